import * as v from "valibot";
import { viewerRoles } from "@/utils/core/policy";
import { helpRequests } from "@/utils/messages/help-schemas";
import type { JudgeRequest } from "@/utils/messages/judge-protocol";
import { pageParts } from "@/utils/messages/page-part";
import type { Request } from "@/utils/messages/protocol";
import { publishedRequests } from "@/utils/messages/published-schemas";
import { queueRequests } from "@/utils/messages/queue-schemas";
import { linkList, ruleRequests } from "@/utils/messages/rules-schemas";
import {
  count,
  facet,
  hash,
  reasons,
  requestName,
  short,
  site,
  siteComment,
  values,
} from "@/utils/messages/schema-parts";
import { siteRequests } from "@/utils/messages/site-schemas";
import { storeRequests } from "@/utils/messages/store-schemas";
import { teamRequests } from "@/utils/messages/team-schemas";

/**
 * What may arrive in the background. Everything is checked here, whoever sent it: a page that took
 * over its content script can send anything.
 */
const mode = v.picklist(["show", "label", "strip", "collapse", "hide"]);

/** Scheme, host and port, as `URL.origin` writes them. */
const frames = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(270), v.regex(/^https?:\/\/[^/*?#\s]+$/))),
  v.maxLength(8),
);

const policy = v.strictObject({
  site,
  isEnabled: v.boolean(),
  role: v.picklist(viewerRoles),
  modes: v.strictObject({ "sponsor-line": mode, promotional: mode, "unsafe-link": mode }),
  article: v.optional(v.picklist(["show", "label", "collapse"])),
  frames: v.optional(frames),
  onSite: v.optional(v.boolean()),
});

const lineName = /^line:[0-9a-f]{16}$/;
/** What each facet of a whole site may be about. */
const siteNames: Readonly<Record<string, RegExp>> = {
  line: lineName,
  domain: /^domain:[^\s/]{1,249}$/,
  rule: /^rule:[\w.@-]{1,64}$/,
};

const decisionFields = v.strictObject({
  request: requestName,
  post: v.pipe(short(512), v.minLength(1)),
  comment: v.pipe(short(256), v.minLength(1)),
  parent: v.optional(short(256)),
  facet,
  value: short(600),
  reasons: v.optional(reasons),
  spans: v.optional(
    v.pipe(v.array(v.strictObject({ start: count, end: count, hash })), v.maxLength(16)),
  ),
  target: v.optional(short(7_000)),
  resolves: v.optional(v.literal(true)),
  subject: v.strictObject({
    textHash: hash,
    normHash: hash,
    linksHash: hash,
    check: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{4}$/))),
  }),
  rules: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: short(64),
          version: short(64),
          score: v.pipe(v.number(), v.finite()),
        }),
      ),
      v.maxLength(16),
    ),
  ),
  expires: v.optional(count),
  excerpt: v.optional(short(300)),
});

const decision = v.pipe(
  decisionFields,
  v.check(({ facet, value, target }) =>
    target === undefined
      ? (values[facet]?.includes(value) ?? true)
      : value === "undo" || value === "redact",
  ),
  v.check(
    ({ facet, value, expires }) => expires === undefined || (facet === "pin" && value === "pin"),
  ),
  v.check(({ facet, post, comment }) => {
    const name = siteNames[facet];
    return name === undefined ? post !== "*" : post === "*" && name.test(comment);
  }),
);

const status = v.strictObject({
  adapter: v.nullable(short(64)),
  comments: count,
  unknown: count,
  flagged: count,
  undecided: count,
  hidden: count,
  byKind: v.record(short(32), count),
  saveState: v.picklist(["saved", "saving", "failed"]),
  frames,
  isPaused: v.optional(v.boolean()),
  canWriteToSite: v.boolean(),
});

