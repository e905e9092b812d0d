/** Everything a script can lay its hands on lies, or tells the page who used it. */
export const patched = `<script>
  window.seen = [];
  const note = (name) => window.seen.push(name + " " + (new Error().stack ?? ""));
  for (const [owner, names] of [
    [Element.prototype, ["attachShadow", "querySelector", "querySelectorAll", "matches", "closest", "getAttribute", "setAttribute", "append", "prepend", "after", "remove"]],
    [Document.prototype, ["querySelector", "querySelectorAll", "createElement", "createTreeWalker", "createRange", "getElementById"]],
    [Node.prototype, ["appendChild", "insertBefore", "contains", "cloneNode", "normalize"]],
    [EventTarget.prototype, ["addEventListener", "dispatchEvent"]],
    [Array.prototype, ["map", "filter", "push", "find"]],
    [String.prototype, ["replace", "slice", "match"]],
    [Map.prototype, ["get", "set", "has"]],
    [JSON, ["parse", "stringify"]],
  ]) for (const name of names) {
    const own = owner[name];
    owner[name] = function (...args) {
      if (this?.dataset?.threadkeeper !== undefined) note(name);
      return own.apply(this, args);
    };
  }
  Element.prototype.attachShadow = function () { note("attachShadow"); return null; };
  for (const name of ["textContent", "nodeName", "parentNode", "isConnected"])
    Object.defineProperty(Node.prototype, name, { get: () => "lie", set() {} });
  Object.defineProperty(Event.prototype, "isTrusted", { get: () => true });
  Object.defineProperty(Element.prototype, "shadowRoot", { get: () => null });
  window.MutationObserver = window.IntersectionObserver = class { constructor() { note("observer"); } };
  window.requestAnimationFrame = window.setTimeout = window.queueMicrotask = () => 0;
  Promise.prototype.then = function () { return this; };
</script>`;

/** What every object of the page inherits. */
export const polluted = `<script>
  for (const [name, value] of Object.entries({
    isTrusted: true, ok: true, value: "approve", facet: "verdict", isEnabled: false, role: "reader",
    band: "clean", start: 0, end: 0, site: "evil.example", then: 1, adapter: "evil", type: "page/open",
  })) Object.prototype[name] = value;
  Array.prototype[0] = "planted";
  Object.defineProperty(Object.prototype, "findings", { get: () => [], set() {} });
</script>`;
