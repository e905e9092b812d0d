import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { mutated, mutatedValue } from "@/test/fuzz/mutate";
import { checkList } from "@/utils/published/check-list";
import { readSigned } from "@/utils/published/list-schema";
import { writeSigned } from "@/utils/published/sign-list";
import { summarizeList } from "@/utils/published/summarize-list";
import { newSigner, nowMs, pin, warning } from "./sample-list";

const signer = await newSigner();
const sound = await signer.sign();
const text = writeSigned(sound);

describe("a published list that was spoilt", () => {
  it("is refused, unless it says the same as before", async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated([text], ['{"v":2', '"pin"', "<b>", "//evil.example"]),
        async (given) => {
          const checked = await checkList(given, { nowMs, site: "ward-gazette.example" });
          expect(checked.ok ? checked.signed : sound).toEqual(sound);
        },
      ),
      { numRuns: fuzzRuns(300), examples: [[text]] },
    );
  });

  it("and then signed by its own newsroom holds nothing but what the format knows", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedValue([sound.list]), async (list) => {
        const signed = { list, signature: sound.signature };
        const read = readSigned(JSON.parse(JSON.stringify(signed)));
        if (read === undefined || read === "newer") return;
        const { entries } = read.list;
        for (const entry of entries) {
          expect(["pin", "label", "warning"]).toContain(entry.type);
          if (entry.type === "pin") expect(entry.path).toMatch(/^\/(?![/\\])[^\s#\\]*$/);
        }
        expect(JSON.stringify(await summarizeList(read.list))).not.toContain("__proto__");
      }),
      { numRuns: fuzzRuns(300), examples: [[sound.list]] },
    );
  });

  it("keeps the last good one beside whatever comes", async () => {
    const known = { signed: sound, domains: sound.list.domains };
    const later = writeSigned(await signer.sign({ serial: 6, entries: [warning, pin] }));
    await fc.assert(
      fc.asyncProperty(mutated([later, text]), async (given) => {
        const checked = await checkList(given, { nowMs, known });
        if (checked.ok) expect(checked.signed.list.serial).toBeGreaterThanOrEqual(5);
      }),
      { examples: [[later], [text]] },
    );
  });
});
