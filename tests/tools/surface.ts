/**
 * What a test does with one of Lectern's surfaces, popup included. Chromium's popup is a page that can be driven; Firefox's
 * can only be reached through another extension page: so these few actions are all that the end-to-end tests use.
 */
export interface Surface {
  /** Runs a function of the surface's document and one JSON argument there, and gives its JSON answer. */
  run<A, R>(action: (document: Document, argument: A) => R, argument: A): Promise<R>;
  /** A PNG of it. */
  screenshot(path: string): Promise<void>;
}

const WAIT_MS = 30_000;

/** Runs until the action answers something truthy; throws, showing the surface's text, when it never does. */
export async function until<A, R>(
  surface: Surface,
  what: string,
  action: (document: Document, argument: A) => R,
  argument: A,
): Promise<NonNullable<R>> {
  const end = Date.now() + WAIT_MS;
  let failure = '';
  for (;;) {
    try {
      const answer = await surface.run(action, argument);
      if (answer) return answer as NonNullable<R>;
    } catch (error) {
      failure = String(error);
    }
    if (Date.now() > end) {
      const text = await textOf(surface, 'body').catch((error) => `(unreadable: ${error})`);
      throw new Error(`Never came: ${what}. ${failure}\nThe surface says:\n${text}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The text that a selector's first element shows, or null. */
export const textOf = (surface: Surface, selector: string): Promise<string | null> =>
  surface.run((document, css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector);

/** The texts of all elements of a selector. */
export const textsOf = (surface: Surface, selector: string): Promise<string[]> =>
  surface.run((document, css) => [...document.querySelectorAll<HTMLElement>(css)].map((e) => e.innerText), selector);

/** Waits for a selector that shows, and for its text to hold the wanted words. */
export const see = (surface: Surface, selector: string, words = ''): Promise<boolean> =>
  until(
    surface,
    `${selector} with "${words}"`,
    (document, [css, wanted]) =>
      [...document.querySelectorAll<HTMLElement>(css)].some(
        (e) => e.getClientRects().length > 0 && (e.innerText ?? '').includes(wanted),
      ),
    [selector, words] as [string, string],
  );

/**
 * Clicks the first shown element of a selector whose accessible label or text holds the words. What `closes` the surface is clicked once
 * this has been answered: a surface that is gone answers nothing.
 */
export const press = async (surface: Surface, selector: string, words = '', { closes = false } = {}): Promise<void> => {
  await until(
    surface,
    `something to press: ${selector} "${words}"`,
    (document, [css, wanted, isLast]) => {
      const target = [...document.querySelectorAll<HTMLElement>(css)].find(
        (e) =>
          e.getClientRects().length > 0 &&
          !(e as HTMLButtonElement).disabled &&
          `${e.getAttribute('aria-label') ?? ''} ${e.innerText ?? ''}`.includes(wanted),
      );
      if (isLast) setTimeout(() => target?.click());
      else target?.click();
      return target !== undefined;
    },
    [selector, words, closes] as [string, string, boolean],
  );
};
