import { browser } from "wxt/browser";
import type { TourInput } from "@/utils/messages/help-protocol";
import type { PageStatus } from "@/utils/messages/protocol";
import { listPolicies, readPolicy } from "@/utils/storage/site-policies";
import { readFrames, siteOfTab } from "../tab-statuses";

const key = "tour";
const script = "/content-scripts/tour.js";

/** Wanted on this site's next page with comments (on any, where `site` is null); absent: never yet. */
type Kept = { readonly state: "wanted"; readonly site: string | null } | { readonly state: "done" };

/** Pages say what they show all the time, and nearly always the tour is over. */
let isOver = false;

async function readTour(): Promise<Kept | undefined> {
  return (await browser.storage.local.get(key))[key] as Kept | undefined;
}

async function keepTour(kept: Kept): Promise<void> {
  isOver = kept.state === "done";
  await browser.storage.local.set({ [key]: kept });
}

/** The first site that a person ever turns on gets the tour, and no other. */
export async function offerTour(site: string): Promise<void> {
  if ((await readTour()) !== undefined) return;
  const isFirst = (await listPolicies()).every(({ isEnabled }) => !isEnabled);
  if (isFirst) await wantTour(site);
}

export async function wantTour(site: string | null): Promise<void> {
  await keepTour({ state: "wanted", site });
}

interface Frame {
  readonly site: string;
  readonly tabId: number;
  readonly frameId: number;
}

/** A page has said what it shows: where the tour is wanted, it begins once everything is judged. */
export async function maybeStartTour(frame: Frame, status: PageStatus): Promise<void> {
  if (isOver || status.comments === 0 || status.unknown > 0) return;
  const tour = await readTour();
  isOver = tour?.state === "done";
  if (tour?.state !== "wanted" || (tour.site !== null && tour.site !== frame.site)) return;
  // Before it is shown: a page that goes away in between must not bring it up again and again.
  await keepTour({ state: "done" });
  await show(frame, status);
}

/** At a person's word. False where the tab shows no comments. */
export async function startTourIn(tabId: number): Promise<boolean> {
  const site = await siteOfTab(tabId);
  const frames = Object.entries(await readFrames(tabId));
  const [best] = frames.toSorted(([, a], [, b]) => b.comments - a.comments);
  if (site === undefined || best === undefined || best[1].comments === 0) return false;
  await show({ site, tabId, frameId: Number(best[0]) }, best[1]);
  return true;
}

async function show({ site, tabId, frameId }: Frame, status: PageStatus): Promise<void> {
  const { role, isEnabled } = await readPolicy(site);
  if (!isEnabled) return;
  const target = { tabId, frameIds: [frameId] };
  const { comments, flagged } = status;
  const input: TourInput = { site, role, comments, flagged };
  await browser.scripting.executeScript({ target, func: leaveInput, args: [input] });
  await browser.scripting.executeScript({ target, files: [script] });
}

/** Runs in the frame, in our own world of it: see `entrypoints/tour.content`. */
function leaveInput(input: TourInput): void {
  (globalThis as { threadkeeperTour?: TourInput }).threadkeeperTour = input;
}
