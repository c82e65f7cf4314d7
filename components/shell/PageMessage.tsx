import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface PageMessageProps {
  icon: IconName;
  title: string;
  text: string;
  detail?: string | null;
  /** It is a part of a page that has a heading and a landmark of its own. */
  inside?: boolean;
  children?: ComponentChildren;
}

/** What a surface shows when there is no article to show: why, and what can be done. */
export function PageMessage({ icon, title, text, detail, inside = false, children }: PageMessageProps) {
  const Box = inside ? 'section' : 'main';
  const Heading = inside ? 'h2' : 'h1';
  return (
    <Box class="message">
      <Icon name={icon} class="picture" />
      <Heading>{title}</Heading>
      <p>{text}</p>
      {detail && <p class="detail">{detail}</p>}
      <div class="doings">{children}</div>
    </Box>
  );
}
