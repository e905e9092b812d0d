import { brandOfDomain } from "@/utils/links/brands/brand";
import {
  baitWord,
  endings,
  type Family,
  isDistinct,
  isName,
  labelOf,
  pick,
  type Random,
  stranger,
} from "./attack.ts";

const freeHosts =
  "pages.dev vercel.app netlify.app web.app firebaseapp.com github.io weebly.com webflow.io wixsite.com blogspot.com workers.dev glitch.me r2.dev herokuapp.com".split(
    " ",
  );
const swapped = "top xyz online shop info click live icu site vip cc club store".split(" ");
const hasDomainName = ({ home }: { readonly home: string }) => home.indexOf(".") > 2;
const code = (random: Random) => Math.floor(random() * 46_655).toString(36);
const three = [0, 1, 2];

export const hostFamilies: readonly Family[] = [
  {
    name: "the name under a cheap ending",
    suits: (brand) => isDistinct(brand) && brand.name.length > 4,
    forge: (brand, random) =>
      swapped
        .map((ending) => `${labelOf(brand)}.${ending}`)
        .filter((domain) => brandOfDomain(domain) === undefined)
        .map((domain) => ({ href: `https://${pick(["", "www."], random)}${domain}/` })),
  },
  {
    name: "the whole domain before a stranger's",
    suits: hasDomainName,
    forge: ({ home }, random) => [
      { href: `https://${home}.${stranger(random)}/` },
      { href: `https://www.${home}.${code(random)}.${stranger(random)}/${baitWord(random)}` },
      { href: `https://${baitWord(random)}.${home}.${stranger(random)}/` },
    ],
  },
  {
    name: "the whole domain and a hyphen",
    suits: (brand) => isName(brand) && brand.home.indexOf(".") > 3,
    forge: ({ home }, random) => [
      { href: `https://${home}-${baitWord(random)}.${stranger(random)}/` },
      { href: `https://${home}-${code(random)}.${pick(endings, random)}/` },
    ],
  },
  {
    name: "the whole domain written with hyphens",
    suits: (brand) =>
      isName(brand) && /^[a-z\d]{4,}\.(?:com|org|net|de|fr|co\.uk)$/.test(brand.home),
    forge: ({ home }, random) => [
      { href: `https://${home.replaceAll(".", "-")}.${stranger(random)}/` },
      { href: `https://www-${home.replaceAll(".", "-")}.${pick(endings, random)}/` },
    ],
  },
  {
    name: "the bare name as a subdomain",
    suits: isDistinct,
    forge: ({ name }, random) => [
      { href: `https://${name}.${stranger(random)}/` },
      { href: `https://${name}.${code(random)}.${stranger(random)}/${baitWord(random)}` },
      { href: `https://www.${name}.${stranger(random)}/` },
    ],
  },
  {
    name: "name and bait as subdomains",
    suits: isName,
    forge: ({ name }, random) => [
      { href: `https://${baitWord(random)}.${name}.${stranger(random)}/` },
      { href: `https://${name}.${baitWord(random)}.${stranger(random)}/` },
      { href: `https://${name}-${baitWord(random)}.${stranger(random)}/` },
    ],
  },
  {
    name: "name and bait, joined by a hyphen",
    suits: isName,
    forge: ({ name }, random) => [
      { href: `https://${name}-${baitWord(random)}.${pick(endings, random)}/` },
      { href: `https://${baitWord(random)}-${name}.${pick(endings, random)}/` },
      { href: `https://${name}-${baitWord(random)}-${baitWord(random)}.${pick(endings, random)}/` },
    ],
  },
  {
    name: "name and bait in one word",
    suits: (brand) => isDistinct(brand) && brand.name.length > 5,
    forge: ({ name }, random) => [
      { href: `https://${name}${baitWord(random)}.${pick(endings, random)}/` },
      { href: `https://${baitWord(random)}${name}.${pick(endings, random)}/` },
    ],
  },
  {
    name: "the name on a free host",
    suits: isDistinct,
    // Firms have their code under "github.io": their bare name there says nothing.
    forge: ({ name }, random) =>
      three.map(() => ({
        href: `https://${name}.${pick(
          freeHosts.filter((host) => host !== "github.io"),
          random,
        )}/`,
      })),
  },
  {
    name: "name and bait on a free host",
    suits: isName,
    forge: ({ name }, random) => [
      { href: `https://${name}-${baitWord(random)}.${pick(freeHosts, random)}/` },
      { href: `https://${baitWord(random)}-${name}-${code(random)}.${pick(freeHosts, random)}/` },
    ],
  },
  {
    name: "name, two baits and a number on a free host",
    isKeptAside: true,
    suits: isName,
    forge: ({ name }, random) =>
      three.map((n) => ({
        href: `https://${name}-${baitWord(random)}-${baitWord(random)}${n * 17}.${pick(freeHosts, random)}/`,
      })),
  },
  {
    name: "the domain deep below a free host",
    isKeptAside: true,
    suits: hasDomainName,
    forge: ({ home }, random) => [
      { href: `https://${home}.${code(random)}.${pick(freeHosts, random)}/` },
      { href: `https://a.${home}.b.c.${stranger(random)}/` },
    ],
  },
];
