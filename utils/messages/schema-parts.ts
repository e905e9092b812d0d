import * as z from "zod/mini";
import { isSiteName } from "@/utils/core/site-name";

/** What the schemas of messages are made of. */
export const short = (max: number) => z.string().check(z.maxLength(max));
export const count = z.int().check(z.nonnegative());
export const hash = short(40);
export const site = z.string().check(z.refine(isSiteName));
/** Names of requests: a repeated one is acknowledged, not carried out again. */
export const requestName = short(64).check(z.minLength(8));

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

export const reasons = z.array(short(64)).check(z.maxLength(16));

/** WordPress numbers its comments. */
export const siteComment = z.string().check(z.regex(/^\d{1,12}$/));
