import { Icon } from "@/components/Icon";
import { directionOf, useTranslate } from "@/components/translate";

/**
 * On the original of a pinned reply, which keeps its place. It takes no room, for it comes when the
 * comment may be in view already: it stands over the end of the line above, and lets clicks through.
 */
export function PinBadge() {
  const translate = useTranslate();
  return (
    <div class="handle">
      <div class="pin-badge">
        <span dir={directionOf(translate)}>
          <Icon name="pin" />
          {translate("ui_pin_badge")}
        </span>
      </div>
    </div>
  );
}
