import { ReportView } from "@/components/report/ReportView";
import type { Report } from "@/utils/core/report";
import { framed } from "./option-scenes";
import { nothing, type Scene, scene } from "./scene";

const firstDay = Date.UTC(2026, 9, 28);

const report: Report = {
  detectors: [
    { detector: "sponsor-line", upheld: 212, overruled: 31, open: 4 },
    { detector: "promotional", upheld: 148, overruled: 6, open: 0 },
    { detector: "unsafe-link", upheld: 3, overruled: 0, open: 1 },
    { detector: "own.a1b2c3", upheld: 0, overruled: 9, open: 0 },
  ],
  days: Array.from({ length: 30 }, (_, at) => ({
    day: new Date(firstDay + at * 24 * 3600_000).toISOString().slice(0, 10),
    count: at % 7 > 4 ? 0 : (at * 37) % 90,
  })),
  sponsors: [
    { name: "Esdebe", count: 61 },
    { name: "Northlight Ward Systems and Partners GmbH & Co. KG", count: 12 },
  ],
  domains: [
    { name: "cheap-monitors.example", count: 40 },
    { name: "session-check.test", count: 2 },
  ],
  decisions: 1_204,
};
const nobody: Report = { detectors: [], days: [], sponsors: [], domains: [], decisions: 0 };

const states = [
  ["", report, undefined],
  [" being made", undefined, undefined],
  [" of nothing", nobody, undefined],
  [" unreadable", undefined, "ui_report_unreadable"],
] as const;

export const reportScenes: readonly Scene[] = states.map(([name, made, problem]) =>
  scene(`options report${name}`, "own-page", () =>
    framed(
      { id: "report", title: "ui_section_report", icon: "chart" },
      <ReportView report={made} problem={problem} onCsv={nothing} />,
    ),
  ),
);
