/** Two texts that begin and end alike: what went, and what came in its place. */
export interface TextChange {
  readonly before: string;
  readonly gone: string;
  readonly come: string;
  readonly after: string;
}

/** What is kept of the words around a change. */
const aroundUnits = 60;

/**
 * The one stretch in which two texts differ, from word to word, with a few words around it; undefined
 * where they read alike. Of a text that was kept in part (`wasLength` units of it at most) the rest is
 * not compared. Pure.
 *
 * Example: `changeOf("We will report soon.", "We will not report soon.")` → before "We will", gone
 * "", come "not", after "report soon.".
 */
export function changeOf(
  was: string,
  now: string,
  wasLength = Number.POSITIVE_INFINITY,
): TextChange | undefined {
  const old = wordsOf(was);
  const isCut = was.length >= wasLength;
  // The last word of a text that was cut may be half of one.
  const kept = isCut ? old.slice(0, -1) : old;
  const all = wordsOf(now);
  const fresh = isCut ? all.slice(0, kept.length) : all;
  const most = Math.min(kept.length, fresh.length);
  let start = 0;
  while (start < most && kept[start] === fresh[start]) start += 1;
  if (start === kept.length && start === fresh.length) return undefined;
  let end = 0;
  while (end < most - start && kept.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const join = (words: readonly string[]) => words.join(" ");
  return {
    before: join(kept.slice(0, start)).slice(-aroundUnits).toWellFormed(),
    gone: join(kept.slice(start, kept.length - end)),
    come: join(fresh.slice(start, fresh.length - end)),
    after: join(fresh.slice(fresh.length - end))
      .slice(0, aroundUnits)
      .toWellFormed(),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
