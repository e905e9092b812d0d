import { CloseButton } from "@/components/CloseButton";
import { OwnIcon } from "@/components/OwnIcon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { visibleText } from "@/components/visible-text";
import type { QueueRow } from "@/utils/core/queue/queue-row";

/** What the site says of a comment that no page shows. */
export interface ReadOnSite {
  readonly text: string;
  /** The site's own word for where it stands: "hold", "spam". */
  readonly status: string;
  /** Its screen in the site's dashboard. */
  readonly editUrl: string | null;
}

/** All the words of a comment that waits for approval, or has left its page, and where else it is. */
export function QueueRead(props: {
  readonly row: QueueRow;
  /** Undefined while it is being read. */
  readonly read: ReadOnSite | undefined;
  /** Why it could not be read, in words. */
  readonly problem: string | undefined;
  readonly onScreen: (url: string) => void;
  readonly onArticle: () => void;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const { row, read, problem } = props;
  const screen = read?.editUrl;
  const status = read?.status ?? (row.isPending === true ? "hold" : "other");
  return (
    <section class="q-part q-read" aria-label={translate("ui_queue_read_label", [row.author])}>
      <header>
        <b dir="auto">{visibleText(row.author || translate("ui_queue_no_author"))}</b>
        <CloseButton onClose={props.onClose} />
      </header>
      <p class="hint">{translate(`ui_queue_read_${status}`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
      <div class="q-text" dir="auto" role="status" tabIndex={0}>
        {problem === undefined ? (
          visibleText(read?.text ?? row.excerpt)
        ) : (
          <>
            <span class="problem">
              <OwnIcon name="warning" />
              {problem}
            </span>
            {visibleText(row.excerpt)}
          </>
        )}
      </div>
      <p class="do">
        {screen == null ? null : (
          <button type="button" class="quiet" onClick={trusted(() => props.onScreen(screen))}>
            <OwnIcon name="site" />
            {translate("ui_queue_read_screen")}
          </button>
        )}
        <button type="button" class="link" onClick={trusted(props.onArticle)}>
          {translate("ui_queue_read_article")}
        </button>
      </p>
    </section>
  );
}
