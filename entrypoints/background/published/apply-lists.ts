import { browser } from "wxt/browser";
import type { PageListPin } from "@/utils/core/decision";
import type { Detection, Detector } from "@/utils/core/detection";
import type { ListEntry } from "@/utils/core/published-list";
import type { JudgeItem } from "@/utils/messages/judge-protocol";
import { type ListSource, labelFindings, withLabels } from "@/utils/published/label-findings";
import { publicHash } from "@/utils/published/public-hash";
import { type KeptList, keptLists } from "./kept-lists";

export interface JudgedByLists {
  readonly detection: Detection;
  /** The list whose pin fits the comment as it stands. */
  readonly pinnedBy?: string;
}

type EntryOf<T extends ListEntry["type"]> = Extract<ListEntry, { type: T }>;

/** Entries about one comment, with who says so. */
interface Said {
  readonly source: ListSource;
  readonly entry: EntryOf<"pin" | "label">;
}

/** Warnings of the lists that speak for a site, as detectors. */
export async function publishedDetectors(site: string): Promise<Detector[]> {
  const lists = await listsFor(site);
  if (lists.length === 0) return [];
  const { createPublishedWarnings } = await import("@/utils/detectors/published-warnings");
  return lists.flatMap((kept) => {
    const warnings = entriesOf(kept, "warning");
    return warnings.length === 0 ? [] : [createPublishedWarnings({ ...sourceOf(kept), warnings })];
  });
}

/** The published pins of an article, the first list's first; undefined where there are none. */
export async function listPins(site: string, post: string): Promise<PageListPin[] | undefined> {
  const pins = (await listsFor(site)).flatMap((kept) =>
    entriesOf(kept, "pin")
      .filter((pin) => pin.site === site && pin.post === post)
      .map(({ comment, author, path }) => ({ comment, author, path, by: kept.signed.list.name })),
  );
  return pins.length === 0 ? undefined : pins;
}

/**
 * What lists add to a judgement. Only comments that a list names are hashed; what fits no longer,
 * because text or links have changed, is left alone.
 */
export async function createListJudge(
  site: string,
): Promise<(post: string, item: JudgeItem, detection: Detection) => Promise<JudgedByLists>> {
  const byComment = new Map<string, Said[]>();
  for (const kept of await listsFor(site)) {
    for (const entry of [...entriesOf(kept, "pin"), ...entriesOf(kept, "label")]) {
      if (entry.site !== site) continue;
      const name = nameOf(entry.post, entry.comment);
      byComment.set(name, [...(byComment.get(name) ?? []), { source: sourceOf(kept), entry }]);
    }
  }
  return async (post, item, detection) => {
    const said = byComment.get(nameOf(post, item.comment));
    if (said === undefined) return { detection };
    const hash = await publicHash(item);
    const fitting = said.filter(({ entry }) => entry.hash === hash);
    const labels = await Promise.all(
      fitting.map(({ entry, source }) =>
        entry.type === "label" ? labelFindings(entry, source, item.text) : [],
      ),
    );
    const pin = fitting.find(({ entry }) => entry.type === "pin");
    return {
      detection: withLabels(detection, labels.flat()),
      ...(pin === undefined ? {} : { pinnedBy: pin.source.name }),
    };
  };
}

async function listsFor(site: string): Promise<KeptList[]> {
  return (await keptLists()).filter(({ domains, signed }) =>
    [domains, signed.list.domains].every((one) => one.includes(site)),
  );
}

function entriesOf<T extends ListEntry["type"]>({ signed }: KeptList, type: T): EntryOf<T>[] {
  return signed.list.entries.filter((one): one is EntryOf<T> => one.type === type);
}

function sourceOf({ id, signed }: KeptList): ListSource {
  const { serial, name, issuedAt } = signed.list;
  return { id, serial, name, date: dayOf(issuedAt) };
}

/**
 * The day in the browser's language, without marks of direction: a reason would show them as text.
 *
 * Example: "26 Nov".
 */
function dayOf(iso: string): string {
  const format = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  const day = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), format).format(new Date(iso));
  return day.replace(/\p{Cf}/gu, "");
}

function nameOf(post: string, comment: string): string {
  return JSON.stringify([post, comment]);
}
