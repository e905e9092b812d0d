import { Mark } from "@/components/Brand";
import { KeyHelp } from "@/components/ReviewBar";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy, ViewerRole } from "@/utils/core/policy";

export interface OptionsProps {
  readonly sites: readonly SitePolicy[];
  readonly lines: readonly {
    readonly site: string;
    readonly line: string;
    readonly value: string;
    readonly text: string | null;
  }[];
  readonly summary:
    | {
        readonly decisions: number;
        readonly lines: number;
        readonly excerpts: number;
        readonly quarantined: number;
        readonly bytes: number | null;
      }
    | undefined;
  readonly version: string;
  readonly onRole: (policy: SitePolicy, role: ViewerRole) => void;
  readonly onForget: (site: string) => void;
  readonly onRemoveLine: (site: string, line: string) => void;
  readonly onEraseExcerpts: () => void;
}

const roles: readonly ViewerRole[] = ["moderator", "editor", "reader"];

/** Sites and roles, standing line rules, keys, and what is kept on this device. */
export function Options(props: OptionsProps) {
  const translate = useTranslate();
  return (
    <main class="tk options">
      <h1>
        <Mark />
        {translate("ext_name")}
      </h1>
      <Sites {...props} />
      <Lines {...props} />
      <section class="card">
        <h2>{translate("ui_options_keys")}</h2>
        <p class="hint">{translate("ui_options_keys_hint")}</p>
        <KeyHelp />
      </section>
      <Privacy {...props} />
      <p class="hint">{translate("ui_options_version", [props.version])}</p>
    </main>
  );
}

function Sites(props: OptionsProps) {
  const translate = useTranslate();
  return (
    <section class="card">
      <h2>{translate("ui_options_sites")}</h2>
      {props.sites.length === 0 ? (
        <p class="empty">{translate("ui_options_no_sites")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{translate("ui_options_site")}</th>
              <th>{translate("ui_popup_role")}</th>
              <th>{translate("ui_options_state")}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {props.sites.map((policy) => (
              <tr key={policy.site}>
                <td dir="ltr">{policy.site}</td>
                <td>
                  <select
                    aria-label={translate("ui_options_role_of", [policy.site])}
                    value={policy.role}
                    onChange={(event) => {
                      const role = event.currentTarget.value as ViewerRole;
                      if (event.isTrusted) props.onRole(policy, role);
                    }}
                  >
                    {roles.map((role) => (
                      <option key={role} value={role}>
                        {translate(`ui_role_${role}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td>{translate(policy.isEnabled ? "ui_options_on" : "ui_options_off")}</td>
                <td>
                  <button
                    type="button"
                    class="quiet"
                    onClick={trusted(() => props.onForget(policy.site))}
                  >
                    {translate("ui_options_forget")}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Lines(props: OptionsProps) {
  const translate = useTranslate();
  return (
    <section class="card">
      <h2>{translate("ui_options_lines")}</h2>
      {props.lines.length === 0 ? (
        <p class="empty">{translate("ui_options_no_lines")}</p>
      ) : (
        <table>
          <tbody>
            {props.lines.map(({ site, line, value, text }) => (
              <tr key={`${site} ${line}`}>
                <td dir="auto">{text ?? translate("ui_options_line_forgotten")}</td>
                <td dir="ltr">{site}</td>
                <td>{translate(`ui_line_${value}`)}</td>
                <td>
                  <button
                    type="button"
                    class="quiet"
                    onClick={trusted(() => props.onRemoveLine(site, line))}
                  >
                    {translate("ui_line_take_back")}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Privacy(props: OptionsProps) {
  const translate = useTranslate();
  const { summary } = props;
  return (
    <section class="card">
      <h2>{translate("ui_options_privacy")}</h2>
      <p class="hint">{translate("ui_options_privacy_hint")}</p>
      {summary === undefined ? null : (
        <ul class="counts">
          <li>
            <span>{translate("ui_options_decisions")}</span>
            <b>{summary.decisions}</b>
          </li>
          <li>
            <span>{translate("ui_options_excerpts")}</span>
            <b>{summary.excerpts}</b>
          </li>
          <li>
            <span>{translate("ui_options_quarantined")}</span>
            <b>{summary.quarantined}</b>
          </li>
          <li>
            <span>{translate("ui_options_bytes")}</span>
            <b>{summary.bytes === null ? "–" : `${Math.ceil(summary.bytes / 1024)} KB`}</b>
          </li>
        </ul>
      )}
      <div>
        <button type="button" class="quiet" onClick={trusted(props.onEraseExcerpts)}>
          {translate("ui_options_erase")}
        </button>
      </div>
    </section>
  );
}
