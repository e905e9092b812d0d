import { formatCount, translateCount, useTranslate } from "@/components/translate";
import type { FormProblem } from "@/utils/core/rule-form";

const shownAtMost = 8;

/** What cannot be a rule, by line, and why. */
export function ProblemList(props: { readonly problems: readonly FormProblem[] }) {
  const translate = useTranslate();
  const { problems } = props;
  if (problems.length === 0) return null;
  const more = problems.length - shownAtMost;
  return (
    <div class="problems" role="alert">
      <ul>
        {problems.slice(0, shownAtMost).map(({ line, problem, text }) => {
          const why = translate(`ui_rules_problem_${problem.replaceAll("-", "_")}`);
          return (
            <li key={line}>
              {line === 0
                ? null
                : `${translate("ui_rules_line", [formatCount(translate, line)])}: `}
              {text === "" ? null : (
                <>
                  <q dir="auto">{text}</q>{" "}
                </>
              )}
              {why}
            </li>
          );
        })}
        {more > 0 ? <li>{translateCount(translate, "ui_rules_more_problems", more)}</li> : null}
      </ul>
    </div>
  );
}
