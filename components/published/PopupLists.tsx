import { Icon } from "@/components/Icon";
import { type ListAsk, ListQuestion } from "@/components/published/ListQuestion";
import { dayWords, refusalWords } from "@/components/published/list-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { ListSummary, RefusedList } from "@/utils/core/published-list";

/** What is known of a site's lists before anything is fetched. */
export interface PopupListsProps {
  readonly site: string;
  /** The page says itself that there is a list. */
  readonly isAnnounced: boolean;
  readonly answer: "later" | "never" | null;
  readonly followed: readonly (ListSummary & {
    /** Where it is fetched anew; null for a file. */
    readonly url: string | null;
    readonly isOutOfDate: boolean;
    readonly problem: Pick<RefusedList, "why" | "args"> | null;
  })[];
  readonly ask: ListAsk | undefined;
  readonly onLook: () => void;
  readonly onFollow: (token: string, name: string) => void;
  readonly onAnswer: (answer: "later" | "never") => void;
}

/** The newsroom's list in the popup: followed, offered, or what came of looking for it. */
export function PopupLists(props: PopupListsProps) {
  const { followed, ask } = props;
  if (followed.length > 0 && ask?.kind !== "asked") {
    return (
      <div class="popup-lists">
        {followed.map((list) => (
          <Followed key={list.id} list={list} />
        ))}
      </div>
    );
  }
  return (
    <div class="popup-lists">
      {ask?.kind === "asked" ? null : <Offer {...props} />}
      <ListQuestion
        ask={ask}
        onFollow={props.onFollow}
        onLater={() => props.onAnswer("later")}
        onNever={() => props.onAnswer("never")}
      />
    </div>
  );
}

/** Only where the page says itself that there is one, and nobody has answered yet. */
function Offer(props: PopupListsProps) {
  const translate = useTranslate();
  if (!props.isAnnounced || props.answer !== null) return null;
  // They stay where they are, with the focus on them, while the list is looked at.
  const isLooking = props.ask?.kind === "looking";
  return (
    <>
      <p>{translate("ui_published_offer", [props.site])}</p>
      <span class="do">
        <button
          type="button"
          class="primary"
          title={translate("ui_published_search_hint", [props.site])}
          aria-disabled={isLooking || undefined}
          onClick={trusted(() => {
            if (!isLooking) props.onLook();
          })}
        >
          {translate("ui_published_look")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={isLooking || undefined}
          onClick={trusted(() => {
            if (!isLooking) props.onAnswer("never");
          })}
        >
          {translate("ui_published_never")}
        </button>
      </span>
    </>
  );
}

function Followed({ list }: { readonly list: PopupListsProps["followed"][number] }) {
  const translate = useTranslate();
  const { name, expiresAt, issuedAt, isOutOfDate, problem } = list;
  return (
    <>
      <p>
        <Icon name="pin" />
        <span>
          {translate("ui_published_followed", [name])}
          <small>{translate("ui_published_issued", [dayWords(issuedAt, translate)])}</small>
        </span>
      </p>
      {isOutOfDate ? (
        <p class="pick-stale">
          <Icon name="warning" />
          <span>{translate("ui_published_out_of_date", [dayWords(expiresAt, translate)])}</span>
        </p>
      ) : null}
      {problem === null ? null : (
        <p class="pick-stale">
          <Icon name="warning" />
          <span>
            {refusalWords(problem, translate)} {translate("ui_published_kept")}
          </span>
        </p>
      )}
    </>
  );
}
