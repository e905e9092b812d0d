import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Mark } from "@/components/Brand";
import { OwnIcon, type OwnIconName } from "@/components/OwnIcon";
import { directionOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** A section as the side navigation lists it; its address is `#<id>`. */
export interface SectionLink {
  readonly id: string;
  /** Message id. */
  readonly title: string;
  readonly icon: OwnIconName;
}

export interface OptionsFrameProps {
  readonly sections: readonly SectionLink[];
  readonly current: SectionLink;
  readonly children: ComponentChild;
}

/** The settings page: all sections at its side, one of them open. */
export function OptionsFrame(props: OptionsFrameProps) {
  const translate = useTranslate();
  const { current, sections } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current.id);
  useLayoutEffect(() => {
    // Who follows a link of the navigation is read the section's name, and stands at its beginning.
    if (shown.current !== current.id) heading.current?.focus();
    shown.current = current.id;
  }, [current.id]);
  return (
    <div class="tk options-page" dir={directionOf(translate)}>
      <div class="options">
        <button type="button" class="skip" onClick={trusted(() => heading.current?.focus())}>
          {translate("ui_options_skip")}
        </button>
        <header class="options-brand">
          <Mark />
          <p>{translate("ext_name")}</p>
        </header>
        <nav class="options-nav" aria-label={translate("ui_options_sections")}>
          <ul>
            {sections.map(({ id, title, icon }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current.id ? "page" : undefined}>
                  <OwnIcon name={icon} />
                  <span>{translate(title)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options-main" aria-labelledby="options-title">
          <h1 id="options-title" ref={heading} tabIndex={-1}>
            {translate(current.title)}
          </h1>
          {props.children}
        </main>
      </div>
    </div>
  );
}
