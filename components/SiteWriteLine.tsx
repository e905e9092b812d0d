import type { PanelAction } from "@/components/CommentPanel";
import { Icon, type IconName } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SiteWriteView } from "@/utils/core/site-write";

const icons: Readonly<Record<SiteWriteView["state"], IconName>> = {
  waiting: "saving",
  writing: "saving",
  done: "saved",
  stopped: "warning",
};

/** Problems after which a person who has looked may want it all the same. */
const forceable: readonly (string | undefined)[] = ["status-changed", "text-changed"];

/** What became of a decision on the site itself, and what to do where it did not get there. */
export function SiteWriteLine(props: {
  readonly write: SiteWriteView | undefined;
  /** No verdict stands any more. */
  readonly isUndone: boolean;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const { write, isUndone, onAct } = props;
  if (write === undefined) return null;
  const { state, problem } = write;
  const isForceable = forceable.includes(problem);
  const isRetried = state === "stopped" || (state === "waiting" && problem !== undefined);
  return (
    <p class={`site-line ${state}`} role="status">
      <Icon name={icons[state]} />
      <span>
        {wordsOf(write, isUndone, translate)}{" "}
        {isRetried && problem !== "disputed" ? (
          <button
            type="button"
            class="link"
            onClick={trusted(() => onAct({ type: "site-retry", isForced: isForceable }))}
          >
            {translate(isForceable ? "ui_site_anyway" : "ui_retry")}
          </button>
        ) : null}
      </span>
    </p>
  );
}

function wordsOf(
  write: SiteWriteView,
  isUndone: boolean,
  translate: ReturnType<typeof useTranslate>,
): string {
  const { state, wanted, status, problem, isOld, isBack } = write;
  const named = (name: string | undefined) => translate(`ui_site_is_${name ?? "other"}`);
  if (state === "done" && status !== undefined && status !== wanted) {
    return translate("ui_site_since", [named(status)]);
  }
  if (state === "done") {
    const how = isUndone && isBack ? "restored" : isOld ? "already" : "done";
    return translate(`ui_site_${how}`, [named(wanted)]);
  }
  if (problem !== undefined) {
    const id = `ui_site_problem_${problem.replaceAll("-", "_")}`;
    return translate(id, [named(status), named(wanted)]);
  }
  return translate(`ui_site_${state}`, [named(wanted)]);
}
