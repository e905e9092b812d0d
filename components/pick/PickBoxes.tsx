/** A place in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Frames around elements of the page, drawn over it: the page itself is not touched. */
export function PickBoxes(props: {
  readonly boxes: readonly Box[];
  /** "aim": what would be picked; "found": what was. */
  readonly sort: "aim" | "found";
}) {
  return (
    <div aria-hidden="true">
      {props.boxes.map(({ left, top, width, height }, at) => (
        <div
          key={at}
          class={`pick-box ${props.sort}`}
          style={{
            left: `${left}px`,
            top: `${top}px`,
            width: `${width}px`,
            height: `${height}px`,
          }}
        />
      ))}
    </div>
  );
}
