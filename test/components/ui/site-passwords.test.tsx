import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { SitePasswords } from "@/components/options/SitePasswords";
import { drawPart, find, findAll } from "./draw";

function draw(...sites: string[]) {
  const onSet = vi.fn();
  const part = (now: readonly string[], kept: readonly string[] = []) => (
    <SitePasswords
      sites={now}
      kept={kept.map((site) => ({ site, user: "ann" }))}
      problem={undefined}
      isBusy={false}
      onSet={onSet}
      onForget={() => {}}
    />
  );
  const { root, again } = drawPart(part(sites), {}, "own-pages");
  const fields = () => findAll(root, "input").map((one) => (one as HTMLInputElement).value);
  const select = () => find(root, "select") as HTMLSelectElement;
  return {
    ...{ root, onSet, fields, select },
    hear: (now: readonly string[], kept?: readonly string[]) => again(part(now, kept)),
  };
}

async function type(root: ParentNode, words: readonly string[]): Promise<void> {
  const [, user, password] = findAll(root as ShadowRoot, "input") as HTMLInputElement[];
  for (const [at, field] of [user, password].entries()) {
    field?.focus();
    await userEvent.keyboard(words[at] ?? "");
  }
}

describe("the form for a site's application password", () => {
  it("keeps what is typed while another site is switched on, be it before this one", async () => {
    const { root, hear, fields, select, onSet } = draw("news.example");
    await type(root, ["ann", "abcd efgh"]);
    hear(["a.example", "news.example"]);
    await vi.waitFor(() => expect(select().options).toHaveLength(2));
    expect(fields()).toEqual(["https://news.example/wp-json/", "ann", "abcd efgh"]);
    expect(select().value).toBe("news.example");
    await userEvent.keyboard("{Enter}");
    expect(onSet.mock.calls).toEqual([
      [
        {
          ...{ site: "news.example", root: "https://news.example/wp-json/" },
          ...{ user: "ann", password: "abcd efgh" },
        },
      ],
    ]);
  });

  it("is empty for the next site, once this one's is kept", async () => {
    const { root, hear, fields, select } = draw("news.example", "other.example");
    await type(root, ["ann", "abcd efgh"]);
    hear(["other.example"], ["news.example"]);
    await vi.waitFor(() => expect(fields()).toEqual(["https://other.example/wp-json/", "", ""]));
    expect(select().value).toBe("other.example");
  });
});
