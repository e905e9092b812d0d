/** Words that a copied brand is joined with to be believed: "paypal-login", "secure.chase". */
const lures = new Set(
  (
    "login signin logon log sign secure security secured verify verification verified account accounts " +
    "support help helpdesk service services update updates auth authenticate authentication wallet wallets " +
    "pay payment payments billing invoice refund confirm confirmation online unlock recover recovery restore " +
    "alert alerts notice notification delivery deliver tracking track parcel package customer client clients " +
    "id my web portal access validate validation bonus gift reward rewards claim airdrop connect sync ledger " +
    "password reset suspended limited appeal copyright badge resolution redelivery reschedule refunds dispute meta business center case konto anmelden kunde " +
    "sicherheit compte connexion livraison cuenta acceso seguro banco conta accesso cliente zahlung"
  ).split(" "),
);
const longestLure = 14;
const mostJoined = 3;

/** True for a word that attackers join with a brand. */
export function isLure(word: string): boolean {
  return lures.has(word);
}

/** True for up to three lures in a row, with hyphens and numbers between: "securelogin", "my-id-24". */
export function isAllLures(text: string): boolean {
  return text !== "" && restIsLures(text.replace(/[-_\d]+/g, ""), mostJoined);
}

function restIsLures(text: string, most: number): boolean {
  if (text === "") return true;
  if (most === 0) return false;
  for (let length = Math.min(text.length, longestLure); length > 1; length -= 1) {
    if (lures.has(text.slice(0, length)) && restIsLures(text.slice(length), most - 1)) return true;
  }
  return false;
}
