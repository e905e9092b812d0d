import { visibleText } from "@/components/visible-text";

const beforeLength = 24;
const afterLength = 60;

/**
 * An address in plain letters: the host that is really asked stands out whole, the rest is cut.
 * Names in other scripts appear in their ASCII form, the one that cannot imitate.
 */
export function Address(props: { readonly url: string }) {
  if (!URL.canParse(props.url)) return <span dir="ltr">{visibleText(shorten(props.url))}</span>;
  const { protocol, username, password, host, pathname, search, hash } = new URL(props.url);
  const user = username === "" && password === "" ? "" : `${cut(username, beforeLength)}@`;
  const slashes = host === "" ? "" : "//";
  const rest = pathname + search + hash;
  return (
    <span class="address" dir="ltr">
      {protocol}
      {slashes}
      {user}
      {host === "" ? null : <strong>{shorten(host)}</strong>}
      {visibleText(cut(rest === "/" ? "" : rest, afterLength))}
    </span>
  );
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).toWellFormed()}…`;
}

/** Cut in the middle: the end of a host is what counts, and the end of an address tells, too. */
function shorten(text: string): string {
  return text.length <= 120
    ? text
    : `${text.slice(0, 50).toWellFormed()}…${text.slice(-60).toWellFormed()}`;
}
