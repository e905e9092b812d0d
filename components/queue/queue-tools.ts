import type { Tool } from "@/components/Toolbar";
import type { Translate } from "@/utils/core/messages";
import { fits, type QueueChoice } from "@/utils/core/queue/plan-bulk";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { type Reach, reachSentence } from "@/utils/core/reach";

/** What the footer's tools are about. */
export interface ToolTargets {
  readonly rows: readonly QueueRow[];
  readonly reach: Reach;
  readonly part: string | undefined;
}

const choices = {
  approve: { facet: "verdict", value: "approve" },
  label: { facet: "action", value: "label" },
  strip: { facet: "action", value: "strip" },
  hold: { facet: "verdict", value: "hold" },
  spam: { facet: "verdict", value: "spam" },
  trash: { facet: "verdict", value: "trash" },
  pin: { facet: "pin", value: "pin" },
  claim: { facet: "claim", value: "claim" },
} as const satisfies Readonly<Record<string, QueueChoice>>;

/** The decision a tool asks for; undefined for tools that only open something. */
export function choiceOf(tool: string): QueueChoice | undefined {
  return tool in choices ? choices[tool as keyof typeof choices] : undefined;
}

/** The tools of the footer as they stand for what is current or selected. */
export function queueTools({ rows, reach, part }: ToolTargets, translate: Translate): Tool[] {
  const [only] = rows;
  const isMany = rows.length > 1;
  const isNone = only === undefined;
  const stands = (facet: "verdict" | "action" | "pin", value: string) =>
    !isNone && !isMany && only.standing[facet] === value && !only.standing.isDisputed;
  const effect = (id: string, where: Reach = reach) =>
    translate(reachSentence(where), [translate(id)]);
  const canStrip = rows.some((row) => fits(row, choices.strip));
  const canPin = rows.some((row) => fits(row, choices.pin)) || stands("pin", "pin");
  const verdict = (name: "approve" | "hold" | "spam"): Tool => ({
    name,
    label: translate(`ui_tool_${name}`),
    effect: effect(`ui_effect_${name}`),
    icon: name,
    isPressed: stands("verdict", name),
    isDisabled: isNone,
    isDanger: name === "spam",
  });
  const opener = (name: "why" | "note" | "reasons", icon: Tool["icon"], isDisabled: boolean) => ({
    name,
    label: translate(`ui_tool_${name}`),
    effect: translate(`ui_effect_${name}`),
    icon,
    isOpen: part === name,
    isDisabled,
    isIconOnly: true,
  });
  return [
    verdict("approve"),
    {
      name: "label",
      label: translate("ui_tool_label"),
      effect: effect("ui_effect_label", "local"),
      icon: "label",
      isPressed: stands("action", "label"),
      isDisabled: isNone,
    },
    {
      name: "strip",
      label: translate("ui_tool_strip"),
      effect: canStrip ? effect("ui_effect_strip", "local") : translate("ui_effect_no_line"),
      icon: "strip",
      isPressed: stands("action", "strip"),
      isDisabled: !canStrip,
    },
    verdict("hold"),
    verdict("spam"),
    { ...opener("why", "eye", isNone || isMany), startsGroup: true },
    opener("reasons", "reason", isNone),
    opener("note", "note", isNone || isMany),
    {
      name: "pin",
      label: translate(stands("pin", "pin") ? "ui_tool_unpin" : "ui_tool_pin"),
      effect: translate(canPin ? "ui_effect_pin" : "ui_pin_refused_open"),
      icon: "pin",
      isPressed: stands("pin", "pin"),
      isDisabled: !canPin,
      isIconOnly: true,
    },
    {
      name: "claim",
      label: translate("ui_tool_claim"),
      effect: translate("ui_effect_claim"),
      icon: "claim",
      isPressed: !isMany && (only?.standing.claim?.isOwn ?? false),
      isDisabled: isNone,
      isIconOnly: true,
    },
    {
      name: "trash",
      label: translate("ui_tool_trash"),
      effect: effect("ui_effect_trash"),
      icon: "trash",
      isOpen: part === "trash",
      isDisabled: isNone,
      isDanger: true,
      isIconOnly: true,
    },
    {
      name: "undo",
      label: translate("ui_tool_undo"),
      effect: translate(
        only?.standing.undo === undefined ? "ui_effect_undo_last" : "ui_effect_undo",
      ),
      icon: "undo",
      isIconOnly: true,
    },
  ];
}
