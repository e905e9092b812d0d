import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy, ViewerRole } from "@/utils/core/policy";

const roles: readonly ViewerRole[] = ["moderator", "editor", "reader"];

/** What somebody came for: it decides what the page shows. */
export function RoleChoice(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <fieldset>
      <legend>{translate("ui_popup_role")}</legend>
      <div class="choice">
        {roles.map((role) => (
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
  );
}
