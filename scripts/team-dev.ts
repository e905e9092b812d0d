import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAddress } from "@/utils/team/connection";
import { createCouch } from "@/utils/team/couch";
import { diagnose } from "@/utils/team/diagnose";
import { startTeamServer, testPeople } from "./team/start-team-server.ts";

/**
 * `npm run team:dev [-- --port 5984] [--folder DIR]`: a team's store on this machine, for trying two
 * browsers side by side. What is decided is there again at the next start; nothing of it is safe:
 * the passwords are the names.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "5984" },
    folder: {
      type: "string",
      default: fileURLToPath(new URL("../artifacts/team/", import.meta.url)),
    },
  },
});

mkdirSync(values.folder, { recursive: true });
const server = await startTeamServer({ folder: values.folder, port: Number(values.port) });
const read = readAddress(server.url);
if (!read.ok) throw new Error(read.problem);

console.log(`The team's address: ${server.url}\n`);
for (const { name, role, password = "" } of testPeople) {
  // The same look that the button "Test" in the options takes, a foreign decision included.
  const found = await diagnose(createCouch(read.address, { kind: "basic", name, password }), {
    kind: "basic",
    name,
    password,
  });
  if (!found.ok) throw new Error(`${name}: ${found.problem} ${found.detail}`);
  console.log(`  name ${name.padEnd(6)} password ${password.padEnd(6)} ${role}`);
}
console.log(`
Decisions in somebody else's name are refused; that was tried just now.
In the options of two browser profiles open "Team", type this address and one of these logins, and
open the same article in both. JWT and clusters cannot be tried here: see deploy/README.md.
Ctrl+C ends it.`);
process.once("SIGINT", () => void server.close().then(() => process.exit()));
