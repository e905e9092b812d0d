import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { sponsorLinesIn, sponsorSpansIn } from "./sponsor-lines-in";

describe("brackets that tell of the address before them", () => {
  it.each([
    "I ordered this one: partsbarn.example ⟦(affiliate link, I get a few percent)⟧. Reset the fault afterwards.",
    "Ich habe den hier bestellt: teilelager.example ⟦(Affiliatelink)⟧. Danach den Fehler löschen.",
    "Yo pedí este: piezas.example ⟦(enlace de afiliado, me llevo un pequeño porcentaje)⟧. Después hay que borrar el error.",
    "Ho preso questo: ricambi.example ⟦(link affiliato, prendo una piccola percentuale)⟧. Poi cancellate l'errore.",
    "Comprei este: pecas.example ⟦(link de afiliado, recebo uma pequena percentagem)⟧. Depois é apagar o erro.",
    "Zamówiłem ten: czesci.example ⟦(link afiliacyjny, mam z tego parę procent)⟧. Potem skasujcie błąd.",
    "Jag beställde den här: delar.example ⟦(annonslänk, jag får några procent)⟧. Sedan nollar man felet.",
    "Я заказал вот этот: detali.example ⟦(партнёрская ссылка, мне капает пара процентов)⟧. Потом сбросьте ошибку.",
  ])("are the line: %s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });
});

describe("a code in brackets within a short sentence", () => {
  it.each([
    "Change it ⟦(with my code NET5 there's a discount at Conecta)⟧ and put it up high.",
    "Tausch ihn ⟦(mit meinem Code NETZ5 bei Conecta gibt's Rabatt)⟧ und stell ihn hoch.",
    "Changez-la ⟦(avec mon code RESEAU5 chez Conecta il y a une remise)⟧ et mettez-la en hauteur.",
    "Cámbialo ⟦(con mi cupón RED5 en Conecta tienes descuento)⟧ y ponlo en alto.",
    "Cambialo ⟦(con il mio codice RETE5 su Conecta c'è lo sconto)⟧ e mettilo in alto.",
    "Troque o seu ⟦(com meu cupom REDE5 na Conectou tem desconto)⟧ e ponha num lugar alto.",
    "Vervang hem ⟦(met mijn code NET5 krijg je korting bij Conecta)⟧ en zet hem hoog.",
    "Wymień go ⟦(z moim kodem SIEC5 w Conecta jest rabat)⟧ i postaw wysoko.",
    "Byt den ⟦(med min kod NET5 får du rabatt hos Conecta)⟧ och ställ den högt.",
    "Поменяйте ⟦(по моему промокоду NET5 в «Конекте» скидка)⟧ и поставьте повыше.",
  ])("is found: %s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it.each([
    "The discount (with the code NET5) did not work for me at all.",
    "Der Rabatt (mit dem Code NETZ5) ging bei mir nicht durch.",
    "La remise (avec le code RESEAU5) n'a pas été appliquée.",
    "Mi cupón (con el código RED5) no funcionó en la tienda.",
    "Il mio buono (con il codice RETE5) non è stato accettato.",
    "Mijn bon (met code NET5) werd niet geaccepteerd aan de kassa.",
    "Min kupong (med kod NET5) godkändes inte i kassan.",
    "Felet (med kod E42) kommer tillbaka efter varje tvätt.",
    "Błąd (z kodem E42) wraca po każdym praniu.",
    "The parcel (use code AB12CD to track it) has been in Leeds since Monday.",
    "Das Paket (mit Code AB12CD) liegt seit Montag in Leipzig.",
  ])("is none where it is only spelt: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
