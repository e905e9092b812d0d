import { browser } from "wxt/browser";

const key = "team-failing";

/** True while decisions cannot be shared and somebody has to do something about it. */
export async function isTeamFailing(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

/** Answers whether that is news. */
export async function noteTeamFailing(isFailing: boolean): Promise<boolean> {
  if ((await isTeamFailing()) === isFailing) return false;
  await browser.storage.session.set({ [key]: isFailing });
  return true;
}
