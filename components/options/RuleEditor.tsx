import { useLayoutEffect, useRef } from "preact/hooks";
import { kindName } from "@/components/finding-words";
import { ProblemList } from "@/components/options/ProblemList";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Severity } from "@/utils/core/finding";
import type { OwnRuleKind } from "@/utils/core/own-rule";
import type { FormProblem, RuleForm } from "@/utils/core/rule-form";

const kinds: readonly OwnRuleKind[] = ["own-rule", "sponsor-line", "promotional", "unsafe-link"];
const severities: readonly Severity[] = ["info", "caution", "high"];

export interface RuleEditorProps {
  readonly form: RuleForm;
  readonly sites: readonly string[];
  readonly problems: readonly FormProblem[];
  readonly onForm: (form: RuleForm) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onBackTest: () => void;
}

/** A rule being written: what it looks for, and what is done about it. */
export function RuleEditor(props: RuleEditorProps) {
  const translate = useTranslate();
  const { form } = props;
  const first = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), [form.id, form.type]);
  const set = (change: Partial<RuleForm>) => props.onForm({ ...form, ...change });
  const isAllowing = form.type === "domain" && form.effect === "allow";
  return (
    <form
      class="editor"
      aria-label={translate(form.id === undefined ? "ui_rules_new" : "ui_rules_edit")}
      // A script's `requestSubmit` looks like a person's: the button and Enter are heard instead.
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const isField = event.target instanceof HTMLInputElement && event.target.type === "text";
        if (!isField || event.key !== "Enter" || !event.isTrusted) return;
        event.preventDefault();
        props.onSave();
      }}
    >
      {form.type === "phrase" ? (
        <>
          <label class="field">
            <span>{translate("ui_rules_words")}</span>
            <textarea
              ref={first}
              rows={4}
              dir="auto"
              spellcheck={false}
              value={form.words}
              onInput={(event) => {
                if (event.isTrusted) set({ words: event.currentTarget.value });
              }}
            />
            <small>{translate("ui_rules_words_hint")}</small>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={form.isWholeWord}
              // A script's click makes a change that looks like a person's.
              onClick={(event) => {
                if (event.isTrusted) set({ isWholeWord: event.currentTarget.checked });
              }}
            />
            <span>{translate("ui_rules_whole_only")}</span>
          </label>
          <label class="field">
            <span>{translate("ui_rules_name")}</span>
            <input
              type="text"
              dir="auto"
              maxLength={80}
              value={form.name}
              onInput={(event) => {
                if (event.isTrusted) set({ name: event.currentTarget.value });
              }}
            />
          </label>
        </>
      ) : (
        <div class="pair">
          <label class="field">
            <span>{translate("ui_rules_domain")}</span>
            <input
              ref={first}
              type="text"
              dir="ltr"
              spellcheck={false}
              placeholder="example.com"
              value={form.domain}
              onInput={(event) => {
                if (event.isTrusted) set({ domain: event.currentTarget.value });
              }}
            />
          </label>
          <Choice
            label="ui_rules_effect"
            value={form.effect}
            options={(["block", "allow"] as const).map((one) => [one, `ui_rules_effect_${one}`])}
            onChoose={(effect) => set({ effect })}
          />
        </div>
      )}
      <div class="pair">
        {isAllowing ? null : (
          <>
            <Choice
              label="ui_rules_kind"
              value={form.kind}
              options={kinds.map((kind) => [kind, kindName(kind)])}
              onChoose={(kind) => set({ kind })}
            />
            <Choice
              label="ui_rules_severity"
              value={form.severity}
              options={severities.map((one) => [one, `ui_rules_severity_${one}`])}
              onChoose={(severity) => set({ severity })}
            />
          </>
        )}
        <label class="field">
          <span>{translate("ui_rules_site")}</span>
          <select
            value={form.site}
            onChange={(event) => {
              if (event.isTrusted) set({ site: event.currentTarget.value });
            }}
          >
            <option value="">{translate("ui_rules_every_site")}</option>
            {props.sites.map((site) => (
              <option key={site} value={site}>
                {site}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ProblemList problems={props.problems} />
      <span class="do">
        <button type="button" class="primary" onClick={trusted(props.onSave)}>
          {translate("ui_rules_save")}
        </button>
        {isAllowing ? null : (
          <button type="button" class="quiet" onClick={trusted(props.onBackTest)}>
            {translate("ui_rules_back_test")}
          </button>
        )}
        <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
          {translate("ui_cancel")}
        </button>
      </span>
    </form>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  /** Values with their message ids. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}) {
  const translate = useTranslate();
  return (
    <label class="field">
      <span>{translate(props.label)}</span>
      <select
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.currentTarget.value);
          if (event.isTrusted && chosen !== undefined) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {translate(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
