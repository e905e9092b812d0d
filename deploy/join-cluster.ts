/**
 * Makes one cluster of the three nodes of compose.yaml; once. `docker compose run --rm setup node
 * join-cluster.ts`. The order is the one that CouchDB's documentation gives (Cluster Set Up).
 */
const nodes = ["couch1.inside", "couch2.inside", "couch3.inside"] as const;
const username = "admin";
const password = process.env["COUCHDB_PASSWORD"] ?? "";
const [first, ...others] = nodes;

for (const node of nodes) await waitFor(node);
for (const node of others) {
  await step({
    action: "enable_cluster",
    bind_address: "0.0.0.0",
    username,
    password,
    port: 5984,
    node_count: String(nodes.length),
    remote_node: node,
    remote_current_user: username,
    remote_current_password: password,
  });
  await step({ action: "add_node", host: node, port: 5984, username, password });
}
await step({ action: "finish_cluster" });
console.log(await ask("GET", "/_membership"));

async function waitFor(node: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(`http://${node}:5984/_up`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function step(body: object): Promise<void> {
  console.log("action" in body ? body.action : "", await ask("POST", "/_cluster_setup", body));
}

/** "Already enabled" and "already finished" are fine: it may be run again. */
async function ask(method: string, path: string, body?: object): Promise<string> {
  const login = Buffer.from(`${username}:${password}`).toString("base64");
  const answer = await fetch(`http://${first}:5984${path}`, {
    method,
    headers: { Authorization: `Basic ${login}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = (await answer.text()).trim();
  if (!answer.ok && !/already/i.test(text)) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}

export {};
