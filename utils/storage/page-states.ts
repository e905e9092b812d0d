import { pagePrefix } from "@/utils/core/decision-event";
import { type CommentState, foldComment } from "@/utils/core/decision-fold";
import { foldComments } from "@/utils/core/decision-log";
import { isUnbuilt } from "./build-index";
import type { CommentEvents } from "./comment-events";
import type { EventDatabase } from "./event-database";
import { packState, stateKey, unpackState } from "./state-record";

/** Pages whose states stay in memory while the worker lives. */
const maxPages = 16;

/** What stands on a page's comments, found without replaying its log. */
export interface PageStates {
  of(site: string, post: string): Promise<readonly CommentState[]>;
  /**
   * The states as they lie there, before the stores were compared; undefined where one is missing,
   * damaged or out of date. Neither keeps nor writes anything, so that it cannot outlive what the
   * comparison finds.
   */
  asKept(site: string, post: string): Promise<readonly CommentState[] | undefined>;
  /** The record of a comment that gets one more event, and what to note once it is stored. */
  prepare(
    state: CommentState,
    site: string,
    post: string,
  ): {
    readonly record: readonly [key: string, record: unknown];
    readonly note: () => Promise<void>;
  };
  forget(): void;
}

export function readPageStates(
  database: EventDatabase,
  events: CommentEvents,
  isWhole: Promise<boolean>,
): PageStates {
  let pages = new Map<string, Promise<Map<string, CommentState>>>();

  async function load(site: string, post: string): Promise<Map<string, CommentState>> {
    const prefix = pagePrefix(site, post);
    if (!(await isWhole) || (await isUnbuilt(database, prefix))) {
      const folded = foldComments((await events.ofPage(prefix)).values());
      return new Map(folded.map((state) => [stateKey(site, post, state.comment), state]));
    }
    const { records, stale } = await database.states(prefix);
    const states = new Map<string, CommentState>();
    const open = new Set(stale);
    for (const [key, record] of records) {
      const state = open.has(key) ? undefined : unpackState(record);
      if (state === undefined) open.add(key);
      else states.set(key, state);
    }
    for (const key of open) {
      const comment = decodeURIComponent(key.slice(prefix.length));
      states.set(key, foldComment(comment, (await events.of(site, post, comment)).values()));
    }
    if (open.size > 0) {
      const made = [...open].map((key) => [key, packState(states.get(key) ?? empty)] as const);
      await database.write({ states: made }).catch((cause: unknown) =>
        // They are made again at the next reading.
        console.error("Threadkeeper: states could not be kept.", cause),
      );
    }
    return states;
  }

  return {
    async of(site, post) {
      const prefix = pagePrefix(site, post);
      const from = pages;
      const page = from.get(prefix) ?? load(site, post);
      if (!from.has(prefix)) page.catch(() => from.delete(prefix));
      from.delete(prefix);
      from.set(prefix, page);
      for (const [oldest] of from) if (from.size > maxPages) from.delete(oldest);
      return [...(await page).values()];
    },
    async asKept(site, post) {
      const prefix = pagePrefix(site, post);
      const [isMissing, { records, stale }] = await Promise.all([
        isUnbuilt(database, prefix),
        database.states(prefix),
      ]);
      if (isMissing || stale.length > 0) return undefined;
      const states = records.map(([, record]) => unpackState(record));
      const whole = states.filter((state) => state !== undefined);
      return whole.length === states.length ? whole : undefined;
    },
    prepare(state, site, post) {
      const key = stateKey(site, post, state.comment);
      return {
        record: [key, packState(state)],
        note: async () => {
          (await pages.get(pagePrefix(site, post)))?.set(key, state);
        },
      };
    },
    forget() {
      pages = new Map();
    },
  };
}

const empty: CommentState = { comment: "", facets: {}, steps: [] };
