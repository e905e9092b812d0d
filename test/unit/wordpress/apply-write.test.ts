import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyStatus, applyText } from "@/utils/wordpress/apply-write";
import { createSiteClient } from "@/utils/wordpress/site-client";
import type { WantedStatus } from "@/utils/wordpress/site-status";
import { type FakeSite, fakeSite, json } from "./fake-site";

const writesOf = (site: FakeSite) => site.requests.filter(({ method }) => method === "POST");

function apply(site: FakeSite, wanted: WantedStatus, known: "approved" | "hold" | undefined) {
  const expected = known === undefined ? [] : [known];
  const client = createSiteClient(site.transport);
  const isJudged = async ({ text }: { text: string }) => text === "A letter.\nAd by X";
  return applyStatus(client, { id: 7, wanted, expected, isJudged });
}

describe("applyStatus", () => {
  it("writes, reads back, and says what was there before", async () => {
    const site = fakeSite();
    expect(await apply(site, "spam", "approved")).toEqual({
      ok: true,
      isNew: true,
      before: "approved",
    });
    expect(site.status).toBe("spam");
  });

  it("asks for the way back first where a comment leaves spam or trash", async () => {
    const site = fakeSite("trash");
    expect(await apply(site, "approved", undefined)).toMatchObject({ ok: true, isNew: true });
    expect(writesOf(site).map(({ body }) => body?.["status"])).toEqual(["untrash"]);
    const other = fakeSite("spam");
    expect(await apply(other, "approved", undefined)).toMatchObject({ ok: true });
    expect(writesOf(other).map(({ body }) => body?.["status"])).toEqual(["unspam", "approve"]);
  });

  it("is not surprised by what a colleague was known to have written there", async () => {
    const site = fakeSite("spam");
    const client = createSiteClient(site.transport);
    const write = { id: 7, wanted: "hold", expected: ["approved", "spam"] } as const;
    expect(await applyStatus(client, write)).toMatchObject({ ok: true, before: "spam" });
    const other = { ...write, expected: ["approved", "trash"] } as const;
    site.status = "spam";
    const kept = writesOf(site).length;
    expect(await applyStatus(client, other)).toMatchObject({
      ok: false,
      problem: "status-changed",
    });
    expect(writesOf(site)).toHaveLength(kept);
  });

  it("writes nothing where the site says so already", async () => {
    const site = fakeSite("spam");
    expect(await apply(site, "spam", "approved")).toMatchObject({ ok: true, isNew: false });
    expect(writesOf(site)).toEqual([]);
  });

  it("writes nothing where somebody else has changed the status", async () => {
    const site = fakeSite("hold");
    expect(await apply(site, "spam", "approved")).toEqual({
      ok: false,
      problem: "status-changed",
      status: "hold",
    });
    expect(writesOf(site)).toEqual([]);
  });

  it("writes nothing where the text is not the one that was judged", async () => {
    const site = fakeSite("approved", "Quite another text");
    expect(await apply(site, "spam", "approved")).toMatchObject({ problem: "text-changed" });
    expect(writesOf(site)).toEqual([]);
  });

  it("takes WordPress's refusal of what another did in between for done", async () => {
    const site = fakeSite();
    site.before = ({ method }) => {
      if (method === "POST") site.status = "spam";
      return undefined;
    };
    expect(await apply(site, "spam", "approved")).toMatchObject({ ok: true });
  });

  it("does not believe an answer that reading back does not bear out", async () => {
    const site = fakeSite();
    site.before = ({ method }) => (method === "POST" ? json(200, { ok: true }) : undefined);
    expect(await apply(site, "spam", "approved")).toMatchObject({ ok: false });
    expect(site.status).toBe("approved");
  });

  it.each([
    [403, "text/html", "firewall"],
    [500, "text/html", "server-error"],
  ] as const)("hands on a refused write (%i %s)", async (status, type, problem) => {
    const site = fakeSite();
    site.before = ({ method }) =>
      method === "POST"
        ? { kind: "reply", status, type, body: "<h1>No</h1>", retryAfterS: null, pages: null }
        : undefined;
    expect(await apply(site, "spam", "approved")).toMatchObject({ ok: false, problem });
  });

  it("counts a write whose answer was lost as done once it is read back", async () => {
    const site = fakeSite();
    site.before = ({ method }) => {
      if (method !== "POST") return undefined;
      site.status = "spam";
      return { kind: "offline" };
    };
    expect(await apply(site, "spam", "approved")).toMatchObject({ ok: true, isNew: true });
  });

  it("is done once, however often it is repeated, whatever answers are lost", async () => {
    const losses = fc.array(fc.boolean(), { maxLength: 12 });
    const wishes = fc.constantFrom<WantedStatus>("approved", "hold", "spam", "trash");
    await fc.assert(
      fc.asyncProperty(losses, wishes, async (lost, wanted) => {
        const site = fakeSite();
        let at = 0;
        site.before = () => (lost[at++] === true ? { kind: "offline" } : undefined);
        for (let turn = 0; turn < 14; turn += 1) await apply(site, wanted, "approved");
        expect(site.status).toBe(wanted);
        const commands = writesOf(site).length;
        await apply(site, wanted, "approved");
        expect(writesOf(site)).toHaveLength(commands);
      }),
    );
  });
});

describe("applyText", () => {
  const write = { id: 7, from: "A letter.\nAd by X", to: "A letter." };

  it("replaces the text that the person was shown", async () => {
    const site = fakeSite();
    expect(await applyText(createSiteClient(site.transport), write)).toMatchObject({ isNew: true });
    expect(site.raw).toBe("A letter.");
    expect(await applyText(createSiteClient(site.transport), write)).toMatchObject({
      isNew: false,
    });
  });

  it("knows what it wrote before where the site has trimmed it, and nothing beside it", async () => {
    const site = fakeSite("approved", "A letter.");
    const client = createSiteClient(site.transport);
    expect(await applyText(client, { ...write, to: "A letter.\n" })).toMatchObject({
      isNew: false,
    });
    expect(await applyText(client, { ...write, to: "A  letter." })).toMatchObject({ ok: false });
    expect(writesOf(site)).toEqual([]);
  });

  it("replaces nothing else", async () => {
    const site = fakeSite("approved", "A letter, edited.\nAd by X");
    expect(await applyText(createSiteClient(site.transport), write)).toMatchObject({
      problem: "text-changed",
    });
    expect(writesOf(site)).toEqual([]);
  });
});
