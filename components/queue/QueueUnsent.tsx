import { OwnIcon } from "@/components/OwnIcon";
import { translateCount, useTranslate } from "@/components/translate";

/** Decisions that did not get to one site yet; `problem` is a word of `SiteProblem`. */
export interface UnsentToSite {
  readonly site: string;
  readonly count: number;
  readonly problem: string;
}

/**
 * What of ours does not get through to the sites, and why. It stands below the rows: it comes a moment
 * after a decision, and above them it would move them under the hand that goes on.
 */
export function QueueUnsent({ unsent }: { readonly unsent: readonly UnsentToSite[] }) {
  const translate = useTranslate();
  return (
    <div role="status">
      {unsent.map(({ site, count, problem }) => (
        <p key={site} class="q-unsent">
          <OwnIcon name="warning" />
          <span>
            {translateCount(translate, "ui_queue_unsent", count, [site])}{" "}
            {translate(`ui_site_problem_${problem.replaceAll("-", "_")}`)}
          </span>
        </p>
      ))}
    </div>
  );
}
