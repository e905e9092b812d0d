import { browser } from "wxt/browser";
import type { KeyRegister } from "./key-register";

const key = "settled";

/** Once in a session of the browser, for a killed one may have lost single writes; see `KeyRegister`. */
export async function settleRegisters(
  registers: readonly Pick<KeyRegister, "settle">[],
): Promise<void> {
  if ((await browser.storage.session.get(key))[key] === true) return;
  for (const register of registers) await register.settle();
  await browser.storage.session.set({ [key]: true });
}
