import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { writtenKey } from "@/utils/core/key-clash";

/** Waits for the key that a command is to have. Escape, Tab or looking away leave it as it is. */
export function KeyCapture(props: {
  readonly onKey: (key: string) => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const box = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <button
      type="button"
      ref={box}
      class="primary"
      onBlur={props.onCancel}
      onKeyDown={(event) => {
        if (!event.isTrusted || event.key === "Tab") return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === "Escape") {
          props.onCancel();
          return;
        }
        const key = writtenKey(event);
        if (key !== undefined) props.onKey(key);
      }}
    >
      {translate("ui_keys_press")}
    </button>
  );
}
