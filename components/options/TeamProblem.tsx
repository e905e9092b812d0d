import { Icon } from "@/components/Icon";
import { idOf } from "@/components/options/team-words";
import { useTranslate } from "@/components/translate";

/** What is wrong, what to do about it, and the server's own words for whoever runs it. */
export function TeamProblem(props: {
  readonly problem: string;
  readonly detail: string;
  /** It passes by itself, and is no reason for alarm. */
  readonly isPassing?: boolean;
}) {
  const translate = useTranslate();
  const id = idOf(props.problem);
  return (
    <div class={props.isPassing ? "team-problem passing" : "team-problem"}>
      <Icon name="warning" />
      <div>
        <strong>{translate(`ui_team_problem_${id}`)}</strong>
        <p>{translate(`ui_team_todo_${id}`)}</p>
        {props.detail === "" ? null : (
          <small>
            {translate("ui_team_detail", [""])}
            <bdi>
              <code>{props.detail}</code>
            </bdi>
          </small>
        )}
      </div>
    </div>
  );
}
