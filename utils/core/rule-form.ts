import type { Severity } from "@/utils/core/finding";
import type { OwnRule, OwnRuleKind } from "@/utils/core/own-rule";

/** A rule as a person is writing it. */
export interface RuleForm {
  /** Of the rule that is edited; absent for a new one. */
  readonly id?: string | undefined;
  readonly type: "phrase" | "domain";
  readonly name: string;
  /** One phrase a line. */
  readonly words: string;
  readonly isWholeWord: boolean;
  readonly domain: string;
  readonly effect: "block" | "allow";
  /** "" for every site. */
  readonly site: string;
  readonly kind: OwnRuleKind;
  readonly severity: Severity;
  readonly isOn: boolean;
}

/** What is wrong with what was written; `line` counts from 1, and is 0 for the whole. */
export interface FormProblem {
  readonly line: number;
  readonly problem: "empty" | "too-short" | "too-long" | "too-many-stars" | "no-domain";
  readonly text: string;
}

export function newForm(type: RuleForm["type"]): RuleForm {
  return {
    type,
    name: "",
    words: "",
    isWholeWord: true,
    domain: "",
    effect: "block",
    site: "",
    kind: type === "phrase" ? "own-rule" : "unsafe-link",
    severity: type === "phrase" ? "caution" : "high",
    isOn: true,
  };
}

export function formOf(rule: OwnRule): RuleForm {
  const { id, type, kind, severity, isOn } = rule;
  const common = { ...newForm(type), id, site: rule.site ?? "", kind, severity, isOn };
  return rule.type === "phrase"
    ? {
        ...common,
        name: rule.name ?? "",
        words: rule.phrases.join("\n"),
        isWholeWord: rule.isWholeWord,
      }
    : { ...common, domain: rule.domain, effect: rule.effect };
}
