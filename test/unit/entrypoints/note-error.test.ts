import { beforeEach, describe, expect, it, vi } from "vitest";
import { noteError, readErrors } from "@/entrypoints/background/help/note-error";
import { newProfile } from "@/test/unit/storage/small-profile";

beforeEach(() => {
  newProfile();
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "debug").mockReturnValue();
});

/** What is kept after these, and one error more that is always kept. */
async function noted(...causes: readonly unknown[]): Promise<string[]> {
  for (const cause of causes) noteError("frame/found failed", cause);
  noteError("the last", "x");
  const words = async () => (await readErrors()).map(({ message }) => message);
  await vi.waitFor(async () => expect((await words()).at(-1)).toBe("x"));
  return (await words()).slice(0, -1);
}

describe("that a tab was closed meanwhile is no error", () => {
  it.each([
    ["Chromium, of a tab", "No tab with id: 918712176"],
    ["Chromium, of a tab, as another of its calls has it", "No tab with id: 918712176."],
    ["Chromium, of a frame", "No frame with id 6 in tab with id 918712176"],
    ["Chromium, while a script ran", "Frame with ID 0 was removed."],
    ["Chromium, of a tab that closes", "The tab was closed."],
    ["Firefox, of a tab", "Invalid tab ID: 12"],
    ["Firefox, of a frame", "Invalid frame IDs: [4]."],
  ])("%s", async (_, message) => {
    expect(await noted(new Error(message))).toEqual([]);
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe("whatever else went wrong is kept", () => {
  it.each([
    "Cannot access contents of the page. Extension manifest must request permission.",
    "Could not establish connection. Receiving end does not exist.",
    "The list of tabs was not read: No tab with id",
    "Invalid table name",
    "The tables were closed.",
  ])("%s", async (message) => {
    expect(await noted(new Error(message))).toEqual([message]);
  });
});
