import { Block } from "@/components/options/Block";
import { type News, NewsNote } from "@/components/PopupHelp";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Which version this is, what is new in it, and what it does without. */
export function OptionsAbout(props: {
  readonly version: string;
  readonly news?: News | undefined;
  readonly onNewsSeen?: () => void;
  /** Shows the tour on the next page with comments; absent once that was asked for. */
  readonly onTour?: (() => void) | undefined;
  readonly isTourWanted?: boolean;
}) {
  const translate = useTranslate();
  const { news, onNewsSeen, onTour } = props;
  return (
    <Block title="ui_options_about">
      <p class="hint">{translate("ext_description")}</p>
      <p class="hint">{translate("ui_options_about_hint")}</p>
      <p class="hint">{translate("ui_options_version", [props.version])}</p>
      {news === undefined || onNewsSeen === undefined ? null : (
        <NewsNote news={news} onSeen={onNewsSeen} />
      )}
      {onTour === undefined ? null : (
        <span class="do">
          <button type="button" class="quiet" data-tour="again" onClick={trusted(onTour)}>
            {translate("ui_tour_again")}
          </button>
        </span>
      )}
      <p class="hint" role="status">
        {props.isTourWanted ? translate("ui_tour_wanted") : null}
      </p>
    </Block>
  );
}
