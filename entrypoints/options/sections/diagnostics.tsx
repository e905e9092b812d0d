import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { OptionsAbout } from "@/components/options/OptionsAbout";
import { OptionsDiagnostics } from "@/components/options/OptionsDiagnostics";
import type { News } from "@/components/PopupHelp";
import type { Diagnosis } from "@/utils/messages/help-protocol";
import { send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";
import type { Section } from "../section";

const diagnosis = signal<Diagnosis | undefined>(undefined);
const news = signal<News | undefined>(undefined);
const isTourWanted = signal(false);
const chosen = signal<number | undefined>(undefined);
/** "#diagnostics/<tab>/<comment>": where popup and panels lead. */
const named = signal<{ readonly tabId: number | undefined; readonly comment: string | undefined }>({
  tabId: undefined,
  comment: undefined,
});

const newest = createNewest();

async function load(): Promise<void> {
  const isNewest = newest.ask();
  const [, tab, comment] = location.hash.split("/");
  const tabId = tab !== undefined && /^\d+$/.test(tab) ? Number(tab) : undefined;
  named.value = { tabId, comment: comment === undefined ? undefined : decode(comment) };
  const answer = await send({ type: "help/diagnose", tabId: chosen.peek() ?? tabId ?? null });
  // A page that is slow to tell must not take the place of one that was chosen after it.
  if (answer.ok && isNewest()) diagnosis.value = answer.value;
  const told = await send({ type: "help/news" });
  news.value = told.ok ? (told.value ?? undefined) : undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

async function closeNews(): Promise<void> {
  await send({ type: "help/news-seen" });
  news.value = undefined;
}

async function askForTour(): Promise<void> {
  const answer = await send({ type: "tour/again" });
  isTourWanted.value = answer.ok;
}

/** Example: "Chrome 156". */
function browserName(): string {
  const [, name = "Browser", version = ""] =
    /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return `${name} ${version}`.trim();
}

export const diagnosticsSection: Section = {
  id: "diagnostics",
  title: "ui_section_diagnostics",
  icon: "diagnostics",
  load,
  View: () => {
    const { version } = browser.runtime.getManifest();
    const { tabs = [], page, errors = [], quarantined = 0 } = diagnosis.value ?? {};
    return (
      <>
        <OptionsDiagnostics
          {...{ version, tabs, page, errors, quarantined }}
          browser={browserName()}
          reported={named.value.comment}
          onTab={(tabId) => {
            chosen.value = tabId;
            void load();
          }}
        />
        <OptionsAbout
          version={version}
          news={news.value}
          onNewsSeen={() => void closeNews()}
          onTour={() => void askForTour()}
          isTourWanted={isTourWanted.value}
        />
      </>
    );
  },
};
