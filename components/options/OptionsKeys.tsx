import { useState } from "preact/hooks";
import { Keys } from "@/components/Keys";
import { Block } from "@/components/options/Block";
import { KeyCapture } from "@/components/options/KeyCapture";
import { clashWords, commandWords } from "@/components/options/key-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type DeskPreferences, deskOf } from "@/utils/core/desk-preferences";
import { findClash, isForbidden, startTakenBy } from "@/utils/core/key-clash";
import type { Command } from "@/utils/core/key-map";
import { type KeyPreset, keyPresets } from "@/utils/core/key-presets";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The keys of review mode and queue: a preset, and what is changed of it. */
export function OptionsKeys(props: {
  readonly desk: DeskPreferences;
  readonly onDesk: (desk: DeskPreferences) => void;
}) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Command | undefined>(undefined);
  const [said, setSaid] = useState("");
  const { desk, onDesk } = props;
  const { bindings } = deskOf(desk);

  function bind(command: Command, key: string): void {
    const clash = findClash(key, command, bindings, desk.preset === "wordpress");
    setAsked(undefined);
    const isRefused = isForbidden(clash);
    if (!isRefused) onDesk({ ...desk, changed: { ...desk.changed, [command]: [key] } });
    setSaid(
      clash === undefined
        ? translate("ui_keys_set", [shown(key)])
        : clashWords(clash, shown(key), translate),
    );
  }

  const taken = startTakenBy(desk.start);
  return (
    <Block hint="ui_options_keys_hint" title="ui_options_keys">
      <fieldset>
        <legend>{translate("ui_keys_preset")}</legend>
        <div class="choice">
          {keyPresets.map((preset) => (
            <label key={preset}>
              <input
                type="radio"
                name="preset"
                value={preset}
                checked={desk.preset === preset}
                onChange={trusted(() => onDesk({ ...desk, preset, changed: {} }))}
              />
              {translate(`ui_keys_preset_${preset satisfies KeyPreset}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint">{desk.preset === "off" ? translate("ui_keys_preset_off_hint") : null}</p>
      <label class="row">
        {translate("ui_keys_start")}
        <select
          name="start"
          value={desk.start}
          onChange={trusted((event: Event) =>
            onDesk({ ...desk, start: (event.currentTarget as HTMLSelectElement).value }),
          )}
        >
          {letters.map((letter) => (
            <option key={letter} value={letter}>
              {letter}
            </option>
          ))}
        </select>
      </label>
      {taken === undefined ? null : (
        <p class="hint warn">{translate(`ui_keys_start_taken_${taken}`, [desk.start])}</p>
      )}
      <p class="hint" role="status">
        {said}
      </p>
      <ul class="key-list">
        {bindings.map(({ command, keys }) => (
          <li key={command}>
            <span>{commandWords(command, translate)}</span>
            {asked === command ? (
              <KeyCapture
                onKey={(key) => bind(command, key)}
                onCancel={() => setAsked(undefined)}
              />
            ) : (
              <button
                type="button"
                class="quiet"
                data-command={command}
                onClick={trusted(() => setAsked(command))}
              >
                <span class="sr">
                  {translate("ui_keys_change", [commandWords(command, translate)])}:{" "}
                </span>
                {keys.length === 0 ? translate("ui_keys_none") : null}
                {keys.map((key) => (
                  <Keys written={key} key={key} />
                ))}
              </button>
            )}
          </li>
        ))}
      </ul>
      {Object.keys(desk.changed).length === 0 ? null : (
        <span>
          <button
            type="button"
            class="quiet"
            onClick={trusted(() => onDesk({ ...desk, changed: {} }))}
          >
            {translate("ui_keys_reset")}
          </button>
        </span>
      )}
    </Block>
  );
}

function shown(key: string): string {
  return key === " " ? "Space" : key;
}
