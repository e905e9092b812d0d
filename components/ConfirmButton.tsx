import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** A button for what cannot be undone: the first press asks, in place, and the focus waits on "no". */
export function ConfirmButton(props: {
  readonly label: string;
  /** What will be gone, as a question. */
  readonly question: string;
  readonly onConfirm: () => void;
}) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="quiet" ref={opener} onClick={trusted(() => setAsking(true))}>
        {props.label}
      </button>
    );
  }
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={props.label}
      onKeyDown={(event) => {
        if (event.isTrusted && event.key === "Escape") setAsking(false);
      }}
    >
      <p>{props.question}</p>
      <button
        type="button"
        class="primary danger"
        onClick={trusted(() => {
          setAsking(false);
          props.onConfirm();
        })}
      >
        {props.label}
      </button>
      <button type="button" class="quiet" ref={cancel} onClick={trusted(() => setAsking(false))}>
        {translate("ui_cancel")}
      </button>
    </div>
  );
}
