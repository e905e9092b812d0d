import type { Section } from "./section";
import { devicesSection } from "./sections/devices";
import { diagnosticsSection } from "./sections/diagnostics";
import { keysSection } from "./sections/keys";
import { listsSection } from "./sections/lists";
import { privacySection } from "./sections/privacy";
import { publishSection } from "./sections/publish";
import { reportSection } from "./sections/report";
import { rulesSection } from "./sections/rules";
import { sitesSection } from "./sections/sites";
import { teamSection } from "./sections/team";
import { transferSection } from "./sections/transfer";

/**
 * In the order of the navigation. To add one: write `sections/<id>.tsx`, which exports a `Section`
 * and hangs its component of `components/options` into it, and list it here.
 */
export const sections: readonly [Section, ...Section[]] = [
  sitesSection,
  rulesSection,
  listsSection,
  publishSection,
  keysSection,
  devicesSection,
  reportSection,
  teamSection,
  privacySection,
  transferSection,
  diagnosticsSection,
];
