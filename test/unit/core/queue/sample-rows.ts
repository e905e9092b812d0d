import { nothingDecided, type QueueRow, type Standing } from "@/utils/core/queue/queue-row";

/** A row with what a test is about, and nothing else of interest. */
export function row(
  comment: string,
  more: Partial<Omit<QueueRow, "standing">> & { readonly standing?: Partial<Standing> } = {},
): QueueRow {
  const site = more.site ?? "news.example";
  const post = more.post ?? "1";
  return {
    id: `${site}/${post}/${comment}`,
    site,
    post,
    comment,
    url: `https://${site}/${post}`,
    title: "An article",
    author: "Ann",
    findings: [sponsorLine],
    excerpt: "Thank you to our Sponsor Esdebe",
    mark: null,
    subject: { textHash: "t", normHash: "n", linksHash: "l" },
    foundAt: 0,
    seenAt: 0,
    goneAt: null,
    ...more,
    standing: { ...nothingDecided, needsDecision: true, ...more.standing },
  };
}

export const sponsorLine: QueueRow["findings"][number] = {
  detector: "sponsor-line",
  kind: "sponsor-line",
  severity: "info",
  band: "likely",
  score: 0.9,
  on: "body",
  start: 0,
  end: 5,
  reason: { id: "text_sponsor_thanks" },
  line: null,
  domain: null,
};

export const unsafeLink: QueueRow["findings"][number] = {
  ...sponsorLine,
  detector: "unsafe-link",
  kind: "unsafe-link",
  severity: "high",
  band: "possible",
  on: "link",
  start: null,
  end: null,
  domain: "casino.test",
};

export const decided = (verdict: string, more: Partial<Standing> = {}): Partial<Standing> => ({
  needsDecision: false,
  verdict,
  decidedAt: 1,
  isOwn: true,
  ...more,
});
