import { OptionsPublish } from "@/components/options/OptionsPublish";
import {
  changeForm,
  forgetKey,
  importKey,
  loadPublish,
  makeKey,
  outcome,
  publish,
  saveBackup,
  view,
} from "../publish-state";
import type { Section } from "../section";

export const publishSection: Section = {
  id: "publish",
  title: "ui_section_publish",
  icon: "pin",
  load: loadPublish,
  View: () => (
    <OptionsPublish
      plan={view.value}
      signer={view.value?.key ?? null}
      form={view.value?.form ?? { name: "", domains: [], days: 30 }}
      sites={view.value?.sites ?? []}
      outcome={outcome.value}
      onForm={(form) => void changeForm(form)}
      onMakeKey={(passphrase) => void makeKey(passphrase)}
      onImportKey={(file, passphrase) => void importKey(file, passphrase)}
      onBackup={() => void saveBackup()}
      onForgetKey={() => void forgetKey()}
      onPublish={(toTeam) => void publish(toTeam)}
    />
  ),
};
