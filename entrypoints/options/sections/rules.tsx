import { signal } from "@preact/signals";
import { Block } from "@/components/options/Block";
import { OptionsLines } from "@/components/options/OptionsLines";
import { send } from "@/utils/messages/messenger";
import type { LineRule } from "@/utils/messages/protocol";
import type { Section } from "../section";

const lines = signal<readonly LineRule[]>([]);

async function load(): Promise<void> {
  const listed = await send({ type: "lines/list" });
  if (listed.ok) lines.value = listed.value;
}

export const rulesSection: Section = {
  id: "rules",
  title: "ui_section_rules",
  icon: "rule",
  load,
  View: () => (
    <Block title="ui_options_lines">
      <OptionsLines
        lines={lines.value}
        onRemoveLine={(site, line) => void send({ type: "lines/remove", site, line }).then(load)}
      />
    </Block>
  ),
};
