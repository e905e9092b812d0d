import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("who offers and whose means", () => {
  it.each([
    [
      "La Sassari–Olbia resta a una corsia. Il notiziario del traffico ve lo offre Gommeservice Tirso.",
      "Il notiziario del traffico ve lo offre Gommeservice Tirso.",
    ],
    ["听板胡的过门就分得出来。梨园杂记由西府乐器行出资支持。", "梨园杂记由西府乐器行出资支持。"],
    [
      "Укроп класть зонтиками. Выпуск спонсировали банки и крышки «Закатка», за что им грибное спасибо.",
      "Выпуск спонсировали банки и крышки «Закатка», за что им грибное спасибо.",
    ],
    [
      "Партию пел Громов, есть программка — запись оцифрована на средства нашего партнёра, студии «Граммовокс» — и голос на плёнке его.",
      "запись оцифрована на средства нашего партнёра, студии «Граммовокс»",
    ],
    [
      "Makamı hicazkâr; son cümlede belli oluyor – kayıt Tınıstüdyo'nun değerli sponsorluğuyla yapılmıştır – usta da böyle anons etmiş.",
      "kayıt Tınıstüdyo'nun değerli sponsorluğuyla yapılmıştır",
    ],
    [
      "아이젠이 필요합니다. 사진 제공 및 제작 지원: 옛그릇 갤러리 담",
      "사진 제공 및 제작 지원: 옛그릇 갤러리 담",
    ],
    [
      "Ein großer Abend im Dom. Musikhaus Wendelin ist Sponsor unserer Kulturkommentare im Mai.",
      "Musikhaus Wendelin ist Sponsor unserer Kulturkommentare im Mai.",
    ],
    [
      "Tę rozmowę wspiera Przychodnia Medikon. Zapraszamy do zadawania pytań.",
      "Tę rozmowę wspiera Przychodnia Medikon.",
    ],
    [
      "Ojo con la moción.\nHablamos de barrio con la ayuda de Ferretería Montañés.",
      "Hablamos de barrio con la ayuda de Ferretería Montañés.",
    ],
    [
      "The voice is his — the tape was digitised with funds from our partner, Grammovox Studio — as the programme says.",
      "the tape was digitised with funds from our partner, Grammovox Studio",
    ],
    [
      "Die Aufnahme wurde mit Mitteln unseres Partners Tonwerk Lindau digitalisiert.",
      "Die Aufnahme wurde mit Mitteln unseres Partners Tonwerk Lindau digitalisiert.",
    ],
    [
      "Das Video wurde mit Unterstützung unseres Partners Tonwerk Lindau gedreht.",
      "Das Video wurde mit Unterstützung unseres Partners Tonwerk Lindau gedreht.",
    ],
    [
      "Nagranie zdigitalizowano ze środków naszego partnera, studia Kłos.",
      "Nagranie zdigitalizowano ze środków naszego partnera, studia Kłos.",
    ],
    [
      "Inspelningen digitaliserades med medel från vår partner Vikens Ljud.",
      "Inspelningen digitaliserades med medel från vår partner Vikens Ljud.",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "The tape was digitised with funds from the county archive.",
    "Die Aufnahme wurde mit Mitteln des Landes digitalisiert.",
    "Запись оцифрована на средства министерства культуры.",
    "L'enregistrement a été numérisé par mon fils.",
    "Il caffè ve lo offre mio zio, se passate di qui.",
    "Il governo ve lo offre il conto, altro che sconto.",
    "Il notiziario ve lo offre sempre in ritardo, ormai.",
    "这条路由镇政府出资修建。",
    "村里的祠堂由族人出资支持。",
    "Musikhaus Wendelin war früher Sponsor unserer Schule.",
    "Mój wujek jest sponsorem tej drużyny.",
    "Film o montażu obejrzałem dwa razy.",
    "Hablamos de barrio con la ayuda de mi abuela.",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
