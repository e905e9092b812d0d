import { createListHasher, type ListHash } from "./list-hash";
import { createTableBuilder } from "./list-table";
import { type ListProblem, readListLine } from "./read-list-line";

/** A list as it is kept: two tables, and what is told of them. */
export interface CompiledList {
  readonly blocks: ArrayBuffer;
  readonly exceptions: ArrayBuffer;
  /** What the list calls its own version, where it does. */
  readonly version: string | undefined;
  readonly lines: number;
  /** Rules that are not about whole hosts or addresses. */
  readonly skipped: number;
  /** Some entries are addresses with a path: only then are paths looked up. */
  readonly hasPaths: boolean;
}

export interface BrokenList {
  /** Counted from 1; 0 for the list as a whole. */
  readonly line: number;
  readonly why: ListProblem | "empty" | "too-many";
  readonly text: string;
}

/** Takes a list in parts of any size. After a broken line everything else is ignored. */
export interface ListCompiler {
  readonly lines: number;
  add(part: string): BrokenList | undefined;
  finish(): CompiledList | BrokenList;
}

const shown = 80;
/** A line without an end is no line: it must not be collected for ever. */
const longestRest = 16_384;

/** Example: `compiler.add("0.0.0.0 evil.example\n"); compiler.finish()`. */
export function createListCompiler(): ListCompiler {
  const hasher = createListHasher();
  const hash: ListHash = { first: 0, second: 0, third: 0 };
  const blocks = createTableBuilder();
  const exceptions = createTableBuilder();
  let rest = "";
  let lines = 0;
  let skipped = 0;
  let hasPaths = false;
  let version: string | undefined;
  let broken: BrokenList | undefined;

  function take(raw: string): void {
    lines += 1;
    const read = readListLine(lines === 1 ? raw.replace(/^\ufeff/, "") : raw);
    if (read.kind === "skipped") skipped += 1;
    else if (read.kind === "version") version ??= read.version;
    else if (read.kind === "broken") {
      // Of one that is too long nobody waits for the end.
      const text = read.why === "too-long" ? raw : raw.trim();
      broken = { line: lines, why: read.why, text: text.slice(0, shown) };
    } else if (read.kind === "entries") {
      const table = read.isException ? exceptions : blocks;
      for (const name of read.names) {
        hasher.restart();
        hasher.add(name, 0, name.length);
        hasher.read(hash);
        hasPaths ||= name.includes("/");
        try {
          table.add(hash);
        } catch {
          broken = { line: lines, why: "too-many", text: "" };
        }
      }
    }
  }

  return {
    get lines() {
      return lines;
    },
    add(part) {
      const text = rest + part;
      let from = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
        if (broken !== undefined) return broken;
        take(text.slice(from, end));
        from = end + 1;
      }
      rest = text.slice(from);
      if (rest.length > longestRest)
        broken ??= { line: lines + 1, why: "too-long", text: rest.slice(0, shown) };
      return broken;
    },
    finish() {
      if (broken === undefined && rest !== "") take(rest);
      if (broken !== undefined) return broken;
      if (blocks.length + exceptions.length === 0) return { line: 0, why: "empty", text: "" };
      return {
        blocks: blocks.finish(),
        exceptions: exceptions.finish(),
        version,
        lines,
        skipped,
        hasPaths,
      };
    },
  };
}
