import { wordsForKind } from "@/components/finding-words";
import { Block } from "@/components/options/Block";
import { BarChart, DayChart } from "@/components/report/BarChart";
import { formatCount, languageOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { NameCount, Report } from "@/utils/core/report";

/** How the detectors did in people's eyes, how much was decided, and who turns up most. */
export function ReportView(props: {
  /** Undefined while it is being made. */
  readonly report: Report | undefined;
  readonly problem?: string | undefined;
  readonly onCsv: () => void;
}) {
  const translate = useTranslate();
  const { report, problem } = props;
  if (problem !== undefined) {
    return (
      <p class="problem" role="alert">
        {translate(problem)}
      </p>
    );
  }
  if (report === undefined) return <p class="hint">{translate("ui_report_making")}</p>;
  if (report.decisions === 0 && report.sponsors.length + report.domains.length === 0) {
    return <p class="empty">{translate("ui_report_empty")}</p>;
  }
  return (
    <>
      {report.detectors.length === 0 ? null : <Detectors report={report} />}
      <Days report={report} />
      <Names title="ui_report_sponsors" head="ui_report_sponsor" names={report.sponsors} />
      <Names title="ui_report_domains" head="ui_report_domain" names={report.domains} />
      <Block>
        <span>
          <button type="button" class="primary" onClick={trusted(props.onCsv)}>
            {translate("ui_report_csv")}
          </button>
        </span>
      </Block>
    </>
  );
}

const outcomes = ["upheld", "overruled", "open"] as const;

function Detectors({ report }: { readonly report: Report }) {
  const translate = useTranslate();
  const nameOf = (detector: string) => translate(wordsForKind(detector).name);
  return (
    <Block title="ui_report_detectors" hint="ui_report_detectors_hint">
      <div class="beside">
        <BarChart
          label={translate("ui_report_detectors")}
          bars={report.detectors.map((one) => ({
            label: nameOf(one.detector),
            values: outcomes.map((outcome) => one[outcome]),
          }))}
        />
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("ui_report_detector")}</th>
              {outcomes.map((outcome, part) => (
                <th scope="col" key={outcome}>
                  <i class={`key part-${part}`} aria-hidden="true" />
                  {translate(`ui_report_${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.detectors.map((one) => (
              <tr key={one.detector}>
                <th scope="row">{nameOf(one.detector)}</th>
                {outcomes.map((outcome) => (
                  <td key={outcome}>{formatCount(translate, one[outcome])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Block>
  );
}

function Days({ report }: { readonly report: Report }) {
  const translate = useTranslate();
  const written = new Intl.DateTimeFormat(languageOf(translate), { dateStyle: "medium" });
  const busy = report.days.filter(({ count }) => count > 0);
  return (
    <Block title="ui_report_days">
      {busy.length === 0 ? (
        <p class="empty">{translate("ui_report_no_days")}</p>
      ) : (
        <div class="beside">
          <DayChart label={translate("ui_report_days")} days={report.days} />
          <table>
            <thead>
              <tr>
                <th scope="col">{translate("ui_report_day")}</th>
                <th scope="col">{translate("ui_options_decisions")}</th>
              </tr>
            </thead>
            <tbody>
              {busy.toReversed().map(({ day, count }) => (
                <tr key={day}>
                  <th scope="row">{written.format(new Date(`${day}T12:00`))}</th>
                  <td>{formatCount(translate, count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Block>
  );
}

function Names(props: {
  readonly title: string;
  readonly head: string;
  readonly names: readonly NameCount[];
}) {
  const translate = useTranslate();
  return (
    <Block title={props.title} hint="ui_report_names_hint">
      {props.names.length === 0 ? (
        <p class="empty">{translate("ui_report_none")}</p>
      ) : (
        <div class="beside">
          <BarChart
            label={translate(props.title)}
            bars={props.names.map(({ name, count }) => ({ label: name, values: [count] }))}
          />
          <table>
            <thead>
              <tr>
                <th scope="col">{translate(props.head)}</th>
                <th scope="col">{translate("ui_report_comments")}</th>
              </tr>
            </thead>
            <tbody>
              {props.names.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>{formatCount(translate, count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Block>
  );
}
