import { useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { mostPinNote } from "@/utils/core/pin";

const dayMs = 24 * 3_600_000;
/** What can be chosen, in days; 0 is no end. */
const terms = [0, 1, 7, 30];

export interface PinFormProps {
  readonly note: string;
  /** When it ends as it stands, in words; undefined where it has no end. */
  readonly end: string | undefined;
  /** The pin goes into a published list, which has no room for either. */
  readonly isPublished: boolean;
  readonly onNote: (text: string) => void;
  /** Milliseconds since 1970, or null for no end. */
  readonly onEnd: (endsAtMs: number | null) => void;
  readonly onClose: () => void;
}

/** A pin's public note, and how long it stands. */
export function PinForm(props: PinFormProps) {
  const translate = useTranslate();
  const [note, setNote] = useState(props.note);
  const [term, setTerm] = useState(props.end === undefined ? "0" : "");
  const first = useState(term)[0];

  function save(): void {
    const words = note.trim();
    if (words !== props.note) props.onNote(words);
    if (term !== first) props.onEnd(term === "0" ? null : Date.now() + Number(term) * dayMs);
    props.onClose();
  }

  return (
    // No form: the submission that a script asks for counts as trusted.
    // biome-ignore lint/a11y/noStaticElementInteractions: the page's own keys are kept out, no more
    <div
      class="note pin-form"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isTrusted && event.key === "Escape" && !event.isComposing) props.onClose();
      }}
    >
      <label>
        {translate("ui_pin_note_label")}
        <textarea
          rows={2}
          maxLength={mostPinNote}
          value={note}
          dir="auto"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        {translate("ui_pin_end_label")}
        <select value={term} onChange={(event) => setTerm(event.currentTarget.value)}>
          {props.end === undefined ? null : <option value="">{props.end}</option>}
          {terms.map((days) => (
            <option key={days} value={days}>
              {translate(`ui_pin_end_${days}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="primary" onClick={trusted(save)}>
        {translate("ui_save")}
      </button>
      <button type="button" class="quiet" onClick={trusted(props.onClose)}>
        {translate("ui_cancel")}
      </button>
      {props.isPublished ? <p class="pin-elsewhere">{translate("ui_pin_note_unlisted")}</p> : null}
    </div>
  );
}
