import { describe, expect, it } from "vitest";
import { isListPinned, publishedPins } from "@/entrypoints/comments.content/pins";
import { sponsorLine, unsafeLink } from "@/test/gallery/sample-views";
import { cleanDetection, plainComment, undecidedPage } from "@/test/unit/core/plain-comment";
import type { PageListPin } from "@/utils/core/decision";
import type { Finding } from "@/utils/core/finding";
import { defaultPolicy } from "@/utils/core/policy";
import type { ReaderMode } from "@/utils/core/reader-modes";
import { createPageModel } from "@/utils/state/page-model";

const none = undecidedPage("s", "p");
const by = "The Ward Gazette";
const pinOf = (comment: string): PageListPin => ({ comment, author: "Ann", path: "/a/", by });

/** A reader's page with these comments; `pinnedBy` where the background found the pin to fit. */
function pageOf(
  all: Readonly<Record<string, { pinnedBy?: string; findings?: readonly Finding[] }>>,
  mode: ReaderMode = "label",
) {
  const policy = { ...defaultPolicy("s"), role: "moderator" } as const;
  const modes = { ...policy.modes, "sponsor-line": mode };
  const model = createPageModel({ ...policy, role: "reader", modes }, none);
  const comments = Object.keys(all).map((id) => plainComment(id));
  model.upsert(comments);
  model.setOrder(comments);
  model.learn(
    Object.entries(all).map(([id, { pinnedBy, findings = [] }]) => ({
      key: `k${id}`,
      detection: {
        ...cleanDetection,
        verdict: findings.length === 0 ? "clean" : "likely",
        findings,
      },
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      lineHashes: new Map(),
      pinnedBy,
    })),
  );
  return model;
}

const shown = (model: ReturnType<typeof pageOf>, isHere = false) =>
  publishedPins(model, () => isHere).map(({ comment: id }) => id);

describe("published pins on a page", () => {
  it("are those whose comments stand as they were pinned", () => {
    const model = pageOf({ 1: { pinnedBy: by }, 2: {} });
    model.setDecisions({ ...none, listPins: [pinOf("1"), pinOf("2")] });
    expect(shown(model)).toEqual(["1"]);
    expect([isListPinned("k1", model), isListPinned("k2", model)]).toEqual([true, false]);
  });

  it("of another page are named once it is known that they are not here", () => {
    const model = pageOf({ 1: {} });
    model.setDecisions({ ...none, listPins: [pinOf("9")] });
    expect(shown(model, true)).toEqual([]);
    expect(shown(model)).toEqual(["9"]);
  });

  it("are not shown where the reader's own mode takes the comment out of the way", () => {
    const all = { 1: { pinnedBy: by, findings: [sponsorLine] } };
    for (const [mode, ids] of [
      ["label", ["1"]],
      ["hide", []],
      ["collapse", []],
    ] as const) {
      const model = pageOf(all, mode);
      model.setDecisions({ ...none, listPins: [pinOf("1")] });
      expect(shown(model)).toEqual(ids);
    }
  });

  it("copy no link that was found unsafe here", () => {
    const model = pageOf({ 1: { pinnedBy: by, findings: [unsafeLink] } });
    model.setDecisions({ ...none, listPins: [pinOf("1")] });
    expect(shown(model)).toEqual([]);
  });

  it("are three at most, and each comment once, whoever pins it", () => {
    const ids = ["1", "2", "3", "4"];
    const model = pageOf(Object.fromEntries(ids.map((id) => [id, { pinnedBy: by }])));
    model.setDecisions({ ...none, listPins: ["1", "1", ...ids].map(pinOf) });
    expect(shown(model)).toEqual(["1", "2", "3"]);
  });

  it("that come or go have their comments painted anew, and no others", () => {
    const model = pageOf({ 1: { pinnedBy: by }, 2: {} });
    const painted: string[] = [];
    model.subscribe((keys) => painted.push(...keys), new AbortController().signal);
    model.setDecisions({ ...none, listPins: [pinOf("1")] });
    expect(painted.splice(0)).toEqual(["k1"]);
    model.setDecisions({ ...none, listPins: [pinOf("1")] });
    expect(painted.splice(0)).toEqual([]);
    model.setDecisions(none);
    expect(painted).toEqual(["k1"]);
  });
});
