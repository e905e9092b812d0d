import { test } from "vitest";
import { decideOnThreeDevices, printedSeed } from "../../devices/three-devices";

test("three devices agree whatever is late, doubled, lost, or told by a wrong clock", async () => {
  await decideOnThreeDevices(300, printedSeed());
});
