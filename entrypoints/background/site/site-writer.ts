import { browser } from "wxt/browser";
import type { DecisionEvent, DecisionRequest } from "@/utils/core/decision";
import type { SitePolicy } from "@/utils/core/policy";
import { readPolicy } from "@/utils/storage/site-policies";
import { expireSiteWrites, listSiteWrites, type SiteWrite } from "@/utils/storage/site-writes";
import type { Written } from "@/utils/wordpress/apply-write";
import { createSiteClient } from "@/utils/wordpress/site-client";
import type { SiteStatus } from "@/utils/wordpress/site-status";
import { broadcast } from "../broadcast";
import { openStores } from "../stores";
import { authorFor } from "../team/author";
import { isUnshared } from "../team/team-parts";
import { observedOn, outcomeOf } from "./note-outcome";
import { transportOf } from "./transport";
import { createSiteWriter } from "./write-to-site";

const alarm = "write-to-sites";

/** The one writer to sites. What it does waits in storage, so a worker may die at any point. */
export const siteWriter = createSiteWriter({
  openStores,
  transportOf,
  isClear,
  async onChange(write, written) {
    const { site, post } = write;
    await broadcast({ type: "site-writes/changed", site, post }, site);
    if (written !== undefined) await note(write, written);
  },
  now: Date.now,
});

/** The log tells later, and to others, what became of a decision. */
function note(write: SiteWrite, written: Written): Promise<void> {
  return record(write, outcomeOf(write, written));
}

async function record(
  { site, post }: SiteWrite,
  requests: readonly DecisionRequest[],
): Promise<void> {
  if (requests.length === 0) return;
  const { decisions, identity } = await openStores();
  const { role } = await readPolicy(site);
  const author = await authorFor(site, role, identity);
  for (const request of requests) {
    const recorded = await decisions.record(request, author);
    if (!recorded.ok) console.error("Threadkeeper: an outcome was not noted.", recorded.error);
  }
  await broadcast({ type: "decisions/changed", site, post }, site);
}

/** Right before writing: a decision that came from elsewhere may have made it a dispute. */
async function isClear(write: SiteWrite): Promise<"clear" | "wait" | "disputed"> {
  const { site, post, comment } = write;
  // With a team its store comes first: a colleague may have decided otherwise a moment ago.
  if (await isUnshared(write.cause)) return "wait";
  const { decisions, identity, log } = await openStores();
  // Not on what the first store holds alone: it may have lost the other side.
  await log.reconciled.catch(() => undefined);
  const page = await decisions.page(site, post, identity.actor);
  return page.comments[comment]?.facets.verdict?.isDisputed ? "disputed" : "clear";
}

/** Called after a decision was stored, where the person moderates this site through us. */
export async function wantOnSite(
  policy: SitePolicy,
  event: DecisionEvent,
  seen: SiteStatus,
): Promise<void> {
  const isOurs = policy.onSite === true && policy.role !== "reader" && /^\d+$/.test(event.comment);
  if (!isOurs || event.facet !== "verdict") return;
  if (event.target !== undefined && event.value !== "undo") return;
  const { decisions, identity } = await openStores();
  const page = await decisions.page(event.site, event.post, identity.actor);
  await siteWriter.want({ event, verdict: page.comments[event.comment]?.facets.verdict, seen });
  drainInBackground(event.site);
}

/**
 * Looks at what the site says of comments that we have written to before: what somebody did there
 * since is noted, and shown beside the decision.
 */
export async function lookAgain(site: string, post: string): Promise<void> {
  const done = (await listSiteWrites(site)).filter(
    (write) => write.post === post && write.state === "done",
  );
  if (done.length === 0) return;
  const client = createSiteClient(transportOf(site));
  for (let at = 0; at < done.length; at += 100) {
    const asked = done.slice(at, at + 100);
    const read = await client.readComments(asked.map(({ comment }) => Number(comment)));
    if (!read.ok) return;
    const now = new Map(read.value.map(({ id, status }) => [String(id), status]));
    for (const write of asked) {
      const status = now.get(write.comment);
      if (status === undefined || status === write.status) continue;
      await siteWriter.heard(write, status);
      await record(write, observedOn(write, status));
      await broadcast({ type: "site-writes/changed", site, post }, site);
    }
  }
}

export function drainInBackground(site?: string): void {
  siteWriter
    .drain(site)
    .then(setAlarm)
    .catch((cause: unknown) => {
      console.error("Threadkeeper: decisions could not be written to the site.", cause);
    });
}

/** Wakes us while something waits, and only then. */
async function setAlarm(): Promise<void> {
  const waiting = (await listSiteWrites()).some(({ state }) => state === "waiting");
  if (waiting) browser.alarms.create(alarm, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarm);
}

/** Listeners of a worker's first turn. */
export function listenForSiteWrites(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    drainInBackground();
    void expireSiteWrites(Date.now());
  });
  self.addEventListener("online", () => drainInBackground());
}
