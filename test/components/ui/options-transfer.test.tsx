import { expect, it } from "vitest";
import { OptionsTransfer, type TransferState } from "@/components/options/OptionsTransfer";
import { nothing } from "../../gallery/scene";
import { drawPart, find } from "./draw";

it.each([
  ["none, while one is being taken", { kind: "working", done: 200, of: 450 }, true],
  ["another, once one was taken", { kind: "done", count: 450, settings: 0 }, false],
  ["one", undefined, false],
] as const)("a file to import: %s can be chosen", (_, transfer: TransferState | undefined, is) => {
  const { root } = drawPart(
    <OptionsTransfer
      transfer={transfer}
      hasNames={false}
      onExport={nothing}
      onFile={nothing}
      onImport={nothing}
      onCancelImport={nothing}
    />,
    {},
    "own-pages",
  );
  expect(find(root, ".do .quiet").matches(":disabled")).toBe(is);
});
