import { describe, expect, it } from "vitest";
import { makeKey, openBackup } from "@/utils/published/key-backup";
import { isSignedBy, signList } from "@/utils/published/sign-list";
import { newSigner } from "./sample-list";

const passphrase = "seven quiet wards at night";

describe("a publishing key", () => {
  it("cannot be taken out of the browser, with a backup or without", async () => {
    for (const words of [undefined, passphrase]) {
      const { privateKey } = await makeKey(words);
      expect(privateKey.extractable).toBe(false);
      await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
    }
  });

  it("has no backup where nobody wrote a passphrase", async () => {
    expect((await makeKey()).backup).toBeUndefined();
  });

  it("comes back from its backup under the passphrase, and signs for the same name", async () => {
    const { key, backup } = await makeKey(passphrase);
    const opened = await openBackup(JSON.stringify(backup), passphrase);
    if (!opened.ok) throw new Error(opened.why);
    expect(opened.key.key).toBe(key);
    expect(opened.key.privateKey.extractable).toBe(false);
    const { list } = await (await newSigner()).sign({ key });
    expect(await isSignedBy(await signList(list, opened.key.privateKey))).toBe(true);
  });

  it("has a backup in which the secret stands nowhere in the clear, and no two are alike", async () => {
    const [one, two] = [await makeKey(passphrase), await makeKey(passphrase)];
    expect(one.backup?.salt).not.toBe(two.backup?.salt);
    expect(one.backup?.iterations).toBeGreaterThanOrEqual(600_000);
    // PKCS #8 of Ed25519 begins so, in base64.
    expect(JSON.stringify(one.backup)).not.toContain("MC4CAQAwBQYDK2Vw");
  });

  it("stays shut to another passphrase, and where the file was changed", async () => {
    const { backup } = await makeKey(passphrase);
    const other = await makeKey();
    const wrong = { ok: false, why: "wrong-passphrase" };
    expect(await openBackup(JSON.stringify(backup), "seven quiet wards at noon")).toEqual(wrong);
    expect(await openBackup(JSON.stringify({ ...backup, key: other.key }), passphrase)).toEqual(
      wrong,
    );
  });

  it.each([
    ["no JSON", "{"],
    ["a published list", '{"list":{},"signature":""}'],
    ["too few rounds", '{"threadkeeperKey":1,"iterations":1}'],
    ["too long", " ".repeat(5_000)],
  ])("is not looked for in a file that is %s", async (_, text) => {
    expect(await openBackup(text, passphrase)).toEqual({ ok: false, why: "no-backup" });
  });
});
