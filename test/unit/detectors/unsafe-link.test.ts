import { describe, expect, it } from "vitest";
import en from "@/public/_locales/en/messages.json";
import { cpuMs } from "@/test/unit/cpu-ms";
import { explain, translator } from "@/utils/core/messages";
import { unsafeLink } from "@/utils/detectors/unsafe-link";

const page = { url: "https://news.example/article" };
const say = translator(en);

describe("unsafeLink", () => {
  it("says in one sentence what is wrong, and where the link leads", () => {
    const links = [{ href: "https://evil.example/x", text: "www.paypal.com" }];
    const { findings, scores } = unsafeLink.detect({ text: "Look", links, page });
    expect(findings).toMatchObject([
      {
        kind: "unsafe-link",
        severity: "high",
        band: "likely",
        on: "link",
        start: null,
        link: "https://evil.example/x",
        target: "https://evil.example/x",
      },
    ]);
    const [finding] = findings;
    expect(finding && explain(finding.reason, say)).toBe(
      "The text says www.paypal.com, but the link opens evil.example.",
    );
    expect(scores?.["unsafe-link"]).toBeGreaterThan(0.9);
  });

  it("takes an address within the page's own site for what it is, whatever the site's name", () => {
    for (const site of [
      "http://127.0.0.1:8080/a",
      "http://192.0.2.7/a",
      "https://news.example/a",
    ]) {
      for (const authorUrl of ["/u/ann", "u/ann", "?user=7", "./ann%20b", "/~ann@home"]) {
        const { findings } = unsafeLink.detect({
          text: "Hi",
          author: "Ann",
          authorUrl,
          page: { url: site },
        });
        expect([site, authorUrl, findings.filter(({ severity }) => severity !== "info")]).toEqual([
          site,
          authorUrl,
          [],
        ]);
      }
    }
  });

  it.each([
    ["www.northwick.example", "https://evil.test/", ["link_mismatch"]],
    ["https://northwick.example/login", "https://evil.test/", ["link_mismatch"]],
    ["northwick.example", "https://evil.test/", ["link_mismatch"]],
    ["northwick.example", "https://shop.northwick.example/", []],
    ["https://northwick.exa…", "https://northwick.example/a", []],
    ["report.pdf", "https://evil.test/", []],
    ["Node.js", "https://evil.test/", []],
  ])("reads names under endings kept for examples as names: %s → %s", (text, href, reasons) => {
    const { findings } = unsafeLink.detect({ text: "", links: [{ href, text }], page });
    expect(findings.map(({ reason }) => reason.id)).toEqual(reasons);
  });

  it("lists the further signs of one link after the strongest", () => {
    const links = [{ href: "https://paypal.com@evil.example/setup.exe", text: "here" }];
    const [finding] = unsafeLink.detect({ text: "", links, page }).findings;
    expect(finding?.reason.id).toBe("link_userinfo");
    expect(finding?.signals?.map(({ id }) => id)).toContain("link_program");
  });

  it("finds an address once, however often the comment links it", () => {
    const link = { href: "https://hsbc.evil.example/", text: "here" };
    const { findings } = unsafeLink.detect({ text: "", links: [link, link, link], page });
    expect(findings).toHaveLength(1);
  });

  it("judges the writer's own address too", () => {
    const input = { text: "Nice", author: "Ada", authorUrl: "https://hsbc.evil.example/", page };
    expect(unsafeLink.detect(input).findings).toMatchObject([
      { on: "authorUrl", severity: "high" },
    ]);
  });

  it("finds an address that stands in the text alone, exactly", () => {
    const text = "Go to hxxps://paypal-login[.]pages[.]dev/now for it";
    const [finding, ...others] = unsafeLink.detect({ text, page }).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ on: "body", severity: "high" });
    expect(finding?.start === null ? "" : text.slice(finding?.start, finding?.end ?? 0)).toBe(
      "hxxps://paypal-login[.]pages[.]dev/now",
    );
    expect(finding?.signals?.map(({ id }) => id)).toContain("link_written");
  });

  it("takes a disguised address that leads nowhere bad for a remark", () => {
    const findings = unsafeLink.detect({ text: "see wikipedia[.]org", page }).findings;
    expect(findings).toMatchObject([{ severity: "info", reason: { id: "link_written" } }]);
  });

  it("does not judge a linked address again in the text", () => {
    const href = "https://hsbc.evil.example/";
    const { findings } = unsafeLink.detect({ text: href, links: [{ href, text: href }], page });
    expect(findings.map(({ on }) => on)).toEqual(["link"]);
  });

  it("is silent about an ordinary comment", () => {
    const text = "As the BBC wrote (bbc.co.uk), e.g. in 2019, Node.js was fine.";
    const links = [
      { href: "https://www.bbc.com/news/1", text: "bbc.co.uk", rel: "ugc nofollow" },
      { href: "/about", text: "About" },
      { href: "https://news.example/2", text: "news.example" },
    ];
    expect(unsafeLink.detect({ text, links, page }).findings).toEqual([]);
  });

  it("ranks links without a sign", () => {
    const scoreOf = (href: string) =>
      unsafeLink.detect({ text: "", links: [{ href, text: "" }] }).scores?.["unsafe-link"] ?? 0;
    const article = scoreOf("https://www.gardeners-weekly.example/2024/05/how-to-grow-tomatoes");
    const middling = scoreOf("https://account-7731.example/verify");
    expect(article).toBeGreaterThan(0);
    expect(middling).toBeGreaterThan(article);
  });

  it("stays quick on ten thousand links", () => {
    const links = Array.from({ length: 10_000 }, (_, index) => ({
      href: `https://hsbc.a${index}.example/`,
      text: "x",
    }));
    const start = cpuMs();
    const { findings } = unsafeLink.detect({ text: "", links, page });
    expect(findings.length).toBeLessThanOrEqual(500);
    expect(cpuMs() - start).toBeLessThan(5_000);
  });

  it("has a sentence for every reason it gives", () => {
    const ids = Object.keys(en).filter((id) => id.startsWith("link_"));
    for (const id of ids) expect(say(id, ["a", "b", "c"])).not.toMatch(/\$\d/);
    expect(ids.length).toBeGreaterThan(30);
  });
});
