import { judgeLink } from "@/utils/links/judge-link";
import { type MadeAttack, makeAttacks } from "./make-attacks.ts";

export interface FamilyResult {
  readonly family: string;
  readonly attacks: number;
  /** Shares, 0–1, of the links an attacker would believe in. */
  readonly high: number;
  readonly cautionOrHigh: number;
  /** The same of every brand, words and short names too. */
  readonly everyBrand: number;
  readonly highOfEveryBrand: number;
}

const severities = ["high", "caution", "info"] as const;

function severityOf({ href, text = "" }: MadeAttack): string {
  const { signs } = judgeLink(href, text, "https://news.example/article");
  return severities.find((one) => signs.some(({ severity }) => severity === one)) ?? "none";
}

/**
 * How many of the generated attacks are called out, by family. Most of what is made is for tuning;
 * `keptAside` asks for the other part: brands and families that tuning does not look at.
 */
export function benchAttacks(keptAside: boolean, showsMisses: boolean): FamilyResult[] {
  const judged = makeAttacks()
    .filter((attack) => attack.isKeptAside === keptAside)
    .map((attack) => ({ attack, severity: severityOf(attack) }));
  if (showsMisses) showMisses(judged);
  const byFamily = Map.groupBy(judged, ({ attack }) => attack.family);
  const results = [...byFamily].map(([family, own]) => resultOf(family, own));
  return [...results, resultOf("all", judged)];
}

interface JudgedAttack {
  readonly attack: MadeAttack;
  readonly severity: string;
}

function showMisses(judged: readonly JudgedAttack[]): void {
  for (const { attack, severity } of judged) {
    if (severity === "high" || !attack.isBelievable) continue;
    const { family, brand, href } = attack;
    console.log(`  missed (${severity}): ${family}: ${brand}: ${JSON.stringify(href)}`);
  }
}

function resultOf(family: string, judged: readonly JudgedAttack[]): FamilyResult {
  const believable = judged.filter(({ attack }) => attack.isBelievable);
  const share = (of: readonly JudgedAttack[], wanted: readonly string[]) =>
    of.filter(({ severity }) => wanted.includes(severity)).length / Math.max(of.length, 1);
  return {
    family,
    attacks: believable.length,
    high: share(believable, ["high"]),
    cautionOrHigh: share(believable, ["high", "caution"]),
    everyBrand: judged.length,
    highOfEveryBrand: share(judged, ["high"]),
  };
}
