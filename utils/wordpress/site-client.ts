import * as z from "zod/mini";
import { readCommentHtml } from "./comment-html";
import { type Read, readReply } from "./site-problem";
import type { SiteRequest, SiteTransport } from "./site-request";
import { readStatus, type SiteStatus, type StatusCommand } from "./site-status";

/** A comment as the site has it. */
export interface SiteComment {
  readonly id: number;
  readonly post: number;
  readonly parent: number;
  readonly author: string;
  readonly authorUrl: string;
  readonly status: SiteStatus;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Its address in the REST API; "" where the site does not say. */
  readonly self: string;
  /** Address of the comment on its article. */
  readonly link: string;
  /** The article's title as plain text; "" where it was not asked for. */
  readonly title: string;
  /** As stored, with what the editor typed. */
  readonly raw: string;
  /** As the theme prints it: HTML, never put into a document. */
  readonly html: string;
}

export interface SiteClient {
  readComment(id: number): Promise<Read<SiteComment>>;
  /** At most 100 of any status, in any order; those that are gone are not among them. */
  readComments(ids: readonly number[], withTitles?: boolean): Promise<Read<readonly SiteComment[]>>;
  setStatus(id: number, command: StatusCommand): Promise<Read<SiteComment>>;
  setText(id: number, raw: string): Promise<Read<SiteComment>>;
  /** One page of at most 100 comments that wait for approval, newest first. */
  listPending(
    page: number,
  ): Promise<Read<{ readonly comments: readonly SiteComment[]; readonly pages: number }>>;
}

const comment = z.object({
  id: z.int().check(z.positive()),
  post: z.int().check(z.nonnegative()),
  parent: z.int().check(z.nonnegative()),
  author_name: z.string(),
  author_url: z.string(),
  date_gmt: z.string(),
  link: z.string(),
  status: z.string(),
  content: z.object({ raw: z.string(), rendered: z.string() }),
  _links: z.optional(z.object({ self: z.optional(z.array(z.unknown())) })),
  // `_embed=up` brings the article along, in a list.
  _embedded: z.optional(z.object({ up: z.optional(z.array(z.unknown())) })),
});

const address = z.object({ href: z.string() });
const article = z.object({ title: z.object({ rendered: z.string() }) });

/** No e-mail and no IP address is ever asked for. */
const fields = "id,post,parent,author_name,author_url,date_gmt,link,status,content";
const context = `context=edit&_fields=${fields},_links`;
const contextWithTitles = `_embed=up&${context},_embedded`;

/**
 * The site's comments over WordPress's REST API: parsed at the edge, never throwing.
 *
 * Example: `await createSiteClient(transport).readComment(2215)`.
 */
export function createSiteClient(transport: SiteTransport): SiteClient {
  async function ask(request: SiteRequest): Promise<Read<SiteComment>> {
    const read = readReply(await transport(request));
    return read.ok ? parseComment(read.value) : read;
  }

  const write = (id: number, body: Readonly<Record<string, string>>) =>
    ask({ method: "POST", path: `wp/v2/comments/${id}?${context}`, body });

  return {
    readComment: (id) => ask({ method: "GET", path: `wp/v2/comments/${id}?${context}` }),
    async readComments(ids, withTitles = false) {
      const wanted = `include=${ids.join(",")}&status=any&per_page=100`;
      const path = `wp/v2/comments?${wanted}&${withTitles ? contextWithTitles : context}`;
      const read = readReply(await transport({ method: "GET", path }));
      return read.ok ? parseComments(read.value) : read;
    },
    setStatus: (id, status) => write(id, { status }),
    setText: (id, content) => write(id, { content }),
    async listPending(page) {
      const order = `status=hold&orderby=date&order=desc&per_page=100&page=${page}`;
      const path = `wp/v2/comments?${order}&${contextWithTitles}`;
      const reply = await transport({ method: "GET", path });
      const read = readReply(reply);
      if (!read.ok) return read;
      const comments = parseComments(read.value);
      if (!comments.ok) return comments;
      const pages = reply.kind === "reply" ? (reply.pages ?? 1) : 1;
      return { ok: true, value: { comments: comments.value, pages } };
    },
  };
}

/** One that cannot be understood does not hide the others. */
function parseComments(raw: unknown): Read<readonly SiteComment[]> {
  if (!Array.isArray(raw)) return { ok: false, problem: "unreadable" };
  const comments = raw.map(parseComment).flatMap((one) => (one.ok ? [one.value] : []));
  return { ok: true, value: comments };
}

function parseComment(raw: unknown): Read<SiteComment> {
  const parsed = comment.safeParse(raw);
  if (!parsed.success) return { ok: false, problem: "unreadable" };
  const { author_name, author_url, date_gmt, status, content, _embedded, _links, ...rest } =
    parsed.data;
  const self = address.safeParse(_links?.self?.[0]);
  const up = article.safeParse(_embedded?.up?.[0]);
  return {
    ok: true,
    value: {
      ...rest,
      author: author_name,
      authorUrl: author_url,
      time: date_gmt.endsWith("Z") ? date_gmt : `${date_gmt}Z`,
      status: readStatus(status),
      self: self.success ? self.data.href : "",
      title: up.success ? readCommentHtml(up.data.title.rendered).text : "",
      raw: content.raw,
      html: content.rendered,
    },
  };
}
