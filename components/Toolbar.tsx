import { useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "@/components/Icon";
import { trusted } from "@/components/trusted";

export interface Tool {
  readonly name: string;
  readonly label: string;
  /** What it does and where: described to screen readers, shown while the tool has focus or hover. */
  readonly effect: string;
  readonly icon: IconName;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isOpen?: boolean;
  readonly isDanger?: boolean;
  /** Shown without its word, which stays its name. */
  readonly isIconOnly?: boolean;
  /** Another sort of tool begins: those that follow stay together where the bar wraps. */
  readonly startsGroup?: boolean;
}

/**
 * A toolbar as ARIA describes it: one stop for Tab, arrow keys inside, Home and End. Disabled tools
 * stay reachable, so that a screen reader can find out why.
 */
export function Toolbar(props: {
  readonly label: string;
  readonly tools: readonly Tool[];
  readonly onUse: (name: string) => void;
  /** The effect of the tool under the hand, or nothing. */
  readonly onHint?: (effect: string) => void;
}) {
  const [currentName, setCurrentName] = useState<string | undefined>(undefined);
  const bar = useRef<HTMLDivElement>(null);
  const id = useId();
  const { tools, onHint } = props;
  // By name: a tool that comes or goes must not move the stop to its neighbour.
  const current = Math.max(
    tools.findIndex(({ name }) => name === currentName),
    0,
  );

  function move(event: KeyboardEvent): void {
    if (!event.isTrusted || bar.current === null) return;
    const isRightToLeft = getComputedStyle(bar.current).direction === "rtl";
    const to = target(event.key, current, tools.length - 1, isRightToLeft);
    const tool = to === undefined ? undefined : tools[to];
    if (to === undefined || tool === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setCurrentName(tool.name);
    bar.current.querySelectorAll("button")[to]?.focus();
  }

  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={props.label}
      ref={bar}
      onKeyDown={move}
      onMouseLeave={() => onHint?.("")}
    >
      {groupsOf(tools).map((group) => (
        // The first group keeps its elements, and with them the focus, whatever comes first in it.
        <span class="tools" key={group[0]?.startsGroup ? group[0].name : ""}>
          {group.map((tool) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              effectId={`${id}${tool.name}`}
              isStop={tool === tools[current]}
              onFocus={() => {
                setCurrentName(tool.name);
                onHint?.(tool.effect);
              }}
              onHint={(effect) => onHint?.(effect)}
              onUse={() => props.onUse(tool.name)}
            />
          ))}
        </span>
      ))}
    </div>
  );
}

function groupsOf(tools: readonly Tool[]): readonly (readonly Tool[])[] {
  const groups: Tool[][] = [];
  for (const tool of tools) {
    const group = groups.at(-1);
    if (group === undefined || tool.startsGroup) groups.push([tool]);
    else group.push(tool);
  }
  return groups;
}

function ToolButton(props: {
  readonly tool: Tool;
  readonly effectId: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onHint: (effect: string) => void;
  readonly onUse: () => void;
}) {
  const { tool, effectId, onHint } = props;
  return (
    <>
      <button
        type="button"
        class={`tool${tool.isDanger ? " danger" : ""}`}
        data-tool={tool.name}
        tabIndex={props.isStop ? 0 : -1}
        aria-label={tool.isIconOnly ? tool.label : undefined}
        aria-pressed={tool.isPressed}
        aria-expanded={tool.isOpen}
        aria-disabled={tool.isDisabled ? true : undefined}
        aria-describedby={effectId}
        onFocus={props.onFocus}
        onBlur={() => onHint("")}
        onMouseEnter={() => onHint(tool.effect)}
        onClick={trusted(() => {
          if (!tool.isDisabled) props.onUse();
        })}
      >
        <Icon name={tool.icon} />
        {tool.isIconOnly ? null : <span>{tool.label}</span>}
      </button>
      <span id={effectId} hidden>
        {tool.effect}
      </span>
    </>
  );
}

function target(
  key: string,
  current: number,
  last: number,
  isRightToLeft: boolean,
): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === (isRightToLeft ? "ArrowLeft" : "ArrowRight")) return Math.min(current + 1, last);
  if (key === (isRightToLeft ? "ArrowRight" : "ArrowLeft")) return Math.max(current - 1, 0);
  return undefined;
}
