import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { OptionsPicked } from "@/components/options/OptionsPicked";
import { OptionsSites } from "@/components/options/OptionsSites";
import { type SitePasswordForm, SitePasswords } from "@/components/options/SitePasswords";
import type { SitePolicy, ViewerRole } from "@/utils/core/policy";
import { send } from "@/utils/messages/messenger";
import type { SitePasswordView } from "@/utils/messages/site-protocol";
import { writeAdapter } from "@/utils/sites/picked/write-adapter";
import { showNewest } from "@/utils/state/newest-shown";
import { importRule, loadRules, siteRules } from "../picked-rules";
import type { Section } from "../section";

const sites = signal<readonly SitePolicy[]>([]);
const passwords = signal<readonly SitePasswordView[]>([]);
const passwordProblem = signal<string | undefined>(undefined);
const isTesting = signal(false);

const shownSites = showNewest(
  () => send({ type: "sites/list" }),
  (listed) => {
    sites.value = listed;
  },
);
const shownPasswords = showNewest(
  () => send({ type: "site-password/list" }),
  (kept) => {
    passwords.value = kept;
  },
);

async function load(): Promise<void> {
  await shownSites.load();
  await shownPasswords.load();
  await loadRules();
}

/** Shown at once, and not taken back by what was asked for before it was stored. */
async function setRole(known: SitePolicy, role: ViewerRole): Promise<void> {
  const policy = { ...known, role };
  sites.value = sites.value.map((one) => (one.site === policy.site ? policy : one));
  const stored = send({ type: "policy/set", policy });
  await shownSites.change(stored.then(() => send({ type: "sites/list" })));
}

/** Forgetting a site gives its permission back as well. */
async function forget(site: string): Promise<void> {
  sites.value = sites.value.filter((one) => one.site !== site);
  // It is switched off first: nobody chooses a role for it in between, which would bring it back.
  const forgotten = send({ type: "site/forget", site });
  await shownSites.change(forgotten.then(() => send({ type: "sites/list" })));
  await browser.permissions.remove({ origins: [`https://${site}/*`, `http://${site}/*`] });
  await load();
}

async function setPassword(entry: SitePasswordForm): Promise<void> {
  passwordProblem.value = undefined;
  isTesting.value = true;
  const answer = await send({ type: "site-password/set", entry });
  isTesting.value = false;
  if (!answer.ok) passwordProblem.value = answer.error;
  await load();
}

/** Where verdicts are written to the site and nothing of the kind is kept yet. */
function withoutPassword(): string[] {
  const kept = passwords.value.map(({ site }) => site);
  return sites.value
    .filter(({ site, isEnabled, onSite }) => isEnabled && onSite && !kept.includes(site))
    .map(({ site }) => site);
}

export const sitesSection: Section = {
  id: "sites",
  title: "ui_section_sites",
  icon: "site",
  load,
  View: () => (
    <>
      <OptionsSites
        sites={sites.value}
        onRole={(policy, role) => void setRole(policy, role)}
        onForget={(site) => void forget(site)}
      />
      <SitePasswords
        sites={withoutPassword()}
        kept={passwords.value}
        problem={passwordProblem.value}
        isBusy={isTesting.value}
        onSet={(entry) => void setPassword(entry)}
        onForget={(site) => void send({ type: "site-password/forget", site }).then(load)}
      />
      <OptionsPicked
        sites={siteRules.value}
        onRemove={(site, name) => void send({ type: "picked/remove", site, name }).then(loadRules)}
        onImport={importRule}
        asTable={writeAdapter}
      />
    </>
  ),
};
