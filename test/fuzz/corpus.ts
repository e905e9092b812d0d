import { readdirSync, readFileSync } from "node:fs";

const fixtures = new URL("../fixtures/", import.meta.url);

/** Lines of the fixtures of one kind, without comments. Example: `linesOf("links")`. */
export function linesOf(kind: "links" | "text"): string[] {
  const folder = new URL(`${kind}/`, fixtures);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|tsv)$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Comments of the text fixtures, as they would stand on a page. */
export function comments(): string[] {
  return linesOf("text").map((line) =>
    (line.split("\t").at(-1) ?? "").replaceAll("\\n", "\n").replaceAll(/[⟦⟧]/g, ""),
  );
}

/** Addresses of the link fixtures. */
export function addresses(): string[] {
  return linesOf("links").map((line) => line.replace(/^(?:high|caution|missed) /, ""));
}
