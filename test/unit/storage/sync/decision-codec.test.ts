import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { parseClock } from "@/utils/core/clock";
import { pagePrefix } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { chooseSynced } from "@/utils/storage/sync/choose-synced";
import { decodeDecisions, encodeDecisions } from "@/utils/storage/sync/decision-codec";
import { costOf, makeGeneration } from "@/utils/storage/sync/generations";
import { codes, type SyncedDecision, toObserved } from "@/utils/storage/sync/synced-decision";
import { newsroom } from "./newsroom";

const decision: fc.Arbitrary<SyncedDecision> = fc
  .record({
    site: fc.constantFrom("news.example", "b.example", "日本.example"),
    post: fc.oneof(fc.nat().map(String), fc.string({ unit: "grapheme" }), fc.constant("*")),
    comment: fc.oneof(
      fc.nat().map(String),
      fc.constantFrom("007", "0", "__proto__", "", "abcd", "comment-7", "999999999999999999"),
      fc.string({ unit: "grapheme" }),
    ),
    code: fc.constantFrom(...codes),
    check: fc.option(fc.nat({ max: 0xffff }), { nil: undefined }),
    hours: fc.nat({ max: 10_000_000 }),
  })
  .map(({ code: [facet, value], check, ...rest }) => ({
    ...rest,
    facet,
    value,
    ...(check === undefined ? {} : { check: check.toString(16).padStart(4, "0") }),
  }));

const sorted = (decisions: readonly SyncedDecision[]) =>
  decisions.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();

describe("decisions as bytes", () => {
  it("come back as they were, whatever the ids", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { maxLength: 60 }), async (decisions) => {
        const back = await decodeDecisions(await encodeDecisions(decisions));
        expect(sorted(back ?? [])).toEqual(sorted(decisions));
      }),
    );
  });

  it("do not depend on the order in which they were given", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(decision, { maxLength: 20, selector: (one) => one.comment + one.post }),
        async (decisions) => {
          expect(await encodeDecisions(decisions.toReversed())).toEqual(
            await encodeDecisions(decisions),
          );
        },
      ),
      { numRuns: fuzzRuns(50) },
    );
  });

  it("never throw on anything else, and answer nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (noise) => {
        const decoded = await decodeDecisions(Uint8Array.from([1, ...noise]));
        expect(decoded === undefined || Array.isArray(decoded)).toBe(true);
      }),
    );
    const whole = await encodeDecisions(newsroom(50));
    expect(await decodeDecisions(whole.slice(0, -3))).toBeUndefined();
    expect(await decodeDecisions(Uint8Array.from([2, ...whole.slice(1)]))).toBeUndefined();
  });
});

describe("bytes of decisions in which some were changed", () => {
  /** What stands inside, before it is deflated. */
  async function insideOf(decisions: readonly SyncedDecision[]): Promise<Uint8Array> {
    const deflated = (await encodeDecisions(decisions)).slice(1);
    return through(deflated, new DecompressionStream("deflate-raw"));
  }

  async function through(bytes: Uint8Array<ArrayBuffer>, step: GenericTransformStream) {
    const stream = new Blob([bytes]).stream().pipeThrough(step as never);
    return new Uint8Array(await new Response(stream as ReadableStream).arrayBuffer());
  }

  it("are nothing, or decisions that other parts can hold", async () => {
    const inside = await insideOf(newsroom(12));
    const change = fc.tuple(fc.nat(inside.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const spoilt = Uint8Array.from(inside);
        for (const [at, byte] of changes) spoilt[at] = byte;
        const body = await through(spoilt, new CompressionStream("deflate-raw"));
        const decoded = await decodeDecisions(Uint8Array.from([1, ...body]));
        for (const one of decoded ?? []) {
          const event = toObserved(one, "device02");
          expect(parseClock(event.hlc)?.ms).toBe(one.hours * 3_600_000);
          expect(event.id.startsWith(pagePrefix(one.site, one.post))).toBe(true);
        }
        foldPage(
          { site: "news.example", post: "1" },
          (decoded ?? []).map((one) => toObserved(one, "device02")),
          [],
          "",
        );
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe("eighty kibibytes", () => {
  const room = 80 * 1_024;

  it("hold ten thousand decisions on WordPress comments, each with its check and its hour", async () => {
    const decisions = newsroom(10_000);
    const items = await makeGeneration("device01", 3, await encodeDecisions(decisions), 10_000);
    console.info(`10,000 WordPress decisions: ${costOf(items)} bytes of storage.sync`);
    expect(costOf(items)).toBeLessThanOrEqual(room);
    for (const [key, value] of Object.entries(items)) {
      expect(costOf({ [key]: value })).toBeLessThanOrEqual(8_192);
    }
  });

  it("hold fewer where comments are named by hashes, and it is said how many", async () => {
    const decisions = newsroom(10_000).map((one) => ({
      ...one,
      comment: (BigInt(one.comment) * 0x9e3779b97f4a7c15n)
        .toString(16)
        .padStart(16, "0")
        .slice(-16),
    }));
    const chosen = await chooseSynced(decisions, room - 2_000, async () => () => false);
    console.info(`Decisions on hashed ids in 80 KiB: ${chosen.count}`);
    expect(chosen.count).toBeGreaterThan(4_000);
    expect(chosen.leftOut).toBe(10_000 - chosen.count);
  });

  it("lose what a team has first, the oldest first, and pins and rules last", async () => {
    const all = newsroom(3_000);
    const pins = all
      .slice(0, 20)
      .map((one) => ({ ...one, facet: "pin" as const, value: "pin", hours: 1 }));
    const rule = {
      ...all[0],
      site: "news.example",
      post: "*",
      comment: "rule:x",
      facet: "rule" as const,
      value: "allow",
      hours: 1,
    };
    const shared = new Set(all.slice(1_000));
    const asked = [...all.slice(20), ...pins, rule];
    const { bytes, leftOut } = await chooseSynced(
      asked,
      8_000,
      async () => (one) => shared.has(one),
    );
    const kept = (await decodeDecisions(bytes)) ?? [];
    expect(kept.length + leftOut).toBe(asked.length);
    expect(kept.filter(({ facet }) => facet === "pin")).toHaveLength(20);
    expect(kept.filter(({ facet }) => facet === "rule")).toHaveLength(1);
    expect(kept.filter(({ facet }) => facet !== "pin" && facet !== "rule").length).toBeGreaterThan(
      900,
    );
    const nameOf = ({ post, comment }: SyncedDecision) => `${post}/${comment}`;
    const names = new Set(kept.map(nameOf));
    const lost = [...shared].filter((one) => !names.has(nameOf(one))).map(({ hours }) => hours);
    const saved = [...shared].filter((one) => names.has(nameOf(one))).map(({ hours }) => hours);
    expect(Math.max(...lost)).toBeLessThanOrEqual(Math.min(...saved));
  });
});
