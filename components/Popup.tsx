import { Mark } from "@/components/Brand";
import { kindName } from "@/components/finding-words";
import { ModeChoice } from "@/components/ModeChoice";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy, ViewerRole } from "@/utils/core/policy";

export interface PopupCounts {
  readonly adapter: string | null;
  readonly comments: number;
  readonly unknown: number;
  readonly flagged: number;
  readonly undecided: number;
  readonly hidden: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly saveState: "saved" | "saving" | "failed";
}

export interface PopupProps {
  /** Undefined on pages no extension may read. */
  readonly policy: SitePolicy | undefined;
  readonly counts: PopupCounts | undefined;
  readonly problem: string | undefined;
  readonly onPolicy: (policy: SitePolicy) => void;
  readonly onReview: () => void;
  readonly onOptions: () => void;
}

const roles: readonly ViewerRole[] = ["moderator", "editor", "reader"];

/** What the toolbar button opens: this site's switch, role and modes, and what is on the page. */
export function Popup(props: PopupProps) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <main class="tk popup">
      <div class="brand">
        <Mark />
        {translate("ext_name")}
        <span class="site" dir="ltr">
          {policy?.site ?? ""}
        </span>
      </div>
      {policy === undefined ? (
        <p class="hint">{translate("ui_popup_no_site")}</p>
      ) : (
        <>
          <SiteSwitch policy={policy} onPolicy={props.onPolicy} />
          {props.problem === undefined ? null : (
            <p class="warn" role="alert">
              {translate(props.problem)}
            </p>
          )}
          {policy.isEnabled ? <Enabled {...props} policy={policy} /> : null}
        </>
      )}
      <div class="foot">
        <span>{translate("ui_popup_promise")}</span>
        <button type="button" class="link" onClick={trusted(props.onOptions)}>
          {translate("ui_popup_options")}
        </button>
      </div>
    </main>
  );
}

function SiteSwitch(props: {
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
          {translate(policy.isEnabled ? "ui_popup_on" : "ui_popup_off", [policy.site])}
        </strong>
        <small>{translate(policy.isEnabled ? "ui_popup_on_hint" : "ui_popup_off_hint")}</small>
      </span>
    </button>
  );
}

function Enabled(props: PopupProps & { readonly policy: SitePolicy }) {
  const translate = useTranslate();
  const { policy, counts } = props;
  return (
    <>
      <Counts counts={counts} role={policy.role} />
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
      </fieldset>
      {policy.role === "reader" ? (
        <ModeChoice policy={policy} onPolicy={props.onPolicy} />
      ) : (
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={(counts?.comments ?? 0) === 0}
            onClick={trusted(props.onReview)}
          >
            {translate("ui_popup_review")}
          </button>
        </div>
      )}
    </>
  );
}

/** What was found on this page, in one sentence and a short list. */
function Counts(props: { readonly counts: PopupCounts | undefined; readonly role: ViewerRole }) {
  const translate = useTranslate();
  const { counts } = props;
  if (counts === undefined || counts.adapter === null) {
    return <p class="hint">{translate("ui_popup_no_comments")}</p>;
  }
  const total = String(counts.comments);
  const headline =
    counts.unknown > 0
      ? translate("ui_popup_reading", [total])
      : counts.flagged === 0
        ? translate("ui_popup_none_flagged", [total])
        : translate("ui_popup_flagged", [String(counts.flagged), total]);
  const kinds = Object.entries(counts.byKind);
  return (
    <div>
      <p class="headline">{headline}</p>
      {kinds.length === 0 ? null : (
        <ul class="counts">
          {kinds.map(([kind, count]) => (
            <li key={kind}>
              <span>{translate(kindName(kind))}</span>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
      <p class={counts.saveState === "failed" ? "warn" : "hint"}>
        {props.role === "reader"
          ? translate("ui_popup_hidden", [String(counts.hidden)])
          : translate("ui_popup_undecided", [String(counts.undecided)])}
        {" · "}
        {translate(`ui_save_${counts.saveState}`)}
      </p>
    </div>
  );
}
