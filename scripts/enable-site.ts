import type { Page } from "playwright-core";
import { defaultModes, type SitePolicy } from "@/utils/core/policy";
import { askBackground } from "./ask-extension.ts";

/** What is chosen for a site; a moderator's, switched on, where nothing else is said. */
export interface SiteChoice {
  /** False switches it off again. */
  readonly isEnabled?: boolean;
  readonly role?: SitePolicy["role"];
  readonly onSite?: boolean;
  readonly article?: SitePolicy["article"];
  readonly modes?: Partial<SitePolicy["modes"]>;
}

/** Example: `policyOf("127.0.0.1", { role: "reader" })`. */
export function policyOf(site: string, choice: SiteChoice = {}): SitePolicy {
  const { isEnabled = true, role = "moderator", onSite, article } = choice;
  return {
    site,
    isEnabled,
    role,
    modes: { ...defaultModes, ...choice.modes },
    ...(onSite === undefined ? {} : { onSite }),
    ...(article === undefined ? {} : { article }),
  };
}

/**
 * Switches the extension on for a host, as the popup would. `panel` is a page of the extension
 * (`openPanel`). Open tabs of that host follow at once. Throws where the background refuses.
 *
 * Example: `await enableSite(panel, "127.0.0.1", { role: "reader" })`.
 */
export async function enableSite(
  panel: Page,
  site: string,
  choice: SiteChoice = {},
): Promise<void> {
  await askBackground(panel, { type: "policy/set", policy: policyOf(site, choice) });
}
