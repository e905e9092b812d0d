import type { FormProblem } from "@/utils/core/rule-form";
import { checkPhrase } from "./read-phrase";

/** What a list of words for WordPress ("disallowed comment keys") holds, ready to be a rule. */
export interface WordList {
  /** As phrases of ours: a star is a star there, and so it is escaped. */
  readonly phrases: readonly string[];
  readonly duplicates: number;
  readonly problems: readonly FormProblem[];
}

const most = 100_000;

/**
 * Reads a list, one key a line, as WordPress does: spaces at the ends do not count, empty lines are
 * nothing, upper and lower case are the same. What cannot be a rule is named with its line.
 *
 * Source: wp_check_comment_disallowed_list() in WordPress 6.
 */
export function readWordList(text: string): WordList {
  const phrases: string[] = [];
  const seen = new Set<string>();
  const problems: FormProblem[] = [];
  let duplicates = 0;
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const key = raw.trim();
    if (key === "") continue;
    const phrase = key.replaceAll("*", "\\*");
    const problem = checkPhrase(phrase);
    if (problem !== undefined) {
      problems.push({ line: index + 1, problem, text: key.slice(0, 80) });
    } else if (seen.has(key.toLowerCase())) duplicates += 1;
    else if (phrases.length < most) {
      seen.add(key.toLowerCase());
      phrases.push(phrase);
    } else problems.push({ line: index + 1, problem: "too-long", text: key.slice(0, 80) });
  }
  return { phrases, duplicates, problems };
}

/** Phrases as WordPress takes them; a phrase with a star cannot say there what it says here. */
export function writeWordList(phrases: readonly string[]): {
  readonly text: string;
  readonly starred: number;
} {
  const isStarred = (phrase: string) => phrase.replaceAll("\\*", "").includes("*");
  const plain = phrases.filter((phrase) => !isStarred(phrase));
  const lines = [...new Set(plain.map((phrase) => phrase.replaceAll("\\*", "*")))];
  return {
    text: lines.map((line) => `${line}\n`).join(""),
    starred: phrases.length - plain.length,
  };
}
