import type { CommentLink } from "@/utils/core/comment";
import type { Detection } from "@/utils/core/detection";
import type { LinkListInfo } from "@/utils/core/link-list";
import type { OwnRule, OwnRuleDraft } from "@/utils/core/own-rule";

export interface TriedComment {
  readonly text: string;
  readonly author: string;
  readonly links: readonly CommentLink[];
}

export interface BackTest {
  /** Comments with a verdict, and how many of those have words that are still kept. */
  readonly decided: number;
  readonly kept: number;
  /** How many of these the rule matches, in all and by what was decided. */
  readonly flagged: number;
  readonly byVerdict: Readonly<Record<string, number>>;
  /** At most twenty excerpts that match, newest first. */
  readonly samples: readonly { readonly text: string; readonly verdict: string }[];
}

/** What our own pages may ask about rules. */
export interface RulePanelRequests {
  "rules/list": { ask: object; answer: readonly OwnRule[] };
  /** A new rule, or with `id` another content for a known one. */
  "rules/save": { ask: { draft: OwnRuleDraft; id?: string | undefined }; answer: OwnRule };
  "rules/remove": { ask: { id: string }; answer: null };
  /** What would be flagged, with a rule that is not kept yet where one is given. */
  "rules/try": {
    ask: { input: TriedComment; site: string | null; draft?: OwnRuleDraft | undefined };
    answer: Detection;
  };
  /** What a rule would have flagged of the decided comments whose words are still kept. */
  "rules/back-test": { ask: { draft: OwnRuleDraft }; answer: BackTest };
  /** Lists that were subscribed to, and those of them that cannot be used. */
  "lists/list": { ask: object; answer: KeptLists };
  /** Said before the browser asks for a list's origin: it is no site to be read. */
  "lists/asking": { ask: { url: string }; answer: null };
  "lists/change": {
    ask: { id: string; isOn: boolean; severity: LinkListInfo["severity"] };
    answer: KeptLists;
  };
  "lists/remove": { ask: { id: string }; answer: KeptLists };
}

export interface KeptLists {
  readonly infos: readonly LinkListInfo[];
  readonly damaged: readonly string[];
}
