import { kindName } from "@/components/finding-words";
import { useTranslate } from "@/components/translate";
import type { ModeKind, ReaderMode, SitePolicy } from "@/utils/core/policy";

/** What makes sense for a kind: there is no line to strip in a wholly promotional comment. */
const choices: readonly (readonly [ModeKind, readonly ReaderMode[]])[] = [
  ["sponsor-line", ["show", "label", "strip", "collapse", "hide"]],
  ["promotional", ["show", "label", "collapse", "hide"]],
  ["unsafe-link", ["show", "label"]],
];

/** A reader's choice for each kind of finding. */
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
  return (
    <fieldset class="modes">
      <legend>{translate("ui_modes")}</legend>
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
    </fieldset>
  );
}
