import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { ListFacts } from "@/components/published/ListFacts";
import { changeWords, refusalWords } from "@/components/published/list-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { EntryChanges, ListSummary, RefusedList } from "@/utils/core/published-list";

/** What became of looking at a list. */
export type ListAsk =
  | { readonly kind: "looking" }
  | {
      readonly kind: "asked";
      readonly token: string;
      readonly summary: ListSummary;
      /** Set where this list is followed already. */
      readonly changes: EntryChanges | null;
    }
  | ({ readonly kind: "refused" } & Pick<RefusedList, "why" | "args">)
  | { readonly kind: "followed"; readonly name: string };

/** The question before a list is followed, and what came of it. Asked once for a site. */
export function ListQuestion(props: {
  readonly ask: ListAsk | undefined;
  readonly onFollow: (token: string, name: string) => void;
  readonly onLater: () => void;
  /** Absent where there is no site that it could be about. */
  readonly onNever?: () => void;
}) {
  const { ask } = props;
  return (
    <>
      {ask?.kind === "asked" ? <Question {...props} ask={ask} /> : null}
      <div role="status">
        <Outcome ask={ask} />
      </div>
    </>
  );
}

function Question(
  props: Omit<Parameters<typeof ListQuestion>[0], "ask"> & {
    readonly ask: Extract<ListAsk, { kind: "asked" }>;
  },
) {
  const translate = useTranslate();
  const { token, summary, changes } = props.ask;
  const words = changes === null ? "" : changeWords(changes, translate);
  const title = useRef<HTMLHeadingElement>(null);
  // It came because somebody asked for it, and is what they do next.
  useLayoutEffect(() => title.current?.focus(), [token]);
  return (
    <section class="list-question" aria-label={translate("ui_published_question", [summary.name])}>
      <h3 dir="auto" ref={title} tabIndex={-1}>
        {translate("ui_published_question", [summary.name])}
      </h3>
      <ListFacts summary={summary} />
      {changes === null ? (
        <p class="hint">{translate("ui_published_promise")}</p>
      ) : (
        <p class="hint">
          {words === ""
            ? translate("ui_published_same")
            : translate("ui_published_changes", [words])}
        </p>
      )}
      <span class="do">
        <button
          type="button"
          class="primary"
          onClick={trusted(() => props.onFollow(token, summary.name))}
        >
          {translate(changes === null ? "ui_published_follow" : "ui_published_take")}
        </button>
        <button type="button" class="quiet" onClick={trusted(props.onLater)}>
          {translate("ui_published_later")}
        </button>
        {props.onNever === undefined ? null : (
          <button type="button" class="quiet" onClick={trusted(props.onNever)}>
            {translate("ui_published_never")}
          </button>
        )}
      </span>
    </section>
  );
}

function Outcome({ ask }: { readonly ask: ListAsk | undefined }) {
  const translate = useTranslate();
  switch (ask?.kind) {
    case "looking":
      return <p class="hint">{translate("ui_published_looking")}</p>;
    case "refused":
      return (
        <p class="problem">
          <Icon name="warning" />
          <span>
            {refusalWords(ask, translate)} {translate("ui_lists_unchanged")}
          </span>
        </p>
      );
    case "followed":
      return <p class="hint">{translate("ui_published_followed", [ask.name])}</p>;
    default:
      return null;
  }
}
