import { userInfo } from "node:os";
import { join } from "node:path";
import { until } from "@/scripts/until";
import { runToEnd, type Service, startService } from "@/test/e2e/support/run-process";
import type { Requirements } from "./requirements";

export interface MariaDb {
  /** Path of the socket by which PHP reaches it as "root", without a password. No port is open. */
  readonly socket: string;
  stop(): Promise<void>;
}

/** What a throw-away database can do without: durability, and memory for the work of many. */
const settings = [
  "--skip-networking",
  "--skip-log-bin",
  "--innodb-flush-log-at-trx-commit=0",
  "--innodb-buffer-pool-size=32M",
  "--character-set-server=utf8mb4",
];

/** Starts a private MariaDB whose data, socket and log are all in `folder` (an existing one). */
export async function startMariaDb(
  { installDatabase, mariadbd }: Requirements,
  folder: string,
): Promise<MariaDb> {
  const socket = join(folder, "db.sock");
  // As root, MariaDB insists on being told whom to run as; the folder is ours alone either way.
  const common = ["--no-defaults", `--user=${userInfo().username}`, `--datadir=${folder}/data`];
  await runToEnd(installDatabase, [
    ...common,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    "--skip-name-resolve",
  ]);
  const service = startService(
    mariadbd,
    [...common, ...settings, `--socket=${socket}`, `--pid-file=${folder}/db.pid`],
    { log: join(folder, "db.log") },
  );
  await waitUntilReady(service);
  return { socket, stop: service.stop };
}

async function waitUntilReady(service: Service): Promise<void> {
  await until(
    "MariaDB takes connections or ends",
    () => (service.isRunning() ? service.tail().includes("ready for connections") : true),
    undefined,
    60_000,
  );
  if (!service.isRunning()) throw new Error(`MariaDB ended at once: ${service.tail()}`);
}
