import { danger, type LinkSign } from "./link-sign";
import type { LinkTarget } from "./read-target";

/** Alphabets by their name in Unicode; letters outside of these count as "other". */
const scripts = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Han", /\p{Script=Han}/u],
  ["Hiragana", /\p{Script=Hiragana}/u],
  ["Katakana", /\p{Script=Katakana}/u],
  ["Hangul", /\p{Script=Hangul}/u],
  ["Bopomofo", /\p{Script=Bopomofo}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
  ["Lisu", /\p{Script=Lisu}/u],
] as const;
type ScriptName = (typeof scripts)[number][0];

/** Alphabets that stand beside Latin letters in honest names (UTS 39, "highly restrictive"). */
const besideLatin: readonly (readonly ScriptName[])[] = [
  ["Han", "Hiragana", "Katakana"],
  ["Han", "Bopomofo"],
  ["Han", "Hangul"],
];
/** Letters of an alphabet that a reader takes for Latin ones. */
const twins: Readonly<Partial<Record<ScriptName, RegExp>>> = {
  Cyrillic: /^[авсԁеһіјкӏмпорԛгѕтиѵԝхуьғԍҽҫъзбӡ\d-]+$/u,
  Greek: /^[αβγεηικνορτυχωσ\d-]+$/u,
  Armenian: /^[ոսօցհոզյքլխ\d-]+$/u,
};

/**
 * Names that are made to look like others: alphabets mixed inside a label, or a whole label in
 * letters that look Latin under an ending that is Latin. Honest international names stay silent.
 */
export function hostSpoofSigns({ host, shownHost }: LinkTarget): LinkSign[] {
  if (shownHost === host) return [];
  const labels = shownHost.split(".");
  const isLatinEnding = /^[a-z0-9-]+$/.test(labels.at(-1) ?? "");
  for (const label of labels) {
    const used = scriptsOf(label);
    const latin = used.has("Latin");
    const others = [...used].filter((name) => name !== "Latin");
    const [other] = others;
    if (other === undefined) continue;
    if (!isHonestMix(others, latin)) return [danger("link_idn_mixed", shownHost)];
    if (!latin && isLatinEnding && others.length === 1 && twins[other]?.test(label)) {
      return [danger("link_idn_lookalike", shownHost, other)];
    }
  }
  return [];
}

function scriptsOf(label: string): Set<ScriptName> {
  const used = new Set<ScriptName>();
  for (const character of label) {
    const script = scripts.find(([, test]) => test.test(character));
    if (script !== undefined) used.add(script[0]);
  }
  return used;
}

function isHonestMix(others: readonly ScriptName[], withLatin: boolean): boolean {
  if (others.length === 1 && !withLatin) return true;
  return besideLatin.some((family) => others.every((name) => family.includes(name)));
}
