import type { Browser } from "wxt/browser";
import { type HashKey, hashLine, hashSubject } from "@/utils/core/hash-subject";
import type { OwnDomains } from "@/utils/detectors/own-rules/own-domains";
import type { JudgeAnswer, Judged, JudgeItem, JudgeRequest } from "@/utils/messages/judge-protocol";
import { parseJudgeRequest, seqOf } from "@/utils/messages/schemas";
import { takePlace } from "./frame-places";
import { noteError } from "./help/note-error";
import { rulesOf } from "./own-rules";
import { createListJudge } from "./published/apply-lists";
import { createQueueFeed } from "./queue/feed";
import { keepRepeatMemory, repeatMemoryFor } from "./repeat-memory";
import { identify } from "./sender";
import { openStores } from "./stores";
import { hashKeyFor } from "./team/author";

const mostResults = 50;

/** Hashes of one comment's text as it stands. */
interface Hashes {
  readonly subject: Promise<Judged["subject"]>;
  readonly line: (text: string) => Promise<string>;
}

/** Judges what one page sends, for as long as its port is open. */
export function serveJudgePort(port: Browser.runtime.Port): void {
  const sender = port.sender === undefined ? undefined : identify(port.sender);
  if (port.name !== "judge" || sender?.kind !== "page" || !takePlace(sender.tabId, port)) {
    port.disconnect();
    return;
  }
  const { site } = sender;
  const memory = repeatMemoryFor(sender);
  // What the person rules later reaches the page by a new port: it is told, and asks anew.
  const rules = rulesOf(sender.site);
  const byLists = createListJudge(sender.site);
  const parts = import("@/utils/detectors/detect-thread");
  const allowing = import("@/utils/detectors/own-rules/without-allowed");
  const thread = Promise.all([parts, memory, rules]).then(([{ createThread }, known, { extra }]) =>
    createThread({ url: sender.url }, { extra, ...(known === undefined ? {} : { memory: known }) }),
  );
  const texts = new Map<string, JudgeItem>();
  const feed = createQueueFeed(sender, port.sender?.tab?.title ?? "");
  // A comment is named again whenever others like it come, and a line under many replies.
  const subjects = new Map<JudgeItem, Promise<Judged["subject"]>>();
  const lines = new Map<string, Promise<string>>();
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    feed.close();
  });

  port.onMessage.addListener(async (raw: unknown) => {
    for (const reply of inParts(await answer(raw))) {
      // The page may have gone while its comments were judged.
      if (isOpen) port.postMessage(reply);
    }
  });

  async function answer(raw: unknown): Promise<JudgeAnswer> {
    const request = parseJudgeRequest(raw);
    if (request === undefined) {
      return { type: "refused", seq: seqOf(raw), error: "The message is malformed." };
    }
    try {
      return await judge(request);
    } catch (cause) {
      noteError("a batch could not be judged", cause);
      return { type: "refused", seq: request.seq, error: String(cause) };
    }
  }

  function subjectOf(item: JudgeItem, hashKey: HashKey): Hashes {
    const subject = subjects.get(item) ?? hashSubject(item, hashKey);
    subjects.set(item, subject);
    const line = (text: string) => {
      const hash = lines.get(text) ?? hashLine(text, hashKey);
      lines.set(text, hash);
      return hash;
    };
    return { subject, line };
  }

  async function judgeOne(
    post: string,
    item: JudgeItem,
    own: Judged["detection"],
    key: HashKey,
  ): Promise<Judged> {
    const { detection, ...pinned } = await (await byLists)(post, item, own);
    return { ...(await addHashes(item, detection, subjectOf(item, key))), ...pinned };
  }

  async function judge(request: JudgeRequest): Promise<JudgeAnswer> {
    const { judge: judgeItems, judgeArticle } = await thread;
    const { domains } = await rules;
    const { isAllowed, withoutAllowed } = await allowing;
    if (request.type === "article") {
      const findings = judgeArticle(request.blocks).filter((one) => !isAllowed(one, domains));
      return { type: "article-judged", seq: request.seq, findings };
    }
    if (request.type === "present") {
      feed.present(request.post, request.comments);
      return { type: "noted", seq: request.seq };
    }
    const { identity } = await openStores();
    const key = await hashKeyFor(site, identity);
    for (const item of request.items) {
      const before = texts.get(item.id);
      if (before !== undefined) subjects.delete(before);
      texts.set(item.id, item);
    }
    const results: Promise<Judged>[] = [];
    for (const { id, detection } of judgeItems(request.items)) {
      const item = texts.get(id);
      if (item === undefined) continue;
      results.push(judgeOne(request.post, item, withoutAllowed(detection, domains), key));
    }
    const known = await memory;
    if (known !== undefined) keepRepeatMemory(known);
    const judged = await Promise.all(results);
    feed.note(
      request.post,
      judged.flatMap((one) => {
        const item = texts.get(one.id);
        return item === undefined ? [] : [{ item, judged: one }];
      }),
    );
    return { type: "judged", seq: request.seq, results: judged };
  }
}

/** A judgement with what goes with it: hashes of the comment as it was judged, names of its lines. */
export async function withHashes(
  item: JudgeItem,
  judged: Judged["detection"],
  hashKey: HashKey,
  domains: OwnDomains,
): Promise<Judged> {
  const { withoutAllowed } = await import("@/utils/detectors/own-rules/without-allowed");
  const subject = hashSubject(item, hashKey);
  const line = (text: string) => hashLine(text, hashKey);
  return addHashes(item, withoutAllowed(judged, domains), { subject, line });
}

async function addHashes(
  item: JudgeItem,
  detection: Judged["detection"],
  hashes: Hashes,
): Promise<Judged> {
  const lines = detection.findings.map((finding) =>
    finding.kind === "sponsor-line" && finding.start !== null && finding.end !== null
      ? hashes.line(item.text.slice(finding.start, finding.end))
      : null,
  );
  return { id: item.id, detection, subject: await hashes.subject, lines: await Promise.all(lines) };
}

/** A long answer as several, the last of them whole. */
function inParts(answer: JudgeAnswer): JudgeAnswer[] {
  if (answer.type !== "judged") return [answer];
  const { results } = answer;
  const parts: JudgeAnswer[] = [];
  for (let at = 0; at < results.length - mostResults; at += mostResults) {
    parts.push({ ...answer, results: results.slice(at, at + mostResults), isPart: true });
  }
  return [...parts, { ...answer, results: results.slice(parts.length * mostResults) }];
}
