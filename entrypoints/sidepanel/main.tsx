import { browser } from "wxt/browser";
import { queuePage } from "@/components/styles/queue-page";
import { TranslateContext } from "@/components/translate";
import { renderPage } from "@/utils/dom/render-page";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import { Desk } from "./Desk";
import { focusList } from "./desk-state";
import { followTab } from "./follow-tab";
import { keepPending } from "./read-pending";
import { keepQueue } from "./read-queue";

const { signal } = new AbortController();

renderPage(
  <TranslateContext.Provider value={translateInBrowser}>
    <Desk />
  </TranslateContext.Provider>,
  queuePage,
  browser.i18n.getUILanguage(),
);
keepQueue(signal);
keepPending(signal);
followTab(signal);
focusList();
