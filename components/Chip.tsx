import { wordsFor } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import { formatCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Finding } from "@/utils/core/finding";

/** Findings of a kind in three words: icon, kind, band. Opens their explanations, one by one. */
export function Chip(props: {
  readonly finding: Finding;
  readonly isSettled: boolean;
  /** How many there are of it, and which of them is explained just now. */
  readonly count?: number;
  readonly shown?: number | undefined;
  /** The id of the explanation while it is open. */
  readonly controls: string;
  readonly onToggle: () => void;
}) {
  const translate = useTranslate();
  const { count = 1, shown } = props;
  const isOpen = shown !== undefined;
  const { icon, name, tone } = wordsFor(props.finding);
  const band = props.finding.band === "likely" ? "ui_band_likely" : "ui_band_possible";
  return (
    <button
      type="button"
      class={`chip ${tone} ${props.finding.band}${props.isSettled ? " settled" : ""}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.controls : undefined}
      onClick={trusted(props.onToggle)}
    >
      <Icon name={props.isSettled ? "approve" : icon} />
      <span>{translate(name)}</span>
      {count === 1 ? null : (
        <span class="chip-count">
          {isOpen
            ? `${formatCount(translate, shown)}/${formatCount(translate, count)}`
            : `× ${formatCount(translate, count)}`}
        </span>
      )}
      <span class="sr"> · </span>
      <span class="chip-band">{translate(props.isSettled ? "ui_band_settled" : band)}</span>
    </button>
  );
}
