import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import type { PageDecisions } from "@/utils/core/decision";
import { planWxr } from "@/utils/storage/transfer/plan-wxr";
import { readWxr } from "@/utils/storage/transfer/read-wxr";

const comment = (id: number, approved: string, more = "") => `
    <wp:comment>
      <wp:comment_id>${id}</wp:comment_id>
      <wp:comment_author><![CDATA[Bradley Perkins]]></wp:comment_author>
      <wp:comment_author_email><![CDATA[bradley@mail.example]]></wp:comment_author_email>
      <wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
      <wp:comment_content><![CDATA[Nice. <wp:comment_id>99</wp:comment_id> </wp:comment> <item>]]></wp:comment_content>
      <wp:comment_approved><![CDATA[${approved}]]></wp:comment_approved>
      <wp:comment_parent>${id === 12 ? 11 : 0}</wp:comment_parent>
      ${more}
    </wp:comment>`;

const plain =
  "<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_approved>1</wp:comment_approved></wp:comment>";

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <wp:base_blog_url>https://news.example</wp:base_blog_url>
  ${items}
</channel>
</rss>
`;

const export_ = wxr(`
  <item><title><![CDATA[An article]]></title><wp:post_id>4821</wp:post_id>
    ${comment(11, "1")}${comment(12, "0")}${comment(13, "spam")}${comment(14, "trash")}
    ${comment(15, "1", "<wp:comment_type><![CDATA[pingback]]></wp:comment_type>")}
    ${comment(16, "post-trashed")}
  </item>
  <item><wp:post_id>4822</wp:post_id>${comment(21, "1", "<wp:comment_type><![CDATA[comment]]></wp:comment_type>")}</item>`);

describe("a WordPress export", () => {
  it("gives numbers and states of its comments, and neither words nor people", () => {
    const read = readWxr(export_);
    expect(read).toEqual({
      ok: true,
      site: "news.example",
      comments: [
        { post: "4821", comment: "11", parent: undefined, value: "approve" },
        { post: "4821", comment: "12", parent: "11", value: "hold" },
        { post: "4821", comment: "13", parent: undefined, value: "spam" },
        { post: "4821", comment: "14", parent: undefined, value: "trash" },
        { post: "4822", comment: "21", parent: undefined, value: "approve" },
      ],
    });
    expect(JSON.stringify(read)).not.toMatch(/Bradley|mail|192/);
  });

  it.each([
    ["a web page", "<!doctype html><title>x</title>", "not-an-export"],
    ["an ordinary feed", '<rss version="2.0"><channel></channel></rss>', "not-an-export"],
    ["cut off", export_.slice(0, 900), "damaged"],
    ["without an address", export_.replace(/<wp:base.*url>/, ""), "damaged"],
  ] as const)("is refused where it is %s", (_, text, error) => {
    expect(readWxr(text)).toEqual({ ok: false, error });
  });

  it("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        const read = readWxr(wxr(`<item><wp:post_id>1</wp:post_id>${noise}</item>`));
        expect(typeof read.ok).toBe("boolean");
      }),
    );
  });

  it.each([
    ["a hundred thousand comments and no CDATA", plain.repeat(100_000), 100_000],
    ["a comment of a hundred thousand sections", `${plain}${"<![CDATA[x]]>".repeat(100_000)}`, 1],
  ])("of %s is read in linear time", (_, items, count) => {
    const startedAt = cpuMs();
    const read = readWxr(wxr(`<item><wp:post_id>1</wp:post_id>${items}</item>`));
    expect(read.ok && read.comments.length).toBe(count);
    // A machine under load takes ten times as long as one at rest; a quadratic reader takes minutes.
    expect(cpuMs() - startedAt).toBeLessThan(5_000);
  });

  it("is matched by its numbers: what differs or is new is noted, and what is usual is not", async () => {
    const state = (value: string) => ({
      comment: "",
      facets: { verdict: { value, isDisputed: false, heads: [], event: { id: "x".repeat(40) } } },
    });
    const page = {
      comments: { "11": state("spam"), "13": state("spam") },
    } as unknown as PageDecisions;
    const read = readWxr(export_);
    if (!read.ok) throw new Error(read.error);
    const plan = await planWxr(read.comments, async (post) =>
      post === "4821" ? page : ({ comments: {} } as PageDecisions),
    );
    expect([plan.comments, plan.same, plan.different]).toEqual([5, 1, 1]);
    expect(plan.requests.map(({ comment: id, value }) => `${id} ${value}`)).toEqual([
      "11 approve",
      "12 hold",
      "14 trash",
    ]);
    expect(plan.requests.every(({ observed }) => observed === "site")).toBe(true);
  });
});
