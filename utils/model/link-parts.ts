/**
 * What the link model looks at: an address taken apart, in lower case. Which part of the host its
 * owner chose is for the caller to say, because the public suffix list is not this folder's.
 *
 * Example: "https://pay.bonus-team.pages.dev/a/login.php?id=1" → subdomain "pay", name
 * "bonus-team", suffix "pages.dev", path "/a/login.php", query "?id=1".
 */
export interface LinkParts {
  readonly subdomain: string;
  readonly name: string;
  readonly suffix: string;
  /** The suffix is one that a firm lends to strangers: "pages.dev", "weebly.com". */
  readonly isLent: boolean;
  readonly port: string;
  readonly path: string;
  readonly query: string;
  readonly hash: string;
  /** What the deterministic rules noticed, by short names: "brand-in-name". */
  readonly marks: readonly string[];
}
