import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Takes an address and does something with it when its button is pressed; `label` and the others are message ids. */
export function AddressAsk(props: {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly isBusy: boolean;
  readonly onAddress: (url: string) => void;
  /** What else may be done, beside the button. */
  readonly children?: ComponentChildren;
}) {
  const translate = useTranslate();
  const [url, setUrl] = useState("");
  const isAddress = /^https?:\/\/[^\s/]+\//.test(url) && URL.canParse(url);
  return (
    <>
      <label class="field">
        <span>{translate(props.label)}</span>
        <input
          type="url"
          dir="ltr"
          spellcheck={false}
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value.trim())}
        />
        <small>{translate(props.hint)}</small>
      </label>
      <span class="do">
        <button
          type="button"
          class="quiet"
          disabled={!isAddress || props.isBusy}
          onClick={trusted(() => props.onAddress(url))}
        >
          {translate(props.action)}
        </button>
        {props.children}
      </span>
    </>
  );
}
