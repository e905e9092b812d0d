import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import type { LinkListInfo } from "@/utils/core/link-list";
import { createListCompiler } from "@/utils/links/lists/compile-list";
import {
  changeListInfo,
  checksumOf,
  readListInfos,
  readTables,
  removeList,
  writeList,
} from "@/utils/storage/link-lists";
import { listQuarantined } from "@/utils/storage/quarantine";
import { newProfile } from "./small-profile";

beforeEach(newProfile);

async function listOf(text: string) {
  const compiler = createListCompiler();
  compiler.add(text);
  const tables = compiler.finish();
  if ("why" in tables) throw new Error(tables.why);
  const info: LinkListInfo = {
    id: "list.0123456789abcdef",
    name: "bad.txt",
    version: "7",
    checksum: await checksumOf(tables),
    entries: tables.blocks.byteLength / 12,
    exceptions: 0,
    lines: tables.lines,
    skipped: 0,
    hasPaths: false,
    importedAt: "2026-11-26T00:00:00.000Z",
    isOn: true,
    severity: "high",
  };
  return { info, tables };
}

it("keeps a list with its tables, changes what is told of it, and removes it", async () => {
  const { info, tables } = await listOf("a.example\nb.example");
  await writeList(info, tables);
  expect(await readListInfos()).toEqual([info]);
  expect((await readTables(info))?.blocks.byteLength).toBe(24);
  await changeListInfo(info.id, { isOn: false });
  expect((await readListInfos()).map(({ isOn }) => isOn)).toEqual([false]);
  await removeList(info.id);
  expect(await readListInfos()).toEqual([]);
  expect(await readTables(info)).toBeUndefined();
});

it("changes nothing of a list that is removed meanwhile, and of one that is imported anew what was changed", async () => {
  const { info, tables } = await listOf("a.example");
  await writeList(info, tables);
  const newer = await listOf("a.example\nb.example");
  await Promise.all([
    writeList(newer.info, newer.tables),
    changeListInfo(info.id, { severity: "caution" }),
  ]);
  const [stored = info] = await readListInfos();
  expect(stored).toEqual({ ...newer.info, severity: "caution" });
  expect((await readTables(stored))?.blocks.byteLength).toBe(24);
  await Promise.all([removeList(info.id), changeListInfo(info.id, { isOn: false })]);
  expect(await readListInfos()).toEqual([]);
});

it("gives no tables that are not what was stored", async () => {
  const { info, tables } = await listOf("a.example\nb.example");
  await writeList(info, tables);
  const database = await openDB("threadkeeper-lists");
  await database.put("tables", { ...tables, blocks: new ArrayBuffer(24) }, info.id);
  database.close();
  expect(await readTables(info)).toBeUndefined();
});

it("sets a description aside that cannot be read, and tells of the others", async () => {
  const { info, tables } = await listOf("a.example");
  await writeList(info, tables);
  const database = await openDB("threadkeeper-lists");
  await database.put("infos", { name: 7 }, "list.ffffffffffffffff");
  database.close();
  expect(await readListInfos()).toEqual([info]);
  expect((await listQuarantined()).map(({ raw }) => raw)).toEqual([{ name: 7 }]);
});