const request = v.variant("type", [
  v.strictObject({
    type: v.literal("page/open"),
    post: short(512),
    list: v.optional(v.pipe(short(2_048), v.regex(/^https?:\/\/[^\s/]+\//))),
  }),
  v.strictObject({ type: v.literal("page/status"), status }),
  v.strictObject({ type: v.literal("page/inject") }),
  v.strictObject({ type: v.literal("page/part"), part: v.picklist(pageParts) }),
  v.strictObject({
    type: v.literal("decide"),
    decision,
    page: short(512),
    seen: v.optional(v.picklist(["approved", "hold", "spam", "trash", "other"])),
  }),
  v.strictObject({ type: v.literal("site/writes"), post: short(512) }),
  v.strictObject({
    type: v.literal("site/retry"),
    comment: siteComment,
    isForced: v.boolean(),
  }),
  v.strictObject({
    type: v.literal("page/reveal"),
    scope: v.nullable(v.picklist(["tab", "hour"])),
  }),
  v.strictObject({ type: v.literal("page/rules") }),
  v.strictObject({ type: v.literal("pick/open") }),
  v.strictObject({ type: v.literal("pick/frame"), address: short(8_000) }),
  // Rules are checked where they are stored: the same check serves what was stored before.
  v.strictObject({ type: v.literal("pick/save"), rule: v.unknown() }),
  v.strictObject({ type: v.literal("pick/start"), tabId: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ type: v.literal("picked/list") }),
  v.strictObject({ type: v.literal("picked/import"), site, rule: v.unknown() }),
  v.strictObject({ type: v.literal("picked/remove"), site, name: short(6_000) }),
  v.strictObject({ type: v.literal("queue/open") }),
  v.strictObject({
    type: v.literal("page/similar"),
    post: short(512),
    comment: short(256),
  }),
  v.strictObject({ type: v.literal("policy/get"), site }),
  v.strictObject({ type: v.literal("policy/set"), policy }),
  v.strictObject({ type: v.literal("site/forget"), site }),
  v.strictObject({ type: v.literal("sites/list") }),
  v.strictObject({ type: v.literal("lines/list") }),
  v.strictObject({
    type: v.literal("lines/remove"),
    site,
    line: v.pipe(
      v.string(),
      v.check((line) => Object.values(siteNames).some((name) => name.test(line))),
    ),
  }),
  v.strictObject({ type: v.literal("tab/status"), tabId: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ type: v.literal("page/history"), post: short(512), comment: short(256) }),
  ...publishedRequests,
  v.strictObject({ type: v.literal("page/pinned"), post: short(512), comment: short(256) }),
  v.strictObject({ type: v.literal("flag/report"), comment: short(256) }),
  ...helpRequests,
  ...queueRequests,
  ...ruleRequests,
  ...siteRequests,
  ...storeRequests,
  ...teamRequests,
]);

const maxItems = 50;
const item = v.strictObject({
  id: short(512),
  comment: short(512),
  parent: v.nullable(short(512)),
  text: v.string(),
  author: v.string(),
  authorUrl: v.nullable(v.string()),
  links: linkList,
  asides: v.optional(
    v.strictObject({
      pictures: v.pipe(v.array(short(300)), v.maxLength(20)),
      hidden: short(2_000),
    }),
  ),
});

const judgeRequest = v.variant("type", [
  v.strictObject({
    type: v.literal("judge"),
    seq: count,
    post: short(512),
    items: v.pipe(v.array(item), v.maxLength(maxItems)),
  }),
  v.strictObject({
    type: v.literal("article"),
    seq: count,
    blocks: v.pipe(
      v.array(v.strictObject({ text: v.string(), links: linkList })),
      v.maxLength(1_000),
    ),
  }),
  v.strictObject({
    type: v.literal("present"),
    seq: count,
    post: short(512),
    comments: v.pipe(v.array(short(512)), v.maxLength(100_000)),
  }),
]);

/** A well-formed request, or undefined. */
export function parseRequest(raw: unknown): Request | undefined {
  const parsed = v.safeParse(request, raw);
  return parsed.success ? (parsed.output as Request) : undefined;
}

/** A well-formed message of the port "judge", or undefined. */
export function parseJudgeRequest(raw: unknown): JudgeRequest | undefined {
  const parsed = v.safeParse(judgeRequest, raw);
  return parsed.success ? (parsed.output as JudgeRequest) : undefined;
}

/** The number a refusal answers to, where there is one. */
export function seqOf(raw: unknown): number {
  const parsed = v.safeParse(v.object({ seq: count }), raw);
  return parsed.success ? parsed.output.seq : 0;
}
