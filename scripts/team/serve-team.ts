import { startTeamServer } from "./start-team-server.ts";

/** `node serve-team.ts FOLDER PORT PEOPLE`: for keep-server.ts; prints where it is as one line of JSON. */
const [folder = "", port = "0", people = "[]"] = process.argv.slice(2);
const { origin, url, database } = await startTeamServer({
  folder,
  port: Number(port),
  people: JSON.parse(people),
});
console.log(JSON.stringify({ origin, url, database }));
