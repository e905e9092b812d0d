import { useState } from "preact/hooks";
import { Block } from "@/components/options/Block";
import { translateCount, useTranslate } from "@/components/translate";

export interface ListForm {
  readonly name: string;
  readonly domains: readonly string[];
  readonly days: number;
}

export interface PublishFormProps {
  readonly form: ListForm;
  /** Where this person is an editor. */
  readonly sites: readonly string[];
  readonly onForm: (form: ListForm) => void;
}

const lives = [7, 30, 90, 365];

/** What the list is called, which sites it speaks for, and how long it holds. */
export function PublishForm({ form, sites, onForm }: PublishFormProps) {
  const translate = useTranslate();
  // What is being typed outlives whatever else the page hears meanwhile.
  const [typed, setTyped] = useState<string>();
  function choose(site: string, event: Event): void {
    if (!event.isTrusted) return;
    const isOn = (event.currentTarget as HTMLInputElement).checked;
    const others = form.domains.filter((one) => one !== site);
    onForm({ ...form, domains: isOn ? [...others, site].sort() : others });
  }
  return (
    <Block title="ui_publish_list_title">
      <label class="field">
        <span>{translate("ui_publish_name")}</span>
        <input
          type="text"
          dir="auto"
          maxLength={80}
          value={typed ?? form.name}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            if (!event.isTrusted) return;
            setTyped(undefined);
            onForm({ ...form, name: event.currentTarget.value });
          }}
        />
        <small>{translate("ui_publish_name_hint")}</small>
      </label>
      <fieldset class="publish-sites">
        <legend>{translate("ui_published_sites")}</legend>
        {sites.length === 0 ? <p class="hint">{translate("ui_publish_no_sites")}</p> : null}
        {sites.map((site) => (
          <label key={site}>
            <input
              type="checkbox"
              checked={form.domains.includes(site)}
              onChange={(event) => choose(site, event)}
            />
            <bdi>{site}</bdi>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{translate("ui_publish_holds")}</span>
        <select
          value={String(form.days)}
          onChange={(event) => {
            if (event.isTrusted) onForm({ ...form, days: Number(event.currentTarget.value) });
          }}
        >
          {[...new Set([...lives, form.days])].map((days) => (
            <option key={days} value={String(days)}>
              {translateCount(translate, "ui_publish_days", days)}
            </option>
          ))}
        </select>
        <small>{translate("ui_publish_holds_hint")}</small>
      </label>
    </Block>
  );
}
