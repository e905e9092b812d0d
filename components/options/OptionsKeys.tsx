import { KeyHelp } from "@/components/KeyHelp";
import { Block } from "@/components/options/Block";

/** The keys of review mode. */
export function OptionsKeys() {
  return (
    <Block hint="ui_options_keys_hint" title="ui_options_keys">
      <KeyHelp />
    </Block>
  );
}
