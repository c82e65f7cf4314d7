import { i18n } from '#i18n';
import type { KeyFact, SafeArticle } from '../../lib/article/types';
import { Fold } from './Fold';
import { ShortList } from './ShortList';

interface FactsFoldProps {
  article: SafeArticle;
  open: boolean;
  onToggle: (open: boolean) => void;
  onPlace: (anchor: string, from: HTMLElement) => void;
}

/** Side notes of the page that stand nowhere in the text; the others are set apart there. */
const sideNotesOf = ({ callouts }: SafeArticle): KeyFact[] =>
  callouts
    .filter(({ anchor }) => anchor === null)
    .map(({ label, text, anchor }) => ({ label: text.startsWith(label) ? '' : label, value: text, anchor }));

/** Whether there is anything to show. */
export const hasFacts = (article: SafeArticle): boolean => article.keyFacts.length + sideNotesOf(article).length > 0;

/** What the page sets apart as name and value, or as the points of a summary; and its notes from beside the text. */
export function FactsFold({ article, open, onToggle, onPlace }: FactsFoldProps) {
  const { keyFacts } = article;
  const notes = sideNotesOf(article);
  if (keyFacts.length + notes.length === 0) return null;
  const title = i18n.t(keyFacts.length > 0 ? 'reading.facts' : 'reading.sideNotes');
  const count = i18n.t('reading.count', [String(keyFacts.length || notes.length)]);
  return (
    <Fold title={title} count={count} icon="facts" level={2} open={open} onToggle={onToggle}>
      {keyFacts.length > 0 && <Facts facts={keyFacts} article={article} onPlace={onPlace} />}
      {notes.length > 0 && (
        <section class={keyFacts.length > 0 ? 'group' : ''}>
          {keyFacts.length > 0 && <h3>{i18n.t('reading.sideNotes')}</h3>}
          <Facts facts={notes} article={article} onPlace={onPlace} />
        </section>
      )}
    </Fold>
  );
}

type FactsProps = Pick<FactsFoldProps, 'article' | 'onPlace'> & { facts: KeyFact[] };

const Facts = ({ facts, article: { lang, dir }, onPlace }: FactsProps) => (
  <ShortList
    as="ul"
    class="facts"
    lang={lang ?? undefined}
    dir={dir ?? undefined}
    entries={facts.map((fact) => <Fact fact={fact} onPlace={onPlace} />)}
  />
);

function Fact({ fact: { label, value, anchor }, onPlace }: Pick<FactsProps, 'onPlace'> & { fact: KeyFact }) {
  const inside = (
    <>
      {label && <span class="label">{label}</span>} <span class="value">{value}</span>
    </>
  );
  if (anchor === null) return <div class="fact">{inside}</div>;
  return (
    <button type="button" class="fact" onClick={(e) => onPlace(anchor, e.currentTarget)}>
      {inside}
    </button>
  );
}
