import {
  createSiteWriter,
  type SiteWriter,
  type SiteWriterOptions,
} from "@/entrypoints/background/site/write-to-site";
import { type DecisionEvent, type FacetState, noSubject } from "@/utils/core/decision";
import { plainEvent } from "../../core/plain-event";
import type { FakeSite } from "../../wordpress/fake-site";

/** A comment that somebody called spam, and the same taken back. */
export const event: DecisionEvent = {
  ...{ ...plainEvent, id: `n.example/3/${"a".repeat(32)}`, site: "n.example", post: "3" },
  ...{ value: "spam", subject: noSubject },
};
export const undo: DecisionEvent = {
  ...{ ...event, id: `n.example/3/${"b".repeat(32)}`, value: "undo", target: event.id },
};
export const verdict: FacetState = { value: "spam", isDisputed: false, heads: [event.id], event };

/** What a worker is, as far as writing goes: what lies in storage outlives it. */
export function newWriter(site: FakeSite, over: Partial<SiteWriterOptions> = {}): SiteWriter {
  return createSiteWriter({
    openStores: async () => ({ identity: {} }) as never,
    transportOf: () => site.transport,
    isClear: async () => "clear",
    onOutcome: async () => {},
    onChange: async () => {},
    now: Date.now,
    ...over,
  });
}

export const wish = { seen: "approved", noted: undefined } as const;
export const wantSpam = (writer: SiteWriter) => writer.want({ ...wish, event, verdict });
export const takeBack = (writer: SiteWriter) =>
  writer.want({ ...wish, event: undo, verdict: undefined });
export const isPost = ({ method }: { readonly method: string }) => method === "POST";
