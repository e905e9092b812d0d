import { effectUntil } from "@/utils/state/effect-until";
import { holdPart } from "./load-part";
import type { MountedPins } from "./mount-pins";
import { givenPins } from "./part-slots";
import { endedIds, pinnedIds } from "./pins";
import type { SessionContext } from "./session-context";

/** Has the strip of pins loaded with the first pin of a page, and tells it where the list stands. */
export function startPins(context: SessionContext): MountedPins {
  const { model, signal } = context;
  let last: Parameters<MountedPins["place"]> | undefined;
  let pins: MountedPins | undefined;
  const part = holdPart("pins", givenPins);

  async function load(): Promise<void> {
    await part.load();
    if (pins !== undefined || signal.aborted) return;
    pins = part.value.peek()?.(context);
    if (last !== undefined) pins?.place(...last);
  }

  effectUntil(signal, () => {
    const published = model.decisions.value.listPins ?? [];
    if (pinnedIds(model).length + endedIds(model).length + published.length > 0) void load();
  });
  return {
    place(...where) {
      last = where;
      pins?.place(...where);
    },
  };
}
