import { useRef } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** A button that lets the person choose one file; `label` is a message id. */
export function FileButton(props: {
  readonly label: string;
  /** As the attribute of `<input type="file">` has it. */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.isPrimary ? "primary" : "quiet"}
        disabled={props.isDisabled ?? false}
        onClick={trusted(() => picker.current?.click())}
      >
        {translate(props.label)}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={props.accept}
        aria-label={translate(props.label)}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = "";
          if (file !== undefined) props.onFile(file);
        }}
      />
    </>
  );
}
