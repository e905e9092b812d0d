import { EmptyThread } from "@/components/Brand";
import { wordsForKind } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import type { PopupCounts } from "@/components/Popup";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import type { ViewerRole } from "@/utils/core/policy";

/** What was found on this page, how far the decisions have come, and whether they are kept. */
export function FoundOnPage(props: {
  readonly counts: PopupCounts | undefined;
  readonly role: ViewerRole;
  /** That decisions are kept here is said with what keeps them from the site. */
  readonly isUnsent: boolean;
}) {
  const translate = useTranslate();
  const { counts, role } = props;
  if (counts === undefined || counts.adapter === null || counts.comments === 0) {
    return (
      <div class="nowhere">
        <EmptyThread />
        <strong>{translate("ui_popup_no_comments")}</strong>
        <p>{translate("ui_popup_no_comments_hint")}</p>
      </div>
    );
  }
  const kinds = Object.entries(counts.byKind).filter(([, count]) => count > 0);
  return (
    <section class="found" aria-label={translate("ui_popup_found")}>
      <Headline counts={counts} />
      {counts.flagged === 0 || role === "reader" ? null : <Seam counts={counts} />}
      {role === "reader" && counts.flagged > 0 ? (
        <p class="seam-words">{translateCount(translate, "ui_popup_hidden", counts.hidden)}</p>
      ) : null}
      {kinds.length === 0 ? null : (
        <ul class="kinds">
          {kinds.map(([kind, count]) => {
            const { icon, name, tone } = wordsForKind(kind);
            return (
              <li key={kind} class={tone === "quiet" ? "quiet-tone" : tone}>
                <Icon name={icon} />
                <span>{translate(name)}</span>
                <b>{formatCount(translate, count)}</b>
              </li>
            );
          })}
        </ul>
      )}
      {(role === "reader" || props.isUnsent) && counts.saveState === "saved" ? null : (
        <SavedLine state={counts.saveState} />
      )}
    </section>
  );
}

function Headline({ counts }: { readonly counts: PopupCounts }) {
  const translate = useTranslate();
  const total = formatCount(translate, counts.comments);
  if (counts.unknown > 0) {
    return (
      <p class="headline" role="status">
        <Icon name="saving" />
        <span>{translateCount(translate, "ui_popup_reading", counts.comments)}</span>
      </p>
    );
  }
  if (counts.flagged === 0) {
    return (
      <p class="headline" role="status">
        <Icon name="saved" />
        <span>{translateCount(translate, "ui_popup_none_flagged", counts.comments)}</span>
      </p>
    );
  }
  return (
    <p class="headline" role="status">
      {translateCount(translate, "ui_popup_flagged", counts.flagged, [total])}
    </p>
  );
}

const stitchesAtMost = 24;

/** One stitch a flagged comment, closed once it is decided; the words below say the same. */
function Seam({ counts }: { readonly counts: PopupCounts }) {
  const translate = useTranslate();
  const stitches = Math.min(counts.flagged, stitchesAtMost);
  const share = 1 - Math.min(counts.undecided, counts.flagged) / counts.flagged;
  // Rounded down: a seam looks closed only when it is.
  const closed = Math.floor(share * stitches);
  return (
    <>
      <div class="seam" aria-hidden="true">
        {Array.from({ length: stitches }, (_, index) => (
          <i key={index} class={index < closed ? "closed" : ""} />
        ))}
      </div>
      <p class="seam-words">
        {counts.undecided === 0
          ? translate("ui_popup_all_decided")
          : translateCount(translate, "ui_popup_undecided", counts.undecided)}
      </p>
    </>
  );
}

function SavedLine({ state }: { readonly state: PopupCounts["saveState"] }) {
  const translate = useTranslate();
  return (
    <p class={`saved-line ${state}`} role={state === "failed" ? "alert" : undefined}>
      <Icon name={state === "failed" ? "warning" : state} />
      {translate(`ui_popup_save_${state}`)}
    </p>
  );
}
