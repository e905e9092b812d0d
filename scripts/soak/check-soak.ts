import { journalLimit } from "@/utils/storage/segments";
import { askBackground } from "../ask-extension.ts";
import { readEvents } from "../faults/read-events.ts";
import { until } from "../until.ts";
import { compareActs } from "./compare-acts.ts";
import type { SoakFigures } from "./judge-soak.ts";
import { type Act, moderate } from "./moderate.ts";
import { predictStored } from "./predict-stored.ts";
import { readBytes } from "./read-bytes.ts";
import type { Soaked, SoakOptions } from "./run-soak.ts";
import type { ArticleServer } from "./serve-articles.ts";
import { openSoakBrowser, type SoakBrowser } from "./soak-browser.ts";

/** So many articles are opened once more, in a browser that has just started. */
const revisited = 20;

/** Looks at what a soak has left: on the consoles, in both stores, and on the pages. */
export async function checkSoak(
  options: SoakOptions,
  soaked: Soaked,
  browser: SoakBrowser,
  server: ArticleServer,
  profile: string,
): Promise<SoakFigures> {
  const { panel, consoles } = browser;
  const account = await settle(browser);
  const diagnosis = await askBackground(panel, { type: "help/diagnose", tabId: null });
  const stored = await readBytes(panel);
  const logged = [...consoles.lines];
  await browser.close();
  // Once more: by now the stores have compared themselves.
  const again = await openSoakBrowser(profile);
  try {
    const notShown = await revisit(soaked.acts, again, server);
    const figures = {
      ...compareActs(await readEvents(again.panel), soaked.acts),
      pages: options.pages,
      comments: options.pages * server.idsOf(0).length,
      predicted: predictStored(soaked.acts, options.pages, server.idsOf(0).length),
      decisions: soaked.acts.length,
      notShown,
      account,
      stored,
      heaps: soaked.heaps,
      undone: soaked.acts.filter(({ isUndone }) => isUndone).length,
      workerDeaths: soaked.workerDeaths,
      deathsThatHit: soaked.deathsThatHit,
      seconds: soaked.seconds,
      quarantined: diagnosis.quarantined,
      logged: [
        ...logged,
        ...again.consoles.lines,
        ...diagnosis.errors.map(({ what, message }) => `noted: ${what}: ${message}`),
      ],
    };
    return figures;
  } finally {
    await again.close();
  }
}

/** Waits until the account was told everything and the journal is packed. */
async function settle({ panel }: SoakBrowser): Promise<SoakFigures["account"]> {
  await until(
    "the account is told and the journal packed",
    async () => {
      const { waitingMs } = await askBackground(panel, { type: "account/state" });
      const { "j:": journal } = await readBytes(panel);
      return waitingMs === undefined && (journal?.count ?? 0) <= journalLimit;
    },
    undefined,
    60_000,
  );
  const { told, leftOut, problem } = await askBackground(panel, { type: "account/state" });
  return { told, leftOut, problem };
}

/** How many decisions are not shown as they were made, on articles from the whole run. */
async function revisit(
  acts: readonly Act[],
  browser: SoakBrowser,
  { origin, idsOf }: ArticleServer,
): Promise<number> {
  const posts = [...new Set(acts.map(({ post }) => post))];
  const step = Math.max(1, Math.floor(posts.length / revisited));
  const tab = await browser.openTab("article seen again");
  let wrong = 0;
  for (const post of posts.filter((_, at) => at % step === 0)) {
    await tab.show(`${origin}/${post}`);
    const { stateOf } = moderate(tab.page, post, idsOf(Number(post)), Math.random);
    for (const act of acts.filter((one) => one.post === post && !one.isUndone)) {
      wrong += Number(!(await stateOf(act.comment)).includes(act.words));
    }
  }
  return wrong;
}
