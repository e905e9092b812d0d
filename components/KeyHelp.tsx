import { Keys } from "@/components/Keys";
import { useTranslate } from "@/components/translate";
import type { Command, KeyBinding } from "@/utils/core/key-map";

interface Group {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** In the order in which one needs them. A command without a place is not shown. */
const groups: readonly Group[] = [
  {
    name: "ui_keys_move",
    commands: ["next", "previous", "next-flagged", "previous-flagged", "help", "leave"],
  },
  { name: "ui_keys_decide", commands: ["approve", "label", "strip", "hold", "spam", "trash"] },
  { name: "ui_keys_more", commands: ["why", "note", "pin", "claim", "undo", "redo"] },
];
const many: Group = { name: "ui_keys_many", commands: ["select", "select-all", "search"] };

/** The keys as they are bound, as a list; the queue has some more. */
export function KeyHelp(props: {
  readonly bindings: readonly KeyBinding[];
  readonly isQueue?: boolean;
}) {
  const translate = useTranslate();
  // The queue has no mode to leave: there the same key closes what is open in it.
  const nameOf = (command: Command) =>
    props.isQueue && command === "leave" ? "leave_queue" : command.replaceAll("-", "_");
  const keysOf = (wanted: Command) =>
    props.bindings.find(({ command }) => command === wanted)?.keys ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, keys must be able to scroll it
    <section class="keys" tabIndex={0} aria-label={translate("ui_review_help")}>
      {(props.isQueue ? [...groups, many] : groups).map(({ name, commands }) => (
        <div class="key-group" key={name}>
          <h3>{translate(name)}</h3>
          <dl>
            {commands.map((command) => {
              const keys = keysOf(command);
              return keys.length === 0 ? null : (
                <div key={command}>
                  <dt>
                    {keys.map((key) => (
                      <Keys written={key} key={key} />
                    ))}
                  </dt>
                  <dd>{translate(`ui_command_${nameOf(command)}`)}</dd>
                </div>
              );
            })}
            {name !== "ui_keys_decide" || keysOf("reason-1").length === 0 ? null : (
              <div>
                <dt>
                  <Keys written={keysOf("reason-1")[0] ?? ""} />–
                  <Keys written={keysOf("reason-9")[0] ?? ""} />
                </dt>
                <dd>{translate("ui_tool_reasons")}</dd>
              </div>
            )}
          </dl>
        </div>
      ))}
    </section>
  );
}
