import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { PinBody, type PinView } from "@/components/PinBody";
import { PinForm } from "@/components/PinForm";
import { directionOf, languageOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { PinReach } from "@/utils/core/decision";

export interface PinStripProps {
  readonly pins: readonly PinView[];
  readonly canUnpin: boolean;
  /** Who sees one's own, where that is more than oneself. */
  readonly reach?: PinReach | undefined;
  readonly onJump: (key: string) => void;
  readonly onUnpin: (key: string) => void;
  readonly onAgain?: (key: string) => void;
  readonly onNote?: (key: string, text: string) => void;
  /** Milliseconds since 1970, or null for no end. */
  readonly onEnd?: (key: string, endsAtMs: number | null) => void;
  /** Keys in the order that is wanted; absent where they cannot be moved just now. */
  readonly onOrder?: ((keys: readonly string[]) => void) | undefined;
}

/**
 * Pinned replies above the list, as copies: the originals keep their places. Whoever may pin orders
 * their own, by dragging a header or by two buttons.
 */
export function PinStrip(props: PinStripProps) {
  const translate = useTranslate();
  const dragged = useRef<string | undefined>(undefined);
  const strip = useRef<HTMLElement>(null);
  const unpinned = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const { current: gone } = unpinned;
    if (gone === undefined || props.pins.some(({ key }) => key === gone)) return;
    unpinned.current = undefined;
    if (document.activeElement !== document.body) return;
    // The pin is gone with the button that was pressed: the focus stays among those that are left, or
    // goes to what was pinned where these have nothing to press.
    const next = strip.current?.querySelector<HTMLElement>("footer :is(a, button)");
    if (next) next.focus();
    else props.onJump(gone);
  });
  // What a list pins stands behind them, in the list's order.
  const keys = props.pins.filter((pin) => pin.by === undefined).map(({ key }) => key);

  /** Puts one where another is. */
  function move(key: string | undefined, to: number): void {
    const at = keys.indexOf(key ?? "");
    if (key === undefined || at === -1 || at === to || to < 0 || to >= keys.length) return;
    props.onOrder?.(keys.toSpliced(at, 1).toSpliced(to, 0, key));
  }

  const [first] = props.pins;
  if (first === undefined) return null;
  const { by } = first;
  // One newsroom for all is named once, and each by itself otherwise.
  const isOfOne = props.pins.every((pin) => pin.by === by);
  const title =
    isOfOne && by !== undefined ? translate("ui_pin_by", [by]) : translate("ui_pins_label");
  return (
    <section class="pins" ref={strip} dir={directionOf(translate)} aria-label={title}>
      <h2>
        <Icon name="pin" />
        {title}
      </h2>
      {props.canUnpin && keys.length > 0 ? (
        <p class="pins-reach">
          {translate(`ui_pins_reach_${props.reach?.kind ?? "you"}`, [props.reach?.name ?? ""])}
        </p>
      ) : null}
      {props.pins.map((pin) => (
        <Pin
          key={pin.key}
          {...props}
          pin={pin}
          by={isOfOne ? undefined : pin.by}
          order={props.onOrder === undefined || pin.by !== undefined ? [] : keys}
          onMove={(to) => move(pin.key, to)}
          onUnpin={(key) => {
            unpinned.current = key;
            props.onUnpin(key);
          }}
          onDrag={() => {
            dragged.current = pin.key;
          }}
          onDrop={() => move(dragged.current, keys.indexOf(pin.key))}
        />
      ))}
    </section>
  );
}

function Pin(
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
            <button type="button" key={icon} onClick={trusted(() => props.onMove(to))}>
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
