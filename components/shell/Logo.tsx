/** The mark of the toolbar button, in one colour. */
export function Logo() {
  return (
    <svg class="logo" viewBox="8 16 112 104" aria-hidden="true">
      <path d="M60 44 16 24v36l44 20zM68 44l44-20v36L68 80zM56 84h16v20h16v8H40v-8h16z" />
    </svg>
  );
}
