import type { PinView } from "@/components/PinBody";
import { PinStrip } from "@/components/PinStrip";
import { pinStyles } from "@/components/styles/pins";
import type { PageListPin } from "@/utils/core/decision";
import { pinNote } from "@/utils/core/pin";
import { changeOf } from "@/utils/core/text-change";
import { jumpTo } from "@/utils/dom/jump-to";
import { keepInView } from "@/utils/dom/keep-in-view";
import type { Host } from "@/utils/dom/mount-host";
import { sanitize } from "@/utils/dom/sanitize";
import { send } from "@/utils/messages/messenger";
import { effectUntil } from "@/utils/state/effect-until";
import { askToAct } from "./ask-to-act";
import { draw, drawHost } from "./draw-host";
import { followEnds } from "./follow-ends";
import { createPinLine } from "./pin-line";
import { suspensionOf } from "./pin-states";
import { endedIds, pinnedIds, pinRefusal, publishedPins } from "./pins";
import { beforeList } from "./places";
import type { SessionContext } from "./session-context";

/** As much of a text as is kept (utils/storage/excerpts.ts). */
const pinnedUnits = 300;

export interface MountedPins {
  /** `isWhole` once every comment of the page is known. */
  place(list: Element, isWhole: boolean): void;
}

/** The pinned replies above the list. Readers do not see a pin that is suspended. */
export function mountPins(context: SessionContext): MountedPins {
  const { model, signal } = context;
  let list: Element | undefined;
  let host: Host | undefined;
  /** What was pinned, by the decision that pinned it; null until it is known, or where it is not kept. */
  const words = new Map<string, string | null>();
  let isWhole = false;
  let firstKey = "";
  const line = createPinLine(context, show);

  /** On this page, or not known yet: then nothing is said of another page. */
  function mayBeHere(id: string): boolean {
    return !isWhole || model.keys().some((key) => context.placeOf(key)?.comment.id === id);
  }

  function readPin(id: string): PinView {
    const key = model.keyOf(id);
    const entry = key === undefined ? undefined : model.entry(key);
    const { decisions } = model;
    const own = decisions.value.comments[id]?.facets.pin;
    const said = own?.value === "pin" ? { note: pinNote(decisions.value, id) } : {};
    if (key === undefined || entry === undefined) {
      const { author = "", path = "" } = decisions.value.pinPlaces?.[id] ?? {};
      const href = path === "" ? undefined : onThisSite(path);
      return { key: id, author, inReplyTo: undefined, copy: undefined, href, ...said };
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
      ...said,
      endsAtMs: own?.event.expires,
      ...suspended(id, key, entry.comment.text),
    };
  }

  function readPublished({ comment, author, path, by }: PageListPin): PinView {
    const href = onThisSite(path);
    const { note: _, ...pin } = readPin(comment);
    return {
      ...pin,
      by,
      suspension: undefined,
      ...(pin.copy === undefined ? { author, href } : {}),
    };
  }

  /** Why it is suspended, and against which words; what was pinned is asked for once. */
  function suspended(id: string, key: string, text: string): Partial<PinView> {
    const view = model.view(key);
    if (endedIds(model).includes(id)) {
      return { suspension: "ended", refusal: view && pinRefusal(view, model) };
    }
    const suspension = suspensionOf(key, model);
    if (suspension !== "changed" || model.policy.value.role === "reader") return { suspension };
    const name = model.decisions.value.comments[id]?.facets.pin?.event.id;
    if (name === undefined) return { suspension };
    if (!words.has(name)) {
      words.set(name, null);
      void send({ type: "page/pinned", post: model.decisions.value.post, comment: id }).then(
        (answer) => {
          if (answer.ok) words.set(name, answer.value);
          show();
        },
      );
    }
    const was = words.get(name) ?? null;
    return {
      suspension,
      change: was === null ? undefined : changeOf(was, text, pinnedUnits),
      refusal: view?.needsDecision ? "ui_pin_refused_open" : undefined,
    };
  }

  function jump(key: string): void {
    const item = context.placeOf(key)?.bodyEnd;
    if (item !== undefined) jumpTo(item, true);
  }

  function show(): void {
    const isReader = model.policy.value.role === "reader";
    const ended = isReader || list === undefined ? [] : endedIds(model);
    // Of another page only once it is known that it is not here.
    const own =
      list === undefined
        ? []
        : [...pinnedIds(model), ...ended].filter((id) => isWhole || model.keyOf(id) !== undefined);
    const published = list === undefined ? [] : publishedPins(model, mayBeHere);
    const pins = [...line.inLine(own.map(readPin)), ...published.map(readPublished)].filter(
      (pin) => !isReader || pin.suspension === undefined,
    );
    // Pinning anew is for the text as it is: what is suspended or elsewhere is not pinned by moving it.
    const isMovable =
      !isReader &&
      pins.every((pin) => pin.by !== undefined || (pin.copy && pin.suspension === undefined));
    if (pins.length === 0 || list === undefined) {
      const gone = host;
      host = undefined;
      // Whoever took the last one down by key goes on at what was pinned, not at the page's beginning.
      const isByKey = gone?.root.querySelector(":focus-visible");
      if (list !== undefined && gone !== undefined) keepInView(list, () => gone.remove());
      else gone?.remove();
      if (isByKey) jump(firstKey);
      return;
    }
    firstKey = pins[0]?.key ?? "";
    const strip = (
      <PinStrip
        pins={pins}
        isBusy={line.isBusy()}
        canUnpin={!isReader}
        reach={model.decisions.value.pinReach}
        onJump={jump}
        onUnpin={(key) => void askToAct(key, { type: "pin", to: "none" }, context)}
        onAgain={(key) => void askToAct(key, { type: "pin", to: "pin" }, context)}
        onNote={(key, text) => void askToAct(key, { type: "pin-note", text }, context)}
        onEnd={(key, endsAtMs) => void line.setEnd(key, endsAtMs)}
        onOrder={isMovable ? (wanted) => void line.order(wanted) : undefined}
      />
    );
    const above = list;
    const put = () => {
      if (host?.element.isConnected) draw(host, strip);
      else {
        const named = { name: "pins", signal, isInline: false } as const;
        host = drawHost(beforeList(above), named, strip, pinStyles);
      }
    };
    // What an editor does in the strip must not move it away from under their hand.
    if (isReader || host === undefined) keepInView(above, put);
    else put();
  }

  effectUntil(signal, () => {
    model.decisions.value;
    model.counts.value;
    show();
  });
  followEnds(model, show, signal);
  return {
    place(next, isAll) {
      const isMoved = list !== next || isWhole !== isAll || !(host?.element.isConnected ?? false);
      isWhole = isAll;
      list = next;
      if (isMoved) show();
    },
  };
}

/** Of a path of this very site, whatever the page's own base is; nothing that leads elsewhere. */
function onThisSite(path: string): string | undefined {
  const { origin, href } = new URL(path, location.origin);
  return origin === location.origin ? href : undefined;
}

/** A clean copy of what was written, without stripped lines and without what themes add. */
function copyOf(key: string, { placeOf, page }: SessionContext): Node {
  const place = placeOf(key);
  const range = place?.rangeOf(0, place.comment.text.length);
  return range === undefined
    ? page.createTextNode(place?.comment.text ?? "")
    : sanitize([range.cloneContents()], page);
}
