const none = "A".charCodeAt(0);

/**
 * Packs words of small letters, each as how many letters it has in common with the one before, from
 * "A" for none, and the rest of it: a third less than the words themselves, gzipped.
 *
 * Example: `["able", "about", "bad"]` → `"AableCoutAbad"`.
 */
export function packWords(words: Iterable<string>): string {
  let packed = "";
  let before = "";
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += String.fromCharCode(none + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words, in their order. */
export function unpackWords(packed: string): string[] {
  let before = "";
  return Array.from(packed.matchAll(/([A-Z])([a-z]*)/g), ([, shared = "A", rest = ""]) => {
    before = before.slice(0, shared.charCodeAt(0) - none) + rest;
    return before;
  });
}
