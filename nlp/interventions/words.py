"""The words that wordings of advice are made of, in each language. Data only.

Actions are listed: a verb that only says a state, a feeling or a doubt asks about the client and is never here.
"""

from __future__ import annotations

# An adverb between two words of a wording; atomic, so that it is never taken for the verb.
_SOFT = r"(?>(?:(?:{})\b ){{0,2}})"

_EN_BASES = (
    "ask|talk|speak|tell|write|call|phone|email|invite|propose|suggest|offer|organi[sz]e|refuse|delegate|start"
    "|begin|stop|request|appoint|hire|involve|announce|postpone|cancel|plan|draft|draw|consult|contact|test|try|use"
    "|split|schedule|reduce|change|move|ban|train|rotate|record|document|negotiate|escalate|list|print|swap|assign"
    "|limit|divide|pilot|book|bring|hand|send|meet|set|let|borrow|block|cut|raise|clarify with|agree (?:with|on)"
    "|team up|check with|join|ring|explain (?:it|this|that|your \\w+) to|give (?:him|her|them|it|yourself|everyone"
    "|your)|go (?:and|to|see|with|straight)|make (?:a|an|it)|put (?:it|this|that|a|an)|say (?:no|it|so|this|that)"
    "|show (?:him|her|them|the|your)|take (?:a|an|two|some|time|turns)|wait (?:a|until|two|one)|leave (?:it|him|her"
    "|them|the \\w+) (?:to|with)"
)
# As a past form these would read a scene ("what if you saw a threat"): the base form only.
_EN_BASES_ONLY = "see (?:a|an|someone|the)|get (?:a|an|help|some|someone|advice|support)|find (?:a|an|someone)|look for"
_EN_PASTS = (
    "asked|talked|spoke|told|wrote|called|phoned|emailed|invited|proposed|suggested|offered|organi[sz]ed|refused"
    "|delegated|started|began|stopped|requested|appointed|hired|involved|announced|postponed|cancell?ed|planned"
    "|drafted|drew|consulted|contacted|tested|tried|used|scheduled|reduced|changed|moved|banned|trained|rotated"
    "|recorded|documented|negotiated|escalated|listed|printed|swapped|assigned|limited|divided|piloted|booked"
    "|brought|handed|sent|met|borrowed|blocked|raised|joined|rang|teamed up|explained (?:it|this|that|your \\w+) to"
    "|gave (?:him|her|them|it|yourself|everyone|your)|went (?:and|to|with|straight)|made (?:a|an|it)|took (?:a|an"
    "|two|some)|said (?:no|it|so|this|that)|showed (?:him|her|them|the|your)|waited (?:a|until|two|one)|left (?:it"
    "|him|her|them|the \\w+) (?:to|with)"
)
ENGLISH = {
    "filler": "uh|um|er|erm|euh|hmm|so|and|but|well|ok|okay|then|or|also|just|now|actually|yes|no|oh|ah|hey|hi",
    # A summing-up gives the client's words back: "so you should carry it all".
    "summing": "so|then",
    "soft": _SOFT.format(
        "maybe|perhaps|possibly|just|simply|also|first|instead|even|rather|at least|not|really|always|personally"
        "|directly"
    ),
    "more": r"(?=\w)",
    # What a consultant may well ask of the client, or of the group: tell us more, a pause.
    "request": (
        r"(?:\w+ ){0,3}(?:us|me)\b|(?:say|tell) (?:\w+ ){0,3}more|\w+ (?:your|a|an|one|some) (?:time|minute|moment"
        r"|breath|break|pause|example)\b|(?:start|begin)(?:ing)? (?:again|there|here|over|from|with (?:what|how"
        r"|the beginning))|speak(?:ing)? (?:up|louder|slower|more)|(?:mute|unmute|all)\b|(?:ask|tell)(?:ing"
        r"|ed)? yourself|told yourself|(?:say|put)(?:ting|ing)? (?:it|that) (?:again|another|in other)|draw (?:from"
        r"|on)|\w+ (?:down )?to it\b"
    ),
    "state": (
        r"(?:be|been|have|feel|know|want|need|like|love|hate|trust|fear|understand|believe|think|hope|sleep|care"
        r"|mind|agree|expect|hear|seem|dare|manage|receive|see(?! (?:an?|someone|your)\b)|get(?! (?:help|some"
        r"|advice|support|an?)\b)|stay|remain|carry|bear|stand|live|lose|fail|suffer|worry|guess|of)\b"
    ),
    "do": rf"(?!<request>)(?:{_EN_BASES}|{_EN_BASES_ONLY})\b",
    "did": rf"(?!<request>)(?:{_EN_BASES}|{_EN_PASTS})\b",
    "act": r"(?!<request>)(?!<state>)[^\W\d]{2,}\b",
    "doing": (
        r"(?!<request>)(?!(?:any|every|some|no)?thing\b|(?:be|hav|feel|know|leav|quitt|resign|liv|los|fail|see|hear"
        r"|wonder|th?ink|imagin|pictur|describ|explain|nam|understand|say|mean|morn|even|runn|car|suffer|dy|escap"
        r"|disappear|retir)ing\b|giving up|moving(?: (?:out|on|away|house))?(?: \?|$)|talking about (?:it|this"
        r"|that)\b|telling yourself|changing (?:jobs?|careers?))[^\W\d]+ing\b"
    ),
    "vague": (
        r"(?:solution|date|name|reason|way|alternative|option|answer|time|moment|role|part|link|word|image|metaphor"
        r"|title|person|someone|situation|example|case|day|approach|thing|things|idea|plan|break|pause|minute|of"
        r"|other|different|possible|particular|specific|question|response|deadline|change|move|career|connection"
        r"|second|lot|few|bit)\b"
    ),
    "thing": r"(?:a|an|some) (?!(?:\w+ )?<vague>)\w+",
    "better": (
        r"(?:better|best|simpler|easier|wiser|safer|fairer|quicker|faster|clearer|kinder|good|useful|helpful"
        r"|possible|smarter|(?:more|most) (?:useful|helpful|effective|efficient|honest|sensible))"
    ),
    # With these "why don't you" asks how things are done every day.
    "not_daily": r"(?!(?:use|let|get|make|change|find|see|stop|call \w+ by)\b)",
    "not_then": r"(?!.*\b(?:that (?:day|time|morning|evening)|at the time|yesterday|back then|since)\b)",
    # "What about asking her frightens you?" asks about a feeling; reading the contract again is for the group.
    "not_topic": r"(?!.*\b(?:you|again|contract|(?:make|feel|matter|hurt|seem|bother|scare)s?|is|was)\b)",
    # Many of these verbs are nouns as well ("perhaps change is hard"): what follows decides.
    "order": (
        r"(?:(?:ask for|talk to|talk with|speak to|write to|(?:start|begin) with) (?!us\b|me\b|what|how"
        r"|the beginning)\w|<do> (?=(?:an?|the|your|his|her|their|him|them|each|every|someone|one|two|some|this"
        r"|that)\b|\w+ing\b))"
    ),
    "not_habit": r"(?!.*\b(?:any ?more|any longer|ever|usually|normally|yet|each other|in general|at all)\b)",
    "not_past": (
        r"(?!.*\b(?:already|before|so far|after|yet|that (?:day|time|morning|evening|week)|then|at the time"
        r"|yesterday|last|when|while|since|in the past|until now|once|earlier)\b)"
    ),
    # A motive or an excess makes "what if you asked" another reading; a question that follows, an exploration.
    "not_reading": (
        r"(?! yourself)(?!.*\b(?:too|because|out of|in order to|for (?:someone|somebody|others|the others)|mistake"
        r"|fear|afraid|protect|enough|wrong|impression|down|all along|really|and (?:s?he|they|nobody|it"
        r"|nothing))\b)(?!.*, (?:what|how|who|where|when|which|would)\b)"
    ),
    "inward": (
        r"(?:be(?! (?:tempted|inclined))|feel|have|wonder|fear|want|need|like|love|hate|not|probably|know|find|say"
        r"|think)\b"
    ),
    "not_to_you": r"(?!.*\b(?:you|your|question|questions|minute|break|moment|round|silence)\b)",
    "mine": r"(?!.*\b(?:is that (?:it|right|so|what)|according to|you (?:say|said|mean)|right)\b)",
    "told": r"(?!.*\?)(?!.*\b(?:at th(?:e|at) time|back then|in those days|in the past|whenever|whoever)\b)",
    "reported": (
        r"said|says?|saying|told|tells?|telling|heard?|hear|asked|asks|thinks?|thought|wrote|writes|understand"
        r"|understood|according to|believes?|words|answered|replied|advised|suggested"
    ),
}

