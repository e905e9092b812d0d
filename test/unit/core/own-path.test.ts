import { expect, it } from "vitest";
import { ownPath } from "@/utils/core/own-path";
import { readSigned } from "@/utils/published/list-schema";

const signed = (path: string) => ({
  list: {
    ...{ v: 1, name: "News", key: `${"A".repeat(43)}=`, domains: ["n.example"], serial: 1 },
    ...{ issuedAt: "2026-01-01T00:00:00.000Z", expiresAt: "2026-02-01T00:00:00.000Z" },
    entries: [
      {
        ...{ type: "pin", site: "n.example", post: "1", comment: "2", hash: "0".repeat(64) },
        ...{ author: "Ann", path },
      },
    ],
  },
  signature: `${"A".repeat(85)}A==`,
});

it.each([
  ["https://n.example/a/b?c=d#e", "/a/b?c=d"],
  ["https://n.example", "/"],
  ["https://n.example//a", "/a"],
  ["https://n.example///", "/"],
  ["https://n.example/\\other.example", "/other.example"],
  ["https://n.example/a?b=\\", "/a?b=%5C"],
  ["https://n.example/a//b", "/a//b"],
])("of %s a list may name %s, which stays on its site", (url, path) => {
  expect(ownPath(url)).toBe(path);
  expect(readSigned(signed(path))).toBeDefined();
  expect(new URL(path, url).host).toBe("n.example");
});

it("of an address as it stands a list would be broken as a whole", () => {
  expect(readSigned(signed("//a"))).toBeUndefined();
  expect(readSigned(signed("/a?b=\\"))).toBeUndefined();
});
