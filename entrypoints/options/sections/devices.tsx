import { signal } from "@preact/signals";
import { OptionsDevices } from "@/components/options/OptionsDevices";
import { send } from "@/utils/messages/messenger";
import type { AccountView } from "@/utils/messages/store-protocol";
import { showNewest } from "@/utils/state/newest-shown";
import type { Section } from "../section";

const account = signal<AccountView | undefined>(undefined);
const problem = signal<string | undefined>(undefined);

const shown = showNewest(
  () => send({ type: "account/state" }),
  (state) => {
    account.value = state;
  },
);

async function turn(isOn: boolean): Promise<void> {
  const state = await shown.change(send({ type: "account/switch", isOn }));
  problem.value = state.ok ? undefined : "ui_account_not_switched";
}

export const devicesSection: Section = {
  id: "devices",
  title: "ui_section_devices",
  icon: "device",
  load: shown.load,
  View: () => (
    <OptionsDevices
      account={account.value}
      problem={problem.value}
      nowMs={Date.now()}
      onSwitch={(isOn) => void turn(isOn)}
    />
  ),
};
