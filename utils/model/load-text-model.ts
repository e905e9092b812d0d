import { type PackedSigns, unpackSigns } from "./pack-signs";
import { type PackedSlots, unpackSlots } from "./pack-slots";
import { slotBits } from "./text-features";
import type { TextModel } from "./text-model";
import weights from "./text-weights.json";

/** The shape of text-weights.json, which `npm run train -- text` writes. */
export interface TextWeights extends PackedSlots {
  readonly bias: number;
  readonly scale: number;
  readonly signs: PackedSigns;
  readonly bands: TextBands;
}

/** Log-odds from which a comment is possibly, and from which it is likely, promotion. */
export interface TextBands {
  readonly possibleAt: number;
  readonly likelyAt: number;
}

export interface LoadedTextModel extends TextModel {
  readonly bands: TextBands;
}

let loaded: LoadedTextModel | undefined;

export function unpackTextModel(packed: TextWeights): LoadedTextModel {
  return {
    bias: packed.bias,
    scale: packed.scale,
    slots: unpackSlots(packed, 1 << slotBits),
    signs: unpackSigns(packed.signs),
    bands: packed.bands,
  };
}

/** The shipped model; unpacked on the first call, which takes some ten milliseconds. */
export function loadTextModel(): LoadedTextModel {
  loaded ??= unpackTextModel(weights);
  return loaded;
}
