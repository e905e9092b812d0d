import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "./scripts/find-browser.ts";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
/**
 * How long `expect.poll` asks where a test says nothing else. Without it that is one second, which a
 * machine with two browsers at work may need for a single frame.
 */
const patient = { expect: { poll: { timeout: 20_000 } } } as const;
/** The same, and a test that comes to no expectation fails: a list was empty, or a loop went on. */
const strict = { expect: { ...patient.expect, requireAssertions: true } } as const;
const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** What `npm run fuzz` says; test/fuzz/fuzz-runs.ts reads it, in Node and in the browser. */
const fuzz = {
  setupFiles: ["test/fuzz/setup.ts"],
  env: Object.fromEntries(
    ["THREADKEEPER_FUZZ_MS", "THREADKEEPER_FUZZ_SEED"].map((name) => [
      name,
      process.env[name] ?? "",
    ]),
  ),
};

/** Their tests mock modules, so each file has modules of its own; that costs half a second a file. */
const mocking = ["entrypoints", "messages", "scripts"].map(
  (folder) => `test/unit/${folder}/**/*.test.ts`,
);
const inNode = {
  ...fuzz,
  ...strict,
  setupFiles: [...fuzz.setupFiles, "test/unit/setup.ts"],
  environment: "node",
  // Properties run hundreds of cases; a busy machine may take its time over them.
  testTimeout: 30_000,
  // Vitest leaves one core free, which on two cores is half of them.
  maxWorkers: "100%",
};

/**
 * unit and unit-mocking: pure code in Node. components: whatever needs a DOM, in real Chromium.
 * build, e2e, e2e-large, long: the built extension, two files at a time: each owns a browser and its
 * servers, on ports of their own.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        oxc,
        test: {
          ...inNode,
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          exclude: mocking,
          isolate: false,
        },
      },
      {
        resolve: { alias },
        oxc,
        test: { ...inNode, name: "unit-mocking", include: mocking },
      },
      {
        resolve: { alias },
        oxc,
        // The catalogues are imported as what they are; nothing is served from public.
        publicDir: false,
        // Found late, a dependency makes Vite start anew in the middle of a run.
        optimizeDeps: {
          include: [
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "@preact/signals",
            "dompurify",
            "axe-core",
            "fast-check",
          ],
        },
        test: {
          ...fuzz,
          ...strict,
          name: "components",
          include: ["test/components/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          maxWorkers: "100%",
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                // Pages name pictures of other hosts; a frame's load must not wait for a name server.
                args: [
                  "--no-sandbox",
                  "--disable-gpu",
                  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                ],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      ...["build", "e2e", "e2e-large", "long"].map((name) => ({
        resolve: { alias },
        oxc,
        test: {
          ...patient,
          name,
          include: [`test/${name}/**/*.test.ts`],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // The long tests measure, so they have the machine to themselves.
          maxWorkers: name === "long" ? 1 : 2,
        },
      })),
    ],
  },
});
