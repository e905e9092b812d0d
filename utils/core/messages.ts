import type { Reason } from "@/utils/core/finding";

/** The shape of `public/_locales/<lang>/messages.json`. */
export type MessageCatalogue = Readonly<
  Record<string, { readonly message: string; readonly description?: string }>
>;

/** Looks a message up and fills `$1`…`$9`. In the browser this is `i18n.getMessage`. */
export type Translate = (id: string, args?: readonly string[]) => string;

/**
 * A {@link Translate} over a catalogue, for Node and tests. An id without a message is shown as
 * the id itself, so that a gap is seen and never silent.
 *
 * Example: `translator(en)("text_sponsor_thanks", ["Esdebe"])`.
 */
export function translator(catalogue: MessageCatalogue): Translate {
  return (id, args = []) => {
    const message = catalogue[id]?.message ?? id;
    return message.replace(/\$([1-9])/g, (_, n: string) => args[Number(n) - 1] ?? "");
  };
}

/** One sentence for a reason. */
export function explain(reason: Reason, translate: Translate): string {
  return translate(reason.id, reason.args ?? []);
}
