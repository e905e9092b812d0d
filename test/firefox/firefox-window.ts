import type { Marionette } from "./connect-marionette";

/** Firefox's own window around the pages: what no page and no extension can reach. */
export interface FirefoxWindow {
  /** The address in the sidebar; null while it is closed. */
  sidebar(): Promise<string | null>;
  closeSidebar(): Promise<void>;
  /** Presses keys together where Firefox hears its own shortcuts: `["Alt", "Shift", "q"]`. */
  press(keys: readonly string[]): Promise<void>;
  /** Clicks the extension's button in the toolbar; answers the address that opens below it. */
  openPopup(): Promise<string>;
  closePopup(): Promise<void>;
}

const codes: Readonly<Record<string, string>> = { Alt: "\uE00A", Shift: "\uE008" };

const readSidebar = `
  if (!window.SidebarController.isOpen) return null;
  return window.SidebarController.browser.contentDocument
    ?.getElementById("webext-panels-browser")?.currentURI.spec ?? "";`;

/** The button may lie in the menu of extensions: then it is shown in the toolbar first. */
const pressButton = `
  const done = arguments[arguments.length - 1];
  const { CustomizableUI } = ChromeUtils.importESModule(
    "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
  const id = arguments[0] + "-browser-action";
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  function look() {
    const spec = document.querySelector(".webextension-popup-browser")?.currentURI?.spec;
    if (!spec?.startsWith("moz-extension:")) return setTimeout(look, 50);
    done(spec);
  }
  document.getElementById(id).querySelector(".unified-extensions-item-action-button").click();
  look();`;

const hidePopup = `
  document.querySelector(".webextension-popup-browser")?.closest("panel")?.hidePopup();`;

export function openWindow(marionette: Marionette, extensionId: string): FirefoxWindow {
  const widget = extensionId.replace(/[^a-z0-9_-]/g, "_");

  async function inChrome<T>(work: () => Promise<unknown>): Promise<T> {
    await marionette.send("Marionette:SetContext", { value: "chrome" });
    try {
      return (await work()) as T;
    } finally {
      await marionette.send("Marionette:SetContext", { value: "content" });
    }
  }

  async function run<T>(script: string, command = "WebDriver:ExecuteScript"): Promise<T> {
    const sent = { script, args: [widget] };
    const answer = await inChrome<{ readonly value: T }>(() => marionette.send(command, sent));
    return answer.value;
  }

  return {
    sidebar: () => run<string | null>(readSidebar),
    closeSidebar: () => run<void>("window.SidebarController.hide();"),
    openPopup: () => run<string>(pressButton, "WebDriver:ExecuteAsyncScript"),
    closePopup: () => run<void>(hidePopup),
    async press(keys) {
      const values = keys.map((key) => codes[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: "keyDown", value })),
        ...values.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
      const sent = { actions: [{ type: "key", id: "window", actions }] };
      await inChrome(() => marionette.send("WebDriver:PerformActions", sent));
    },
  };
}
