import { type DecisionRequest, noSubject, type PageDecisions } from "@/utils/core/decision";
import type { WxrComment } from "./read-wxr";

/** What a WordPress export says beside what was decided here; nothing is done yet. */
export interface WxrPlan {
  readonly comments: number;
  /** Decided here, and the site has them the same way or another. */
  readonly same: number;
  readonly different: number;
  /** To be noted as seen on the site. */
  readonly requests: readonly DecisionRequest[];
}

/**
 * Matches an export's comments with decisions by their numbers. What differs or is not known here is
 * noted as *seen on the site*: it stands where nobody decided, and never supersedes anybody. A
 * comment that merely stands approved, and that nobody here decided on, is the usual case and not
 * worth a note.
 */
export async function planWxr(
  comments: readonly WxrComment[],
  readPage: (post: string) => Promise<PageDecisions>,
): Promise<WxrPlan> {
  const requests: DecisionRequest[] = [];
  let same = 0;
  let different = 0;
  for (const [post, group] of Map.groupBy(comments, (one) => one.post)) {
    const page = await readPage(post);
    for (const { comment, parent, value } of group) {
      const state = page.comments[comment]?.facets.verdict;
      if (state !== undefined && !state.isObserved) {
        if (state.value === value) same += 1;
        else different += 1;
      }
      const isKnown = state?.value === value || state?.observed?.value === value;
      const isUsual = state === undefined && value === "approve";
      if (isKnown || isUsual) continue;
      requests.push({
        // Named by what it says, so that the same export a second time adds nothing.
        request: `wxr:${post}:${comment}:${value}:${state?.event.id.slice(-8) ?? ""}`.slice(0, 64),
        post,
        comment,
        ...(parent === undefined ? {} : { parent }),
        facet: "verdict",
        value,
        observed: "site",
        subject: noSubject,
      });
    }
  }
  return { comments: comments.length, same, different, requests };
}
