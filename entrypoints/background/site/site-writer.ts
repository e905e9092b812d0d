import { browser } from "wxt/browser";
import type { DecisionEvent } from "@/utils/core/decision";
import type { SitePolicy } from "@/utils/core/policy";
import { reachOf } from "@/utils/core/reach";
import { readPolicy } from "@/utils/storage/site-policies";
import { listSiteWrites, readSiteWrite, type SiteWrite } from "@/utils/storage/site-writes";
import { createSiteClient } from "@/utils/wordpress/site-client";
import type { SiteProblem } from "@/utils/wordpress/site-problem";
import { broadcast } from "../broadcast";
import { openStores } from "../stores";
import { hasHeard } from "../team/has-heard";
import { isUnshared } from "../team/team-parts";
import { onAdopted } from "../team/team-store";
import { followColleagues, heldUpPlaces } from "./follow-colleagues";
import { hastenWrites } from "./hasten-writes";
import { type Decided, forgetMissed, listMissed, listWishes, noteMissed } from "./missed-wishes";
import { observedOn, outcomeOf } from "./note-outcome";
import { recordOutcomes } from "./record-outcomes";
import { statusInLog } from "./status-in-log";
import { transportOf } from "./transport";
import { createSiteWriter } from "./write-to-site";

const alarm = "write-to-sites";

/** The one writer to sites. What it does waits in storage, so a worker may die at any point. */
export const siteWriter = createSiteWriter({
  openStores,
  transportOf,
  isClear,
  onOutcome: (write, written) => recordOutcomes(write, outcomeOf(write, written)),
  onChange: ({ site, post }) => broadcast({ type: "site-writes/changed", site, post }, site),
  now: Date.now,
});

/** Right before writing: a decision that came from elsewhere may have made it a dispute. */
async function isClear(write: SiteWrite): Promise<"clear" | "wait" | "disputed"> {
  const { site, post, comment } = write;
  // With a team its store comes first: a colleague may have decided otherwise a moment ago.
  if ((await isUnshared(write.cause)) || !(await hasHeard(site, post))) return "wait";
  const { decisions, identity, log } = await openStores();
  // Not on what the first store holds alone: it may have lost the other side.
  await log.reconciled.catch(() => undefined);
  const page = await decisions.page(site, post, identity.actor);
  return page.comments[comment]?.facets.verdict?.isDisputed ? "disputed" : "clear";
}

/**
 * Called after decisions were stored, where the person moderates this site through us. Stored is
 * stored: a wish that could not be is wished again later, and never rejects.
 */
export async function wantOnSite(
  policy: SitePolicy,
  decided: readonly Decided[],
  isPrivate = false,
): Promise<void> {
  const wishes = decided.filter(({ event }) => isWish(policy, event));
  for (const [post, group] of Map.groupBy(wishes, ({ event }) => event.post)) {
    await wantOnPost(policy.site, post, group, isPrivate).catch((cause: unknown) => {
      console.error("Threadkeeper: the site's outbox could not be written.", cause);
      return noteMissed(group, isPrivate, Date.now()).catch(() => undefined);
    });
  }
  if (wishes.length > 0) drainInBackground(policy.site);
}

function isWish(policy: SitePolicy, { comment, facet, target, value }: DecisionEvent): boolean {
  if (facet !== "verdict" || reachOf(policy, comment) === "local") return false;
  return target === undefined || value === "undo";
}

/** Wishes what was missed once more, unless something else was wished since or the site was given up. */
async function wantMissed(): Promise<void> {
  // The latest first: it overtakes what was missed before it.
  for (const missed of (await listMissed()).toReversed()) {
    const { site, post, comment, cause, expected, isPrivate, sinceMs } = missed;
    const known = await readSiteWrite(site, comment);
    const { log } = await openStores();
    // Not on what the first store holds alone: it may have lost the decision.
    await log.reconciled.catch(() => undefined);
    const event = (await log.events(site, post, comment)).find(({ id }) => id === cause);
    const isOvertaken = known !== undefined && known.sinceMs > sinceMs;
    if (event !== undefined && !isOvertaken && isWish(await readPolicy(site), event)) {
      await wantOnPost(site, post, [{ event, seen: expected ?? "approved" }], isPrivate ?? false);
    }
    await forgetMissed(missed);
  }
}

