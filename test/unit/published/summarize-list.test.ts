import { describe, expect, it } from "vitest";
import { compareEntries, summarizeList } from "@/utils/published/summarize-list";
import { label, newSigner, pin, warning } from "./sample-list";

describe("what is told of a list", () => {
  it("says who signs, for which sites, how much and until when", async () => {
    const signer = await newSigner();
    const { list } = await signer.sign();
    const summary = await summarizeList(list);
    expect(summary).toMatchObject({
      name: "The Ward Gazette",
      serial: 5,
      pins: 1,
      labels: 1,
      warnings: 1,
    });
    expect(summary.fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(summary.id).toBe(`pub.${summary.fingerprint.replaceAll(" ", "")}`);
  });

  it("names each key by itself", async () => {
    const [one, two] = [await newSigner(), await newSigner()];
    const ids = [
      await summarizeList((await one.sign()).list),
      await summarizeList((await two.sign()).list),
    ];
    expect(ids[0]?.id).not.toBe(ids[1]?.id);
  });

  it("counts what another version adds and takes away; what changed is both", () => {
    const moved = { ...pin, hash: "0".repeat(64) } as typeof pin;
    expect(compareEntries([pin, label], [moved, warning])).toEqual({
      added: { pins: 1, labels: 0, warnings: 1 },
      removed: { pins: 1, labels: 1, warnings: 0 },
    });
    const turned = Object.fromEntries(Object.entries(pin).reverse()) as unknown as typeof pin;
    const none = { pins: 0, labels: 0, warnings: 0 };
    expect(compareEntries([pin, label], [label, turned])).toEqual({ added: none, removed: none });
  });
});
