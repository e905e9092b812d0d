import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { buildFolder } from "./read-build";

interface Message {
  readonly code: string;
  readonly file: string;
}

it("passes the linter of Firefox's add-on store", async () => {
  const program = fileURLToPath(new URL("../../node_modules/.bin/web-ext", import.meta.url));
  const args = ["lint", "--output=json", `--source-dir=${buildFolder("store/firefox-mv3")}`];
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 16 * 1024 * 1024 });
  const { errors, warnings } = JSON.parse(stdout) as Record<"errors" | "warnings", Message[]>;
  expect(errors).toEqual([]);
  // Preact and DOMPurify set innerHTML; our own sources never do (sources.test.ts).
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(["UNSAFE_VAR_ASSIGNMENT"]));
  // It reads every script as text, models included.
}, 180_000);
