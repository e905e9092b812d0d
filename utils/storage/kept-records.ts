import { browser } from "wxt/browser";
import { createRegister } from "./key-register";

/**
 * Sites, rules of one's own, picked ones, lists, wishes for sites, passwords, other devices: asked for
 * at every wake, with every page, or whenever something changes.
 */
const prefixes = ["site:", "rule:", "pick:", "sub:", "w:", "pw:", "y:"] as const;

/** Records of these are written and removed through it, or they would not be found again. */
export const keptRecords = createRegister("kept", (key) =>
  prefixes.some((prefix) => key.startsWith(prefix)),
);

/**
 * Every record under a prefix, in the order of the keys and as it was stored.
 *
 * Example: `await readRecords("site:")` → `Map { "site:news.example" => { isEnabled: true, … } }`.
 */
export async function readRecords(
  prefix: (typeof prefixes)[number],
  under = "",
): Promise<ReadonlyMap<string, unknown>> {
  const keys = (await keptRecords.keys()).filter((key) => key.startsWith(prefix + under));
  if (keys.length === 0) return new Map();
  const stored = await browser.storage.local.get(keys);
  const there = Object.keys(stored).filter((key) => (stored[key] ?? undefined) !== undefined);
  return new Map(there.sort().map((key) => [key, stored[key]]));
}
