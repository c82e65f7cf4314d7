import { i18n } from '#i18n';
import type { SafeArticle } from '../../lib/article/types';
import { formatIsoDate, hostOf } from '../format';

/** Longer titles are set smaller. Characters. */
const LONG_TITLE = 90;

/** Title, site, authors, day and reading time. Names and title are in the article's language, the rest in the interface's. */
export function ArticleHeader({ article }: { article: SafeArticle }) {
  const { title, byline, lang, dir, publishedTime } = article;
  const day = publishedTime && formatIsoDate(publishedTime);
  const own = { lang: lang ?? undefined, dir: dir ?? ('auto' as const) };
  return (
    <header class="article-head" dir={dir ?? undefined}>
      <p class="source dotted">
        <span class="site" {...own}>
          {article.siteName ?? hostOf(article.url)}
        </span>
        {day && (
          <time dateTime={publishedTime} dir="auto">
            {day}
          </time>
        )}
      </p>
      <h1 class={title.length > LONG_TITLE ? 'long' : ''} {...own}>
        {title}
      </h1>
      <p class="by dotted">
        {byline && <span dir="auto">{i18n.t('reading.by', [byline])}</span>}
        <span dir="auto">{i18n.t('reading.minutes', article.readingMinutes)}</span>
      </p>
    </header>
  );
}
