import { describe, expect, it } from "vitest";
import { readInner } from "@/utils/links/read-inner";
import { readTarget } from "@/utils/links/read-target";
import { unwrap } from "@/utils/links/unwrap";
import { wrapperRows } from "@/utils/links/wrappers";

const goal = "https://goal.example/a?b=c";
const encoded = encodeURIComponent(goal);
const base64 = btoa(goal);
const lastOf = (href: string) => unwrap(readTarget(href)).at(-1)?.url?.href;

describe("unwrap", () => {
  it.each([
    `https://www.google.com/url?sa=t&q=${encoded}`,
    `https://www.google.co.uk/url?url=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
    `https://l.instagram.com/?u=${encoded}`,
    `https://out.reddit.com/t3_1?url=${encoded}`,
    `https://www.youtube.com/redirect?event=d&q=${encoded}`,
    `https://www.linkedin.com/redir/redirect?url=${encoded}`,
    `https://steamcommunity.com/linkfilter/?url=${encoded}`,
    `https://vk.com/away.php?to=${encoded}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=1`,
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__goal.example_a-3Fb-3Dc&d=x`,
    `https://urldefense.com/v3/__${goal}__;!!abc`,
    `https://duckduckgo.com/l/?uddg=${encoded}`,
    `https://www.bing.com/ck/a?!&p=1&u=a1${base64}`,
    `https://www.awin1.com/cread.php?awinmid=1&ued=${encoded}`,
    `https://click.linksynergy.com/deeplink?id=x&murl=${encoded}`,
    `https://go.skimresources.com/?id=1&url=${encoded}`,
    `https://translate.google.com/translate?sl=auto&u=${encoded}`,
    `https://web.archive.org/web/20240101000000/${goal}`,
    `https://href.li/?${goal}`,
    `https://t.umblr.com/redirect?z=${encoded}`,
    `https://anything.example/redirect?url=${encoded}`,
    `https://anything.example/out.php?u=${encodeURIComponent(encoded)}`,
    `https://anything.example/goto?target=${base64}`,
  ])("finds where %s leads", (href) => {
    expect(lastOf(href)).toBe(goal);
  });

  it.each([
    ["https://www.google.com/amp/s/goal.example/a", "https://goal.example/a"],
    ["https://a.cdn.ampproject.org/c/s/goal.example/a", "https://goal.example/a"],
  ])("opens the cached page %s", (href, expected) => {
    expect(lastOf(href)).toBe(expected);
  });

  it.each([
    "https://www.google.com/search?q=https://goal.example",
    "https://shop.example/?url=https://goal.example",
    "https://shop.example/a?ref=https://goal.example",
    "https://anything.example/redirect?url=/local",
    "https://l.facebook.com/l.php?u=",
    "https://l.facebook.com/l.php?u=%",
  ])("leaves %s as it is", (href) => {
    expect(unwrap(readTarget(href))).toHaveLength(1);
  });

  it("keeps every hop, and goes no further than five", () => {
    let href = goal;
    for (let layer = 0; layer < 9; layer += 1) {
      href = `https://a${layer}.example/redirect?url=${encodeURIComponent(href)}`;
    }
    const hops = unwrap(readTarget(href));
    expect(hops).toHaveLength(6);
    expect(hops.map(({ host }) => host).slice(0, 2)).toEqual(["a8.example", "a7.example"]);
  });

  it("goes round no circle", () => {
    const self = "https://a.example/redirect?url=";
    expect(unwrap(readTarget(`${self}${encodeURIComponent(self)}`)).length).toBeLessThan(4);
  });

  it("keeps what a wrapper leads to that is no page", () => {
    const hops = unwrap(readTarget("https://www.google.com/url?q=javascript:alert(1)"));
    expect(hops.at(-1)?.scheme).toBe("javascript:");
  });

  it("knows at least sixty wrappers, each written as the reader reads it", () => {
    const rows = wrapperRows.trim().split("\n");
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows).size).toBe(rows.length);
    for (const row of rows) expect(row).toMatch(/^\.?[a-z\d-]+(?:\.[a-z\d*-]+)+ \/\S* \S+/);
  });
});

describe("readInner", () => {
  it.each([
    [goal, goal],
    [encoded, goal],
    [encodeURIComponent(encodeURIComponent(encoded)), goal],
    [base64, goal],
    [encodeURIComponent(base64), goal],
    ["https:/goal.example/a", "https://goal.example/a"],
    ["//goal.example/a", "https://goal.example/a"],
    ["www.goal.example/a", "http://www.goal.example/a"],
    ["68747470733a2f2f676f616c2e6578616d706c652f", "https://goal.example/"],
    ["javascript:alert(1)", "javascript:alert(1)"],
  ])("reads %s", (value, expected) => {
    expect(readInner(value)).toBe(expected);
  });

  it.each([
    "",
    "%",
    "%zz",
    "aHR0c",
    "tomorrow",
    "/path",
    "1234567890",
    "aHR0cDov\u00ff\u00ff\u00ff\u00ff",
  ])("reads nothing from “%s”", (value) => {
    expect(readInner(value)).toBeUndefined();
  });
});
