import type { CommentEvents } from "./comment-events";
import type { HouseKeeping } from "./keep-house";
import type { PageStates } from "./page-states";

/** Pages that are remembered as seen; after so many they are looked at once more. */
const mostSeen = 2_000;

/** What can wait, and the order in which it is done. */
export interface LogTidying {
  /** States are read without their events: these are looked at later, so that damage is found. */
  lookLater(prefix: string): void;
  /** See `EventLog.tidy`. */
  tidy(isBusy: boolean): Promise<boolean>;
}

export function tidyLog(
  parts: {
    readonly comments: CommentEvents;
    readonly pages: PageStates;
    readonly house: HouseKeeping;
    readonly sealSlice: () => Promise<boolean>;
  },
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): LogTidying {
  const { comments, pages, house, sealSlice } = parts;
  /** Pages whose states were read, and whose events nobody has looked at yet. */
  const unseen = new Set<string>();
  const seen = new Set<string>();

  return {
    lookLater(prefix) {
      if (seen.size >= mostSeen) seen.clear();
      if (!seen.has(prefix)) unseen.add(prefix);
      seen.add(prefix);
    },
    /** Only what writes takes its turn: no decision waits while hundreds of events are looked at. */
    async tidy(isBusy) {
      if (isBusy) return house.pack();
      const [prefix] = unseen;
      if (prefix !== undefined) {
        unseen.delete(prefix);
        if (await inTurn(() => comments.verify(prefix))) pages.forget();
        return true;
      }
      if (await house.pack()) return true;
      if (await sealSlice()) return true;
      const segment = await inTurn(house.open);
      if (segment === undefined) return false;
      const spoilt = await house.look(segment);
      if (spoilt.length > 0) await inTurn(() => house.mend(spoilt));
      return true;
    },
  };
}
