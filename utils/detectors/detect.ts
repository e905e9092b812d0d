import type { DetectInput, Detection, Detector, Scores } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { verdictOf } from "@/utils/core/verdict";
import { besideText } from "./beside-text";
import { obfuscated } from "./obfuscated";
import { offSiteContact } from "./off-site-contact";
import { mergeLinks } from "./own-rules/merge-links";
import { promotional } from "./promotional";
import { sponsorLine } from "./sponsor-line";
import { sponsoredLink } from "./sponsored-link";
import { unsafeLink } from "./unsafe-link";

/** Every detector, in the order in which their findings are shown. */
export const detectors: readonly Detector[] = [
  sponsorLine,
  unsafeLink,
  promotional,
  sponsoredLink,
  offSiteContact,
  obfuscated,
  // Last, because it reads other texts than the comment's.
  besideText,
];

/**
 * Runs the detectors over one comment. A detector that throws loses its findings and is named in
 * `failures`; the others go on.
 *
 * Example: `detect({ text: "Good read.\nThank you to our Sponsor Esdebe" }).verdict` → "likely".
 */
export function detect(input: DetectInput, using: readonly Detector[] = detectors): Detection {
  const findings: Finding[] = [];
  const failures: string[] = [];
  const scores: Record<keyof Scores, number> = {
    "sponsor-line": 0,
    promotional: 0,
    "unsafe-link": 0,
  };
  for (const detector of using) {
    try {
      const result = detector.detect(input);
      for (const finding of result.findings) findings.push(finding);
      if (result.scores !== undefined) Object.assign(scores, result.scores);
    } catch (cause) {
      failures.push(detector.name);
      console.error(`Threadkeeper: the detector ${detector.name} failed.`, cause);
    }
  }
  const merged = mergeLinks(findings);
  return { verdict: verdictOf(merged, failures), scores, findings: merged, failures };
}
