/** Words that a copied brand is joined with to be believed: "paypal-login", "secure.chase". */
const lures = new Set(
  (
    "login signin logon log sign secure security secured verify verification verified account accounts " +
    "support help helpdesk service services update updates auth authenticate authentication wallet wallets " +
    "pay payment payments billing invoice refund confirm confirmation online unlock recover recovery restore " +
    "alert alerts notice notification delivery deliver tracking track parcel package customer client clients " +
    "id my web portal access validate validation bonus gift reward rewards claim airdrop connect sync ledger " +
    "password reset suspended limited appeal copyright badge meta business center case konto anmelden kunde " +
    "sicherheit compte connexion livraison cuenta acceso seguro banco conta accesso cliente zahlung"
  ).split(" "),
);

/** True for a word that attackers join with a brand. */
export function isLure(word: string): boolean {
  return lures.has(word);
}