/** Somebody asks for what waits for a site: resolves once it was tried, whatever it had waited for. */
export async function hastenNow(site: string): Promise<void> {
  await wantMissed();
  await hastenWrites(siteWriter, undefined, site);
}

/** Folded once, with all of them in it: a bulk is many decisions on few articles. */
async function wantOnPost(
  site: string,
  post: string,
  decided: readonly Decided[],
  isPrivate: boolean,
): Promise<void> {
  const { decisions, identity, log } = await openStores();
  const { comments } = await decisions.page(site, post, identity.actor);
  for (const { event, seen } of decided) {
    // A page that was opened before a colleague decided does not show what came of it.
    const isFirst = event.heads.length === 0;
    const noted = isFirst ? undefined : statusInLog(await log.events(site, post, event.comment));
    const verdict = comments[event.comment]?.facets.verdict;
    await siteWriter.want({ event, verdict, seen, noted, isPrivate });
  }
  await broadcast({ type: "site-writes/changed", site, post }, site);
}

/**
 * Looks at what the site says of comments that we have written to before: what somebody did there
 * since is noted, and shown beside the decision. In a private window, of what was decided in one.
 */
export async function lookAgain(site: string, post: string, isPrivate: boolean): Promise<void> {
  const done = (await listSiteWrites(site)).filter(
    (write) =>
      write.post === post && write.state === "done" && (write.isPrivate ?? false) === isPrivate,
  );
  if (done.length === 0) return;
  const client = createSiteClient(transportOf(site, isPrivate));
  for (let at = 0; at < done.length; at += 100) {
    const asked = done.slice(at, at + 100);
    const read = await client.readComments(asked.map(({ comment }) => Number(comment)));
    if (!read.ok) return;
    const now = new Map(read.value.map(({ id, status }) => [String(id), status]));
    for (const write of asked) {
      const status = now.get(write.comment);
      if (status === undefined || status === write.status) continue;
      // In this order: what was heard is not seen a second time.
      await recordOutcomes(write, observedOn(write, status));
      await siteWriter.heard(write, status);
      await broadcast({ type: "site-writes/changed", site, post }, site);
    }
  }
}

export function drainInBackground(site?: string): void {
  const fail = (cause: unknown) =>
    console.error("Threadkeeper: decisions could not be written to the site.", cause);
  // Planned before: this worker may die over it.
  browser.alarms.create(alarm, { periodInMinutes: 1 });
  wantMissed()
    .catch(fail)
    .then(() => siteWriter.drain(site))
    .catch(fail)
    .then(settleAlarm)
    .catch(fail);
}

/** As {@link drainInBackground}, and what waits for the end of one of these problems before its time. */
export function hastenInBackground(problems: readonly SiteProblem[], site?: string): void {
  drainInBackground(site);
  hastenWrites(siteWriter, problems, site).catch((cause: unknown) =>
    console.error("Threadkeeper: decisions could not be written to the site.", cause),
  );
}

/** Colleagues have decided there. */
async function hearColleagues(places: Parameters<typeof followColleagues>[1]): Promise<void> {
  const changed = await followColleagues(siteWriter, places);
  for (const { site, post } of changed) {
    await broadcast({ type: "site-writes/changed", site, post }, site);
  }
  if (changed.length > 0) drainInBackground();
}

/** We are woken while something waits, or may wait for all we can read, and only then. */
async function settleAlarm(): Promise<void> {
  if (!(await listWishes()).some(isWaiting)) await browser.alarms.clear(alarm);
}

function isWaiting({ state }: SiteWrite): boolean {
  return state === "waiting";
}

/** Listeners of a worker's first turn. */
export function listenForSiteWrites(): void {
  const hear = (places: Parameters<typeof hearColleagues>[0]) =>
    hearColleagues(places).catch((cause: unknown) => {
      console.error("Threadkeeper: the outbox could not follow what was decided.", cause);
    });
  onAdopted((places) => void hear(places));
  // A worker that died over it left it lying, and a browser forgets alarms when it is closed.
  listWishes().then(
    (writes) => {
      if (writes.some(isWaiting)) drainInBackground();
      return hear(heldUpPlaces(writes));
    },
    () => drainInBackground(),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) drainInBackground();
  });
  self.addEventListener("online", () => hastenInBackground(["offline"]));
}
