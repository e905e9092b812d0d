import { OptionsTransfer } from "@/components/options/OptionsTransfer";
import type { Section } from "../section";
import {
  cancelImport,
  exportAll,
  exportHistory,
  importPlanned,
  planFile,
  transfer,
} from "../transfer";

export const transferSection: Section = {
  id: "transfer",
  title: "ui_section_transfer",
  icon: "transfer",
  load: async () => undefined,
  View: () => (
    <OptionsTransfer
      transfer={transfer.value}
      onExport={() => void exportAll()}
      onExportHistory={() => void exportHistory()}
      onFile={(file) => void planFile(file)}
      onImport={() => void importPlanned()}
      onCancelImport={cancelImport}
    />
  ),
};
