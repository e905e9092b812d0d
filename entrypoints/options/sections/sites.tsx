import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { OptionsSites } from "@/components/options/OptionsSites";
import type { SitePolicy } from "@/utils/core/policy";
import { send } from "@/utils/messages/messenger";
import type { Section } from "../section";

const sites = signal<readonly SitePolicy[]>([]);

async function load(): Promise<void> {
  const listed = await send({ type: "sites/list" });
  if (listed.ok) sites.value = listed.value;
}

/** Forgetting a site gives its permission back as well. */
async function forget(site: string): Promise<void> {
  await send({ type: "site/forget", site });
  await browser.permissions.remove({ origins: [`https://${site}/*`, `http://${site}/*`] });
  await load();
}

export const sitesSection: Section = {
  id: "sites",
  title: "ui_section_sites",
  icon: "site",
  load,
  View: () => (
    <OptionsSites
      sites={sites.value}
      onRole={(policy, role) =>
        void send({ type: "policy/set", policy: { ...policy, role } }).then(load)
      }
      onForget={(site) => void forget(site)}
    />
  ),
};
