/**
 * An id for a comment whose system prints none: 16 hex digits of its author, its absolute time,
 * the first 200 characters without case and punctuation, and whose reply it is. Relative times
 * ("41 days ago") are never part of it. Not a secret: FNV-1a, twice.
 *
 * Example: `hashIdentity({ author: "Moss", time: null, text: "Good piece.", parentId: null })`.
 */
export function hashIdentity(comment: {
  readonly author: string;
  readonly time: string | null;
  readonly text: string;
  readonly parentId: string | null;
}): string {
  const words = comment.text
    .slice(0, 400)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const parts = [comment.author, comment.time ?? "", words.slice(0, 200), comment.parentId ?? ""];
  const text = parts.join("\n");
  return fnv(text, 0x811c9dc5) + fnv(text, 0x9747b28c);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
