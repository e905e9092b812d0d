import type { Translate } from "@/utils/core/messages";
import { isOwnReason } from "@/utils/core/reasons";

/** A reason in words: ours are translated, a person's own are as they wrote them. */
export function reasonWords(reason: string, translate: Translate): string {
  return isOwnReason(reason) ? reason : translate(`ui_reason_${reason.replaceAll("-", "_")}`);
}
