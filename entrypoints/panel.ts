import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { OpenedPart } from "@/components/OpenedPart";
import { panelPartStyles } from "@/components/styles/panel-part";
import { adoptStyles } from "@/utils/dom/mount-host";
import { actOn } from "./comments.content/act-on-comment";
import { mountReview } from "./comments.content/mount-review";
import { givenPanel } from "./comments.content/part-slots";

const dressed = new WeakSet<Node>();

/** Its styles come with it, and panels that it draws in take them once. */
function dress(node: Node): void {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
  dressed.add(root);
  adoptStyles(root, panelPartStyles);
}

/**
 * Review mode, and what opens in a panel when a person asks for it: injected when review mode
 * starts, or a panel is under a hand.
 */
export default defineUnlistedScript(() =>
  givenPanel.provide({ OpenedPart, actOn, dress, mountReview }),
);
