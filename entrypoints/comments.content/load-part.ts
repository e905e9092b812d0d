import { type ReadonlySignal, signal } from "@preact/signals";
import type { FrameSlot } from "@/utils/core/frame-slot";
import { send } from "@/utils/messages/messenger";
import type { PagePart } from "@/utils/messages/page-part";

/** Asks for a part's script and gives what it leaves; undefined where it cannot come. */
export async function loadPart<T>(part: PagePart, slot: FrameSlot<T>): Promise<T | undefined> {
  if (slot.given() === undefined) await send({ type: "page/part", part });
  return slot.given();
}

/** A part that is drawn with as soon as it is there. */
export interface HeldPart<T> {
  readonly value: ReadonlySignal<T | undefined>;
  /** What cannot come now is asked for again by the next call. */
  readonly load: () => Promise<void>;
}

export function holdPart<T>(part: PagePart, slot: FrameSlot<T>): HeldPart<T> {
  const value = signal<T | undefined>(undefined);
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    value.value = await loadPart(part, slot);
    if (value.value === undefined) loading = undefined;
  }

  return {
    value,
    load() {
      loading ??= load();
      return loading;
    },
  };
}
