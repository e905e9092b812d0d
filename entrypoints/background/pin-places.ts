import type { PageDecisions, PinPlace } from "@/utils/core/decision";
import { ownPath } from "@/utils/core/own-path";
import { keepExcerpts, readExcerpts } from "@/utils/storage/excerpts";
import { liveOn } from "./queue/live-comments";
import { openStores } from "./stores";
import { tellTabs } from "./tell-tabs";

const mostAuthorUnits = 100;
const mostUnits = 300;

/**
 * Notes whose comments are pinned and where they stand, while an open page shows them: for other
 * pages of the thread, which do not. A colleague's pin too, for no name is in the log. Beside the
 * excerpts, and for as long. What is noted, pages are told of: they hear of a pin as soon as it is
 * stored, and may have read it before its place was known.
 */
export async function notePinPlaces(site: string, post: string): Promise<void> {
  const comments = liveOn(site).get(post);
  if (comments === undefined) return;
  const { decisions } = await openStores();
  const pins = pinEvents(await decisions.page(site, post, ""));
  const seen = new Map<string, string>();
  // Two tabs may show one comment at two addresses: one of them is noted, always the same.
  for (const { comment, author, url } of comments) {
    const event = pins.get(comment);
    if (event !== undefined) seen.set(nameOf(event), wordsOf(author, url));
  }
  if (seen.size === 0) return;
  const known = await readExcerpts([...seen.keys()]);
  const news = [...seen].filter(([name, words]) => known.get(name) !== words);
  if (news.length === 0) return;
  await keepExcerpts(news);
  await tellTabs(site, { type: "decisions/changed", site, post });
}

/** Undefined where nothing is pinned, or nothing is known of it. */
export async function readPinPlaces(page: PageDecisions): Promise<PageDecisions["pinPlaces"]> {
  const pins = pinEvents(page);
  if (pins.size === 0) return undefined;
  const kept = await readExcerpts([...pins.values()].map(nameOf));
  const places = [...pins].flatMap(([comment, event]): [string, PinPlace][] => {
    const [author = "", path = ""] = kept.get(nameOf(event))?.split("\n") ?? [];
    return author === "" && path === "" ? [] : [[comment, { author, path }]];
  });
  return places.length === 0 ? undefined : Object.fromEntries(places);
}

/** The standing pins of a page: comment → event. */
function pinEvents({ comments }: PageDecisions): Map<string, string> {
  const pins = Object.values(comments).filter(({ facets }) => facets.pin?.value === "pin");
  return new Map(pins.map(({ comment, facets }) => [comment, facets.pin?.event.id ?? ""]));
}

function nameOf(event: string): string {
  return `${event}#by`;
}

/** A path that is cut would lead elsewhere: too long a one is left out. */
function wordsOf(author: string, url: string): string {
  const name = author.slice(0, mostAuthorUnits).replace(/\s+/g, " ").toWellFormed();
  const words = `${name}\n${ownPath(url)}`;
  return words.length > mostUnits ? name : words;
}
