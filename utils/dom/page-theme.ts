/** Behind this lightness (0–1, relative luminance) a ground counts as dark. */
const darkBelow = 0.3;

/**
 * Whether the page is dark or light at an element: by the ground it paints, because a page says
 * nothing else that can be relied on. A page that paints none shows the browser's own, which is
 * dark only where the page allows it (`color-scheme`).
 */
export function themeAt(element: Element): "light" | "dark" {
  const view = element.ownerDocument.defaultView;
  if (view === null) return "light";
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const color = parseColor(view.getComputedStyle(at).backgroundColor);
    if (color !== undefined && color.alpha > 0.5) {
      return luminance(color) < darkBelow ? "dark" : "light";
    }
  }
  const { colorScheme } = view.getComputedStyle(element.ownerDocument.documentElement);
  const prefersDark = view.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = /\bdark\b/.test(colorScheme) && (prefersDark || !/\blight\b/.test(colorScheme));
  return isDark ? "dark" : "light";
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

interface Color {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** Browsers answer computed colours as `rgb()` or `rgba()`; others ("color(…)") are passed over. */
function parseColor(written: string): Color | undefined {
  const match = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(written);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return { rgb: [red, green, blue], alpha };
}

function luminance({ rgb }: Color): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
