import { useState } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** A text to be read first and copied then; nobody else gets it. `label` is a message id. */
export function CopyText(props: { readonly label: string; readonly text: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState<string | undefined>(undefined);
  async function copy(box: HTMLElement | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
    } catch {
      // Where the browser does not allow it, the person's own Ctrl+C does.
      box?.querySelector("textarea")?.select();
    }
  }
  return (
    <div class="copy-text">
      <textarea
        readOnly
        rows={10}
        dir="ltr"
        aria-label={translate(props.label)}
        value={props.text}
      />
      <span class="do">
        <button
          type="button"
          class="primary"
          data-copy
          onClick={trusted((event) => void copy((event.currentTarget as Element).closest("div")))}
        >
          {translate("ui_copy")}
        </button>
        <span role="status">
          {copied === props.text ? (
            <>
              <Icon name="saved" />
              {translate("ui_copied")}
            </>
          ) : null}
        </span>
      </span>
    </div>
  );
}
