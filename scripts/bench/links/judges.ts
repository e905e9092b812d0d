import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FiltersEngine, Request } from "@ghostery/adblocker";
import { parse } from "tldts";
import { judgeLink } from "@/utils/links/judge-link";

/** What a tool says of an address; parsers say nothing. */
export type Opinion = "none" | "caution" | "high";

export interface Judge {
  readonly name: string;
  /** False for tools that parse and judge nothing: their time is the floor. */
  readonly hasOpinion: boolean;
  judge(url: string): Opinion;
}

interface PhishingLists {
  readonly blacklist: readonly string[];
}

/**
 * Everything the benchmark sets side by side. `filters` is a file of filter rules for the ad
 * blocker's engine; without one it gets the hosts that eth-phishing-detect brings along, for its
 * package brings no list of its own and fetching one is not for a benchmark.
 */
export function createJudges(filters: string | undefined): readonly Judge[] {
  const require = createRequire(import.meta.url);
  const isPhishing = require("eth-phishing-detect") as (host: string) => boolean;
  const { blacklist } = require("eth-phishing-detect/src/config.json") as PhishingLists;
  const rules =
    filters === undefined
      ? blacklist.map((host) => `||${host}^$all`).join("\n")
      : readFileSync(filters, "utf8");
  const engine = FiltersEngine.parse(rules, { enableCompression: false });
  return [
    { name: "Threadkeeper", hasOpinion: true, judge: ownOpinion },
    { name: "new URL", hasOpinion: false, judge: parseOnly },
    { name: "tldts", hasOpinion: false, judge: parseSuffix },
    {
      name: "@ghostery/adblocker",
      hasOpinion: true,
      judge(url) {
        const request = Request.fromRawDetails({ url, type: "main_frame" });
        return engine.match(request).match ? "high" : "none";
      },
    },
    {
      name: "eth-phishing-detect",
      hasOpinion: true,
      judge: (url) => (isPhishing(URL.parse(url)?.hostname ?? "") ? "high" : "none"),
    },
  ];
}

function ownOpinion(url: string): Opinion {
  const severities = judgeLink(url).signs.map(({ severity }) => severity);
  if (severities.includes("high")) return "high";
  return severities.includes("caution") ? "caution" : "none";
}

function parseOnly(url: string): Opinion {
  URL.parse(url);
  return "none";
}

function parseSuffix(url: string): Opinion {
  parse(url, { allowPrivateDomains: true });
  return "none";
}
