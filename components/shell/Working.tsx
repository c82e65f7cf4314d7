const WIDTHS = ['30%', '92%', '64%', '40%', '100%', '97%', '100%', '72%', '98%', '100%', '55%'];
const TITLE_LINES = [1, 2];

/** The shape of an article while there is none yet. */
export function Working({ label }: { label: string }) {
  return (
    <main class="working" aria-busy="true">
      <p class="unseen" role="status">
        {label}
      </p>
      {WIDTHS.map((inlineSize, line) => (
        <i key={line} class={TITLE_LINES.includes(line) ? 'tall' : ''} style={{ inlineSize }} />
      ))}
    </main>
  );
}
