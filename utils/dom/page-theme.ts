/** Behind this lightness (0–1, relative luminance) a ground counts as dark. */
const darkBelow = 0.3;

/**
 * Whether the page is dark or light at an element: by the ground it paints, because a page says
 * nothing else that can be relied on. A page that paints none shows the browser's own, which is
 * dark only where the page allows it (`color-scheme`).
 */
export function themeAt(element: Element): "light" | "dark" {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const ground = readColor(getComputedStyle(at).backgroundColor);
    if (ground !== undefined && ground.alpha > 0.5) {
      return ground.luminance < darkBelow ? "dark" : "light";
    }
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark =
    /\bdark\b/.test(colorScheme) && (prefersDark().matches || !/\blight\b/.test(colorScheme));
  return isDark ? "dark" : "light";
}

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

/** Hosts of ours that are still to be coloured. */
const plain = new Set<HTMLElement>();
/** Hosts that a look through the page does not come upon: they stand in shadow roots. */
const apart = new Set<HTMLElement>();
/** What the last of them was: a host that comes within a frame is shown before the next. */
let usual: "light" | "dark" | undefined;
/** In which a page's colours have faded into others, as a rule. */
const fadeMs = 700;

/**
 * Says on a host of ours, before it is first shown, whether the page is dark or light around it. Of
 * all hosts of a frame together: our panels ask for their own width, so that to ask for a style when
 * one of them has come makes the browser lay the whole page out, 30 ms where there are ten thousand
 * comments.
 *
 * Example: `followTheme(host.element)`.
 */
export function followTheme(host: HTMLElement): void {
  if (plain.size === 0) requestAnimationFrame(colourAll);
  plain.add(host);
  if (usual !== undefined) host.dataset["theme"] ??= usual;
}

/**
 * A page that turns dark takes our hosts along: in the evening, or by a switch of its own. Such a
 * switch writes something on `html` or `body`, or is clicked and does it elsewhere; the ground is
 * asked for in the next frame, and again when it has faded.
 */
export function followScheme(page: Document, signal: AbortSignal): void {
  let isAsked = false;
  const colour = () => {
    const found = page.querySelectorAll<HTMLElement>("[data-threadkeeper]");
    for (const host of [...found, ...apart]) {
      if (host.isConnected) followTheme(host);
      else apart.delete(host);
    }
  };
  const look = () => {
    watch();
    // A page may write there with every line that it is scrolled by.
    if (isAsked) return;
    isAsked = true;
    colour();
    setTimeout(() => {
      isAsked = false;
      colour();
    }, fadeMs);
  };
  const watcher = new MutationObserver(look);
  // Comments may be found before there is a body, and some sites put another in its place.
  const watch = () => {
    for (const one of page.querySelectorAll("html, body"))
      watcher.observe(one, { attributes: true, childList: one === page.documentElement });
  };
  watch();
  signal.addEventListener("abort", () => watcher.disconnect());
  page.addEventListener("click", look, { signal });
  prefersDark().addEventListener("change", look, { signal });
}

function colourAll(): void {
  const themes = [...plain].map((host) => [host, themeAround(host)] as const);
  plain.clear();
  for (const [host, theme] of themes) {
    // Nothing is written that stands there: pages watch what changes.
    if (host.dataset["theme"] !== theme) host.dataset["theme"] = theme;
    if (host.getRootNode() instanceof ShadowRoot) apart.add(host);
    usual = theme;
  }
}

/** The theme of the place right before or after a node, as `themeAt` has it. */
export function themeAround(node: Node): "light" | "dark" {
  const around = parentOf(node);
  return around === null ? "light" : themeAt(around);
}

function parentOf(node: Node): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

interface Ground {
  /** Relative luminance, 0 (black) to 1 (white); near enough in the wide colour spaces. */
  readonly luminance: number;
  readonly alpha: number;
}

/**
 * A computed colour, in any form in which browsers answer one.
 *
 * Example: "rgb(28, 33, 32)" → luminance 0.011; "oklch(0.95 0.01 90 / 0.5)" → 0.857, alpha 0.5.
 */
function readColor(written: string): Ground | undefined {
  const [, name = "", inside = ""] = /^(\w+)\((.*)\)$/.exec(written) ?? [];
  const [space = "", ...more] = inside.replace(/\bnone\b/g, "0").split(/[\s,/]+/);
  const parts = (name === "color" ? more : [space, ...more]).map(Number);
  const [first, second, third, alpha = 1] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const luminance = luminanceOf(name === "color" ? space : name, [first, second, third]);
  return luminance === undefined || Number.isNaN(luminance) ? undefined : { luminance, alpha };
}

function luminanceOf(space: string, parts: readonly [number, number, number]): number | undefined {
  const [first, second] = parts;
  if (space.startsWith("rgb")) return fromRgb(parts.map((part) => linear(part / 255)));
  // The lightness of these is made for the eye: a cube gives the light back.
  if (space.startsWith("ok")) return first ** 3;
  if (space === "lab" || space === "lch") return ((first + 16) / 116) ** 3;
  if (space.startsWith("xyz")) return second;
  return fromRgb(space.endsWith("-linear") ? parts : parts.map(linear));
}

/** Near enough to sRGB's own curve, which is straight where it is darkest. */
function linear(part: number): number {
  return part ** 2.2;
}

function fromRgb([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
