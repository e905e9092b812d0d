import { countWords, dayWords } from "@/components/published/list-words";
import { formatList, useTranslate } from "@/components/translate";
import type { ListSummary } from "@/utils/core/published-list";

/** Who signs, for which sites, how much and until when: before anybody agrees to anything. */
export function ListFacts({ summary }: { readonly summary: ListSummary }) {
  const translate = useTranslate();
  const counts = countWords(summary, translate);
  return (
    <dl class="list-facts">
      <dt>{translate("ui_published_fingerprint")}</dt>
      <dd>
        <code dir="ltr">{summary.fingerprint}</code>
      </dd>
      <dt>{translate("ui_published_sites")}</dt>
      <dd>
        <bdi dir="ltr">{summary.domains.join(", ")}</bdi>
      </dd>
      <dt>{translate("ui_published_content")}</dt>
      <dd>
        {counts.length === 0 ? translate("ui_published_empty") : formatList(translate, counts)}
      </dd>
      <dt>{translate("ui_published_until")}</dt>
      <dd>{dayWords(summary.expiresAt, translate)}</dd>
    </dl>
  );
}
