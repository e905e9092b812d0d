import { createTurns } from "@/utils/core/in-turn";
import { askToAct } from "./ask-to-act";
import { pinnedAnew, stoodBehind, suspensionOf } from "./pin-states";
import { pinnedIds } from "./pins";
import type { SessionContext } from "./session-context";

export interface PinLine {
  /** Has the pins stand as `wanted`, by their keys. */
  order(wanted: readonly string[]): Promise<void>;
  /** Gives a pin another end, in ms since 1970, or none for null; it keeps its place. */
  setEnd(key: string, endsAtMs: number | null): Promise<void>;
  /** What is shown, in the order that is wanted also while that is still being pinned. */
  inLine<T extends { readonly key: string }>(pins: readonly T[]): readonly T[];
  isBusy(): boolean;
}

/**
 * The order of a page's pins. They stand as they were pinned, so that another order, or another end of
 * one that is not the last, is had by pinning several anew, one after the other. What is wanted is shown
 * from the beginning: nobody reaches for a pin that stands elsewhere between two of these. `show` draws
 * them again.
 *
 * Example: `void line.order(["b", "a"])`.
 */
export function createPinLine(context: SessionContext, show: () => void): PinLine {
  const { model } = context;
  const inTurn = createTurns();
  let line: readonly string[] = [];
  const pinnedKeys = () => pinnedIds(model).map((id) => model.keyOf(id) ?? id);

  /** What was taken down meanwhile stays down. */
  async function pinAnew(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (pinnedKeys().includes(key)) await askToAct(key, { type: "pin", to: "pin" }, context);
    }
  }

  async function keep(wanted: readonly string[], work: () => Promise<void>): Promise<void> {
    line = wanted;
    show();
    await inTurn(work).finally(() => {
      // What was asked for since is still to come.
      if (line !== wanted) return;
      line = [];
      show();
    });
  }

  const byPlace = (a: string, b: string) => placeOf(a) - placeOf(b);
  const placeOf = (key: string) => (line.includes(key) ? line.indexOf(key) : line.length);

  return {
    inLine: (pins) => pins.toSorted((a, b) => byPlace(a.key, b.key)),
    isBusy: () => line.length > 0,
    order: (wanted) => keep(wanted, () => pinAnew(pinnedAnew(pinnedKeys(), wanted))),
    setEnd(key, endsAtMs) {
      return keep(pinnedKeys().toSorted(byPlace), async () => {
        const before = pinnedKeys();
        await askToAct(key, { type: "pin", to: "pin", endsAtMs }, context);
        // What is suspended is not pinned as it is now because another one has got an end.
        const behind = stoodBehind(key, before, pinnedKeys());
        await pinAnew(behind.filter((one) => suspensionOf(one, model) === undefined));
      });
    },
  };
}
