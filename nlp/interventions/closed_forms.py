"""How a yes, a no or one of two is asked for, in each language. A wording, then its reason. Data only.

`IN_SPEECH` holds what only the lack of a full stop allows to take for a question.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["IN_SPEECH", "STARTS"]

_EN_SUBJECT = (
    r"(?:you|he|she|it|they|we|i|this|that|these|those|there|your|yours|the|his|her|their|our|my|its|a|an|any\w*"
    r"|some\w*|every\w*|all|both|most|many|each|nobody|no|one|people|others|another|either|what|who|someones|things)"
)

_EN_CLOSED: Table = (
    (rf"(?:(?:when|if|once|since|after|before|while|until|with|in|at|on|during|as|because|for|from|apart from|today"
     rf"|now|by the way|given|say|so far|at this point|in the end|to be clear|just to check|quick question|one "
     rf"question|a question|just a question|may i ask|can i ask(?: you)?|could i ask)\b.*[,:] )?(?:do|does|did|have"
     rf"|has|had|is|are|was|were|will|would|can|could|should|might|may|am|must|shall) (?:{_EN_SUBJECT})\b",
     "inversion"),
    (r"(?:(?:and|so|but) )?(?:does|did|is|are|was|has|would|could|can) (?!(?:be|have|also|just|to|not|that|it|why"
     r"|how|what|where|when)\b)"
     r"[^\W\d]+ [^\W\d]+",
     "the same, whatever the subject"),
    (r"(?:i(?:m| am| was|d)? ?(?:just )?(?:wonder|wondering|ask|curious|like to (?:know|ask)|want to (?:know"
     r"|ask))(?: you)?|(?:can|could|may|might) (?:i|we) ask(?: you)?|(?:do|would|can|could) you (?:happen to "
     r")?(?:know|tell (?:us|me)|say|remember)|my question is|the question is|remind me|tell (?:us|me))(?: ,)? (?:if"
     r"|whether)\b(?=.*\b(?:you|your)\b)",
     "asks whether"),
    (r"(?:any|ever) (?:\w+ ){1,6}\?$",
     "inversion left out"),
)  # fmt: skip
_EN_CLOSED_INSIDE: Table = (
    (r"^(?:(?:and|so|but|okay|ok|um) )*(?:(?:ever|any) \w+ \w+|(?:you|youve|they|theyve|he|hes|she|shes) (?:still "
     r"\w+|.* (?:already|yet|before)$))|^(?:and |so )?if .* (?:will|would|does|do|is|are|can|did) (?:the|your|they"
     r"|you|he|she|it|this|that) ",
     "inversion left out or late, as said"),
    (r"^(?:(?:and|so|but|for you|ok|okay) )*(?:you|they|he|she|its|it|there|thered|theres|that|thats|the|your|is "
     r"it)\b.* or (?:is|was|are|were|did|do|does|not|they|theyre|its|is it|just|somebody|someone|more|rather)\b",
     "one thing or the other, as said"),
    (r"(?:do|did|have|are|were|does|havent|would|will) (?:you|he|she|they) \w+|(?:(?<=, )|(?<=\band )|(?<=\bbut )"
     r"|(?<=\bso )|(?<=\bok )|(?<=\bokay ))(?:is|was|has|can|could|should) (?:it|he|she|that|this|there|you|they"
     r"|your) \w+",
     "inversion after a preamble"),
    (r"(?:is (?:that|it) (?:right|correct|so)|right|correct|yeah)$",
     "a tag"),
)  # fmt: skip
_FR_VERBAL = (
    r"(?:as|avez|a t|ont|avais|aviez|avait|avaient|es|etes|est|sont|etais|etiez|etait|etaient|peux|pouvez|peut"
    r"|peuvent|pourrais|pourriez|pourrait|pourraient|veux|voulez|veut|dois|devez|doit|devrais|devriez|sais|savez"
    r"|sait|penses|pensez|pense t|crois|croyez|croit|aimes|aimez|aimerais|aimeriez|vas|allez|va t|vont|serais|seriez"
    r"|serait|seraient|seras|serez|sera t|fais|faites|fait|te sens|vous sentez|vois|voyez|voit|comptes|comptez"
    r"|(?!(?:mais|puis|alors|apres|nous|vous|depuis|toujours|jamais|pas|plus|fois|dans|chez|assez|des|les|tes|mes"
    r"|ses|nos|vos|sans|sous|temps|bras|cas|ceux|eux|deux|trois|six|dix|mieux|quelques|tres|moins|lors|pres|dehors"
    r"|tous|toutes|autres|parfois|dis|dites)\b)\w+(?:es|ez|ais|iez|ras|rez|s|x)(?= (?:tu|vous)\b)|\w+(?:ait|aient"
    r"|ront|e t|a t|ra t)|(?:vient|tient|prend|prennent|viennent|disent|pensent|craint|met|dit|connait|vit|suit|rend"
    r"|attend|entend|depend|repond|sent|sert|part|sort|convient|appartient|faut|suffit|existe t|vaut|plait))"
)
_FR_CLOSED: Table = (
    (r"(?:.* )?(?<!qu )(?<!quand )(?<!comment )(?<!pourquoi )(?<!ou )est ce (?:que|qu)\b",
     "est-ce que"),
    (rf"(?:(?:si|quand|lorsque|depuis|avant|apres|dans|pour|avec|a|en|chez|pendant|sur|de|comme|par rapport"
     rf"|concernant|aujourd hui|maintenant|question|une question|juste)\b.*[,:] )?(?:(?:ne |n |te |t |vous |se |s "
     rf"|le |la |les |l |lui |leur |en |y |nous |m ))*{_FR_VERBAL} (?:tu|vous|il|elle|ils|elles|on|ce)\b(?!.* que "
     rf"ca )",
     "inversion"),
    (rf"(?:(?:ton|ta|tes|votre|vos|le|la|les|l|son|sa|leur|leurs|ce|cette|cet|ces|un|une|signer|quelqu un|personne"
     rf"|tout|ca|cela|\w+er|\w+ir)(?: [^\W\d]+| ,){{1,9}}) (?:(?:ne |n |te |t |vous |se |s |le |la |les |l |lui "
     rf"|leur |en |y ))*{_FR_VERBAL} (?:il|elle|ils|elles|on|t il|t elle)\b",
     "the same, after its subject"),
    (r"quand (?:tu dis|vous dites)\b.*\b(?:tu veux dire|vous voulez dire|tu parles|vous parlez|tu entends|c est)\b"
     r"|(?:c est|c etait|ce serait)\b.* ou (?:avant|apres|c|plutot|bien|pas|de|du|au|par|a|en|sur|pour|le|la|les|un"
     r"|une|dans|chez)\b|.*\b(?:ou (?:plutot|bien|alors|est ce)|ou pas|ou non)\b",
     "one thing or the other"),
    (r"(?:je me demande|je me demandais|j aimerais savoir|je voudrais savoir|je peux te demander|peux tu (?:nous "
     r"|me )?dire|tu peux (?:nous |me )?dire|pourrais tu (?:nous |me )?dire|dis (?:nous|moi)|dites (?:nous|moi)|tu "
     r"sais|sais tu|savez vous|vous savez|ma question c est) si\b(?=.*\b(?:tu|t|te|ton|ta|tes|vous|votre|vos)\b)",
     "asks whether"),
    (r"(?:t as|t avais|t es|t etais|t aurais|t aimes|t arrives|t en as|t y)\b(?:.*\b(?:deja|ou pas|ou non|ou plutot"
     r"|encore)\b)",
     "as asked in speech, with “already” or “or not”"),
)  # fmt: skip
_FR_CLOSED_INSIDE: Table = (
    (r"^(?:et |mais |bon )*(?:il|elle|ils|elles|ca|c) (?:(?:l|t|y|en|te|vous|ne|n) )*[^\W\d]+ (?:deja|encore"
     r"|toujours|au "
     r"courant|d accord)\b(?!.*\b(?:je|j|moi|m|me|nous)\b)|^(?:et |mais |bon )*(?:toi|vous)(?: ,)? (?:tu|t|vous) "
     r"(?!(?:devrais|devriez|pourrais|pourriez|dis|dites|as raison)\b)"
     r"\w+|^(?:et |mais )*(?:les|le|la|l|ton|ta|tes|votre|vos) (?:[^\W\d]+ ){1,4}?(?:il|elle|ils|elles|ca|c) "
     r"[^\W\d]+(?!.*"
     r"\b(?:je|j|moi|m|me|nous)\b)|^(?:et )?(?:il|elle|ils|elles|ca|c) .* (?:lui|elle|eux|elles|(?:ton|ta|tes|votre"
     r"|vos|l autre|le"
     r"|la|les) [^\W\d]+)$(?<! toi)(?!.*\bje\b)|^(?:et |mais )?si (?!(?:tu|vous|je|j|c etait)\b)(?:(?!\w+(?:ais|ait"
     r"|iez)\b)\w+ "
     r")+?(?:tu|vous|il|elle|ils|elles|on|ca) (?!\w+(?:rais|rait|riez|raient)\b|devrais|peux|vas)[^\W\d]+ (?:ton|ta"
     r"|tes|votre"
     r"|vos|le|la|les|encore|toujours|la bas|l)\b",
     "the subject set apart, or what follows if, as asked in speech"),
    (r"(?<![\w,:] )(?:il )?y a(?:vait)? .*\b(?:toi|vous|chez vous|la bas|la dessus|deja)\b",
     "what only the client knows, as asked in speech"),
    (r"\b(?:c est|c etait|tu|vous|t|il|elle|ils|elles|on|y a|y avait|ca)\b.* ou (?:c est|c etait|c|bien|plutot|pas"
     r"|tu|vous)\b|\bc est (?:toi|vous) qui [^\W\d]+$",
     "one thing or the other, as said"),
    (r"(?:as|avez|es|etes|peux|pouvez|pourrais|pourriez|veux|voulez|penses|pensez|crois|croyez|sais|savez|vas|allez"
     r"|dois|devez|etais|etiez) (?:tu|vous) (?:\w+ ){0,12}?\w+|est ce (?:que|qu) (?:\w+ ){1,12}?\w+|(?<=, )(?:a t"
     r"|est|sont|ont|va t|peut|sera t|serait|etait|ont) (?:il|elle|ils|elles|on)\b",
     "inversion after a preamble"),
    (r"(?<![\w,:] )(?:(?:tu|vous|t) (?:(?!disais|parlais|pourrais|devrais)\w*(?<!r)(?:ais|iez))\b|tu (?:penses"
     r"|crois) (?:que|qu|pouvoir)|vous (?:pensez|croyez) (?:que|qu|pouvoir)|tu (?:comptes|envisages de|sais si|sais "
     r"deja|espere[s]?|imagines)|vous (?:comptez|envisagez de|savez si|savez deja)|(?:ca|c) (?:te|vous|t) \w+ "
     r"(?:encore|toujours|deja|vraiment|toi|vous)\b|(?:tu|vous|t) .*\b(?:deja|ou pas|ou non|parfois|quelquefois"
     r"|finalement|encore)\b|(?:ton|ta|tes|votre|vos) [^\W\d]+ (?:il|elle|ils|elles)\b|(?:tu|vous|c|il|elle|le|la"
     r"|les|l|t|ca|ton|ta|ils|elles) .*\bou (?:c est|c etait|plutot|pas|non|bien|alors|est ce|encore|tu|vous|il|elle"
     r"|de|du|au|le|la|les|un|une|sur|pour|seulement|toute?|juste)\b|(?:c est|c etait|il y a)(?: bien)? (?:toi"
     r"|vous) (?:qui|que)|(?:tu|t|vous) (?:aurais|auriez|as|avez) (?:le droit|la possibilite|le choix|l autorite"
     r"|les moyens|ton mot|votre mot)|(?:tu|vous) (?:peux|pouvez) (?:refuser|dire non|decider|choisir))",
     "what only the client knows, as asked in speech by the tone of voice"),
    (r"(?<![\w,:] )(?:tu|vous|t|(?:ca|cela) (?:te|vous|t)) (?!es\b|etes\b|as ete\b|avez ete\b|as bien\b|avez bien\b"
     r"|as raison|avez raison|as (?:tout )?fait (?:ce|exact|preuve)|peux etre|pouvez etre|dis\b|dites\b|parles\b"
     r"|parlez\b|te\b|vous\b|merit)(?!.*\b(?:mais|pourtant|alors que|en meme temps|parce|car)\b)(?:[^\W\d]+ "
     r"){0,11}[^\W\d]+$|c est (?:bien )?ca$|(?<=\w )(?:non|hein)$",
     "the same, any short statement about the client"),
)  # fmt: skip

STARTS: dict[str, Table] = {"en": _EN_CLOSED, "fr": _FR_CLOSED}
IN_SPEECH: dict[str, Table] = {"en": _EN_CLOSED_INSIDE, "fr": _FR_CLOSED_INSIDE}
