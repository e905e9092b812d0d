import { useState } from "preact/hooks";
import { kindName } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import { directionOf, formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** "4 hidden · show all · why", above the comments. */
export function ReaderBar(props: {
  readonly hidden: number;
  readonly isRevealed: boolean;
  /** What was found on the page, by kind: offered as the reason. */
  readonly byKind?: Readonly<Record<string, number>>;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const kinds = Object.entries(props.byKind ?? {}).filter(([, count]) => count > 0);
  if (props.hidden === 0 && !props.isRevealed) return null;
  return (
    <div class="reader-bar" dir={directionOf(translate)}>
      <Icon name="eye" />
      <span class="counted" role="status">
        {props.isRevealed
          ? translate("ui_bar_revealed")
          : translateCount(translate, "ui_bar_hidden", props.hidden)}
      </span>
      <button type="button" class="link" onClick={trusted(props.onToggle)}>
        {translate(props.isRevealed ? "ui_bar_hide_again" : "ui_bar_show_all")}
      </button>
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
            <li key={kind}>{`${translate(kindName(kind))}: ${formatCount(translate, count)}`}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
