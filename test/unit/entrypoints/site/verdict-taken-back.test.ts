import { beforeEach, describe, expect, it, vi } from "vitest";
import { readSiteWrite } from "@/utils/storage/site-writes";
import { newProfile } from "../../storage/small-profile";
import { type FakeSite, fakeSite } from "../../wordpress/fake-site";
import { isPost, newWriter, takeBack, wantSpam } from "./some-writer";

vi.mock("@/entrypoints/background/team/author", () => ({ hashKeyFor: vi.fn() }));

beforeEach(() => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a verdict that is taken back", () => {
  it("is put back on the site once it was written there", async () => {
    const site = fakeSite();
    const writer = newWriter(site);
    await wantSpam(writer);
    await writer.drain();
    expect(site.status).toBe("spam");
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it.each(["GET", "POST"])("is put back where that comes during a %s", async (method) => {
    const site = fakeSite();
    const writer = newWriter(site);
    await wantSpam(writer);
    let isBack = false;
    const { transport } = site;
    const draining = { current: Promise.resolve() };
    const slow: FakeSite = {
      ...site,
      async transport(request) {
        const reply = await transport(request);
        if (request.method === method && !isBack) {
          isBack = true;
          await takeBack(busy);
          draining.current = busy.drain();
        }
        return reply;
      },
    };
    const busy = newWriter(slow);
    await busy.drain();
    await draining.current;
    expect(isBack).toBe(true);
    expect(site.status).toBe("approved");
  });

  it("is put back where the worker died before it heard that it had written", async () => {
    const site = fakeSite();
    const dying = newWriter({
      ...site,
      async transport(request) {
        const reply = await site.transport(request);
        return isPost(request) ? new Promise<never>(() => {}) : reply;
      },
    });
    await wantSpam(dying);
    void dying.drain();
    await expect.poll(() => site.status).toBe("spam");
    const writer = newWriter(site);
    await writer.drain();
    expect(await readSiteWrite("n.example", "7")).toMatchObject({ state: "done", status: "spam" });
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it("is put back where nobody heard what became of the writing", async () => {
    const site = fakeSite();
    const writer = newWriter(site);
    let isCut = false;
    site.before = (request) => {
      if (isCut) return { kind: "offline" };
      if (!isPost(request)) return undefined;
      isCut = true;
      site.status = "spam";
      return { kind: "offline" };
    };
    await wantSpam(writer);
    await writer.drain();
    site.before = () => undefined;
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it("leaves what somebody else had written before alone", async () => {
    const site = fakeSite("spam");
    const writer = newWriter(site);
    await wantSpam(writer);
    await writer.drain();
    await takeBack(writer);
    await writer.drain();
    expect(site.requests.filter(isPost)).toEqual([]);
    expect(site.status).toBe("spam");
  });
});
