import { hashSubject } from "@/utils/core/hash-subject";
import { createTurns } from "@/utils/core/in-turn";
import type { SiteWriteView } from "@/utils/core/site-write";
import {
  dropSiteWrite,
  keepSiteWrite,
  listSiteWrites,
  readSiteWrite,
  type SiteWrite,
} from "@/utils/storage/site-writes";
import { applyStatus, type Written } from "@/utils/wordpress/apply-write";
import { createSiteClient } from "@/utils/wordpress/site-client";
import type { SiteTransport } from "@/utils/wordpress/site-request";
import type { SiteStatus } from "@/utils/wordpress/site-status";
import type { Stores } from "../stores";
import { hashKeyFor } from "../team/author";
import { afterAttempt, heard } from "./after-attempt";
import { listWishes } from "./missed-wishes";
import { pauseAfter, planWrite, type Wish } from "./plan-write";

export interface SiteWriterOptions {
  readonly openStores: () => Promise<Stores>;
  readonly transportOf: (site: string, isPrivate: boolean) => SiteTransport;
  /** May this be written now? Asked right before, with all that is known by then. */
  readonly isClear: (write: SiteWrite) => Promise<"clear" | "wait" | "disputed">;
  /** What came of an attempt; told before it is noted here, and perhaps twice. */
  readonly onOutcome: (write: SiteWrite, written: Written) => Promise<void>;
  readonly onChange: (write: SiteWrite) => Promise<void>;
  readonly now: () => number;
}

export interface SiteWriter {
  /** Takes in a decision. Acknowledged once the wish is stored; `drain` carries it out. */
  want(wish: Omit<Wish, "known" | "nowMs">): Promise<void>;
  /** The person wants what stopped once more, or whatever the site says by now. */
  retry(site: string, comment: string, isForced: boolean): Promise<void>;
  /** Notes what the site was seen to say of a comment that was written to before. */
  heard(write: SiteWrite, status: SiteStatus): Promise<void>;
  /** Writes all that is due, of one site or of all. Runs once at a time; a call while it runs is not lost. */
  drain(site?: string): Promise<void>;
  /** What is on record for a post's comments, with what is under way. */
  views(site: string, post: string): Promise<SiteWriteView[]>;
}

/** Enough that a bulk moves on, and few enough for a small host. */
const atOnce = 3;

