import { slotBits } from "./link-hash";
import type { LinkModel } from "./link-model";
import packed from "./link-weights.json";
import { unpackSlots } from "./pack-slots";

let loaded: LinkModel | undefined;

/** The shipped weights, unpacked on first use: a worker that judges no link never pays for it. */
export function loadLinkModel(): LinkModel {
  loaded ??= {
    bias: packed.bias,
    scale: packed.scale,
    threshold: packed.threshold,
    slots: unpackSlots(packed, 1 << slotBits),
  };
  return loaded;
}
