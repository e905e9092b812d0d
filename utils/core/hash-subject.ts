import type { CommentLink } from "@/utils/core/comment";
import type { Subject } from "@/utils/core/decision";

/**
 * Hashes of short texts are keyed: without the key nobody can find out, by trying, which line was
 * judged. The key is made per installation (or team) and never leaves the background.
 */
export type HashKey = CryptoKey;

const encoder = new TextEncoder();

/** A new random key of 32 bytes, as raw bytes. */
export function newKeyBytes(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

export function importHashKey(raw: Uint8Array<ArrayBuffer>): Promise<HashKey> {
  return crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function keyedHash(text: string, key: HashKey): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * What counts as the same text: letters and digits only, compatibility forms folded, lower case.
 * An edit of spacing, case or typography keeps a decision; any other re-opens it.
 */
export function normalForm(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, " ")
    .trim();
}

/** Hashes of a comment as it stands, each 16 hex digits, and its public check of 4. */
export async function hashSubject(
  comment: { readonly text: string; readonly links: readonly CommentLink[] },
  key: HashKey,
): Promise<Subject> {
  const links = comment.links.map(({ href, text }) => `${href}\n${text}`).join("\n\n");
  const norm = normalForm(comment.text);
  const [textHash, normHash, linksHash, check] = await Promise.all([
    keyedHash(`text:${comment.text}`, key),
    keyedHash(`norm:${norm}`, key),
    keyedHash(`links:${links}`, key),
    checkOf(norm, links),
  ]);
  return { textHash, normHash, linksHash, check };
}

/** Two bytes: enough to notice an edit, too few to find a text by. */
async function checkOf(norm: string, links: string): Promise<string> {
  const bytes = encoder.encode(`check:${norm}\n${links}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 2), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The name of a line in "always" rules: `line:<16 hex digits>` of its normal form. */
export async function hashLine(line: string, key: HashKey): Promise<string> {
  return `line:${await keyedHash(`line:${normalForm(line)}`, key)}`;
}
