import { OwnIcon, type OwnIconName } from "@/components/OwnIcon";
import type { PopupTeam } from "@/components/Popup";
import { translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

const icons: Readonly<Record<PopupTeam["state"], OwnIconName>> = {
  off: "team",
  paused: "hold",
  starting: "saving",
  shared: "team",
  waiting: "saving",
  failed: "warning",
};

/**
 * "Shared with your team", or how many decisions wait, in one line. What goes on only once somebody
 * does something says what it is, and leads to where that is done.
 */
export function TeamLine(props: PopupTeam & { readonly onTeam?: (() => void) | undefined }) {
  const translate = useTranslate();
  const { state, queued, problem, onTeam } = props;
  if (state === "off") return null;
  const isStuck = state === "failed" || state === "paused";
  const how =
    state === "failed" && problem != null
      ? `ui_team_problem_${problem.replaceAll("-", "_")}`
      : `ui_popup_team_${state === "starting" ? "waiting" : state}`;
  const words = [
    isStuck || queued === 0 ? translate(how) : "",
    queued > 0 ? translateCount(translate, "ui_popup_team_queued", queued) : "",
  ];
  return (
    <p class={`popup-team ${state}`} role="status">
      <OwnIcon name={icons[state]} />
      <span>
        {words.filter((one) => one !== "").join(state === "paused" ? " · " : " ")}
        {isStuck && onTeam !== undefined ? (
          <>
            {" "}
            <button type="button" class="link" data-popup="team" onClick={trusted(onTeam)}>
              {translate("ui_popup_team_open")}
            </button>
          </>
        ) : null}
      </span>
    </p>
  );
}
