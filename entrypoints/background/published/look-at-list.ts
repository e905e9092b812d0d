import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { RefusedList } from "@/utils/core/published-list";
import type { ListLook } from "@/utils/messages/published-protocol";
import { checkList } from "@/utils/published/check-list";
import { compareEntries, summarizeList } from "@/utils/published/summarize-list";
import { forgetAndTell } from "../own-rules";
import { fetchList, refuse } from "./fetch-list";
import { findKept, type KeptList, writeKept } from "./kept-lists";
import { keepRefreshing } from "./refresh-lists";

/** The one list that was looked at last, until the person has answered. */
const lookKey = "list-look";
const lookSchema = z.object({ token: z.string(), text: z.string(), url: z.nullable(z.string()) });

export async function lookAtAddress(url: string, site?: string): Promise<ListLook> {
  const fetched = await fetchList(url);
  return fetched.ok ? lookAtText(fetched.text, { url, site }) : fetched;
}

/** Checks a list and keeps it aside for the answer. Nothing of it is used before. */
export async function lookAtText(
  text: string,
  from: { readonly url?: string; readonly site?: string | undefined } = {},
): Promise<ListLook> {
  const nowMs = Date.now();
  const first = await checkList(text, { nowMs, site: from.site });
  if (!first.ok) return first;
  const summary = await summarizeList(first.signed.list);
  const known = await findKept(summary.id);
  if (known !== undefined) {
    const again = await checkList(text, { nowMs, known });
    if (!again.ok) return again;
  }
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [lookKey]: { token, text, url: from.url ?? null } });
  const changes =
    known === undefined
      ? null
      : compareEntries(known.signed.list.entries, first.signed.list.entries);
  return { ok: true, token, summary, changes };
}

/** Follows what was looked at: its key and its sites are the ones agreed to from now on. */
export async function followList(token: string): Promise<{ readonly ok: true } | RefusedList> {
  const parsed = lookSchema.safeParse((await browser.storage.session.get(lookKey))[lookKey]);
  if (!parsed.success || parsed.data.token !== token) return refuse("forgotten");
  const { text, url } = parsed.data;
  const checked = await checkList(text, { nowMs: Date.now() });
  if (!checked.ok) return checked;
  const { signed } = checked;
  const { id } = await summarizeList(signed.list);
  const known = await findKept(id);
  // A newer one may have come while the person was asked.
  const again = await checkList(text, { nowMs: Date.now(), known });
  if (!again.ok) return again;
  const now = new Date().toISOString();
  const kept: KeptList = {
    v: 1,
    id,
    signed,
    domains: known?.domains ?? signed.list.domains,
    url: url ?? known?.url ?? null,
    followedAt: known?.followedAt ?? now,
    checkedAt: now,
    problem: null,
    changes:
      known === undefined ? null : compareEntries(known.signed.list.entries, signed.list.entries),
  };
  if (!(await tryWrite(kept))) return refuse("not-stored");
  await browser.storage.session.remove(lookKey);
  await keepRefreshing();
  await forgetAndTell();
  return { ok: true };
}

async function tryWrite(kept: KeptList): Promise<boolean> {
  try {
    await writeKept(kept);
    return true;
  } catch (cause) {
    console.error("Threadkeeper: a published list could not be stored.", cause);
    return false;
  }
}
