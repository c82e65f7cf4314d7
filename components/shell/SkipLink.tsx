import { i18n } from '#i18n';

/** The first stop of the Tab key: past the tools, to the article. */
export function SkipLink() {
  return (
    <a class="skip" href="#article">
      {i18n.t('reading.skip')}
    </a>
  );
}
