import type { SiteReply } from "@/utils/wordpress/site-problem";
import type { SiteRequest, SiteTransport } from "@/utils/wordpress/site-request";

export interface FakeSite {
  readonly transport: SiteTransport;
  readonly requests: SiteRequest[];
  status: string;
  raw: string;
  /** Called before each answer: may change the site, or answer in its place. */
  before: (request: SiteRequest) => SiteReply | undefined;
}

/** A site with one comment, which does what WordPress was seen to do. */
export function fakeSite(status = "approved", raw = "A letter.\nAd by X"): FakeSite {
  const metaBefore = { spam: "hold", trash: "approved" };
  const site: FakeSite = {
    status,
    raw,
    requests: [],
    before: () => undefined,
    async transport(request) {
      site.requests.push(request);
      const instead = site.before(request);
      if (instead !== undefined) return instead;
      const { status: command, content } = request.body ?? {};
      if (command !== undefined) {
        const next = command === "approve" ? "approved" : command;
        if (next === site.status) return json(500, { code: "rest_comment_failed_edit" });
        if (command === "unspam") site.status = metaBefore.spam;
        else if (command === "untrash") site.status = metaBefore.trash;
        else site.status = next;
      }
      if (content !== undefined) site.raw = content;
      return json(200, {
        id: 7,
        post: 3,
        parent: 0,
        author_name: "Ann",
        author_url: "",
        date_gmt: "2026-01-02T03:04:05",
        link: "https://n.example/a/#comment-7",
        status: site.status,
        content: { raw: site.raw, rendered: `<p>${site.raw.replaceAll("\n", "<br />\n")}</p>` },
      });
    },
  };
  return site;
}

export function json(status: number, value: unknown): SiteReply {
  const body = JSON.stringify(value);
  return { kind: "reply", status, type: "application/json", body, retryAfterS: null, pages: null };
}
