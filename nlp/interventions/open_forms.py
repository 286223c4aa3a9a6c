"""How content is asked for, in each language: invitations and wh-forms. A wording, then its reason. Data only.

`INSIDE` may follow a preamble that no comma closes; `INVERTED` are those of them that no statement holds.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["ELLIPSES", "INSIDE", "INVERTED", "INVITATIONS", "STARTS"]

_EN_POLITE = r"(?:can|could|would|will|might) you (?:please |maybe |perhaps |just |also |possibly |help )*"
_EN_WH = r"(?:what|whats|whatve|whatre|who|whos|whom|whose|where|wheres|when|whens|why|whys|which|how|hows)"
_EN_AUX = (
    r"(?:do|does|did|is|are|was|were|am|have|has|had|will|would|can|could|should|might|may|must|shall|dont|doesnt"
    r"|didnt|isnt|arent|wasnt|werent|havent|hasnt|wont|wouldnt|cant|couldnt|shouldnt)"
)
_EN_SUBJECT = (
    r"(?:you|he|she|it|they|we|i|this|that|these|those|there|your|yours|the|his|her|their|our|my|its|a|an|any\w*"
    r"|some\w*|every\w*|all|both|most|many|each|nobody|no|one|people|others|another|either|what|who|someones|things)"
)
_EN_PREP = (
    r"(?:(?:and |but )?(?:in|on|to|for|from|with|at|since|by|of|about|under|until|after|before|through|towards?|over"
    r"|against|between|up to|as of) )"
)

_EN_INVITATIONS: Table = (
    (rf"(?:bring|put|sketch|draw|play|paint|set|lead|guide|spell|read|fill|catch) (?:us|me) (?!\w+ (?:coffee"
     rf"|lunch))\w|(?:{_EN_POLITE}|would you (?:mind|like to|be able to|care to) |id (?:like|love) you to |i(?:d| "
     rf"would) (?:be "
     rf")?(?:interested to |curious to )?)?(?:tell(?:ing)? (?:us|me)(?! (?:if|whether|off)\b)|say(?:ing)? (?:(?:a "
     rf")?(?:bit|little|few words|word or two|something|some) )?(?:more|about)|say (?:a bit|a little|something|what"
     rf"|how|who|why|where|when|which)|walk(?:ing)? (?:us|me)|talk(?:ing)? (?:us|me) through|take (?:us|me) (?:back"
     rf"|through|there|into|to)|describ(?:e|ing)\b|explain(?:ing)?\b(?! (?:it|this|that|your \w+) to\b)|giv(?:e"
     rf"|ing) (?:us|me) (?:an?|some|one|the|more|a (?:bit|little)|two)|help(?:ing)? (?:us|me) (?:understand|see"
     rf"|picture|get)|(?:share|expand|elaborate|unpack|clarify|develop|illustrate)\b(?! (?:it|them|this|that|the|a"
     rf"|your \w+) with (?:them|him|her|the|your))|go into (?:more|a bit)|paint (?:us |me )?(?:a|the) picture|put "
     rf"(?:it |that |a word |words |some words )?(?:into|on|in) (?:words|it|that|this|what)|remind (?:us|me)|show "
     rf"(?:us|me)|be more (?:specific|precise|concrete)|say who|name (?:what|one|two|the|for us)|let us (?:know"
     rf"|hear))",
     "invites to tell"),
    (r"(?:i(?:m| am|d| would|ll)? ?)?(?:just |really |also |very |quite |a bit |be )*(?:curious|interested|intrigued"
     r"|wondering|wonder|trying to (?:understand|picture|see|imagine)|like to (?:hear|know|understand|see|get)|love "
     r"to (?:hear|know|understand)|want to (?:hear|know|understand)|would like to (?:hear|know|understand|ask)|was "
     r"wondering)(?: (?:more|a bit more|a bit|a little|better|you|from you|myself|to (?:know|hear|understand)|about"
     r"|in|as to|for|, ?))* (?:what|how|who|why|where|which|when|about|your|the|more|in what|to what)\b(?!.* "
     r"\bisnt\b)",
     "the same, as a wish to know"),
    (r"(?:more|anything|something|a (?:bit|little|word) more) (?:about|on) |go on\b|and then\b(?: \?)?$|such as\b"
     r"|like what|for (?:example|instance) \?$|meaning \?$|because \?$|in what sense|what else|anything else",
     "the same, in a word"),
)  # fmt: skip
_EN_OPEN_START: Table = (
    (rf"{_EN_PREP}?{_EN_WH} (?:(?:else|exactly|precisely|then|about|on earth|in (?:all|the) \w+|actually|really"
     rf"|specifically|concretely|sort of|kind of|, .{{1,60}} ,) )*{_EN_AUX}\b(?! (?:i|we) (?:was|were|had|took))",
     "wh and its auxiliary"),
    (rf"{_EN_PREP}?(?:what(?: other| kind of| sort of| kinds of| sorts of| part of| exactly)?|which(?: part of| one "
     rf"of| of)?|whose|how (?:many|much|long|often|far|big|large|old|soon|late|early|well|close|strongly|clearly"
     rf"|free|important|likely|hard|easy|much of|confident|ready|comfortable|serious|sure|different|recent\w*"
     rf"|deep\w*|bad|much more)|to what (?:extent|degree))(?: [^\W\d]+| ,){{0,9}} {_EN_AUX} (?:{_EN_SUBJECT}|[a-z]+ "
     rf"(?:you|the|your|to|him|her|them))\b",
     "a noun phrase with wh, then inversion"),
    (rf"{_EN_PREP}?(?:what|which|how many|how much)(?: [^\W\d]+){{1,6}} (?:do|does|did|is|are|was|were|have|has|will"
     rf"|would|can|could|should|makes?|made|needs?|matters?|counts?|comes?|stays?|happens?|feels?|gives?|keeps?"
     rf"|still|hurts?|takes?|weighs?|touche[sd]?|bothers?|stops?|helps?|works?|said|left|remains?)\b",
     "the same, as subject"),
    (r"(?:what|who|which(?: one| part| of \w+(?: \w+)?)?|whats) (?:exactly |really |else |then |actually |in \w+ "
     r"|about (?:it|this|that|\w+ing)(?: \w+){0,3} |still |also |most |usually |currently )*(?!(?:i|we|you|he|she"
     r"|they|the|your|it|my|our|people|a|an|this|that|strikes? me|touche[sd] me|struck me|helped me|worked for (?:me"
     r"|us)|saved me|helped us|if)\b)[^\W\d]+(?:s|ed|t|d|n|e|k|w|m|p)\b(?!.*\b(?:me|my|myself)\b)(?!(?: \w+){0,5} "
     r"(?:is|was|are) (?:that|not|to|how|what|when|the|your|its|being|a|an)\b(?!.*\?))",
     "wh as subject of a verb; with “is that …” after it, it tells"),
    (r"(?:how (?:many|much|long|often|far)|whose|which(?! is why| means| brings))(?: [^\W\d]+){2}|who (?!(?:i"
     r"|we)\b)[^\W\d]+ [^\W\d]+",
     "a wh-word that opens nothing but questions"),
    (r"(?:what|how) about (?!<doing>)\w",
     "a topic offered"),
    (r"(?:how come|what for|why so|how so|since when|for how long|until when|with whom|to whom|for whom|from whom"
     r"|by whom|where from|where to|why (?:then|now|this|that|not|him|her|them|you)|what now|what next|whats next"
     r"|says who|who|why|how|when|where|what)(?: \?)?$",
     "wh alone"),
    (r"(?:how come|what makes|what made|whats (?:it|your|the|at|in|behind|missing|left|going|really|important|most"
     r"|so|hardest|stopping|keeping|holding|different|changed|been|happening|happened|next|that|this|hard|difficult)"
     r"|whos (?:the|in|your|responsible|involved|affected|going|been|else|on|there)|hows (?:it|that|the|your|this|he"
     r"|she))\b",
     "wh and a contracted verb"),
    (r"(?:what|where|how|which|who|why) (?:[^\W\d]+ ){1,8}(?:do|did|does|are|were|have|will|would|can|could) (?:you"
     r"|they|he|she|it)\b",
     "wh, then inversion further on"),
    (r"(?:and )?(?:say|imagine|suppose|picture|lets say|lets imagine|assume|if) .*(?:, |: |\b)(?:whats|whos|hows"
     r"|(?:what|how|who|where|which|when) (?:would|will|could|might|do|does|is|happens|changes|are))\b",
     "a supposition, then wh"),
    (r"what if (?:you|nothing|it|they|he|she|the|this|that|your|no|nobody|everything|things)\b",
     "a supposition without an action: what then?"),
    (r"what would [^\W\d]+",
     "wh and a conditional"),
    (r"whichever|in what way|in which way|on what (?:basis|grounds)|from what|under what|at what (?:point|moment"
     r"|stage|level)|to what",
     "wh after a preposition"),
)  # fmt: skip
_EN_OPEN_INSIDE: Table = (
    (rf"{_EN_PREP}?(?:what|who|whom|where|when|why|how|which)(?: (?:else|exactly|then|about it|really|part of it"
     rf"|kind of \w+|sort of \w+|many \w+|much \w+|long|often|far|one|(?!(?:you|he|she|they|we|i|it)\b)\w+)){{0,2}} "
     rf"(?:do|does|did|would|will|could"
     rf"|are|were|have|is|was|can|should|might|has) (?:you|he|she|it|they|that|this|your|the|it|there|we|i|his|her"
     rf"|their|people|anyone)\b",
     "wh and inversion, after a preamble"),
    (r"(?:what|who) (?:happens|happened|makes|made|stops|stopped|decides|helps|matters|keeps|changed|prevents|would "
     r"(?:happen|change|help|be))\b",
     "the same, as subject"),
    (r"(?<=\w )(?:what|who|whom|where|when|why|how|which one|how (?:many|much|long|often)(?: \w+)?|what kind|like "
     r"what|since when|to (?:what|whom|who)|with (?:what|whom|who)|for (?:what|whom|who|how long)|about what"
     r"|because) \?$",
     "wh in its place, at the end"),
    (r"(?<=[,:] )(?:and |so |but )?(?:what|who|how|which|where|why|when|whose|in what|to what)\b(?=.*\?)(?! (?:i"
     r"|we)\b)|(?<=[,:] )(?:what|who|how|which|where|why) (?:would|could|will|is|was|does|did|do|has)\b",
     "the same, after a comma"),
    (r"\b(?:and|but) then(?: what(?: \?)?| \?)$|(?:to|with|for|from|about|by) (?:who|whom)$|\b(?:did|do|does|said|say"
     r"|doing|was|is) what$",
     "the same in speech"),
    (r"(?:doing|did|said|say|feel|felt|do|told|is|was) (?:what|who|where|how|when) (?:exactly |then )?\?$",
     "the same"),
    (r"what(?: \w+){0,2} i mean what\b|i mean (?:what|how|why|who)\b",
     "the same, restarted"),
)  # fmt: skip
_EN_ELLIPSIS: Table = (
    (r"(?:and )(?!.*\b(?:is|are|was|were|knows?|agrees?|has|have|does|did|wants?|thinks?|said|happy)\b)(?:your|the"
     r"|his|her|their|you|him|them|for you|on your side|after that|before that|today|now|since then|in all this"
     r"|that)(?: [^\W\d]+){0,4} \?$",
     "a topic and a mark: content is expected"),
)  # fmt: skip
_FR_POLITE = (
    r"(?:(?:est ce que )?(?:tu|vous|t) (?:peux|pouvez|pourrais|pourriez|veux|voulez|voudrais|aurais|saurais)(?: "
    r"bien)?|(?:peux|pouvez|pourrais|pourriez|veux|voulez|voudrais|voudriez|saurais|sauriez) (?:tu|vous)(?: bien)?) "
)
_FR_QUE = r"(?:qu est ce qu\w*|qu est ce|qu es ce qu\w*|kes ce qu\w*)"
_FR_PREP = (
    r"(?:(?:et |mais )?(?:a|de|d|en|par|pour|avec|sur|dans|depuis|chez|vers|jusqu a|sans|sous|contre|apres|avant|des"
    r"|du|aupres de|a partir de|d ou|au bout de|pendant|entre) )"
)

_FR_INVITATIONS: Table = (
    (rf"(?:{_FR_POLITE})?(?:(?:nous|m|me|m en|nous en|en) )?(?:(?:re)?(?:raconter|decrire|expliquer|preciser"
     rf"|developper|detailler|illustrer|eclairer|retracer|rappeler (?=comment|qui|ce|le|la)|refaire le film)\b|dire "
     rf"(?:un peu |en )?(?:plus|davantage|un mot|quelques mots|un peu|ce qu\w*|comment|en quoi|qui|quel\w*|pourquoi"
     rf"|ou|quand|a quoi|de quoi|deux mots)|en dire|parler (?:un peu |davantage |plus )?(?:de|d|du|des)|donner (?:un"
     rf"|une|des|quelques|plus|deux|l) (?:\w+ )?(?:exemples?|details?|precisions?|idee|illustration)|partager (?:ce"
     rf"|un|une|comment)|aider a (?:comprendre|voir|saisir)|faire (?:sentir|vivre|entrer)|en donner|mettre des mots"
     rf"|poser des mots)(?<!ne)(?!.*\b(?:a|avec) (?:ta|ton|ton|tes|votre|vos|lui|leur)\b)",
     "invites to tell"),
    (r"(?!(?:laisse|laissez|excuse|excusez|pardonne|passe|passez|crois|croyez|appelle|rejoins|rejoignez|suis|suivez)\b)"
     r"[^\W\d]{3,}(?:e|s|ez|tes) (?:nous|moi) (?:\w+ )*?(?:l|le|la|les|un|une|ce|cette|dans|comment|quel\w*|en|au|a"
     r"|ton|ta"
     r"|votre)\b(?! (?:minute|instant|seconde|moment|parole)\b)(?!.*\b(?:lui|leur)\b)|(?:alors |allez |vas y "
     r")?(?:raconte|racontez|decris|decrivez|explique|expliquez|precise|precisez|developpe"
     r"|developpez|detaille|detaillez|dis (?:nous|moi|en|m)|dites (?:nous|moi|en|m)|parle (?:nous|moi|m)|parlez "
     r"(?:nous|moi|m)|donne (?:nous|moi)|donnez (?:nous|moi)|aide (?:nous|moi)|aidez (?:nous|moi)|emmene (?:nous"
     r"|moi)|emmenez (?:nous|moi)|fais (?:nous|moi)|faites (?:nous|moi)|montre (?:nous|moi)|partage (?:nous|avec "
     r"nous)|redis (?:nous|moi)|rappelle (?:nous|moi)|rappelez (?:nous|moi)|eclaire (?:nous|moi)|continue|vas y|dis "
     r"(?:un peu|ce qu)|replonge|ramene (?:nous|moi))\b(?! (?:si|lui|leur|a (?:ton|ta|tes|ton)|a votre))",
     "the same, as an order"),
    (r"(?:moi )?(?:je|j) (?:me demande|me demandais|suis curieu\w+|serais curieu\w+|voudrais|aimerais|veux bien|veux"
     r"|aurais aime|aimerais bien|voudrais bien|cherche a|essaie de)(?: (?:bien|de|d|que tu|que vous|juste|mieux"
     r"|nous|un peu|plus))* ?(?:(?:savoir|comprendre|connaitre|entendre|demander|parles|parliez|dises|disiez"
     r"|racontes|racontiez|imaginer|saisir|voir)(?: (?:mieux|un peu|plus|davantage|te|vous|aussi|de toi|bien))* "
     r")?(?:comment|ce qu\w*|qui|quel\w*|en quoi|a quoi|de quoi|pourquoi|ou|quand|de ce|combien|depuis|par quoi|sur "
     r"quoi|davantage|plus)\b",
     "the same, as a wish to know"),
    (r"(?:moi )?(?:je|j) (?:voudrais|aimerais|veux)(?: bien)? que (?:tu|vous) (?:nous |me |m )?(?:en )?(?:racontes"
     r"|racontiez|parles|parliez|expliques|expliquiez|decrives|decriviez|dises|disiez|precises|precisiez|developpes)",
     "the same, plainer"),
    (r"(?:un|par) exemple \?$|c est a dire(?: \?)?$|et (?:alors|ensuite|apres|puis)(?: \?)?$|parce que \?$|mais "
     r"encore|quoi d autre|autre chose \?$|du genre \?$|comme quoi|a savoir(?: \?)?$",
     "the same, in a word"),
)  # fmt: skip
_FR_OPEN_START: Table = (
    (rf"(?:{_FR_PREP})?{_FR_QUE}",
     "qu'est-ce que"),
    (rf"(?:{_FR_PREP})?(?:quels?|quelles?|lequel|laquelle|lesquels|lesquelles|combien|comment|pourquoi|quoi|auquel"
     rf"|qui est ce qu\w*|a qui|a quoi|de quoi|de qui|en quoi|par quoi|sur quoi|avec qui|pour qui|d ou|depuis quand"
     rf"|jusqu ou|vers qui)\b(?! (?:que ce soit|qu il en soit))",
     "an interrogative word"),
    (r"(?:a|de|d|en|par|pour|avec|sur|dans|depuis|chez|vers|jusqu a|sous|au bout de|a partir de|pendant) (?:quels?"
     r"|quelles?|combien|quoi|qui|quand|ou)\b",
     "the same, after a preposition"),
    (r"(?:qu|que) (?!(?:le|la|les|l|ce|je|j|un|une|mon|notre|votre|ton|ta|du|des|tu|vous|il|elle|on|c|nous|pour|en"
     r"|personne)\b)(?:(?:se|s|te|t|vous|me|m|ne|n|lui|leur|en|y|nous|l|le|la) ){0,3}[^\W\d]+(?: t)? (?:tu|vous|il"
     r"|elle|ils|elles|on|ce|t il|t elle|nous|je|la|le|les|l|ton|ta|tes|votre|vos|un|une|cette|ce|cet|ces|pour|faire"
     r"|encore|veut|dit)\b",
     "que and inversion"),
    (r"(?:que|qu) (?:dirai\w*|dit|disent|pense\w*|represente\w*|signifie\w*|veut|veulent|devien\w*|reste|vaut"
     r"|change\w*|fait|font|faire|voudrai\w*|ferai\w*|perdrai\w*|gagnerai\w*|se (?:passe\w*|dire|dit)|s est il|t "
     r"apport\w*|vous apport\w*|te \w+|vous \w+)\b",
     "the same, with a noun"),
    (r"(?:ou|quand|qui) (?:est ce qu\w*|(?:en |y |te |t |vous |se |s |le |la |les |l |lui |leur |ne |n "
     r")*[^\W\d]+(?: t)? (?:tu|vous|il|elle|ils|elles|on|ce)\b|(?:est|sont|etait|se|decide|a|peut|pourrait|sait|va"
     r"|d autre|dit|porte|valide|t|vous|le|la|en|etaient|avait|doit|fait|compte|parmi|dans|exactement)\b)|qui "
     r"(?!que\b|plus est)[^\W\d]+ [^\W\d]+",
     "où, quand, qui"),
    (r"(?:quand|ou) (?!(?:tu|vous|il|elle|ils|elles|on|je|j|nous|c|ca|bien|alors|plutot|est ce)\b)(?:[^\W\d]+ "
     r"){1,6}(?:t )?(?:il|elle|ils|elles|on)\b(?=.*\?)|(?:ou|quand) (?:eut|fut|s (?:est|etait)|vi\w+|habite\w*"
     r"|travaille\w*|commence\w*|se (?:trouve|situe|passe|tient|decide)\w*|tombe|aura|sera|arrive\w*|finit|finira) ",
     "où and quand, with a subject between"),
    (r"(?:[^\W\d]+ ){1,6}(?:est|sont|etait|etaient|dit|fait|pense|voit|veut|attend|va|sert|dure|coute|decide|parle"
     r"|revient|vient|gagne|doit|peut)(?: a| pour| de| d| dans| en| avec)? (?:quoi|quand|comment|combien|quels?"
     r"|quelles?)\b(?!.*\b(?:sais|sait|savoir)\b)",
     "the interrogative in its place"),
    (r"(?:qu|que) (?:a|ont|avait) [^\W\d]+ (?:ton|ta|tes|votre|vos|le|la|les|l|[^\W\d]+)\b(?=.*\?)",
     "que and a noun after the verb"),
    (r"c(?: est|est| etait|a ete|a serait| serait) (?:quoi|qui|ou|quand|comment|combien|lequel|laquelle|pourquoi"
     r"|quel\w*)\b",
     "c'est quoi"),
    (r"(?:comment ca|pourquoi (?:la|ca|maintenant|toi|lui|elle|eux)|depuis quand|pourquoi|comment|quand|combien|qui"
     r"|ou|quoi|avec qui|pour qui|a qui)(?: \?)?$",
     "the word alone"),
    (r"(?:et )?(?:admettons|supposons|imagine|imaginons|imaginez|mettons|disons|si|et si) .*(?:, |: |\b)(?:qu est ce"
     r"|(?<!ce )que (?=\w+ (?:t )?(?:tu|vous|il|elle|ils|elles)\b|se )|comment|qui|a quoi|en quoi|quel\w*|ou|il se "
     r"passe quoi|ca (?:te |vous )?\w+ quoi|tu \w+ quoi|vous \w+ quoi|a quoi)\b",
     "a supposition, then an interrogative"),
    (r"et si (?:tu|vous|t|rien|personne|ca|il|elle|ils|on|c|la|le|les|ton|ta|tout|jamais)\b",
     "a supposition without an action: what then?"),
)  # fmt: skip
_FR_OPEN_INSIDE: Table = (
    (rf"(?:{_FR_PREP})?(?:qu est ce (?:que|qu|qui)|qu est ce t|comment (?:est ce que|tu|vous|t|ca|il|elle|ils|on|te"
     rf"|vous|\w+ (?:tu|vous|t il|t elle))|(?:en|a|de|sur|par) quoi (?:est ce|tu|vous|c|ca|t|il|elle|\w+ (?:tu"
     rf"|vous))|combien (?:de|d|tu|vous|ca)|pourquoi (?:est ce que|tu|vous|t|c)|quel(?:le)?s? (?:est|sont|\w+ (?:tu"
     rf"|vous|as tu|avez vous|est ce))|depuis (?:quand|combien)|que (?:se passe|ressens|veux|penses|fais|dirait"
     rf"|ferais)\w* ?(?:tu|vous|t il|il)?|qui (?:est ce qui|d autre|decide))\b",
     "an interrogative, after a preamble"),
    (r"(?:quand|comment|ou|qui|pourquoi)(?: (?:exactement|alors|au juste|toi|vous|la|du coup|finalement|maintenant"
     r"|precisement|ensuite|apres))* \?$|(?<=[,:] )(?:qu est ce|comment|qui|quels?|quelles?|combien|pourquoi|a quoi"
     r"|de quoi|en quoi|que (?:se |te |vous )?[^\W\d]+ (?:tu|vous|t il|il|elle|je|on|nous))\b(?=.*\?)|(?:quoi"
     r"|combien|lequel|laquelle|(?:depuis |pendant |dans )?combien de \w+|(?:a|de|en|par|pour|avec|sur|chez|contre"
     r"|vers) (?:qui|quoi|quel\w*(?: \w+){1,3})|depuis quand|jusqu (?:ou|a quand|a quel\w* \w+)|(?:dans |de |a "
     r"|pour |avec |par )?quels? \w+|(?:dans |de |a |pour |avec |par )?quelles? \w+|d ou)(?: (?:exactement|alors|au "
     r"juste|toi|vous|la|en fait|du coup|finalement|maintenant|precisement|concretement|ensuite|apres))*(?: ,? "
     r"?\w+){0,4} \?$",
     "the interrogative in its place, at the end"),
    (r"\bet (?:ensuite|apres|alors)(?: \?)?$",
     "the same, cut short"),
    (r"(?:tu|vous|t|ca|c|il|elle|ils|elles|on|te|se|leur|lui|l|y|en|les|la|le)(?: \w+){0,4}? (?:quoi|comment|combien"
     r"|quel(?:le)?s?|lequel|laquelle|ou ca|qui ca|depuis quand|depuis combien|a quoi|de quoi|en quoi|pour quoi"
     r"|avec qui|a qui|(?<!partie )de qui|sur quoi|dans quel(?:le)?s?|pour qui|par quoi|a "
     r"quel(?:le)?s?|de quel(?:le)?s?)\b"
     r"|(?:tu|vous|ca|il|elle|ils|elles|c est)(?: \w+){1,6} ou(?: \?)?$",
     "the same, as in speech"),
)  # fmt: skip
_FR_ELLIPSIS: Table = (
    (r"(?:et |mais )(?!.*\b(?:est|sont|a|ont|sait|savent|va|vont|etait|veut|pense|peut)\b)(?:ton|ta|tes|votre|vos|le"
     r"|la|les|l|toi|vous|lui|elle|eux|pour|chez|cote|aujourd hui|apres|avant|depuis|dans|de ton|de votre|ca|du "
     r"cote)(?: [^\W\d]+){0,5} \?$",
     "a topic and a mark: content is expected"),
)  # fmt: skip

INVITATIONS: dict[str, Table] = {"en": _EN_INVITATIONS, "fr": _FR_INVITATIONS}
STARTS: dict[str, Table] = {"en": _EN_OPEN_START, "fr": _FR_OPEN_START}
INSIDE: dict[str, Table] = {"en": _EN_OPEN_INSIDE, "fr": _FR_OPEN_INSIDE}
INVERTED: dict[str, Table] = {
    "en": _EN_OPEN_INSIDE[:1],
    "fr": (*_FR_OPEN_INSIDE[:1], (r"c est (?:quoi|quel(?:le)?s?|comment|combien|pourquoi)\b", "as in speech")),
}
ELLIPSES: dict[str, Table] = {"en": _EN_ELLIPSIS, "fr": _FR_ELLIPSIS}
