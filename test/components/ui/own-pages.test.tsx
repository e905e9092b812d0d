import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { formatSize } from "@/components/units";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import {
  optionsExport,
  optionsLines,
  optionsPrivacy,
  optionsSites,
} from "../../gallery/option-scenes";
import { counts, popup, unsent } from "../../gallery/popup-scenes";
import { drawPart, find, findAll } from "./draw";

const on: SitePolicy = {
  ...defaultPolicy("ward-gazette.example"),
  isEnabled: true,
  role: "moderator",
};
const draw = (child: preact.ComponentChild) => drawPart(child, {}, "own-pages").root;

describe("the popup", () => {
  it.each([
    [true, false],
    [false, true],
  ])("turns a site that is on (%s) the other way", async (isEnabled, next) => {
    const onPolicy = vi.fn();
    const root = draw(popup({ policy: { ...on, isEnabled }, onPolicy }));
    expect(find(root, "[role=switch]").getAttribute("aria-checked")).toBe(String(isEnabled));
    await userEvent.click(find(root, "[role=switch]"));
    expect(onPolicy).toHaveBeenCalledWith({ ...on, isEnabled: next });
  });

  it.each([
    ["is stored", false, "Its comments are read on this device.", "Changed, in open pages too."],
    ["is still being stored", true, "Saving …", "Saving …"],
  ] as const)("says of its switch and of its foot when a change %s", (_, isStoring, hint, foot) => {
    const root = draw(popup({ isStoring, onUndo: vi.fn() }));
    const site = find(root, '[role="switch"]');
    expect(site.getAttribute("aria-busy")).toBe(String(isStoring));
    expect(site.getAttribute("aria-checked")).toBe("true");
    expect(site.textContent).toContain(hint);
    expect(find(root, ".undo-line").textContent).toContain(foot);
    expect(find(root, '[data-popup="undo"]')).toBeTruthy();
  });

  it("says what waits for the site and why, and has it tried at the person's word", async () => {
    const onTry = vi.fn();
    const root = draw(popup({ unsent: { ...unsent, onTry } }));
    expect(find(root, ".unsent span").textContent).toBe(
      "2 decisions are not on ward-gazette.example yet. Kept here. You are logged out of the site: log in there, and it is written. Try again",
    );
    expect(findAll(root, ".saved-line")).toEqual([]);
    await userEvent.click(find(root, '[data-popup="unsent"]'));
    expect(onTry).toHaveBeenCalledOnce();
  });

  it.each([
    ["nothing waits", undefined, "saved", "saved-line saved"],
    ["decisions cannot even be kept", unsent, "failed", "saved-line failed"],
  ] as const)("tells how they are kept where %s", (_, waiting, saveState, line) => {
    const root = draw(popup({ unsent: waiting, counts: { ...counts, saveState } }));
    expect(find(root, ".saved-line").className).toBe(line);
  });

  it("chooses a role with the arrow keys, as radio buttons do", async () => {
    const onPolicy = vi.fn();
    const root = draw(popup({ onPolicy }));
    await userEvent.click(find(root, '[data-popup="role"] summary'));
    find(root, 'input[value="moderator"]').focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onPolicy).toHaveBeenCalledWith({ ...on, role: "editor" });
  });

  it.each(["moderator", "editor", "reader"] as const)(
    "turns a new site on as a %s in one press, with nobody's role chosen beforehand",
    async (role) => {
      const onPolicy = vi.fn();
      const off = defaultPolicy("ward-gazette.example");
      const root = draw(popup({ policy: off, onPolicy }));
      expect(root.querySelector(":checked, [aria-pressed=true], [aria-current]")).toBeNull();
      await userEvent.click(find(root, `[data-role="${role}"]`));
      expect(onPolicy.mock.calls).toEqual([[{ ...off, role, isEnabled: true }]]);
    },
  );

  it("lets a reader choose what is done with each kind", async () => {
    const onPolicy = vi.fn();
    const root = draw(popup({ policy: { ...on, role: "reader" }, onPolicy }));
    await userEvent.click(find(root, ".modes summary"));
    find(root, 'select[name="sponsor-line"]').focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(onPolicy).toHaveBeenCalledWith({
      ...on,
      role: "reader",
      modes: { ...on.modes, "sponsor-line": "strip" },
    });
  });

  it("offers no mode that makes no sense: there is no line to strip in a promotional comment", () => {
    const root = draw(popup({ policy: { ...on, role: "reader" } }));
    const values = findAll(root, 'select[name="promotional"] option').map((option) =>
      option.getAttribute("value"),
    );
    expect(values).toEqual(["show", "label", "collapse", "hide"]);
  });

  it.each([
    ["moderator", true],
    ["editor", true],
    ["reader", false],
  ] as const)("offers review mode to a %s: %s", (role, isOffered) => {
    const root = draw(popup({ policy: { ...on, role } }));
    expect(root.querySelector(".wide") !== null).toBe(isOffered);
  });

  it.each([
    [
      "a problem by its name, with what waits meanwhile",
      { state: "failed", queued: 2, problem: "wrong-login" },
      "The server does not accept this sign-in. 2 decisions wait to be shared",
    ],
    [
      "what the server refused",
      { state: "failed", queued: 0, problem: null },
      "Your team’s server refused some decisions.",
    ],
    ["a pause", { state: "paused", queued: 0, problem: null }, "Sharing is paused"],
  ] as const)("names %s, and opens the team’s settings", async (_, team, words) => {
    const onTeam = vi.fn();
    const root = draw(popup({ team, onTeam }));
    expect(find(root, ".popup-team").textContent).toBe(`${words} Team settings`);
    await userEvent.click(find(root, '[data-popup="team"]'));
    expect(onTeam).toHaveBeenCalledOnce();
  });

  it.each([
    [{ state: "shared", queued: 0, problem: null }, "Shared with your team"],
    [{ state: "waiting", queued: 0, problem: "unreachable" }, "Waiting for the team’s server"],
    [{ state: "waiting", queued: 1, problem: "busy" }, "1 decision waits to be shared"],
    [{ state: "starting", queued: 0, problem: null }, "Waiting for the team’s server"],
  ] as const)("asks for nothing where sharing goes on by itself: %j", (team, words) => {
    const root = draw(popup({ team, onTeam: vi.fn() }));
    expect(find(root, ".popup-team").textContent).toBe(words);
    expect(root.querySelector('[data-popup="team"]')).toBeNull();
  });

  it("closes the seam only when everything is decided", () => {
    const seam = (flagged: number, undecided: number) => {
      const counts = {
        adapter: "wordpress",
        comments: 99,
        unknown: 0,
        hidden: 0,
        byKind: {},
        saveState: "saved" as const,
      };
      const root = draw(popup({ counts: { ...counts, flagged, undecided } }));
      return [findAll(root, ".seam .closed").length, findAll(root, ".seam i").length];
    };
    expect(seam(4, 4)).toEqual([0, 4]);
    expect(seam(4, 1)).toEqual([3, 4]);
    expect(seam(90, 1)).toEqual([23, 24]);
    expect(seam(90, 0)).toEqual([24, 24]);
  });
});

