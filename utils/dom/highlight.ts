import type { FindingKind } from "@/utils/core/finding";

/** A stretch of the page's text to mark, and as what. */
export interface Mark {
  readonly range: Range;
  readonly kind: FindingKind | "current" | "stripped";
}

const named: readonly Mark["kind"][] = [
  "sponsor-line",
  "promotional",
  "unsafe-link",
  "obfuscated",
  "current",
  "stripped",
];

export interface Highlighter {
  /** Replaces the marks of one comment. */
  set(commentKey: string, marks: readonly Mark[]): void;
  clear(commentKey: string): void;
  /** False where the page has wiped what the marks of a comment are shown by. */
  isShown(commentKey: string): boolean;
}

/** On elements with marks in them; `page-styles.ts` has rules for no others. */
const marker = "data-threadkeeper-marked";

/**
 * Marks text where it stands (CSS Custom Highlight API); all that the page's elements get is one
 * attribute. Where a browser lacks it, chips and explanations still say everything.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = "highlights" in CSS ? CSS.highlights : undefined;
  const marksOf = new Map<string, readonly Mark[]>();
  const holdersOf = new Map<string, ReadonlySet<Element>>();
  const nameOf = (kind: Mark["kind"]) => `threadkeeper-${named.includes(kind) ? kind : "other"}`;

  function groupFor(kind: Mark["kind"]): Highlight | undefined {
    if (registry === undefined) return undefined;
    const name = nameOf(kind);
    const known = registry.get(name);
    if (known !== undefined) return known;
    const made = new Highlight();
    // Where marks overlap, the one that says more wins.
    made.priority = kind === "stripped" ? 3 : kind === "current" ? 2 : 1;
    registry.set(name, made);
    return made;
  }

  function clear(commentKey: string): void {
    for (const { kind, range } of marksOf.get(commentKey) ?? []) groupFor(kind)?.delete(range);
    for (const holder of holdersOf.get(commentKey) ?? []) holder.removeAttribute(marker);
    marksOf.delete(commentKey);
    holdersOf.delete(commentKey);
  }

  signal.addEventListener(
    "abort",
    () => {
      for (const key of [...marksOf.keys()]) clear(key);
      for (const kind of [...named, "repeated" as const]) registry?.delete(nameOf(kind));
    },
    { once: true },
  );
  return {
    clear,
    set(commentKey, marks) {
      clear(commentKey);
      for (const { kind, range } of marks) groupFor(kind)?.add(range);
      if (marks.length === 0) return;
      const holders = new Set(marks.flatMap(({ range }) => holdersIn(range)));
      for (const holder of holders) holder.setAttribute(marker, "");
      marksOf.set(commentKey, marks);
      holdersOf.set(commentKey, holders);
    },
    isShown: (commentKey) =>
      [...(holdersOf.get(commentKey) ?? [])].every((holder) => holder.hasAttribute(marker)),
  };
}

/** The elements whose text a range marks: the one around it and those inside that it crosses. */
function holdersIn(range: Range): Element[] {
  const { commonAncestorContainer: node } = range;
  const around = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (around === null) return [];
  const inside = [...around.querySelectorAll("*")].filter((one) => range.intersectsNode(one));
  return [around, ...inside];
}
