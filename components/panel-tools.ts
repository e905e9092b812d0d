import type { CommentPanelProps } from "@/components/CommentPanel";
import type { Tool } from "@/components/Toolbar";
import type { Translate } from "@/utils/core/messages";

/** The tools of a comment's panel as they stand: pressed where decided, and what each does. */
export function panelTools(props: CommentPanelProps, translate: Translate): Tool[] {
  const { view, part, pinRefusal } = props;
  const verdict = view.decisions.verdict?.value;
  const action = view.decisions.action?.value;
  const hasLine = view.findings.some(({ finding }) => finding.kind === "sponsor-line");
  const isDecided = Object.values(view.decisions).some((facet) => facet !== undefined);
  const effect = (id: string) => translate("ui_effect_local", [translate(id)]);
  const verdictTool = (name: "approve" | "hold" | "spam", isDanger = false): Tool => ({
    name,
    label: translate(`ui_tool_${name}`),
    effect: effect(`ui_effect_${name}`),
    icon: name,
    isPressed: verdict === name,
    isDanger,
  });
  const tools: Tool[] = [
    verdictTool("approve"),
    {
      name: "label",
      label: translate("ui_tool_label"),
      effect: effect("ui_effect_label"),
      icon: "label",
      isPressed: action === "label",
    },
    {
      name: "strip",
      label: translate("ui_tool_strip"),
      effect: hasLine ? effect("ui_effect_strip") : translate("ui_effect_no_line"),
      icon: "strip",
      isPressed: action === "strip",
      isDisabled: !hasLine,
    },
    verdictTool("hold"),
    verdictTool("spam", true),
    {
      name: "pin",
      label: translate(view.decisions.pin?.value === "pin" ? "ui_tool_unpin" : "ui_tool_pin"),
      effect: translate(pinRefusal ?? "ui_effect_pin"),
      icon: "pin",
      isPressed: view.decisions.pin?.value === "pin",
      isDisabled: pinRefusal !== undefined,
    },
    {
      name: "note",
      label: translate("ui_tool_note"),
      effect: translate("ui_effect_note"),
      icon: "note",
      isOpen: part === "note",
    },
    {
      name: "trash",
      label: translate("ui_tool_trash"),
      effect: effect("ui_effect_trash"),
      icon: "trash",
      isOpen: part === "trash",
      isDanger: true,
    },
  ];
  if (!isDecided) return tools;
  const undo: Tool = {
    name: "undo",
    label: translate("ui_tool_undo"),
    effect: translate("ui_effect_undo"),
    icon: "undo",
  };
  return [...tools, undo];
}
