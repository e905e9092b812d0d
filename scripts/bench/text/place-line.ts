/** A line in a text, in UTF-16 units. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Host {
  readonly text: string;
  readonly lang: string;
}

const shortest = 60;
const longest = 700;
const ownLanguageShare = 0.6;
const fewestHosts = 50;
const behindShare = 0.58;
const beforeShare = 0.22;
const signedShare = 0.3;
const signatures = ["Editor: MedTechNews.Uk", "Editor: HealthWire.example", "Redaktion"];

const textsByLanguage = new WeakMap<readonly Host[], ReadonlyMap<string, readonly Host[]>>();

/**
 * A line put on a line of its own behind somebody's comment, before it (at times below an editor's
 * signature) or between two. Hosts are of its language where there are some, and English else.
 *
 * Example: `placeLine("Sponsored by Esdebe.", "en", [{ text: "Yes.…", lang: "en" }], () => 0)` → the
 * host, a line break, and the line.
 */
export function placeLine(
  line: string,
  lang: string,
  hosts: readonly Host[],
  random: () => number,
): PlacedLine {
  const own = textsOf(hosts, lang);
  const texts =
    random() < ownLanguageShare && own.length > fewestHosts ? own : textsOf(hosts, "en");
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const host = pick(texts);
  const place = random();
  if (place < behindShare) return joined(`${host}\n`, line, "");
  if (place < behindShare + beforeShare) {
    return joined(random() < signedShare ? `${pick(signatures)}\n` : "", line, `\n${host}`);
  }
  return joined(`${host}\n`, line, `\n${pick(texts)}`);
}

function textsOf(hosts: readonly Host[], lang: string): readonly string[] {
  let known = textsByLanguage.get(hosts);
  if (known === undefined) {
    known = Map.groupBy(
      hosts.filter(({ text }) => text.length >= shortest && text.length <= longest),
      (host) => host.lang,
    );
    textsByLanguage.set(hosts, known);
  }
  return known.get(lang)?.map(({ text }) => text) ?? [];
}

function joined(before: string, line: string, after: string): PlacedLine {
  return { text: before + line + after, start: before.length, end: before.length + line.length };
}
