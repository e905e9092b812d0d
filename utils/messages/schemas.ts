import * as z from "zod/mini";
import { facets } from "@/utils/core/decision";
import { viewerRoles } from "@/utils/core/policy";
import { articleModes, readerModes } from "@/utils/core/reader-modes";
import { isFrameOrigin } from "@/utils/core/site-name";
import { helpRequests } from "@/utils/messages/help-schemas";
import { batchSize, type JudgeRequest } from "@/utils/messages/judge-protocol";
import { pageParts } from "@/utils/messages/page-part";
import type { Request } from "@/utils/messages/protocol";
import { publishedRequests } from "@/utils/messages/published-schemas";
import { queueRequests } from "@/utils/messages/queue-schemas";
import { linkList, ruleRequests } from "@/utils/messages/rules-schemas";
import {
  count,
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

const mode = z.enum(readerModes);
const frames = z.array(z.string().check(z.refine(isFrameOrigin))).check(z.maxLength(8));

const policy = z.strictObject({
  site,
  isEnabled: z.boolean(),
  role: z.enum(viewerRoles),
  modes: z.strictObject({ "sponsor-line": mode, promotional: mode, "unsafe-link": mode }),
  article: z.optional(z.enum(articleModes)),
  frames: z.optional(frames),
  onSite: z.optional(z.boolean()),
});

const lineName = /^line:[0-9a-f]{16}$/;
/** What each facet of a whole site may be about. */
const siteNames: Readonly<Record<string, RegExp>> = {
  line: lineName,
  domain: /^domain:[^\s/]{1,249}$/,
  rule: /^rule:[\w.@-]{1,64}$/,
};

const decisionFields = z.strictObject({
  request: requestName,
  post: short(512).check(z.minLength(1)),
  comment: short(256).check(z.minLength(1)),
  parent: z.optional(short(256)),
  facet: z.enum(facets),
  value: short(600),
  reasons: z.optional(reasons),
  spans: z.optional(
    z.array(z.strictObject({ start: count, end: count, hash })).check(z.maxLength(16)),
  ),
  target: z.optional(short(7_000)),
  resolves: z.optional(z.literal(true)),
  subject: z.strictObject({
    textHash: hash,
    normHash: hash,
    linksHash: hash,
    check: z.optional(z.string().check(z.regex(/^[0-9a-f]{4}$/))),
  }),
  rules: z.optional(
    z
      .array(z.strictObject({ id: short(64), version: short(64), score: z.number() }))
      .check(z.maxLength(16)),
  ),
  expires: z.optional(count),
  excerpt: z.optional(short(300)),
});

const decision = decisionFields.check(
  z.refine(({ facet, value, target }) =>
    target === undefined
      ? (values[facet]?.includes(value) ?? true)
      : value === "undo" || value === "redact",
  ),
  z.refine(
    ({ facet, value, expires }) => expires === undefined || (facet === "pin" && value === "pin"),
  ),
  // Rules hold on the whole site, and nothing else does.
  z.refine(({ facet, post, comment }) => {
    const name = siteNames[facet];
    return name === undefined ? post !== "*" : post === "*" && name.test(comment);
  }),
);

const status = z.strictObject({
  adapter: z.nullable(short(64)),
  comments: count,
  unknown: count,
  flagged: count,
  undecided: count,
  hidden: count,
  byKind: z.record(short(32), count),
  saveState: z.enum(["saved", "saving", "failed"]),
  frames,
  isPaused: z.optional(z.boolean()),
  canWriteToSite: z.boolean(),
});

/**
 * What may arrive in the background. Everything is checked here, whoever sent it: a page that took
 * over its content script can send anything.
 */
const request = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("page/open"),
    post: short(512),
    list: z.optional(short(2_048).check(z.regex(/^https?:\/\/[^\s/]+\//))),
  }),
  z.strictObject({ type: z.literal("page/status"), status }),
  z.strictObject({ type: z.literal("page/inject") }),
  z.strictObject({ type: z.literal("page/part"), part: z.enum(pageParts) }),
  z.strictObject({
    type: z.literal("decide"),
    decision,
    page: short(512),
    seen: z.optional(z.enum(["approved", "hold", "spam", "trash", "other"])),
  }),
  z.strictObject({ type: z.literal("site/writes"), post: short(512) }),
  z.strictObject({
    type: z.literal("site/retry"),
    comment: siteComment,
    isForced: z.boolean(),
  }),
  z.strictObject({
    type: z.literal("page/reveal"),
    scope: z.nullable(z.enum(["tab", "hour"])),
  }),
  z.strictObject({ type: z.literal("page/rules") }),
  z.strictObject({ type: z.literal("pick/open") }),
  z.strictObject({ type: z.literal("pick/frame"), address: short(8_000) }),
  // Rules are checked where they are stored: the same check serves what was stored before.
  z.strictObject({ type: z.literal("pick/save"), rule: z.unknown() }),
  z.strictObject({ type: z.literal("pick/start"), tabId: z.int() }),
  z.strictObject({ type: z.literal("picked/list") }),
  z.strictObject({ type: z.literal("picked/import"), site, rule: z.unknown() }),
  z.strictObject({ type: z.literal("picked/remove"), site, name: short(6_000) }),
  z.strictObject({ type: z.literal("queue/open") }),
  z.strictObject({
    type: z.literal("page/similar"),
    post: short(512),
    comment: short(256),
  }),
  z.strictObject({ type: z.literal("policy/get"), site }),
  z.strictObject({ type: z.literal("policy/set"), policy }),
  z.strictObject({ type: z.literal("site/forget"), site }),
  z.strictObject({ type: z.literal("sites/list") }),
  z.strictObject({ type: z.literal("lines/list") }),
  z.strictObject({
    type: z.literal("lines/remove"),
    site,
    line: z
      .string()
      .check(z.refine((line) => Object.values(siteNames).some((name) => name.test(line)))),
  }),
  z.strictObject({ type: z.literal("tab/status"), tabId: z.int() }),
  z.strictObject({ type: z.literal("page/history"), post: short(512), comment: short(256) }),
  ...publishedRequests,
  z.strictObject({ type: z.literal("page/pinned"), post: short(512), comment: short(256) }),
  z.strictObject({ type: z.literal("flag/report"), comment: short(256) }),
  ...helpRequests,
  ...queueRequests,
  ...ruleRequests,
  ...siteRequests,
  ...storeRequests,
  ...teamRequests,
]);

