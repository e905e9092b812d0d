import { ConfirmButton } from "@/components/ConfirmButton";
import { AddressAsk } from "@/components/options/AddressAsk";
import { Block } from "@/components/options/Block";
import { FileButton } from "@/components/options/FileButton";
import { type ListAsk, ListQuestion } from "@/components/published/ListQuestion";
import { changeWords, countWords, dayWords, refusalWords } from "@/components/published/list-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Translate } from "@/utils/core/messages";
import type { EntryChanges, ListSummary, RefusedList } from "@/utils/core/published-list";

export interface FollowedRow extends ListSummary {
  readonly url: string | null;
  readonly checkedAt: string;
  readonly isOutOfDate: boolean;
  readonly problem: Pick<RefusedList, "why" | "args"> | null;
  readonly changes: EntryChanges | null;
}

export interface FollowedListsProps {
  readonly lists: readonly FollowedRow[];
  readonly ask: ListAsk | undefined;
  readonly onFile: (file: File) => void;
  readonly onAddress: (url: string) => void;
  readonly onFollow: (token: string, name: string) => void;
  readonly onLater: () => void;
  readonly onRefresh: (list: FollowedRow) => void;
  readonly onLeave: (list: FollowedRow) => void;
}

/** Newsrooms' lists that this person follows, and how to follow another. */
export function FollowedLists(props: FollowedListsProps) {
  const translate = useTranslate();
  return (
    <Block title="ui_published_title" hint="ui_published_hint">
      {props.lists.length === 0 ? (
        <p class="empty">{translate("ui_published_none")}</p>
      ) : (
        <ul class="list followed">
          {props.lists.map((list) => (
            <Row {...props} key={list.id} list={list} />
          ))}
        </ul>
      )}
      <AddList {...props} />
      <ListQuestion ask={props.ask} onFollow={props.onFollow} onLater={props.onLater} />
    </Block>
  );
}

function Row(props: FollowedListsProps & { readonly list: FollowedRow }) {
  const translate = useTranslate();
  const { list } = props;
  const changed = list.changes === null ? "" : changeWords(list.changes, translate);
  return (
    <li>
      <span class="what">
        <strong dir="auto">{list.name}</strong>
        <small>{describe(list, translate)}</small>
        <small>
          {translate("ui_published_fingerprint")} <code dir="ltr">{list.fingerprint}</code>
        </small>
        {changed === "" ? null : <small>{translate("ui_published_changes", [changed])}</small>}
        {list.isOutOfDate ? (
          <small class="warn">
            {translate("ui_published_out_of_date", [dayWords(list.expiresAt, translate)])}
          </small>
        ) : null}
        {list.problem === null ? null : (
          <small class="warn" role="status">
            {refusalWords(list.problem, translate)} {translate("ui_published_kept")}
          </small>
        )}
      </span>
      <span class="do">
        {list.url === null ? null : (
          <button
            type="button"
            class="quiet"
            aria-label={`${translate("ui_published_refresh")}: ${list.name}`}
            onClick={trusted(() => props.onRefresh(list))}
          >
            {translate("ui_published_refresh")}
          </button>
        )}
        <ConfirmButton
          label={translate("ui_published_leave")}
          question={translate("ui_published_leave_ask", [list.name])}
          onConfirm={() => props.onLeave(list)}
        />
      </span>
    </li>
  );
}

/** Example: "ward-gazette.example · 2 pinned replies · list of 26 Nov 2026 · holds until 26 Dec 2026". */
function describe(list: FollowedRow, translate: Translate): string {
  return [
    // One run of its own: Arabic words around host names must not turn them.
    `\u2068${list.domains.join(", ")}\u2069`,
    ...countWords(list, translate),
    translate("ui_published_issued", [dayWords(list.issuedAt, translate)]),
    translate("ui_published_holds", [dayWords(list.expiresAt, translate)]),
    translate("ui_published_checked", [dayWords(list.checkedAt, translate)]),
  ].join(" · ");
}

function AddList(props: Pick<FollowedListsProps, "ask" | "onFile" | "onAddress">) {
  const isBusy = props.ask?.kind === "looking";
  return (
    <AddressAsk
      label="ui_published_address"
      hint="ui_published_address_hint"
      action="ui_published_look"
      isBusy={isBusy}
      onAddress={props.onAddress}
    >
      <FileButton
        label="ui_published_file"
        accept=".json,application/json"
        isDisabled={isBusy}
        onFile={props.onFile}
      />
    </AddressAsk>
  );
}
