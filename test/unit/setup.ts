import { vi } from "vitest";

/** Unit tests have the fake browser; a test that needs more of one, or another, mocks it itself. */
vi.mock("wxt/browser", async () => ({
  browser: (await import("@webext-core/fake-browser")).fakeBrowser,
}));
