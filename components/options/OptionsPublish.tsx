import { Block } from "@/components/options/Block";
import { PublishForm, type PublishFormProps } from "@/components/options/PublishForm";
import { PublishKey, type PublishKeyProps } from "@/components/options/PublishKey";
import { PublishPlan, type PublishPlanProps } from "@/components/options/PublishPlan";
import { useTranslate } from "@/components/translate";

/** What came of the last thing that was asked for. */
export type PublishOutcome =
  | { readonly kind: "failed"; readonly why: string }
  /** `team` is where it was written to; a file was saved where that is null. */
  | { readonly kind: "published"; readonly serial: number; readonly team: string | null };

export interface OptionsPublishProps
  extends PublishKeyProps,
    Omit<PublishFormProps, "form">,
    Omit<PublishPlanProps, "form" | "plan"> {
  /** Undefined until it is known. */
  readonly plan: PublishPlanProps["plan"] | undefined;
  readonly form: PublishFormProps["form"];
  readonly outcome: PublishOutcome | undefined;
}

/** A newsroom's list: its key, what it speaks for, and what would be in it now. */
export function OptionsPublish(props: OptionsPublishProps) {
  const { plan, signer } = props;
  if (plan === undefined) return null;
  return (
    <>
      <Block hint="ui_publish_hint">
        <Outcome outcome={props.outcome} />
      </Block>
      <PublishKey {...props} />
      {signer === null ? null : (
        <>
          <PublishForm {...props} />
          <PublishPlan {...props} plan={plan} />
        </>
      )}
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: PublishOutcome | undefined }) {
  const translate = useTranslate();
  return (
    <div role="status">
      {outcome?.kind === "failed" ? (
        <p class="problem">{translate(`ui_publish_why_${outcome.why.replaceAll("-", "_")}`)}</p>
      ) : null}
      {outcome?.kind === "published" ? (
        <p class="hint">
          {outcome.team === null
            ? translate("ui_publish_done", [String(outcome.serial)])
            : translate("ui_publish_done_team", [String(outcome.serial), outcome.team])}
        </p>
      ) : null}
    </div>
  );
}
