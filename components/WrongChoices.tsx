import type { PanelAction } from "@/components/CommentPanel";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { FindingView } from "@/utils/core/comment-view";
import type { FacetState } from "@/utils/core/decision";
import { explain } from "@/utils/core/messages";
import { ruleOf } from "@/utils/core/own-rule";
import { hostOf, isOfLink } from "@/utils/core/standing-rule";

/** "Wrong?": allow it here, its line or domain, or switch off what found it; on this site alone. */
export function WrongChoices(props: {
  readonly view: FindingView;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const { finding, lineHash, isSettled, rule } = props.view;
  if (rule !== undefined && rule.event.facet !== "line" && rule.value !== "none") {
    return <Standing rule={rule} onAct={props.onAct} />;
  }
  if (isSettled) return null;
  const words = explain(finding.reason, translate);
  const domain = hostOf(finding);
  const choices: [label: string, action: PanelAction][] = [
    [translate("ui_wrong_here"), { type: "allow", facet: isOfLink(finding) ? "link" : "action" }],
  ];
  if (lineHash !== undefined) {
    choices.push([
      translate("ui_why_allow_line"),
      { type: "line", hash: lineHash, value: "allow", words: finding.evidence },
    ]);
  }
  if (domain !== undefined) {
    choices.push([
      translate("ui_wrong_domain", [domain]),
      { type: "except", facet: "domain", name: `domain:${domain}`, value: "allow", words: domain },
    ]);
  }
  choices.push([
    translate("ui_wrong_rule"),
    { type: "except", facet: "rule", name: `rule:${ruleOf(finding)}`, value: "allow", words },
  ]);
  choices.push([translate("ui_wrong_report"), { type: "report" }]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's border and legend have a layout of their own
    <div class="wrong" role="group" aria-label={translate("ui_wrong")}>
      <span>{translate("ui_wrong")}</span>
      {choices.map(([label, action]) => (
        <button
          type="button"
          class="quiet small"
          key={label}
          onClick={trusted(() => props.onAct(action))}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** What holds on the whole site, with the way to take it back. */
function Standing(props: {
  readonly rule: FacetState;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const { facet, comment: name } = props.rule.event;
  if (facet !== "domain" && facet !== "rule") return null;
  const takeBack = () => props.onAct({ type: "except", facet, name, value: "none", words: "" });
  return (
    <p class="wrong">
      <span>{translate(`ui_wrong_${facet}_stands`)}</span>
      <button type="button" class="link" onClick={trusted(takeBack)}>
        {translate("ui_line_take_back")}
      </button>
    </p>
  );
}
