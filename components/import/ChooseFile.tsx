import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';
import { importSources } from './sources';

/** Where a file is chosen or dropped, and what files there are. */
export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  return (
    <>
      <p class="lede">{i18n.t('import.lede')}</p>
      <label class="drop">
        <Icon name="import" />
        <span class="button primary">{i18n.t('import.choose')}</span>
        <span class="hint">{i18n.t('import.drop')}</span>
        <input
          type="file"
          class="unseen"
          aria-label={i18n.t('import.choose')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen once more.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
      <h2>{i18n.t('import.what')}</h2>
      <dl class="sources">
        {importSources().map(({ id, name, hint }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
