import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { directionOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface PinView {
  readonly key: string;
  readonly author: string;
  readonly inReplyTo: string | undefined;
  /** A sanitised copy, made anew for each showing; absent where the comment is on another page. */
  readonly copy: (() => Node) | undefined;
  /** The text is no longer the one that was pinned. */
  readonly isSuspended: boolean;
}

export interface PinStripProps {
  readonly pins: readonly PinView[];
  readonly canUnpin: boolean;
  readonly onJump: (key: string) => void;
  readonly onUnpin: (key: string) => void;
}

/** Pinned replies above the list, as copies: the originals keep their places. */
export function PinStrip(props: PinStripProps) {
  const translate = useTranslate();
  if (props.pins.length === 0) return null;
  return (
    <section class="pins" dir={directionOf(translate)} aria-label={translate("ui_pins_label")}>
      <h2>
        <Icon name="pin" />
        {translate("ui_pins_label")}
      </h2>
      {props.pins.map((pin) => (
        <Pin {...props} pin={pin} key={pin.key} />
      ))}
    </section>
  );
}

function Pin(props: PinStripProps & { readonly pin: PinView }) {
  const translate = useTranslate();
  const { pin } = props;
  return (
    <article class={`pin${pin.isSuspended ? " suspended" : ""}`}>
      <header>
        <strong dir="auto">{pin.author}</strong>
        {pin.inReplyTo === undefined ? null : (
          <span>{translate("ui_pin_in_reply_to", [pin.inReplyTo])}</span>
        )}
      </header>
      <PinBody pin={pin} />
      <footer>
        <button type="button" onClick={trusted(() => props.onJump(pin.key))}>
          <Icon name="jump" />
          {translate("ui_pin_jump")}
        </button>
        {props.canUnpin ? (
          <button type="button" onClick={trusted(() => props.onUnpin(pin.key))}>
            <Icon name="close" />
            {translate("ui_tool_unpin")}
          </button>
        ) : null}
      </footer>
    </article>
  );
}

function PinBody({ pin }: { readonly pin: PinView }) {
  const translate = useTranslate();
  if (pin.isSuspended) {
    return (
      <p class="notice">
        <Icon name="warning" />
        <span>{translate("ui_pin_suspended")}</span>
      </p>
    );
  }
  if (pin.copy === undefined) return <p class="pin-elsewhere">{translate("ui_pin_elsewhere")}</p>;
  return <Copy make={pin.copy} />;
}

function Copy({ make }: { readonly make: () => Node }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(make()), [make]);
  return <div class="pin-body" dir="auto" ref={box} />;
}
