import { useEffect, useState } from "preact/hooks";
import { formatCount, useTranslate } from "@/components/translate";
import type { Translate } from "@/utils/core/messages";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";

/**
 * What was decided before on comments like this: "5 of 6 · Approved". Asked for when it is shown, and
 * said under the finding alone that they have in common.
 */
export function SimilarLine(props: {
  readonly at: number | undefined;
  readonly find: (() => Promise<SimilarDecisions | null>) | undefined;
}) {
  const translate = useTranslate();
  const [similar, setSimilar] = useState<SimilarDecisions | null>(null);
  useEffect(() => {
    void props.find?.().then(setSimilar);
  }, []);
  if (similar?.finding !== props.at || similar === null) return null;
  return <p class="similar">{similarWords(similar, translate)}</p>;
}

/** Example: "Decided before with this line: 5 of 6 · Approved". */
export function similarWords(
  { basis, count, total, value }: SimilarDecisions,
  translate: Translate,
): string {
  return translate(`ui_similar_${basis}`, [
    formatCount(translate, count),
    formatCount(translate, total),
    translate(`ui_decided_${value}`),
  ]);
}
