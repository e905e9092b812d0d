import { signal } from "@preact/signals";
import type { PublishOutcome } from "@/components/options/OptionsPublish";
import { send } from "@/utils/messages/messenger";
import type { Answer } from "@/utils/messages/protocol";
import type { KeyOutcome, PublishForm, PublishView } from "@/utils/messages/publish-protocol";
import { createNewest } from "@/utils/state/newest";
import { saveFile } from "./save-file";

export const view = signal<PublishView | undefined>(undefined);
export const outcome = signal<PublishOutcome | undefined>(undefined);

const newest = createNewest();

export async function loadPublish(): Promise<void> {
  const isNewest = newest.ask();
  const answer = await send({ type: "publish/view" });
  if (answer.ok && isNewest()) view.value = answer.value;
}

export async function changeForm(form: PublishForm): Promise<void> {
  if (view.value !== undefined) view.value = { ...view.value, form };
  if (await newest.change(send({ type: "publish/form", form }))) await loadPublish();
}

let isBusy = false;

/**
 * A key takes its time, and so does a list: pressed once more meanwhile, a second key would be refused
 * and the first called not stored, and the list would be signed twice.
 */
async function unlessBusy(work: () => Promise<void>): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  await work().finally(() => {
    isBusy = false;
  });
}

export function makeKey(passphrase: string): Promise<void> {
  const wanted = passphrase === "" ? {} : { passphrase };
  return unlessBusy(async () => took(await send({ type: "publish/make-key", ...wanted })));
}

export async function importKey(file: File, passphrase: string): Promise<void> {
  const text = await file.slice(0, 4_001).text();
  await took(await send({ type: "publish/import-key", text, passphrase }));
}

export async function saveBackup(): Promise<void> {
  const answer = await send({ type: "publish/backup" });
  if (answer.ok && answer.value !== null) {
    saveFile(answer.value, "application/json", "threadkeeper-key.json");
  }
}

export async function forgetKey(): Promise<void> {
  await send({ type: "publish/forget-key" });
  outcome.value = undefined;
  await loadPublish();
}

export function publish(toTeam: boolean): Promise<void> {
  return unlessBusy(() => publishNow(toTeam));
}

async function publishNow(toTeam: boolean): Promise<void> {
  const known = view.value;
  if (known === undefined) return;
  const answer = await send({ type: "publish/make", form: known.form, toTeam });
  if (!answer.ok) outcome.value = { kind: "failed", why: "not-stored" };
  else if (!answer.value.ok) outcome.value = { kind: "failed", why: answer.value.why };
  else {
    const { serial, text } = answer.value;
    if (!toTeam) saveFile(text, "application/json", "threadkeeper.json");
    outcome.value = { kind: "published", serial, team: toTeam ? known.team : null };
  }
  await loadPublish();
}

async function took(answer: Answer<KeyOutcome>): Promise<void> {
  const why = !answer.ok ? "not-stored" : answer.value.ok ? undefined : answer.value.why;
  outcome.value = why === undefined ? undefined : { kind: "failed", why };
  await loadPublish();
}