const item = z.strictObject({
  id: short(512),
  comment: short(512),
  parent: z.nullable(short(512)),
  text: z.string(),
  author: z.string(),
  authorUrl: z.nullable(z.string()),
  links: linkList,
  asides: z.optional(
    z.strictObject({ pictures: z.array(short(300)).check(z.maxLength(20)), hidden: short(2_000) }),
  ),
});

const judgeRequest = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("judge"),
    seq: count,
    post: short(512),
    items: z.array(item).check(z.maxLength(batchSize)),
  }),
  z.strictObject({
    type: z.literal("article"),
    seq: count,
    blocks: z
      .array(z.strictObject({ text: z.string(), links: linkList }))
      .check(z.maxLength(1_000)),
  }),
  z.strictObject({
    type: z.literal("present"),
    seq: count,
    post: short(512),
    comments: z.array(short(512)).check(z.maxLength(100_000)),
  }),
]);

/** A well-formed request, or undefined. */
export function parseRequest(raw: unknown): Request | undefined {
  const parsed = request.safeParse(raw);
  return parsed.success ? (parsed.data as Request) : undefined;
}

/** A well-formed message of the port "judge", or undefined. */
export function parseJudgeRequest(raw: unknown): JudgeRequest | undefined {
  const parsed = judgeRequest.safeParse(raw);
  return parsed.success ? (parsed.data as JudgeRequest) : undefined;
}

/** The number a refusal answers to, where there is one. */
export function seqOf(raw: unknown): number {
  const parsed = z.object({ seq: count }).safeParse(raw);
  return parsed.success ? parsed.data.seq : 0;
}
