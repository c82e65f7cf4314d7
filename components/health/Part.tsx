import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../shell/Icon';

/** One side of the library's health, under its heading. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Something that asks for the person's attention. */
export function Warning({ children }: { children: ComponentChildren }) {
  return (
    <p class="warning">
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}

export interface Figure {
  label: string;
  value: string;
  note?: string | null;
  /** The class of the mark before it, as in a drawing that shows the same. */
  mark?: string;
}

/** Numbers, each with what it counts. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl class="figures">
      {figures.map(({ label, value, note, mark }) => (
        <div key={label}>
          <dt class={mark}>{label}</dt>
          <dd>{value}</dd>
          {note && <dd class="note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
