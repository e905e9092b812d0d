import { Mark } from "@/components/Brand";
import { KeyHelp } from "@/components/KeyHelp";
import { OptionsLines } from "@/components/OptionsLines";
import { OptionsPrivacy } from "@/components/OptionsPrivacy";
import { OptionsSites } from "@/components/OptionsSites";
import { OptionsTransfer, type OptionsTransferProps } from "@/components/OptionsTransfer";
import { directionOf, useTranslate } from "@/components/translate";
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
        readonly repeats?: number;
        readonly quarantined: number;
        readonly bytes: number | null;
      }
    | undefined;
  readonly version: string;
  /** What went wrong last, as a message id. */
  readonly problem?: string | undefined;
  readonly onRole: (policy: SitePolicy, role: ViewerRole) => void;
  readonly onForget: (site: string) => void;
  readonly onRemoveLine: (site: string, line: string) => void;
  readonly onEraseExcerpts: () => void;
  /** Absent where there is nothing to export from. */
  readonly transferring?: OptionsTransferProps;
}

/** Sites and roles, standing line rules, keys, and what is kept on this device. */
export function Options(props: OptionsProps) {
  const translate = useTranslate();
  return (
    <main class="tk options" dir={directionOf(translate)}>
      <header>
        <Mark />
        <div>
          <h1>{translate("ext_name")}</h1>
          <p>{translate("ext_description")}</p>
        </div>
      </header>
      {props.problem === undefined ? null : (
        <p class="problem" role="alert">
          {translate(props.problem)}
        </p>
      )}
      <section class="card">
        <h2>{translate("ui_options_sites")}</h2>
        <OptionsSites {...props} />
      </section>
      <section class="card">
        <h2>{translate("ui_options_lines")}</h2>
        <OptionsLines {...props} />
      </section>
      <section class="card">
        <h2>{translate("ui_options_keys")}</h2>
        <div>
          <p class="hint">{translate("ui_options_keys_hint")}</p>
          <KeyHelp />
        </div>
      </section>
      <section class="card">
        <h2>{translate("ui_options_privacy")}</h2>
        <OptionsPrivacy {...props} />
      </section>
      {props.transferring === undefined ? null : (
        <section class="card">
          <h2>{translate("ui_options_transfer")}</h2>
          <OptionsTransfer {...props.transferring} />
        </section>
      )}
      <section class="card">
        <h2>{translate("ui_options_about")}</h2>
        <div>
          <p class="hint">{translate("ui_options_version", [props.version])}</p>
          <p class="hint">{translate("ui_options_about_hint")}</p>
        </div>
      </section>
    </main>
  );
}
