import { useRef, useState } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { PinBody, type PinView } from "@/components/PinBody";
import { PinForm } from "@/components/PinForm";
import type { PinStripProps } from "@/components/PinStrip";
import { languageOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** One of the pins: a copy of what was written, and what whoever pinned it can do with it. */
export function PinnedReply(
  props: PinStripProps & {
    readonly pin: PinView;
    readonly by: string | undefined;
    /** Keys among which it can be moved; none where it cannot. */
    readonly order: readonly string[];
    readonly onMove: (to: number) => void;
    readonly onDrag: () => void;
    readonly onDrop: () => void;
  },
) {
  const translate = useTranslate();
  const { pin, order } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isMovable = order.length > 1;
  const isElsewhere = pin.copy === undefined;
  const isOwn = props.canUnpin && pin.by === undefined && !isElsewhere;
  const end = pin.endsAtMs === undefined ? undefined : endOf(pin.endsAtMs);

  function endOf(atMs: number): string {
    const day = new Intl.DateTimeFormat(languageOf(translate), { dateStyle: "medium" });
    return translate("ui_pin_end_until", [day.format(atMs)]);
  }

  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  const at = order.indexOf(pin.key);
  const moves = [
    ["up", "ui_pin_earlier", at - 1],
    ["down", "ui_pin_later", at + 1],
  ] as const;
  return (
    <article
      class={`pin${pin.suspension === undefined ? "" : " suspended"}`}
      onDragOver={(event) => {
        if (event.isTrusted && isMovable) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!event.isTrusted || !isMovable) return;
        event.preventDefault();
        props.onDrop();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same by key */}
      <header draggable={isMovable} onDragStart={props.onDrag}>
        <strong dir="auto">{pin.author}</strong>
        {pin.inReplyTo === undefined ? null : (
          <span>{translate("ui_pin_in_reply_to", [pin.inReplyTo])}</span>
        )}
        {props.by === undefined ? null : <span>{translate("ui_pin_by", [props.by])}</span>}
        {isOwn && end !== undefined && pin.suspension !== "ended" ? <span>{end}</span> : null}
      </header>
      <PinBody pin={pin} onAgain={props.onAgain} />
      <footer>
        {isElsewhere && pin.href === undefined ? null : pin.href === undefined ? (
          <button type="button" onClick={trusted(() => props.onJump(pin.key))}>
            <Icon name="jump" />
            {translate("ui_pin_jump")}
          </button>
        ) : (
          <a href={pin.href}>
            <Icon name="jump" />
            {translate("ui_pin_go")}
          </a>
        )}
        {moves
          .filter(([, , to]) => isMovable && to >= 0 && to < order.length)
          .map(([icon, words, to]) => (
            <button type="button" class="move" key={icon} onClick={trusted(() => props.onMove(to))}>
              <Icon name={icon} />
              {translate(words)}
            </button>
          ))}
        {isOwn && props.onEnd !== undefined && pin.suspension === undefined ? (
          <button
            type="button"
            ref={opener}
            aria-expanded={isOpen}
            onClick={trusted(() => setOpen(!isOpen))}
          >
            <Icon name="note" />
            {translate("ui_pin_more")}
          </button>
        ) : null}
        {isOwn ? (
          <button type="button" onClick={trusted(() => props.onUnpin(pin.key))}>
            <Icon name="close" />
            {translate("ui_tool_unpin")}
          </button>
        ) : null}
      </footer>
      {isOpen && isOwn && pin.suspension === undefined ? (
        <PinForm
          note={pin.note ?? ""}
          end={end}
          isPublished={props.reach?.kind === "list"}
          onNote={(text) => props.onNote?.(pin.key, text)}
          onEnd={(endsAtMs) => props.onEnd?.(pin.key, endsAtMs)}
          onClose={close}
        />
      ) : null}
    </article>
  );
}
