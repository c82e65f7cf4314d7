import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text: string;
  /** What was reported, in the machine's words. */
  detail?: string | null;
  /** It answers to what was just done, and is read out at once. */
  urgent?: boolean;
  children?: ComponentChildren;
}

/** Something to know and what to do about it, in the bar or in a list. */
export function Notice({ title, text, detail, urgent = false, children }: NoticeProps) {
  return (
    <section class="notice" role={urgent ? 'alert' : undefined}>
      <div class="words">
        <h2>{title}</h2>
        <p>{text}</p>
        {detail && <p class="detail">{detail}</p>}
      </div>
      {children && <div class="doings">{children}</div>}
    </section>
  );
}
