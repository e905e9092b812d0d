import { isWrittenToSite } from "@/utils/core/policy";
import type { Answer } from "@/utils/messages/protocol";
import type { SiteText } from "@/utils/messages/site-protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { readCommentHtml } from "@/utils/wordpress/comment-html";
import { editScreenOf } from "@/utils/wordpress/edit-screen";
import { createSiteClient } from "@/utils/wordpress/site-client";
import { transportOf } from "./transport";

/** All of a comment's words as the site has them, for one that no page shows. Nothing is kept. */
export async function readOnSite(site: string, comment: string): Promise<Answer<SiteText>> {
  const id = Number(comment);
  const read = isWrittenToSite(await readPolicy(site))
    ? await createSiteClient(transportOf(site)).readComment(id)
    : ({ ok: false, problem: "no-right" } as const);
  if (!read.ok) return { ok: false, error: `ui_strip_${read.problem.replaceAll("-", "_")}` };
  const { html, self, status } = read.value;
  const { text } = readCommentHtml(html);
  return { ok: true, value: { text, status, editUrl: editScreenOf(self, site, id) ?? null } };
}
