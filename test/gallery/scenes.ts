import { tourScenes } from "./help-scenes";
import { optionScenes } from "./option-scenes";
import { readerScenes, reviewScenes } from "./page-scenes";
import { panelScenes } from "./panel-scenes";
import { pickScenes } from "./pick-scenes";
import { popupScenes } from "./popup-scenes";
import { queueScenes } from "./queue-scenes";
import { reportScenes } from "./report-scenes";
import type { Scene } from "./scene";
import { teamScenes } from "./team-scenes";

/** Every component in every state. */
export const scenes: readonly Scene[] = [
  ...panelScenes,
  ...readerScenes,
  ...reviewScenes,
  ...popupScenes,
  ...optionScenes,
  ...teamScenes,
  ...pickScenes,
  ...queueScenes,
  ...tourScenes,
  ...reportScenes,
];
