import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isListOrigin, noteListAsked } from "@/entrypoints/background/link-lists";
import { takeAddress } from "@/entrypoints/options/lists-state";
import type { LinkListInfo } from "@/utils/core/link-list";
import { writeList } from "@/utils/storage/link-lists";
import { newProfile } from "../storage/small-profile";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

const url = "https://lists.example:8443/hosts.txt";
const pattern = "https://lists.example/*";

beforeEach(newProfile);

describe("a list of hosts at an address with a port", () => {
  it("is asked for by its host, right after the click", async () => {
    const request = vi.fn(async (_asked: object) => false);
    fakeBrowser.permissions.request = request;
    await takeAddress(url);
    expect(request).toHaveBeenCalledWith({ origins: [pattern] });
    expect(sent).toHaveBeenCalledWith({ type: "lists/asking", url });
  });

  it("makes no site of its host, while it is asked for and once it is kept", async () => {
    expect(await isListOrigin(pattern)).toBe(false);
    await noteListAsked(url);
    expect(await isListOrigin(pattern)).toBe(true);
    expect(await isListOrigin("https://news.example/*")).toBe(false);
    await fakeBrowser.storage.session.clear();
    expect(await isListOrigin(pattern)).toBe(false);
    const tables = { blocks: new Uint8Array(12).buffer, exceptions: new ArrayBuffer(0) };
    await writeList(info, tables);
    expect(await isListOrigin(pattern)).toBe(true);
    expect(await isListOrigin("http://lists.example/*")).toBe(false);
  });
});

const info: LinkListInfo = {
  ...{ id: "list.0123456789abcdef", name: "hosts.txt", url, version: "1" },
  checksum: "0".repeat(64),
  ...{ entries: 1, exceptions: 0, lines: 1, skipped: 0, hasPaths: false },
  ...{ importedAt: "2026-11-26T09:00:00.000Z", isOn: true, severity: "high" },
};
