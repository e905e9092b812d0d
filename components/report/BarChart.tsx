import { Fragment } from "preact";
import { formatCount, languageOf, useTranslate } from "@/components/translate";

export interface Bar {
  readonly label: string;
  /** Parts in the order of `legend`. */
  readonly values: readonly number[];
}

const width = 320;
const barHeight = 14;

/**
 * Bars from side to side with their names before them, in one to three parts that differ in pattern
 * and not in colour alone. A picture of the table that stands beside it, and to screen readers no
 * more than its name.
 */
export function BarChart(props: { readonly label: string; readonly bars: readonly Bar[] }) {
  const { bars } = props;
  const most = Math.max(1, ...bars.map(({ values }) => sum(values)));
  return (
    <div class="bars" role="img" aria-label={props.label}>
      {bars.map(({ label, values }) => (
        <Fragment key={label}>
          <bdi>{label}</bdi>
          <svg
            aria-hidden="true"
            class="chart"
            viewBox={`0 0 ${width} ${barHeight}`}
            preserveAspectRatio="none"
          >
            {values.map((value, part) => (
              <rect
                key={part}
                class={`part-${part}`}
                x={(sum(values.slice(0, part)) / most) * width}
                width={(value / most) * width}
                height={barHeight}
              />
            ))}
          </svg>
        </Fragment>
      ))}
    </div>
  );
}

/** Bars that stand, one a day. */
export function DayChart(props: {
  readonly label: string;
  readonly days: readonly { readonly day: string; readonly count: number }[];
}) {
  const translate = useTranslate();
  const written = new Intl.DateTimeFormat(languageOf(translate), { dateStyle: "medium" });
  const named = (day: string | undefined) =>
    day === undefined ? "" : written.format(new Date(`${day}T12:00`));
  const most = Math.max(1, ...props.days.map(({ count }) => count));
  const step = width / Math.max(1, props.days.length);
  const height = 90;
  return (
    <figure class="days">
      <svg
        class="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={props.label}
        preserveAspectRatio="none"
      >
        {props.days.map(({ day, count }, at) => (
          <rect
            key={day}
            class="part-0"
            x={at * step + 1}
            y={height - (count / most) * height}
            width={step - 2}
            height={(count / most) * height}
          />
        ))}
        <path class="axis" d={`M0 ${height - 0.5}H${width}`} />
      </svg>
      <figcaption aria-hidden="true">
        <span>{named(props.days[0]?.day)}</span>
        <span>{translate("ui_report_most", [formatCount(translate, most)])}</span>
        <span>{named(props.days.at(-1)?.day)}</span>
      </figcaption>
    </figure>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
