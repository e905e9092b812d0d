import { useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "@/components/Icon";
import { trusted } from "@/components/trusted";

export interface Tool {
  readonly name: string;
  readonly label: string;
  /** What it does and where, for the tooltip and screen readers. */
  readonly effect: string;
  readonly icon: IconName;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isOpen?: boolean;
  readonly isDanger?: boolean;
}

/**
 * A toolbar as ARIA describes it: one stop for Tab, arrow keys inside, Home and End. Disabled tools
 * stay reachable, so that a screen reader can find out why.
 */
export function Toolbar(props: {
  readonly label: string;
  readonly tools: readonly Tool[];
  readonly onUse: (name: string) => void;
}) {
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const isRightToLeft = bar.current !== null && getComputedStyle(bar.current).direction === "rtl";
    const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = isRightToLeft ? "ArrowRight" : "ArrowLeft";
    const last = props.tools.length - 1;
    const to =
      event.key === forward
        ? Math.min(current + 1, last)
        : event.key === back
          ? Math.max(current - 1, 0)
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? last
              : undefined;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setCurrent(to);
    bar.current?.querySelectorAll("button")[to]?.focus();
  }

  return (
    <div class="toolbar" role="toolbar" aria-label={props.label} ref={bar} onKeyDown={move}>
      {props.tools.map((tool, index) => (
        <button
          type="button"
          key={tool.name}
          class={`tool${tool.isDanger ? " danger" : ""}`}
          data-tool={tool.name}
          tabIndex={index === Math.min(current, props.tools.length - 1) ? 0 : -1}
          aria-pressed={tool.isPressed}
          aria-expanded={tool.isOpen}
          aria-disabled={tool.isDisabled ? true : undefined}
          title={tool.effect}
          onFocus={() => setCurrent(index)}
          onClick={trusted(() => {
            if (!tool.isDisabled) props.onUse(tool.name);
          })}
        >
          <Icon name={tool.icon} />
          <span>{tool.label}</span>
        </button>
      ))}
    </div>
  );
}
