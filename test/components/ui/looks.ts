import { afterAll } from "vitest";
import { cdp, page } from "vitest/browser";
import type { Language } from "../../gallery/catalogues";

/** One way in which a person may have their browser set up. */
export interface Setting {
  readonly name: string;
  readonly scheme?: "light" | "dark";
  readonly isForced?: boolean;
  readonly language?: Language;
  readonly widthPx?: number;
}

export const settings: readonly Setting[] = [
  { name: "light" },
  { name: "dark", scheme: "dark" },
  { name: "narrow", widthPx: 320 },
  { name: "right to left", language: "ar" },
  { name: "forced colours", isForced: true },
];

/** What is set up is the whole tab's, into which other files come after this one. */
afterAll(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

/** Sets the browser up so, through its own protocol. */
export async function setUp({
  scheme = "light",
  isForced = false,
  widthPx = 900,
}: Setting): Promise<void> {
  await page.viewport(widthPx, 900);
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: isForced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
  document.documentElement.style.colorScheme = "light dark";
  document.body.style.margin = "8px";
}
