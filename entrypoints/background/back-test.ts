import { nameRule, type OwnRuleDraft } from "@/utils/core/own-rule";
import type { BackTest } from "@/utils/messages/rules-protocol";
import { readExcerpts } from "@/utils/storage/excerpts";
import { openStores } from "./stores";

const mostSamples = 20;

/**
 * Tries a rule on what was decided. Only excerpts are kept, at most 300 units of a comment, and for
 * ninety days: what is not kept is counted as such and never guessed.
 */
export async function backTest(draft: OwnRuleDraft): Promise<BackTest> {
  const { detect } = await import("@/utils/detectors/detect");
  const { compileRules, createOwnRules } = await import("@/utils/detectors/own-rules");
  const { decisions } = await openStores();
  const standing = (await decisions.verdicts()).filter(
    ({ site }) => draft.site === null || draft.site === site,
  );
  const excerpts = await readExcerpts(standing.map(({ id }) => id));
  const rule = nameRule({ ...draft, isOn: true });
  const detector = createOwnRules(compileRules([rule]));
  const byVerdict: Record<string, number> = {};
  const samples: { text: string; verdict: string }[] = [];
  let kept = 0;
  let flagged = 0;
  for (const { id, value } of standing) {
    const text = excerpts.get(id);
    if (text === undefined) continue;
    kept += 1;
    if (detect({ text }, [detector]).findings.length === 0) continue;
    flagged += 1;
    byVerdict[value] = (byVerdict[value] ?? 0) + 1;
    if (samples.length < mostSamples) samples.push({ text, verdict: value });
  }
  return { decided: standing.length, kept, flagged, byVerdict, samples };
}
