import { ConfirmButton } from "@/components/ConfirmButton";
import { useTranslate } from "@/components/translate";
import { type SitePolicy, type ViewerRole, viewerRoles } from "@/utils/core/policy";

export interface OptionsSitesProps {
  readonly sites: readonly SitePolicy[];
  readonly onRole: (policy: SitePolicy, role: ViewerRole) => void;
  readonly onForget: (site: string) => void;
}

/** Every site that has settings: whether it is on, and as whom. */
export function OptionsSites(props: OptionsSitesProps) {
  const translate = useTranslate();
  if (props.sites.length === 0) {
    return <p class="empty">{translate("ui_options_no_sites")}</p>;
  }
  return (
    <ul class="list">
      {props.sites.map((policy) => (
        <li key={policy.site}>
          <span class="what">
            <strong>
              <bdi>{policy.site}</bdi>
            </strong>
            <small>{translate(policy.isEnabled ? "ui_options_on" : "ui_options_off")}</small>
          </span>
          <span class="do">
            <Role policy={policy} onRole={props.onRole} />
            <ConfirmButton
              label={translate("ui_options_forget")}
              question={translate("ui_options_forget_ask", [policy.site])}
              onConfirm={() => props.onForget(policy.site)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Role(props: {
  readonly policy: SitePolicy;
  readonly onRole: (policy: SitePolicy, role: ViewerRole) => void;
}) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <select
      aria-label={translate("ui_options_role_of", [policy.site])}
      value={policy.role}
      onChange={(event) => {
        const role = viewerRoles.find((one) => one === event.currentTarget.value);
        if (event.isTrusted && role !== undefined) props.onRole(policy, role);
      }}
    >
      {viewerRoles.map((role) => (
        <option key={role} value={role}>
          {translate(`ui_role_${role}`)}
        </option>
      ))}
    </select>
  );
}
