import type { HostParts } from "./host-parts";

/** What is known of a link by its host alone. */
export interface HostTarget {
  readonly host: string;
  /** The host with international names decoded, for people. */
  readonly shownHost: string;
  /** Undefined where there is no host. */
  readonly parts: HostParts | undefined;
}
