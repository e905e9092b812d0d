import { describe, expect, it, vi } from "vitest";
import { problem } from "@/entrypoints/options/rules-state";
import { planFile, transfer } from "@/entrypoints/options/transfer";
import { planned, planWords } from "@/entrypoints/options/words";

const file = (size: number) =>
  Object.defineProperty(new File(["casino\n"], "words.txt"), "size", { value: size });

describe("a file that somebody chose", () => {
  it("is said to be too large where no list of words can be so long, and is not read", async () => {
    const large = file(10_000_001);
    const read = vi.spyOn(large, "text");
    await planWords(large);
    expect(read).not.toHaveBeenCalled();
    expect(problem.value).toBe("ui_lists_failed_too_large");
    expect(planned.value).toBeUndefined();
  });

  it("is read where it is just as long as that, and says no more of the one before", async () => {
    await planWords(file(10_000_000));
    expect(problem.value).toBeUndefined();
    expect(planned.value).toMatchObject({ name: "words", count: 1 });
  });

  it("is no export of ours where the browser cannot even read it", async () => {
    const large = file(2_000_000_000);
    vi.spyOn(large, "text").mockRejectedValue(new DOMException("", "NotReadableError"));
    await planFile(large);
    expect(transfer.value).toEqual({ kind: "refused", error: "ui_transfer_error_not_an_export" });
  });
});
