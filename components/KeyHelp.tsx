import { useTranslate } from "@/components/translate";
import { type Command, type KeyBinding, wordpressKeys } from "@/utils/core/key-map";

/** What the help shows, in the order in which one needs it. A command without a place is not shown. */
const groups: readonly { readonly name: string; readonly commands: readonly Command[] }[] = [
  {
    name: "ui_keys_move",
    commands: ["next", "previous", "next-flagged", "previous-flagged", "help", "leave"],
  },
  { name: "ui_keys_decide", commands: ["approve", "label", "strip", "hold", "spam", "trash"] },
  { name: "ui_keys_more", commands: ["why", "note", "pin", "claim", "undo", "redo"] },
];

/** The keys of review mode, as a list. */
export function KeyHelp(props: { readonly bindings?: readonly KeyBinding[] }) {
  const translate = useTranslate();
  const bindings = props.bindings ?? wordpressKeys;
  return (
    <div class="keys">
      {groups.map(({ name, commands }) => (
        <div class="key-group" key={name}>
          <h3>{translate(name)}</h3>
          <dl>
            {commands.map((command) => (
              <div key={command}>
                <dt>
                  {bindings
                    .filter((binding) => binding.command === command)
                    .flatMap(({ keys }) => keys)
                    .map((key) => (
                      <Keys written={key} key={key} />
                    ))}
                </dt>
                <dd>{translate(`ui_command_${command.replaceAll("-", "_")}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function Keys({ written }: { readonly written: string }) {
  return written
    .split("+")
    .map((part) => <kbd key={part}>{part === "Escape" ? "Esc" : part.toUpperCase()}</kbd>);
}
