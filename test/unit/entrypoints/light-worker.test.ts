import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../../entrypoints/background/", import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
const files = names.filter((name) => name.endsWith(".ts"));

/** What a file takes from the parts that judge as soon as it is evaluated itself; types are nothing. */
function eagerImports(text: string): string[] {
  const found = text.matchAll(
    /^import (?!type )[^;]*? from "(@\/utils\/(?:detectors|links|model)\/[^"]+)";/gms,
  );
  return [...found].map(([, from = ""]) => from);
}

it("knows an import that is evaluated at once from one that waits, and from types", () => {
  expect(eagerImports('import { a } from "@/utils/detectors/a";')).toEqual(["@/utils/detectors/a"]);
  expect(eagerImports('import {\n  type A,\n  b,\n} from "@/utils/links/b";')).toHaveLength(1);
  expect(eagerImports('import type { A } from "@/utils/links/a";')).toEqual([]);
  expect(eagerImports('import { a } from "@/utils/core/a";')).toEqual([]);
  expect(eagerImports('const { a } = await import("@/utils/model/a");')).toEqual([]);
});

// Evaluated at every wake, they were two thirds of it: a worker that stores a decision judges nothing.
it("wakes without lexicons, models and tables of links", () => {
  expect(files.length).toBeGreaterThan(100);
  const eager = files.flatMap((name) =>
    eagerImports(readFileSync(new URL(name, folder), "utf8")).map((from) => `${name}: ${from}`),
  );
  expect(eager).toEqual([]);
});
