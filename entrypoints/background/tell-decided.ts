import { broadcast } from "./broadcast";

/** Whoever decides one after the other has their pages told so often at most. */
const pauseMs = 50;

/** Articles that were told within the pause, and whether something was decided there since. */
const told = new Map<string, { isAgain: boolean }>();

/**
 * Tells tabs and panels that something was decided on an article: at once, and what follows within
 * the pause with one word at its end. Each word has every page read its article again, and the queue
 * settle its rows; at a hundred decisions a second they would keep each other waiting. Nobody waits
 * for it: a page that missed it hears the next, and reads all of it.
 */
export function tellDecided(site: string, post: string): void {
  const name = JSON.stringify([site, post]);
  const last = told.get(name);
  if (last !== undefined) {
    last.isAgain = true;
    return;
  }
  const turn = { isAgain: false };
  told.set(name, turn);
  broadcast({ type: "decisions/changed", site, post }, site).catch((cause: unknown) =>
    console.error("Threadkeeper: a decision could not be told.", cause),
  );
  setTimeout(() => {
    told.delete(name);
    if (turn.isAgain) tellDecided(site, post);
  }, pauseMs);
}
