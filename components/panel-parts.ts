import type { FunctionComponent } from "preact";
import type { OpenedPartProps } from "@/components/OpenedPart";

/** What a person opens in a panel: a script of its own, loaded when it is wanted. */
export interface PanelParts {
  readonly OpenedPart: FunctionComponent<OpenedPartProps>;
  /** Gives the shadow root around a node the stylesheet of these parts, once. */
  readonly dress: (node: Node) => void;
}
