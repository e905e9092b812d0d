import { pagePrefix } from "@/utils/core/decision-event";
import { openTeam } from "./team-parts";
import { isShared } from "./team-record";
import { readSync } from "./team-status";

interface Hearing {
  readonly startedAtMs: number;
  readonly isDone: Promise<boolean>;
}

/** Long enough for a bulk, and short enough that a write which waited for hours asks anew. */
const freshMs = 60_000;
/** A server that does not answer is not asked once for each of five hundred comments. */
const patienceMs = 5_000;

const hearings = new Map<string, Hearing>();

/**
 * Whether we know what colleagues had decided on an article by the time the team acknowledged our
 * own decisions. Asks the team where we do not; false where it cannot be asked now. Of two people
 * who decide at once, at least the second learns of the first in this way, whoever is slow.
 */
export async function hasHeard(site: string, post: string): Promise<boolean> {
  const parts = await openTeam();
  if (parts === undefined || !isShared(parts.team, site)) return true;
  const { acknowledgedAtMs, retryAtMs } = await readSync();
  if (parts.team.isPaused || retryAtMs > Date.now()) return false;
  const prefix = pagePrefix(site, post);
  const known = hearings.get(prefix);
  if (known !== undefined) {
    const isFresh = known.startedAtMs > Math.max(acknowledgedAtMs ?? 0, Date.now() - freshMs);
    if (isFresh && (await known.isDone)) return true;
    if (!(await known.isDone) && Date.now() - known.startedAtMs < patienceMs) return false;
  }
  const isDone = parts.sync.readPage(prefix).then((trouble) => trouble === undefined);
  hearings.set(prefix, { startedAtMs: Date.now(), isDone });
  return isDone;
}
