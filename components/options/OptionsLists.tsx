import { useRef, useState } from "preact/hooks";
import { ConfirmButton } from "@/components/ConfirmButton";
import { Block } from "@/components/options/Block";
import { ListProgress, type ListState } from "@/components/options/ListProgress";
import { formatCount, languageOf, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { LinkListInfo } from "@/utils/core/link-list";
import type { Translate } from "@/utils/core/messages";

const dayMs = 24 * 3_600_000;

export interface OptionsListsProps {
  readonly lists: readonly LinkListInfo[];
  /** Ids of those that cannot be used any more. */
  readonly damaged: readonly string[];
  readonly state: ListState | undefined;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
  readonly onFile: (file: File) => void;
  readonly onAddress: (url: string) => void;
  readonly onChange: (list: LinkListInfo, change: Partial<LinkListInfo>) => void;
  readonly onRemove: (list: LinkListInfo) => void;
  readonly onStop: () => void;
}

/** Lists of dangerous hosts that somebody subscribed to, and how to get more. */
export function OptionsLists(props: OptionsListsProps) {
  const translate = useTranslate();
  const isWorking = props.state?.kind === "working";
  return (
    <>
      <Block hint="ui_lists_hint">
        {props.lists.length === 0 ? (
          <p class="empty">{translate("ui_lists_none")}</p>
        ) : (
          <ul class="list">
            {props.lists.map((list) => (
              <Row key={list.id} list={list} isWorking={isWorking} {...props} />
            ))}
          </ul>
        )}
      </Block>
      <Block title="ui_lists_add" hint="ui_lists_formats">
        <Sources isWorking={isWorking} onFile={props.onFile} onAddress={props.onAddress} />
        <ListProgress state={props.state} onStop={props.onStop} />
      </Block>
    </>
  );
}

function Row(
  props: { readonly list: LinkListInfo; readonly isWorking: boolean } & OptionsListsProps,
) {
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
        {props.damaged.includes(list.id) ? (
          <small class="warn">{translate("ui_lists_damaged")}</small>
        ) : null}
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

function Sources(props: {
  readonly isWorking: boolean;
  readonly onFile: (file: File) => void;
  readonly onAddress: (url: string) => void;
}) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState("");
  const isAddress = /^https?:\/\/[^\s/]+\//.test(url) && URL.canParse(url);
  return (
    <>
      <span class="do">
        <button
          type="button"
          class="primary"
          disabled={props.isWorking}
          onClick={trusted(() => picker.current?.click())}
        >
          {translate("ui_lists_choose")}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".txt,.csv,.list,text/plain"
          aria-label={translate("ui_lists_choose")}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file !== undefined) props.onFile(file);
          }}
        />
      </span>
      <label class="field">
        <span>{translate("ui_lists_address")}</span>
        <input
          type="url"
          dir="ltr"
          spellcheck={false}
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value.trim())}
        />
        <small>{translate("ui_lists_address_hint")}</small>
      </label>
      <span class="do">
        <button
          type="button"
          class="quiet"
          disabled={!isAddress || props.isWorking}
          onClick={trusted(() => props.onAddress(url))}
        >
          {translate("ui_lists_fetch")}
        </button>
      </span>
    </>
  );
}
