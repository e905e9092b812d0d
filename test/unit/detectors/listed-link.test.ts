import { describe, expect, it } from "vitest";
import type { LinkListInfo } from "@/utils/core/link-list";
import { nameRule } from "@/utils/core/own-rule";
import { detect, detectors } from "@/utils/detectors/detect";
import { judgeWithRules, rulesOn } from "@/utils/detectors/judge-with-rules";
import { createListedLink, type NamedList } from "@/utils/detectors/listed-link";
import { createListCompiler } from "@/utils/links/lists/compile-list";
import { openTable } from "@/utils/links/lists/list-table";

const info: LinkListInfo = {
  id: "list.0123456789abcdef",
  name: "Bad hosts",
  version: "7",
  checksum: "",
  entries: 1,
  exceptions: 0,
  lines: 1,
  skipped: 0,
  hasPaths: false,
  importedAt: "2026-11-26T01:30:00.000Z",
  isOn: true,
  severity: "high",
};

function listOf(text: string, more: Partial<LinkListInfo> = {}): NamedList {
  const compiler = createListCompiler();
  compiler.add(text);
  const compiled = compiler.finish();
  const blocks = "why" in compiled ? undefined : openTable(compiled.blocks);
  const exceptions = "why" in compiled ? undefined : openTable(compiled.exceptions);
  if (blocks === undefined || exceptions === undefined) throw new Error("No list.");
  return { info: { ...info, ...more }, blocks, exceptions, hasPaths: false };
}

const bad = listOf("otter-deals.com");
const link = (href: string, text = "here") => ({ text: "See here.", links: [{ href, text }] });
const find = (input: Parameters<typeof detect>[0], lists: readonly NamedList[] = [bad]) =>
  detect(input, [createListedLink(lists)]).findings;

describe("a link on a list", () => {
  it("is told with the list, its version and date, and where the link ends", () => {
    expect(find(link("https://www.otter-deals.com/x"))).toEqual([
      expect.objectContaining({
        kind: "unsafe-link",
        severity: "high",
        band: "likely",
        reason: {
          id: "link_listed",
          args: ["www.otter-deals.com", "Bad hosts", "7", "2026-11-26"],
        },
        rules: ["list.0123456789abcdef@7"],
        target: "https://www.otter-deals.com/x",
      }),
    ]);
  });

  it.each([
    ["behind a wrapper", link("https://www.google.com/url?q=https://otter-deals.com/"), 1],
    ["of the author", { text: "Hi.", authorUrl: "https://otter-deals.com/" }, 1],
    ["written in the text", { text: "go to otter-deals.com now" }, 1],
    ["written twice", { ...link("https://otter-deals.com/"), text: "otter-deals.com" }, 1],
    ["of another host", link("https://notter-deals.com/"), 0],
    ["to a mail address", link("mailto:a@otter-deals.com"), 0],
  ])("%s is found so often: %#", (_, input, count) => {
    expect(find(input)).toHaveLength(count);
  });

  it("excepted by any list is not told", () => {
    const excepting = listOf("other.example\n@@||otter-deals.com^");
    expect(find(link("https://otter-deals.com/"), [bad, excepting])).toEqual([]);
  });

  it("allowed by the person is not told", () => {
    const rule = nameRule({
      type: "domain",
      domain: "otter-deals.com",
      effect: "allow",
      site: null,
      isOn: true,
      kind: "unsafe-link",
      severity: "info",
    });
    const rules = rulesOn([rule], undefined, [createListedLink([bad])]);
    expect(judgeWithRules(link("https://otter-deals.com/"), rules).findings).toEqual([]);
  });

  it("suspect by itself, too, is one finding with both reasons", () => {
    const input = link("https://otter-deals.com/", "www.paypal.com");
    const { findings } = detect(input, [...detectors, createListedLink([bad])]);
    const links = findings.filter(({ kind }) => kind === "unsafe-link");
    expect(links).toHaveLength(1);
    const reasons = [links[0]?.reason, ...(links[0]?.signals ?? [])].map((one) => one?.id);
    expect(reasons).toEqual(expect.arrayContaining(["link_listed", "link_mismatch"]));
  });
});
