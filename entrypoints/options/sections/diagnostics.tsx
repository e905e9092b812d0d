import { browser } from "wxt/browser";
import { OptionsAbout } from "@/components/options/OptionsAbout";
import type { Section } from "../section";

export const diagnosticsSection: Section = {
  id: "diagnostics",
  title: "ui_section_diagnostics",
  icon: "diagnostics",
  load: async () => undefined,
  View: () => <OptionsAbout version={browser.runtime.getManifest().version} />,
};
