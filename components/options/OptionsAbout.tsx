import { Block } from "@/components/options/Block";
import { useTranslate } from "@/components/translate";

/** Which version this is, and what it does without. */
export function OptionsAbout(props: { readonly version: string }) {
  const translate = useTranslate();
  return (
    <Block title="ui_options_about">
      <p class="hint">{translate("ext_description")}</p>
      <p class="hint">{translate("ui_options_about_hint")}</p>
      <p class="hint">{translate("ui_options_version", [props.version])}</p>
    </Block>
  );
}
