import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  changeForm,
  loadPublish,
  makeKey,
  publish,
  view,
} from "@/entrypoints/options/publish-state";
import type { PublishForm, PublishView } from "@/utils/messages/publish-protocol";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

const empty: PublishForm = { name: "", domains: [], days: 30 };
const viewOf = (form: PublishForm): PublishView => ({
  ...{ key: null, form, sites: ["127.0.0.1"], leftOut: [], last: null, team: null },
  counts: { pins: 0, labels: 0, warnings: 0 },
  changes: {
    added: { pins: 0, labels: 0, warnings: 0 },
    removed: { pins: 0, labels: 0, warnings: 0 },
  },
});

/** What was asked of the background, each to be answered when the test wants. */
let answers: ((form: PublishForm) => void)[];

beforeEach(() => {
  answers = [];
  view.value = viewOf(empty);
  sent.mockReset().mockImplementation(({ type }: { readonly type: string }) =>
    type === "publish/view"
      ? new Promise((resolve) => {
          answers.push((form) => resolve({ ok: true, value: viewOf(form) }));
        })
      : Promise.resolve({ ok: true, value: null }),
  );
});

describe("what is typed into the form of a list", () => {
  it("is not taken back by an answer that was on its way before it", async () => {
    const loading = loadPublish();
    const typing = changeForm({ ...empty, name: "The Ward Gazette" });
    answers[0]?.(empty);
    await loading;
    expect(view.value?.form.name).toBe("The Ward Gazette");
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ ...empty, name: "The Ward Gazette" });
    await typing;
    expect(view.value?.form.name).toBe("The Ward Gazette");
  });

  it("follows the answer to the last question, whichever comes last", async () => {
    const [first, second] = [loadPublish(), loadPublish()];
    answers[1]?.({ ...empty, days: 90 });
    answers[0]?.({ ...empty, days: 7 });
    await Promise.all([first, second]);
    expect(view.value?.form.days).toBe(90);
  });

  it("is read again once, by the last of two changes", async () => {
    const [first, second] = [
      changeForm({ ...empty, name: "The Ward Gazette" }),
      changeForm({ ...empty, name: "The Ward Gazette", domains: ["127.0.0.1"] }),
    ];
    await first;
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    expect(view.value?.form.domains).toEqual(["127.0.0.1"]);
    answers[0]?.({ ...empty, name: "The Ward Gazette", domains: ["127.0.0.1"] });
    await second;
    expect(view.value?.form.domains).toEqual(["127.0.0.1"]);
  });
});

it.each([
  ["a key is made", "publish/make-key", () => makeKey("")],
  ["a list is signed", "publish/make", () => publish(true)],
])("%s once, though its button is pressed again meanwhile", async (_, type, press) => {
  const stored = Promise.withResolvers<unknown>();
  sent.mockImplementation((asked: { readonly type: string }) =>
    asked.type === type ? stored.promise : Promise.resolve({ ok: true, value: viewOf(empty) }),
  );
  const asked = () => sent.mock.calls.filter(([one]) => one.type === type);
  const presses = [press(), press()];
  expect(asked()).toHaveLength(1);
  stored.resolve({ ok: false, error: "no" });
  await Promise.all(presses);
  // It can be pressed once that is through.
  const again = press();
  expect(asked()).toHaveLength(2);
  await again;
});
