import type { SponsorLexicon } from "./sponsor-lexicon";

export const es: SponsorLexicon = {
  language: "es",
  hasSpaces: true,
  triggers: [
    "presentado",
    "ofrecido",
    "agrade",
    "branded content",
    "emplazamiento",
    "patrocin",
    "publicitari",
    "publirr",
    "publi$",
    "anunci",
    "afiliad",
    "codigo",
    "cupon",
    "auspici",
    "sponsor",
    "alianza",
    "promocion",
    "pagad",
  ],
  media:
    "(?:articulo|episodio|podcast|programa|video|capitulo|contenido|pagina|sitio|web|blog|boletin|publicacion|post|nota|noticia|entrada|hilo|comentario|espacio|proyecto|canal|directo|stream|reportaje|seccion|serie|edicion|bot|sorteo|guia)",
  sponsor:
    "(?:patrocinador(?:es|a|as)?|anunciantes?|auspiciador(?:es)?|auspiciantes?|socios?|colaborador(?:es)?)",
  by: "(?:por|de|con)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:esta|es|ha sido) (?:orgullosamente )?(?:patrocinad[oa]|auspiciad[oa]) por",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:gracias|agrade\\w+)\\b[^.?!]{0,30}\\b(?:a|al|nuestros?|nuestras?|los|el|de)\\b[^.?!]{0,20}\\b(?:patrocinador(?:es|a|as)?|anunciantes?|auspiciador(?:es)?|auspiciantes?|sponsors?)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bgracias a\\b[^.?!]{1,40}\\bpor (?:(?:patrocinar|auspiciar)\\b|(?:apoyar|hacer posible) (?:\\w+ ){0,3}?{media}\\b)",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:este|esta|estos|el|la|nuestro|nuestra|mi) (?:\\w+ ){0,2}?{media}(?: de hoy)? (?:esta|es|fue|ha sido|estan|llega|se hace|te llega)(?: a ustedes| tambien| orgullosamente)? ?(?:patrocinad\\w+|presentad\\w+|auspiciad\\w+|ofrecid\\w+|traid\\w+|financiad\\w+|posible|promocionad\\w+|pagad\\w+|cread\\w+ en colaboracion|hech\\w+ en colaboracion)(?: a ustedes| para ti)? (?:por|gracias a|con|de)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenido |articulo |video |programa |espacio |publicacion |post |entrada )?(?:patrocinad[oa]s?|auspiciad[oa]s?|presentad[oa]s?|ofrecid[oa]s?|traid[oa]s?|promocionad[oa]s?|financiad[oa]s?|posible) (?:a ustedes )?(?:por|gracias a)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:con el (?:apoyo|patrocinio|auspicio|respaldo)|gracias al (?:apoyo|patrocinio)|por gentileza|cortesia) (?:de|del)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:colaboracion|asociacion|alianza|promocion) (?:pagad[oa]|comercial|remunerad[oa]|patrocinad[oa])(?: con| de)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenido |articulo |hecho |creado |realizado )?en (?:colaboracion|asociacion|alianza) (?:comercial |pagada )?con",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:la )?(?:publicidad|anuncios?|publirreportaje|publi|patrocinad[oa]|(?:contenido|articulo|post|entrada|mensaje|espacio|nota|publicacion|enlace|video)s? (?:patrocinad[oa]s?|promocionad[oa]s?|publicitari[oa]s?|de marca|pagad[oa]s?)|patrocinador(?:es)?|nuestros patrocinadores|colaboracion pagada|promocion|promocion pagada|branded content|aviso publicitario|espacio publicitario|anunciante)",
    },
    {
      kind: "label",
      at: "label",
      pattern: "(?:patrocina|auspician?|nuestro patrocinador)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:enlaces?|links?|vinculos?) (?:de )?afiliad[oa]s?\\b|\\benlaces? de afiliacion\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:con|usa|usando|use|utiliza|utilice|introduce|ingresa|el|mi)\\b(?: \\w+){0,2}? ?(?:codigo|cupon)(?: de)?(?: descuento| promocional| promo)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:publi|publicidad|patrocinado|colaboracion|colaboracionpagada|anuncio|ad|sponsor)\\b",
    },
  ],
  against:
    "\\b(?:mal humor|averia|ni|atasco|huelga|retraso|desahogo|falta de|no|nunca|jamas|sin|ninguna?|independiente|claramente|obviamente|seguramente|parece|estudio|camiseta|retiro)\\b",
  bodies:
    "(?:gobierno|estado|contribuyentes?|ayuntamiento|partido|lobby|izquierda|derecha|psoe|pp|industria|soros|putin|farmaceutica|nuestros impuestos|ministerio|gente|mismos|nadie|ninguna)",
};
