import { kindName } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import { reasonWords } from "@/components/reason-words";
import { languageOf, useTranslate } from "@/components/translate";
import type { HistoryEntry } from "@/utils/core/decision-history";

export interface HistoryProps {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Who is reading: their own steps are theirs by name. */
  readonly person: string;
  /** Shown where the history is of an article or a person, not of one comment. */
  readonly isOfMany?: boolean;
}

/** Who did what, when, why, on what grounds, and what became of it on the site. */
export function History(props: HistoryProps) {
  const translate = useTranslate();
  const { entries } = props;
  if (entries.length === 0) return <p class="empty">{translate("ui_history_empty")}</p>;
  return (
    <ol class="list history" aria-label={translate("ui_history_title")}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} {...props} />
      ))}
    </ol>
  );
}

function Entry({ entry, person, isOfMany }: HistoryProps & { readonly entry: HistoryEntry }) {
  const translate = useTranslate();
  const at = new Date(entry.atMs);
  const format = new Intl.DateTimeFormat(languageOf(translate), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const who = entry.actor === person ? translate("ui_history_you") : entry.actor;
  const sure = new Intl.NumberFormat(languageOf(translate), { style: "percent" });
  const grounds = entry.rules.map(({ id, version, score }) => {
    // Our detectors are called as what they find; a list or an own rule has a name of its own.
    const name = kindName(id);
    const words = name === "ui_kind_other" ? `${id} (${version})` : translate(name);
    return `${words}: ${sure.format(score)}`;
  });
  return (
    <li>
      <span class="what">
        <strong>{sentenceOf(entry, translate)}</strong>
        {entry.isUndone ? <small>{translate("ui_history_taken_back")}</small> : null}
        {isOfMany ? (
          <small>{translate("ui_history_comment", [entry.comment, entry.post])}</small>
        ) : null}
        {entry.reasons.length === 0 ? null : (
          <small>
            {translate("ui_history_reasons", [
              entry.reasons.map((reason) => reasonWords(reason, translate)).join(", "),
            ])}
          </small>
        )}
        {grounds.length === 0 ? null : (
          <small>{translate("ui_history_rules", [grounds.join(", ")])}</small>
        )}
        <small>
          {who === "" ? null : <bdi>{who}</bdi>}
          {who === "" ? null : " · "}
          <time dateTime={at.toISOString()}>{format.format(at)}</time>
        </small>
      </span>
      {entry.isStanding ? (
        <span class="do">
          <Icon name="saved" />
          {translate("ui_history_stands")}
        </span>
      ) : null}
    </li>
  );
}

/** Facets whose values are words of ours; a note's are somebody's own. */
function sentenceOf(
  { what, facet, value }: HistoryEntry,
  translate: (id: string, args?: readonly string[]) => string,
): string {
  if (facet === "note") {
    if (value === "none") return translate("ui_history_note_removed");
    const words = value === "" ? translate("ui_history_redacted_words") : value;
    return translate(`ui_history_note_${what.replaceAll("-", "_")}`, [words]);
  }
  const named = translate(value === "none" ? "ui_undecided" : `ui_decided_${value}`);
  return translate(`ui_history_${what.replaceAll("-", "_")}`, [named]);
}
