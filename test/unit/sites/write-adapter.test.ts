import { expect, it } from "vitest";
import type { PickedRule } from "@/utils/core/picked-rule";
import { readRuleFile, writeRuleFile } from "@/utils/core/rule-file";
import { writeAdapter } from "@/utils/sites/picked/write-adapter";

const rule: PickedRule = {
  v: 1,
  hosts: [],
  item: ".talk > li",
  id: { at: "", attribute: "id", drop: "talk-" },
  author: [".nick"],
  time: ["time[datetime]"],
  body: ['[data-part="says"]'],
  labels: ["Reply", 'the "other"'],
  parent: "contain",
};

it("writes a rule as a file of the project's own adapters", () => {
  expect(
    writeAdapter(rule, "news.example"),
  ).toBe(`import { metaTest } from "@/utils/sites/generic/item-sample";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** news.example */
export const newsExample: SiteAdapter = {
  name: "news-example",
  detect: ".talk > li",
  item: ".talk > li",
  id: (element) => element.getAttribute("id")?.slice(5),
  author: [".nick"],
  time: ["time[datetime]"],
  body: ["[data-part=\\"says\\"]"],
  isMeta: metaTest(new Set(["Reply","the \\"other\\""])),
  parent: "contain",
};
`);
});

it("names what it cannot say in a table: ids without a print, parents by links, shadow hosts", () => {
  const file = writeAdapter({ ...rule, hosts: ["x-talk"], id: "hash", parent: "auto" }, "1st.test");
  expect(file).toContain('hosts: "x-talk",');
  expect(file).toContain('id: "hash",');
  expect(file).toContain("parent: namedParent,");
  expect(file).toContain("export const site1stTest: SiteAdapter");
});

it("reads back what it exported, and nothing else", () => {
  expect(readRuleFile(writeRuleFile("news.example", rule))).toEqual({ site: "news.example", rule });
  const bad = ["", "{", "null", "[]", '"text"', '{"threadkeeper":"export"}', '{"site":"a"}'];
  for (const text of bad) expect(readRuleFile(text)).toBeUndefined();
  expect(readRuleFile(" ".repeat(30_000))).toBeUndefined();
});
