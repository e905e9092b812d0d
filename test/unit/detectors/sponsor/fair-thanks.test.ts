import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("thanks to many", () => {
  it.each([
    "Thanks to the speakers, the hall staff, the students and our sponsors. Slides will follow next week.",
    "A big thank you to all the volunteers and sponsors who made the fun run possible, and to the police for closing the road.",
    "Thank you to the marshals, the first aiders, the sponsors and everyone who baked a cake.",
    "Danke an die Referentinnen, das Saalteam, die Studierenden und unsere Sponsoren. Nächstes Jahr bitte ein größerer Saal.",
    "Ein herzliches Dankeschön an alle Helfer, Kuchenbäcker und Sponsoren, das Straßenfest war wunderschön.",
    "Wir danken den Trainern, den Eltern und den Sponsoren für eine tolle Saison.",
    "Merci aux intervenants, au personnel de la salle, aux étudiants et à nos sponsors. À l'année prochaine !",
    "Un grand merci aux bénévoles, aux pompiers et aux sponsors, la course était magnifique.",
    "Gracias a los ponentes, al personal de sala, a los estudiantes y a nuestros patrocinadores. Nos vemos el año que viene.",
    "Agradecemos a los voluntarios, a los vecinos y a los patrocinadores que hicieron posible la verbena.",
    "Grazie ai relatori, al personale di sala, agli studenti e ai nostri sponsor. Ci vediamo l'anno prossimo.",
    "Un grazie di cuore ai volontari, agli allenatori, ai genitori e agli sponsor per questa stagione.",
    "Obrigado aos palestrantes, à equipa da sala, aos estudantes e aos nossos patrocinadores. Até para o ano.",
    "Agradecemos aos voluntários, aos bombeiros e aos patrocinadores pela festa linda que tivemos.",
    "Dank aan de sprekers, de zaalmedewerkers, de studenten en onze sponsors. Volgend jaar graag een grotere zaal.",
    "Bedankt vrijwilligers, trainers, ouders en sponsors voor dit geweldige seizoen!",
    "Dziękujemy prelegentom, obsłudze sali, studentom i naszym sponsorom. Do zobaczenia za rok.",
    "Podziękowania dla wolontariuszy, strażaków i sponsorów za wspaniały festyn.",
    "Tack till talarna, personalen i salen, studenterna och våra sponsorer. Vi ses nästa år.",
    "Stort tack till alla funktionärer, föräldrar och sponsorer för en fin cup!",
    "ご登壇いただいた講師の皆さま、ボランティアの学生さん、協賛企業の皆さまに感謝いたします。また来年お会いしましょう。",
    "運営スタッフ、審判の方々、保護者の皆さん、スポンサーの皆様、本当にありがとうございました。",
    "강연자분들, 진행 요원, 학생들, 그리고 후원사 여러분 모두 감사합니다. 내년에 또 뵙겠습니다.",
    "심판분들과 자원봉사자, 학부모님들, 협찬해 주신 분들께 진심으로 감사드립니다.",
    "感谢各位讲者、会场工作人员、同学们以及各家赞助商，明年再见。",
    "谢谢所有志愿者、裁判、家长和赞助单位，这次亲子跑办得真好。",
    "Спасибо докладчикам, сотрудникам зала, студентам и нашим спонсорам. До встречи через год.",
    "Благодарим волонтёров, судей, родителей и спонсоров за отличный турнир.",
    "Konuşmacılara, salon görevlilerine, öğrencilere ve sponsorlarımıza teşekkür ederiz. Seneye görüşürüz.",
    "Emeği geçen gönüllülere, hakemlere, velilere ve sponsorlara sonsuz teşekkürler.",
  ])("are no sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it.each([
    "Thanks to the speakers, the hall staff and our sponsor Larkwell Bank.",
    "Thanks to all the volunteers and to our sponsors Dorn Cycles and Hobb Bakery for keeping this thread open.",
    "Danke an alle Helferinnen und unseren Sponsor, die Bäckerei Röhmke.",
    "Wir danken den Referenten und unserem Sponsor Larkwell.",
    "Merci aux bénévoles et à notre sponsor Arpège Assurances.",
    "Gracias a los voluntarios y a nuestro patrocinador Clínicas Serra.",
    "Grazie ai volontari e al nostro sponsor Banca Lorvino.",
    "Obrigado aos voluntários e ao nosso patrocinador Seguradora Lezíria.",
    "Dank aan de vrijwilligers en onze sponsor Medisoft.",
    "Dziękujemy wolontariuszom i naszemu sponsorowi, firmie Medilux.",
    "Tack till alla funktionärer och vår sponsor Fjordbanken.",
    "講師の皆さま、そして協賛の「さくら信用組合」様に感謝いたします。",
    "ボランティアの皆さま、スポンサーの株式会社ひびき様、ありがとうございました。",
    "자원봉사자분들과 후원사 달구벌타이어에 감사드립니다.",
    "感谢各位志愿者，也感谢赞助商陌上牧场。",
    "Спасибо волонтёрам и нашему спонсору, компании «Северный берег».",
    "Gönüllülere ve sponsorumuz Duymer İşitme'ye teşekkür ederiz.",
  ])("are one with a firm's name among them: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });
});

