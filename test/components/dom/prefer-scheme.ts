import { afterAll, afterEach, beforeEach } from "vitest";
import { cdp } from "vitest/browser";

/** What a person prefers, as their browser tells pages. */
export async function prefer(scheme: "light" | "dark"): Promise<void> {
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await cdp().send("Emulation.setEmulatedMedia", { features });
}

/** Each test begins light, and leaves nothing on the page; what is preferred ends with the file. */
export function beginLight(): void {
  beforeEach(() => prefer("light"));
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute("style");
    document.documentElement.removeAttribute("class");
  });
  afterAll(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));
}