_FR_FIRST = (
    "demand|propos|invit|parl|organis|envo[iy]|delegu|refus(?!er d|ais d|iez d)|arret|commenc|appell?|rappell?"
    "|rencontr|consult|contact|annonc|report|sugger|sollicit|embauch|recrut|confi|nomm|impliqu|associ|test|essa[iy]"
    "|install|cre|limit|fix|decoup|coup|separ|divis|form|discut|echang|negoci|alert|list|dessin|visit|chang|planifi"
    "|bloqu|reserv|convoqu|programm|utilis|tri|export|inform|mobilis|filtr|redig|pos|not|tent|imprim|enregistr"
    "|propag|plafonn|deplac|remplac|clarifi|prepar|suspend|adress|accord|interrog|partag"
)
# Infinitive, stem of the imperfect, stem of the conditional, present with "tu" and with "vous".
_FR_OTHERS = (
    ("dire(?! plus)", "dis", "dir", "dis|dites"),
    ("ecrire", "ecriv", "ecrir", "ecris|ecrivez"),
    ("aller", "all", "ir", "vas|allez"),
    ("reunir", "reuniss", "reunir", "reunis|reunissez"),
    ("prevenir", "preven", "previendr", "previens|prevenez"),
    ("definir", "definiss", "definir", "definis|definissez"),
    ("etablir", "etabliss", "etablir", "etablis|etablissez"),
    ("ouvrir", "ouvr", "ouvrir", "ouvres|ouvrez"),
    ("reduire", "reduis", "reduir", "reduis|reduisez"),
    ("transmettre", "transmett", "transmettr", "transmets|transmettez"),
    ("construire", "construis", "construir", "construis|construisez"),
    ("offrir", "offr", "offrir", "offres|offrez"),
    ("relire", "relis", "relir", "relis|relisez"),
)
# These act only with the words that follow: "faire venir", never "faire peur".
_FR_WITH = (
    ("faire", "fais", "fer", "fais|faites",
     " (?:une? |appel|venir|intervenir|lire|relire|valider|aider|accompagner|le point|equipe|part|entrer|jouer)"),
    ("prendre", "pren", "prendr", "prends|prenez",
     " (?:une? |rendez|contact|conge|du recul|de la distance|le temps|l avis|conseil|appui|deux)"),
    ("mettre", "mett", "mettr", "mets|mettez",
     r" (?:en place|(?:\w+ ){0,3}par ecrit|a l ecrit|au point|a plat|une? |fin a|tout |cela |ca |les choses)"),
    ("donner", "donn", "donner", "donnes|donnez", " (?:une? (?!image|impression)|du |des |la parole|plus |rendez)"),
    ("laisser", "laiss", "laisser", "laisses|laissez", " (?!entendre|croire|penser|tomber|paraitre|faire|voir)"),
)  # fmt: skip


