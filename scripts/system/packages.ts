/** Debian's package names, by what needs them. */
const fonts = [
  "fonts-liberation",
  "fonts-noto-core",
  "fonts-noto-cjk",
  "fonts-noto-color-emoji",
] as const;

const wordpress = [
  "wordpress",
  "wordpress-theme-twentytwentyone",
  "wordpress-theme-twentytwentythree",
  "mariadb-server",
  "php-cli",
  "php-curl",
  "php-gd",
  "php-mbstring",
  "php-mysql",
  "php-xml",
  "unzip",
] as const;

/** "browser" is enough for `npm start` and `scan`; "tests" is for `npm test`. */
export type Purpose = "browser" | "tests";

/** What a machine has, as far as it matters here. */
export interface Machine {
  readonly hasChromium: boolean;
  readonly hasFirefox: boolean;
  /** Names of installed Debian packages; `undefined` where the machine has no dpkg. */
  readonly installed: ReadonlySet<string> | undefined;
}

/**
 * The Debian packages a machine lacks for a purpose. A browser that was installed in another way
 * counts, so its package is not asked for.
 *
 * Example: with Chromium, no fonts and purpose "browser": the four font packages.
 */
export function missingPackages(purpose: Purpose, machine: Machine): string[] {
  const wanted = [
    ...(machine.hasChromium ? [] : ["chromium"]),
    ...fonts,
    ...(purpose === "tests" && !machine.hasFirefox ? ["firefox-esr"] : []),
    ...(purpose === "tests" ? wordpress : []),
  ];
  return wanted.filter((name) => machine.installed?.has(name) !== true);
}

/** What a person installs where there is no apt, in words. */
export function byHand(purpose: Purpose, machine: Machine): string[] {
  const browser = "Chromium, Chrome or Edge (found by itself, or name it in CHROMIUM_PATH)";
  return [
    ...(machine.hasChromium ? [] : [browser]),
    ...(purpose === "tests" && !machine.hasFirefox ? ["Firefox ESR (or FIREFOX_PATH)"] : []),
  ];
}
