import { expect, it } from "vitest";
import { mergePages } from "@/scripts/scan/merge-pages";
import type { PageReport, ReportedComment } from "@/utils/messages/report-protocol";

type Read = PageReport["page"];

const comment = (id: string): ReportedComment => ({
  id,
  author: "Ann",
  authorUrl: null,
  isPostAuthor: false,
  depth: 1,
  parentId: null,
  time: null,
  bodyText: "Good.",
  links: [],
  verdict: "clean",
  findings: [],
  failures: [],
});

const read = (adapter: string | null, ids: readonly string[], ms: number): Read => ({
  adapter,
  comments: ids.map(comment),
  article: { findings: [] },
  timings: { findMs: ms, detectMs: ms, longestTaskMs: ms, workMs: ms },
});

it("adds a frame's comments to the page's, and the times up", () => {
  const merged = mergePages([read("wordpress", ["1"], 2), read("cusdis", ["2", "3"], 3.5)]);
  expect(merged?.adapter).toBe("wordpress");
  expect(merged?.comments.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  expect(merged?.timings).toEqual({ findMs: 5.5, detectMs: 5.5, longestTaskMs: 3.5, workMs: 5.5 });
});

it("names the system of the first frame with comments where the page has none", () => {
  expect(mergePages([read(null, [], 1), read("disqus", ["1"], 1)])?.adapter).toBe("disqus");
});

it("gives nothing of nothing", () => {
  expect(mergePages([])).toBeUndefined();
});
