import { useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";

/** Takes a rule that somebody exported. It holds for the site that it names, and nowhere else. */
export function RuleImport(props: {
  readonly onImport: (text: string) => Promise<string | undefined>;
}) {
  const translate = useTranslate();
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<{ readonly site: string | undefined } | undefined>();
  const isEmpty = text.trim() === "";
  async function take(): Promise<void> {
    const site = await props.onImport(text);
    setOutcome({ site });
    // What was typed since is another rule.
    if (site !== undefined) setText((now) => (now === text ? "" : now));
  }
  return (
    <form
      class="rule-import"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && !isEmpty) void take();
      }}
    >
      <label>
        <span class="rule-title">{translate("ui_picked_import_label")}</span>
        <textarea
          dir="ltr"
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet" aria-disabled={isEmpty || undefined}>
        {translate("ui_picked_import")}
      </button>
      <p role="status">
        {outcome === undefined
          ? null
          : outcome.site === undefined
            ? translate("ui_picked_import_bad")
            : translate("ui_picked_imported", [outcome.site])}
      </p>
    </form>
  );
}
