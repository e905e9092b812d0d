import { browser } from "wxt/browser";
import { originPattern } from "@/utils/core/origin-pattern";
import type { RefusedList } from "@/utils/core/published-list";
import { send } from "@/utils/messages/messenger";
import type { Answer } from "@/utils/messages/protocol";
import type { ListLook } from "@/utils/messages/published-protocol";

type Looked =
  | ({ readonly kind: "asked" } & Extract<ListLook, { ok: true }>)
  | ({ readonly kind: "refused" } & Pick<RefusedList, "why" | "args">);

/**
 * Asks the browser for a list's address, right after a click. Where it has no question to ask, or
 * the person says no, the background says so.
 */
export async function allowList(url: string): Promise<void> {
  void send({ type: "published/asking", url });
  await browser.permissions
    .request({ origins: [originPattern(url)] })
    .catch((cause: unknown) => console.error("Threadkeeper: the browser did not ask.", cause));
}

/** What a look at a list has shown, for the person to decide on. */
export function lookedAt(answer: Answer<ListLook>): Looked {
  if (!answer.ok) return { kind: "refused", why: "unreachable", args: [] };
  return answer.value.ok
    ? { ...answer.value, kind: "asked" }
    : { ...answer.value, kind: "refused" };
}

/** Follows the list that was looked at; answers what became of it. */
export async function followLooked(
  token: string,
  name: string,
): Promise<
  Extract<Looked, { kind: "refused" }> | { readonly kind: "followed"; readonly name: string }
> {
  const answer = await send({ type: "published/follow", token });
  if (!answer.ok) return { kind: "refused", why: "not-stored", args: [] };
  return answer.value.ok ? { kind: "followed", name } : { ...answer.value, kind: "refused" };
}
