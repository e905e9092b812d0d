import { signal } from "@preact/signals";
import { OptionsPrivacy } from "@/components/options/OptionsPrivacy";
import { send } from "@/utils/messages/messenger";
import type { StoreSummary } from "@/utils/messages/protocol";
import type { Section } from "../section";

const summary = signal<StoreSummary | undefined>(undefined);

async function load(): Promise<void> {
  const kept = await send({ type: "store/summary" });
  if (kept.ok) summary.value = kept.value;
}

export const privacySection: Section = {
  id: "privacy",
  title: "ui_section_privacy",
  icon: "shield",
  load,
  View: () => (
    <OptionsPrivacy
      summary={summary.value}
      onEraseExcerpts={() => void send({ type: "store/erase-excerpts" }).then(load)}
    />
  ),
};
