/** One step of a test run. */
export interface Stage {
  readonly name: string;
  /** A program of `node_modules/.bin` and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** A Vitest project, whose tests are counted one by one; any other stage counts as one test. */
  readonly isSuite?: boolean;
  /** Stages without which this one cannot mean anything. */
  readonly needs?: readonly string[];
}

const endToEnd = { THREADKEEPER_E2E: "1" };
const firefox = ["build", "-b", "firefox", "--mv3"] as const;

function suite(name: string, needs: readonly string[] = [], projects = name): Stage {
  return { name, command: ["vitest", "run", "--project", projects], isSuite: true, needs };
}

/** Every build that the built extension's tests look at. */
const builds: readonly Stage[] = [
  { name: "build for Chromium", command: ["wxt", "build"] },
  { name: "build for Firefox", command: ["wxt", ...firefox] },
  { name: "test build for Chromium", command: ["wxt", "build"], env: endToEnd },
  { name: "test build for Firefox", command: ["wxt", ...firefox], env: endToEnd },
];
/** One round, always the same: what it finds is of the change, and not of the day. */
const round = ["--minutes", "0", "--seed", "20261126", "--ms", "1000"] as const;
const allBuilds = builds.map(({ name }) => name);

/** `quick` is `npm test`, `long` is `npm run test:long`; the quickest to fail go first. */
export const stages = {
  quick: [
    { name: "lint", command: ["biome", "check", "."] },
    { name: "types", command: ["tsc", "--noEmit"] },
    { name: "types without a DOM", command: ["tsc", "-p", "tsconfig.pure.json"] },
    { name: "unused code", command: ["knip"] },
    suite("unit", [], "unit*"),
    suite("components"),
    ...builds,
    suite("build", allBuilds),
    suite("e2e", allBuilds),
  ],
  long: [
    {
      name: "fuzz",
      command: ["node", "--import", "./scripts/alias.mjs", "scripts/fuzz.ts", ...round],
    },
    ...builds,
    suite("e2e-large", allBuilds),
    suite("long", allBuilds),
  ],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;

export type Group = keyof typeof stages;
