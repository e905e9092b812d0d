import type { CommentPanelProps } from "@/components/CommentPanel";
import type { Tool } from "@/components/Toolbar";
import type { Translate } from "@/utils/core/messages";

/** The tools of a comment's panel as they stand: pressed where decided, and what each does. */
export function panelTools(props: CommentPanelProps, translate: Translate): Tool[] {
  const { view, part, pinRefusal } = props;
  const verdict = view.decisions.verdict?.value;
  const action = view.decisions.action?.value;
  const isPinned = view.decisions.pin?.value === "pin";
  const hasLine = view.findings.some(({ finding }) => finding.kind === "sponsor-line");
  const isDecided = Object.entries(view.decisions).some(
    ([name, facet]) => name !== "claim" && facet !== undefined && facet.value !== "none",
  );
  const effect = (id: string) => translate("ui_effect_local", [translate(id)]);
  const verdictTool = (name: "approve" | "hold" | "spam"): Tool => ({
    name,
    label: translate(`ui_tool_${name}`),
    effect: translate(props.isOnSite ? "ui_effect_site" : "ui_effect_local", [
      translate(`ui_effect_${name}`),
    ]),
    icon: name,
    isPressed: verdict === name,
    isDanger: name === "spam",
  });
  const actionTool = (name: "label" | "strip", isDisabled: boolean): Tool => ({
    name,
    label: translate(`ui_tool_${name}`),
    effect: isDisabled ? translate("ui_effect_no_line") : effect(`ui_effect_${name}`),
    icon: name,
    isPressed: action === name,
    isDisabled,
  });
  return [
    verdictTool("approve"),
    actionTool("label", false),
    actionTool("strip", !hasLine),
    verdictTool("hold"),
    verdictTool("spam"),
    // There before it is of use: its coming would move the others from under the hand.
    {
      name: "undo",
      label: translate("ui_tool_undo"),
      effect: translate("ui_effect_undo"),
      icon: "undo",
      isDisabled: !isDecided,
      isIconOnly: true,
    },
    {
      name: "pin",
      label: translate(isPinned ? "ui_tool_unpin" : "ui_tool_pin"),
      effect: isPinned
        ? translate("ui_effect_unpin")
        : pinRefusal !== undefined
          ? translate(pinRefusal)
          : pinEffect(props.pinReach, translate),
      icon: "pin",
      isPressed: isPinned,
      isDisabled: pinRefusal !== undefined && !isPinned,
      isIconOnly: true,
      startsGroup: true,
    },
    {
      name: "note",
      label: translate("ui_tool_note"),
      effect: translate("ui_effect_note"),
      icon: "note",
      isOpen: part === "note",
      isIconOnly: true,
    },
    {
      name: "more",
      label: translate("ui_tool_more"),
      effect: translate("ui_effect_more"),
      icon: "more",
      isOpen: part === "more" || part === "trash",
      isIconOnly: true,
    },
  ];
}

/** Who will see it: never more people than the person thinks. */
function pinEffect(reach: CommentPanelProps["pinReach"], translate: Translate): string {
  return reach === undefined
    ? translate("ui_effect_pin")
    : translate(`ui_effect_pin_${reach.kind}`, [reach.name]);
}
