import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** The site's stored text, with what would go struck out: nothing is written before it is confirmed. */
export function StripPreview(props: {
  readonly from: string;
  /** Half-open span of `from`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly isBusy: boolean;
  readonly onStrip: () => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const { from, start, end } = props;
  return (
    <section class="strip-preview" aria-label={translate("ui_strip_title")}>
      <h3>{translate("ui_strip_title")}</h3>
      <p class="hint">{translate("ui_strip_hint")}</p>
      <pre dir="auto">
        {from.slice(0, start)}
        <del>{from.slice(start, end)}</del>
        {from.slice(end)}
      </pre>
      <p class="do">
        <button
          type="button"
          class="primary"
          disabled={props.isBusy}
          onClick={trusted(props.onStrip)}
        >
          <Icon name="strip" />
          {translate("ui_strip_confirm")}
        </button>
        <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
          {translate("ui_cancel")}
        </button>
      </p>
    </section>
  );
}
