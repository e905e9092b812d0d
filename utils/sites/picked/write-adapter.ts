import type { PickedRule } from "@/utils/core/picked-rule";

/**
 * A rule as a file of `utils/sites/systems`, ready for a name, a fixture and a test: what one
 * newsroom taught its own browser becomes a table for everybody.
 */
export function writeAdapter({ item, hosts, ...rule }: PickedRule, site: string): string {
  const name = site.replace(/[^a-z0-9]+/gi, "-").toLowerCase();
  const variable = name.replace(/-+(.)?/g, (_, next: string = "") => next.toUpperCase());
  const [first] = item.split(", ");
  const lines = [
    `name: ${JSON.stringify(name)},`,
    `detect: ${JSON.stringify(hosts[0] ?? first ?? item)},`,
    ...(hosts.length === 0 ? [] : [`hosts: ${JSON.stringify(hosts.at(-1))},`]),
    `item: ${JSON.stringify(item)},`,
    `id: ${writeId(rule.id)},`,
    ...(["author", "time", "body"] as const).map((key) => `${key}: ${JSON.stringify(rule[key])},`),
    `isMeta: metaTest(new Set(${JSON.stringify(rule.labels)})),`,
    // Levels by indent are learnt page by page; what a table can say is links and lists.
    `parent: ${rule.parent === "auto" ? "namedParent" : JSON.stringify(rule.parent)},`,
  ];
  const imports = [
    ...(rule.parent === "auto"
      ? ['import { namedParent } from "@/utils/sites/generic/thread-parent";']
      : []),
    'import { metaTest } from "@/utils/sites/generic/item-sample";',
    'import type { SiteAdapter } from "@/utils/sites/site-adapter";',
  ];
  return `${imports.toSorted(byPath).join("\n")}

/** ${site} */
export const ${/^\d/.test(variable) ? `site${variable}` : variable}: SiteAdapter = {
${lines.map((line) => `  ${line}`).join("\n")}
};
`;
}

/** As the project's formatter sorts them. */
function byPath(a: string, b: string): number {
  return a.slice(a.indexOf("@/")) < b.slice(b.indexOf("@/")) ? -1 : 1;
}

function writeId(id: PickedRule["id"]): string {
  if (id === "hash") return '"hash"';
  const { at, attribute, drop } = id;
  const holder = at === "" ? "element" : `element.querySelector(${JSON.stringify(at)})?`;
  const read = `${holder}.getAttribute(${JSON.stringify(attribute)})`;
  return drop === ""
    ? `(element) => ${read} ?? undefined`
    : `(element) => ${read}?.slice(${drop.length})`;
}
