import { describe, expect, it } from "vitest";
import { judgeLink } from "@/utils/links/judge-link";

const page = "https://news.example/health/article";
const strongest = (href: string, text = "") => {
  const sign = judgeLink(href, text, page).signs[0];
  return sign === undefined ? "silent" : `${sign.severity} ${sign.reason.id}`;
};

describe("judgeLink", () => {
  it.each([
    ["runs a script", "javascript:alert(1)", "high link_scheme_script"],
    ["hides a script behind a tab", "java\tscript:alert(1)", "high link_scheme_script"],
    ["hides a script behind spaces", "  JaVaScRiPt:alert(1)", "high link_scheme_script"],
    ["carries its own page", "data:text/html,<b>x</b>", "high link_scheme_data"],
    ["reaches for files", "file:///etc/passwd", "high link_scheme_file"],
    ["starts a program", "ms-msdt:/id PCWDiagnostic", "high link_scheme_program"],
    [
      "searches a foreign share",
      "search-ms:query=x&crumb=location:%5C%5Ca",
      "high link_scheme_program",
    ],
    [
      "pretends to be another by a user name",
      "https://paypal.com@a.example/",
      "high link_userinfo",
    ],
    ["pretends by the last @", "https://x@paypal.com@a.example/", "high link_userinfo"],
    ["pretends by a backslash", "http://a.example\\@paypal.com", "high link_backslash"],
    ["writes an address in hexadecimal", "http://0x7f.1/", "high link_ip_odd"],
    ["writes an address as one number", "http://3232235777/", "high link_ip_odd"],
    ["writes an address in octal", "http://0177.0.0.1/", "high link_ip_odd"],
    ["wraps an address in IPv6", "http://[::ffff:7f00:1]/", "high link_ip_odd"],
    ["encodes its host", "http://%65vil.example/", "high link_encoded_host"],
    ["holds a character nobody sees", "http://exa\u200bmple.com/", "high link_unseen"],
    ["turns letters around", "https://a.example/\u202egpj.exe", "high link_reversed"],
    ["poses as a document", "https://a.example/invoice.pdf.exe", "high link_double_ending"],
    ["downloads a program", "https://a.example/setup.msi", "caution link_program"],
    ["mixes alphabets", "https://p\u0430ypal.com/", "high link_idn_brand"],
    [
      "mixes alphabets for nobody in particular",
      "https://gr\u0430ss.example/",
      "high link_idn_mixed",
    ],
    ["copies a brand's domain", "https://paypal.com.a.example/", "high link_brand_embedded"],
    ["copies it with hyphens", "https://www-paypal-com.a.example/", "high link_brand_embedded"],
    [
      "goes on after a brand's ending",
      "https://usps.com-parcel.example/",
      "high link_brand_embedded",
    ],
    ["misspells a brand", "https://paypaI.com/".replace("I", "1"), "high link_brand_misspelt"],
    [
      "misspells a brand by two letters for one",
      "https://arnazon.com/",
      "high link_brand_misspelt",
    ],
    ["misspells a brand inside", "https://netfllx.com/", "high link_brand_misspelt"],
    ["names a bank below a stranger", "https://hsbc.a.example/", "high link_brand_named"],
    ["lures with a brand", "https://secure-coinbase.example/", "high link_brand_named"],
    ["lures on a free host", "https://paypal-login.pages.dev/", "high link_brand_lent"],
    ["hides where it leads", "https://bit.ly/3abcde", "info link_shortener"],
    ["is a bare number", "http://203.0.113.9/", "info link_ip"],
  ])("warns of a link that %s", (_, href, expected) => {
    expect(strongest(href)).toBe(expected);
  });

  it.each([
    ["the page's own site", "https://news.example/other"],
    ["a part of the page", "#comment-4"],
    ["a relative address", "/about?id=1"],
    ["a button that does nothing", "javascript:void(0)"],
    ["mail", "mailto:desk@news.example"],
    ["a telephone", "tel:+15550100"],
    ["the brand itself", "https://www.paypal.com/signin"],
    ["the brand's other domain", "https://paypal.me/somebody"],
    ["a firm in another country", "https://www.google.com.au/search?q=paypal.com"],
    ["an honest international name", "https://m\u00fcnchen.de/"],
    ["an honest Russian name", "https://правительство.рф/"],
    ["an honest Japanese name", "https://朝日あさひ.jp/"],
    ["a brand's forum on a platform", "https://apple.stackexchange.com/questions/1"],
    ["a library's proxy", "https://www-nature-com.proxy.lib.example.edu/articles/1"],
    ["a name that only ends like a brand", "https://mytimes.example/"],
    ["a short link of one firm", "https://youtu.be/dQw4w9WgXcQ"],
    ["tracking parameters", "https://en.wikipedia.org/wiki/Tea?utm_source=x&fbclid=y&gclid=z"],
    ["a program at a home of source", "https://github.com/a/b/releases/download/v1/b.deb"],
    ["this machine", "http://127.0.0.1:8080/"],
    ["nothing", ""],
  ])("is silent about %s", (_, href) => {
    expect(strongest(href)).toBe("silent");
  });

  it.each([
    ["www.paypal.com", "https://a.example/", "high link_mismatch"],
    ["https://www.paypal.com/signin", "https://a.example/", "high link_mismatch"],
    ["Log in at paypal.com today", "https://a.example/", "high link_mismatch"],
    ["thanks to somebody.com for this", "https://a.example/", "caution link_mismatch"],
    ["www.google.com", "https://www.google.com/url?q=https://a.example/", "high link_mismatch"],
    ["www.paypal.com", "https://bit.ly/3abcde", "caution link_mismatch_short"],
  ])("warns where the text says “%s” and the link opens %s", (text, href, expected) => {
    expect(strongest(href, text)).toBe(expected);
  });

  it.each([
    ["www.bbc.com", "https://www.bbc.co.uk/news"],
    ["youtube.com", "https://youtu.be/dQw4w9WgXcQ"],
    ["en.wikipedia.org", "https://de.wikipedia.org/wiki/Tee"],
    ["www.a.example", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.a.example%2F"],
    [
      "https://www.google.com/url?q=https://a.ex…",
      "https://www.google.com/url?q=https://a.example/",
    ],
    ["Node.js", "https://nodejs.org/"],
    ["read this, e.g. the end", "https://a.example/"],
    ["amzn.to/3x", "https://www.amazon.de/dp/1"],
    ["here", "https://a.example/"],
  ])("takes “%s” for %s as honest", (text, href) => {
    expect(strongest(href, text)).not.toMatch(/mismatch/);
  });

  it("judges the page's own redirect by where it leads", () => {
    const href = "https://news.example/redirect?url=https%3A%2F%2Fpaypal.com.a.example%2F";
    expect(strongest(href)).toBe("high link_brand_embedded");
    expect(judgeLink(href, "", page).target).toBe("https://paypal.com.a.example/");
  });

  it("still warns of a user name before the page's own host", () => {
    expect(strongest("https://paypal.com@news.example/")).toBe("high link_userinfo");
  });
});
