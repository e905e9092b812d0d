import { canonicalJson } from "@/utils/core/canonical-json";
import type { CommentLink } from "@/utils/core/comment";
import { normalForm } from "@/utils/core/hash-subject";

/**
 * What a reader compares a comment by: SHA-256, without a key, of its normalised text and its links
 * as the page writes them. White space, case and typography do not count; a turned link does.
 *
 * Example: `await publicHash({ text: "Good  POINT.", links: [] })` equals that of "Good point".
 */
export function publicHash(comment: {
  readonly text: string;
  readonly links: readonly CommentLink[];
}): Promise<string> {
  const links = comment.links.map(({ href, text }) => [href, normalForm(text)]);
  return sha256(`comment\n${canonicalJson([normalForm(comment.text), links])}`);
}

/** The same of one line of a comment. */
export function publicLineHash(line: string): Promise<string> {
  return sha256(`line\n${normalForm(line)}`);
}

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
