import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "@/components/Icon";
import type { PinView } from "@/components/PinBody";
import { PinnedReply } from "@/components/PinnedReply";
import { directionOf, useTranslate } from "@/components/translate";
import type { PinReach } from "@/utils/core/decision";

export interface PinStripProps {
  readonly pins: readonly PinView[];
  readonly canUnpin: boolean;
  /** What is shown is still being stored. */
  readonly isBusy?: boolean;
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
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { current: pin } = pressed;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    // At an end there is no more of the button that was pressed, nor once it is pinned again: the focus
    // goes to the way back, or to the first there is.
    const next = pin?.querySelector<HTMLElement>(".move");
    (next ?? pin?.querySelector<HTMLElement>("footer :is(a, button)"))?.focus();
  });
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
    <section
      class="pins"
      ref={strip}
      dir={directionOf(translate)}
      aria-label={title}
      aria-busy={props.isBusy || undefined}
      onClickCapture={({ target }) => {
        pressed.current = (target as Element).closest(".pin");
      }}
    >
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
        <PinnedReply
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
