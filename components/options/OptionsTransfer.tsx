import { ConfirmButton } from "@/components/ConfirmButton";
import { Block } from "@/components/options/Block";
import { FileButton } from "@/components/options/FileButton";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** What an import would do, or why the file cannot be read. */
export type TransferState =
  | { readonly kind: "refused"; readonly error: string }
  | {
      readonly kind: "planned";
      readonly added: number;
      readonly known: number;
      readonly broken: number;
      readonly changed: number;
      readonly standing: number;
      /** Things that were set there; those that are set here as well stay as they are. */
      readonly settings: number;
      /** Those of them that would be taken. */
      readonly newSettings: number;
      /** More would change than a backup usually does. */
      readonly isUnusual: boolean;
      /** Made with another key: their comments will ask to be looked at again. */
      readonly isForeign: boolean;
    }
  | {
      /** A WordPress export, held against what was decided here. */
      readonly kind: "matched";
      readonly site: string;
      readonly comments: number;
      readonly same: number;
      readonly different: number;
      readonly added: number;
    }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly count: number; readonly settings: number };

export interface OptionsTransferProps {
  readonly transfer: TransferState | undefined;
  /** Decisions name colleagues by their logins: the copy with names is another one. */
  readonly hasNames: boolean;
  readonly onExport: (withNames: boolean) => void;
  readonly onExportHistory?: () => void;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancelImport: () => void;
}

/** Everything that was decided as a file, and back: first what would change, then the change. */
export function OptionsTransfer(props: OptionsTransferProps) {
  const translate = useTranslate();
  return (
    <>
      <section class="card">
        <p class="hint">{translate("ui_transfer_hint")}</p>
        <span class="do">
          <button type="button" class="primary" onClick={trusted(() => props.onExport(false))}>
            {translate("ui_transfer_export")}
          </button>
          <FileButton
            label="ui_transfer_choose"
            accept=".jsonl,.json,application/json,.xml,text/xml,application/xml"
            // One after the other: what a second would change is not known before the first is done.
            isDisabled={props.transfer?.kind === "working"}
            onFile={props.onFile}
          />
        </span>
        {props.hasNames ? (
          <>
            <p class="hint">{translate("ui_transfer_names_hint")}</p>
            <span class="do">
              <ConfirmButton
                label={translate("ui_transfer_export_names")}
                question={translate("ui_transfer_names_question")}
                onConfirm={() => props.onExport(true)}
              />
            </span>
          </>
        ) : null}
        <div role="status">
          <Outcome {...props} />
        </div>
      </section>
      {props.onExportHistory === undefined ? null : (
        <Block title="ui_history_title" hint="ui_history_export_hint">
          <span class="do">
            <button type="button" class="quiet" onClick={trusted(props.onExportHistory)}>
              {translate("ui_history_export")}
            </button>
          </span>
        </Block>
      )}
    </>
  );
}

function Outcome(props: OptionsTransferProps) {
  const translate = useTranslate();
  const { transfer } = props;
  switch (transfer?.kind) {
    case "refused":
      return <p class="problem">{translate(transfer.error)}</p>;
    case "working":
      return (
        <progress
          aria-label={translate("ui_transfer_import")}
          value={transfer.done}
          max={transfer.of}
        />
      );
    case "done":
      return (
        <p class="hint">
          {translateCount(translate, "ui_transfer_done", transfer.count)}{" "}
          {transfer.settings === 0
            ? null
            : translateCount(translate, "ui_transfer_done_settings", transfer.settings)}
        </p>
      );
    case "matched":
      return <Matched match={transfer} onImport={props.onImport} onCancel={props.onCancelImport} />;
    case "planned":
      return <Plan plan={transfer} onImport={props.onImport} onCancel={props.onCancelImport} />;
    default:
      return null;
  }
}

function Matched(props: {
  readonly match: Extract<TransferState, { kind: "matched" }>;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const { site, comments, same, different, added } = props.match;
  const rows = [
    ["ui_transfer_wxr_comments", comments],
    ["ui_transfer_wxr_same", same],
    ["ui_transfer_wxr_different", different],
    ["ui_transfer_wxr_added", added],
  ] as const;
  return (
    <>
      <ul class="counts">
        {rows.map(([id, value]) => (
          <li key={id}>
            <span>{translate(id, [site])}</span>
            <b>{formatCount(translate, value)}</b>
          </li>
        ))}
      </ul>
      <p class="hint">{translate("ui_transfer_wxr_hint")}</p>
      <span class="do">
        {added === 0 ? null : (
          <button type="button" class="primary" onClick={trusted(props.onImport)}>
            {translate("ui_transfer_import")}
          </button>
        )}
        <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
          {translate("ui_cancel")}
        </button>
      </span>
    </>
  );
}

function Plan(props: {
  readonly plan: Extract<TransferState, { kind: "planned" }>;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const { added, known, broken, changed, standing, settings, newSettings } = props.plan;
  const { isUnusual, isForeign } = props.plan;
  const rows = [
    ["ui_transfer_added", added],
    ["ui_transfer_known", known],
    ["ui_transfer_broken", broken],
    ["ui_transfer_changed", changed],
    ["ui_transfer_settings", settings],
    ["ui_transfer_settings_new", newSettings],
  ] as const;
  const count = [changed, standing].map((one) => formatCount(translate, one));
  return (
    <>
      <ul class="counts">
        {rows.map(([id, value]) => (
          <li key={id}>
            <span>{translate(id)}</span>
            <b>{formatCount(translate, value)}</b>
          </li>
        ))}
      </ul>
      {isForeign ? <p class="hint">{translate("ui_transfer_foreign")}</p> : null}
      <span class="do">
        {added + newSettings === 0 ? null : isUnusual ? (
          <ConfirmButton
            label={translate("ui_transfer_import")}
            question={translate("ui_transfer_unusual", count)}
            onConfirm={props.onImport}
          />
        ) : (
          <button type="button" class="primary" onClick={trusted(props.onImport)}>
            {translate("ui_transfer_import")}
          </button>
        )}
        <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
          {translate("ui_cancel")}
        </button>
      </span>
    </>
  );
}
