import { i18n } from '#i18n';
import type { SafeArticle } from '../../lib/article/types';
import { formatDay, formatIsoDate, hostOf, titleOf } from '../format';

/** Longer titles are set smaller. Characters. */
const LONG_TITLE = 90;

interface ArticleHeaderProps {
  article: SafeArticle;
  /** When it was kept, ms since 1970; null for one that was just read. */
  savedAt: number | null;
}

/**
 * Title, site, authors, day and reading time. Names and title are in the article's language, the rest in the
 * interface's; each fact runs in its own direction, the row of them in the article's.
 */
export function ArticleHeader({ article, savedAt }: ArticleHeaderProps) {
  const { byline, lang, dir, publishedTime } = article;
  const title = titleOf(article);
  const day = publishedTime && formatIsoDate(publishedTime);
  const own = { lang: lang ?? undefined, dir: dir ?? ('auto' as const) };
  return (
    <header class="article-head" dir={dir ?? undefined}>
      <p class="source dotted">
        <span class="site">
          <bdi {...own}>{article.siteName ?? hostOf(article.url)}</bdi>
        </span>
        {day && (
          <time dateTime={publishedTime}>
            <bdi>{day}</bdi>
          </time>
        )}
      </p>
      <h1 class={title.length > LONG_TITLE ? 'long' : ''} {...own}>
        {title}
      </h1>
      <p class="by dotted">
        {[
          byline && i18n.t('reading.by', [byline]),
          i18n.t('reading.minutes', article.readingMinutes),
          savedAt !== null && i18n.t('reading.savedOn', [formatDay(savedAt)]),
        ].map(
          (fact) =>
            fact && (
              <span key={fact}>
                <bdi>{fact}</bdi>
              </span>
            ),
        )}
      </p>
    </header>
  );
}
