import { type KeyClash, onlyWordpress } from "@/utils/core/key-clash";
import type { Command } from "@/utils/core/key-map";
import type { Translate } from "@/utils/core/messages";

/** A command in words. Example: "reason-3" → "Reason 3". */
export function commandWords(command: Command, translate: Translate): string {
  if (command.startsWith("reason-")) {
    return translate("ui_command_reason", [command.slice("reason-".length)]);
  }
  return translate(`ui_command_${command.replaceAll("-", "_")}`);
}

/** Why a key is not given, or what to mind where it is. */
export function clashWords(clash: KeyClash, key: string, translate: Translate): string {
  switch (clash.type) {
    case "own":
      return translate("ui_keys_clash_own", [key, commandWords(clash.command, translate)]);
    case "browser":
      return translate("ui_keys_clash_browser", [key]);
    case "impossible":
      return translate("ui_keys_clash_impossible", [key]);
    case "wordpress": {
      const isTheirs = onlyWordpress.some((meaning) => meaning === clash.meaning);
      const id = isTheirs ? `ui_wordpress_${clash.meaning}` : `ui_command_${clash.meaning}`;
      return translate("ui_keys_clash_wordpress", [key, translate(id)]);
    }
  }
}
