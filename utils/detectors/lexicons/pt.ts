import type { SponsorLexicon } from "./sponsor-lexicon";

export const pt: SponsorLexicon = {
  language: "pt",
  hasSpaces: true,
  triggers: [
    "em associacao",
    "insercao de produt",
    "patroc",
    "publicidad",
    "publicitari",
    "publied",
    "publipost",
    "publi$",
    "anunci",
    "parceria",
    "obrigad",
    "agradec",
    "afiliad",
    "codigo",
    "cupom",
    "cupao",
    "comissao",
    "conteudo",
    "promovid",
    "trazid",
  ],
  media:
    "(?:artigo|episodio|podcast|programa|video|conteudo|pagina|site|blog|newsletter|publicacao|post|materia|reportagem|comentario|projeto|projecto|canal|live|secao|quadro|boletim|bot|topico|serie|edicao|espaco|texto)",
  sponsor: "(?:patrocinador(?:es|a|as)?|anunciantes?|apoiador(?:es)?|parceiros?)",
  by: "(?:por|pelos?|pelas?|com|de)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:e|foi|esta) (?:orgulhosamente )?(?:patrocinad[oa]|apoiad[oa]) (?:por|pelo|pela)",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:obrigad[oa]s?|agradec\\w+|valeu|gratidao)\\b[^.?!]{0,30}\\b(?:ao|aos|a|as|nossos?|nossas?|o|os|pelo)\\b[^.?!]{0,20}\\b(?:patrocinador(?:es|a|as)?|patrocinio|anunciantes?|apoiador(?:es)?|parceiros?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:este|esta|esse|essa|o|a|nosso|nossa|meu) (?:\\w+ ){0,2}?{media}(?: de hoje)? (?:e|foi|esta|tem|chega|e um)(?: tambem| orgulhosamente| a voce| ate voce)? ?(?:patrocinad\\w+|apresentad\\w+|oferecid\\w+|trazid\\w+|apoiad\\w+|promovid\\w+|possivel|financiad\\w+|um oferecimento|o oferecimento|criad\\w+ em parceria|feit\\w+ em parceria|produzid\\w+ em parceria)(?: a voce| ate voce| para voce)? ?(?:por|pelo|pela|pelos|pelas|com|gracas|de|da|do)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:conteudo |artigo |video |post |publicacao |programa )?(?:patrocinad[oa]s?|apresentad[oa]s?|oferecid[oa]s?|promovid[oa]s?|apoiad[oa]s?|trazid[oa]s?|oferecimento|patrocinio|um oferecimento) ?(?:a voce |ate voce )?(?:por|pelo|pela|de|da|do|:)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:parceria|colaboracao|promocao) (?:paga|comercial|remunerada|patrocinada)(?: com)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:conteudo |artigo |feito |criado |produzido )?em (?:parceria|colaboracao|associacao) (?:comercial |paga )?com",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:publicidade|anuncios?|publieditorial|informe publicitario|patrocinado|publi|(?:conteudo|artigo|post|publicacao|link|materia|mensagem|video)s? (?:patrocinad[oa]s?|publicitari[oa]s?|pag[oa]s?|promovid[oa]s?|de marca)|patrocinador(?:es)?|nossos patrocinadores|parceria paga|conteudo de marca|espaco publicitario|propaganda|apoio|oferecimento|publipost)",
    },
    {
      kind: "label",
      at: "label",
      pattern: "(?:patrocinio|nosso patrocinador)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\blinks? (?:de )?afiliad[oa]s?\\b|\\b(?:recebemos|ganhamos|receber|ganhar|recebo|ganho)\\b[^.?!]{0,30}\\bcomiss(?:ao|oes)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:com|use|usa|usando|utilize|insira|digite|o|meu)\\b(?: \\w+){0,2}? ?(?:codigo|cupom|cupao)(?: de)?(?: desconto| promocional)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern: "(?<![^\\s(])#(?:publi|publicidade|patrocinado|parceria|parceriapaga|anuncio|ad)\\b",
    },
  ],
  against:
    "\\b(?:mau humor|avaria|nem|fila d[aoe]|engarrafamento|greve|atraso|desabafo|falta de|nao|nunca|jamais|sem|nenhuma?|independente|claramente|obviamente|parece|deve ser)\\b",
  bodies:
    "(?:maioria|moradores|assinantes|governo|estado|contribuintes?|prefeitura|partido|lobby|esquerda|direita|pt|psdb|industria|soros|putin|departamento|uma organizacao|nossos impostos|povo)",
};
