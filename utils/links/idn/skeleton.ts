import { lookalikesOf } from "./idn-tables";

/** What Unicode's list leaves out, mostly letters that differ by a small stroke. */
const more =
  "ae æӕ|p ϼҏ|h ħнћңҥӈӊԋԧԩ|k ĸκкқҝҟҡӄԟ|n ŋпԥกח|t ŧтҭԏ七丅丆丁|b ƅьҍв|w ωшщพฟພຟ|m мӎ|e єҽҿၔ|r ґ|" +
  "f ғӻ|c ҫင|y ұ丫|x χҳӽӿ乂|d ԃძ|g ԍဌ|s ടรຣຮ|j ၂|o ०০੦૦ଠ୦೦|q ৭੧૧|u บບ|0 θ|2 २২੨૨೩೭շ|" +
  "3 зҙӡउওਤ੩૩౩ဒვპკੜ|4 ੫丩ㄐ|6 ճ|8 ৪੪୫|9 ૭୨౨კੜ|- —一―⸺⸻‐‑‒–﹘−|o øစ|d đ";
/** Letters that pass for two different ones. */
const twofold: Readonly<Record<string, readonly string[]>> = {
  þ: ["b", "p"],
  œ: ["ce", "oe"],
  ӏ: ["l", "i"],
  ß: ["b", "ss"],
  ł: ["l", "t"],
};
/** Longer names convince nobody, and every twofold letter doubles the work. */
const longest = 64;
const mostTwofold = 5;

const table = new Map<string, string>();
for (const row of [...lookalikesOf, ...more.split("|")]) {
  const [to = "", from = ""] = row.split(" ");
  for (const character of from) table.set(character, canonical(to));
}

/** Within ASCII: "0" and "o", "1", "l" and "I" stay as different as a careful reader sees them. */
function canonical(letters: string): string {
  return letters.toLowerCase();
}

/**
 * What a name looks like, in plain Latin letters: two names with a common skeleton look alike.
 * One name has several where a letter passes for two. Empty for names too long to convince.
 *
 * Example: `skeletonsOf("раураӏ.com")` → ["paypal.com", "paypai.com"].
 */
export function skeletonsOf(host: string): readonly string[] {
  if (host.length > longest) return [];
  let versions = [""];
  let choices = 0;
  for (const character of withoutMarks(host)) {
    const parts = twofold[character] ?? [table.get(character) ?? character];
    if (parts.length > 1) choices += 1;
    if (choices > mostTwofold) return [];
    versions = versions.flatMap((version) => parts.map((part) => version + part));
  }
  return versions;
}

/** Accents are dropped where every letter is Latin, Greek or Cyrillic; elsewhere they mean more. */
function withoutMarks(host: string): string {
  return host
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
}
