/**
 * Lets tables and code that are wider than the column scroll on their own, by keyboard too. Call it once the nodes are
 * in the page; gives the way to stop.
 */
export function tameWideContent(root: HTMLElement): () => void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const scroller = document.createElement('div');
    scroller.className = 'table-scroll';
    table.replaceWith(scroller);
    scroller.append(table);
  }
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) keepReachable(target as HTMLElement);
  });
  for (const scroller of root.querySelectorAll<HTMLElement>('.table-scroll, pre')) watcher.observe(scroller);
  return () => watcher.disconnect();
}

/** Only what does scroll is a stop of the Tab key. */
function keepReachable(scroller: HTMLElement): void {
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else scroller.removeAttribute('tabindex');
}
