import { signal } from "@preact/signals";
import { OptionsHistory, type OptionsHistoryProps } from "@/components/options/OptionsHistory";
import { OptionsPrivacy } from "@/components/options/OptionsPrivacy";
import { send } from "@/utils/messages/messenger";
import type { StoreSummary } from "@/utils/messages/store-protocol";
import { createNewest } from "@/utils/state/newest";
import type { Section } from "../section";

const summary = signal<StoreSummary | undefined>(undefined);
const outcome = signal<string | undefined>(undefined);
const history = signal<Omit<OptionsHistoryProps, "onSite">>({
  sites: [],
  site: undefined,
  entries: [],
  person: "",
});

/** The site that is looked at, whether its history has come or not. */
let chosen: string | undefined;
const newest = createNewest();

async function load(): Promise<void> {
  const kept = await send({ type: "store/summary" });
  if (kept.ok) summary.value = kept.value;
  const listed = await send({ type: "sites/list" });
  const sites = listed.ok ? listed.value.map(({ site }) => site) : [];
  history.value = { ...history.peek(), sites };
  chosen ??= sites[0];
  await showSite(chosen);
}

/** A site of many decisions answers later than one of few that was chosen after it. */
async function showSite(site: string | undefined): Promise<void> {
  if (site === undefined) return;
  const isNewest = newest.ask();
  const answer = await send({ type: "history/get", site });
  if (!isNewest()) return;
  const shown = answer.ok ? answer.value : { entries: [], person: "" };
  history.value = { sites: history.peek().sites, site, ...shown };
}

function choose(site: string): Promise<void> {
  chosen = site;
  return showSite(site);
}

async function eraseAll(): Promise<void> {
  const answer = await send({ type: "store/erase-all" });
  outcome.value = answer.ok ? (answer.value ?? "ui_erase_all_done") : "ui_erase_all_failed";
  await load();
}

export const privacySection: Section = {
  id: "privacy",
  title: "ui_section_privacy",
  icon: "shield",
  load,
  View: () => (
    <>
      <OptionsPrivacy
        summary={summary.value}
        outcome={outcome.value}
        onEraseExcerpts={() => void send({ type: "store/erase-excerpts" }).then(load)}
        onEraseAll={() => void eraseAll()}
      />
      <OptionsHistory {...history.value} onSite={(site) => void choose(site)} />
    </>
  ),
};
