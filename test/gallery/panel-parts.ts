import { OpenedPart } from "@/components/OpenedPart";
import type { PanelParts } from "@/components/panel-parts";
import { nothing } from "./scene";

/** As the script of these parts leaves them; their stylesheet is there already. */
export const panelParts: PanelParts = { OpenedPart, dress: nothing };
