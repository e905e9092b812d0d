import { test } from "vitest";
import { decideOnThreeDevices, printedSeed } from "../devices/three-devices";

test("three devices agree in ten thousand histories", { timeout: 600_000 }, async () => {
  await decideOnThreeDevices(10_000, printedSeed());
});
