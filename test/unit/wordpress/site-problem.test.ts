import { describe, expect, it } from "vitest";
import { passes, readReply, type SiteReply } from "@/utils/wordpress/site-problem";

function reply(status: number, body: string, type = "application/json; charset=UTF-8"): SiteReply {
  return { kind: "reply", status, type, body, retryAfterS: null, pages: null };
}

function refusal(status: number, code: string): SiteReply {
  return reply(status, JSON.stringify({ code, message: "No.", data: { status } }));
}

describe("readReply says in one word what is wrong", () => {
  it.each<[string, SiteReply, string]>([
    ["no network", { kind: "offline" }, "offline"],
    ["nobody is logged in", { kind: "login-expired" }, "login-expired"],
    ["the nonce is old", refusal(403, "rest_cookie_invalid_nonce"), "login-expired"],
    ["the application password was revoked", refusal(401, "incorrect_password"), "login-expired"],
    ["a visitor asks to edit", refusal(401, "rest_cannot_edit"), "login-expired"],
    ["a subscriber asks to edit", refusal(403, "rest_cannot_edit"), "no-right"],
    ["a subscriber asks for raw text", refusal(403, "rest_forbidden_context"), "no-right"],
    ["a plugin's own refusal", refusal(403, "wf_no"), "no-right"],
    ["the comment was deleted", refusal(404, "rest_comment_invalid_id"), "gone"],
    ["the API is switched off", refusal(404, "rest_no_route"), "rest-closed"],
    ["the API is switched off for visitors", refusal(401, "rest_disabled"), "rest-closed"],
    ["there is no such address", reply(404, "<h1>Not found</h1>", "text/html"), "rest-closed"],
    ["a firewall's page", reply(403, "<h1>Blocked</h1>", "text/html"), "firewall"],
    ["a login page with 200", reply(200, "<form>", "text/html"), "firewall"],
    ["JSON that is cut short", reply(200, '{"id":1'), "firewall"],
    ["too many requests", reply(429, "", "text/plain"), "too-many"],
    ["the server broke", reply(500, "<h1>Fatal</h1>", "text/html"), "server-error"],
    ["the gateway waits", reply(504, "", ""), "server-error"],
    ["WordPress failed to write", refusal(500, "rest_comment_failed_edit"), "server-error"],
  ])("%s", (_name, answer, problem) => {
    expect(readReply(answer)).toMatchObject({ ok: false, problem });
  });

  it("hands on how long a server asks to wait", () => {
    const answer = { ...reply(429, "{}"), retryAfterS: 30 } as SiteReply;
    expect(readReply(answer)).toMatchObject({ problem: "too-many", retryAfterS: 30 });
  });

  it("hands on a good answer as it is", () => {
    expect(readReply(reply(200, '{"id":1}'))).toEqual({ ok: true, value: { id: 1 } });
  });

  it("knows what passes by itself and what needs a person", () => {
    expect(["offline", "too-many", "server-error"].every((one) => passes(one as "offline"))).toBe(
      true,
    );
    expect(
      ["no-right", "text-changed", "firewall", "gone"].some((one) => passes(one as "gone")),
    ).toBe(false);
  });
});
