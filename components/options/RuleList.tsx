import { ConfirmButton } from "@/components/ConfirmButton";
import { kindName } from "@/components/finding-words";
import { formatList, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Translate } from "@/utils/core/messages";
import type { OwnRule } from "@/utils/core/own-rule";

const shownPhrases = 3;

export interface RuleListProps {
  readonly rules: readonly OwnRule[];
  readonly onSwitch: (rule: OwnRule) => void;
  readonly onEdit: (rule: OwnRule) => void;
  readonly onRemove: (rule: OwnRule) => void;
}

/** Every rule of one's own: what it looks for, what it does, and the way to change that. */
export function RuleList(props: RuleListProps) {
  const translate = useTranslate();
  if (props.rules.length === 0) return <p class="empty">{translate("ui_rules_none")}</p>;
  return (
    <ul class="list">
      {props.rules.map((rule) => {
        const title = titleOf(rule, translate);
        return (
          <li key={rule.id} class={rule.isOn ? undefined : "is-off"}>
            <span class="what">
              <strong dir="auto">{title}</strong>
              <small>{detailsOf(rule, translate)}</small>
            </span>
            <span class="do">
              <button
                type="button"
                class="quiet"
                role="switch"
                aria-checked={rule.isOn}
                aria-label={title}
                onClick={trusted(() => props.onSwitch(rule))}
              >
                {translate(rule.isOn ? "ui_options_on" : "ui_options_off")}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`${translate("ui_rules_edit")}: ${title}`}
                onClick={trusted(() => props.onEdit(rule))}
              >
                {translate("ui_rules_edit")}
              </button>
              <ConfirmButton
                label={translate("ui_rules_delete")}
                question={translate("ui_rules_delete_ask", [title])}
                onConfirm={() => props.onRemove(rule)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Example: "casino, loan", or the list's own name. */
export function titleOf(rule: OwnRule, translate: Translate): string {
  if (rule.type === "domain") return rule.domain;
  if (rule.name !== undefined) return rule.name;
  const more = rule.phrases.length > shownPhrases ? " …" : "";
  return formatList(translate, rule.phrases.slice(0, shownPhrases)) + more;
}

function detailsOf(rule: OwnRule, translate: Translate): string {
  const where = rule.site ?? translate("ui_rules_every_site");
  const parts =
    rule.type === "domain"
      ? [translate(`ui_rules_effect_${rule.effect}`)]
      : [
          translateCount(translate, "ui_rules_phrases", rule.phrases.length),
          translate(rule.isWholeWord ? "ui_rules_whole" : "ui_rules_inside"),
        ];
  const isAllowed = rule.type === "domain" && rule.effect === "allow";
  const does = isAllowed
    ? []
    : [translate(kindName(rule.kind)), translate(`ui_rules_severity_${rule.severity}`)];
  return [...parts, ...does, where].join(" · ");
}
