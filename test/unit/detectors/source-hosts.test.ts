import { describe, expect, it } from "vitest";
import { isSourceHost } from "@/utils/detectors/promotional/source-hosts";

describe("isSourceHost", () => {
  it.each([
    "www.bbc.co.uk",
    "en.wikipedia.org",
    "g1.globo.com",
    "data.jma.go.jp",
    "www.legislation.gov.uk",
    "www.cdc.gov",
    "www.comune.milano.it",
    "ec.europa.eu",
  ])("knows %s", (host) => {
    expect(isSourceHost(host)).toBe(true);
  });

  it.each([
    "bbc.co.uk.shop.example",
    "notwikipedia.org",
    "www.youtube.com",
    "gov.example.com",
    "comune.example",
    "edu.top",
    "casino.example",
    "",
  ])("does not take %j for one", (host) => {
    expect(isSourceHost(host)).toBe(false);
  });
});