describe("the options", () => {
  it("forget a site only after a question, with the focus on the harmless answer", async () => {
    const onForget = vi.fn();
    const root = draw(optionsSites({ onForget }));
    const forget = () => find(root, ".list .do > button");
    await userEvent.click(forget());
    await expect.poll(() => root.activeElement?.textContent).toBe("Cancel");
    await userEvent.keyboard("{Escape}");
    expect(onForget).not.toHaveBeenCalled();
    await expect.poll(() => root.activeElement).toBe(forget());
    await userEvent.click(forget());
    await userEvent.click(find(root, ".ask .danger"));
    expect(onForget).toHaveBeenCalledWith("ward-gazette.example");
  });

  it("take a line's rule back, the one that was pressed", async () => {
    const onRemoveLine = vi.fn();
    const root = draw(optionsLines({ onRemoveLine }));
    await userEvent.click(find(root, 'button[aria-label^="Take back: Thank you"]'));
    expect(onRemoveLine).toHaveBeenCalledWith("ward-gazette.example", "line:1");
  });

  it("change a site's role by keys", async () => {
    const onRole = vi.fn();
    const root = draw(optionsSites({ onRole }));
    find(root, "select").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(onRole).toHaveBeenCalledWith(on, "editor");
  });

  it("write numbers as the language of the page does", () => {
    const summary = { decisions: 12_345, lines: 0, excerpts: 1, quarantined: 0, bytes: 2_500_000 };
    const root = drawPart(optionsPrivacy({ summary }), { language: "de" }, "own-pages").root;
    expect(find(root, ".counts").textContent).toContain("12.345");
    expect(find(root, ".counts").textContent).toContain("2,5\u00a0MB");
  });
});

it("each block of the page for exports after the first, which the page is named for, has a heading", () => {
  const [, ...blocks] = findAll(draw(optionsExport()), ".options-main .card");
  expect(blocks.map((block) => find(block, "h2").textContent)).toEqual(["History"]);
});

it.each(["en", "de", "ar", "fr"])("a size in %s keeps its unit where a line ends", (language) => {
  expect(formatSize(102_400, language)).toMatch(/^102[\u00a0\u202f]\S+$/);
});
