import type { DecisionRequest } from "@/utils/core/decision";
import type { FaultyBrowser } from "../../faults/faulty-browser.ts";

/** The page whose decisions are asked for and stored. */
export const post = "77";
export const comments = 100;

export const article = `<!doctype html><meta charset="utf-8"><title>Log</title><body class="postid-${post}">
<ol class="comment-list"><li id="comment-1" class="comment"><b class="fn">Reader</b><div class="comment-content"><p>Comment.</p></div></li></ol>`;

/** Milliseconds until what stands on the page is known. */
export async function openPage(browser: FaultyBrowser): Promise<number> {
  const { ok, ms } = await browser.ask({ type: "page/open", post });
  if (!ok) throw new Error("The page was not answered.");
  return ms;
}

export function requestOf(at: number, request: string): DecisionRequest {
  return {
    request,
    post,
    comment: String(at),
    facet: "verdict",
    value: at % 2 === 0 ? "spam" : "approve",
    subject: { textHash: "a", normHash: "b", linksHash: "c" },
  };
}
