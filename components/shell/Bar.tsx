import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/library/types';
import { AppearanceMenu } from './AppearanceMenu';
import { Icon, type IconName } from './Icon';
import { Logo } from './Logo';

/** One thing that can be done with the page: a link where it has an address, else a button. */
export interface Action {
  icon: IconName;
  label: string;
  href?: string;
  /** In a wide window its label is shown beside the icon. */
  named?: boolean;
  /** It is on: a state, not only a doing. */
  pressed?: boolean;
  /** The address is of another site: it opens beside this page, and learns nothing of it. */
  outside?: boolean;
  onSelect?: () => void;
}

interface BarProps {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  actions: Action[];
  /** The save button or its like; shown first. */
  lead?: ComponentChildren;
  /** What is to be said below the tools. */
  notice?: ComponentChildren;
  /** Shows how far one has read. */
  progress?: boolean;
}

/** The tools above the text; they stay in sight. */
export function Bar({ settings, onSettings, actions, lead, notice, progress = false }: BarProps) {
  return (
    <header class="bar">
      <div class="tools">
        <span class="brand">
          <Logo />
          <span>{i18n.t('extensionName')}</span>
        </span>
        {lead}
        <AppearanceMenu settings={settings} onChange={onSettings} />
        {actions.map((action) => (
          <ActionButton key={action.label} {...action} />
        ))}
        {progress && <span class="progress" aria-hidden="true" />}
      </div>
      {notice}
    </header>
  );
}

function ActionButton({ icon, label, href, outside, named, pressed, onSelect }: Action) {
  const face = (
    <>
      <Icon name={icon} />
      {named && <span class="words">{label}</span>}
    </>
  );
  const own = { class: named ? 'button quiet' : 'icon-button', title: named ? undefined : label, 'aria-label': label };
  if (href) {
    const away = outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
    return (
      <a {...own} href={href} {...away}>
        {face}
      </a>
    );
  }
  return (
    <button {...own} type="button" aria-pressed={pressed} onClick={onSelect}>
      {face}
    </button>
  );
}
