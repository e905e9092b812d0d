import { baitWord, type Family, hashOf, pick, type Random, stranger } from "./attack.ts";

const always = () => true;
const hasDomainName = ({ home }: { readonly home: string }) => home.indexOf(".") > 2;

/** A public address, four bytes, the same for a brand in every run. */
function bytesOf(name: string): readonly [number, number, number, number] {
  const hash = hashOf(name);
  return [45 + (hash % 120), (hash >>> 8) % 256, (hash >>> 16) % 256, 1 + ((hash >>> 24) % 254)];
}

function oddNumbers(name: string): string[] {
  const bytes = bytesOf(name);
  const whole = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const [a, b, c, d] = bytes;
  return [
    `${whole}`,
    `0x${whole.toString(16)}`,
    `0${whole.toString(8)}`,
    bytes.map((byte) => `0x${byte.toString(16)}`).join("."),
    bytes.map((byte) => `0${byte.toString(8)}`).join("."),
    `${a}.${b * 65_536 + c * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    `[::ffff:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}]`,
  ];
}

const fullWidth = (text: string) =>
  text.replace(/[\d.]/g, (sign) =>
    sign === "." ? "。" : String.fromCodePoint(0xff10 + Number(sign)),
  );

const scripts = [
  "javascript:alert(document.cookie)",
  "vbscript:msgbox(1)",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:text/html,<script>location='//x.top'</script>",
  "blob:https://x.top/7f",
  "filesystem:https://x.top/temporary/a.html",
  "file://x.top/share/a.exe",
  "intent://pay#Intent;scheme=https;package=com.x;end",
  "search-ms:query=invoice&crumb=location:\\\\x.top\\share",
  "ms-msdt:/id PCWDiagnostic",
  "ms-officecmd:{}",
  "ms-word:ofe|u|https://x.top/a.docm",
];

/** Browsers drop control characters before and tabs and line breaks within a scheme. */
function controlled(href: string, random: Random): string {
  const at = 1 + Math.floor(random() * (href.indexOf(":") - 1));
  const within = href.slice(0, at) + pick(["\t", "\n", "\r", "\t\n"], random) + href.slice(at);
  return pick(
    [
      `\u0001${href}`,
      `  ${href}`,
      within,
      `\u001f ${within}`,
      href.replace(/^\w/, (c) => c.toUpperCase()),
    ],
    random,
  );
}

export const addressFamilies: readonly Family[] = [
  {
    name: "the domain before an @",
    suits: always,
    forge: ({ home }, random) => [
      { href: `https://${home}@${stranger(random)}/` },
      { href: `https://www.${home}:443@${stranger(random)}/${baitWord(random)}` },
      { href: `https://${home}%2f${baitWord(random)}@${stranger(random)}/` },
      { href: `https://${home}&session=1@${stranger(random)}/` },
    ],
  },
  {
    name: "a backslash before the domain",
    suits: always,
    forge: ({ home }, random) => [
      { href: `https://${stranger(random)}\\@${home}/` },
      { href: `https:\\\\${stranger(random)}\\@www.${home}/${baitWord(random)}` },
    ],
  },
  {
    name: "a number in an odd notation",
    suits: always,
    forge: ({ name }, random) =>
      oddNumbers(name).map((host) => ({ href: `http://${host}/${name}/${baitWord(random)}` })),
  },
  {
    name: "a number in full-width digits",
    isKeptAside: true,
    suits: always,
    forge: ({ name }) => [{ href: `http://${fullWidth(bytesOf(name).join("."))}/${name}` }],
  },
  {
    name: "a dangerous scheme",
    suits: always,
    forge: (_, random) => [{ href: pick(scripts, random) }],
  },
  {
    name: "a dangerous scheme behind control characters",
    suits: always,
    forge: (_, random) =>
      [0, 1, 2].map(() => ({ href: controlled(pick(scripts, random), random) })),
  },
  {
    name: "a dangerous scheme inside a redirector",
    suits: always,
    forge: (_, random) => [
      {
        href: `https://www.google.com/url?q=${encodeURIComponent(pick(scripts.slice(0, 4), random))}`,
      },
      {
        href: `https://out.reddit.com/t3_x?url=${encodeURIComponent(pick(scripts.slice(0, 2), random))}`,
      },
    ],
  },
  {
    name: "the text names the brand, the link a stranger",
    suits: always,
    forge: ({ home }, random) => [
      { href: `https://${stranger(random)}/`, text: `https://www.${home}/` },
      { href: `https://${stranger(random)}/`, text: `www.${home}` },
      { href: `https://${stranger(random)}/a`, text: home },
      { href: `https://${stranger(random)}/`, text: `https://${home}/${baitWord(random)}?id=7` },
    ],
  },
  {
    name: "the text names the brand, the link a redirector to a stranger",
    isKeptAside: true,
    suits: ({ name }) => !/^google/.test(name),
    forge: ({ home }, random) => [
      {
        href: `https://www.google.com/url?q=${encodeURIComponent(`https://${stranger(random)}/x`)}&sa=D`,
        text: `https://www.${home}/`,
      },
    ],
  },
  {
    name: "unseen characters in the host",
    suits: hasDomainName,
    forge: ({ home }, random) => {
      const at = 1 + Math.floor(random() * (home.indexOf(".") - 1));
      const unseen = pick(["\u200b", "\u00ad", "\u2060", "\ufeff", "%E2%80%8B", "%C2%AD"], random);
      const host = home.slice(0, at) + unseen + home.slice(at);
      return [{ href: `https://${host}.${stranger(random)}/` }, { href: `https://${host}/` }];
    },
  },
  {
    name: "letters turned around in the path",
    suits: always,
    forge: ({ name }, random) => [
      { href: `https://${stranger(random)}/${name}_\u202efdp.exe` },
      { href: `https://${stranger(random)}/${name}%E2%80%AEgpj.scr` },
    ],
  },
  {
    name: "a program that poses as a document",
    suits: always,
    forge: ({ name }, random) =>
      ["pdf.exe", "docx.scr", "jpg.js.exe", "pdf.lnk", "xlsx.vbs"].slice(0, 5).map((ending) => ({
        href: `https://${stranger(random)}/${name}-invoice.${ending.replace("js.", "")}`,
      })),
  },
  {
    name: "a percent sign in the host",
    isKeptAside: true,
    suits: hasDomainName,
    forge: ({ home }, random) => [
      {
        href: `https://${home.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`)}.${stranger(random)}/`,
      },
    ],
  },
];
