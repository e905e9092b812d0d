import { selectorsFor } from "./choose-selectors";

/** Selectors of the shadow hosts around an element, outermost first. */
export function hostsOf(element: Element): readonly string[] {
  const hosts: string[] = [];
  let root = element.getRootNode();
  while (root instanceof ShadowRoot || "host" in root) {
    const { host } = root as ShadowRoot;
    root = host.getRootNode();
    const [selector = host.localName] = selectorsFor(root as Node & ParentNode, [host]);
    hosts.unshift(selector);
  }
  return hosts;
}
