import { dot, lastUnit, slash } from "@/utils/model/last-unit";
import { caution, danger, type LinkSign, noSigns } from "./link-sign";

const programs = new Set(
  (
    "exe msi msix scr bat cmd pif vbs vbe jse wsf hta lnk ps1 apk xapk dmg pkg jar iso img vhd appx " +
    "appinstaller cpl reg chm application gadget scf url one xll deb rpm"
  ).split(" "),
);
const archives = new Set("zip rar 7z cab ace arj gz tgz xz bz2".split(" "));
const documents = new Set(
  "pdf doc docx xls xlsx ppt pptx txt rtf jpg jpeg png gif mp3 mp4 avi html htm csv".split(" "),
);
/** Homes of open source, and archives of the web, where programs and archives are what one comes for. */
const sourceHomes =
  /^(?:[\w-]+\.)*(?:github\.com|gitlab\.com|codeberg\.org|sourceforge\.net|debian\.org|kernel\.org|gnu\.org|apache\.org|mozilla\.org|python\.org|nodejs\.org|f-droid\.org|torproject\.org|archive\.org)$/;

/** Downloads of programs and archives, and programs that pose as documents. */
export function fileSigns(url: URL): readonly LinkSign[] {
  const path = url.pathname;
  const from = lastUnit(path, slash) + 1;
  if (lastUnit(path, dot) < from) return noSigns;
  const file = path.slice(Math.max(from, path.length - 200)).toLowerCase();
  const [, before = "", ending = ""] =
    /(?:\.([a-z0-9]{2,5}))?(?:%20|\s)*\.([a-z0-9]{2,12})$/.exec(file) ?? [];
  if (programs.has(ending)) {
    if (documents.has(before)) return [danger("link_double_ending", `.${before}.${ending}`)];
    return sourceHomes.test(url.hostname) ? noSigns : [caution("link_program", `.${ending}`)];
  }
  if (!archives.has(ending)) return noSigns;
  if (documents.has(before)) return [caution("link_double_ending", `.${before}.${ending}`)];
  return sourceHomes.test(url.hostname) ? noSigns : [caution("link_archive", `.${ending}`)];
}
