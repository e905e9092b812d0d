import type { Page } from "playwright-core";
import { defaultModes, type SitePolicy } from "@/utils/core/policy";
import { askBackground } from "./ask-extension.ts";

/**
 * Switches the extension on for a host, as the popup would. `panel` is a page of the extension
 * (`openPanel`). Open tabs of that host follow at once. Throws where the background refuses.
 *
 * Example: `await enableSite(panel, "127.0.0.1", { role: "reader" })`.
 */
export async function enableSite(
  panel: Page,
  site: string,
  choice: {
    /** False switches it off again. */
    readonly isEnabled?: boolean;
    readonly role?: SitePolicy["role"];
    readonly onSite?: boolean;
    readonly modes?: Partial<SitePolicy["modes"]>;
  } = {},
): Promise<void> {
  const modes = { ...defaultModes, ...choice.modes };
  const { isEnabled = true, role = "moderator", onSite } = choice;
  const policy = { site, isEnabled, role, modes, ...(onSite === undefined ? {} : { onSite }) };
  await askBackground(panel, { type: "policy/set", policy });
}
