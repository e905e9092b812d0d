import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findChromium, findFirefox } from "./find-browser.ts";
import { byHand, type Machine, missingPackages, type Purpose } from "./system/packages.ts";

/**
 * Makes sure that the machine has the programs that no npm package brings. On Debian and its kin,
 * as root, what is missing is installed; elsewhere it is named. Where all is there, nothing runs
 * and nothing is printed.
 *
 * Throws with instructions where a needed program is missing and cannot be installed. Missing
 * fonts alone are only mentioned, since pages can be read without them.
 *
 * Example: `installSystem("browser")`, or on the command line `node scripts/install-system.ts tests`.
 */
export function installSystem(purpose: Purpose): void {
  const machine = lookAround();
  const packages = missingPackages(purpose, machine);
  const hand = byHand(purpose, machine);
  if (machine.installed === undefined) {
    if (hand.length > 0) throw new Error(`Please install ${hand.join(", and ")}.`);
    return;
  }
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0) {
    const advice = `sudo apt-get install --no-install-recommends ${packages.join(" ")}`;
    if (packages.some((name) => !name.startsWith("fonts-")))
      throw new Error(`Please run: ${advice}`);
    console.error(`Some letters may show as boxes. To mend that: ${advice}`);
    return;
  }
  install(packages);
  const left = byHand(purpose, lookAround());
  if (left.length > 0)
    throw new Error(`After the installation there is still no ${left.join(", ")}.`);
}

function lookAround(): Machine {
  return {
    hasChromium: findChromium() !== undefined,
    hasFirefox: findFirefox() !== undefined,
    installed: installedPackages(),
  };
}

/** Undefined where there is no dpkg, or no apt to add to it. */
function installedPackages(): ReadonlySet<string> | undefined {
  if (!existsSync("/usr/bin/dpkg") || !existsSync("/usr/bin/apt-get")) return undefined;
  const list = execFileSync("/usr/bin/dpkg", ["--get-selections"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const names = list.matchAll(/^([^\s:]+)(?::\S+)?\s+install$/gm);
  return new Set(Array.from(names, ([, name = ""]) => name));
}

function install(packages: readonly string[]): void {
  console.error(`Installing what this machine lacks: ${packages.join(" ")}`);
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", ...packages]);
}

/** Says nothing unless it fails; waits for another apt that may be at work. */
function apt(args: readonly string[]): void {
  const quiet = ["-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120"];
  // A package is written once here and never in a power cut: dpkg need not sync every file.
  const quick = ["-o", "Dpkg::Options::=--force-unsafe-io"];
  const run = spawnSync("apt-get", [...quiet, ...quick, ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return;
  const said = (run.error?.message ?? `${run.stdout}\n${run.stderr}`).trim().slice(-4000);
  throw new Error(`apt-get ${args.join(" ")} failed:\n${said}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    installSystem(process.argv[2] === "tests" ? "tests" : "browser");
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
