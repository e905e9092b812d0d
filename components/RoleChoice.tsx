import type { ComponentChildren } from "preact";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type SitePolicy, viewerRoles } from "@/utils/core/policy";

/** What somebody came for: it decides what the page shows. Folded, for it seldom changes. */
export function RoleChoice(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
  /** What else hangs on the role. */
  readonly children?: ComponentChildren;
}) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <details class="fold" data-popup="role">
      <summary>
        {translate("ui_popup_role")} <b>{translate(`ui_role_${policy.role}`)}</b>
      </summary>
      <fieldset>
        <legend class="sr">{translate("ui_popup_role")}</legend>
        <div class="choice">
          {viewerRoles.map((role) => (
            <label key={role}>
              <input
                type="radio"
                name="role"
                value={role}
                checked={policy.role === role}
                onChange={trusted(() => props.onPolicy({ ...policy, role }))}
              />
              {translate(`ui_role_${role}`)}
            </label>
          ))}
        </div>
        <p class="choice-hint">{translate(`ui_role_${policy.role}_hint`)}</p>
      </fieldset>
      {props.children}
    </details>
  );
}
