import { useId } from "preact/hooks";
import { Icon, type IconName } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type SitePolicy, type ViewerRole, viewerRoles } from "@/utils/core/policy";

const icons: Readonly<Record<ViewerRole, IconName>> = {
  moderator: "shield",
  editor: "pin",
  reader: "eye",
};

/** Turns a site on as somebody, in one press: no role is chosen for a person beforehand. */
export function TurnOn(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const title = useId();
  return (
    <section class="turn-on" aria-labelledby={title}>
      <h2 id={title}>{translate("ui_popup_turn_on_as")}</h2>
      {viewerRoles.map((role) => (
        <button
          type="button"
          class="role-card"
          key={role}
          data-role={role}
          onClick={trusted(() => props.onPolicy({ ...props.policy, role, isEnabled: true }))}
        >
          <Icon name={icons[role]} />
          <span>
            <strong>{translate(`ui_role_${role}`)}</strong>
            <small>{translate(`ui_role_${role}_hint`)}</small>
          </span>
        </button>
      ))}
    </section>
  );
}
