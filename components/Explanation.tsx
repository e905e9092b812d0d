import { Address } from "@/components/Address";
import { CloseButton } from "@/components/CloseButton";
import type { PanelAction } from "@/components/CommentPanel";
import { Evidence } from "@/components/Evidence";
import { SignalList } from "@/components/SignalList";
import { SimilarLine } from "@/components/SimilarLine";
import { useTranslate } from "@/components/translate";
import { visibleText } from "@/components/visible-text";
import { WrongChoices } from "@/components/WrongChoices";
import type { FindingView } from "@/utils/core/comment-view";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";

/** Why a comment was flagged: one sentence, the very words, what spoke for it, and a way to object. */
export function Explanation(props: {
  readonly view: FindingView;
  readonly text: string;
  /** Its place among the comment's findings. */
  readonly at?: number;
  readonly id?: string;
  readonly findSimilar?: (() => Promise<SimilarDecisions | null>) | undefined;
  readonly onAct: (action: PanelAction) => void;
  readonly onClose?: () => void;
}) {
  const translate = useTranslate();
  const { finding } = props.view;
  return (
    <section class="why" id={props.id} aria-label={translate("ui_why_label")}>
      <p class="why-sentence">{visibleText(explain(finding.reason, translate))}</p>
      {props.onClose === undefined ? null : <CloseButton onClose={props.onClose} />}
      {finding.on === "body" ? <Evidence finding={finding} text={props.text} /> : null}
      {finding.link === undefined ? null : <LinkEvidence finding={finding} link={finding.link} />}
      <SignalList finding={finding} text={props.text} />
      <SimilarLine at={props.at} find={props.findSimilar} />
      <WrongChoices view={props.view} onAct={props.onAct} />
    </section>
  );
}

/** What the comment says beside what the browser would ask: the difference is the finding. */
function LinkEvidence(props: { readonly finding: Finding; readonly link: string }) {
  const translate = useTranslate();
  const { evidence, target } = props.finding;
  return (
    <dl class="why-link">
      {evidence === "" || evidence === props.link ? null : (
        <>
          <dt>{translate("ui_link_text")}</dt>
          <dd>
            <bdi>{visibleText(evidence)}</bdi>
          </dd>
        </>
      )}
      {target === undefined || target === props.link ? null : (
        <>
          <dt>{translate("ui_link_written")}</dt>
          <dd>
            <Address url={props.link} />
          </dd>
        </>
      )}
      <dt>{translate("ui_link_leads_to")}</dt>
      <dd>
        <Address url={target ?? props.link} />
      </dd>
    </dl>
  );
}
