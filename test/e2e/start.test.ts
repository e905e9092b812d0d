import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type Finished, runScript } from "./support/run-script";

const artifacts = new URL("../../artifacts/", import.meta.url);
/** What the README shows. `npm run pictures` takes them anew. */
const shown = new URL("../../docs/pictures/", import.meta.url);
const pictures = ["desktop", "review", "popup", "dark", "narrow"].map(
  (part) => new URL(`demo-${part}.png`, artifacts),
);
const pngBegin = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe("npm start on a machine without a display", () => {
  let finished: Finished;

  beforeAll(async () => {
    await Promise.all(pictures.map((path) => rm(path, { force: true })));
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
    finished = await runScript("start", [], env);
    if (process.env["UPDATE_PICTURES"] !== "1") return;
    await mkdir(shown, { recursive: true });
    for (const part of ["review", "popup"]) {
      await copyFile(new URL(`demo-${part}.png`, artifacts), new URL(`${part}.png`, shown));
    }
  });

  it("ends well and prints what was found", () => {
    expect(finished.stderr).toBe("");
    expect(finished.code).toBe(0);
    expect(finished.stdout).toContain("25 comments read (wordpress) · 9 flagged");
    expect(finished.stdout).toContain("Thank you to our Sponsor Halvorsen Telemetry");
  });

  it.each(pictures)("leaves a picture at %s", async (path) => {
    const picture = await readFile(path);
    expect(picture.subarray(0, 4)).toEqual(pngBegin);
    // A page that stayed blank compresses to next to nothing.
    expect(picture.length).toBeGreaterThan(10_000);
  });
});
