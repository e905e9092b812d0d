import { createInterface } from "node:readline";
import { z } from "zod/mini";
import en from "@/public/_locales/en/messages.json";
import type { DetectInput } from "@/utils/core/detection";
import type { Weight } from "@/utils/core/finding";
import { explain, translator } from "@/utils/core/messages";
import { nameRule, type OwnRule } from "@/utils/core/own-rule";
import { readDomain } from "@/utils/core/read-domain";
import { detect } from "@/utils/detectors/detect";
import { judgeWithRules, rulesOn } from "@/utils/detectors/judge-with-rules";
import { checkPhrase } from "@/utils/detectors/own-rules/read-phrase";

/**
 * `npm run detect`: JSONL in, JSONL out, line for line. A line is a comment, or `{"url": …}` for
 * one link. Bad lines are answered with `{"error": …}`, and the exit code is 1 at the end.
 */
const link = z.object({
  href: z.string(),
  text: z._default(z.string(), ""),
  rel: z.optional(z.string()),
});
const comment = z.object({
  text: z.string(),
  author: z.nullish(z.string()),
  authorUrl: z.nullish(z.string()),
  links: z.nullish(z.array(link)),
  page: z.nullish(
    z.union([
      z.string(),
      z.object({
        url: z.nullish(z.string()),
        sponsors: z.nullish(z.array(z.string())),
      }),
    ]),
  ),
});
const address = z.object({ url: z.string() });
/** Rules of one's own go with a comment: `{"text": …, "rules": [{"words": ["casino*"]}]}`. */
const rule = z.union([
  z.strictObject({
    words: z.array(z.string()).check(z.minLength(1)),
    name: z.optional(z.string()),
    isWholeWord: z._default(z.boolean(), true),
    kind: z._default(
      z.enum(["own-rule", "sponsor-line", "promotional", "unsafe-link"]),
      "own-rule",
    ),
    severity: z._default(z.enum(["info", "caution", "high"]), "caution"),
  }),
  z.strictObject({ block: z.string() }),
  z.strictObject({ allow: z.string() }),
]);
const withRules = z.object({ rules: z.nullish(z.array(rule)) });
const translate = translator(en);

function inputOf(line: unknown): DetectInput {
  const one = address.safeParse(line);
  if (one.success && !(typeof line === "object" && line !== null && "text" in line)) {
    return { text: "", links: [{ href: one.data.url, text: "" }] };
  }
  const { text, author, authorUrl, links, page } = comment.parse(line);
  const { url, sponsors } = typeof page === "string" ? { url: page, sponsors: null } : (page ?? {});
  return {
    text,
    ...(author == null ? {} : { author }),
    ...(authorUrl == null ? {} : { authorUrl }),
    links: (links ?? []).map(({ rel, ...rest }) =>
      rel === undefined ? rest : { ...rest, rel: rel.toLowerCase() },
    ),
    page: { ...(url == null ? {} : { url }), ...(sponsors == null ? {} : { sponsors }) },
  };
}

function rulesOf(line: unknown): readonly OwnRule[] {
  return (withRules.parse(line).rules ?? []).map((one) => {
    const common = { site: null, isOn: true } as const;
    if ("words" in one) {
      const { words, ...rest } = one;
      for (const phrase of words) {
        const problem = checkPhrase(phrase);
        if (problem !== undefined) throw new Error(`rules: "${phrase}" is ${problem}`);
      }
      return nameRule({ ...common, ...rest, type: "phrase", phrases: words });
    }
    const effect = "block" in one ? "block" : "allow";
    const written = "block" in one ? one.block : one.allow;
    const domain = readDomain(written);
    if (domain === undefined) throw new Error(`rules: "${written}" is no domain`);
    return nameRule({
      ...common,
      type: "domain",
      domain,
      effect,
      kind: "unsafe-link",
      severity: "high",
    });
  });
}

function judge(line: unknown) {
  const rules = rulesOf(line);
  const input = inputOf(line);
  return rules.length === 0 ? detect(input) : judgeWithRules(input, rulesOn(rules, undefined));
}

function answer(line: string): { readonly written: string; readonly isError: boolean } {
  try {
    const { verdict, scores, findings, failures } = judge(JSON.parse(line));
    const explained = findings.map(({ reason, signals, weights, ...finding }) => ({
      ...finding,
      explanation: explain(reason, translate),
      ...(signals === undefined ? {} : { signals: signals.map((one) => explain(one, translate)) }),
      ...(weights === undefined ? {} : { weights: weights.map(explainWeight) }),
    }));
    const written = JSON.stringify({ verdict, scores, findings: explained, failures });
    return { written, isError: false };
  } catch (cause) {
    return { written: JSON.stringify({ error: messageOf(cause).slice(0, 500) }), isError: true };
  }
}

function explainWeight({ reason, ...weight }: Weight) {
  return reason === undefined ? weight : { ...weight, explanation: explain(reason, translate) };
}

function messageOf(cause: unknown): string {
  if (cause instanceof z.core.$ZodError) {
    return cause.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  }
  return cause instanceof Error ? cause.message : String(cause);
}

let hasErrors = false;
const pending: string[] = [];

/** Waits for the reader of a pipe: a million answers do not have to fit into memory. */
async function flush(): Promise<void> {
  const chunk = pending.splice(0).join("");
  if (chunk !== "" && !process.stdout.write(chunk)) {
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === "") continue;
  const { written, isError } = answer(line);
  hasErrors ||= isError;
  pending.push(`${written}\n`);
  if (pending.length >= 500) await flush();
}
await flush();
if (hasErrors) process.exitCode = 1;
