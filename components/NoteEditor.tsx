import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

const maxLength = 500;

/** A short note of one's own on a comment. Escape leaves it unchanged, Ctrl or ⌘ + Enter saves. */
export function NoteEditor(props: {
  readonly initial: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const [text, setText] = useState(props.initial);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key comes: what somebody types on at once is meant for the note.
  useLayoutEffect(() => field.current?.focus(), []);
  const save = () => props.onSave(text.trim());
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
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (!event.isTrusted || event.isComposing) return;
            if (event.key === "Escape") props.onCancel();
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </label>
      <button type="button" class="primary" onClick={trusted(save)}>
        {translate("ui_save")}
      </button>
      <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
        {translate("ui_cancel")}
      </button>
    </div>
  );
}
