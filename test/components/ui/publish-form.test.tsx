import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type ListForm, PublishForm } from "@/components/options/PublishForm";
import { drawPart, find } from "./draw";

const empty: ListForm = { name: "", domains: [], days: 30 };

function draw() {
  const onForm = vi.fn();
  const part = (form: ListForm) => (
    <PublishForm form={form} sites={["news.example"]} onForm={onForm} />
  );
  const { root, again } = drawPart(part(empty), {}, "own-pages");
  const input = find(root, "input[type=text]") as HTMLInputElement;
  input.focus();
  return { input, onForm, hear: (form: ListForm) => again(part(form)) };
}

describe("the name of a list", () => {
  it("stays while it is typed, whatever the page hears meanwhile, and goes out once whole", async () => {
    const { input, onForm, hear } = draw();
    await userEvent.keyboard("The Ward");
    hear({ ...empty, days: 90 });
    expect(input.value).toBe("The Ward");
    await userEvent.keyboard(" Gazette");
    expect(onForm).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onForm.mock.calls).toEqual([[{ ...empty, days: 90, name: "The Ward Gazette" }]]);
  });

  it("is what is stored again, once it has gone out", async () => {
    const { input, hear } = draw();
    await userEvent.keyboard(" Ward ");
    await userEvent.tab();
    hear({ ...empty, name: "Ward" });
    await vi.waitFor(() => expect(input.value).toBe("Ward"));
  });
});
