import { CloseButton } from "@/components/CloseButton";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** What is new in this version, as message ids. */
export interface News {
  readonly version: string;
  readonly notes: readonly string[];
}

export interface PopupHelpProps {
  readonly onTour?: (() => void) | undefined;
  readonly onReport?: (() => void) | undefined;
  /** Looks for a list of the newsroom's, at the person's word. */
  readonly search?:
    | { readonly site: string; readonly isLooking: boolean; readonly onLook: () => void }
    | undefined;
  readonly news?: News | undefined;
  readonly onNewsSeen?: (() => void) | undefined;
}

/** What helps with the page at hand, and what is new. */
export function PopupHelp(props: PopupHelpProps) {
  const translate = useTranslate();
  const { onTour, onReport, search, news, onNewsSeen } = props;
  const hasLinks = [onTour, onReport, search].some((one) => one !== undefined);
  return (
    <>
      {!hasLinks ? null : (
        <p class="help-links">
          {onTour === undefined ? null : (
            <button type="button" class="link" data-popup="tour" onClick={trusted(onTour)}>
              {translate("ui_tour_start")}
            </button>
          )}
          {onReport === undefined ? null : (
            <button type="button" class="link" data-popup="report" onClick={trusted(onReport)}>
              {translate("ui_report_flag")}
            </button>
          )}
          {search === undefined ? null : (
            <button
              type="button"
              class="link"
              data-popup="search"
              title={translate("ui_published_search_hint", [search.site])}
              // It stays, with the focus on it: beside it is another matter.
              aria-disabled={search.isLooking || undefined}
              onClick={trusted(() => {
                if (!search.isLooking) search.onLook();
              })}
            >
              {translate("ui_published_search")}
            </button>
          )}
        </p>
      )}
      {news === undefined || onNewsSeen === undefined ? null : (
        <NewsNote news={news} onSeen={onNewsSeen} />
      )}
    </>
  );
}

/** Quiet, folded, and gone for good once it is closed. */
export function NewsNote(props: { readonly news: News; readonly onSeen: () => void }) {
  const translate = useTranslate();
  const title = translate("ui_news", [props.news.version]);
  return (
    <section class="news" aria-label={title}>
      <details class="fold">
        <summary>{title}</summary>
        <ul>
          {props.news.notes.map((id) => (
            <li key={id}>{translate(id)}</li>
          ))}
        </ul>
      </details>
      <CloseButton onClose={props.onSeen} />
    </section>
  );
}
