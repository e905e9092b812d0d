import { toBase64 } from "@/utils/core/base64";
import { defaultDesk } from "@/utils/core/desk-preferences";
import type { Setting } from "@/utils/core/setting";
import { readDesk } from "@/utils/storage/desk-preferences";
import { readLineWords } from "@/utils/storage/excerpts";
import { readListInfos, readTables } from "@/utils/storage/link-lists";
import { readOwnRules } from "@/utils/storage/own-rules";
import { listRules } from "@/utils/storage/picked-rules";
import { listPolicies } from "@/utils/storage/site-policies";

/**
 * Everything that was set on this device: sites and how they are shown, rules of one's own, what was
 * picked, words of standing line rules, link lists with their tables, keys and reasons.
 */
export async function readSettings(): Promise<Setting[]> {
  const [sites, rules, picked, lines, infos, desk] = await Promise.all([
    listPolicies(),
    readOwnRules(),
    listRules(),
    readLineWords(),
    readListInfos(),
    readDesk(),
  ]);
  const settings: Setting[] = [];
  const add = (kind: Setting["kind"], values: readonly unknown[]) =>
    settings.push(...values.map((value) => ({ kind, value })));
  add("site", sites);
  add("own-rule", rules);
  add("picked", picked);
  add("line", lines);
  for (const info of infos) {
    const tables = await readTables(info);
    // A damaged one is said to be damaged in the settings; there is nothing of it to be had.
    if (tables === undefined) continue;
    const { blocks, exceptions } = tables;
    add("list", [{ info, blocks: packed(blocks), exceptions: packed(exceptions) }]);
  }
  if (JSON.stringify(desk) !== JSON.stringify(defaultDesk)) add("desk", [desk]);
  return settings;
}

function packed(table: ArrayBuffer): string {
  return toBase64(new Uint8Array(table));
}
