import { OptionsTransfer } from "@/components/options/OptionsTransfer";
import type { Section } from "../section";
import { cancelImport, exportAll, importPlanned, planFile, transfer } from "../transfer";

export const transferSection: Section = {
  id: "transfer",
  title: "ui_section_transfer",
  icon: "transfer",
  load: async () => undefined,
  View: () => (
    <OptionsTransfer
      transfer={transfer.value}
      onExport={() => void exportAll()}
      onFile={(file) => void planFile(file)}
      onImport={() => void importPlanned()}
      onCancelImport={cancelImport}
    />
  ),
};
