import { expect, it } from "vitest";
import { frameSlot } from "@/utils/core/frame-slot";

it("is empty until something was left there, and again once that is forgotten", () => {
  const slot = frameSlot<string>("threadkeeperTried");
  expect(slot.given()).toBeUndefined();
  slot.provide("a part");
  expect(slot.given()).toBe("a part");
  slot.forget();
  expect(slot.given()).toBeUndefined();
});

it("takes no element of the page for what was left, whatever it is called", () => {
  const element = document.createElement("div");
  element.id = "threadkeeperNamed";
  document.body.append(element);
  expect(Reflect.get(globalThis, element.id)).toBe(element);
  expect(frameSlot("threadkeeperNamed").given()).toBeUndefined();
  element.remove();
});
