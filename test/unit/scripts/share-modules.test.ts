import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { givers } from "@/scripts/build/share-modules";

const shared = Object.values(givers).flatMap(({ modules }) =>
  Object.entries(modules).filter(([module]) => /^(?:components|entrypoints|utils)\//.test(module)),
);

describe("what scripts take from one another", () => {
  test.each(shared)("%s has all that is taken from it", (module, names) => {
    const [file = ""] = globSync(`${module}{,/index}.{ts,tsx}`);
    const text = readFileSync(file, "utf8");
    const isGiven = (name: string) =>
      new RegExp(`^export (?:async )?(?:class|const|function\\*?) ${name}\\b`, "m").test(text);
    expect(names.filter((name: string) => !isGiven(name))).toEqual([]);
  });
});
