import { adoptStyles } from "@/utils/dom/mount-host";
import { pageStyles } from "@/utils/dom/page-styles";

const adopted = new WeakSet<ShadowRoot>();

/** `::highlight()` and our attributes have rules of the page's; a shadow root needs its own copy. */
export function adoptPageStyles(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || adopted.has(root)) return;
  adopted.add(root);
  adoptStyles(root, pageStyles);
}
