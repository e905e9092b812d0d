import { useId } from "preact/hooks";
import { Address } from "@/components/Address";
import { Icon } from "@/components/Icon";
import { directionOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { visibleText } from "@/components/visible-text";
import type { Reason } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";

/** In place of a stripped line, or of a passage in the article: a blank apart from words before it. */
export function StrippedLine(props: { readonly words?: string; readonly onShow: () => void }) {
  const translate = useTranslate();
  return (
    <>
      {" "}
      <span class="reader-note" dir={directionOf(translate)}>
        <Icon name="strip" />
        {translate(props.words ?? "ui_line_hidden")}
        <button type="button" class="link" onClick={trusted(props.onShow)}>
          {translate("ui_show")}
        </button>
      </span>
    </>
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
    <p class="reader-note block" dir={directionOf(translate)}>
      <Icon name="eye" />
      <span>{translate("ui_comment_hidden", [props.author, translate(props.reason)])}</span>
      <button type="button" class="link" onClick={trusted(props.onShow)}>
        {translate("ui_show")}
      </button>
    </p>
  );
}

/** A word beside a line or above a comment, and a blank that runs the way of the page. */
export function SponsorLabel(props: {
  readonly kind: "sponsored" | "promotional";
  /** Who says so, where that is a published list. */
  readonly source?: Reason | undefined;
}) {
  const translate = useTranslate();
  const { source } = props;
  return (
    <>
      <span class={`label ${props.kind}`} dir={directionOf(translate)}>
        <Icon name={props.kind === "sponsored" ? "sponsor" : "promotional"} />
        {translate(`ui_label_${props.kind}`)}
        {source === undefined ? null : (
          <span class="label-source">{explain(source, translate)}</span>
        )}
      </span>{" "}
    </>
  );
}

/** Beside a link that was stopped: what is wrong with it, and where it really leads. */
export function LinkWarning(props: {
  readonly sentence: string;
  /** Where the link leads: a host, or better the whole address. */
  readonly host: string;
  /** False for a link that is only worth a second look, and works. */
  readonly isStopped?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRelease: () => void;
}) {
  const translate = useTranslate();
  const id = useId();
  const { isStopped = true } = props;
  return (
    <>
      {" "}
      <span class="link-warning" dir={directionOf(translate)}>
        <button
          type="button"
          class={isStopped ? "chip danger likely" : "chip danger possible"}
          aria-expanded={props.isOpen}
          aria-controls={id}
          onClick={trusted(props.onToggle)}
        >
          <Icon name="shield" />
          {translate(isStopped ? "ui_link_stopped" : "ui_link_caution")}
        </button>
        {/* There before its words are: what comes together with them is not read out everywhere. */}
        <span id={id} role="status">
          {props.isOpen ? (
            <span class="why">
              <span class="why-sentence">{visibleText(props.sentence)}</span>
              <span>
                {translate("ui_link_leads_to")} <Destination host={props.host} />
              </span>
              {isStopped ? (
                <button type="button" class="quiet" onClick={trusted(props.onRelease)}>
                  {translate("ui_link_release")}
                </button>
              ) : null}
            </span>
          ) : null}
        </span>
      </span>{" "}
    </>
  );
}

function Destination({ host }: { readonly host: string }) {
  if (URL.canParse(host) && host.includes("//")) return <Address url={host} />;
  return (
    <span class="address" dir="ltr">
      <strong>{host}</strong>
    </span>
  );
}
