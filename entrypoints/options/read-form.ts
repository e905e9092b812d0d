import type { OwnRuleDraft } from "@/utils/core/own-rule";
import { readDomain } from "@/utils/core/read-domain";
import type { FormProblem, RuleForm } from "@/utils/core/rule-form";
import { checkPhrase } from "@/utils/detectors/own-rules/read-phrase";

const longestName = 80;

export type ReadForm =
  | { readonly draft: OwnRuleDraft }
  | { readonly problems: readonly FormProblem[] };

/** The rule that a form describes, or what is wrong with it. */
export function readForm(form: RuleForm): ReadForm {
  const { kind, severity, isOn } = form;
  const common = { site: form.site === "" ? null : form.site, isOn, kind, severity };
  if (form.type === "domain") {
    const domain = readDomain(form.domain);
    return domain === undefined
      ? { problems: [{ line: 0, problem: "no-domain", text: form.domain.slice(0, 80) }] }
      : { draft: { ...common, type: "domain", domain, effect: form.effect } };
  }
  const lines = form.words.split(/\r\n|\n|\r/).map((line) => line.trim());
  const phrases = [...new Set(lines.filter((line) => line !== ""))];
  const problems = lines.flatMap((line, index): FormProblem[] => {
    const problem = line === "" ? undefined : checkPhrase(line);
    return problem === undefined ? [] : [{ line: index + 1, problem, text: line.slice(0, 80) }];
  });
  if (phrases.length === 0) return { problems: [{ line: 0, problem: "empty", text: "" }] };
  if (problems.length > 0) return { problems };
  const name = form.name.trim().slice(0, longestName);
  return {
    draft: {
      ...common,
      type: "phrase",
      ...(name === "" ? {} : { name }),
      phrases,
      isWholeWord: form.isWholeWord,
    },
  };
}
