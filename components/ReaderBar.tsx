import { useRef, useState } from "preact/hooks";
import { kindName } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import {
  directionOf,
  formatCount,
  languageOf,
  translateCount,
  useTranslate,
} from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Translate } from "@/utils/core/messages";

type Scope = "page" | "tab" | "hour";

/** From what the eye wants at once to what lasts longer. */
const scopes: readonly Scope[] = ["page", "hour", "tab"];

export interface ReaderBarProps {
  readonly hidden: number;
  /** Why: kinds of findings, or "decided". */
  readonly hiddenBy?: Readonly<Record<string, number>>;
  /** Everything is shown: here, in this tab, or until a time (ms since 1970). */
  readonly shown?: { readonly scope: Scope; readonly untilMs: number | null } | undefined;
  /** Null: what was hidden is hidden again. */
  readonly onShow: (scope: Scope | null) => void;
}

/** "4 hidden · show all · for an hour · in this tab · why", above the comments. */
export function ReaderBar({ hidden, hiddenBy = {}, shown, onShow }: ReaderBarProps) {
  const translate = useTranslate();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const pressed = useRef<Scope>("page");
  const kinds = Object.entries(hiddenBy).filter(([, count]) => count > 0);
  if (hidden === 0 && shown === undefined) return null;
  return (
    <div class="reader-bar" dir={directionOf(translate)}>
      <Icon name="eye" />
      <span class="counted" role="status">
        {shown === undefined
          ? translateCount(translate, "ui_bar_hidden", hidden)
          : translate(`ui_bar_shown_${shown.scope}`, [timeOf(shown.untilMs, translate)])}
      </span>
      {(shown === undefined ? scopes : [pressed.current]).map((scope) => (
        // What was pressed becomes the way back, and keeps the focus.
        <button
          type="button"
          class="link"
          key={scope}
          onClick={trusted(() => {
            pressed.current = scope;
            onShow(shown === undefined ? scope : null);
          })}
        >
          {translate(shown === undefined ? `ui_bar_show_${scope}` : "ui_bar_hide_again")}
        </button>
      ))}
      {kinds.length === 0 ? null : (
        <button
          type="button"
          class="link"
          aria-expanded={isWhyOpen}
          onClick={trusted(() => setWhyOpen(!isWhyOpen))}
        >
          {translate("ui_bar_why")}
        </button>
      )}
      {isWhyOpen ? (
        <ul>
          {kinds.map(([kind, count]) => (
            <li key={kind}>{`${translate(nameOf(kind))}: ${formatCount(translate, count)}`}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function nameOf(kind: string): string {
  return kind === "decided" ? "ui_hidden_because_decided" : kindName(kind);
}

/** Example: "15:20" in German. */
function timeOf(ms: number | null, translate: Translate): string {
  if (ms === null) return "";
  return new Date(ms).toLocaleTimeString(languageOf(translate), { timeStyle: "short" });
}
