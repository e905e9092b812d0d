import { expect } from "vitest";
import sources from "@/test/wordpress/site/comments.json";
import type { Article } from "@/test/wordpress/start-wordpress";
import type { PageReport } from "@/utils/messages/report-protocol";

const line = "Thank you to our Sponsor Esdebe";
const visible = sources.filter(({ key }) => key !== "held");

/** What a comment of comments.json reads like on the page: no tags, white space collapsed. */
function textOf(content: string): string {
  return content
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The report must hold the article's comments, word by word, and flag exactly the three bad ones. */
export function expectReading(
  { comments, article: own, adapter }: PageReport["page"],
  article: Article,
) {
  const { comments: ids } = article;
  expect(adapter).toBe("wordpress");
  expect(
    comments.map(({ id, author, bodyText, parentId }) => ({ id, author, bodyText, parentId })),
  ).toEqual(
    visible.map(({ key, author, content, parent = "" }) => ({
      id: String(ids[key]),
      author,
      bodyText: textOf(content),
      parentId: parent === "" ? null : String(ids[parent]),
    })),
  );
  // Every article of the tests holds the same comments: that they are repeated is true.
  const found = new Map(
    comments.map(({ id, findings }) => [
      Number(id),
      findings.filter(({ kind }) => kind !== "repeated"),
    ]),
  );
  for (const { key } of visible) {
    const kinds = (found.get(ids[key] ?? 0) ?? []).map(({ kind }) => kind);
    if (key === "editor-reply") expect(kinds).toEqual(["sponsor-line"]);
    else if (key === "lying-link") expect(kinds).toContain("unsafe-link");
    else if (key === "promotional") expect(kinds).toContain("promotional");
    else expect(kinds, key).toEqual([]);
  }
  const [reply] = found.get(ids["editor-reply"] ?? 0) ?? [];
  const text = textOf(sources.find(({ key }) => key === "editor-reply")?.content ?? "");
  expect(reply).toMatchObject({
    band: "likely",
    evidence: line,
    start: text.indexOf(line),
    end: text.length,
  });
  expect(own.findings).toMatchObject([
    { kind: "sponsor-line", band: "possible", evidence: expect.stringMatching(/^Safeguard/) },
  ]);
}
