import { describe, expect, it } from "vitest";
import { byHand, type Machine, missingPackages } from "@/scripts/system/packages";

const bare: Machine = { hasChromium: false, hasFirefox: false, installed: new Set() };
const all = new Set(missingPackages("tests", bare));

describe("what a machine lacks", () => {
  it("is a browser and fonts for `npm start`, and no database", () => {
    const packages = missingPackages("browser", bare);
    expect(packages).toContain("chromium");
    expect(packages).toContain("fonts-noto-cjk");
    expect(packages).not.toContain("firefox-esr");
    expect(packages).not.toContain("mariadb-server");
  });

  it("is Firefox and a WordPress on top of that for `npm test`", () => {
    const packages = missingPackages("tests", bare);
    expect(packages).toEqual(expect.arrayContaining(missingPackages("browser", bare)));
    expect(packages).toEqual(expect.arrayContaining(["firefox-esr", "wordpress", "php-mysql"]));
  });

  it("is nothing where all is installed", () => {
    const machine = { hasChromium: true, hasFirefox: true, installed: all };
    expect(missingPackages("tests", machine)).toEqual([]);
    expect(byHand("tests", machine)).toEqual([]);
  });

  it("is no browser where one is there that did not come as a package", () => {
    const packages = missingPackages("tests", { ...bare, hasChromium: true, hasFirefox: true });
    expect(packages).not.toContain("chromium");
    expect(packages).not.toContain("firefox-esr");
  });

  it("is named in words for machines without packages", () => {
    expect(byHand("browser", bare)).toEqual([expect.stringContaining("CHROMIUM_PATH")]);
    expect(byHand("tests", bare)).toHaveLength(2);
    expect(byHand("browser", { ...bare, hasChromium: true })).toEqual([]);
  });
});
