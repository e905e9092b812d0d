import { OptionsLists } from "@/components/options/OptionsLists";
import { change, kept, loadLists, remove, state, stop, take, takeAddress } from "../lists-state";
import type { Section } from "../section";

export const listsSection: Section = {
  id: "lists",
  title: "ui_section_lists",
  icon: "list",
  load: loadLists,
  View: () => (
    <OptionsLists
      lists={kept.value.infos}
      damaged={kept.value.damaged}
      state={state.value}
      now={Date.now()}
      onFile={(file) => void take({ file })}
      onAddress={(url) => void takeAddress(url)}
      onChange={(list, next) => void change(list, next)}
      onRemove={(list) => void remove(list)}
      onStop={stop}
    />
  ),
};