/** The outbox of the site: each wish is carried out once, and only believed when it is read back. */
export function createSiteWriter(options: SiteWriterOptions): SiteWriter {
  const underWay = new Set<string>();
  const nameOf = ({ site, comment }: SiteWrite) => `${site}/${comment}`;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  /** Reading a record and writing it again must not have another's writing in between. */
  const inTurn = createTurns();

  async function drainNow(site: string | undefined): Promise<void> {
    const due = (await listSiteWrites(site)).filter(
      ({ state, dueMs }) => state === "waiting" && dueMs <= options.now(),
    );
    const queue = due.values();
    const work = async () => {
      for (const write of queue) await tryOnce(write);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  /** Whatever throws is an attempt that failed: it holds up no other, and is made again later. */
  async function tryOnce(write: SiteWrite): Promise<void> {
    try {
      await carryOut(write);
    } catch (cause) {
      console.error("Threadkeeper: a decision could not be written to the site.", cause);
      // Where even that cannot be stored, it stays due.
      await postpone(write).catch(() => undefined);
    }
  }

  function postpone(write: SiteWrite): Promise<void> {
    return inTurn(async () => {
      const now = await readSiteWrite(write.site, write.comment);
      if (now?.cause !== write.cause || now.state !== "waiting") return;
      const attempts = now.attempts + 1;
      await keepSiteWrite({
        ...now,
        attempts,
        dueMs: options.now() + pauseAfter(attempts, undefined),
      });
    });
  }

  async function carryOut(write: SiteWrite): Promise<void> {
    const clear = await options.isClear(write);
    if (clear === "wait") return;
    if (clear === "disputed") return keep({ ...write, state: "stopped", problem: "disputed" });
    underWay.add(nameOf(write));
    let begun: SiteWrite | undefined;
    try {
      await options.onChange(write);
      const applied = await apply(write, async (before) => {
        begun = await begin(write, before);
        return begun !== undefined;
      });
      if (applied !== undefined) {
        // Asked for by a worker that died, or whose answer was lost: what stands there is ours.
        const written = applied.ok && write.isBegun ? { ...applied, isNew: true } : applied;
        const isAsBefore = !written.ok && written.status === begun?.status;
        const from = isAsBefore ? write : (begun ?? write);
        return await keep(afterAttempt(from, written, options.now()), written);
      }
    } finally {
      underWay.delete(nameOf(write));
    }
    await options.onChange(write);
  }

  /**
   * Notes what there is to be restored before anything is changed: a worker may die, and an answer be
   * lost, once the site has done what it was asked for. Undefined where this is no longer wished.
   */
  function begin(write: SiteWrite, before: SiteStatus): Promise<SiteWrite | undefined> {
    return inTurn(async () => {
      const now = await readSiteWrite(write.site, write.comment);
      if (now?.cause !== write.cause) return undefined;
      const begun: SiteWrite = { before, ...write, status: before, isBegun: true };
      await keepSiteWrite(begun);
      return begun;
    });
  }

  async function apply(
    write: SiteWrite,
    onBegin: (before: SiteStatus) => Promise<boolean>,
  ): Promise<Written | undefined> {
    const { site, comment, wanted, expected, noted, judged, isPrivate = false } = write;
    const { identity } = await options.openStores();
    return applyStatus(createSiteClient(options.transportOf(site, isPrivate)), {
      id: Number(comment),
      wanted,
      onBegin,
      expected: expected === undefined ? [] : [expected, noted ?? expected],
      ...(judged === undefined
        ? {}
        : {
            async isJudged(shown) {
              const key = await hashKeyFor(site, identity);
              const { normHash, linksHash } = await hashSubject(shown, key);
              return normHash === judged.normHash && linksHash === judged.linksHash;
            },
          }),
    });
  }

  /**
   * Unless somebody wished something else in the meantime: then only what was heard is noted. The log
   * goes first: what it does not have yet is looked up at the site once more, and noted once.
   */
  async function keep(next: SiteWrite, written?: Written): Promise<void> {
    if (written !== undefined) await options.onOutcome(next, written);
    await inTurn(async () => {
      const now = await readSiteWrite(next.site, next.comment);
      await keepSiteWrite(now === undefined || now.cause === next.cause ? next : heard(now, next));
    });
    underWay.delete(nameOf(next));
    await options.onChange(next);
  }

  async function drainAll(site: string | undefined): Promise<void> {
    await drainNow(site);
    while (isAskedAgain) {
      isAskedAgain = false;
      await drainNow(undefined);
    }
  }

  return {
    want: (wish) =>
      inTurn(async () => {
        const { site, comment } = wish.event;
        const known = await readSiteWrite(site, comment);
        const next = planWrite({ ...wish, known, nowMs: options.now() });
        if (next === "drop") await dropSiteWrite(site, comment);
        else if (next !== undefined) await keepSiteWrite(next);
      }),
    retry: (site, comment, isForced) =>
      inTurn(async () => {
        const known = await readSiteWrite(site, comment);
        if (known === undefined || known.state === "done" || known.problem === "disputed") return;
        const { problem: _, ...asJudged } = known;
        const { expected: __, noted: ___, judged: ____, ...anyway } = asJudged;
        const rest = isForced ? anyway : asJudged;
        await keepSiteWrite({ ...rest, state: "waiting", dueMs: options.now() });
      }),
    heard: (write, status) =>
      inTurn(async () => {
        const now = await readSiteWrite(write.site, write.comment);
        if (now?.cause === write.cause) await keepSiteWrite({ ...now, status });
      }),
    drain(site) {
      if (running !== undefined) {
        isAskedAgain = true;
        return running;
      }
      running = drainAll(site).finally(() => {
        running = undefined;
      });
      return running;
    },
    async views(site, post) {
      const writes = await listWishes(site);
      return writes
        .filter((write) => write.post === post)
        .map((write): SiteWriteView => {
          const { comment, wanted, status, problem, isOld, before } = write;
          return {
            comment,
            wanted,
            state: underWay.has(nameOf(write)) ? "writing" : write.state,
            ...(status === undefined ? {} : { status }),
            ...(problem === undefined ? {} : { problem }),
            ...(isOld === undefined ? {} : { isOld }),
            ...(wanted === before ? { isBack: true } : {}),
          };
        });
    },
  };
}