def _conjugated(first: str, ending: str, column: int) -> str:
    """The listed verbs in one form: `first` ends the first conjugation, `ending` the stems of that column."""
    others = "|".join(f"(?:{row[column]}){ending}" for row in _FR_OTHERS)
    bound = "|".join(rf"(?:{row[column]}){ending}(?={row[4]})" for row in _FR_WITH)
    return rf"(?!<request>)(?:(?:{_FR_FIRST}){first}|{others}|{bound})\b"


FRENCH = {
    "filler": (
        "euh|bon|ben|bah|hum|alors|et|mais|donc|ou|du coup|dis|dites|en fait|sinon|ok|oui|non|voila|ah|oh|bonjour"
    ),
    "summing": "donc|alors|du coup",
    "soft": _SOFT.format(
        "peut etre|juste|simplement|tout simplement|plutot|aussi|d abord|au moins|meme|directement|franchement"
        "|vraiment|deja|encore|toujours|carrement|eventuellement"
    ),
    "more": r"(?=\w)",
    "pronouns": r"(?>(?:(?:le|la|les|l|lui|leur|en|y)\b ){0,2})",
    "have_you": r"(?:est ce que )?(?:(?:tu|vous) (?:n )?(?:as|avez)|(?:n )?(?:as tu|avez vous)|t as)",
    # What a consultant may well ask of the client, or of the group: to say more, a pause.
    "request": (
        r"(?:preciser|reformuler|repeter|raconter|decrire|redire|resumer|developper|detailler|illustrer|reprendre"
        r"|revenir|continuer|nous|me|m)\b|\w+ (?:nous|moi)\b|donner (?:un|une|des|quelques"
        r"|plus) (?:autres? )?(?:exemple|detail|precision)|parl\w+ (?:de|du|des|d(?! abord)|plus|un peu plus"
        r"|plutot)\b|dire (?:si|depuis|ce|ou|quand|comment|qui|qu|que|en)\b|dire (?:un peu |en )?plus|\w+ (?:ton"
        r"|votre|le|une|un) (?:temps d y|pause|minute|instant)|prendre (?:ton|votre) temps|changer de sujet"
        r"|\w+ (?:la|ma|une|des) questions?\b|couper (?:ton|votre) micro|commencer par (?:le debut|ce que)"
    ),
    "state": (
        r"(?:avoir|etre|recevoir|voir(?! (?:une?|avec|quelqu))|pouvoir|vouloir|savoir|devoir|comprendre|croire"
        r"|penser|ressentir|sentir|aimer|craindre|esperer|vivre|supporter|dormir|souffrir|regretter|oublier"
        r"|connaitre|perdre|echouer|reussir|arriver|tenir|rester|respirer|porter|assumer|parler de ca|imaginer"
        r"|deviner|plaire|paraitre|sembler|prevoir|voir venir|partir|quitter|demissionner|hier|encore|votre|notre"
        r"|autre|contre|entre|premier|dernier|entier)\b"
    ),
    "do": f"<pronouns>{_conjugated('er', '', 0)}",
    "you_did": _conjugated("e?(?:ais|iez)", "(?:ais|iez)", 1),
    "i_would": _conjugated("erais", "ais", 2),
    "you_do": _conjugated("e?(?:es|ez)", "", 3),
    "act": r"<pronouns>(?:(?:te|t|vous|se|s)\b )?<pronouns>(?!<request>)(?!<state>)[^\W\d]{2,}(?:er|ir|re|oir)\b",
    "vague": (
        r"(?:solutions?|date|nom|raison|moyen|alternatives?|options?|reponses?|idees?|moment|personnes?|situations?"
        r"|mot|image|titre|exemple|pistes?|approche|autres?|suite|fois|choses?|jour|cas|maniere|facon|depart|lien"
        r"|role|metaphore|plan|echeance|peu|changement|truc|consequences?|possible|particulier)\b"
    ),
    "thing": r"(?:un|une|des) (?!(?:\w+ )?<vague>)\w+",
    "better": (
        r"(?:(?:bien |beaucoup )?(?:plus (?:simple|facile|utile|judicieux|malin|efficace|rapide|sage|clair|sain"
        r"|honnete|juste|prudent|interessant)|mieux)|bien|bon|utile|judicieux|preferable|pertinent)"
    ),
    # With these « pourquoi ne … pas » asks how things are done every day.
    "not_daily": r"(?!(?:utilis|laiss|chang|mett|arret)|\w+ (?:tu |vous )?pas par )",
    "not_then": (
        r"(?!.*\b(?:ce (?:jour|matin|soir|moment)|a l epoque|hier|sur le moment|depuis|la derniere fois)\b)"
    ),
    "helped": (
        r"(?:te|t|vous) (?:faire (?:aider|accompagner|remplacer|relayer|conseiller|former)|former|entourer)\b"
    ),
    "not_habit": r"(?!.*\b(?:en general|d habitude|souvent|encore|jamais|toujours|du tout)\b)",
    "not_past": (
        r"(?! ?(?:\?|$))(?!.*\b(?:deja|ce (?:jour|matin|soir|moment)|a l epoque|hier|la derniere fois|avant|quand"
        r"|lorsque|lors|jusqu|depuis|auparavant|derniere?|pendant l[ae]?s?|pendant (?:cette|ce|ton|votre)|apres"
        r"|sur le moment|alors)\b)"
    ),
    # The same exclusions as in English: a motive, an excess, a question that follows.
    "not_reading": (
        r"(?!.*\b(?:trop|parce|par (?:peur|loyaute|crainte|habitude)|pour (?:te|t|vous|ne pas|eviter)|erreur|peur"
        r"|au fond|a travers|en fait|sans le (?:savoir|vouloir)|l impression|depuis|toujours|permission|a la place"
        r"|et qu)\b)(?!.*, (?:que?|qu|quel|quelle|comment|qui|quoi|ou|a quoi|en quoi|est ce)\b)"
    ),
    "inward": (
        r"(?:serais(?! (?:\w+ )?tentee? )|aurais|me sent|sentirais|voudrais|aimerais|craindrais|pourrais|saurais"
        r"|dirais|penserais|croirais|trouverais|ne\b|n\b|m en voudrais|me demanderais|devrais)"
    ),
    "not_to_you": r"(?!.*\b(?:te|t|toi|tu|vous|ta|ton|votre|questions?|minute|pause|tour|silence|plutot d[eu]?)\b)",
    "mine": r"(?!.*\b(?:c est (?:bien )?(?:ca|cela)|d apres|selon|tu dis|vous dites)\b)",
    "told": r"(?!.*\?)(?!.*\b(?:a l epoque|a ce moment la|si je t entends)\b)",
    "reported": (
        r"dit|dis|disais|disait|dites|disent|demande|demandait|repond|repondu|entends|entendu|ecrit|comprends"
        r"|compris|selon|d apres|pense que|mots|conseille|suggere"
    ),
}  # fmt: skip
