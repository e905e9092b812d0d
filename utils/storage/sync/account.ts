import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { createTurns } from "@/utils/core/in-turn";
import { readOnce } from "@/utils/core/read-once";
import type { EventLog } from "@/utils/storage/event-log";
import { type AccountRecord, newAccount, readAccount, writeAccount } from "./account-record";
import type { FindShared } from "./choose-synced";
import { readGeneration, readManifest } from "./generations";
import { forgetTold, type OtherDevice, readTold, takeOver } from "./observed";
import { readProjection } from "./projection";
import { publish, type SyncArea, withdraw } from "./publish";

export interface AccountState extends AccountRecord {
  readonly devices: readonly OtherDevice[];
}

const noneShared: FindShared = async () => () => false;

/** One person's devices by way of the browser account; does nothing until it is switched on. */
export interface Account {
  state(): Promise<AccountState>;
  /** Reads and tells at once; answers the sites of which something new was told. */
  switchOn(): Promise<ReadonlySet<string>>;
  /**
   * Takes what this device told out of the account, and forgets what others told; answers the sites
   * of which something was forgotten.
   */
  switchOff(): Promise<ReadonlySet<string>>;
  /** Tells the account what stands by now. Resolves when that is done, or failed and noted. */
  tell(): Promise<AccountRecord>;
  /** Reads the account; answers the sites of which something new was told. */
  hear(): Promise<ReadonlySet<string>>;
  /** What other devices told of a page. */
  observed(site: string, post: string): Promise<readonly DecisionEvent[]>;
  /** Something was decided that has not been told: noted, so that it can be said since when. */
  noteWaiting(): Promise<boolean>;
}

export function openAccount(options: {
  readonly area: SyncArea;
  readonly device: string;
  readonly log: Pick<EventLog, "arrivedSince" | "mark" | "states">;
  readonly findShared?: FindShared;
  readonly now?: () => number;
}): Account {
  const { area, device, log, findShared = noneShared, now = Date.now } = options;
  const told = readOnce(readTold);
  const isOn = readOnce(async () => (await readAccount()).isOn);
  const inTurn = createTurns();

  async function keep(account: AccountRecord): Promise<AccountRecord> {
    await writeAccount(account);
    isOn.set(account.isOn);
    return account;
  }

  async function tellNow(): Promise<AccountRecord> {
    const before = await readAccount();
    if (!before.isOn) return before;
    const decisions = await readProjection(log);
    return keep(await publish(area, device, decisions, findShared, before, now()));
  }

  async function hearNow(): Promise<ReadonlySet<string>> {
    const { isOn: isListening, sha256 } = await readAccount();
    if (!isListening) return new Set();
    const items = await area.get(null);
    const sites = await takeOver(items, device, now());
    if (sites.size > 0) told.forget();
    // Chromium deletes what its server lacks when it starts to synchronise: then it is told again.
    const isWhole = (await readGeneration(items, device)) !== undefined;
    if (sha256 !== "" && (!isWhole || readManifest(items, device)?.sha256 !== sha256)) {
      await tellNow();
    }
    return sites;
  }

  return {
    async state() {
      return { ...(await readAccount()), devices: (await told.get()).devices };
    },
    switchOn: () =>
      inTurn(async () => {
        await keep({ ...(await readAccount()), isOn: true });
        const sites = await hearNow();
        await tellNow();
        return sites;
      }),
    switchOff: () =>
      inTurn(async () => {
        const { generation } = await readAccount();
        const { pages } = await told.get();
        await keep({ ...newAccount, generation });
        await forgetTold();
        told.forget();
        await withdraw(area, device);
        return new Set([...pages.values()].flat().map(({ site }) => site));
      }),
    tell: () => inTurn(tellNow),
    hear: () => inTurn(hearNow),
    async observed(site, post) {
      if (!(await isOn.get())) return [];
      return (await told.get()).pages.get(pagePrefix(site, post)) ?? [];
    },
    noteWaiting: () =>
      inTurn(async () => {
        const account = await readAccount();
        if (!account.isOn) return false;
        if (account.waitingMs === undefined) await keep({ ...account, waitingMs: now() });
        return true;
      }),
  };
}
