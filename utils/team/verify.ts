import type { DecisionEvent } from "@/utils/core/decision";

export type Verified =
  | { readonly kind: "event"; readonly event: DecisionEvent }
  /** Of a later version: kept and handed on, never applied. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken"; readonly reason: string };

/** Reads what is said to be the event `id`, and holds its content against its name. Never throws. */
export type Verify = (id: string, raw: unknown) => Promise<Verified>;
