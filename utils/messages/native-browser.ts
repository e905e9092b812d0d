/**
 * What stands for `wxt/browser` in the scripts that run in pages: the browser's own API, without the
 * polyfill's weight. Both browsers return promises there; only answering a message differs, and
 * `answer-panels.ts` answers in the way that all understand.
 *
 * Own properties alone count: an element called "browser" is a property of the window as well.
 */
const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

export const browser = Object.hasOwn(world, "browser") ? world.browser : world.chrome;
