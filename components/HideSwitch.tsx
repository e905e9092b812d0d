import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

/** What most readers come for, in one switch: sponsors' lines are taken out, the comments stay. */
export function HideSwitch(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy } = props;
  const mode = policy.modes["sponsor-line"];
  const isOn = mode !== "show" && mode !== "label";
  const effect = isOn ? (mode === "strip" ? "on" : "whole") : "off";
  const flip = () => {
    const modes = { ...policy.modes, "sponsor-line": isOn ? "label" : "strip" } as const;
    props.onPolicy({ ...policy, modes });
  };
  return (
    <button
      type="button"
      role="switch"
      class="switch small"
      data-popup="hide"
      aria-checked={isOn}
      onClick={trusted(flip)}
    >
      <span class="knob" />
      <span>
        <strong>{translate("ui_hide_lines")}</strong>
        <small>{translate(`ui_hide_lines_${effect}`)}</small>
      </span>
    </button>
  );
}
