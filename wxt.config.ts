import { defineConfig } from "wxt";

/**
 * The end-to-end build differs from the store build in exactly two ways (asserted by
 * test/build/e2e-difference.test.ts): host permission for loopback, and open shadow roots, because
 * neither a permission prompt nor a closed root can be reached by a headless driver.
 */
const isEndToEnd = process.env["THREADKEEPER_E2E"] === "1";

const mayConnectTo = "https: http://127.0.0.1:* http://localhost:*";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  outDir: isEndToEnd ? ".output/e2e" : ".output/store",
  manifestVersion: 3,
  vite: () => ({
    define: { __OPEN_SHADOW__: JSON.stringify(isEndToEnd) },
    build: {
      sourcemap: false,
      target: "es2023",
      // Inlined, the suffix list's text would stand in the bundle twice.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_ext_name__",
    description: "__MSG_ext_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "alarms", "scripting", "activeTab"],
    // Nothing is sent anywhere until the person connects a team, and then encrypted, or to this
    // machine (docs/adr/0004-permissions.md).
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'none'; connect-src ${mayConnectTo}`,
    },
    // The queue; in Firefox its sidebar has a command of its own.
    commands: {
      [browser === "firefox" ? "_execute_sidebar_action" : "open-queue"]: {
        suggested_key: { default: "Alt+Shift+Q" },
        description: "__MSG_ui_command_open_queue__",
      },
    },
    optional_host_permissions: ["https://*/*", "http://*/*"],
    ...(isEndToEnd
      ? { host_permissions: ["http://127.0.0.1/*", "http://localhost/*", "https://127.0.0.1/*"] }
      : {}),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "threadkeeper@threadkeeper.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "131" }),
  }),
});
