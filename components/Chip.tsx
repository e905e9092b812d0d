import { wordsFor } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Finding } from "@/utils/core/finding";

/** One finding in three words: icon, kind, band. Opens its explanation. */
export function Chip(props: {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly isSettled: boolean;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  const { icon, name, tone } = wordsFor(props.finding);
  const band = translate(props.finding.band === "likely" ? "ui_band_likely" : "ui_band_possible");
  return (
    <button
      type="button"
      class={`chip ${tone} ${props.finding.band}${props.isSettled ? " settled" : ""}`}
      aria-expanded={props.isOpen}
      onClick={trusted(props.onToggle)}
    >
      <Icon name={icon} />
      <span class="chip-kind">{translate(name)}</span>
      <span class="chip-band">{band}</span>
    </button>
  );
}
