import type { ComponentChild } from "preact";
import { useTranslate } from "@/components/translate";

/** One matter of a section under a heading of its own; `title` and `hint` are message ids. */
export function Block(props: {
  readonly title?: string;
  readonly hint?: string;
  readonly children: ComponentChild;
}) {
  const translate = useTranslate();
  return (
    <section class="card">
      {props.title === undefined ? null : <h2>{translate(props.title)}</h2>}
      {props.hint === undefined ? null : <p class="hint">{translate(props.hint)}</p>}
      {props.children}
    </section>
  );
}
