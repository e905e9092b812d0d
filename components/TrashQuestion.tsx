import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Asks before the one decision that sounds final. The focus waits on "cancel". */
export function TrashQuestion(props: {
  /** It goes to the site's own trash as well. */
  readonly isOnSite: boolean;
  readonly onTrash: () => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div class="ask" role="alertdialog" aria-label={translate("ui_tool_trash")}>
      <p>{translate(props.isOnSite ? "ui_trash_ask_site" : "ui_trash_ask")}</p>
      <button type="button" class="primary danger" onClick={trusted(props.onTrash)}>
        {translate("ui_tool_trash")}
      </button>
      <button type="button" class="quiet" ref={cancel} onClick={trusted(props.onCancel)}>
        {translate("ui_cancel")}
      </button>
    </div>
  );
}
