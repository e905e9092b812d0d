import { useState } from "preact/hooks";
import { ConfirmButton } from "@/components/ConfirmButton";
import { Block } from "@/components/options/Block";
import { FileButton } from "@/components/options/FileButton";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface PublishKeyProps {
  readonly signer: { readonly fingerprint: string; readonly hasBackup: boolean } | null;
  /** The passphrase is "" where no backup is wanted. */
  readonly onMakeKey: (passphrase: string) => void;
  readonly onImportKey: (file: File, passphrase: string) => void;
  readonly onBackup: () => void;
  readonly onForgetKey: () => void;
}

/** The key that readers know a list by: made here, and never to be read out. */
export function PublishKey(props: PublishKeyProps) {
  return (
    <Block title="ui_publish_key_title" hint="ui_publish_key_hint">
      {props.signer === null ? <NoKey {...props} /> : <OwnKey {...props} signer={props.signer} />}
    </Block>
  );
}

function OwnKey(
  props: PublishKeyProps & { readonly signer: NonNullable<PublishKeyProps["signer"]> },
) {
  const translate = useTranslate();
  const { fingerprint, hasBackup } = props.signer;
  return (
    <>
      <p class="hint">
        {translate("ui_published_fingerprint")} <code dir="ltr">{fingerprint}</code>
      </p>
      {hasBackup ? null : <p class="hint warn">{translate("ui_publish_no_backup")}</p>}
      <span class="do">
        {hasBackup ? (
          <button type="button" class="quiet" onClick={trusted(props.onBackup)}>
            {translate("ui_publish_backup")}
          </button>
        ) : null}
        <ConfirmButton
          label={translate("ui_publish_forget_key")}
          question={translate("ui_publish_forget_ask")}
          onConfirm={props.onForgetKey}
        />
      </span>
    </>
  );
}

function NoKey(props: PublishKeyProps) {
  const translate = useTranslate();
  const [passphrase, setPassphrase] = useState("");
  return (
    <>
      <label class="field">
        <span>{translate("ui_publish_passphrase")}</span>
        <input
          type="password"
          autocomplete="new-password"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <small>{translate("ui_publish_passphrase_hint")}</small>
      </label>
      <span class="do">
        <button type="button" class="primary" onClick={trusted(() => props.onMakeKey(passphrase))}>
          {translate("ui_publish_make_key")}
        </button>
        <FileButton
          label="ui_publish_import_key"
          accept=".json,application/json"
          isDisabled={passphrase === ""}
          onFile={(file) => props.onImportKey(file, passphrase)}
        />
      </span>
    </>
  );
}
