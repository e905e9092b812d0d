import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { findContacts } from "./contact/find-contacts";
import { readText } from "./read-text";

const longestArgument = 60;

/**
 * Contacts that lead the talk away from the page: chat handles, e-mail addresses, telephone numbers,
 * wallets. People have honest reasons for them, so each is information and no verdict.
 *
 * Example: "… WhatsApp +1 555 010 0199" → off-site-contact on the number.
 */
export const offSiteContact: Detector = {
  name: "off-site-contact",
  kinds: ["off-site-contact"],
  detect({ text }: DetectInput): DetectorResult {
    const { normalized, folded } = readText(text);
    const findings = findContacts(normalized.text, folded).map((contact): Finding => {
      const { start, end } = normalized.span(contact.start, contact.end);
      const words = normalized.text.slice(contact.start, contact.end).slice(0, longestArgument);
      return {
        detector: "off-site-contact",
        kind: "off-site-contact",
        severity: "info",
        band: contact.kind === "mail" || contact.kind === "phone" ? "possible" : "likely",
        score: contact.kind === "mail" || contact.kind === "phone" ? 0.7 : 0.9,
        on: "body",
        start,
        end,
        evidence: text.slice(start, end).slice(0, 300),
        reason: { id: `text_contact_${contact.kind}`, args: [words] },
      };
    });
    return { findings };
  },
};
