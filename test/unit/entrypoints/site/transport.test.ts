import { beforeEach, expect, it, vi } from "vitest";
import { transportOf } from "@/entrypoints/background/site/transport";
import { keepSitePassword } from "@/utils/storage/site-passwords";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import { newProfile } from "../../storage/small-profile";
import { json } from "../../wordpress/fake-site";

const parts = vi.hoisted(() => ({ byPassword: vi.fn(), byTab: vi.fn() }));
vi.mock("@/entrypoints/background/site/password-transport", () => ({
  passwordTransport: () => parts.byPassword,
}));
vi.mock("@/entrypoints/background/site/tab-transport", () => ({
  tabTransport: () => parts.byTab,
}));

beforeEach(() => newProfile());

const [offline, expired] = [{ kind: "offline" }, { kind: "login-expired" }] as const;
const refused = json(401, { code: "incorrect_password" });
const found = json(200, {});

it.each<readonly [string, SiteReply, SiteReply, SiteReply]>([
  ["the password does", found, offline, found],
  ["it was revoked, and no page is open", refused, offline, { kind: "password-refused" }],
  ["it was revoked, and nobody is logged in", refused, expired, { kind: "password-refused" }],
  ["it was revoked, and a page does", refused, found, found],
  ["the site is out of reach", offline, offline, offline],
])("with an application password, where %s", async (_, byPassword, byTab, told) => {
  parts.byPassword.mockResolvedValue(byPassword);
  parts.byTab.mockResolvedValue(byTab);
  const entry = {
    v: 1,
    root: "https://n.example/wp-json/",
    user: "ann",
    password: "p",
    sinceMs: 0,
  };
  await keepSitePassword("n.example", { ...entry, v: 1 });
  expect(await transportOf("n.example")({ method: "GET", path: "wp/v2/comments" })).toEqual(told);
});

it("without one, the page's own answer is told", async () => {
  parts.byTab.mockResolvedValue(expired);
  expect(await transportOf("n.example")({ method: "GET", path: "wp/v2/comments" })).toEqual(
    expired,
  );
});
