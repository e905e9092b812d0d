import { kindName } from "@/components/finding-words";
import { useTranslate } from "@/components/translate";
import type { ModeKind, SitePolicy } from "@/utils/core/policy";
import type { ArticleMode, ReaderMode } from "@/utils/core/reader-modes";

/** What makes sense for a kind: there is no line to strip in a wholly promotional comment. */
const choices: readonly (readonly [ModeKind, readonly ReaderMode[]])[] = [
  ["sponsor-line", ["show", "label", "strip", "collapse", "hide"]],
  ["promotional", ["show", "label", "collapse", "hide"]],
  ["unsafe-link", ["show", "label"]],
];

const articleModes: readonly (readonly [ArticleMode, string])[] = [
  ["show", "ui_mode_show"],
  ["label", "ui_mode_label"],
  ["collapse", "ui_mode_fold"],
];

/** A reader's choice for each kind of finding, folded away: most are served by the one switch. */
export function ModeChoice(props: {
  readonly policy: SitePolicy;
  readonly onPolicy: (policy: SitePolicy) => void;
}) {
  const translate = useTranslate();
  const { policy } = props;
  function choose(kind: ModeKind, event: Event): void {
    const mode = (event.currentTarget as HTMLSelectElement).value as ReaderMode;
    if (event.isTrusted) props.onPolicy({ ...policy, modes: { ...policy.modes, [kind]: mode } });
  }
  function chooseArticle(event: Event): void {
    const article = (event.currentTarget as HTMLSelectElement).value as ArticleMode;
    if (event.isTrusted) props.onPolicy({ ...policy, article });
  }
  return (
    <details class="fold modes">
      <summary>{translate("ui_modes")}</summary>
      {choices.map(([kind, modes]) => (
        <label class="row" key={kind}>
          {translate(kindName(kind))}
          <select name={kind} value={policy.modes[kind]} onChange={(event) => choose(kind, event)}>
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {translate(
                  kind === "unsafe-link" && mode === "label" ? "ui_mode_stop" : `ui_mode_${mode}`,
                )}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="row">
        {translate("ui_kind_article")}
        <select name="article" value={policy.article ?? "show"} onChange={chooseArticle}>
          {articleModes.map(([mode, name]) => (
            <option key={mode} value={mode}>
              {translate(name)}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
