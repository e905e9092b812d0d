import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in a page of the built extension, in words; open shadow roots included. With
 * `hosts`, only in what these selectors find: a site's own faults are not ours.
 *
 * Example: `expect(await runAxe(page, ["[data-threadkeeper]"])).toEqual([])`.
 */
export async function runAxe(page: Page, hosts?: readonly string[]): Promise<string[]> {
  // The protocol's own evaluation: a page's or extension's policy forbids script tags.
  await page.evaluate(await source);
  return page.evaluate(
    async ([rules, include]) => {
      const context = include === null ? document : { include: include.map((one) => [one]) };
      const { axe: runner } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await runner.run(context, { runOnly: [...rules] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    [tags, hosts ?? null] as const,
  );
}
