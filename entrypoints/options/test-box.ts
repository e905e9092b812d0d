import { signal } from "@preact/signals";
import type { Finding } from "@/utils/core/finding";
import type { OwnRuleDraft } from "@/utils/core/own-rule";
import { send } from "@/utils/messages/messenger";

const longest = 60_000;

export const testText = signal("");
export const tested = signal<readonly Finding[] | undefined>(undefined);

let draft: OwnRuleDraft | undefined;
let asked = 0;

/** Tries a rule that is being written, too, until it is kept or given up. */
export function tryDraft(tried: OwnRuleDraft | undefined): void {
  draft = tried;
  void tryText(testText.peek());
}

/** Judges a text as the background judges comments; the newest question wins. */
export async function tryText(text: string): Promise<void> {
  testText.value = text.slice(0, longest);
  asked += 1;
  const own = asked;
  if (text.trim() === "") {
    tested.value = undefined;
    return;
  }
  const answer = await send({
    type: "rules/try",
    input: { text: testText.peek(), author: "", links: [] },
    site: draft?.site ?? null,
    ...(draft === undefined ? {} : { draft }),
  });
  if (own === asked && answer.ok) tested.value = answer.value.findings;
}
