import { effect } from "@preact/signals";
import { PinStrip, type PinView } from "@/components/PinStrip";
import { jumpTo } from "@/utils/dom/jump-to";
import type { Host } from "@/utils/dom/mount-host";
import { sanitize } from "@/utils/dom/sanitize";
import { actOn } from "./act-on-comment";
import { draw, drawHost } from "./draw-host";
import { isSuspended, pinnedIds } from "./pins";
import { beforeList } from "./places";
import type { SessionContext } from "./session-context";

/** The pinned replies above the list. Readers do not see a pin that is suspended. */
export function mountPins(context: SessionContext): { place(list: Element): void } {
  const { model, signal } = context;
  let list: Element | undefined;
  let host: Host | undefined;

  function readPin(id: string): PinView {
    const key = model.keyOf(id);
    const entry = key === undefined ? undefined : model.entry(key);
    if (key === undefined || entry === undefined) {
      return { key: id, author: "", inReplyTo: undefined, copy: undefined, isSuspended: false };
    }
    // Read for its own sake: the strip follows what is painted of the comment.
    model.viewSignal(key).value;
    const parent =
      entry.comment.parentId === null ? undefined : model.keyOf(entry.comment.parentId);
    return {
      key,
      author: entry.comment.author,
      inReplyTo: parent === undefined ? undefined : model.entry(parent)?.comment.author,
      copy: () => copyOf(key, context),
      isSuspended: isSuspended(key, model),
    };
  }

  function show(): void {
    const isReader = model.policy.value.role === "reader";
    const pins = pinnedIds(model)
      .map(readPin)
      .filter((pin) => !isReader || !pin.isSuspended);
    if (pins.length === 0 || list === undefined) {
      host?.remove();
      host = undefined;
      return;
    }
    const strip = (
      <PinStrip
        pins={pins}
        canUnpin={!isReader}
        onJump={(key) => {
          const item = context.placeOf(key)?.bodyEnd;
          if (item !== undefined) jumpTo(item, true);
        }}
        onUnpin={(key) => void actOn(key, { type: "pin" }, context)}
      />
    );
    if (host?.element.isConnected) draw(host, strip);
    else host = drawHost(beforeList(list), { name: "pins", signal, isInline: false }, strip);
  }

  const stop = effect(() => {
    model.decisions.value;
    model.counts.value;
    show();
  });
  signal.addEventListener("abort", stop, { once: true });
  return {
    place(next) {
      const isMoved = list !== next || !(host?.element.isConnected ?? false);
      list = next;
      if (isMoved) show();
    },
  };
}

/** A clean copy of what was written, without stripped lines and without what themes add. */
function copyOf(key: string, { placeOf, page }: SessionContext): Node {
  const place = placeOf(key);
  const range = place?.rangeOf(0, place.comment.text.length);
  return range === undefined
    ? page.createTextNode(place?.comment.text ?? "")
    : sanitize([range.cloneContents()], page);
}
