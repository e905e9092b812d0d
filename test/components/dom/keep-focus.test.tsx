import { signal } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { keepFocus } from "@/utils/dom/keep-focus";
import { frames } from "../next-frame";

afterEach(() => document.body.replaceChildren());

function draw(child: ComponentChild): HTMLElement {
  const root = document.createElement("div");
  document.body.append(root);
  keepFocus(root);
  render(child, root);
  return root;
}

const focused = () =>
  document.activeElement?.textContent || document.activeElement?.id || "nothing";

async function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
  button?.focus();
  await userEvent.keyboard("{Enter}");
}

function List({ rows }: { readonly rows: { value: readonly string[] } }) {
  return (
    <section>
      <ul>
        {rows.value.map((row) => (
          <li key={row}>
            <button
              type="button"
              onClick={() => {
                rows.value = rows.value.filter((one) => one !== row);
              }}
            >
              {row}
            </button>
          </li>
        ))}
      </ul>
      <input id="address" />
    </section>
  );
}

describe("the focus, where what had it is taken away,", () => {
  it.each([
    ["goes to the next row", "first", "second"],
    ["goes to the row before, where it was the last", "third", "second"],
  ])("%s", async (_, pressed, next) => {
    const rows = signal<readonly string[]>(["first", "second", "third"]);
    draw(<List rows={rows} />);
    await press(pressed);
    await expect.poll(focused).toBe(next);
  });

  it("goes to what stands behind the list, where that is empty", async () => {
    const rows = signal<readonly string[]>(["only"]);
    const root = draw(<List rows={rows} />);
    root.prepend(document.createElement("button"));
    await press("only");
    await expect.poll(focused).toBe("address");
  });

  it("goes to what came in its place, and to no heading or hidden thing on the way", async () => {
    const isOn = signal(false);
    draw(
      <>
        <button type="button">Skip</button>
        <Place isOn={isOn} />
      </>,
    );
    await press("Connect");
    await expect.poll(focused).toBe("Pause");
  });

  it("goes to what came in its place, and not to what stands behind that", async () => {
    const isOn = signal(false);
    const Rows = () =>
      isOn.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as the queue's list has it
        <ul tabIndex={0}>
          <li>Rows</li>
        </ul>
      ) : (
        <section>
          <button
            type="button"
            onClick={() => {
              isOn.value = true;
            }}
          >
            Clear
          </button>
        </section>
      );
    draw(
      <>
        <Rows />
        <button type="button">Approve</button>
      </>,
    );
    await press("Clear");
    await expect.poll(focused).toBe("Rows");
  });

  it("goes to the list before, and to no tool behind it", async () => {
    const isOpen = signal(true);
    const Part = () =>
      isOpen.value ? (
        <button
          type="button"
          onClick={() => {
            isOpen.value = false;
          }}
        >
          Undo all
        </button>
      ) : null;
    draw(
      <main>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the queue's list has it */}
        <ul tabIndex={0}>
          <li>Rows</li>
        </ul>
        <footer>
          <Part />
          <div role="toolbar">
            <button type="button">Approve</button>
          </div>
        </footer>
      </main>,
    );
    await press("Undo all");
    await expect.poll(focused).toBe("Rows");
  });

  it("goes to what has the same id by now", async () => {
    const isEmpty = signal(false);
    const Box = () =>
      isEmpty.value ? (
        <p id="list" tabIndex={-1}>
          Nothing
        </p>
      ) : (
        <ul id="list" tabIndex={-1} />
      );
    const root = draw(
      <>
        <Box />
        <button type="button">Approve</button>
      </>,
    );
    root.querySelector<HTMLElement>("#list")?.focus();
    isEmpty.value = true;
    await expect.poll(focused).toBe("Nothing");
  });

  it("comes back to what was out of use for a moment", async () => {
    const isBusy = signal(false);
    const Look = () => (
      <button
        type="button"
        disabled={isBusy.value}
        onClick={() => {
          isBusy.value = true;
        }}
      >
        Look
      </button>
    );
    draw(<Look />);
    await press("Look");
    await frames(2);
    isBusy.value = false;
    await expect.poll(focused).toBe("Look");
  });
});

describe("the focus stays", () => {
  it("where the person is, whatever else is taken away", async () => {
    const rows = signal<readonly string[]>(["first", "second"]);
    draw(<List rows={rows} />);
    document.getElementById("address")?.focus();
    rows.value = [];
    await frames(2);
    expect(focused()).toBe("address");
  });

  it("nowhere after a press on nothing", async () => {
    const rows = signal<readonly string[]>(["first", "second"]);
    const root = draw(<List rows={rows} />);
    root.querySelector("button")?.focus();
    const nothing = document.createElement("p");
    nothing.textContent = "Words.";
    document.body.append(nothing);
    await userEvent.click(nothing);
    rows.value = ["second"];
    await frames(2);
    expect(document.activeElement).toBe(document.body);
  });
});

function Place({ isOn }: { readonly isOn: { value: boolean } }) {
  if (!isOn.value) {
    return (
      <form onSubmit={(event) => event.preventDefault()}>
        <button
          type="button"
          onClick={() => {
            isOn.value = true;
          }}
        >
          Connect
        </button>
      </form>
    );
  }
  return (
    <section>
      <h2 tabIndex={-1}>Team</h2>
      <button type="button" hidden>
        Sign in
      </button>
      <button type="button">Pause</button>
    </section>
  );
}
