/**
 * Resolves at once, but for a page that is drawn before anybody has asked for it (speculation rules):
 * then when somebody does. Until that moment the browser tells the background of it as a frame of the
 * page that is shown, and what was decided there would be that article's.
 *
 * Example: `await whenShown(document)`.
 */
export async function whenShown(page: Document): Promise<void> {
  const { prerendering } = page as { readonly prerendering?: unknown };
  // An element of that name is none.
  if (prerendering !== true) return;
  await new Promise((resolve) => {
    page.addEventListener("prerenderingchange", resolve, { once: true });
  });
}
