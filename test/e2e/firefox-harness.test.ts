import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packetReader } from "@/test/firefox/connect-marionette";
import { startFirefox } from "@/test/firefox/start-firefox";

describe("Firefox's packets", () => {
  const stream = Buffer.from('16:{"name":"grün"}2:{}19:[1,1,null,"8:{é}"]');

  it("are read alike wherever the network cuts the stream", () => {
    for (const at of stream.keys()) {
      const packets: unknown[] = [];
      const read = packetReader((packet) => packets.push(packet));
      read(stream.subarray(0, at));
      read(stream.subarray(at));
      expect(packets, `cut at byte ${at}`).toEqual([{ name: "grün" }, {}, [1, 1, null, "8:{é}"]]);
    }
  });
});

describe("a Firefox of the tests", () => {
  it("drives pages of the web and of the extension, and leaves no profile behind", async () => {
    const firefox = await startFirefox();
    try {
      const tab = await firefox.open("data:text/html,<button>Count</button><p>0");
      await tab.run(() => {
        document.querySelector("button")?.addEventListener("click", ({ isTrusted }) => {
          document.querySelector("p")?.append(isTrusted ? "+1" : "+fake");
        });
      });
      await tab.click("button");
      await tab.press("Enter");
      expect(await tab.run(() => document.querySelector("p")?.textContent)).toBe("0+1+1");
      await expect(tab.click("button.missing")).rejects.toThrow("button.missing");
      await expect(tab.goto("http://127.0.0.1:1/")).rejects.toThrow(/unknown error|refused/i);

      const panel = await firefox.open(`${firefox.extensionUrl}options.html`);
      const origins = () => Reflect.get(globalThis, "browser").permissions.getAll();
      expect(await panel.run(origins)).toMatchObject({
        origins: expect.arrayContaining(["http://127.0.0.1/*", "http://localhost/*"]),
      });
    } finally {
      await firefox.close();
    }
    expect(existsSync(firefox.profile)).toBe(false);
  });
});
