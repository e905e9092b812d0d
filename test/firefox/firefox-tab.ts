import { writeFile } from "node:fs/promises";
import type { Marionette } from "./connect-marionette";

/** One tab. Everything done to it brings it to the front first, as a person would. */
export interface FirefoxTab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the page and answers what it gives (JSON only). It sees nothing of this
   * file: all it needs is in `args`. Example: `tab.run((id) => document.getElementById(id)?.id, "a")`.
   */
  run<A extends readonly unknown[], T>(
    work: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /**
   * Clicks like a mouse (the event is trusted). The path leads through open shadow roots: each
   * selector but the last names a host. Throws where nothing is found.
   */
  click(...path: readonly string[]): Promise<void>;
  /** Presses keys one after the other; those of one array are held together: `["Alt", "m"]`. */
  press(...keys: readonly (string | readonly string[])[]): Promise<void>;
  screenshot(path: string): Promise<void>;
}

/** WebDriver's names for keys without a character (WebDriver, 17.4.2). */
const namedKeys: Readonly<Record<string, string>> = {
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
};

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

export async function openTab(marionette: Marionette, url: string): Promise<FirefoxTab> {
  // The tab that was driven last may have closed itself.
  const [first] = (await marionette.send("WebDriver:GetWindowHandles")) as readonly string[];
  await marionette.send("WebDriver:SwitchToWindow", { handle: first, focus: false });
  const opened = await marionette.send("WebDriver:NewWindow", { type: "tab", focus: true });
  const { handle } = opened as { readonly handle: string };

  async function send(command: string, parameters: object = {}): Promise<unknown> {
    await marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
    return marionette.send(command, parameters);
  }

  async function evaluate(script: string, args: readonly unknown[]): Promise<unknown> {
    const answer = await send("WebDriver:ExecuteScript", { script, args, sandbox: null });
    return (answer as { readonly value: unknown }).value;
  }

  async function press(keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => namedKeys[key] ?? key);
    const down = values.map((value) => ({ type: "keyDown", value }));
    const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
    const actions = [{ type: "key", id: "keyboard", actions: [...down, ...up] }];
    await send("WebDriver:PerformActions", { actions });
  }

  const tab: FirefoxTab = {
    async goto(address) {
      await send("WebDriver:Navigate", { url: address });
    },
    async reload() {
      await send("WebDriver:Refresh");
    },
    async run(work, ...args) {
      const answer = await evaluate(`return (${work})(...arguments);`, args);
      return answer as Awaited<ReturnType<typeof work>>;
    },
    async click(...path) {
      const found = await evaluate(`return (${findThrough})(...arguments);`, [path]);
      if (found === null) throw new Error(`Nothing on the page is ${path.join(" › ")}.`);
      const id = (found as Readonly<Record<string, string>>)[elementKey];
      await send("WebDriver:ElementClick", { id });
    },
    async press(...keys) {
      for (const chord of keys) await press(typeof chord === "string" ? [chord] : chord);
    },
    async screenshot(path) {
      const answer = await send("WebDriver:TakeScreenshot", { full: false });
      await writeFile(path, (answer as { readonly value: string }).value, "base64");
    },
  };
  await tab.goto(url);
  return tab;
}

/** Runs in the page. */
function findThrough(path: readonly string[]): Element | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of path) {
    found = scope?.querySelector(selector) ?? null;
    scope = found?.shadowRoot ?? null;
  }
  return found;
}
