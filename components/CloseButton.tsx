import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Closes the part it stands in. */
export function CloseButton(props: { readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <button
      type="button"
      class="bare"
      aria-label={translate("ui_close")}
      onClick={trusted(props.onClose)}
    >
      <Icon name="close" />
    </button>
  );
}
