import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { findInSegments } from "./segments";
import { stateKey } from "./state-record";

/** Pages of up to so many events are read and verified as a whole at their first use. */
const smallPage = 500;
/** Comments whose events stay in memory while the worker lives: only it writes, so they stay true. */
const maxComments = 2_000;
/** Pages that are remembered as read: in a day somebody sees thousands. */
const maxPages = 500;

export type Events = Map<string, DecisionEvent>;

/** Reads events past what is broken, and mends that. */
export interface CommentEvents {
  /** One comment's readable events. */
  of(site: string, post: string, comment: string): Promise<Events>;
  /** Reads a page's events, if they are not many, so that damage is found. True where some was mended. */
  verify(prefix: string): Promise<boolean>;
  /** A page's readable events, from the stores. */
  ofPage(prefix: string): Promise<Events>;
  /** Takes note of what was stored. */
  add(event: DecisionEvent): Promise<void>;
  /** Nobody knows what is stored: the next read looks. */
  forget(): void;
}

export function readCommentEvents(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
  isWhole: Promise<boolean>,
): CommentEvents {
  let comments = new Map<string, Promise<Events>>();
  let pages = new Map<string, Promise<boolean>>();
  let mended = 0;

  /** A record that the first store spoilt is mended from the second; it was set aside before. */
  async function mend(id: string): Promise<DecisionEvent | undefined> {
    const [inJournal] = await journal.read([id]);
    const entry: Entry | undefined = inJournal ?? (await findInSegments(id, database, journal));
    if (entry === undefined) return undefined;
    const event = await check(id, entry[1], "journal");
    if (typeof event === "string") return undefined;
    try {
      const stale = [stateKey(event.site, event.post, event.comment)];
      await database.write({ entries: [entry], stale });
      mended += 1;
    } catch (cause) {
      console.error("Threadkeeper: a broken record could not be mended.", cause);
    }
    return event;
  }

  async function readable(entries: readonly Entry[]): Promise<Events> {
    const events: Events = new Map();
    for (const [id, raw] of entries) {
      const checked = await check(id, raw, "database");
      const event = checked === "broken" ? await mend(id) : checked;
      if (event !== undefined && event !== "newer") events.set(id, event);
    }
    return events;
  }

  async function ofPage(prefix: string): Promise<Events> {
    const isComplete = await isWhole;
    const events = await readable(await database.range(prefix));
    // Where the first store could not be repaired, what it lacks is still in the second.
    if (!isComplete) {
      const ids = (await journal.ids()).filter((id) => id.startsWith(prefix) && !events.has(id));
      for (const [id, raw] of await journal.read(ids)) {
        const event = await check(id, raw, "journal");
        if (typeof event !== "string") events.set(id, event);
      }
    }
    return events;
  }

  /** True where all of the page's events are in `into` now. */
  async function openPage(prefix: string, into: typeof comments): Promise<boolean> {
    const isSmall = !(await isWhole) || (await database.countRange(prefix)) <= smallPage;
    if (!isSmall) return false;
    const groups = Map.groupBy((await ofPage(prefix)).values(), ({ comment }) => comment);
    for (const group of groups.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const key = stateKey(first.site, first.post, first.comment);
      into.set(key, Promise.resolve(new Map(group.map((event) => [event.id, event]))));
    }
    return true;
  }

  function once<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>) {
    const found = known.get(key) ?? load();
    if (!known.has(key)) found.catch(() => known.delete(key));
    known.delete(key);
    known.set(key, found);
    return found;
  }

  function forget(): void {
    comments = new Map();
    pages = new Map();
  }

  /**
   * Both or neither: what is remembered as read has its events in memory. Emptied in place, they
   * could be found empty by somebody who has just been told that a page was read.
   */
  function forgetMany(): void {
    if (comments.size > maxComments || pages.size > maxPages) forget();
  }

  return {
    async of(site, post, comment) {
      const [from, opened] = [comments, pages];
      const prefix = pagePrefix(site, post);
      const key = stateKey(site, post, comment);
      const isOpen = from.has(key) || (await once(opened, prefix, () => openPage(prefix, from)));
      const events = await once(from, key, async () =>
        isOpen ? new Map() : readable(await database.ofComment(site, post, comment)),
      );
      forgetMany();
      return events;
    },
    async verify(prefix) {
      const [from, before] = [comments, mended];
      await once(pages, prefix, () => openPage(prefix, from));
      forgetMany();
      return mended > before;
    },
    ofPage,
    async add(event) {
      const key = stateKey(event.site, event.post, event.comment);
      (await comments.get(key))?.set(event.id, event);
    },
    forget,
  };
}
