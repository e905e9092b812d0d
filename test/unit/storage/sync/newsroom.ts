import { seededRandom } from "@/scripts/seeded-random";
import type { SyncedDecision } from "@/utils/storage/sync/synced-decision";

/**
 * Decisions as a busy WordPress makes them: articles of some twenty comments, whose numbers run
 * through the whole site, decided over three years.
 */
export function newsroom(count: number): SyncedDecision[] {
  const random = seededRandom(7);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from));
  let post = 48_000;
  let comment = 200_000;
  let hours = 15_000_000 / 36;
  const decisions: SyncedDecision[] = [];
  while (decisions.length < count) {
    post += between(1, 40);
    comment += between(1, 60);
    hours = Math.floor(hours + between(1, 60));
    let own = comment;
    for (let left = between(4, 36); left > 0 && decisions.length < count; left -= 1) {
      own += between(1, 50);
      const value = random() < 0.7 ? "approve" : random() < 0.7 ? "spam" : "hold";
      decisions.push({
        site: "news.example",
        post: String(post),
        comment: String(own),
        facet: "verdict",
        value,
        check: between(0, 0x10000).toString(16).padStart(4, "0"),
        hours: hours + between(0, 30),
      });
    }
  }
  return decisions;
}
