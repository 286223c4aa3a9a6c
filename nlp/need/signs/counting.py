"""What tells a second request from more of the first, in both languages. Data only."""

from __future__ import annotations

from nlp.need.signs.compiling import sequels, table

# More of the same, after one request.
ALSO = table(
    (
        r"(?:and|then|plus|but)(?: then)? (?:also|second(?:ly)?|another|the other|on top of (?:that|it)|in "
        r"addition)|also|as well|secondly|in addition|on top of (?:that|it)|besides|another (?:thing|question"
        r"|point|request)|the other thing|thirdly|finally|plus|on (?:a|an) (?:different|separate|unrelated|other)"
        r" (?:matter|note|subject)|on another (?:matter|note|subject)|separately|apart from that",
    ),
    (
        r"et (?:aussi|puis aussi|en plus|puis|egalement|enfin|ensuite)|aussi|egalement|en plus|par ailleurs"
        r"|d'autre part|deuxiemement|ensuite|l'autre (?:chose|question|point)|une autre (?:chose|question)|autre "
        r"chose|et puis|et enfin|sur un autre (?:sujet|plan|point)|dans un autre registre|a part ca"
        r"|sans rapport(?: avec cela)?",
    ),
)
# The way the group is to help is no second request.
ASKS_FOR_A_WAY = table(
    (
        r"(?:ask|challenge|question|push|listen to|stop|coach|bear with) (?:me|us)|(?:tell|show) (?:me|us) (?:at |in )?"
        r"(?:what|where|when|which|how|whether)(?: [\w']+){0,2}? (?:you|it)|(?:listen to|look at|read) (?:my|our)",
    ),
    (
        r"(?:posez|pose|bousculez|bouscule|questionnez|ecoutez|ecoute|secouez|confrontez|racontez|raconte"
        r"|partagez)[ -](?:moi|nous|vos)|que des questions|(?:dites|montrez|dis|montre)[ -](?:moi|nous) (?:a |en "
        r")?(?:ou"
        r"|quand|ce que|ce qui|quel(?:le)?s?|comment|si)(?: [\w']+){0,2}? (?:vous|tu|ca)|(?:ecoutez|regardez|lisez"
        r"|relisez) (?:mon|ma|mes|nos|notre)",
    ),
)
A_WAY = sequels(
    (
        r"(?:to )?(?:you(?: all)?(?: to)? )?(?:please )?(?:ask|challenge|question|push|provoke|listen|mirror"
        r"|reformulate|share|tell me (?:about|what you hear|how you)|be (?:hard|frank|honest|blunt|direct)|not)",
        r"(?:me )?by|(?:to )?hear (?:how|from|what|whatever|anything|about|your|of)|(?:your|some) (?:experiences?"
        r"|stories|questions"
        r"|honest|challenge)|(?:only )?questions|no (?:advice|solutions)|examples?|experiences?|stories",
    ),
    (
        r"(?:que |qu')?(?:vous|tu|le groupe|on) (?:m'|me )? ?(?:posiez|poses|bousculiez|bouscules|questionniez"
        r"|ecoutiez|secouiez|confrontiez|defiez|challengiez|racontiez|partagiez|renvoyiez|disiez (?:ce que"
        r"|comment))",
        r"en (?:me|m|laissant|ecoutant|partageant)|(?:(?:uniquement|seulement|que|juste) )?(?:des|vos) "
        r"(?:questions|temoignages|experiences)|entendre (?:comment|vos|ce que)|(?:de )?pas de (?:conseil"
        r"|solution)s?",
    ),
)
# After questions, a need that takes them up: "… I am searching for that line".
TAKES_UP = sequels(
    (r"(?:[\w']+ ){0,4}?(?:that|this|it|both)",),
    (r"(?:[\w']+ ){0,4}?(?:cette|cet|ce(?! qu)|ca|cela|la-dessus)",),
)
# A question that hangs on another: what somebody else means, or what to do about "that".
HANGS_ON = table(
    (
        r"(?:what|why|who|how|where|when) (?:did|does|do|was|is|has|had) (?:he|she|it|they|that|this)",
        r"(?:what|how|where|when|which|who)\b[^.!?…;,]{3,40}\b(?:it|that|this|them|those|the others?|the rest)(?= "
        r"*[.!?,]|$)",
    ),
    (
        r"(?:que|qu'|comment|ou|quand|quoi|quel(?:le)?)\b[^.!?…;,]{3,40}\b(?:ca|cela|l'autre|les autres|le reste"
        r"|la-dessus)"
        r"(?= *[.!?,]|$)",
        r"(?:que|qu'|comment|pourquoi|quoi|ou) ?(?:[\w']+ ){0,2}?[\w']+-(?:t-)?(?:il|elle|ils|elles|ce)"
        r"|qu'est-ce qu'(?:il|elle|ils|elles)|qu'est-ce que (?:ca|cela)",
    ),
)
# Two sides of one distinction: "what is mine and what is theirs".
TELLS_APART = table(
    (r"what(?:'s| is| belongs)\b[^.!?…;]{2,45}\band what(?:'s| is| belongs)\b",),
    (
        r"(?:qu'est-ce|ce) qui (?:est|vient|releve|appartient|m'appartient)\b[^.!?…;]{2,50}\bet (?:qu'est-ce|ce) qui "
        r"(?:est|vient|releve|appartient|leur appartient)",
    ),
)
# A second thing in the same breath.
SECOND_OBJECT = table(
    (
        r"(?:and|then|plus)(?: then)? (?:also|second(?:ly)?|on top of that|in addition)(?: \w+){0,2}? (?:<help>"
        r"|how|what|where|who|when|with|on|to|some|whether|about)",
        r"(?:<counted>)",
        r"(?:and then|and also|then) (?:how|what|where|who) (?:to|i|we|do|should|can)",
        r"how (?:to|i|we)\b[^.!?…;]{4,80}how (?:to|i|we)\b[^.!?…;]{4,80}(?:and |, )+(?:how|what|where) (?:to|i|we)",
        r"with [\w' -]{3,40}, (?:and )?with [\w' -]{3,40}(?:,| and)",
        r"(?:help|with) (?:in |me )?[\w]+ing [^.!?…;]{3,60}, (?:and )?[\w]+ing [^.!?…;]{3,60}and [\w]+ing",
        r"to [\w]+ [^.!?…;]{3,60}, (?:and )?to [\w]+ [^.!?…;]{3,60}and to [\w]+",
    ),
    (
        r"(?:et|puis|et puis)(?: puis)? (?:aussi|en plus|egalement)(?: [\w']+){0,3}? ?(?:<help>|comment|ce que|ou"
        r"|quoi|sur|a|de|avec|si)",
        r"(?:<counted>)",
        r"et puis (?:[\w']+ ){0,2}(?:<help>)",
        r"et puis (?:comment|ce que|quoi|ou|sur)",
        r"comment\b[^.!?…;]{4,80}comment\b[^.!?…;]{4,80}(?:comment|ce que|qu'est-ce)",
        r"besoin de [^.!?…;]{3,70}?, (?:de |d')[^.!?…;]{3,70}?(?:,| et)+ (?:de|d')",
        r"pour [^.!?…;]{3,60}, pour [^.!?…;]{3,60}et pour",
        r"(?:et )?(?:autre chose|l'autre chose|une autre question|une autre chose)[ ,:]+(?:<aux>|j'|je|comment"
        r"|c'est|ce que)",
        r"sur [\w' -]{3,40}, sur [\w' -]{3,40}",
    ),
)
