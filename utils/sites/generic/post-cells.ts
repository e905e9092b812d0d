import type { Traits } from "./traits";

/** Least share of a kind that are cells with another beside them; of some posts only a note is left. */
const least = 0.35;

/**
 * Whether a kind is the cells of posts: one with who wrote, and in the same post one with what, where it
 * can be answered.
 *
 * Example: `article > div.cell.user + div.cell.main`, which are all `.cell`.
 */
export function arePostCells(
  members: readonly Element[],
  read: (some: readonly Element[]) => readonly Traits[],
): boolean {
  const alike = new Set(members);
  const pairs = members.flatMap((head) => {
    const next = head.nextElementSibling;
    return next !== null && alike.has(next) && next.className !== head.className
      ? [{ head, next }]
      : [];
  });
  if (pairs.length < 2 || pairs.length < members.length * least) return false;
  if (new Set(pairs.map(({ head }) => head.parentElement)).size < pairs.length) return false;
  const heads = read(pairs.map(({ head }) => head));
  const answered = read(pairs.map(({ next }) => next)).filter(({ replies }) => replies > 0);
  return (
    heads.every(({ isSigned, replies }) => isSigned && replies === 0) &&
    answered.length > pairs.length * 0.8
  );
}
