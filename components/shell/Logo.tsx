/** The mark of the toolbar button, in one colour. */
export function Logo() {
  return (
    <svg class="logo" viewBox="8 16 112 104" aria-hidden="true">
      <path d="M62 44 16 24v34l46 18zM66 44l46-20v34L66 76zM56 80h16v24h16v8H40v-8h16z" />
    </svg>
  );
}
