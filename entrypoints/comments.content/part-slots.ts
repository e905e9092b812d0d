import { frameSlot } from "@/utils/core/frame-slot";
import type { PatchReading } from "@/utils/sites/patch-reading";
import type { mountPins } from "./mount-pins";
import type { ReviewPart } from "./mount-review";
import type { makeDiagnosis, makeReport } from "./page-report";
import type { carryToSite } from "./site-carrier";

export const givenPanel = frameSlot<ReviewPart>("threadkeeperPanel");
export const givenPins = frameSlot<typeof mountPins>("threadkeeperPins");
export const givenReports = frameSlot<{
  readonly makeReport: typeof makeReport;
  readonly makeDiagnosis: typeof makeDiagnosis;
}>("threadkeeperReports");
export const givenCarrier = frameSlot<typeof carryToSite>("threadkeeperCarrier");
export const givenPatch = frameSlot<PatchReading>("threadkeeperPatch");

/** Parts draw with what the script before them has given; a new one in this frame gives its own. */
export function forgetParts(): void {
  for (const slot of [givenPanel, givenPins, givenReports, givenCarrier, givenPatch]) slot.forget();
}
