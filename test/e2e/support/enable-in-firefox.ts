import { expect } from "vitest";
import { policyOf, type SiteChoice } from "@/scripts/enable-site";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";

/** Inside `run`, in a page of the extension. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Switches 127.0.0.1 on in Firefox, as the popup would. `panel` is a page of the extension. */
export async function enableInFirefox(panel: FirefoxTab, choice: SiteChoice = {}): Promise<void> {
  const policy = policyOf("127.0.0.1", choice);
  const answer = await panel.run(
    (sent) => browser.runtime.sendMessage({ type: "policy/set", policy: sent }),
    policy,
  );
  expect(answer).toEqual({ ok: true, value: policy });
}
