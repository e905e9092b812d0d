import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Says that a page changes its comments faster than they may be read, and offers to read on now. */
export function PausedNote({ onResume }: { readonly onResume: () => void }) {
  const translate = useTranslate();
  return (
    <div class="paused-note" role="status">
      <Icon name="hold" />
      <span>
        <strong>{translate("ui_paused")}</strong> {translate("ui_paused_why")}
      </span>
      <button type="button" class="quiet" onClick={trusted(onResume)}>
        {translate("ui_paused_resume")}
      </button>
    </div>
  );
}
