import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/library/types';
import { AppearanceMenu } from './AppearanceMenu';
import { Icon, type IconName } from './Icon';
import { Logo } from './Logo';
import { Popover } from './Popover';

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
  /** Those behind the last button, with their words. */
  more?: Action[];
  /** The save button or its like; shown first. */
  lead?: ComponentChildren;
  /** What is to be said below the tools. */
  notice?: ComponentChildren;
  /** Shows how far one has read. */
  progress?: boolean;
}

/** The tools above the text; they stay in sight. */
export function Bar({ settings, onSettings, actions, more, lead, notice, progress = false }: BarProps) {
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
        {more && <MoreMenu actions={more} />}
        {progress && <span class="progress" aria-hidden="true" />}
      </div>
      {notice}
    </header>
  );
}

function ActionButton({ named, ...action }: Action) {
  const { icon, label } = action;
  const words = named && <span class="words">{label}</span>;
  return (
    <Doing {...action} class={named ? 'button quiet' : 'icon-button'} title={named ? undefined : label}>
      <Icon name={icon} />
      {words}
    </Doing>
  );
}

function MoreMenu({ actions }: { actions: Action[] }) {
  return (
    <Popover face={<Icon name="more" />} label={i18n.t('actions.more')} buttonClass="icon-button" panelClass="menu">
      {(close) =>
        actions.map(({ onSelect, ...action }) => (
          <Doing
            key={action.label}
            {...action}
            class="button"
            onSelect={() => {
              close();
              onSelect?.();
            }}
          >
            <Icon name={action.icon} />
            {action.label}
          </Doing>
        ))
      }
    </Popover>
  );
}

interface DoingProps extends Action {
  class: string;
  title?: string;
  children: ComponentChildren;
}

function Doing({ label, href, outside, pressed, onSelect, title, class: kind, children }: DoingProps) {
  const own = { class: kind, title, 'aria-label': label };
  if (href) {
    const away = outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
    return (
      <a {...own} href={href} {...away}>
        {children}
      </a>
    );
  }
  return (
    <button {...own} type="button" aria-pressed={pressed} onClick={onSelect}>
      {children}
    </button>
  );
}
