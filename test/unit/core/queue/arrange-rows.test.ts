import { describe, expect, it } from "vitest";
import { arrangeRows } from "@/utils/core/queue/arrange-rows";
import { decided, row, unsafeLink } from "./sample-rows";

const names = (lines: ReturnType<typeof arrangeRows>) =>
  lines.map((line) => (line.type === "group" ? `[${line.name}]` : line.id.split("/").at(-1)));

describe("rows in groups", () => {
  const rows = [
    row("9", { post: "1", title: "Old", foundAt: 1 }),
    row("10", { post: "2", title: "New", foundAt: 5, author: "Ben" }),
    row("2", { post: "2", title: "New", foundAt: 5, findings: [unsafeLink] }),
    row("11", { post: "1", title: "Old", foundAt: 1, findings: [unsafeLink] }),
  ];

  it("by article: the newest first, comments as they stand on the page", () => {
    expect(names(arrangeRows(rows, "article", "open"))).toEqual([
      "[New]",
      "2",
      "10",
      "[Old]",
      "9",
      "11",
    ]);
  });

  it("by domain: those that lead to one place are one batch, whatever the article", () => {
    const lines = arrangeRows(rows, "domain", "open");
    const group = lines.find((line) => line.type === "group" && line.name === "casino.test");
    expect(group).toMatchObject({ rows: ["news.example/2/2", "news.example/1/11"] });
  });

  it("by author, whose capitals do not make two of one", () => {
    const lines = arrangeRows([...rows, row("12", { author: "ANN" })], "author", "open");
    expect(lines.filter(({ type }) => type === "group")).toHaveLength(2);
  });

  it("not at all, where that is asked for", () => {
    const lines = arrangeRows(rows, "none", "open");
    expect(lines.every(({ type }) => type === "row")).toBe(true);
    expect(lines).toHaveLength(rows.length);
  });
});

it("puts what was decided last first in Recent, whenever it was found", () => {
  const rows = [
    row("1", { foundAt: 9, standing: decided("spam", { decidedAt: 10 }) }),
    row("2", { foundAt: 1, standing: decided("spam", { decidedAt: 20 }) }),
  ];
  expect(names(arrangeRows(rows, "none", "recent"))).toEqual(["2", "1"]);
});
