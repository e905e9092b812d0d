import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { makeDiagnosis, makeReport } from "./comments.content/page-report";
import { givenReports } from "./comments.content/part-slots";

/** What a page tells `scan` and the page of diagnostics: loaded when one of them asks. */
export default defineUnlistedScript(() => givenReports.provide({ makeReport, makeDiagnosis }));
