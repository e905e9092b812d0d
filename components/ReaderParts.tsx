import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** In place of a stripped line. */
export function StrippedLine(props: { readonly onShow: () => void }) {
  const translate = useTranslate();
  return (
    <span class="reader-note">
      <Icon name="strip" />
      {translate("ui_line_hidden")}
      <button type="button" class="link" onClick={trusted(props.onShow)}>
        {translate("ui_show")}
      </button>
    </span>
  );
}

/** In place of a collapsed comment; a hidden one leaves nothing but the count in the bar. */
export function HiddenNotice(props: {
  readonly author: string;
  readonly reason: string;
  readonly onShow: () => void;
}) {
  const translate = useTranslate();
  return (
    <p class="reader-note block">
      <Icon name="eye" />
      {translate("ui_comment_hidden", [props.author, translate(props.reason)])}
      <button type="button" class="link" onClick={trusted(props.onShow)}>
        {translate("ui_show")}
      </button>
    </p>
  );
}

/** A word beside a line or above a comment. */
export function SponsorLabel(props: { readonly kind: "sponsored" | "promotional" }) {
  const translate = useTranslate();
  return (
    <span class={`label ${props.kind}`}>
      <Icon name={props.kind === "sponsored" ? "sponsor" : "promotional"} />
      {translate(`ui_label_${props.kind}`)}
    </span>
  );
}

/** Beside a link that was stopped: what is wrong with it, and where it really leads. */
export function LinkWarning(props: {
  readonly sentence: string;
  readonly host: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRelease: () => void;
}) {
  const translate = useTranslate();
  return (
    <span class="link-warning">
      <button
        type="button"
        class="chip danger likely"
        aria-expanded={props.isOpen}
        onClick={trusted(props.onToggle)}
      >
        <Icon name="shield" />
        {translate("ui_link_stopped")}
      </button>
      {props.isOpen ? (
        <span class="why" role="status">
          <span class="why-sentence">{props.sentence}</span>
          <span>
            {translate("ui_link_leads_to")} <strong dir="ltr">{props.host}</strong>
          </span>
          <button type="button" class="quiet" onClick={trusted(props.onRelease)}>
            {translate("ui_link_release")}
          </button>
        </span>
      ) : null}
    </span>
  );
}

/** "4 hidden · show all", above the comments. */
export function ReaderBar(props: {
  readonly hidden: number;
  readonly isRevealed: boolean;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  if (props.hidden === 0 && !props.isRevealed) return null;
  return (
    <div class="reader-bar" role="status">
      <Icon name="eye" />
      <span>
        {props.isRevealed
          ? translate("ui_bar_revealed")
          : translate("ui_bar_hidden", [String(props.hidden)])}
      </span>
      <button type="button" class="link" onClick={trusted(props.onToggle)}>
        {translate(props.isRevealed ? "ui_bar_hide_again" : "ui_bar_show_all")}
      </button>
    </div>
  );
}
