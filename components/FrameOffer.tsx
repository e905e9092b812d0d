import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Comments that another site shows in a frame: read only once that site is allowed by name. */
export function FrameOffer(props: {
  readonly origins: readonly string[];
  readonly onAllow: ((origin: string) => void) | undefined;
}) {
  const translate = useTranslate();
  const { onAllow } = props;
  if (onAllow === undefined) return null;
  return props.origins.map((origin) => (
    <div class="frame-offer" key={origin}>
      <p>{translate("ui_popup_frame", [new URL(origin).host])}</p>
      <button type="button" class="quiet" onClick={trusted(() => onAllow(origin))}>
        {translate("ui_popup_frame_allow")}
      </button>
    </div>
  ));
}
