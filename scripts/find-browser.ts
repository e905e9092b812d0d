import { existsSync } from "node:fs";

const chromiumPlaces = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const firefoxPlaces = [
  process.env["FIREFOX_PATH"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

function firstExisting(places: readonly (string | undefined)[]): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Where an installed Chromium, Chrome or Edge is; `CHROMIUM_PATH` goes first. */
export function findChromium(): string | undefined {
  return firstExisting(chromiumPlaces);
}

/** Where an installed Firefox is; `FIREFOX_PATH` goes first. */
export function findFirefox(): string | undefined {
  return firstExisting(firefoxPlaces);
}

/** {@link findChromium}, or an error that says what to do. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) {
    throw new Error("No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH.");
  }
  return path;
}
