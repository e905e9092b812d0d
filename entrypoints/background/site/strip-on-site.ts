import { noSubject } from "@/utils/core/decision";
import { isWrittenToSite } from "@/utils/core/policy";
import type { Answer } from "@/utils/messages/protocol";
import type { StripAsk, StripPreview } from "@/utils/messages/site-protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { applyText } from "@/utils/wordpress/apply-write";
import { createSiteClient } from "@/utils/wordpress/site-client";
import type { SiteProblem } from "@/utils/wordpress/site-problem";
import { planStrip } from "@/utils/wordpress/strip-raw";
import { openStores } from "../stores";
import { recordOutcomes } from "./record-outcomes";
import { transportOf } from "./transport";

/** What the site's stored text would become without the line: for a person to look at. */
export async function previewStrip({
  site,
  comment,
  line,
}: StripAsk): Promise<Answer<StripPreview>> {
  if (!(await isAllowed(site))) return refuse("no-right");
  const read = await createSiteClient(transportOf(site)).readComment(Number(comment));
  if (!read.ok) return refuse(read.problem);
  const plan = planStrip(read.value.raw, line);
  if (plan === undefined) return { ok: false, error: "ui_strip_not_found" };
  if (plan.to.trim() === "") return { ok: false, error: "ui_strip_nothing_left" };
  return { ok: true, value: plan };
}

/** Writes what the person was shown and confirmed, only while the site still has what was shown. */
export async function stripOnSite(
  ask: Omit<StripAsk, "line"> & Pick<StripPreview, "from" | "to">,
): Promise<Answer<null>> {
  const { site, post, comment, from, to } = ask;
  if (!(await isAllowed(site))) return refuse("no-right");
  const client = createSiteClient(transportOf(site));
  const written = await applyText(client, { id: Number(comment), from, to });
  // What is written is written: that it could not be noted must not make it look undone.
  await note(site, post, comment, written.ok ? "applied" : "failed").catch((cause: unknown) =>
    console.error("Threadkeeper: what became of a line could not be noted.", cause),
  );
  return written.ok ? { ok: true, value: null } : refuse(written.problem);
}

async function isAllowed(site: string): Promise<boolean> {
  return isWrittenToSite(await readPolicy(site));
}

/** The log tells what became of the decision to strip, where there is one. */
async function note(
  site: string,
  post: string,
  comment: string,
  value: "applied" | "failed",
): Promise<void> {
  const { decisions, identity } = await openStores();
  const page = await decisions.page(site, post, identity.actor);
  const strip = page.comments[comment]?.facets.action?.event;
  if (strip === undefined || strip.value !== "strip") return;
  const request = `${value}-${strip.id.slice(-32)}`;
  const about = { post, comment, facet: "action", target: strip.id, subject: noSubject } as const;
  await recordOutcomes({ site, post }, [{ ...about, request, value, reasons: ["text"] }]);
}

function refuse(problem: SiteProblem): Answer<never> {
  return { ok: false, error: `ui_strip_${problem.replaceAll("-", "_")}` };
}
