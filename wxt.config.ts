import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { packSuffixList } from "./scripts/build/pack-suffix-list.ts";
import { packTexts } from "./scripts/build/pack-texts.ts";
import { packTightly } from "./scripts/build/pack-tightly.ts";
import {
  type GiverName,
  giveShared,
  takeShared,
  takeSharedInPages,
} from "./scripts/build/share-modules.ts";
import { squeezeScripts } from "./scripts/build/squeeze-scripts.ts";
import { trimStyles } from "./scripts/build/trim-styles.ts";

/**
 * The end-to-end build differs from the store build in exactly two ways (asserted by
 * test/build/e2e-difference.test.ts): host permission for loopback, and open shadow roots, because
 * neither a permission prompt nor a closed root can be reached by a headless driver.
 */
const isEndToEnd = process.env["THREADKEEPER_E2E"] === "1";

/**
 * No script carries the polyfill, whose types we write by: what we ask, both browsers answer alike by
 * now. Goes before the alias of its module.
 */
const nativeBrowser = {
  name: "native-browser",
  enforce: "pre",
  config: () => ({
    resolve: {
      alias: {
        "wxt/browser": resolve("utils/messages/native-browser.ts"),
        "wxt/utils/content-script-context": resolve("utils/messages/script-context.ts"),
      },
    },
  }),
} as const;

/** Our own pages make nothing out of strings. Firefox does not know these words yet. */
const noMarkup = "; require-trusted-types-for 'script'; trusted-types 'none'";

/** Scripts that a page gets after others, by what they take from these: its Preact, its readers. */
const takenBy: Readonly<Record<string, readonly GiverName[]>> = {
  carrier: ["comments"],
  learner: ["comments"],
  panel: ["comments"],
  patch: ["comments"],
  picker: ["comments", "learner"],
  pins: ["comments"],
  report: ["comments"],
  tour: ["comments"],
};
/** They draw with the Preact and the components that pages with comments get. */
const ownPages = ["options", "popup", "sidepanel"];
const givers: readonly GiverName[] = ["comments", "learner"];

const mayConnectTo = "https: http://127.0.0.1:* http://localhost:*";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  outDir: isEndToEnd ? ".output/e2e" : ".output/store",
  manifestVersion: 3,
  vite: () => ({
    define: { __IS_BUILT__: "true" },
    build: {
      sourcemap: false,
      target: "es2023",
      // Inlined, long texts such as style sheets would stand in a script twice.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  // What Mozilla's reviewers build from: no tests, and nothing that a run has left.
  zip: { excludeSources: ["artifacts/**", "deploy/**", "test/**"] },
  hooks: {
    "build:publicAssets": (_, files) => packTexts(files),
    "zip:extension:done": (wxt, zipPath) => packTightly(wxt.config.outDir, zipPath),
    "vite:build:extendConfig"(entrypoints, config) {
      config.plugins = [trimStyles(), ...(config.plugins ?? [])];
      const isForPages = entrypoints.every(({ type }) =>
        /^(?:content|unlisted)-script$/.test(type),
      );
      const names = entrypoints.map(({ name }) => name);
      const isOwnPages = names.some((name) => ownPages.includes(name));
      if (isForPages || isOwnPages) {
        config.plugins = [...config.plugins, squeezeScripts(isEndToEnd)];
      }
      if (isOwnPages) config.plugins = [takeSharedInPages(), ...config.plugins];
      for (const name of names) {
        const taken = takenBy[name];
        if (taken !== undefined) {
          config.plugins = [takeShared(...taken), ...(config.plugins ?? [])];
        }
      }
      for (const giver of givers) {
        if (names.includes(giver)) config.plugins = [giveShared(giver), ...(config.plugins ?? [])];
      }
      config.plugins = [nativeBrowser, packSuffixList(), ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_ext_name__",
    description: "__MSG_ext_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "alarms", "scripting", "activeTab"],
    // Nothing is sent anywhere until the person connects a team, and then encrypted, or to this
    // machine (docs/adr/0004-permissions.md).
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'none'; connect-src ${mayConnectTo}${browser === "firefox" ? "" : noMarkup}`,
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
