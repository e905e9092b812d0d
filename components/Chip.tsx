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
  /** The id of the explanation while it is open. */
  readonly controls: string;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  const { icon, name, tone } = wordsFor(props.finding);
  const band = props.finding.band === "likely" ? "ui_band_likely" : "ui_band_possible";
  return (
    <button
      type="button"
      class={`chip ${tone} ${props.finding.band}${props.isSettled ? " settled" : ""}`}
      aria-expanded={props.isOpen}
      aria-controls={props.isOpen ? props.controls : undefined}
      onClick={trusted(props.onToggle)}
    >
      <Icon name={props.isSettled ? "approve" : icon} />
      <span>{translate(name)}</span>
      <span class="sr"> · </span>
      <span class="chip-band">{translate(props.isSettled ? "ui_band_settled" : band)}</span>
    </button>
  );
}
