import { describe, expect, it } from "vitest";
import { readBuild, readManifest } from "./read-build";

/**
 * What is tested must be what is shipped. The end-to-end build may be different in two ways only,
 * both because a headless driver can neither answer a permission prompt nor look into a closed
 * shadow root.
 */
describe.each(["chrome-mv3", "firefox-mv3"] as const)("the end-to-end build %s", (target) => {
  const store = readBuild(`store/${target}`);
  const tested = readBuild(`e2e/${target}`);

  it("has the same files as the store build", () => {
    expect([...tested.keys()]).toEqual([...store.keys()]);
  });

  it("may act on loopback, and is otherwise granted the same", () => {
    const { host_permissions: granted, ...rest } = readManifest(`e2e/${target}`);
    expect(granted).toEqual(["http://127.0.0.1/*", "http://localhost/*", "https://127.0.0.1/*"]);
    expect(rest).toEqual(readManifest(`store/${target}`));
  });

  it("has open shadow roots where the store build has closed ones, and no other difference", () => {
    const changed = [...store.keys()].filter(
      (path) => path !== "manifest.json" && !store.get(path)?.equals(tested.get(path) ?? bytes("")),
    );
    // What all that draws on a page draws with, and nothing else.
    expect(changed).toEqual(["content-scripts/comments.js"]);
    for (const path of changed) {
      const opened = store.get(path)?.toString().replaceAll(closed, "open");
      const asTested = tested.get(path)?.toString();
      expect(asTested?.replaceAll(quotedOpen, "open")).toBe(opened);
      expect(asTested).not.toMatch(closed);
    }
  });
});

const closed = /mode:[`"']closed[`"']/g;
const quotedOpen = /mode:[`"']open[`"']/g;

function bytes(text: string): Buffer {
  return Buffer.from(text);
}
