import { useState } from "preact/hooks";
import { ConfirmButton } from "@/components/ConfirmButton";
import { Block } from "@/components/options/Block";
import { RuleExport } from "@/components/options/RuleExport";
import { RuleImport } from "@/components/options/RuleImport";
import { languageOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import {
  type KeptRule,
  nameOfRule,
  type PickedRule,
  type SiteRules,
} from "@/utils/core/picked-rule";

export interface OptionsPickedProps {
  readonly sites: readonly SiteRules[];
  readonly onRemove: (site: string, name: string) => void;
  /** Answers the site that it holds for now, or undefined where the text is no rule. */
  readonly onImport: (text: string) => Promise<string | undefined>;
  /** The rule as a file of the project's own adapters. */
  readonly asTable: (rule: PickedRule, site: string) => string;
}

/** How comments are found where a person pointed at one: to look at, take along and delete. */
export function OptionsPicked(props: OptionsPickedProps) {
  const translate = useTranslate();
  return (
    <Block title="ui_picked_title">
      {props.sites.length === 0 ? (
        <p class="empty">{translate("ui_picked_none")}</p>
      ) : (
        <ul class="list">
          {props.sites.flatMap(({ site, rules }) =>
            rules.map((kept) => (
              <Rule key={`${site} ${nameOfRule(kept.rule)}`} {...props} site={site} kept={kept} />
            )),
          )}
        </ul>
      )}
      <RuleImport onImport={props.onImport} />
    </Block>
  );
}

function Rule(props: OptionsPickedProps & { readonly site: string; readonly kept: KeptRule }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { site, kept } = props;
  const { rule, pickedOn, foundOn } = kept;
  const name = nameOfRule(rule);
  const day = (written: string) =>
    new Date(`${written}T12:00Z`).toLocaleDateString(languageOf(translate), {
      dateStyle: "medium",
    });
  return (
    <li>
      <span class="what">
        <strong>
          <bdi>{site}</bdi>
        </strong>
        <code dir="ltr">{name}</code>
        <small>
          {foundOn === null
            ? translate("ui_picked_never_found", [day(pickedOn)])
            : translate("ui_picked_found", [day(pickedOn), day(foundOn)])}
        </small>
      </span>
      <span class="do">
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          onClick={trusted(() => setOpen(!isOpen))}
        >
          {translate("ui_picked_export")}
        </button>
        <ConfirmButton
          label={translate("ui_picked_delete")}
          question={translate("ui_picked_delete_ask", [site])}
          onConfirm={() => props.onRemove(site, name)}
        />
      </span>
      {isOpen ? <RuleExport site={site} rule={rule} table={props.asTable(rule, site)} /> : null}
    </li>
  );
}
