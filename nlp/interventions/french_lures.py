"""Questions that hide an action for the client, in French, each wording with its reason beside it. Data only.

A lure may open any clause, unless that clause reports someone's words or belongs to a question with its own content.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["LURES"]

LURES: Table = (
    (r"(?:ca|cela) (?:te |vous )?couterait quoi (?:de|d) <act>|(?:jamais|deja) (?:pense|songe) a (?:ne pas )?<act>"
     r"|(?:quelqu un|ton|ta|votre|le|la|les) (?:[^\W\d]+ ){0,5}pourrai(?:t|ent) (?:surement|bien|peut etre|sans "
     r"doute) <act>|(?:est ce qu )?on (?:ne )?(?:peut|pourrait) pas imaginer que (?:tu|vous) (?!sois|soyez|aies"
     r"|ayez)\w+|(?:tu|vous) (?:ne )?(?:crois|croyez|penses|pensez) pas que (?:ce|ca) serait <better> (?=(?:par|en"
     r"|avec|a|sans|si)\b)|(?:y a t il|il y a|y a) (?:un|du) (?:risque|mal) a <act>",
     "an action, wrapped in doubt"),
    (r"(?:est ce que )?c est (?:exclu|impensable|hors de question|trop tard)(?: ,)? (?:de|d) <act>|(?:est ce "
     r")?(?:que )?(?:ca|cela) (?:te|t|vous) couterait (?:beaucoup |cher |tant |quoi )?(?:de|d) <act>|qu est ce qui "
     r"(?:te|t|vous) empeche (?:de|d) (?:tout betement|tout simplement|simplement|juste) \w|qu est ce qui (?:te|t"
     r"|vous) empeche (?:de|d) <act> (?:tout betement|tout simplement|simplement)\b",
     "an action, wrapped in doubt"),
    (r"(?<!\w )(?:et )?(?:un|une|des) (?!(?:\w+ )?<vague>)(?:[^\W\d]+ ){1,7}(?:, )?(?:ce serait (?:idiot|fou|bete"
     r"|absurde"
     r"|exclu|possible|trop|jouable)|(?:ca|cela) (?:ne )?(?:ferait|pourrait faire) pas l affaire|(?:ca|cela) (?:ne "
     r")?(?:aiderait|suffirait|marcherait) pas|c est (?:un truc|une chose|quelque chose) que (?:tu|vous) (?:pourrais"
     r"|pourriez))",
     "the same, the thing first"),
    (r"(?:le|la|l|les|votre|ton|ta|vos|tes) (?:[^\W\d]+ ){1,4}(?:ne )?(?:propose|proposent|offre|offrent|organise"
     r"|organisent|finance|financent) pas (?:un|une|des|de) <tool>",
     "a help that the consultant has in mind"),
    (r"<have_you> (?:pas |jamais )?<soft>(?:pense|songe|reflechi) <soft>a <soft>(?:(?:la possibilite|l idee|l "
     r"option) (?:de|d) )?(?:<act>|<helped>|<thing>)<not_then>",
     "a thought that the client did not say they had; a name or « à ce que … » asks about them"),
    (r"<have_you> (?:pas )?<soft>envisage <soft>(?:(?:de|d) <soft><act>|<thing>)",
     "the same"),
    (r"(?:est ce qu )?(?:il )?(?:vous|t|te) (?:est|serait)(?: il)? (?:deja |jamais )?(?:arrive|venu a l (?:idee"
     r"|esprit)) (?:de|d) (?:(?:songer|penser|reflechir) a <act>|<do>)",
     "the same"),
    (r"(?:et )?l idee (?:de|d) <act>.*\b(?:ne |n )?(?:t|vous) (?:a|est)(?: t)?(?: elle)? (?:pas |deja |jamais )?"
     r"(?:traverse|venue|effleure|tente)",
     "the same, the idea first"),
    (r"(?:ca|cela) (?:ne |n )?(?:t|vous) (?:est|a) (?:pas |deja |jamais )*(?:venu a l idee|traverse l esprit) (?:de"
     r"|d) <act>",
     "the same"),
    (r"(?<!\w )(?:et )?(?:<act>|(?:un|une|des) (?!(?:\w+ )?<vague>)\w+)(?: \w+){0,8} (?:,|tu|vous|t) ?(?:y )?(?:tu "
     r"|vous )?(?:as|avez|y as|y avez) (?:deja |pas )?(?:pense|songe)\b",
     "the same, the thing first"),
    (r"<have_you> (?:pas )?(?:essaye|tente) <soft>(?:(?:de|d) (?:ne pas |pas )?<soft><act>|<thing>)<not_past>",
     "an experiment proposed; « déjà » or a past scene makes it a fact"),
    (r"<have_you> (?:pas |jamais )?(?:deja )?(?:essaye|tente) (?:avec )?<thing><not_past>",
     "the same"),
    (r"<have_you> (?:deja )?regarde du cote (?:de|d|du|des)\b",
     "the same"),
    (r"pourquoi (?:ne pas <soft><act>|pas <soft>(?:<do>|<act>))",
     "an action after « pourquoi ne pas »; « ne pas avoir fait » asks for a cause"),
    (r"pourquoi pas (?:un|une) (?!(?:\w+ )?<vague>)\w+",
     "the same, for a thing"),
    (r"(?:il )?(?:n )?y (?:a|aurait)(?: t il)? pas (?:quelqu un|moyen|un|une|des|de) (?:\w+ )*?(?:tu|vous) (?:pourrais"
     r"|pourriez|peux|pouvez) \w",
     "a help that the consultant has in mind"),
    (r"(?:est ce que )?(?:(?:tu|vous|t) (?:ne |n )?(?:serais|seriez|irais|iriez)|(?:ne |n )?(?:serais|seriez) (?:tu"
     r"|vous)) pas "
     r"(?:mieux|plus (?:tranquille|a l aise|libre|efficace|legere?|serein\w*))s? (?:avec|sans|a|en|si|dans) \w|(?:tu"
     r"|t|vous) "
     r"(?:n )?(?:aurais|auriez) pas (?:envie|besoin) (?:de|d) (?:<do>|<thing>|prendre (?:un|une)\b)|(?:ca|cela) "
     r"(?:ne )?(?:te|t"
     r"|vous) (?:dirait|tenterait|irait) (?:pas )?(?:un|une|des) \w+",
     "an option, politely"),
    (r"pourquoi (?:est ce que )?(?:(?:tu|vous|t) )?(?:ne |n )?<soft><pronouns><not_daily><you_do>(?: tu| vous)? pas"
     r" <more><not_habit>",
     "an action in the present; a state (vouloir, oser) or « ne … plus » asks for a cause"),
    (r"pourquoi (?:est ce que )?(?:tu|vous) (?:ne )?(?:lui|leur) (?:demandes|demandez|proposes|proposez|envoies"
     r"|envoyez|dis|dites|ecris|ecrivez) pas\b",
     "the same, the object known"),
    (r"pourquoi (?:est ce que )?(?:(?:tu|vous) )?(?:ne |n |t )?<soft><pronouns><you_would>(?: tu| vous)? pas\b",
     "the same, in the conditional"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne |n )?(?:pourrais|pourriez|devrais|devriez) pas <soft><act>",
     "a negated conditional hopes for a yes"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne |n )?(?:peux|pouvez) pas <soft>(?!refuser|dire non)<do>",
     "the same in the present, for a listed action"),
    (r"ne (?:pourrais|pourriez|devrais|devriez) (?:tu|vous) pas <soft><act>",
     "the same, inverted"),
    (r"(?:pourrais|pourriez) (?:tu|vous) peut etre <do>",
     "« peut-être » owns an idea; « pourrais-tu » alone asks about the margin of action, or a favour"),
    (r"(?:et si|supposons que|admettons que) (?:tu |vous |t )<soft><pronouns><you_did><not_reading>",
     "« et si » and an action; with a state or a motive it is another reading"),
    (r"et si (?:on|ton|ta|votre|quelqu un|une? autre) (?:\w+ ){0,2}(?:prenait (?:le|la|en) (?:relais|charge)|animait"
     r"|s en chargeait|te remplacait|vous remplacait|s en occupait|tenait le)\b<not_reading>",
     "the same, for someone whom the client would ask"),
    (r"(?:est ce que )?(?:ce|ca|cela) (?:ne |n )?serait (?:il )?(?:pas )?<better> <soft>(?:(?:de|d) <soft><act>|que "
     r"(?:tu|vous) |si (?:tu|vous) )(?=.*\?)",
     "the comparison is the consultant's"),
    (r"(?:est ce que )?(?:ce|ca|cela) (?:ne |n )?serait (?:il )?pas (?:une option|<better>) <soft>(?:(?:de|d) "
     r"<soft><act>|que (?:tu|vous) |si (?:tu|vous) )",
     "the same"),
    (r"(?:est ce que )?(?:il )?(?:ne |n )?serait (?:ce|il) (?:pas )?<better> <soft>(?:(?:de|d) <soft><act>|que (?:tu"
     r"|vous) )",
     "the same, inverted"),
    (r"(?<!\w )(?:et )?<act>(?: \w+){1,10} (?:, )?(?:est ce que )?(?:ce|ca|cela) (?:ne |n )?(?:serait|pourrait"
     r"|peut) pas (?:etre )?(?:<better>|une option|une possibilite)",
     "the same, the action first"),
    (r"(?:est ce que )?(?:ca|cela) (?:ne |n )?aurait pas (?:plus de|du) sens (?:de|d|que (?:tu|vous)) \w",
     "the same"),
    (r"(?:est ce que )?(?:il )?(?:ne |n )?serait(?: il)? pas (?:grand )?temps (?:de|d|que (?:tu|vous)) \w",
     "the same"),
    (r"(?:le plus simple|le mieux|l ideal|la solution) (?:ne )?serait(?: il| elle)? pas (?:de|d) \w",
     "the same, the comparison first"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne )?(?:voudrais|voudriez) pas <soft><act>",
     "an option, politely"),
    (r"(?:tu|vous) (?:ne )?(?:penses|pensez|crois|croyez) pas qu (?:un|une) (?:\w+ ){1,5}?(?:(?:t |te |vous "
     r")?(?:aiderait|soulagerait|simplifierait)|pourrait (?:t |te |vous )?aider)",
     "help that consists in a thing nobody else named"),
    (r"est ce que (?:ce|ca|cela) serait <better> <soft>(?:(?:de|d) <soft><act>|que (?:tu|vous) |si (?:tu|vous) )",
     "the comparison is the consultant's"),
    (r"(?:et )?(?:le plus simple|le mieux|l ideal|la solution)(?: ,)? (?:est ce que )?(?:ce|ca|cela) (?:ne |n "
     r")?(?:serait|est)(?: il)? pas (?:de|d) ",
     "the same, the comparison first"),
    (r"(?:est ce que )?(?:ce|ca|cela) (?:ne |n )?(?:vaudrait|vaut|vaudrait il)(?: pas)? <soft>(?:le coup|la peine"
     r"|mieux) (?:de|d) <soft><act>(?=.*\?)",
     "the same"),
    (r"(?:est ce que )?(?:ce|ca|cela|il) (?:ne |n )?(?:vaudrait|vaut) pas <soft>(?:le coup|la peine|mieux) (?:(?:de"
     r"|d) )?<soft><act>|est ce que (?:ce|ca|cela|il) (?:vaudrait|vaut) <soft>(?:le coup|la peine|mieux) (?:(?:de"
     r"|d) )?<soft><act>",
     "the same"),
    (r"(?:est ce que )?(?:ca|cela) (?:ne |n )?(?:(?:te|t|vous) )?(?:aiderait|soulagerait|servirait)(?: il)? (?:pas "
     r"|a rien )?(?:de|d|si (?:tu|vous)) <soft>(?:<act>|<you_did>)",
     "help that consists in doing something"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne |n )?(?:penses|pensez|crois|croyez) (?:pas )?que (?:ca|cela|ce) "
     r"(?:(?:pourrait|serait) (?:pas )?(?:etre )?<better>|(?:(?:t |vous )?pourrait )?(?:t |vous )?(?:aider"
     r"|aiderait)) (?:de|d|si (?:tu|vous)) ",
     "an opinion that ends in an action"),
    (r"(?:penses|pensez|crois|croyez) (?:tu|vous) que (?:ca|cela|ce) (?:(?:pourrait|serait)"
     r" (?:etre )?<better>|(?:(?:t |vous )?pourrait )?(?:t |vous )?(?:aider|aiderait)) (?:de|d|si (?:tu|vous)) ",
     "the same, inverted"),
    (r"(?:est ce qu )?(?:un|une) (?:\w+ ){1,7}(?:ne |n )?(?:pourrait|permettrait|<solves>(?:ait|rait))(?: t)?(?: il"
     r"| elle)?(?: pas| te| t| vous| y| les| les choses| la)*\b(?=.*\?| pas)(?!.*\bquoi\b)",
     "help that consists in a thing nobody else named"),
    (r"(?:que|qu est ce que (?:tu|vous)) (?:dirais|diriez|penserais|penseriez)(?: tu| vous)? (?:(?:de|d) <soft><act>"
     r"|d <thing>)(?!.* si )",
     "asks for approval of an action"),
    (r"(?:est ce que )?(?:ca|cela) (?:ne |n )?(?:te|t|vous) (?:dirait|tenterait|irait)(?: pas)? (?:de|d) <soft><act>",
     "the same"),
    (r"(?:est ce que )?(?:tu |vous )?(?:verrais|verriez|vois|voyez) (?:tu |vous )?(?:un|des) (?:inconvenients?"
     r"|obstacles?) a (?:ce que (?:tu|vous) |<soft><act>)",
     "the same"),
    (r"(?:est ce que )?(?:tu |vous )?(?:accepterais|accepteriez) (?:tu |vous )?(?:de|d) <soft><not_margin><act>",
     "the same"),
    (r"(?:ton|ta|tes|votre|vos|le|la|les|l|quelqu un|une? autre) (?:[^\W\d]+ ){0,3}(?:ne |n )?(?:pourrai(?:t|ent)"
     r"|peu(?:t|vent))(?: t)?(?: il| elle| ils| elles)? pas <soft>(?:s en charger|s en occuper|<act>|etre "
     r"[^\W\d]+s?\b)(?=.*\?)",
     "an action for someone else, that the client would ask for"),
    (r"(?:est ce que )?(?:tu |vous )?(?:envisagerais|envisageriez) (?:tu |vous )?(?:de|d) <act>",
     "the same"),
    (r"(?:est ce que )?(?:tu |vous )?(?:serais|seriez) (?:tu |vous )?(?:prete?s?|partante?s?|ouverte?s?"
     r"|disposee?s?) (?:a|pour) (?:l idee (?:de|d) )?<soft><not_margin><act>",
     "the same; « prêt à partir » asks about the margin of action"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne |n )?(?:(?:as|avez)(?= pas (?:plutot |tout )?interet)|aurais|auriez"
     r"|gagnerais|gagneriez) pas (?:plutot |tout "
     r")?(?:interet )?a <act>",
     "the benefit is the consultant's idea"),
    (r"n (?:aurais|auriez) (?:tu|vous) pas (?:plutot |tout )?interet a <act>",
     "the same, inverted"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne |n )?(?:ferais|feriez) pas mieux (?:de|d) <act>",
     "the same"),
    (r"(?:est ce qu )?(?:il )?(?:ne |n )?(?:faudrait|faut) pas <soft>(?:que (?:tu|vous) (?!sois|soyez|aies|ayez)\w+"
     r"|<act>)(?=.*\?)|(?:ne |n )?faudrait il pas <soft>(?:que (?:tu|vous) |<act>)",
     "an obligation that expects a yes"),
    (r"(?:est ce qu )?(?:il )?(?:n )?y (?:a|aurait)(?: t)?(?: il)? pas (?:un |une )?moyen (?:de|d|que (?:tu|vous)) "
     r"<soft><act>",
     "the same"),
    (r"(?:est ce qu )?(?:il )?(?:n )?(?:y a|existe|y aurait)(?: t)?(?: il)? (?:pas|surement|vraiment pas)(?: \w+){0,5} "
     r"(?:<tool>|(?:que )?(?:tu|vous) (?:pourrais|pourriez|peux|pouvez) (?:faire )?<act>"
     r"|qui (?:pourrait|pourraient|peut|peuvent) <act>)",
     "a help that the consultant has in mind"),
    (r"(?:tu|vous) (?:pourrais|pourriez|devrais|devriez) <soft>(?!refuser|dire non)<do>.*, (?:non|si|hein|tu crois pas"
     r"|vous ne croyez pas) \?",
     "an offer with a tag"),
    (r"(?:on|tu|vous) (?:ne |n )?(?:pourrait|pourrais|pourriez) pas imaginer (?:que (?:tu|vous) (?!sois|soyez|aies"
     r"|ayez)\w+|<act>)",
     "an action, wrapped in imagining"),
    (r"je me demande si (?:tu|vous) (?:ne |n )?(?:pourrais|pourriez|devrais|devriez)(?: pas)? <soft><act>",
     "an action, wrapped in wondering"),
    (r"(?:est ce que )?(?:tu |vous )?(?:ne |n )?(?:crois|pense|penses|croyez|pensez|trouves|trouvez) (?:tu |vous )?pas "
     r"(?:que (?:tu|vous) <soft>(?:devrais|devriez|pourrais|pourriez|ferais mieux de|feriez mieux de) <soft><act>"
     r"|qu il (?:faudrait|vaudrait mieux) <soft>(?:que (?:tu|vous) |<act>)"
     r"|que (?:ce|ca) serait <better> (?:(?:de|d) <act>|que (?:tu|vous) ))",
     "a leading question that ends in an action"),
)  # fmt: skip
