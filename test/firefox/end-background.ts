import { until } from "@/scripts/until";
import type { Marionette } from "./connect-marionette";

/** Runs in Firefox's own window: nothing that a page or an extension may call ends a background. */
const script = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  extension.terminateBackground();
  return extension.backgroundState;`;

/** Ends the background of the extension with this id, and waits until it has stopped. */
export async function endBackground(marionette: Marionette, id: string): Promise<void> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  try {
    await until("the background has stopped", async () => {
      const answer = await marionette.send("WebDriver:ExecuteScript", { script, args: [id] });
      return (answer as { readonly value: string }).value === "stopped";
    });
  } finally {
    await marionette.send("Marionette:SetContext", { value: "content" });
  }
}
