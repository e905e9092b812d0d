import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchReply } from "@/utils/wordpress/fetch-reply";
import { readReply } from "@/utils/wordpress/site-problem";
import { endlessAnswer } from "../endless-answer";

const root = "https://n.example/wp-json/";
const authority = { credentials: "omit", headers: {} } as const;
const json = { headers: { "Content-Type": "application/json" } };

function ask(response: Response) {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => response);
  vi.stubGlobal("fetch", asked);
  const path = "wp/v2/comments?per_page=100";
  return { asked, reply: fetchReply(root, { method: "GET", path }, authority) };
}

afterEach(() => void vi.unstubAllGlobals());

describe("an answer of a site", () => {
  it("that never ends is left, and told like one that does not come from WordPress", async () => {
    const endless = endlessAnswer("[".repeat(100_000), json);
    const { reply } = ask(endless.response);
    expect(readReply(await reply)).toEqual({ ok: false, problem: "firewall" });
    expect(endless.sent).toBeLessThan(5_000_000);
    expect(endless.isLeft).toBe(true);
  });

  it("with a hundred long comments is read", async () => {
    const comments = Array.from({ length: 100 }, () => "a letter ".repeat(4_000));
    const { reply } = ask(new Response(JSON.stringify(comments), json));
    expect(readReply(await reply)).toEqual({ ok: true, value: comments });
  });

  it("is waited for with a limit, and never from another place", async () => {
    const { asked, reply } = ask(new Response("{}", json));
    await reply;
    const init = asked.mock.calls[0]?.[1];
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    expect(init?.redirect).toBe("error");
  });
});
