import { Icon } from "@/components/Icon";
import { directionOf, useTranslate } from "@/components/translate";

/** On the original of a pinned reply, which keeps its place. */
export function PinBadge() {
  const translate = useTranslate();
  return (
    <span class="pin-badge" dir={directionOf(translate)}>
      <Icon name="pin" />
      {translate("ui_pin_badge")}
    </span>
  );
}
