import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Opens the panel of a comment in which nothing was found. */
export function PanelHandle(props: { readonly author: string; readonly onOpen: () => void }) {
  const translate = useTranslate();
  return (
    <div class="handle">
      <button
        type="button"
        class="quiet small"
        aria-label={translate("ui_toolbar_label", [props.author])}
        onClick={trusted(props.onOpen)}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
