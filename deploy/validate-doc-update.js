/**
 * What the team's database lets in. CouchDB calls this for every document, from whatever client, so
 * it is what keeps colleagues honest: it runs on the server and trusts nothing that it is sent.
 *
 * It is installed by setup.ts as text and runs in CouchDB's own engine: one function without
 * imports, in the JavaScript of 2017 (CouchDB's parser knows no younger). Every refusal begins with
 * a code that the extension knows; the words after it are for whoever reads the server's log.
 */
// biome-ignore lint/correctness/noUnusedVariables: read as text.
function validateDocUpdate(newDoc, oldDoc, userCtx) {
  const maxDriftMs = 5 * 60 * 1000;
  /** In UTF-16 units of the JSON. Usual events have 700; long addresses and notes have more. */
  const maxUnits = 16 * 1024;
  /** Who may write as what: an editor may do a moderator's work, a lead an editor's. */
  const granting = {
    moderator: ["moderator", "editor", "lead"],
    editor: ["editor", "lead"],
    lead: ["lead"],
  };

  /** Every field an event of version 1 may have (utils/storage/event-schema.ts). */
  const fields = [
    ...["v", "id", "site", "post", "comment", "parent", "facet", "value", "reasons", "spans"],
    ...["target", "subject", "heads", "hlc", "device", "seq", "actor", "role", "rules", "request"],
    ...["expires", "sig", "salt", "sealed", "observed", "resolves"],
  ];

  function refuse(code, words) {
    throw { forbidden: `${code}: ${words}` };
  }
  function has(roles) {
    return roles.some((role) => userCtx.roles.indexOf(role) !== -1);
  }
  function isText(value, min, max) {
    return typeof value === "string" && value.length >= min && value.length <= max;
  }

  // Design documents are the administrator's; CouchDB itself sees to that.
  if (newDoc._id.indexOf("_design/") === 0) return;
  if (!userCtx.name) throw { unauthorized: "Please sign in." };
  if (newDoc._deleted) refuse("no-deletion", "decisions are taken back by an undo, never deleted.");
  if (newDoc._id.indexOf("list:") === 0) {
    checkList();
    return;
  }
  const isRedaction = Boolean(oldDoc) && isRedacted(oldDoc);
  if (oldDoc && !isRedaction) refuse("append-only", "what is written stays as it is.");
  if (newDoc._attachments) refuse("bad-shape", "no files.");
  if (JSON.stringify(newDoc).length > maxUnits) refuse("too-large", "at most 16 KB an event.");

  if (newDoc._id === "team") {
    if (!has(["lead", "_admin"])) refuse("role-not-granted", "only a lead sets the team up.");
    const isSites = Array.isArray(newDoc.sites) && newDoc.sites.every((one) => isText(one, 1, 253));
    const isKey = /^[A-Za-z0-9+/]{43}=$/.test(newDoc.key);
    if (!isSites || !isKey || !isText(newDoc.name, 1, 100)) refuse("bad-shape", "no team.");
    return;
  }

  if (!isRedaction) checkAuthor();
  if (!isText(newDoc.site, 1, 256) || !isText(newDoc.post, 1, 512)) {
    refuse("bad-shape", "no place.");
  }
  if (newDoc._id !== newDoc.id) refuse("bad-id", "the event has another name.");
  // A newer version of the extension may write fields that this server has not heard of; its events
  // are kept and handed on. Those of this version are known to the last field.
  if (typeof newDoc.v !== "number" || newDoc.v < 1) refuse("bad-shape", "no version.");
  if (newDoc.v === 1) checkFields();
  let name = "";
  try {
    const prefix = `${encodeURIComponent(newDoc.site)}/${encodeURIComponent(newDoc.post)}/`;
    name = prefix + sha256(canonical(contentOf(newDoc))).slice(0, 32);
  } catch (_cause) {
    refuse("bad-shape", "broken characters.");
  }
  if (newDoc._id !== name) refuse("bad-id", "the name is not the content's.");

  /** What an event is named by: all but its names, and a note's words by their salted hash alone. */
  function contentOf(event) {
    const content = {};
    for (const field of Object.keys(event)) {
      if (field.charAt(0) !== "_" && field !== "id" && field !== "sig") {
        content[field] = event[field];
      }
    }
    if ("salt" in content) {
      content.sealed = sha256(canonical([content.salt, content.value])).slice(0, 32);
      delete content.salt;
    }
    if ("sealed" in content) delete content.value;
    return content;
  }

  /** A newsroom's published list: the one document that is written anew, by its own key and upwards. */
  function checkList() {
    if (!has(granting.editor)) refuse("role-not-granted", "only an editor publishes.");
    if (JSON.stringify(newDoc).length > 1.25 * 1024 * 1024) refuse("too-large", "at most 1 MB.");
    const { list } = newDoc;
    const isList =
      newDoc._attachments === undefined &&
      list !== null &&
      typeof list === "object" &&
      typeof list.serial === "number" &&
      isText(list.key, 44, 44) &&
      isText(newDoc.signature, 88, 88);
    if (!isList) refuse("bad-shape", "no published list.");
    if (!oldDoc) return;
    if (oldDoc.list.key !== list.key)
      refuse("foreign-actor", "that list is signed by another key.");
    if (list.serial <= oldDoc.list.serial) refuse("append-only", "a newer list is there.");
  }

  function checkAuthor() {
    if (newDoc.actor !== userCtx.name) {
      refuse("foreign-actor", `${userCtx.name} cannot decide as somebody else.`);
    }
    // "constructor" is no role, and this engine has no Object.hasOwn.
    if (Object.keys(granting).indexOf(newDoc.role) === -1) {
      refuse("role-not-granted", "nobody is that here.");
    }
    if (!has(granting[newDoc.role])) {
      refuse("role-not-granted", `${userCtx.name} is no ${newDoc.role} here.`);
    }

    const clock = /^([0-9a-f]{12})-[0-9a-f]{4}-[0-9a-zA-Z]{1,32}$/.exec(newDoc.hlc);
    if (typeof newDoc.hlc !== "string" || clock === null) refuse("bad-shape", "no clock.");
    if (parseInt(clock[1], 16) > Date.now() + maxDriftMs) {
      refuse("clock-ahead", "the event is from the future.");
    }
    if (newDoc.resolves && newDoc.role === "moderator") {
      refuse("role-not-granted", "only an editor ends a dispute.");
    }
  }

  /**
   * The one change there is: a note's words are taken away, by whoever wrote them or an editor. The
   * name, a hash that words enter only by their own salted hash, proves that nothing else changed.
   */
  function isRedacted(before) {
    const isOwn = before.actor === userCtx.name || has(granting.editor);
    const isEmpty = newDoc.value === "" && !("salt" in newDoc) && "sealed" in newDoc;
    return isOwn && isEmpty && "salt" in before && newDoc.actor === before.actor;
  }

  function checkFields() {
    for (const name of Object.keys(newDoc)) {
      if (name.charAt(0) !== "_" && fields.indexOf(name) === -1) {
        refuse("bad-shape", `"${name.slice(0, 40)}" is unknown.`);
      }
    }
    const isWhole =
      isText(newDoc.comment, 1, 256) &&
      isText(newDoc.facet, 1, 16) &&
      isText(newDoc.value, 0, 600) &&
      isText(newDoc.device, 1, 32) &&
      Array.isArray(newDoc.heads) &&
      newDoc.subject !== null &&
      typeof newDoc.subject === "object";
    if (!isWhole) refuse("bad-shape", "not a decision.");
  }

  /** utils/core/canonical-json.ts, in the same words: keys sorted, `undefined` left out. */
  function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${members.join(",")}}`;
  }

  /** FIPS 180-4 over the text's UTF-8, as hex digits. CouchDB's engine has no crypto. */
  function sha256(text) {
    const bytes = unescape(encodeURIComponent(text));
    const words = [];
    for (let at = 0; at < bytes.length; at += 1) {
      words[at >> 2] = words[at >> 2] | 0 | (bytes.charCodeAt(at) << (24 - (at % 4) * 8));
    }
    words[bytes.length >> 2] =
      words[bytes.length >> 2] | 0 | (0x80 << (24 - (bytes.length % 4) * 8));
    const blocks = ((bytes.length + 8) >> 6) + 1;
    for (let at = 0; at < blocks * 16; at += 1) words[at] = words[at] | 0;
    words[blocks * 16 - 2] = Math.floor(bytes.length / 0x20000000);
    words[blocks * 16 - 1] = bytes.length << 3;

    const { constants, hash } = roots();
    const w = [];
    for (let block = 0; block < blocks; block += 1) {
      let [a, b, c, d, e, f, g, h] = hash;
      for (let t = 0; t < 64; t += 1) {
        if (t < 16) w[t] = words[block * 16 + t];
        else {
          const s0 = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ (w[t - 15] >>> 3);
          const s1 = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ (w[t - 2] >>> 10);
          w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
        }
        const choice = (e & f) ^ (~e & g);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[t] + w[t];
        const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + second) | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((word, at) => {
        hash[at] = (hash[at] + word) | 0;
      });
    }
    return hash.map((word) => `0000000${(word >>> 0).toString(16)}`.slice(-8)).join("");
  }

  function turn(word, bits) {
    return (word >>> bits) | (word << (32 - bits));
  }

  /** The standard's constants: fractions of the square and cube roots of the first primes. */
  function roots() {
    const constants = [];
    const hash = [];
    for (let candidate = 2; constants.length < 64; candidate += 1) {
      let isPrime = true;
      for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
        if (candidate % divisor === 0) isPrime = false;
      }
      if (!isPrime) continue;
      if (hash.length < 8) hash.push(fraction(candidate ** (1 / 2)));
      constants.push(fraction(candidate ** (1 / 3)));
    }
    return { constants, hash };
  }

  function fraction(root) {
    return ((root - Math.floor(root)) * 0x100000000) | 0;
  }
}
