/**
 * 64 bits of FNV-1a over UTF-16 units, as 16 hex digits: names things of one's own, such as rules,
 * the same way everywhere. It keeps no secret and withstands no attacker.
 *
 * Example: `fingerprint("phrase:casino").length` → 16.
 */
export function fingerprint(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x1b873593);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 13;
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
