import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it } from "vitest";
import { unpackEvents } from "@/utils/storage/pack-events";
import { listQuarantined } from "@/utils/storage/quarantine";
import { decideMany, inSegments, packed } from "./segmented-log";
import {
  articlePrefix,
  author,
  endSession,
  newProfile,
  request,
  tidyAll,
  wake,
  wipeDatabase,
} from "./small-profile";

beforeEach(newProfile);

describe("a redaction", () => {
  it("takes the words out of both stores and out of segments, and survives an import of them", async () => {
    const worker = await wake();
    const [note] = await decideMany(worker);
    if (note === undefined) throw new Error("nothing was decided");
    await tidyAll(worker);
    const { id, comment, facet } = note;
    const redacted = await worker.store.record(
      request({ comment, facet, value: "redact", target: id }),
      author,
    );
    expect(redacted.ok).toBe(true);
    await worker.store.adopt([note]);
    await tidyAll(worker);
    const everything = [
      await worker.database.range(""),
      await fakeBrowser.storage.local.get(null),
      ...(await Promise.all(
        (
          await worker.journal.segmentNames()
        ).flatMap((name) => [
          worker.journal.segment(name).then(unpackEvents),
          worker.database.segment(name).then(unpackEvents),
        ]),
      )),
    ];
    expect(JSON.stringify(everything)).not.toContain("Bradley");
    const shown = await (await wake()).store.page(author.site, "4821", author.actor);
    expect(JSON.stringify(shown)).not.toContain("Bradley");
    expect(await listQuarantined()).toEqual([]);
  });

  it("goes on in the next worker where one died before it came to the segments", async () => {
    const before = await packed();
    const [note] = (await before.log.read(articlePrefix)).filter(({ facet }) => facet === "note");
    if (note === undefined) throw new Error("nothing was decided");
    const worker = await wake({
      database: (real) => ({
        ...real,
        segment: () => Promise.reject(new Error("The worker is dead.")),
      }),
    });
    const { comment, facet, id } = note;
    const asked = request({ comment, facet, value: "redact", target: id });
    expect((await worker.store.record(asked, author)).ok).toBe(true);
    expect(JSON.stringify(await inSegments())).toContain("Bradley");
    await expect(tidyAll(worker)).rejects.toThrow("dead");
    const next = await wake();
    await tidyAll(next);
    expect(JSON.stringify(await inSegments())).not.toContain("Bradley");
    expect(await next.database.readMeta("sealing")).toEqual([]);
  });

  it("holds where the database was lost before the segments were sealed", async () => {
    const worker = await packed();
    const [note] = (await worker.log.read(articlePrefix)).filter(({ facet }) => facet === "note");
    if (note === undefined) throw new Error("nothing was decided");
    const { comment, facet, id } = note;
    await worker.store.record(request({ comment, facet, value: "redact", target: id }), author);
    worker.database.close();
    await endSession();
    await wipeDatabase();
    const next = await wake();
    await next.log.reconciled;
    await tidyAll(next);
    expect(JSON.stringify(await next.database.range(""))).not.toContain("Bradley");
    expect(JSON.stringify(await inSegments())).not.toContain("Bradley");
  });

  it("also holds for words that arrive after it", async () => {
    const worker = await wake();
    const [note] = await decideMany(worker);
    if (note === undefined) throw new Error("nothing was decided");
    const redact = await worker.store.record(
      request({ comment: note.comment, facet: "note", value: "redact", target: note.id }),
      author,
    );
    if (!redact.ok) throw new Error(redact.error);
    newProfile();
    const other = await wake();
    await other.store.adopt([redact.event]);
    await other.store.adopt([note]);
    expect(JSON.stringify(await other.database.range(""))).not.toContain("Bradley");
  });
});
