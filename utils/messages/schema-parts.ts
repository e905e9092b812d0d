import * as v from "valibot";

/** What the schemas of messages are made of. */
export const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const hash = short(40);
export const site = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/),
);
/** Names of requests: a repeated one is acknowledged, not carried out again. */
export const requestName = v.pipe(short(64), v.minLength(8));

export const facet = v.picklist([
  "verdict",
  "action",
  "pin",
  "note",
  "claim",
  "link",
  "line",
  "domain",
  "rule",
]);

/** What each facet may be set to; `none` takes it back, `undo` goes with a target. */
export const values: Readonly<Record<string, readonly string[]>> = {
  verdict: ["approve", "hold", "spam", "trash", "none"],
  action: ["label", "strip", "allow", "none"],
  pin: ["pin", "none"],
  claim: ["claim", "none"],
  link: ["allow", "warn", "none"],
  line: ["label", "strip", "allow", "none"],
  domain: ["allow", "warn", "none"],
  rule: ["allow", "none"],
};

export const reasons = v.pipe(v.array(short(64)), v.maxLength(16));

/** WordPress numbers its comments. */
export const siteComment = v.pipe(v.string(), v.regex(/^\d{1,12}$/));
