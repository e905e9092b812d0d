/** The package ships no types. */
declare module "punycode/punycode.es6.js" {
  /** Decodes every "xn--" label; throws where one does not decode. */
  export function toUnicode(host: string): string;
}
