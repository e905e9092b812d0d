import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { visibleText } from "@/components/visible-text";
import type { Finding, Weight } from "@/utils/core/finding";
import { explain, type Translate } from "@/utils/core/messages";

const shownAtMost = 5;
const wordsLength = 60;

/** What spoke for a finding and what against it, strongest first. */
export function SignalList(props: { readonly finding: Finding; readonly text: string }) {
  const translate = useTranslate();
  const { signals = [], weights = [] } = props.finding;
  const speaking = (sign: 1 | -1) =>
    weights
      .filter(({ weight }) => weight * sign > 0)
      .map((weight) => wordsOf(weight, props.text, translate))
      .filter((words) => words !== "");
  const against = speaking(-1);
  // A detector names among its signals what speaks against it, too.
  const forIt = [...signals.map((signal) => explain(signal, translate)), ...speaking(1)].filter(
    (words) => !against.includes(words),
  );
  if (forIt.length + against.length === 0) return null;
  return (
    <dl class="why-signals">
      <Side name="ui_why_for" icon="plus" words={forIt} />
      <Side name="ui_why_against" icon="minus" words={against} />
    </dl>
  );
}

function Side(props: {
  readonly name: string;
  readonly icon: "plus" | "minus";
  readonly words: readonly string[];
}) {
  const translate = useTranslate();
  const words = [...new Set(props.words)].slice(0, shownAtMost);
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{translate(props.name)}</dt>
      {words.map((word) => (
        <dd key={word}>
          <Icon name={props.icon} />
          <span>{visibleText(word)}</span>
        </dd>
      ))}
    </div>
  );
}

/** A weight's own sentence, or else the words it stands on. */
function wordsOf({ reason, start, end }: Weight, text: string, translate: Translate): string {
  if (reason !== undefined) return explain(reason, translate);
  const words = text
    .slice(start, Math.min(end, start + wordsLength))
    .toWellFormed()
    .trim();
  return words === "" ? "" : translate("ui_why_words", [words]);
}
