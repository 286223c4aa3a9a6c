"""Orders in French: an open suggestion without its subject. A wording, then its reason. Data only."""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["ORDERS"]

ORDERS: Table = (
    (r"(?:essaie|essaye|essayez|tente|tentez|evite|evitez|arrete|arretez|pense|pensez|ose|osez|veille|veillez"
     r"|prevois|prevoyez) (?:plutot |peut etre |aussi |bien |juste )?(?:de|d|a) (?:ne pas |pas )?<soft><act><told>",
     "an experiment, as an order"),
    (r"(?:n hesite pas|n hesitez pas|hesite pas) a (?!nous|m |me |dire si|couper|interrompre|passer)<act><told>",
     "the same"),
    (r"(?:essaie|essaye|essayez|tente|tentez|prevois|prevoyez|cherche|cherchez) (?:plutot |peut etre |aussi )?(?:un"
     r"|une|des|avec) (?!(?:\w+ )?<vague>)\w<told>",
     "an experiment with a thing"),
    (r"(?:commence|commencez)(?: plutot| peut etre| juste)? par (?!le debut|nous|ce que)\w<told>",
     "the same"),
    (r"(?!(?:vas?|allez) y\b|(?:parle|parlez|dis|dites|explique|expliquez|montre|montrez|donne|donnez|laisse|laissez"
     r"|redis|propose|presente|expose|refais) (?:nous|moi|m)\b)(?!(?:parle|parlez|dis|dites) (?:de|d|du|des|en(?! "
     r"(?:a|au|aux|avec)\b)|un peu|plus|ce que)\b)<order>(?: (?:leur|lui|les|le|la|l|toi|vous|y|en|a|au|aux|avec|ton"
     r"|ta|tes|votre|vos|un|une|des|du|plutot|d abord|juste|peut etre|chaque|chacun|voir|ca|cela|deux|trois|moins"
     r"|plus|par|pour|que|directement|tout|toutes?|tous|dans|sans|quelqu|personne|aussi|bien))\b(?! (?:temps|nous"
     r"|moi)\b)<told>",
     "an order; « prends ton temps » and « raconte-nous » are none"),
    (r"(?!(?:avez|etes|savez|voyez|pouvez|voulez|devez|allez|assez|chez|venez|excusez|imaginez|attendez|ecoutez"
     r"|racontez|parlez|expliquez|precisez|continuez|rassurez|decrivez|regardez|donnez|aidez|montrez|rappelez"
     r"|developpez|detaillez|pensez|sentez|croyez|aviez|seriez|auriez|rentrez|supposez|soyez|remarquez|notez"
     r"|partagez|corrigez|arretez|reprenez|eclairez|avouez|admettez|reconnaissez|convenez|dites)\b)[^\W\d]{3,}ez "
     r"(?!vous\b|nous\b|moi\b|pas\b"
     r"|m\b)(?=\w)(?!.*\b(?:nous|micro|camera|contrat)\b)<told>",
     "the same, for the plural, that has no other use without its subject"),
    (r"(?:fais|faites|prends|prenez|mets|mettez|garde|gardez|tiens|tenez|trouve|trouvez|choisis|choisissez|va|allez"
     r"|concentre|concentrez|protege|protegez|entoure|entourez|appuie|appuyez|reste|restez|accepte|acceptez|pense"
     r"|pensez) (?:(?:toi|vous|leur|lui|les|le|la) )?(?:un|une|des|les|le|la|l|ton (?!temps)|ta|tes|votre (?!temps)"
     r"|vos|en|ca|cela|confiance|appel|voir|a|au|sur|contact|rendez|toi|vous|deux|tout)\b(?! (?:temps|minute|instant"
     r"|pause|parole|tour|micro|lien|chat)\b)(?!.*\b(?:nous|micro|camera|contrat)\b)<told>",
     "the same, for verbs that need their object"),
    (r"(?:sois|soyez) (?:plus |tres |tout simplement )?(?:honnetes?|claire?s?|fermes?|directe?s?|transparente?s?"
     r"|patiente?s?|prudente?s?|explicites?) (?:avec|sur|envers)\b<told>",
     "an order about how to act"),
    (r"(?:regarde|regardez|vois|voyez|demande|demandez|verifie|verifiez|cherche|cherchez|renseigne toi|renseignez vous"
     r"|assure toi|assurez vous) (?:si|s|avec|aupres|comment|qui|que|quel\w*)\b<about_session><told>|<any_order> "
     r"(?:pas|plus|jamais|rien)\b (?=\w)(?!(?:que je|nous|ca|grave)\b)<about_session><told>|(?:[^\W\d]+ (?:, "
     r")?){2,20}?(?:, (?:alors|donc|du coup) |: )<any_order> (?:<object>|avec|a|au)<about_session><told>|que "
     r"(?:ton|ta|tes|votre|vos|quelqu un|chacun|chacune|l un|le|la|les) (?:[^\W\d]+ ){0,3}?(?:(?:re|ap)?prenne|fasse"
     r"|(?:re)?vienne|dise|aille|(?:re)?mette|tienne|ecrive|lise|reunisse|choisisse|parte|sorte)(?:nt)?\b<told>"
     r"|(?:une|deux|trois|plusieurs|quelques) (?:choses?|pistes?|idees?|options?|temps|etapes?"
     r"|gestes?) : (?:d abord )?<act><told>|(?:il )?(?:faut|faudrait|faudra) (?:que|qu) (?:t|t en|t y) \w<told>",
     "an order, or one that follows from what is said"),
    (r"<any_order> (?:donc |plutot |juste |d abord |peut etre |bien |tout de suite |vite |quand meme |au moins |deja "
     r"|ensuite )?<object><about_session><told>|(?:re)?(?:fais|faites|laisse|laissez|va|allez|viens|venez|cours|ose"
     r"|osez|envoie|envoyez|emmene|emmenez) (?:donc |plutot )?(?:(?:les|la|le|lui|leur|y|toi|vous) )?(?!nous|moi|me"
     r")<act>(?: \w+)+<about_session><told>",
     "an order: a verb that opens the sentence, with its object"),
    (r"(?!(?:est|etait|sais|suis|veux|peux|crois|pense|comprends|vois|dis|faut|connais|ai|as|es|c|moi|ca|inquiete"
     r"|bouge|t)\b)[^\W\d]{3,}(?:e|es|s|ez|a) (?:pas|plus|jamais) (?:ca|cela|le|la|les|leur|lui|de|d|a|trop|tout|ton"
     r"|ta|tes|avec|sur|tomber|faire)\b<told>",
     "an order not to do, as spoken"),
    (r"(?:ne |n )(?!(?:est|etait|t en fais|vous en faites|bouge|t inquiete|vous inquietez|crois|penses|t "
     r"excuse)\b)(?:(?:te|t|vous|le|la|les|lui|leur|y|en) )*[^\W\d]{3,}(?:e|es|ez|s) (?:(?:pas|jamais|plus) )(?!tu\b"
     r"|vous\b|nous\b|je\b|t inquiete)(?=\w)(?!.*\b(?:que je|nous)\b)<told>",
     "an order not to do, subjectless"),
)  # fmt: skip
