import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

/** On or off for this site. Turning on makes the browser ask: that is the caller's to do. */
export function SiteSwitch(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={policy.isEnabled}
      onClick={trusted(() => props.onPolicy({ ...policy, isEnabled: !policy.isEnabled }))}
    >
      <span class="knob" />
      <span>
        <strong>
          <bdi>{policy.site}</bdi>
        </strong>
        <small>{translate(policy.isEnabled ? "ui_popup_on_hint" : "ui_popup_off_hint")}</small>
      </span>
    </button>
  );
}
