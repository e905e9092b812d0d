import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutated, mutatedValue } from "@/test/fuzz/mutate";
import { author, someEvents } from "@/test/unit/storage/some-events";
import type { PickedRule } from "@/utils/core/picked-rule";
import { readRuleFile, writeRuleFile } from "@/utils/core/rule-file";
import { readWordList } from "@/utils/detectors/own-rules/word-list";
import { parseBackup } from "@/utils/published/key-backup";
import { parseRule } from "@/utils/storage/picked-rules";
import { readExport, writeExport } from "@/utils/storage/transfer/export-file";
import { numberPeople } from "@/utils/storage/transfer/number-people";
import { planImport } from "@/utils/storage/transfer/plan-import";
import { readWxr } from "@/utils/storage/transfer/read-wxr";

const events = await someEvents();
const key = new Uint8Array(32).fill(7);
const jsonl = await writeExport(
  { events, quarantined: [{ origin: "database:x", raw: 1 }], settings: [], key },
  "2026-02-11T09:00:00.000Z",
);
const wxr = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:base_blog_url>https://${author.site}</wp:base_blog_url>
<item><title><![CDATA[An article]]></title><wp:post_id>4821</wp:post_id>
<wp:comment><wp:comment_id>11</wp:comment_id><wp:comment_content><![CDATA[Nice. </wp:comment>]]></wp:comment_content>
<wp:comment_approved><![CDATA[1]]></wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>
<wp:comment><wp:comment_id>12</wp:comment_id><wp:comment_approved><![CDATA[spam]]></wp:comment_approved>
<wp:comment_parent>11</wp:comment_parent></wp:comment></item></channel></rss>
`;
const rule: PickedRule = {
  v: 1,
  hosts: [],
  item: "li.comment",
  id: "hash",
  author: [".fn"],
  time: ["time"],
  body: ["p"],
  labels: ["Reply"],
  parent: "contain",
};
const backup = JSON.stringify({
  ...{ threadkeeperKey: 1, key: `${"A".repeat(43)}=`, iterations: 600_000 },
  ...{ salt: `${"A".repeat(22)}==`, iv: "A".repeat(16), sealed: "AAAA" },
});

describe("a file that was spoilt", () => {
  it("of decisions is refused, or read whole", async () => {
    await fc.assert(
      fc.asyncProperty(mutated([jsonl], ['"v":2', '{"event":', "}\n{", "\n\n"]), async (text) => {
        const read = await readExport(text);
        if (read.ok) expect(read.file.events.length).toBe(read.file.header.events);
        else expect(["not-an-export", "newer", "damaged"]).toContain(read.error);
      }),
      { examples: [[jsonl]] },
    );
  });

  it("of decisions with events that were changed brings in none of those", async () => {
    const known = new Set(events.map((event) => JSON.stringify(event)));
    await fc.assert(
      fc.asyncProperty(fc.array(mutatedValue(events), { maxLength: 6 }), async (raws) => {
        const plan = await planImport(
          raws,
          () => false,
          async () => [],
        );
        for (const [, raw] of plan.added) {
          const isNewer = Number((raw as { v?: unknown }).v) > 1;
          expect(isNewer || known.has(JSON.stringify(raw)) || isSigned(raw)).toBe(true);
        }
        expect(plan.added.length + plan.known + plan.broken).toBe(raws.length);
        await numberPeople(raws);
      }),
    );
  });

  it("of WordPress gives numbers and states, or says why not", () => {
    const dirt = ["<![CDATA[", "]]>", "<wp:comment>", "</wp:comment>", "</item>", "</rss>", "<"];
    fc.assert(
      fc.property(mutated([wxr], dirt), (text) => {
        const read = readWxr(text);
        if (!read.ok) return;
        for (const { post, comment, value } of read.comments) {
          expect(`${post} ${comment}`).toMatch(/^[1-9]\d* [1-9]\d*$/);
          expect(["approve", "hold", "spam", "trash"]).toContain(value);
        }
      }),
      { examples: [[wxr]] },
    );
  });

  it("of disallowed words gives phrases, and names what is none with its line", () => {
    fc.assert(
      fc.property(
        mutated(["casino\nfree*spins\n\nloan \\ x\n", "a\r\nb\rc"], ["*", "\\"]),
        (text) => {
          const { phrases, problems, duplicates } = readWordList(text);
          const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
          expect(phrases.length + problems.length + duplicates).toBe(
            lines.filter((line) => line.trim() !== "").length,
          );
        },
      ),
    );
  });

  it("of a site's rule, or of a key, is refused or has its shape", () => {
    const file = writeRuleFile("news.example", rule);
    fc.assert(
      fc.property(mutated([file, backup]), (text) => {
        const parsed = parseRule(readRuleFile(text)?.rule);
        if (parsed !== undefined) expect(parsed.v).toBe(1);
        expect(typeof (parseBackup(text)?.key ?? "")).toBe("string");
      }),
      { examples: [[file], [backup]] },
    );
  });
});

/** A name is made of everything but the signature. */
function isSigned(raw: unknown): boolean {
  const { sig: _, ...rest } = raw as Record<string, unknown>;
  return events.some((event) => JSON.stringify(event) === JSON.stringify(rest));
}
