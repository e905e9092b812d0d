import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface OptionsLinesProps {
  readonly lines: readonly {
    readonly site: string;
    readonly line: string;
    readonly value: string;
    readonly text: string | null;
  }[];
  readonly onRemoveLine: (site: string, line: string) => void;
}

/** What holds on a whole site for a line, a domain or a rule of ours, with the way to take it back. */
export function OptionsLines(props: OptionsLinesProps) {
  const translate = useTranslate();
  if (props.lines.length === 0) {
    return <p class="empty">{translate("ui_options_no_lines")}</p>;
  }
  return (
    <ul class="list">
      {props.lines.map(({ site, line, value, text }) => (
        <li key={`${site} ${line}`}>
          <span class="what">
            {line.startsWith("domain:") ? (
              <bdi>{line.slice("domain:".length)}</bdi>
            ) : text === null ? (
              <span class="hint">{translate("ui_options_line_forgotten")}</span>
            ) : (
              <q dir="auto">{text}</q>
            )}
            <small>
              <bdi>{site}</bdi> · {translate(`ui_${line.split(":", 1)[0]}_is_${value}`)}
            </small>
          </span>
          <span class="do">
            <button
              type="button"
              class="quiet"
              aria-label={`${translate("ui_line_take_back")}: ${text ?? site}`}
              onClick={trusted(() => props.onRemoveLine(site, line))}
            >
              {translate("ui_line_take_back")}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
