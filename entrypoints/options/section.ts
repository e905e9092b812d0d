import type { ComponentChild } from "preact";
import type { SectionLink } from "@/components/options/OptionsFrame";

/** One page of the options, opened by `#<id>`. */
export interface Section extends SectionLink {
  readonly id:
    | "sites"
    | "rules"
    | "lists"
    | "publish"
    | "keys"
    | "report"
    | "devices"
    | "team"
    | "privacy"
    | "transfer"
    | "diagnostics";
  /** Draws from signals of its own module, so that only what changed is drawn anew. */
  readonly View: () => ComponentChild;
  /** Reads what is shown: when the section is opened, and after anything was stored anywhere. */
  readonly load: () => Promise<void>;
}