describe("help in need", () => {
  it.each([
    "With the support of the Civil Defence, residents spent the night in the school gym. They need mattresses and nappies.",
    "With the help of the fire brigade, the cows were out of the ditch by noon.",
    "Thanks to the support of the Red Cross, forty families slept in the parish hall.",
    "With the support of the county council the bus will run on Sundays again.",
    "Mit Unterstützung der Feuerwehr konnten die Anwohner noch in der Nacht in ihre Häuser zurück.",
    "Mit freundlicher Hilfe des Roten Kreuzes, der Polizei und vieler Nachbarn war die Turnhalle um zehn fertig.",
    "Dank der Unterstützung des THW, das Pumpen brachte, ist der Keller wieder trocken.",
    "Avec le soutien de la Protection civile, les habitants ont passé la nuit dans le gymnase de l'école.",
    "Avec l'appui de la Croix-Rouge, quarante familles ont dormi à la salle paroissiale.",
    "Grâce au soutien de la mairie, le bus roule de nouveau le dimanche.",
    "Con el apoyo de Protección Civil, los vecinos pasaron la noche en el polideportivo. Hacen falta colchones.",
    "Con la ayuda de los Bomberos, las vacas salieron de la acequia a mediodía.",
    "Gracias al apoyo de la Cruz Roja, cuarenta familias durmieron en el salón parroquial.",
    "Con il sostegno della Protezione Civile, i residenti hanno passato la notte in palestra.",
    "Con l'aiuto dei Vigili del Fuoco, le mucche sono uscite dal fosso a mezzogiorno.",
    "Grazie al supporto della Croce Rossa, quaranta famiglie hanno dormito in parrocchia.",
    "Com o apoio da Proteção Civil, as famílias dormiram no pavilhão. Fazem falta colchões.",
    "Com a ajuda do Corpo de Bombeiros, as vacas saíram da vala ao meio-dia.",
    "Graças ao apoio da Cruz Vermelha, quarenta famílias dormiram no salão paroquial.",
    "Com o apoio da Prefeitura, a feira volta ao largo no sábado.",
    "Met steun van de brandweer brachten de bewoners de nacht door in de sporthal.",
    "Met hulp van het Rode Kruis, de politie en veel buren was de gymzaal om tien uur klaar.",
    "Przy wsparciu Straży Pożarnej, mieszkańcy spędzili noc w szkole. Potrzebne są materace.",
    "Dzięki wsparciu Czerwonego Krzyża czterdzieści rodzin spało w domu parafialnym.",
    "Med stöd av Räddningstjänsten, som kom med pumpar, är källaren torr igen.",
    "Med hjälp av Röda Korset sov fyrtio familjer i församlingshemmet.",
    "消防団の協力で、住民は体育館で一夜を過ごしました。布団が足りません。",
    "日本赤十字社の支援により、四十世帯が公民館に泊まりました。",
    "소방서의 지원으로 주민들은 학교 체육관에서 밤을 보냈습니다. 담요가 부족합니다.",
    "대한적십자사의 도움으로 마흔 가구가 마을회관에서 잤습니다.",
    "在消防队的支持下，居民们在学校体育馆过了一夜，还缺被褥。",
    "由红十字会提供支持，四十户人家住进了社区活动中心。",
    "При поддержке МЧС жители провели ночь в школьном спортзале. Нужны матрасы.",
    "При содействии Красного Креста, сорок семей ночевали в доме культуры.",
    "AFAD'ın desteğiyle mahalleli geceyi okulun spor salonunda geçirdi. Yatak lazım.",
    "Kızılay'ın katkılarıyla kırk aile köy konağında uyudu.",
  ])("are no sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it.each([
    "With the kind support of Penrowan Bank.",
    "Mit freundlicher Unterstützung der Sparkasse Kleebach.",
    "Avec le soutien de la Banque Arpège.",
    "Con el apoyo de Seguros Ortuño.",
    "Con il sostegno di Banca Fontechiara.",
    "Com o apoio do Banco Lezíria.",
    "Met steun van Bank De Linde.",
    "Przy wsparciu Banku Bałtyckiego.",
    "Med stöd av Fjordbanken.",
    "При поддержке банка «Северный берег».",
  ])("are one with a firm in their place: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });
});
