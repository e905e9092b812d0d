import { OptionsTransfer } from "@/components/options/OptionsTransfer";
import type { Section } from "../section";
import { cancelImport, importPlanned, planFile, transfer } from "../transfer";
import { exportAll, exportHistory, hasNames, lookForNames } from "../transfer-export";

export const transferSection: Section = {
  id: "transfer",
  title: "ui_section_transfer",
  icon: "transfer",
  load: lookForNames,
  View: () => (
    <OptionsTransfer
      transfer={transfer.value}
      hasNames={hasNames.value}
      onExport={(withNames) => void exportAll(withNames)}
      onExportHistory={() => void exportHistory()}
      onFile={(file) => void planFile(file)}
      onImport={() => void importPlanned()}
      onCancelImport={cancelImport}
    />
  ),
};
