import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** "https://" is put before an address that was written without. */
function addressOf(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const isWhole = /^https?:\/\/[^\s/]+\//i.test(address) && URL.canParse(address);
  return isWhole && (address === typed || /^[^/]+\./.test(typed)) ? address : undefined;
}

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
  const address = addressOf(url);
  return (
    // A script can submit a form as if the person did; Enter presses the button, which it cannot.
    <form class="address-ask" noValidate onSubmit={(event) => event.preventDefault()}>
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
          type="submit"
          class="quiet"
          disabled={address === undefined || props.isBusy}
          onClick={trusted(() => {
            if (address !== undefined) props.onAddress(address);
          })}
        >
          {translate(props.action)}
        </button>
        {props.children}
      </span>
    </form>
  );
}
