import { OwnIcon } from "@/components/OwnIcon";
import type { UnsentToSite } from "@/components/queue/QueueUnsent";
import { translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface UnsentLineProps extends UnsentToSite {
  /** They are being tried just now. */
  readonly isTrying: boolean;
  readonly onTry: () => void;
}

/**
 * What waits for the site of the page at hand and why, as the queue says it (QueueUnsent.tsx), and a way
 * to have it tried now. Written twice: a script that popup and queue share costs more than it says.
 */
export function UnsentLine({ site, count, problem, isTrying, onTry }: UnsentLineProps) {
  const translate = useTranslate();
  return (
    <p class="popup-team unsent" role="status">
      <OwnIcon name={isTrying ? "saving" : "warning"} />
      <span>
        {translateCount(translate, "ui_queue_unsent", count, [site])}{" "}
        {translate(`ui_site_problem_${problem.replaceAll("-", "_")}`)}{" "}
        <button
          type="button"
          class="link"
          data-popup="unsent"
          aria-disabled={isTrying}
          onClick={trusted(onTry)}
        >
          {translate("ui_retry")}
        </button>
      </span>
    </p>
  );
}
