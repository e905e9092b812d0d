import { OptionsKeys } from "@/components/options/OptionsKeys";
import type { Section } from "../section";

export const keysSection: Section = {
  id: "keys",
  title: "ui_section_keys",
  icon: "keyboard",
  load: async () => undefined,
  View: () => <OptionsKeys />,
};
