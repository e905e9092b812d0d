import { History } from "@/components/History";
import { Block } from "@/components/options/Block";
import { useTranslate } from "@/components/translate";
import type { HistoryEntry } from "@/utils/core/decision-history";

export interface OptionsHistoryProps {
  readonly sites: readonly string[];
  readonly site: string | undefined;
  readonly entries: readonly HistoryEntry[];
  readonly person: string;
  readonly onSite: (site: string) => void;
}

/** What happened on a site, whoever did it. */
export function OptionsHistory(props: OptionsHistoryProps) {
  const translate = useTranslate();
  if (props.site === undefined) return null;
  return (
    <Block title="ui_history_of_site" hint="ui_history_hint">
      <label>
        {translate("ui_history_site")}{" "}
        <select
          value={props.site}
          onChange={(event) => {
            if (event.isTrusted) props.onSite(event.currentTarget.value);
          }}
        >
          {props.sites.map((site) => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </select>
      </label>
      <History entries={props.entries} person={props.person} isOfMany />
    </Block>
  );
}
