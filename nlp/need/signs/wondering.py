"""How a statement asks in a question: for content, for a yes or a no, for one of two. Data only, both languages."""

from __future__ import annotations

from nlp.need.signs.compiling import sequels, table

# A question that has content for its answer.
OPEN_QUESTIONS = table(
    (
        r"(?<!not )(?<!know )(?<!asking )how(?: on earth| the hell| else| best| much| long| far| often)? (?:<aux>"
        r"|does|did|am|is|are) (?!mine|matters)\w+",
        r"(?:^|(?<=[.!?:,] )|(?<=and )|(?<=then )|(?<=is )|(?<=also )|(?<=so ))how to",
        r"(?<!know )(?:what|which [\w-]+)(?: else| exactly| kind of [\w-]+)? (?!do you (?:think|reckon|say"
        r"|advise))(?:<aux>|does|did|am|'d) (?:i|we|you|one|he|she|they|it|help|make|the|my|our|this|that"
        r"|<person>)",
        r"(?:^|(?<=[.!?:] )|(?<=and ))what to",
        r"(?<!know )(?:who|where|when|why|whom|which)(?: else)? (?:<aux>|does|did|am|won't|doesn't|didn't) (?:i|we"
        r"|you|one|he|she|they|it|my|our|the|this|that|some)",
        r"what(?: is| are|'s) (?:it (?:that )?i|the (?:best|right|point|first)|my|behind|stopping|keeping|holding"
        r"|making|at stake|going on)",
        r"(?:what|who|which) (?:stops|keeps|makes|prevents|holds|scares|blocks|drives|has|could help|can help)",
        r"(?:^|(?<=[.!?] ))(?:which|whose|where (?:does|do|did|is))",
    ),
    (
        r"(?<!sais )(?<!pas )(?<!sait )comment(?= (?:est-ce|que|je|j'|on|nous|vous|tu|il|elle|ils|elles|faire|m'"
        r"|me|ne|lui|leur|se|s'|le|la|les|l'|y|en|mieux|eviter|<aux>[ -])|(?: [\w']+(?:-(?!elles?\b|ils?\b|t-|je\b"
        r"|nous\b|vous\b|on\b)[\w']+)?){1,8}?[- ](?:t[- ])?(?:il|elle|ils|elles|je|on|nous)\b| [\w-]+(?:er|ir|re"
        r"|oir)\b| [\w-]+ ?-je)",
        r"(?:^|(?<=[.!?:,] )|(?<=et )|(?<=puis ))comment",
        r"(?<!sais )(?<!ce )(?:qu'est-ce (?:que|qu'|qui)|c'est quoi)",
        r"(?:^|(?<=[.!?:,] )|(?<=et ))que (?:<aux>|me|m'|dire|faire|repondre|proposer|mettre)",
        r"(?:d'abord|ensuite|puis|enfin) (?:que|quoi) (?:dire|faire|repondre|proposer)",
        r"(?:^|(?<=[.!?:,] )|(?<=et ))(?:a |de |par |pour |avec |sur |en |vers )?(?:quoi|quel(?:le)?s?|qui|lequel"
        r"|laquelle)(?: [\w']+){0,5}?(?:[-](?:je|nous|on|il|elle|ils|elles)| (?:<aux>)[- ](?:je|nous|on)| "
        r"(?:amener|faire|dire|commencer|repondre))",
        r"(?:^|(?<=[.!?:,] )|(?<=et ))(?:pourquoi|(?<!, )ou|quand|combien|par ou|jusqu'ou)(?: est-ce (?:que|qu')|(?: "
        r"[\w']+){0,8}?(?:[-](?:je|nous|on|il|elle|ils|elles)| (?:<aux>)[- ](?:je|nous|on))| commencer)",
        r"(?:de quelle|d'une) (?:facon|maniere) (?:puis|pourrais|peut|dois|est-ce)",
        r"(?:^|(?<=[.!?] ))(?:a qui|a quoi|de quoi|par ou|vers qui|avec qui|par quel(?:le)? [\w]+|sur quoi|en quoi)",
        r"par quel moyen",
        r"(?:^|(?<=[.!?] ))(?:d'ou (?:vient|viennent)|lesquel(?:le)?s|lequel|laquelle|quel(?:le)?s?)(?! que)",
    ),
)
# A yes or a no is asked, or one of two answers.
CLOSED_QUESTIONS = table(
    (
        r"(?<!so )(?<!nor )(?<!neither )(?<!than )(?<!as )(?<!only )(?<!\bi )(?<!\bwe )(?:should|shall|must|can|could"
        r"|may|might|do"
        r"|did|am|was|will|would|have|shouldn't|can't|couldn't|don't|didn't) (?:i|we)(?! (?:know|mean)\b)"
        r"(?![^.!?…]{3,80}, (?:i|we)(?:'d|'ll| would| will)\b)",
        r"(?:^|(?<=[.!?] ))(?:and |so |but |or )?(?:is|are|was|were|does|do|did|has|have|can|could|should|would"
        r"|will|isn't|aren't|doesn't|don't(?= (?:they|we|you|people|those))|shouldn't|couldn't|wouldn't|won't|must) "
        r"(?!anyone|anybody|someone|any"
        r"|some)(?:it|this|that|there(?! (?:anyone|anybody|someone|somebody))|<they>|the [\w-]+)",
        r"(?:is|was) whether",
        r"(?:is|was|isn't|would|wouldn't|will|wasn't) (?:it|this|that|there)(?: \w+){0,2}? (?:normal|ok|okay|right"
        r"|wrong|fair|legal|allowed|acceptable|reasonable|better|worth|wise|my (?:fault|job|role|place|business)"
        r"|just me|me|best|too (?:late|early|much|soon)|time to|up to me|good|a mistake|sensible|legitimate|crazy"
        r"|stupid|silly|unreasonable|selfish|realistic|worthwhile|enough)",
        r"(?:do|don't|would|wouldn't) you (?:all )?(?:think|agree|believe|reckon|recommend|advise|say)",
        r"(?:tell|told|advise|confirm to|reassure)(?: me| us) (?:if|whether)",
        r"(?:know|wonder|wondering|ask myself|see|hear|find out|be told|question is|understand|confirm|opinion "
        r"on) (?:if|whether)",
        r"whether or not (?:i|we|to)",
        r"yes or no",
        r"(?:will|would) you (?:back|support|agree|approve|vote|join|sign|follow|do|accept|be on)",
        r"(?:are|were) you (?:with me|in favour|in favor|for|against|ok|okay|willing)",
    ),
    (
        r"(?<!c')(?<!c )(?<!y )est-ce (?:que|qu')(?! (?:quelqu|certains))",
        r"(?:c'est|est) (?:de savoir )?si (?:je|j|on|nous)",
        r"(?:^|(?<=[.!?:,] )|(?<=et )|(?<=ou )|(?<=alors )|(?<=donc ))(?:dois|puis|devrais|pourrais|ai|suis|vais"
        r"|aurais|serais|fais|faisais|etais|dois)[ -]je",
        r"(?:ne )?(?:(?:faut|faudrait|vaut|vaudrait|peut|doit)[ -]il|(?:(?<!c')(?<!y )est|serait|etait|n'est|ne "
        r"serait)[ -](?:il|ce|elle)|a[ -]t[ -](?:il|elle|on))(?: [\w'-]+){0,3}? (?:normale?|juste|permis|mieux"
        r"|que je|que j'|raisonnable|legitime|trop tard|utile|bon|grave|ma faute|a moi|moi|le droit|legal|temps"
        r"|necessaire|bien|acceptable|folle?|judicieux|opportun|preferable)",
        r"(?:^|(?<=[.!?:,] )|(?<=et ))(?:faut|faudrait)[ -]il (?!.{0,20}\bcomment)",
        r"(?:disiez|dites|dire|disent|sachiez|confirmer|confirmiez|dis)(?:-moi)?(?: \w+ment)? (?:si|s'ils?(?! "
        r"vous plait))",
        r"(?:savoir|demande|voir|question est de savoir|dites-moi|avis sur|me demander) (?:si|s'ils?(?! vous plait))",
        r"oui ou non",
        r"(?:dois|devrais|pourrais)-je",
        # "m'a-t-elle lancé" only says who spoke.
        r"(?<!¤[»,] )(?<!¤», )(?<!m')(?<!l')(?<!t')(?<!nous )(?:ne |n')?(?:devrait|devraient|doit|doivent|pourrait"
        r"|pourraient|a-t|va-t|peut|peuvent)-(?:il|elle|ils|elles)(?: pas)?",
        r"(?:ai|avais|aurais)[ -]je (?:raison|tort|bien|mal|le droit|eu raison|eu tort)",
        r"(?:etes|seriez)[ -]vous (?:d'accord|pour|favorables?|contre|prets?)",
        r"(?:pensez|croyez|trouvez)[ -]vous que|(?:vous|tu) (?:pensez|croyez|penses|crois|trouvez) que (?:je|j')",
        r"(?:ca|cela) vaut(?:-il)? le coup",
        r"c'est normal (?:que|qu'|de|si)",
    ),
)
# A question with one of these is not about a yes or a no.
ASKS_OPENLY = table(
    (
        r"how|what|who|where|when|why|which|whose|whom|what's|who's|(?:any|one|some|each|all|those) of you",
        r"(?:can|could|would|will) (?:you|someone|anyone|anybody|any of you|we)(?: please| maybe| perhaps)? "
        r"(?!tell me (?:if|whether)\b)(?:help|tell|show|share|give|explain|listen|describe|walk|talk|let|suggest"
        r"|offer|advise|say|ask|think|look|work|lend|challenge|coach|recommend|point|hear|play|be|take|read|mind)",
        r"(?:does|do|has|have|is there) (?:anyone|anybody|someone|any of you|some of you)|do you have|have you "
        r"(?:got )?(?:any|some)|any (?:[\w-]+ )?(?:<help>|experience|experiences)",
        r"(?:can|could|may|might|shall) we|(?:<may_i>)|(?:<is_there>)",
        r"help|please|(?:your|some) (?:<help>)",
    ),
    (
        r"comment|que|quoi|qui|quand|quel|quelle|quels|quelles|pourquoi|combien|lequel|laquelle|lesquel(?:le)?s"
        r"|d'ou|ou(?= (?:est|en|puis|dois|aller|commencer|trouver|je|on|mettre))",
        r"qu'|l'idee|possible|(?:<may_i>)|(?:<is_there>)",
        r"(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|peut|pourrait|auriez|avez|aurais)[ -](?:vous|tu|on)"
        r"|(?:vous|tu) (?:pouvez|pourriez|peux|pourrais|voulez|voudriez|veux|voudrais|m'aideriez|m'aidez|auriez"
        r"|avez)",
        r"quelqu'un|l'une? (?:de|d'entre) vous|d'entre vous|certains|on (?:essaie|regarde|cherche|tente|joue)|(?:des"
        r"|vos|un|une) (?:<help>)|s'il vous plait|aide",
    ),
)
# After "I would like to know" or "tell me": a yes or a no again.
WHETHER = sequels(
    (
        r"(?:(?:to|you|me|be|please) )*(?:(?:know|told|find out|hear|tell me|see|ask|be sure|understand|sure|ask "
        r"you|your opinion on|your view on) )?(?:if|whether)",
    ),
    (
        r"(?:\b(?:de|que|qu|vous|me|m|l|on)\b[ ,']*)*(?:(?:savoir|voir|disiez|dise|dire|comprendre|demander|dites"
        r"|confirmiez|votre avis pour savoir|votre avis sur le fait de savoir) )?(?:si|s'ils?(?! vous plait))",
    ),
)
