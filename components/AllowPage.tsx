import { i18n } from '#i18n';
import { Icon, type IconName } from './shell/Icon';
import { Logo } from './shell/Logo';

export type AllowState = 'checking' | 'unasked' | 'asking' | 'allowed' | 'refused';

interface AllowPageProps {
  state: AllowState;
  /** Called in the click's own gesture: the browser's prompt needs it. */
  onAllow: () => void;
  /** The article that was saved without its pictures; null when the page was opened without one. */
  savedHref: string | null;
  libraryHref: string;
}

/** Says what Lectern needs for pictures, what it does with it and what not, and has the browser ask. */
export function AllowPage({ state, onAllow, savedHref, libraryHref }: AllowPageProps) {
  const canAsk = state !== 'checking' && state !== 'allowed';
  return (
    <main class="allow">
      <p class="brand">
        <Logo />
        {i18n.t('extensionName')}
      </p>
      <h1>{i18n.t('allow.title')}</h1>
      <p class="lede">{i18n.t('allow.lede')}</p>
      <Promises
        icon="check"
        title={i18n.t('allow.doesTitle')}
        promises={[i18n.t('allow.does1'), i18n.t('allow.does2')]}
      />
      <Promises
        icon="close"
        title={i18n.t('allow.doesNotTitle')}
        promises={[i18n.t('allow.doesNot1'), i18n.t('allow.doesNot2'), i18n.t('allow.doesNot3')]}
      />
      <div class="answer" role="status">
        <Answer state={state} />
      </div>
      <p class="doings">
        {canAsk && (
          <button type="button" class="button primary" aria-disabled={state === 'asking'} onClick={onAllow}>
            {i18n.t('pictureQuestion.allow')}
          </button>
        )}
        {savedHref && (
          <a class={state === 'allowed' ? 'button primary' : 'button soft'} href={savedHref}>
            {i18n.t('allow.toArticle')}
          </a>
        )}
        <a class="button soft" href={libraryHref}>
          {i18n.t('page.openLibrary')}
        </a>
      </p>
    </main>
  );
}

function Promises({ icon, title, promises }: { icon: IconName; title: string; promises: string[] }) {
  return (
    <section class={`promises ${icon}`}>
      <h2>{title}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>
            <Icon name={icon} />
            {promise}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ state }: { state: AllowState }) {
  if (state === 'checking') return null;
  if (state === 'unasked' || state === 'asking') return <p>{i18n.t('allow.prompt')}</p>;
  return (
    <>
      <h2>{i18n.t(`allow.${state}.title`)}</h2>
      <p>{i18n.t(`allow.${state}.text`)}</p>
    </>
  );
}
