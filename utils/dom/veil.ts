const slot = globalThis as { threadkeeperVeil?: () => void };

/** Longer than judging what is in view takes, and short enough to be taken for a slow page. */
const mostMs = 2_500;
/** However slowly the page itself arrives. */
const mostLoadingMs = 8_000;

/**
 * Keeps comments unseen, in their places and with their room, until they are judged: what is to be
 * hidden is then never seen. Called before the page is parsed; `liftVeil` ends it, and so do the
 * signal, printing, and time, whatever becomes of the rest of us.
 */
export function raiseVeil(page: Document, items: readonly string[], signal: AbortSignal): void {
  const takeDown = adopt(page, rulesFor(items));
  const stopper = new AbortController();
  const { signal: ended } = stopper;
  const timers = [setTimeout(lift, mostLoadingMs)];
  const count = () => timers.push(setTimeout(lift, mostMs));

  function lift(): void {
    if (ended.aborted) return;
    stopper.abort();
    timers.forEach(clearTimeout);
    takeDown();
  }

  if (page.readyState === "loading") {
    page.addEventListener("DOMContentLoaded", count, { once: true, signal: ended });
  } else count();
  page.defaultView?.addEventListener("beforeprint", lift, { signal: ended });
  signal.addEventListener("abort", lift, { once: true, signal: ended });
  slot.threadkeeperVeil = lift;
}

/**
 * A list that moves down when the bar comes counts as moving for the browser, empty as it looks; and
 * what stands behind it, the form as a rule, moves up where comments go.
 */
function rulesFor(items: readonly string[]): string {
  const item = `:is(${items.join(", ")}):not(form, form *)`;
  const list = `:is(ol, ul, dl, table, tbody):has(> ${item})`;
  return `${item}, ${list}, ${list} ~ * { visibility: hidden !important; }`;
}

/** Scripts of ours in one frame share a world of their own: the page cannot reach the veil. */
export function liftVeil(): void {
  slot.threadkeeperVeil?.();
}

function adopt(page: Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    // Firefox keeps a content script's sheets and the page's documents apart: see mount-host.ts.
    const style = page.createElement("style");
    style.dataset["threadkeeper"] = "veil";
    style.textContent = css;
    (page.head ?? page.documentElement)?.append(style);
    return () => style.remove();
  }
}
