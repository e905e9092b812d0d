import { fromBase64, toBase64 } from "@/utils/core/base64";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type { PublishedList, SignedList } from "@/utils/core/published-list";

const algorithm = "Ed25519";
/** In front of what is signed, so that a signature made for anything else fits no list. */
const purpose = "threadkeeper-list-1\n";

function bytesOf(list: PublishedList): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(purpose + canonicalJson(list as unknown as Json));
}

/** Signs a list with the private half of the key it names (Ed25519, RFC 8032). */
export async function signList(list: PublishedList, privateKey: CryptoKey): Promise<SignedList> {
  const signature = await crypto.subtle.sign(algorithm, privateKey, bytesOf(list));
  return { list, signature: toBase64(new Uint8Array(signature)) };
}

/** Whether the list was signed by the key it names; "unsupported" by a browser without Ed25519. */
export async function isSignedBy({
  list,
  signature,
}: SignedList): Promise<boolean | "unsupported"> {
  try {
    const raw = fromBase64(list.key);
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
    return await crypto.subtle.verify(algorithm, key, fromBase64(signature), bytesOf(list));
  } catch (cause) {
    if (isUnsupported(cause)) return "unsupported";
    // Bytes that are no point of the curve: nobody can have signed with them.
    if (cause instanceof DOMException && cause.name === "DataError") return false;
    throw cause;
  }
}

/** Chromium knows Ed25519 since 137. */
export function isUnsupported(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === "NotSupportedError";
}

/** A list as a file: canonical, so that the same list is the same file. */
export function writeSigned(signed: SignedList): string {
  return canonicalJson(signed as unknown as Json);
}
