import { ConfirmButton } from "@/components/ConfirmButton";
import { formatCount, languageOf, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { LinkListInfo } from "@/utils/core/link-list";
import type { Translate } from "@/utils/core/messages";

const dayMs = 24 * 3_600_000;

export interface ListRowProps {
  readonly list: LinkListInfo;
  readonly isWorking: boolean;
  readonly isDamaged: boolean;
  /** Milliseconds since 1970, for its age. */
  readonly now: number;
  readonly onAddress: (url: string) => void;
  readonly onChange: (list: LinkListInfo, change: Partial<LinkListInfo>) => void;
  readonly onRemove: (list: LinkListInfo) => void;
}

/** One list: where it came from, how old it is, what it does. */
export function ListRow(props: ListRowProps) {
  const translate = useTranslate();
  const { list } = props;
  const { url } = list;
  return (
    <li class={list.isOn ? undefined : "is-off"}>
      <span class="what">
        <strong dir="auto">{list.name}</strong>
        <small>{describe(list, props.now, translate)}</small>
        <small>
          {translate("ui_lists_checksum")} <code dir="ltr">{list.checksum.slice(0, 16)}</code>
        </small>
        {props.isDamaged ? <small class="warn">{translate("ui_lists_damaged")}</small> : null}
      </span>
      <span class="do">
        <select
          aria-label={`${translate("ui_rules_severity")}: ${list.name}`}
          value={list.severity}
          onChange={(event) => {
            const severity = event.currentTarget.value === "high" ? "high" : "caution";
            if (event.isTrusted) props.onChange(list, { severity });
          }}
        >
          <option value="high">{translate("ui_rules_severity_high")}</option>
          <option value="caution">{translate("ui_rules_severity_caution")}</option>
        </select>
        <button
          type="button"
          class="quiet"
          role="switch"
          aria-checked={list.isOn}
          aria-label={list.name}
          onClick={trusted(() => props.onChange(list, { isOn: !list.isOn }))}
        >
          {translate(list.isOn ? "ui_options_on" : "ui_options_off")}
        </button>
        {url === undefined ? null : (
          <button
            type="button"
            class="quiet"
            disabled={props.isWorking}
            aria-label={`${translate("ui_lists_update")}: ${list.name}`}
            onClick={trusted(() => props.onAddress(url))}
          >
            {translate("ui_lists_update")}
          </button>
        )}
        <ConfirmButton
          label={translate("ui_rules_delete")}
          question={translate("ui_lists_delete_ask", [list.name])}
          onConfirm={() => props.onRemove(list)}
        />
      </span>
    </li>
  );
}

/** Example: "12,034 entries · 14 exceptions · version 7 · 3 days old". */
function describe(list: LinkListInfo, now: number, translate: Translate): string {
  const days = Math.max(0, Math.floor((now - Date.parse(list.importedAt)) / dayMs));
  const age = new Intl.RelativeTimeFormat(languageOf(translate), { numeric: "auto" });
  return [
    translateCount(translate, "ui_lists_entries", list.entries),
    ...(list.exceptions === 0
      ? []
      : [translate("ui_lists_exceptions", [formatCount(translate, list.exceptions)])]),
    ...(list.skipped === 0
      ? []
      : [translate("ui_lists_skipped", [formatCount(translate, list.skipped)])]),
    translate("ui_lists_version", [list.version]),
    translate("ui_lists_age", [age.format(-days, "day")]),
  ].join(" · ");
}
