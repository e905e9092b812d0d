import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

/** Whether verdicts are written to the site as well. Off until somebody turns it on. */
export function SiteWriteSwitch(props: {
  readonly policy: SitePolicy;
  readonly canWrite: boolean;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy, canWrite } = props;
  const isOn = policy.onSite === true;
  // Offered where somebody who may is logged in; and always to be turned off.
  if (policy.role === "reader" || !(canWrite || isOn)) return null;
  // Once it is on, the foot of the popup says what goes to the site.
  const hint = !isOn ? "ui_site_switch_hint" : canWrite ? undefined : "ui_site_switch_login";
  return (
    <button
      type="button"
      role="switch"
      class="switch small"
      aria-checked={isOn}
      onClick={trusted(() => props.onPolicy({ ...policy, onSite: !isOn }))}
    >
      <span class="knob" />
      <span>
        <strong>{translate("ui_site_switch")}</strong>
        {hint === undefined ? null : <small>{translate(hint)}</small>}
      </span>
    </button>
  );
}
