import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { transportOf } from "@/entrypoints/background/site/transport";
import { keepSitePassword } from "@/utils/storage/site-passwords";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import { newProfile } from "../../storage/small-profile";
import { json } from "../../wordpress/fake-site";

const request = { method: "GET", path: "wp/v2/comments/7?context=edit" } as const;
const good = json(200, { id: 7 });
/** A page that hangs, or shows an alert. */
const never = {};

/** Tabs by number, and what each answers. */
function openTabs(
  tabs: Readonly<Record<number, { url?: string; incognito?: boolean; reply?: unknown }>>,
) {
  fakeBrowser.tabs.query = async () =>
    Object.entries(tabs).map(
      ([id, { url = "https://n.example/a", incognito = false }]) =>
        ({ id: Number(id), url, incognito }) as Browser.tabs.Tab,
    );
  const send = vi.fn(async (id: number, _message: object, _options: object) => {
    const { reply = good } = tabs[id] ?? {};
    if (reply instanceof Error) throw reply;
    if (reply === never) return new Promise<never>(() => {});
    return reply as SiteReply;
  });
  fakeBrowser.tabs.sendMessage = send as never;
  return { send, asked: () => send.mock.calls.map(([id]) => id) };
}

beforeEach(newProfile);

describe("a site that is asked through an open page of it", () => {
  it.each([
    ["in a private window, for what was decided there", { 1: { incognito: true } }, true, [1]],
    ["in another window, for what was decided outside", { 1: {} }, false, [1]],
    [
      "in a private window, and never in the one before it",
      { 1: {}, 2: { incognito: true } },
      true,
      [2],
    ],
    [
      "in another window, and never in the private one before it",
      { 1: { incognito: true }, 2: {} },
      false,
      [2],
    ],
  ])("is asked %s", async (_, tabs, isPrivate, ids) => {
    const { asked } = openTabs(tabs);
    expect(await transportOf("n.example", isPrivate)(request)).toEqual(good);
    expect(asked()).toEqual(ids);
  });

  it.each([
    ["is open in private windows alone", { 1: { incognito: true } }, false],
    ["is open outside of them alone", { 1: {} }, true],
    ["is another's", { 1: { url: "https://n.example.org/" } }, false],
  ])("is out of reach where the page %s", async (_, tabs, isPrivate) => {
    const { asked } = openTabs(tabs);
    expect(await transportOf("n.example", isPrivate)(request)).toEqual({ kind: "offline" });
    expect(asked()).toEqual([]);
  });

  it("is asked outside of private windows where nobody says otherwise", async () => {
    const { asked } = openTabs({ 1: { incognito: true }, 2: {} });
    await transportOf("n.example")(request);
    expect(asked()).toEqual([2]);
  });

  it("is not asked through a private one either where the password has ended", async () => {
    const root = "https://n.example/wp-json/";
    await keepSitePassword("n.example", { v: 1, root, user: "ann", password: "x", sinceMs: 0 });
    const fetched = vi.fn(async () => new Response("{}", { status: 401 }));
    vi.stubGlobal("fetch", fetched);
    const { asked } = openTabs({ 1: { incognito: true } });
    expect(await transportOf("n.example")(request)).toEqual({ kind: "password-refused" });
    expect(asked()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe("a page that carries a request", () => {
  it("is told which site is meant, for it may show another by then", async () => {
    const { send } = openTabs({ 1: {} });
    await transportOf("n.example")(request);
    const message = { type: "site/carry", site: "n.example", request };
    expect(send.mock.calls).toEqual([[1, message, { frameId: 0 }]]);
  });

  it.each([
    ["is closed meanwhile", new Error("no receiver")],
    ["does not answer, as it shows another site by then", null],
    ["answers in words of its own", "reply"],
    ["answers with a kind that is none", { ...good, kind: "done" }],
    ["answers with a status that is none", { ...good, status: "200" }],
    ["answers with a body that is no text", { ...good, body: { id: 7 } }],
    ["asks for a pause that is none", { ...good, retryAfterS: "soon" }],
    ["asks for a pause in the past", { ...good, retryAfterS: -5 }],
  ])("is not believed where it %s, and the next one is asked", async (_, reply) => {
    const { asked } = openTabs({ 1: { reply }, 2: {} });
    expect(await transportOf("n.example")(request)).toEqual(good);
    expect(asked()).toEqual([1, 2]);
  });

  it("is believed in all that a site may answer", async () => {
    const other = { ...json(429, {}), retryAfterS: 120, pages: 3 };
    const { asked } = openTabs({ 1: { reply: other }, 2: {} });
    expect(await transportOf("n.example")(request)).toEqual(other);
    expect(asked()).toEqual([1]);
  });

  it("is not waited for any longer than a site is", async () => {
    vi.useFakeTimers();
    openTabs({ 1: { reply: never }, 2: {} });
    const heard = vi.fn();
    const asked = transportOf("n.example")(request).then(heard);
    await vi.advanceTimersByTimeAsync(84_000);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    await asked;
    expect(heard).toHaveBeenCalledWith(good);
    vi.useRealTimers();
  });
});
