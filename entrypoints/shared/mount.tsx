import { render, type VNode } from 'preact';
import { i18n } from '#i18n';
import { PageMessage } from '../../components/shell/PageMessage';

/** Mounts what a page shows once its data are there; if they cannot be had, says so. */
export async function mount(load: () => Promise<VNode>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  try {
    render(await load(), root);
  } catch (error) {
    console.error(error);
    render(<Broken reported={error instanceof Error ? error.message : String(error)} />, root);
  }
}

function Broken({ reported }: { reported: string }) {
  return (
    <PageMessage
      icon="warning"
      title={i18n.t('page.brokenTitle')}
      text={i18n.t('page.brokenText')}
      detail={i18n.t('saveNotice.detail', [reported])}
    >
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {i18n.t('actions.retry')}
      </button>
    </PageMessage>
  );
}
