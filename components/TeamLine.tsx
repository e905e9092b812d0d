import { OwnIcon, type OwnIconName } from "@/components/OwnIcon";
import type { PopupTeam } from "@/components/Popup";
import { translateCount, useTranslate } from "@/components/translate";

const icons: Readonly<Record<PopupTeam["state"], OwnIconName>> = {
  off: "team",
  paused: "hold",
  starting: "saving",
  shared: "team",
  waiting: "saving",
  failed: "warning",
};

/** "Shared with your team", or how many decisions wait, in one line. */
export function TeamLine({ state, queued }: PopupTeam) {
  const translate = useTranslate();
  if (state === "off") return null;
  const words =
    queued > 0
      ? translateCount(translate, "ui_popup_team_queued", queued)
      : translate(`ui_popup_team_${state === "starting" ? "waiting" : state}`);
  return (
    <p class={`popup-team ${state}`} role="status">
      <OwnIcon name={icons[state]} />
      <span>
        {words}
        {state === "failed" && queued > 0 ? ` · ${translate("ui_popup_team_failed")}` : null}
      </span>
    </p>
  );
}
