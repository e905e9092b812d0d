import { useState } from "preact/hooks";
import { History, type HistoryProps } from "@/components/History";
import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export type FindHistory = () => Promise<Pick<HistoryProps, "entries" | "person"> | null>;

/** What happened to one comment: read when it is asked for. */
export function HistoryPart(props: { readonly find: FindHistory }) {
  const translate = useTranslate();
  const [shown, setShown] = useState<Awaited<ReturnType<FindHistory>>>(null);
  const toggle = () => {
    if (shown === null) void props.find().then(setShown);
    else setShown(null);
  };
  return (
    <div class="history-part">
      <button
        type="button"
        class="quiet small"
        aria-expanded={shown !== null}
        onClick={trusted(toggle)}
      >
        <Icon name="saving" />
        {translate("ui_history_title")}
      </button>
      {shown === null ? null : <History {...shown} />}
    </div>
  );
}
