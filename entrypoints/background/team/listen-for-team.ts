import { browser } from "wxt/browser";
import { onStored, setFindShared } from "@/entrypoints/background/stores";
import { findShared } from "./find-shared";
import { shareSoon, startTeam, teamAlarm } from "./run-team";

/**
 * On every wake of the worker, every minute, and when the network is back: what is queued goes out.
 * Called in the first turn; without a team it costs one look into storage.
 */
export function listenForTeam(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === teamAlarm) go();
  });
  addEventListener("online", () => go(true));
  onStored(shareSoon);
  setFindShared(findShared);
  go();
}

function go(isForced = false): void {
  startTeam(isForced).catch((cause: unknown) =>
    console.error("Threadkeeper: the team could not be followed.", cause),
  );
}
