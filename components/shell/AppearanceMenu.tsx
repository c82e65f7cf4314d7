import { i18n } from '#i18n';
import type { Settings } from '../../lib/library/types';
import { Choices } from './Choices';
import { Icon } from './Icon';
import { Popover } from './Popover';

const SMALLEST_TEXT = 80;
const LARGEST_TEXT = 200;
const STEP = 10;

interface AppearanceMenuProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Text size, typeface and colours, behind the button "Aa". */
export function AppearanceMenu({ settings, onChange }: AppearanceMenuProps) {
  const resize = (by: number) =>
    onChange({ textSize: Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, settings.textSize + by)) });
  const face = (
    <span class="letters" aria-hidden="true">
      Aa
    </span>
  );
  return (
    <Popover face={face} label={i18n.t('appearance.label')} buttonClass="icon-button">
      <fieldset class="choices">
        <legend>{i18n.t('appearance.size')}</legend>
        <div class="row">
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('appearance.smaller')}
            disabled={settings.textSize <= SMALLEST_TEXT}
            onClick={() => resize(-STEP)}
          >
            <Icon name="minus" />
          </button>
          <output class="size-now">{i18n.t('appearance.sizeNow', [String(settings.textSize)])}</output>
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('appearance.larger')}
            disabled={settings.textSize >= LARGEST_TEXT}
            onClick={() => resize(STEP)}
          >
            <Icon name="plus" />
          </button>
        </div>
      </fieldset>
      <Choices
        legend={i18n.t('appearance.typeface')}
        name="font"
        value={settings.font}
        choices={[
          { value: 'serif', label: i18n.t('appearance.serif'), class: 'face-serif' },
          { value: 'sans', label: i18n.t('appearance.sans'), class: 'face-sans' },
          { value: 'legible', label: i18n.t('appearance.legible'), class: 'face-legible' },
        ]}
        onChange={(font) => onChange({ font })}
      />
      <Choices
        legend={i18n.t('appearance.theme')}
        name="theme"
        value={settings.theme}
        choices={[
          { value: 'system', label: i18n.t('appearance.system') },
          { value: 'light', label: i18n.t('appearance.light') },
          { value: 'sepia', label: i18n.t('appearance.sepia') },
          { value: 'dark', label: i18n.t('appearance.dark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </Popover>
  );
}
