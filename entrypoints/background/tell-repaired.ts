import { broadcast } from "./broadcast";
import { onRepaired } from "./stores";

/** A page that was answered before the stores were compared asks again. Called in the first turn. */
export function listenForRepairs(): void {
  onRepaired((sites) => {
    for (const site of sites) {
      broadcast({ type: "decisions/changed", site, post: "*" }, site).catch((cause: unknown) =>
        console.error("Threadkeeper: a repair could not be told.", cause),
      );
    }
  });
}
