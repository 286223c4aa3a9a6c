"""The wordings by which the client's own words are given back, in French. A wording, then its reason. Data only.

`SUMMED` opens with "so": the client's own, when it is told; when it is asked, only with an inner state or a contrast
(`INNER`). `CHECKS` ask no more than whether the mirror is true.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["CHECKS", "INNER", "OPENINGS", "SUMMED"]

OPENINGS: Table = (
    (r"c est (?:important|essentiel|difficile|lourd|dur|precieux|vital|douloureux) pour (?:toi|vous)\b<told>|ca "
     r"fait (?:[^\W\d]+ ){1,2}fois que (?:tu|vous) (?:dis|dites|utilises|utilisez|emploies|employez|repetes|parles)"
     r"|j entends (?:beaucoup|souvent|plusieurs)\b|(?:la|ta|votre) question (?:de fond|derriere|en dessous)(?: ,)? "
     r"(?:ce serait|c est|serait|est)\b|(?:tu|vous) [^\W\d]+r(?:ais|iez) (?:[^\W\d]+ )*s(?:i|) (?:il|ils|elle|elles"
     r"|on|tu|vous)\b<told>|(?:tu|vous) (?!(?:es|etes|as|avez|devrais|devriez|pourrais|pourriez|peux|pouvez|dois"
     r"|devez)\b)[^\W\d]+ (?:[^\W\d]+ )+, mais pas\b<told>",
     "the client's view, told and not asked"),
    (r"(?:donc )?ce que (?:tu|vous) (?:nous |m )?(?:racontes|racontez|expliques|expliquez|decris|decrivez|voudrais"
     r"|voudriez|veux|voulez|aimerais|aimeriez|cherches|cherchez|attends|attendez|dis|dites)(?: la)?(?: ,)? c est\b"
     r"|(?:te|vous) voila\b|je (?:te|vous) (?:redis|reformule|renvoie|rends)\b|(?:le|la) (?:besoin|demande|question"
     r"|difficulte|crainte) que je (?:percois|sens|lis|crois entendre)|j ai (?:note|releve|entendu|retenu) (?:un"
     r"|deux|trois|quatre|plusieurs) mots?|(?:ta|ton|votre) (?:\w+ )?(?:question|difficulte|demande"
     r"|crainte|besoin|souhait|peur|espoir|probleme|souci|priorite|envie|colere|doute|attente|regret|dilemme|but)(?: "
     r",)?"
     r"(?: (?:au fond|en fait|finalement|donc|alors|la|aujourd hui|ce soir|du coup))?(?: ,)? (?:c est|ce serait"
     r"|serait|est "
     r"(?:de|d|que|qu))\b(?!.*\?)|(?:tu|vous) (?:as|avez) (?:\w+ )?(?:eu|trouve|lache|glisse|lance|employe|utilise) "
     r"(?:cette|ce|un|une|l) (?:\w+ )?(?:image|mot|phrase|formule|expression)\b<told>|c est bien (?:ca|cela) (?::|,"
     r"|que) "
     r"(?=.*\b(?:tu|te|t|toi|vous|ton|ta|votre)\b)|je (?:t|vous) ai bien (?:comprise?|suivie?|entendue?)\b|ai je bien "
     r"(?:compris|suivi|entendu|saisi)\b",
     "names the client's saying"),
    (r"(?:[^\W\d]+ ,? ?){2,14}(?<=, )c est ce que (?:tu|vous) (?:te |vous |nous )?(?:repetes|repetez|dis|dites"
     r"|racontes)\b|.*\bc est bien (?:ca|ce) que (?:tu|vous) (?:decris|decrivez|dis|dites|vis|vivez)",
     "the same, inside the sentence"),
    (r"(?:(?:depuis|quand|chaque fois|le|la|en|au|a) (?:[^\W\d]+ (?:, )?){1,6}?)?(?:tu|vous|t) (?!(?:pourrais"
     r"|pourriez|devrais|devriez|dois|devez|peux|pouvez|vas|allez)\b)(?=(?:[^\W\d]+ (?:, )?){7})(?:[^\W\d]+ (?:, "
     r")?)+?(?:et en meme temps|et|mais) (?:tu|vous|t|ca|c est|chez (?:toi|vous)|personne|rien|la decision|chaque "
     r"fois|a chaque)\b(?!.*\b(?:non|hein|si|avoue|avouez) \?)(?!.*\b(?:tu (?:ne )?(?:crois|penses|trouves) pas)\b)"
     r"|(?:il|elle|ils|elles|on) (?:te|t|vous) (?:[^\W\d]+ (?:, )?)+?, (?:tu|vous) (?:[^\W\d]+ (?:, )?)+?et \w",
     "two things held together, with or without a question mark"),
    (r"(?:donc )?si j ai bien (?:compris|entendu|suivi|saisi|note)|(?:est ce que )?je comprends bien (?:que|qu)"
     r"|(?:d apres|de|selon) ce que (?:tu|vous) (?:nous )?(?:dis|dites|racontes|racontez|decris|decrivez|as dit"
     r"|expliques)|si je peux (?:reformuler|resumer|redire)|il (?:me )?semble(?:rait)? que (?:ce qui|pour (?:toi"
     r"|vous)|tu|vous)|si j ai (?:compris|suivi)|(?:donc )?si je (?:te |t |vous )?(?:comprends?|entends|suis|ecoute"
     r"|lis|resume|reformule|reprends|recapitule|redis|traduis|synthetise|ne me trompe)|je (?:reformule|resume"
     r"|recapitule|reprends|synthetise|verifie|redis)\b|je (?:vais )?(?:tente|essaie|essaye|essayer)(?: de)? "
     r"(?:resumer|reformuler|redire|une reformulation)",
     "says that what follows is the client's"),
    (r"(?:donc )?(?:ce que j (?:entends|ai entendu|en retiens|ai compris)|ce que je (?:comprends|retiens|note"
     r"|percois|saisis|crois comprendre|t entends dire|vous entends dire)|ce qui (?:revient|ressort)|ce que (?:tu"
     r"|vous) (?:dis|dites|nous dis|nous dites|decris|decrivez|exprimes|exprimez|vis|vivez)(?: la)?(?: ,)? c est)",
     "the same"),
    (r"(?:donc )?(?:le|la|l) ?(?:besoin|question|demande|mot|peur|crainte|difficulte|tension|message|envie"
     r"|souci)(?: que)? (?:j entends|que j entends|qui revient|je comprends|que je retiens)",
     "the same"),
    (r"j entends (?:bien )?(?:que|qu|la|une?|deux|chez|dans (?:ce que|tes|vos|ta)|de la|du|surtout|ton|ta|votre"
     r"|combien c|a la fois)|j ai (?:bien )?(?:compris|entendu|note) (?:que |qu )|je (?:comprends|retiens|note"
     r"|crois comprendre|t entends dire|vous entends dire) (?:bien )?(?:que|qu)\b|j entends (?:tu|vous)\b|a (?:t "
     r"|vous )(?:entendre|ecouter)|en (?:t |vous )(?:entendant|ecoutant)(?: ,)? (?:j entends|je comprends|on "
     r"comprend)",
     "the same"),
    (r"(?:donc |alors )?(?:tout a l heure |au debut |tantot |la |plus tot )?(?:, )?(?:tu|vous) (?:(?:nous |m |me "
     r")(?:as |avez )?(?:dis|dites|disais|disiez|dit|parles|parlais|parlez|parliez|parle|decris|decrivez|expliques"
     r"|expliquez|explique|racontes|racontais|racontez|raconte)|(?:redis|dis|dites|disais|disiez|as dit|avez dit) "
     r"(?:que|qu|aussi que|souvent que|toi meme que)|(?:parles|parlais|parlez|parliez|as parle|avez parle) (?:de|d"
     r"|du|des)|evoques|evoquais|evoquez|decris|decrivez|decrivais)\b",
     "names the client's saying"),
    (r"(?:donc |alors )?(?:tout a l heure |au debut |tantot |la |plus tot )?(?:, )?(?:tu|vous) (?:dis|dites|disais"
     r"|disiez|as dit|avez dit|as (?:utilise|employe|repete|cite|prononce|commence|fini|mentionne|explique|raconte)"
     r"|avez (?:utilise|employe|repete|cite|prononce|commence|fini|mentionne|explique|raconte)|employes|employez"
     r"|utilises le mot|reviens|revenez|repetes|repetez|racontes|racontez|mentionnes)\b(?! (?:lui|leur|a "
     r"qui)\b)<told>",
     "the same, unless it asks whether it was said to someone"),
    (r"autrement dit|en d autres (?:mots|termes)|dit autrement|en (?:somme|resume|bref|clair)(?! (?:est|c)\b)|pour "
     r"(?:resumer|recapituler|reformuler|reprendre (?:tes|vos)|redire|synthetiser)|avec (?:tes|vos) mots|(?:selon"
     r"|dans) (?:tes|vos) mots|(?:donc )?en gros|(?:bref|en bref|au total|somme toute|finalement)(?: ,)? (?:tu|vous"
     r"|t|pour (?:toi|vous)|(?=.*\b(?:tu|t|toi|te|ton|ta|tes|vous|votre|vos)\b)(?:votre|vos|ton|ta|tes|on|personne"
     r"|rien|d un|il|elle|ils|le|la|les|l|c)\b<told>)|c est a dire que|pour bien comprendre "
     r"(?:tu|vous)",
     "announces another wording"),
    (r"(?:dis|dites)(?: moi)? (?:moi )?si je (?:me trompe|deforme|trahis|comprends|t ai|vous ai)|(?:corrige|corrigez"
     r"|arrete|arretez|reprends|reprenez)(?: moi)? si|je peux (?:essayer de )?(?:reformuler|resumer)|laisse moi "
     r"(?:reformuler|resumer|verifier|redire)|laissez moi (?:reformuler|resumer|verifier)",
     "the same"),
    (r"(?:on dirait qu|on dirait que|c est comme si|c est comme s|j ai l impression que|je sens que|j ai le "
     r"sentiment que)"
     r"(?: pour (?:toi|vous))?(?: ,)? (?:tu |vous |pour |une partie|c est |ta |ton |d un |quelque chose )(?!.*\b(?:non"
     r"|hein)\b)|on dirait qu(?:e|) \w(?!.*\b(?:non|hein|m|me|nous)\b)<told>",
     "a careful mirror"),
    (r"(?:tu|vous) (?:te |vous |t |n |ne )*(?:sens|sentez|aimerais|aimeriez|voudrais|voudriez|as besoin|avez besoin"
     r"|crains|craignez|as peur|avez peur|esperes|esperez|hesites|hesitez|veux|voulez|tiens|tenez|cherches|cherchez"
     r"|oses|osez)\b(?=.*\b(?:mais|en meme temps|alors que|pourtant|et puis|plutot que|sans)\b)<told>",
     "an inner state with its contrary, told and not asked"),
    (r"(?:tu|vous) (?:pourrais|pourriez|peux|pouvez|as|avez|es|etes) .*\bmais (?:(?:tu|vous) (?!pourrais|pourriez"
     r"|devrais|devriez|dois|devez)|quelque chose|une partie)<told>",
     "two sides of the client, told and not asked"),
    (r"(?:\w+ ){1,6}(?:, )?si (?:j ai bien (?:compris|suivi|entendu)|je (?:te |vous )?(?:comprends|suis|entends) bien)",
     "a summing-up, with its caution inside"),
    (r"(?:attends|attendez)(?: ,)? je (?:reprends|reformule|resume|recapitule)",
     "says that what follows is the client's"),
    (r"d un (?:cote|coté)(?: ,)? (?:tu|vous|il|c|t|la|le|ton|ta)\b|une part(?:ie)? de (?:toi|vous)|(?:tu|vous) "
     r"(?:te |t |vous )?(?:es|etes|sens|sentez) (?:donc |a la fois )?(?:prise?s?|partagee?s?|tirailleee?s?"
     r"|tirailles?|coincee?s?|ecartelee?s?|dechiree?s?) entre",
     "both sides, given back"),
    (r"(?:donc|alors|du coup)(?: ,)? (?:pour (?:toi|vous)|de (?:ton|votre) point de vue|a (?:tes|vos) yeux|dans "
     r"(?:ta|votre) tete|en gros|en fait|au fond|dans (?:ton|votre) esprit|vu de (?:ta|votre) place)(?: ,)? "
     r"(?!(?:comment|que|qu est ce|qui|quoi|quel|ou|pourquoi|quand|c est quoi|est ce)\b)\w",
     "a summing-up that names whose view it is"),
    (r"(?:donc )?(?:le|un|ce|les|des|deux|trois|l) (?:mots?|image|phrase|expression)(?: \w+){0,3} (?:est revenue?|sont "
     r"revenue?s|revient|reviennent|ressort|ressortent|tu l as|vous l avez)\b|(?:donc )?ce (?:qui|que|qu|dont) "
     r"(?:(?:te|t|tu"
     r"|vous|il|elle|ils|on) )+(?!(?:peux|pouvez|pourrais|pourriez|devrais|devriez|faudrait|faut|aiderait|pourrait"
     r"|propose"
     r"|conseille|suggere)\b)(?:[^\W\d]+ (?:, )?){1,12}?c est (?!(?:toi|vous|quoi)\b)\w<told>|(?:donc )?pour "
     r"(?:toi|vous)(?: ,)? (?:c est|ce n est|il|elle|on|le|la|les|l|ca|rien|tout|cette|ce|un|une|etre"
     r"|diriger)\b(?!.*\bou\b)<told>|"
     r"(?:le|un) mot (?:qui (?:revient|ressort)|que (?:tu|vous) (?:repetes?|repetez|utilises?|utilisez|emploies"
     r"|employez|as dit))|au (?:debut|depart)(?: ,)? (?:c etait|tu|vous|il y avait)(?=.*\b(?:maintenant|en avancant"
     r"|a la fin|ensuite|puis|et la|aujourd hui|fini)\b)",
     "the client's words, named"),
)  # fmt: skip
SUMMED = (
    r"^(?:(?:ok|d accord|et|oui|bon|ouais|ah|merci|voila)(?: ,)? )*(?:donc|du coup|alors)(?: ,)? (?:la |finalement "
    r"|en fait |, )*(?:tu|vous|t|ton|ta|tes|votre|vos|c|ce|l|le|la|les|il|elle|ils|on|quand|toi|d)\b(?:(?<=\btu)"
    r"|(?<=\bvous)|(?<=\bt)|(?<=\btoi)|(?<=\bton)|(?<=\bta)|(?<=\bvotre)|(?=.*\b(?:tu|t|toi|te|ton|ta|tes|vous"
    r"|votre|vos)\b))(?!.*\b(?:t as|as tu|avez vous)\b.*\bquoi\b)"
)
INNER = (
    r"\b(?:te sens|vous sentez|t sens|voudrais|voudriez|veux|voulez|aimerais|aimeriez|as besoin|avez besoin|peur"
    r"|crains|craignez|te demandes|vous demandez|preferes?|preferez|preferais|hesites|hesitez|fatiguee?|seule?|envie"
    r"|n oses|n osez|sais plus|sais pas|savez pas|sais plus|importe|compte pour|coincee?|perdue?|d un cote|a la fois"
    r"|mais|et maintenant|alors que|meme si|le plus dur|le plus difficile|tiens a|tenez a|plus que|plutot que|pas "
    r"sure?)\b"
)
CHECKS: Table = (
    (r"(?:est ce que )?c est (?:bien )?(?:ca|cela|juste|exact|correct|bien ce que (?:tu|vous) \w+)|(?:est ce "
     r"(?:bien )?(?:ca|cela|juste|exact))|(?:est ce que )?je (?:me trompe|comprends bien|t ai bien (?:compris"
     r"|suivie?|entendue?)|vous ai bien \w+|suis juste|deforme|resume bien|traduis bien)|(?:est ce que )?(?:ai je|j "
     r"ai) bien (?:compris|entendu|saisi|resume)|ca (?:te|vous) (?:va|parle|convient|ressemble)|ca (?:sonne|tombe) "
     r"juste|tu te reconnais|vous vous reconnaissez|exact|c est (?:bien )?ce que (?:tu|vous) (?:veux|voulez|voulais"
     r"|vouliez) dire",
     "asks only whether the mirror is true"),
)  # fmt: skip
