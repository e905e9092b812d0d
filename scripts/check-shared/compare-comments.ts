import type { PlainComment } from "./plain-comments.ts";

/** How one page's reading compares with its truth; counts of comments. */
export interface Comparison {
  readonly expected: number;
  readonly bodies: number;
  readonly authors: number;
  readonly authorUrls: number;
  readonly parents: number;
  readonly depths: number;
  readonly times: number;
  readonly links: number;
  readonly postAuthors: number;
  readonly ids: number;
  /** Found, and no comment of the page. */
  readonly extra: number;
  /** One line a difference, for people. */
  readonly notes: readonly string[];
}

type Field = Exclude<keyof Comparison, "expected" | "bodies" | "extra" | "notes">;

/**
 * Pairs what was found with the truth, by exact body in the page's order, then by id, and counts
 * the fields that agree. Parents are compared through the pairs, so that made-up ids do not count.
 */
export function compareComments(
  truth: readonly PlainComment[],
  found: readonly PlainComment[],
): Comparison {
  const pairs = pairComments(truth, found);
  const truthOf = new Map([...pairs].map(([expected, one]) => [one.id, expected.id]));
  const notes: string[] = [];
  const tally: Record<Field, number> = {
    authors: 0,
    authorUrls: 0,
    parents: 0,
    depths: 0,
    times: 0,
    links: 0,
    postAuthors: 0,
    ids: 0,
  };
  let bodies = 0;
  for (const expected of truth) {
    const one = pairs.get(expected);
    if (one === undefined) {
      notes.push(`${expected.id}: not found (${expected.bodyText.slice(0, 60)})`);
      continue;
    }
    const check = (field: Field, seen: unknown, wanted: unknown) => {
      if (JSON.stringify(seen) === JSON.stringify(wanted)) tally[field] += 1;
      else
        notes.push(
          `${expected.id} ${field}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`,
        );
    };
    if (one.bodyText === expected.bodyText) bodies += 1;
    else notes.push(`${expected.id} body: ${one.bodyText}, not ${expected.bodyText}`);
    check("authors", one.author, expected.author);
    check("authorUrls", one.authorUrl, expected.authorUrl);
    check("parents", one.parentId === null ? null : truthOf.get(one.parentId), expected.parentId);
    check("depths", one.depth, expected.depth);
    check("times", sameTime(one.time), sameTime(expected.time));
    check("postAuthors", one.isPostAuthor, expected.isPostAuthor);
    check("links", plainLinks(one), plainLinks(expected));
    check("ids", one.id, expected.id);
  }
  const extra = found.length - pairs.size;
  return { expected: truth.length, bodies, ...tally, extra, notes };
}

function pairComments(truth: readonly PlainComment[], found: readonly PlainComment[]) {
  const pairs = new Map<PlainComment, PlainComment>();
  const free = new Set(found);
  const passes: ((a: PlainComment, b: PlainComment) => boolean)[] = [
    (a, b) => a.id === b.id && a.bodyText === b.bodyText,
    (a, b) => a.bodyText === b.bodyText,
    (a, b) => a.id === b.id,
    (a, b) => b.bodyText.includes(a.bodyText) && a.bodyText !== "",
  ];
  for (const isPair of passes) {
    for (const expected of truth) {
      if (pairs.has(expected)) continue;
      const one = [...free].find((candidate) => isPair(expected, candidate));
      if (one === undefined) continue;
      pairs.set(expected, one);
      free.delete(one);
    }
  }
  return pairs;
}

function sameTime(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}

function plainLinks({ links }: PlainComment): string[][] {
  return links.map(({ href, text }) => [href, text]);
}
