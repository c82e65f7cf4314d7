import { Icon, type IconName } from '../shell/Icon';

interface BarButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
}

/** A button above the list; where there is little room, its words are only its name. */
export const BarButton = ({ icon, label, onClick }: BarButtonProps) => (
  <button type="button" class="button quiet" title={label} onClick={onClick}>
    <Icon name={icon} />
    <span class="words">{label}</span>
  </button>
);
