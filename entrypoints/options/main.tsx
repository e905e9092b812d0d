import { effect, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { OptionsFrame } from "@/components/options/OptionsFrame";
import { ownPages } from "@/components/styles/own-pages";
import { TranslateContext } from "@/components/translate";
import { renderPage } from "@/utils/dom/render-page";
import { onBroadcast } from "@/utils/messages/messenger";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import { createFollower } from "./create-follower";
import type { Section } from "./section";
import { sections } from "./sections";

const current = signal(sectionOf(location.hash));

/** "#rules" and "#rules/…" open the rules; anything unknown opens the first section. */
function sectionOf(hash: string): Section {
  const id = hash.slice(1).split("/", 1)[0];
  return sections.find((section) => section.id === id) ?? sections[0];
}

addEventListener("hashchange", () => {
  current.value = sectionOf(location.hash);
});
effect(() => {
  const { title, load } = current.value;
  document.title = `${translateInBrowser(title)} – ${translateInBrowser("ext_name")}`;
  void load();
});
const follow = createFollower(() => current.peek().load());
onBroadcast(follow, new AbortController().signal);

function Root() {
  const { View } = current.value;
  return (
    <TranslateContext.Provider value={translateInBrowser}>
      <OptionsFrame sections={sections} current={current.value}>
        <View />
      </OptionsFrame>
    </TranslateContext.Provider>
  );
}

renderPage(<Root />, ownPages, browser.i18n.getUILanguage());
