import { signal } from "@preact/signals";
import { OptionsKeys } from "@/components/options/OptionsKeys";
import { OptionsReasons } from "@/components/options/OptionsReasons";
import { type DeskPreferences, defaultDesk } from "@/utils/core/desk-preferences";
import { send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";
import type { Section } from "../section";

const desk = signal<DeskPreferences>(defaultDesk);

const newest = createNewest();

async function load(): Promise<void> {
  const isNewest = newest.ask();
  const answer = await send({ type: "desk/get" });
  if (answer.ok && isNewest()) desk.value = answer.value;
}

/** Shown at once, for the next choice is made from it; what the background stored is shown after it. */
async function save(next: DeskPreferences): Promise<void> {
  desk.value = next;
  if (await newest.change(send({ type: "desk/set", desk: next }))) await load();
}

export const keysSection: Section = {
  id: "keys",
  title: "ui_section_keys",
  icon: "keyboard",
  load,
  View: () => (
    <>
      <OptionsKeys desk={desk.value} onDesk={(next) => void save(next)} />
      <OptionsReasons
        reasons={desk.value.reasons}
        onReasons={(reasons) => void save({ ...desk.value, reasons })}
      />
    </>
  ),
};
