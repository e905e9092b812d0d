import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { Options } from "@/components/Options";
import { ownPages } from "@/components/styles/own-pages";
import { TranslateContext } from "@/components/translate";
import type { SitePolicy } from "@/utils/core/policy";
import { renderPage } from "@/utils/dom/render-page";
import { onBroadcast, send } from "@/utils/messages/messenger";
import type { LineRule, StoreSummary } from "@/utils/messages/protocol";
import { translateInBrowser } from "@/utils/messages/translate-browser";

import { cancelImport, exportAll, importPlanned, planFile, transfer } from "./transfer";

const sites = signal<readonly SitePolicy[]>([]);
const lines = signal<readonly LineRule[]>([]);
const summary = signal<StoreSummary | undefined>(undefined);

async function load(): Promise<void> {
  const [listed, rules, kept] = await Promise.all([
    send({ type: "sites/list" }),
    send({ type: "lines/list" }),
    send({ type: "store/summary" }),
  ]);
  if (listed.ok) sites.value = listed.value;
  if (rules.ok) lines.value = rules.value;
  if (kept.ok) summary.value = kept.value;
}

/** Does something in the background and shows what is there afterwards. */
async function then(work: Promise<unknown>): Promise<void> {
  await work;
  await load();
}

onBroadcast(() => void load(), new AbortController().signal);

function Root() {
  return (
    <TranslateContext.Provider value={translateInBrowser}>
      <Options
        sites={sites.value}
        lines={lines.value}
        summary={summary.value}
        version={browser.runtime.getManifest().version}
        onRole={(policy, role) =>
          void then(send({ type: "policy/set", policy: { ...policy, role } }))
        }
        onForget={(site) => void then(forget(site))}
        onRemoveLine={(site, line) => void then(send({ type: "lines/remove", site, line }))}
        transferring={{
          transfer: transfer.value,
          onExport: () => void exportAll(),
          onFile: (file) => void planFile(file),
          onImport: () => void then(importPlanned()),
          onCancelImport: cancelImport,
        }}
        onEraseExcerpts={() => void then(send({ type: "store/erase-excerpts" }))}
      />
    </TranslateContext.Provider>
  );
}

/** Forgetting a site gives its permission back as well. */
async function forget(site: string): Promise<void> {
  await send({ type: "site/forget", site });
  await browser.permissions.remove({ origins: [`https://${site}/*`, `http://${site}/*`] });
}

renderPage(<Root />, ownPages, browser.i18n.getUILanguage());
void load();
