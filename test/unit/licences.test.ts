import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listShipped, writeLicences } from "@/scripts/licences/write-licences";

/** Each lets anybody pass the work on inside a program of their own, with its notice. */
const allowed =
  /^\(?(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|MPL-2\.0)(?: OR [\w.-]+)*\)?$/;

describe("every package that is shipped", () => {
  it.each(listShipped())(
    "$path has a licence that lets us, and runs nothing when it is installed",
    (one) => {
      expect(one.license).toMatch(allowed);
      expect(one.hasInstallScript).toBe(false);
      // What is installed is what was looked at, byte for byte.
      expect(one.integrity).toMatch(/^sha512-/);
    },
  );

  it("is named with its notice in what people install", () => {
    const written = readFileSync(new URL("../../public/licences.txt", import.meta.url), "utf8");
    // Out of date? `node scripts/draw-licences.ts`.
    expect(written).toBe(writeLicences());
    for (const word of ["preact", "MPL-2.0", "Permission is hereby granted"]) {
      expect(written).toContain(word);
    }
  });

  it("is one of a few", () => {
    expect(listShipped().length).toBeLessThanOrEqual(20);
  });
});
