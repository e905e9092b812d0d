import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { visibleText } from "@/components/visible-text";
import type { TextChange } from "@/utils/core/text-change";

export interface PinView {
  readonly key: string;
  readonly author: string;
  readonly inReplyTo: string | undefined;
  /** A sanitised copy, made anew for each showing; absent where the comment is on another page. */
  readonly copy: (() => Node) | undefined;
  /** Why readers do not see it just now. */
  readonly suspension?: Suspension | undefined;
  /** What has changed since, where the words that were pinned are still kept. */
  readonly change?: TextChange | undefined;
  /** Why it cannot be pinned anew, as a message id. */
  readonly refusal?: string | undefined;
  /** The published list that pins it: nobody here can take that back. */
  readonly by?: string;
  /** Where it was seen, for a comment on another page. */
  readonly href?: string | undefined;
  /** What the newsroom says of it, as text. */
  readonly note?: string;
  /** When it ends or has ended, ms since 1970. */
  readonly endsAtMs?: number | undefined;
}

/** Its text or links are others; it was put aside; something was found in it; its time is over. */
export type Suspension = "changed" | "held" | "open" | "ended";

/** What a pin says: the copy and the newsroom's note, or why there is none. */
export function PinBody(props: {
  readonly pin: PinView;
  readonly onAgain: ((key: string) => void) | undefined;
}) {
  const translate = useTranslate();
  const { pin, onAgain } = props;
  if (pin.suspension !== undefined) {
    return (
      <>
        <p class="notice">
          <Icon name="warning" />
          <span>{translate(`ui_pin_suspended_${pin.suspension}`)}</span>
        </p>
        {pin.change === undefined ? null : <Change change={pin.change} />}
        {onAgain === undefined || !repinned.includes(pin.suspension) ? null : pin.refusal ===
          undefined ? (
          <button type="button" class="quiet" onClick={trusted(() => onAgain(pin.key))}>
            <Icon name="pin" />
            {translate("ui_pin_again")}
          </button>
        ) : (
          <p class="pin-elsewhere">{translate(pin.refusal)}</p>
        )}
      </>
    );
  }
  return (
    <>
      {pin.copy === undefined ? (
        <p class="pin-elsewhere">{translate("ui_pin_elsewhere")}</p>
      ) : (
        <Copy make={pin.copy} />
      )}
      {(pin.note ?? "") === "" ? null : (
        <p class="pin-note">
          <b>{translate("ui_pin_note")}</b> <span dir="auto">{visibleText(pin.note ?? "")}</span>
        </p>
      )}
    </>
  );
}

/** What is mended by pinning it as it is now. */
const repinned: readonly Suspension[] = ["changed", "ended"];

/** What went and what came, among the words around it. */
function Change({ change }: { readonly change: TextChange }) {
  return (
    <p class="pin-change" dir="auto">
      {visibleText(change.before)}{" "}
      {change.gone === "" ? null : <del>{visibleText(change.gone)}</del>}{" "}
      {change.come === "" ? null : <ins>{visibleText(change.come)}</ins>}{" "}
      {visibleText(change.after)}
    </p>
  );
}

function Copy({ make }: { readonly make: () => Node }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(make()), [make]);
  return <div class="pin-body" dir="auto" ref={box} />;
}
