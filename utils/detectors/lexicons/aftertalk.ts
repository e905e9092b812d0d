/**
 * What is said right behind a disclosure, and of nothing else: that opinions are one's own, that nobody
 * paid or had a say, that a thing goes back, where the link is. Folded, by language.
 */
const sources: Readonly<Record<string, string>> = {
  en: "(?:opinions?|views|thoughts|words|verdict|review) (?:\\w+ ){0,3}(?:my|our|their|his|her) own|(?:did|do|does|had|has|was|were|have)(?:n't| not| no) (?:\\w+ ){0,2}(?:paid|pay|paying|payment|influenc\\w+|affect|say in|input|see|seen|involv\\w+|sponsor\\w*)|no (?:money|payment|fee) (?:changed|was|received|has)|editorial (?:independence|control|team|staff)|link (?:is )?(?:in|below)|terms (?:and conditions )?apply|(?:want|get|goes?|going|sent) (?:it|them) back|subject to (?:status|availability)|offer (?:ends|valid|runs)|while stocks last|home may be repossessed|capital (?:is )?at risk|gamble responsibly|consult your doctor",
  de: "(?:meinung\\w*|ansicht\\w*|urteil|eindruck\\w*|test)(?:\\s\\w+){0,5} (?:eigene[nrs]?|unabhangig|unbeeinflusst|ehrlich)|(?:keinen|kein|ohne) (?:einfluss|honorar|geld|bezahlung|vergutung)|nicht (?:beeinflusst|bezahlt|vergutet)|(?:flug|unterkunft|kosten|anreise)\\w*(?:\\s\\w+){0,5} (?:ubernommen|bezahlt|getragen)|link (?:ist |findet ihr )?(?:in|unter|unten)|geben? (?:wir|ich) (?:\\w+ ){0,4}zuruck|gilt (?:nicht )?(?:fur|bis|nur)|solange (?:der )?vorrat|redaktion\\w* (?:\\w+ ){0,4}(?:unabhangig|nicht|keinen)|zu risiken und nebenwirkungen",
  fr: "(?:avis|opinions?|propos|mots)(?:\\s\\w+){0,5} (?:miens?|personnels?|sinceres?|honnetes?|les notres|independants?)|(?:n'est|n'a|n'ont|ne sont|n'ai|n'avons)\\s(?:\\S+ ){0,4}(?:intervenue?s?|influence\\w*|paye\\w*|remunere\\w*|touche|participe|regard)|lien (?:est )?(?:en|dans|ci-dessous)|offre (?:valable|reservee)|dans la limite des stocks|la redaction n|(?:vols?|hotel|frais)(?:\\s\\S+){0,5} pris en charge",
  es: "opinion\\w*(?:,? \\w+){0,5} (?:mias?|nuestras?|propias?|sinceras?|honestas?)|no (?:he|hemos|ha|han|me|nos) (?:\\w+ ){0,3}(?:cobrado|recibido|pagado|intervenido|influido|participado)|sin (?:intervencion|influencia)|enlace (?:esta )?en|la devolv\\w+|oferta valida|hasta agotar|la redaccion no",
  it: "opinion\\w*(?:,? \\w+){0,5} (?:mie|mia|nostre|personali|sincere|oneste)|non (?:ha|hanno|ho|abbiamo|e) (?:\\w+ ){0,4}(?:avuto|ricevuto|pagato|retribuit\\w|influenzat\\w|partecipato|pagat\\w)|nessun (?:compenso|ruolo|pagamento)|link (?:e )?in|(?:lo|la|li|le) restitui\\w+|offerta valida|fino a esaurimento|la redazione non",
  pt: "opini\\w+(?:,? \\w+){0,5} (?:minhas?|nossas?|proprias?|sinceras?|honestas?|pessoais)|nao (?:recebi|recebemos|interferiu|teve|influenciou|participou|paguei|foi pag\\w)|link (?:esta )?(?:na|no|em)|devolvo|devolvemos|oferta valida|enquanto durarem",
  nl: "(?:mening|oordeel|bevindingen|ervaring)\\w*(?:\\s\\w+){0,5} (?:eigen|onafhankelijk|eerlijk)|(?:geen|niet) (?:\\w+ ){0,3}(?:invloed|betaald|vergoeding|geld|inspraak)|(?:vlucht|hotel|verblijf|kosten)(?:\\s\\w+){0,5} (?:betaald|vergoed)|betaalden|link (?:staat |vind je )?(?:in|hieronder)|gaat (?:\\w+ ){0,3}terug|geldig tot|zolang de voorraad",
  pl: "opini\\w+(?:\\s\\w+){0,5} (?:wlasn\\w+|moj\\w*|nasz\\w*|szczer\\w+|niezalezn\\w+)|nie (?:zaplacil\\w*|mial\\w*|otrzymal\\w*|wplynel\\w*|wplywa|dostal\\w*|zaplacono|widzial\\w*)|link (?:do \\w+ )?(?:\\w+ )?(?:macie |jest |znajdziecie )?w (?:opisie|komentarzu)|oferta (?:wazna|obowiazuje)|do wyczerpania|przed uzyciem|przed zastosowaniem|skonsultuj sie",
  sv: "(?:asikt\\w*|omdome\\w*|tankar\\w*|intryck)(?:,? \\w+){0,5} (?:egna|eget|mina|vara)|(?:inte|ingen|inget) (?:\\w+ ){0,3}(?:betalt|betalning|ersattning|paverkat|inflytande|insyn)|lank (?:finns|hittar|ligger)|lanken (?:finns|hittar|ligger)|lamnas tillbaka|galler till|sa langt lagret",
  ru: "(?:мнени\\p{L}+|впечатлени\\p{L}+)(?: \\p{L}+){0,5} (?:мое|мо[ие]|собственн\\p{L}+|личн\\p{L}+|честн\\p{L}+|наш\\p{L}*)|не (?:платил\\p{L}*|получ\\p{L}+|влия\\p{L}+|повлия\\p{L}+|вмешива\\p{L}+|участвовал\\p{L}*)|ссылк\\p{L} (?:есть )?в (?:описании|профиле|комментари\\p{L}+)|услови\\p{L}+ (?:\\p{L}+ )?(?:уточн\\p{L}+|на сайте)|имеются противопоказания|предложение (?:действует|ограничено)|не является офертой",
  tr: "(?:yorum|gorus|fikir|dusunce|degerlendirme)\\w*(?: \\w+){0,4} (?:bana|bize|kendi\\w*|tarafsiz)|(?:ucret|odeme|para|bedel)\\w*(?: \\w+){0,2} (?:almad\\w+|odenme\\w+|yok)|etki\\w* (?:olma\\w+|yok\\w*)|link\\w* (?:aciklamada|profil\\w*|asagida)|stoklarla sinirli|kampanya (?:\\w+ )?gecerli",
  ja: "(?:感想|意見|見解|評価)は.{0,10}(?:個人|自分|私|編集部|独自|正直)|(?:金銭|報酬|対価|謝礼).{0,8}(?:ありません|ない|受け取って(?:い)?(?:ません|ない)|いただいていません)|(?:内容|編集|評価|記事)(?:に|への).{0,10}(?:関与|影響|介入).{0,8}(?:ません|ない)|(?:リンク|詳細|資料請求)は?.{0,8}(?:概要欄|コメント|プロフィール|固定)|(?:対象|期間|有効期限)は",
  ko: "(?:솔직|주관적|개인적|제 ?생각|본인).{0,14}(?:후기|의견|작성|리뷰)|(?:원고료|대가|비용|금전).{0,10}(?:받지 ?않|없|아닙)|(?:내용|편집|평가)에.{0,10}(?:관여|영향|개입).{0,8}(?:않|없)|(?:링크|신청|자세한 ?내용).{0,12}(?:댓글|더보기|설명|프로필|참고|확인)|소진 ?시|기간 ?한정",
  zh: "(?:观点|觀點|看法|感受|评价|評價|意见).{0,10}(?:个人|個人|本人|自己|真实|真實|独立)|(?:没有|沒有|未|不).{0,6}(?:收取|收到|参与|參與|干预|影响|影響|付费).{0,8}|(?:链接|連結).{0,10}(?:评论区|簡介|简介|置顶|下方|描述)|(?:用完|测完|測完)(?:归还|歸還)|(?:数量|名额)有限|活动(?:截止|有效)",
};

let pattern: RegExp | undefined;

/**
 * Whether a folded sentence says what is said right behind a disclosure, in any language.
 *
 * Example: `isAftertalk("all opinions are my own.")` → true.
 */
export function isAftertalk(folded: string): boolean {
  pattern ??= new RegExp(
    Object.entries(sources)
      .map(([language, source]) =>
        /ja|ko|zh/u.test(language) ? source : `(?<!\\p{L})(?:${source})`,
      )
      .join("|"),
    "u",
  );
  return pattern.test(folded);
}
