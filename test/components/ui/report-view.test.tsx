import { expect, it } from "vitest";
import { ReportView } from "@/components/report/ReportView";
import type { Report } from "@/utils/core/report";
import { drawPart, findAll } from "./draw";

const found: Report = {
  decisions: 0,
  detectors: [],
  days: [{ day: "2026-11-28", count: 0 }],
  sponsors: [{ name: "Esdebe", count: 2 }],
  domains: [],
};
const decided: Report = {
  ...found,
  decisions: 1,
  detectors: [{ detector: "sponsor-line", upheld: 1, overruled: 0, open: 0 }],
  days: [{ day: "2026-11-28", count: 1 }],
};

it.each([
  ["where nothing was decided yet, no chart or table without anything in it", found, 1],
  ["what was decided, each with its table", decided, 3],
])("the report shows %s", (_, report, tables) => {
  const view = <ReportView report={report} onCsv={() => undefined} />;
  const { root } = drawPart(<div class="tk">{view}</div>, {}, "own-pages");
  expect(findAll(root, "table")).toHaveLength(tables);
  expect(findAll(root, ".bars, .days")).toHaveLength(tables);
  for (const table of findAll(root, "tbody")) expect(table.children.length).toBeGreaterThan(0);
});
