/** States and counts that differ between comments of one kind. */
const state =
  /^(?:(?:\w+[-_])?(?:even|odd|alt)|(?:row|bg|line|tr|zebra)[-_]?(?:[ab012]|one|two|odd|even)|first|last|active|selected|hidden|collapsed|noncollapsed|expanded|highlighted|parent|nested|by-?(?:user|post-?author|node-author|anonymous|viewer)|is-.+|has-.+|comment-author-.+|role-.+|guest|anonymous)$|(?:depth|level|lvl|indent)[-_]{0,2}\d+$|(?:^|[-_])(?:reacted|likes?|votes?)[-_]?\d+$/i;
const named = [
  "data-testid",
  "itemprop",
  "property",
  "data-role",
  "data-component",
  "slot",
  "role",
];
const maxTokens = 4;

/** Names the kind of an element: a selector of its tag, lasting classes and telling attributes. */
export type SignatureOf = (element: Element) => string;

/**
 * Signatures of one page. A class with digits lasts only where the page has it more than once, so
 * that "css-1k2j" stays and "comment-4711" goes. An element without classes is named by where it
 * stands. Example: `<li class="comment odd depth-2">` → "li.comment".
 */
export function signaturesOf(frequencies: ReadonlyMap<string, number>): SignatureOf {
  const known = new Map<string, string>();
  const names = new WeakMap<Element, string>();

  function nameOf(element: Element, up = 3): string {
    const before = names.get(element);
    if (before !== undefined) return before;
    const tag = CSS.escape(element.localName);
    const classes = lasting(element.getAttribute("class") ?? "");
    const attribute = named.find((name) => element.hasAttribute(name));
    const value = attribute === undefined ? "" : (element.getAttribute(attribute) ?? "");
    const isTelling = value !== "" && value.length <= 60 && !/\d/.test(value);
    const own = tag + classes + (isTelling ? `[${attribute}=${CSS.escape(value)}]` : "");
    // A custom element's name says what it is, wherever it stands.
    const isBare = own === tag && !tag.includes("-");
    const parent = isBare && up > 0 ? element.parentElement : null;
    const name = parent === null ? own : `${nameOf(parent, up - 1)} > ${own}`;
    if (up === 3) names.set(element, name);
    return name;
  }

  function lasting(classes: string): string {
    const before = known.get(classes);
    if (before !== undefined) return before;
    const tokens = classes.split(/\s+/).filter((token) => token !== "" && isLasting(token));
    const selector = tokens
      .slice(0, maxTokens)
      .map((token) => `.${CSS.escape(token)}`)
      .sort()
      .join("");
    known.set(classes, selector);
    return selector;
  }

  function isLasting(token: string): boolean {
    if (token.length > 60 || state.test(token)) return false;
    return !/\d/.test(token) || (frequencies.get(token) ?? 0) > 1;
  }

  return nameOf;
}
