import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

/**
 * On or off for this site. Turning on makes the browser ask: that is the caller's to do. What was chosen
 * and is not stored yet stands between the two, and says so.
 */
export function SiteSwitch(props: {
  readonly policy: SitePolicy;
  readonly isStoring?: boolean | undefined;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy, isStoring = false } = props;
  const hint = isStoring
    ? "ui_popup_save_saving"
    : policy.isEnabled
      ? "ui_popup_on_hint"
      : "ui_popup_off_hint";
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={policy.isEnabled}
      aria-busy={isStoring}
      onClick={trusted(() => props.onPolicy({ ...policy, isEnabled: !policy.isEnabled }))}
    >
      <span class="knob" />
      <span>
        <strong>
          <bdi>{policy.site}</bdi>
        </strong>
        <small>{translate(hint)}</small>
      </span>
    </button>
  );
}
