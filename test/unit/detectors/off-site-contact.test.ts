import { describe, expect, it } from "vitest";
import { offSiteContact } from "@/utils/detectors/off-site-contact";

const found = (text: string) => offSiteContact.detect({ text }).findings;

describe("offSiteContact", () => {
  it.each([
    [
      "a chat handle",
      "Write to my coach on Telegram @coach_lea today",
      "Telegram @coach_lea",
      "chat",
    ],
    ["a chat number", "add WhatsApp: +1 555 010 0199", "WhatsApp: +1 555 010 0199", "chat"],
    ["a chat link", "join https://t.me/profitroom", "https://t.me/profitroom", "chat"],
    ["a chat link by name", "go to join.skype.com/abcd1234", "join.skype.com/abcd1234", "chat"],
    ["a short name", "我的 扣: 123456789", "扣: 123456789", "chat"],
    ["a number by zeros", "ring 0044 20 7946 0958", "0044 20 7946 0958", "phone"],
    ["an address", "mail dr.helper@mail.example now", "dr.helper@mail.example", "mail"],
    ["a telephone number", "call +44 20 7946 0958", "+44 20 7946 0958", "phone"],
    [
      "a wallet",
      "send to 0x52908400098527886E0F7030069857D2E4169EE7",
      "0x52908400098527886E0F7030069857D2E4169EE7",
      "wallet",
    ],
  ])("finds %s, exactly", (_, text, evidence, kind) => {
    expect(found(text)).toMatchObject([
      {
        kind: "off-site-contact",
        severity: "info",
        evidence,
        reason: { id: `text_contact_${kind}` },
      },
    ]);
  });

  it.each([
    ["a year range", "from 2014 - 2019 it rose"],
    ["a big number", "It cost 12,000,000 euros, or 1000000000000 yen"],
    ["talk of an app", "I deleted WhatsApp and Telegram last year"],
    ["a signal", "a signal to the markets in 2019"],
    ["a name inside a word", "xtelegram @coach_lea1"],
    ["a mention", "@Ada that is not what he said"],
    ["a share price", "DAX +1.2% CAC +0.94%"],
    ["a date", "2024-05-17 12:30"],
    ["an ISBN", "ISBN 978-3-16-148410-0"],
    ["a link's number", "https://news.example/a/5551234567890"],
  ])("is silent on %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("finds every one of a text, in its order", () => {
    const text =
      "https://t.me/one1, Skype: two_2, t.me/three, WhatsApp +1 555 010 0199 or kik four4";
    expect(found(text).map(({ evidence }) => evidence)).toEqual([
      "https://t.me/one1",
      "Skype: two_2",
      "t.me/three",
      "WhatsApp +1 555 010 0199",
      "kik four4",
    ]);
  });

  it("reads through disguise and points at what was written", () => {
    const text = "mail me: he\u200blper@ma\u200bil.example";
    expect(found(text)).toMatchObject([{ evidence: "he\u200blper@ma\u200bil.example" }]);
  });
});
