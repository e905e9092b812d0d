import { Block } from "@/components/options/Block";
import { changeWords, countWords, dayWords } from "@/components/published/list-words";
import { formatList, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { EntryChanges, EntryCounts } from "@/utils/core/published-list";

export interface PublishPlanProps {
  readonly plan: {
    readonly counts: EntryCounts;
    readonly changes: EntryChanges;
    readonly leftOut: readonly { readonly site: string; readonly why: "unread" | "changed" }[];
    readonly last: {
      readonly serial: number;
      readonly issuedAt: string;
      readonly expiresAt: string;
    } | null;
    /** The team's name, where its server takes this person's list. */
    readonly team: string | null;
  };
  readonly onPublish: (toTeam: boolean) => void;
}

/** What would be published now, what is new in it, and what has to wait. */
export function PublishPlan({ plan, onPublish }: PublishPlanProps) {
  const translate = useTranslate();
  const { counts, last, leftOut, team } = plan;
  const words = countWords(counts, translate);
  const changed = changeWords(plan.changes, translate);
  const unread = leftOut.filter(({ why }) => why === "unread").length;
  const edited = leftOut.length - unread;
  return (
    <Block title="ui_publish_now_title">
      <p>{words.length === 0 ? translate("ui_published_empty") : formatList(translate, words)}</p>
      {last === null ? (
        <p class="hint">{translate("ui_publish_never")}</p>
      ) : (
        <p class="hint">
          {translate("ui_publish_last", [
            String(last.serial),
            dayWords(last.issuedAt, translate),
            dayWords(last.expiresAt, translate),
          ])}{" "}
          {changed === ""
            ? translate("ui_publish_no_changes")
            : translate("ui_publish_changes", [changed])}
        </p>
      )}
      {unread === 0 ? null : (
        <p class="hint warn">{translateCount(translate, "ui_publish_unread", unread)}</p>
      )}
      {edited === 0 ? null : (
        <p class="hint warn">{translateCount(translate, "ui_publish_edited", edited)}</p>
      )}
      <span class="do">
        <button type="button" class="primary" onClick={trusted(() => onPublish(false))}>
          {translate("ui_publish_make")}
        </button>
        {team === null ? null : (
          <button type="button" class="quiet" onClick={trusted(() => onPublish(true))}>
            {translate("ui_publish_make_team", [team])}
          </button>
        )}
      </span>
    </Block>
  );
}
