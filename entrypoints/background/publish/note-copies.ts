import type { CommentDecisions, PageDecisions } from "@/utils/core/decision";
import { ownPath } from "@/utils/core/own-path";
import type { ListLine } from "@/utils/core/published-list";
import type { JudgedComment } from "@/utils/core/queue/make-row";
import { publicHash, publicLineHash } from "@/utils/published/public-hash";
import { readPolicy } from "@/utils/storage/site-policies";
import { liveOn } from "../queue/live-comments";
import { openStores } from "../stores";
import { tellPanels } from "../tell-panels";
import { type PublicCopy, writeCopy } from "./public-copies";

const mostLines = 16;
const standing: readonly (string | undefined)[] = ["label", "strip"];

/**
 * Notes what of an open article an editor pinned or labelled: when its comments were judged, and
 * when something was decided there, by whomever.
 */
export async function noteCopies(site: string, post: string): Promise<void> {
  const comments = liveOn(site).get(post);
  if (comments === undefined) return;
  const { isEnabled, role } = await readPolicy(site);
  if (!isEnabled || role !== "editor") return;
  const { decisions } = await openStores();
  const page = await decisions.page(site, post, "");
  let isNews = false;
  for (const comment of comments) {
    const own = page.comments[comment.comment];
    const lines = await linesOf(comment, own, page);
    const isNamed =
      own?.facets.pin?.value === "pin" || standing.includes(own?.facets.action?.value);
    if (isNamed || lines.length > 0) {
      const copy = await copyOf(comment, lines);
      if (await writeCopy(site, post, comment.comment, copy)) isNews = true;
    }
  }
  // Whoever looks at what would be published was told of the decision before this was noted.
  if (isNews) tellPanels({ type: "published/changed" });
}

async function copyOf(
  { text, links = [], author, url, subject }: JudgedComment,
  lines: PublicCopy["lines"],
): Promise<PublicCopy> {
  return {
    v: 1,
    hash: await publicHash({ text, links }),
    author: author.slice(0, 100).toWellFormed(),
    path: ownPath(url).slice(0, 2_000),
    normHash: subject.normHash,
    linksHash: subject.linksHash,
    lines,
  };
}

/** Lines that somebody labelled in this comment, and those that a rule of the site labels. */
async function linesOf(
  comment: JudgedComment,
  own: CommentDecisions | undefined,
  page: PageDecisions,
): Promise<PublicCopy["lines"]> {
  const make = async (start: number, end: number): Promise<ListLine> => ({
    start,
    end,
    hash: await publicLineHash(comment.text.slice(start, end)),
  });
  const action = own?.facets.action;
  const spans = standing.includes(action?.value) ? (action?.event.spans ?? []) : [];
  const decided = spans.map(({ start, end }) => make(start, end));
  const ruled = comment.findings.map(async ({ start, end }, index) => {
    const rule = comment.lines[index];
    if (rule == null || start === null || end === null) return undefined;
    const state = page.lines[rule];
    if (!standing.includes(state?.value) || state?.isDisputed) return undefined;
    return { ...(await make(start, end)), rule };
  });
  const lines = (await Promise.all([...decided, ...ruled])).filter((one) => one !== undefined);
  return lines.slice(0, mostLines);
}
