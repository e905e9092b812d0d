import type { Ref } from "preact";
import { kindName } from "@/components/finding-words";
import { OwnIcon } from "@/components/OwnIcon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { FindingKind } from "@/utils/core/finding";
import type { Translate } from "@/utils/core/messages";
import { type QueueGrouping, queueGroupings } from "@/utils/core/queue/arrange-rows";
import type { QueueFilter } from "@/utils/core/queue/filter-rows";

export interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly grouping: QueueGrouping;
  readonly sites: readonly string[];
  /** The article in the focused tab, where the queue may follow it. */
  readonly article:
    | { readonly site: string; readonly post: string; readonly title: string }
    | undefined;
  readonly isFollowing: boolean;
  readonly isOpen: boolean;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onFilter: (filter: QueueFilter) => void;
  readonly onGrouping: (grouping: QueueGrouping) => void;
  readonly onFollow: (isFollowing: boolean) => void;
  readonly onOpen: (isOpen: boolean) => void;
  /** Escape or Enter in the search: back to the list. */
  readonly onLeaveSearch: () => void;
}

const kinds: readonly FindingKind[] = [
  "sponsor-line",
  "promotional",
  "unsafe-link",
  "obfuscated",
  "repeated",
  "sponsored-link",
  "off-site-contact",
];

const choices = [
  ["band", ["likely", "possible"]],
  ["state", ["undecided", "decided", "claimed", "unwritten", "gone"]],
  ["age", ["day", "week", "older"]],
  ["person", ["me", "others"]],
] as const;

/** Search, grouping, and what the queue is narrowed down to. */
export function QueueFilters(props: QueueFiltersProps) {
  const translate = useTranslate();
  const { filter, isOpen } = props;
  const { search = "", article: _, ...narrowing } = filter;
  const count = Object.keys(narrowing).length;
  const isUnfollowable = props.article === undefined && !props.isFollowing;
  return (
    <div class="q-filters">
      <div class="q-bar">
        <label class="q-search">
          <OwnIcon name="search" />
          <span class="sr">{translate("ui_queue_search")}</span>
          <input
            ref={props.searchRef}
            type="search"
            value={search}
            placeholder={translate("ui_queue_search")}
            maxLength={100}
            onInput={(event) =>
              props.onFilter(changed(filter, "search", event.currentTarget.value))
            }
            onKeyDown={(event) => {
              if (!event.isTrusted || event.isComposing) return;
              if (event.key !== "Escape" && event.key !== "Enter") return;
              event.stopPropagation();
              event.preventDefault();
              props.onLeaveSearch();
            }}
          />
        </label>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-controls="queue-filters"
          onClick={trusted(() => props.onOpen(!isOpen))}
        >
          <OwnIcon name="filter" />
          {count === 0
            ? translate("ui_queue_filter")
            : translate("ui_queue_filter_count", [String(count)])}
        </button>
      </div>
      <div id="queue-filters" class="q-selects" hidden={!isOpen}>
        <Choice
          name="grouping"
          value={props.grouping}
          options={queueGroupings.map((one) => [one, translate(`ui_queue_by_${one}`)])}
          onChoose={(value) => props.onGrouping(value as QueueGrouping)}
        />
        <Choice
          name="site"
          value={filter.site ?? ""}
          options={[
            ["", translate("ui_queue_any")],
            ...props.sites.map((one) => [one, one] as const),
          ]}
          onChoose={(value) => props.onFilter(changed(filter, "site", value))}
        />
        <Choice
          name="kind"
          value={filter.kind ?? ""}
          options={[
            ["", translate("ui_queue_any")],
            ...kinds.map((one) => [one, translate(kindName(one))] as const),
          ]}
          onChoose={(value) => props.onFilter(changed(filter, "kind", value))}
        />
        {choices.map(([name, values]) => (
          <Choice
            key={name}
            name={name}
            value={filter[name] ?? ""}
            options={optionsOf(name, values, translate)}
            onChoose={(value) => props.onFilter(changed(filter, name, value))}
          />
        ))}
        <button
          type="button"
          class="link"
          aria-disabled={(count === 0 && search === "") || undefined}
          onClick={trusted(() => props.onFilter(clearedFilter(filter)))}
        >
          {translate("ui_queue_filter_clear")}
        </button>
      </div>
      {/* There on every page: its coming and going would move the rows below it. */}
      <label class="q-follow">
        <input
          type="checkbox"
          checked={props.isFollowing}
          aria-disabled={isUnfollowable || undefined}
          onClick={(event) => {
            if (isUnfollowable) event.preventDefault();
          }}
          onChange={trusted((event: Event) =>
            props.onFollow((event.currentTarget as HTMLInputElement).checked),
          )}
        />
        <span>{translate("ui_queue_follow")}</span>
        <small dir="auto">{props.article?.title ?? translate("ui_queue_follow_none")}</small>
      </label>
    </div>
  );
}

/** What is left when filters are cleared: the article that the queue follows has its own switch. */
export function clearedFilter({ article }: QueueFilter): QueueFilter {
  return article === undefined ? {} : { article };
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}) {
  const translate = useTranslate();
  return (
    <label>
      <span>{translate(`ui_queue_${props.name}`)}</span>
      <select
        name={props.name}
        value={props.value}
        onChange={trusted((event: Event) =>
          props.onChoose((event.currentTarget as HTMLSelectElement).value),
        )}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function optionsOf(
  name: string,
  values: readonly string[],
  translate: Translate,
): (readonly [string, string])[] {
  const id = (value: string) =>
    name === "band" ? `ui_band_${value}` : `ui_queue_${name}_${value}`;
  return [
    ["", translate("ui_queue_any")],
    ...values.map((one) => [one, translate(id(one))] as const),
  ];
}

/** A filter with one field set, or without it where nothing is asked for. */
function changed(filter: QueueFilter, name: keyof QueueFilter, value: string): QueueFilter {
  const { [name]: _, ...rest } = filter;
  return value === "" ? rest : { ...rest, [name]: value };
}
