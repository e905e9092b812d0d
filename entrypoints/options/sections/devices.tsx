import { signal } from "@preact/signals";
import { OptionsDevices } from "@/components/options/OptionsDevices";
import { send } from "@/utils/messages/messenger";
import type { AccountView } from "@/utils/messages/store-protocol";
import type { Section } from "../section";

const account = signal<AccountView | undefined>(undefined);
const problem = signal<string | undefined>(undefined);

async function load(): Promise<void> {
  const state = await send({ type: "account/state" });
  if (state.ok) account.value = state.value;
}

async function turn(isOn: boolean): Promise<void> {
  const state = await send({ type: "account/switch", isOn });
  if (state.ok) account.value = state.value;
  problem.value = state.ok ? undefined : "ui_account_not_switched";
}

export const devicesSection: Section = {
  id: "devices",
  title: "ui_section_devices",
  icon: "device",
  load,
  View: () => (
    <OptionsDevices
      account={account.value}
      problem={problem.value}
      nowMs={Date.now()}
      onSwitch={(isOn) => void turn(isOn)}
    />
  ),
};
