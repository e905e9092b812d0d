/** There in every build (wxt.config.ts); roots are open where nothing was built, because tests look in. */
declare const __IS_BUILT__: true | undefined;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

export interface HostOptions {
  /** Which of our parts it is; the value of `data-threadkeeper`. */
  readonly name: string;
  readonly styles: string;
  readonly signal: AbortSignal;
  /** For parts that stand inside a line of the page's text. */
  readonly isInline?: boolean;
}

/** Events of ours that the page's own shortcuts and click handlers must not see. */
const kept = [
  "keydown",
  "keyup",
  "keypress",
  "input",
  "change",
  "click",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "focusin",
  "focusout",
];

/** Elements that allow certain children only, or that show none. */
const closed =
  /^(?:HTML|HEAD|[OUD]L|MENU|TABLE|THEAD|TBODY|TFOOT|TR|COLGROUP|SELECT|OPTGROUP|DATALIST|PICTURE|VIDEO|AUDIO|TEXTAREA|SVG|MATH)$/;

/**
 * Puts one element of ours into the page, with a shadow root that the page cannot reach, right
 * after or before a node of the page. Undefined where only certain children are allowed (tables,
 * lists, drawings): nothing of ours may break the page's structure.
 */
export function mountHost(
  place: { readonly after: Node } | { readonly before: Node },
  options: HostOptions,
): Host | undefined {
  const reference = "after" in place ? place.after : place.before;
  const parent = reference.parentNode;
  const page = reference.ownerDocument;
  if (parent === null || page === null || closed.test(parent.nodeName.toUpperCase())) {
    return undefined;
  }
  const element = page.createElement(options.isInline ? "span" : "div");
  element.dataset.threadkeeper = options.name;
  const mode = typeof __IS_BUILT__ === "undefined" ? "open" : "closed";
  const root = element.attachShadow({ mode });
  adoptStyles(root, options.styles);
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation());
  parent.insertBefore(element, "after" in place ? reference.nextSibling : reference);
  const remove = () => element.remove();
  options.signal.addEventListener("abort", remove, { once: true });
  return { element, root, remove };
}

/** Gives a root a stylesheet that the page's Content-Security-Policy does not bind. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(root.ownerDocument, css)];
  } catch {
    // Firefox keeps a content script's sheets and the page's roots apart: an element does there.
    const style = root.ownerDocument.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Parsed once a document: thousands of panels share one sheet. */
function sheetOf(page: Document, css: string): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const sheet = known.get(css) ?? new CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}
