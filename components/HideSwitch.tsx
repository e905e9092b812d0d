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
  const isOn = isHidingLines(policy);
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
        <small>{translate(isOn ? "ui_hide_lines_on" : "ui_hide_lines_off")}</small>
      </span>
    </button>
  );
}

function isHidingLines({ modes }: SitePolicy): boolean {
  const mode = modes["sponsor-line"];
  return mode !== "show" && mode !== "label";
}
