import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

const maxLength = 500;

/**
 * A short note of one's own on a comment. Escape leaves it unchanged, Ctrl or ⌘ + Enter saves. What
 * is written is told as a draft, which whoever draws this gives back as `initial` where it has gone
 * by neither: another part was opened in its place, or it could not be saved.
 */
export function NoteEditor(props: {
  readonly initial: string;
  /** Undefined: it is discarded. */
  readonly onDraft?: ((text: string | undefined) => void) | undefined;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const [text, setText] = useState(props.initial);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key comes: what somebody types on at once is meant for the note.
  useLayoutEffect(() => field.current?.focus(), []);
  const save = () => props.onSave(text.trim());
  const discard = () => {
    props.onDraft?.(undefined);
    props.onCancel();
  };
  return (
    // No form: the submission that a script asks for counts as trusted.
    <div class="note">
      <label>
        {translate("ui_note_label")}
        <textarea
          ref={field}
          rows={2}
          maxLength={maxLength}
          value={text}
          dir="auto"
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            props.onDraft?.(value);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (!event.isTrusted || event.isComposing) return;
            if (event.key === "Escape") discard();
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </label>
      <button type="button" class="primary" onClick={trusted(save)}>
        {translate("ui_save")}
      </button>
      <button type="button" class="quiet" onClick={trusted(discard)}>
        {translate("ui_cancel")}
      </button>
    </div>
  );
}
