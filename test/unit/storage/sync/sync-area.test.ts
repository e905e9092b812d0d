import { describeSyncArea } from "../../../sync-area/contract";
import { chromiumRules, fakeSyncArea, firefoxRules } from "../../../sync-area/fake-sync-area";

describeSyncArea(
  "as we think Chromium has it",
  { escapes: true, isLimited: true, countsWhole: false, reportsSame: false },
  async () => fakeSyncArea(chromiumRules),
);
describeSyncArea(
  "as we think Firefox has it",
  { escapes: false, isLimited: false, countsWhole: true, reportsSame: true },
  async () => fakeSyncArea(firefoxRules),
);
