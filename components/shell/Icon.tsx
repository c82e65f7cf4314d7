/** Outlines on a 24 × 24 grid. */
const SHAPES = {
  archive: 'M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4',
  back: 'M19 12H5m6-6-6 6 6 6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  check: 'm5 12.5 4.5 4.5L19 7',
  chevron: 'm6 9 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'M12 5v14m-6-6 6 6 6-6',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  facts: 'M4 5h16v14H4zM8 9.5h3M8 14.5h3M14 9.5h2.5M14 14.5h2.5',
  health: 'M3 12h4l2.5-6.5 5 13L17 12h4',
  import: 'M12 3.5V13m-4-4 4 4 4-4M4 14v6h16v-6',
  keep: 'M7 4h10a1 1 0 0 1 1 1v15l-6-4.5L6 20V5a1 1 0 0 1 1-1z',
  library: 'M4 5h4v15H4zM8 8h4v12H8zM12.8 9l3.6-1 3.1 11.2-3.6 1z',
  link: 'M10 14a4 4 0 0 0 5.8.2l3-3a4 4 0 0 0-5.7-5.7L12 6.6M14 10a4 4 0 0 0-5.8-.2l-3 3a4 4 0 0 0 5.7 5.7l1.1-1.1',
  minus: 'M6 12h12',
  more: 'M4.6 12a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0m6.7 0a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0m6.7 0a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0',
  noArticle: 'M6 3.5h8l4 4v13H6zm8 0v4h4M9.5 12.5l5 5m0-5-5 5',
  noPicture: 'M4 5h16v14H4zM4 19 20 5',
  original: 'M13 5h6v6m0-6-8.5 8.5M17 14v5H5V7h5',
  picture: 'M4 5h16v14H4zm0 12 5-5 4 4 2.5-2.5L20 18M15.5 9.2v.1',
  plus: 'M6 12h12M12 6v12',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  question: 'M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1.1-1.4 2.1m0 3.2v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  read: 'M3 12.5 7.5 17 16 8m5.5.5-8 8',
  restore: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v4h4',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm4.5 10.5L20 20',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6z',
  sort: 'M7 5v14m-3.5-3.5L7 19l3.5-3.5M13 7h8M13 12h5.5M13 17h3',
  star: 'm12 4 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.8-5.1 2.8 1-5.7-4.1-4 5.7-.8z',
  tab: 'M4 6h16v13H4zm0 4h16M8 8v.1',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  tag: 'M4 4h7.5l8.5 8.5-7.5 7.5L4 11.5zM8 8v.1',
  timeline: 'M7 6v12M7 6v.1M7 18v.1M12 6h8M12 12h6M12 18h8M5.5 6h3M5.5 12h3M5.5 18h3',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6',
  unarchive: 'M4 5h16v4H4zM5.5 9v10.5h13V9M12 17v-5m-2.2 2.2L12 12l2.2 2.2',
  unread: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  up: 'M12 19V5M6 11l6-6 6 6',
  versions: 'M8 8h11v12H8zM5 16V4h11',
  warning: 'M12 4 3 20h18zm0 6v5m0 2.6v.1',
};

export type IconName = keyof typeof SHAPES;

/** A small drawing beside words that say the same: hidden from screen readers. `turns`: it points the reading direction. */
export function Icon({ name, turns = false, class: extra = '' }: { name: IconName; turns?: boolean; class?: string }) {
  return (
    <svg class={`icon ${turns ? 'turns' : ''} ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
