import type { Stores } from "@/entrypoints/background/stores";

/** What the team needs of the log and of the database beside it. */
export type TeamLog = Pick<Stores["log"], "arrivedSince" | "raw"> & {
  readMeta(key: string): Promise<unknown>;
  writeMeta(key: string, value: unknown): Promise<void>;
};

export function teamLog({ log, database }: Stores): TeamLog {
  return {
    arrivedSince: (n, limit) => log.arrivedSince(n, limit),
    raw: (id) => log.raw(id),
    readMeta: (key) => database.readMeta(key),
    writeMeta: (key, value) => database.write({ meta: { [key]: value } }),
  };
}
