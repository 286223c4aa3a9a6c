"""How a statement asks: what it needs, whom it calls, what it wonders. Data only, both languages."""

from __future__ import annotations

from nlp.need.signs.compiling import sequels, table

# The client says that they need, want, look for or wonder.
NEEDS = table(
    (
        r"(?:i|we)(?: <adv>){0,3} (?:need|want|wish|seek|request|hope|crave)(?! (?:to (?:go|leave"
        r"|pick)\b.{0,20}\bbut))",
        r"(?:i|we)(?: <adv>){0,2}(?: would|'d)(?: <adv>){0,2} (?:like|love|appreciate|welcome|value|rather|prefer"
        r"|need|want|enjoy)",
        r"(?:i|we)(?: <adv>){0,2}(?: would|'d| am|'m)(?: <adv>)?(?: be)? (?:so |very |most )?(?:glad|grateful"
        r"|happy|pleased|curious|keen|thankful|interested|open) (?:of|for|to|if|about|in)",
        r"(?:i|we) (?:<adv> )?(?:could|can) (?:<adv> )?(?:use|do with)",
        r"(?:i|we)(?: am| are|'m|'re| have been|'ve been| was| were)(?: <adv>){0,2} (?:looking (?:for|to)|after"
        r"|seeking|searching for|hoping|wondering|asking|trying to (?:understand|find|decide|work out|figure out"
        r"|see|choose|get clear)|here (?:to|for)|in need of|curious|open to|interested in|keen (?:to|on)|ready "
        r"for)",
        r"(?:i|we)(?: <adv>)? (?:wonder|ask myself|keep asking myself|keep wondering|seek)",
        r"(?:i|we)(?: <adv>)?(?: have(?: got)? to|'ve got to| must| should| ought to| had better| gotta) (?:decide"
        r"|choose|find|understand|work out|figure out|prepare|make up my mind|see|clear up|learn|get clear|settle"
        r"|sort out|think through)",
        r"(?:what|all|the (?:one )?thing)(?: that)? (?:i|we)(?: <adv>){0,2} (?:need|want|'d like|would like|'m "
        r"looking for|am looking for|'m after|am after|ask for|ask|'m asking(?: for)?|am asking(?: for)?|hope for"
        r"|hope|expect|'d love|would love|wish)",
        r"what (?:would|might|could) (?:really )?help(?: me| us)?",
        r"(?:my|our|the|one) (?:\w+ )?(?:question|request|need|aim|goal|wish|ask|objective|hope)(?: for \w+| today"
        r"| here| now)?(?: is| would be|'s|:)",
        r"(?:it would|it'd|that would|would)(?: really)? (?:help|be (?:useful|helpful|great|good|nice))(?: me| "
        r"for me)?(?: to| if)",
        r"(?:two|three|four|several|a few) (?:things|questions|requests|points|topics)(?: here)?(?: *:)?",
        r"(?<!they )(?<!he )(?<!she )(?<!to )(?<!who )(?<!not )(?<!n't )(?<!never )(?<!would )(?<!could )(?<!will "
        r")give (?:me|us)(?= (?:some|any|your|a few) (?:<help>))",
        r"(?:what|the thing|all)(?: that)? (?:i'm|i am|we're|we are) (?:missing|lacking)(?:[ ,]+[\w']+){0,6}? is",
        r"(?:^|(?<=[.!?] ))(?:need|needed|looking for|looking to|wanted|in need of|seeking|wondering)",
    ),
    (
        r"(?:j'|nous )(?:ai|avons|aurais|aurions)(?: <adv>){0,2} besoin(?: <adv>)?(?: (?:de|d'|qu'|que))?",
        r"(?:ce )?dont (?:j'|nous )(?:ai|avons|aurais)(?: <adv>)? besoin",
        r"(?:je|nous)(?: (?:me|nous))? (?:veux|voudrais|voulons|voudrions|souhaite|souhaiterais|souhaitons"
        r"|souhaiterions|desire|desirerais|cherche|recherche|chercherais|cherchons|attends (?:de vous|du groupe"
        r"|vos|votre)|demande (?=de l'aide|vos|votre|un|des|comment|si|ce que|que)|demanderais|espere|viens "
        r"chercher|suis a la recherche|suis preneur|suis preneuse|prefererais|suis en quete|tiens a|compte sur "
        r"vous|sollicite|prendrais)(?! (?:pas|plus)\b)",
        r"(?:j'|nous )(?:aimerais|aimerions|espere|aurais envie|ai envie|apprecierais|accueillerais|attends (?:de "
        r"vous|du groupe|vos|votre)|essaie de (?:comprendre|trouver)|essaye de (?:comprendre|trouver))",
        r"je (?:suis|serais) (?:<adv> )?(?:curieu(?:x|se)|heureu(?:x|se)|preneu(?:r|se)|ravie?|contente?"
        r"|interessee?|reconnaissante?) (?:de|d'|par)",
        r"(?:il )?(?:me|nous) (?:faut|faudrait)(?! (?:une heure|des heures|du temps pour)\b)",
        r"(?:il )?(?:faut|faudrait)(?: <adv>)? que (?:je|j')",
        r"(?:je|nous) (?:dois|devons|devrais) (?:<adv> )?(?:decider|choisir|trouver|comprendre|preparer|trancher"
        r"|savoir|voir|apprendre|clarifier|repenser|revoir|reprendre|me preparer|reflechir|me decider|definir"
        r"|arreter)",
        r"je (?:me |m')(?:demande|interroge)",
        r"(?:en etre|en suis) a me demander",
        r"(?:il )?(?:faut|faudrait)(?: (?:enfin|vraiment|absolument))? (?:(?:que|qu')(?= ?<they>)|convaincre"
        r"|persuader|trouver)",
        r"(?:moi )?(?:ce que|ce qu'|tout ce que)(?: moi)? (?:je|j'|il me)(?: <adv>)?(?: (?:veux|voudrais|cherche"
        r"|attends|souhaite|demande|aimerais|vise|faut|faudrait|espere))",
        r"ce qui (?:m'|me |nous )(?:aiderait|aide|serait (?:utile|precieux|d'une grande aide))",
        r"(?:ma|notre|la|mon|une) (?:\w+ )?(?:question|demande|besoin|objectif|but|souhait|envie|attente)(?: du "
        r"jour| aujourd'hui| ici)?(?: est| serait|,? c'est| ce serait| porte|:| :)",
        r"ce qui (?:me|nous) manque(?:[ ,]+[\w'-]+){0,8}? (?:c'est|ce sont)",
        r"(?:ca|cela) (?:m'|me |nous )(?:aiderait|ferait du bien|serait utile)",
        r"(?:me |m')(?:ferait (?:du bien|plaisir)|aiderait|serait (?:utile|precieux))",
        r"(?:deux|trois|quatre|plusieurs) (?:choses|questions|demandes|sujets|points)(?: *:)?",
        r"(?:^|(?<=[.!?] ))(?:besoin (?:de|d')|cherche|recherche|je cherche)",
    ),
)
# The client turns to the group.
CALLS = table(
    (
        r"(?<!to )(?<!they )(?<!he )(?<!she )(?<!who )(?<!that )(?<!can )(?<!could )(?<!will )(?<!would )(?<!not "
        r")(?<!n't )(?<!never )(?<!people )(?<!nobody )(?<!always )(?<!might )(?<!ever )help (?:me|us)",
        r"(?:^|(?<=[.!?,:] )|(?<=\band )|(?<=\bso )|(?<=\bthen )|(?<=please )|(?<=\bbut )|(?<=\bnow ))(?:give|tell"
        r"|show|teach|lend|advise|guide|challenge|coach|support|ask|push|question|stop|let|listen to|walk|talk"
        r"|bear with) (?:me|us)",
        r"(?:^|(?<=[.!?,] ))(?:please )?(?:help|listen|share)",
        r"(?:challenge|question|test|mirror|push|listen to|look at|react to) (?:my|our)(?= [\w' -]{2,40}please)"
        r"|please(?= *(?:[.!?]|$))",
        r"(?:^|(?<=[.!?] ))(?:please )?(?:challenge|question|test|mirror|push|listen to|react to) (?:my|our)",
        r"(?:can|could|would|will) (?:you|someone|anyone|anybody|somebody|any of you|some of you|the group|we)(?: "
        r"please| maybe| perhaps)?(?= (?:help|tell|show|share|give|explain|listen|describe|walk|talk|let|suggest"
        r"|offer|advise|say|ask|think|look|work|lend|challenge|coach|recommend|point|hear|play|be|take|read"
        r"|mind)\b)",
        r"(?:does|do|has|have) (?:anyone|anybody|someone|any of you|some of you)",
        r"any (?:[\w-]+ )?(?:<help>|experience|experiences|stories|story|examples?)(?:(?: (?:is|are|would be|will "
        r"be))(?: (?:very|most|always))? (?:welcome|appreciated|great|helpful|useful))?",
        r"(?:(?:your|some|all|more) )?(?:<help>)(?: <adv>| from you| on this| with this)?(?: (?:is|are|would "
        r"be))? (?:please|welcome|needed|wanted|appreciated|wanted please)",
        r"let's (?:look|work|see|talk|think)",
        r"(?:can|could|may|might|shall) we|(?:would|is) it (?:be )?(?:possible|okay|ok|all right) (?:to|if (?:we"
        r"|you|one of you|someone))",
        r"(?:i|we)(?:'ve| have)? (?:come|came)(?: here)?(?: today)? (?:to|for|with)|what do you (?:think|reckon"
        r"|say|advise)|with you(?: all)?(?= *[.!?]|$)",
        r"(?:^|(?<=[.!?] ))(?:convince|persuade|get (?=(?:<them>) to)|make (?=(?:<them>) \w+))",
        r"(?:looking|look) forward to (?:your|hearing)",
    ),
    (
        r"(?:aidez|aide|dites|dis|donnez|donne|racontez|raconte|montrez|montre|conseillez|conseille|eclairez"
        r"|eclaire|posez|pose|bousculez|bouscule|apprenez|guidez|questionnez|questionne|soutenez|accompagnez"
        r"|proposez|pretez|laissez|ecoutez|ecoute|secouez|confrontez|partagez|parlez|expliquez)[ -](?:moi|nous|m'"
        r"|me)",
        r"(?:racontez|partagez|parlez|dites)(?: s'il vous plait)?(?: vos| comment| ce que)",
        r"(?:au secours|a l'aide|sos|help)",
        r"(?:est-ce que )?(?:vous|tu) (?:pouvez|pourriez|peux|pourrais|voulez|voudriez|veux|voudrais|m'aideriez"
        r"|m'aiderais|m'aidez|avez)",
        r"(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|peut|pourrait|auriez|avez|aurais)[ -](?:vous|tu|on)",
        r"(?:est-ce que )?(?:quelqu'un|certains|l'un de vous|l'une de vous|certaines) (?:a|ont|aurait|pourrait"
        r"|peut|sait|connait)",
        r"(?:un peu d'|un |des |vos |tous vos |toutes vos |quelques |toute )(?:<help>)(?: [\w-]+){0,3} (?:me |m'"
        r"|nous )?(?:ferait du bien|aiderai(?:t|ent)|serai(?:t|ent) (?:les |la )?(?:bienvenue?s?|bienvenus"
        r"|precieu(?:x|se|ses)|utiles?)|sont (?:les )?bienvenue?s)",
        r"(?:^|(?<=[.!?] ))(?:des |vos |un |une )?(?:<help>)(?= (?:sur|pour|concernant|svp|s'il vous plait|la-dessus))",
        r"(?:des |vos |un |une )(?:<help>)(?= ?\?)",
        r"(?:bousculez|challengez|questionnez|testez|ecoutez|secouez|confrontez|regardez|relisez) (?:mes|mon|ma"
        r"|nos|notre)",
        r"(?<!nous )(?:regardons|cherchons|explorons|travaillons|voyons|parlons|demelons|reflechissons)(?: ensemble)?",
        r"je (?:viens|suis venue?|suis la)(?: ici| aujourd'hui)? (?:pour )?(?:vous |en |y |le |la |les "
        r")?[\w]+(?:er|ir|re)|mon besoin|avec vous(?= *[:.!?]|$)",
        r"(?:il )?(?:faut|faudrait) (?:m'|nous |me )aider",
        r"(?:tous |toutes )?(?:les |vos |des )(?:<help>) (?:seront|sont|seraient)(?: (?:bons?|bonnes?|a prendre"
        r"|bienvenue?s?|bienvenus|utiles?))*",
        r"(?:qu'en|vous en) (?:pensez|dites)(?:[ -]vous)?",
        r"(?:serait|est)-il possible|est-ce (?:que ce serait |que c'est )?possible",
        r"que des questions",
        r"merci (?:de|d'|pour) (?:m'|me |vos|votre)",
    ),
)
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
        r"(?:^|(?<=[.!?:,] )|(?<=et ))(?:pourquoi|ou|quand|combien|par ou|jusqu'ou)(?: est-ce (?:que|qu')|(?: "
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
        r"(?<!so )(?<!nor )(?<!neither )(?<!than )(?<!as )(?<!only )(?:should|shall|must|can|could|may|might|do"
        r"|did|am|was|will|would|have|shouldn't|can't|couldn't|don't|didn't) (?:i|we)(?! (?:know|mean)\b)",
        r"(?:^|(?<=[.!?] ))(?:and |so |but |or )?(?:is|are|was|were|does|do|did|has|have|can|could|should|would"
        r"|will|isn't|aren't|doesn't|don't|shouldn't|couldn't|wouldn't|won't|must) (?!anyone|anybody|someone|any"
        r"|some)(?:it|this|that|there|<they>|the [\w-]+)",
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
        r"(?:ne |n')?(?:devrait|devraient|doit|doivent|pourrait|pourraient|a-t|va-t|peut|peuvent)-(?:il|elle|ils"
        r"|elles)(?: pas)?",
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
        r"how|what|who|where|when|why|which|whose|whom|what's|who's",
        r"(?:can|could|would|will) (?:you|someone|anyone|anybody|any of you|we)(?: please| maybe| perhaps)? "
        r"(?!tell me (?:if|whether)\b)(?:help|tell|show|share|give|explain|listen|describe|walk|talk|let|suggest"
        r"|offer|advise|say|ask|think|look|work|lend|challenge|coach|recommend|point|hear|play|be|take|read|mind)",
        r"(?:does|do|has|have|is there) (?:anyone|anybody|someone|any of you|some of you)|do you have|have you "
        r"(?:got )?(?:any|some)|any (?:[\w-]+ )?(?:<help>|experience|experiences)",
        r"(?:can|could|may|might|shall) we|(?:would|is) it (?:be )?(?:possible|okay|ok|all right) (?:to|if (?:we"
        r"|you|one of you|someone))",
        r"help|please|(?:your|some) (?:<help>)",
    ),
    (
        r"comment|que|quoi|qui|quand|quel|quelle|quels|quelles|pourquoi|combien|lequel|laquelle|lesquel(?:le)?s"
        r"|d'ou|ou(?= (?:est|en|puis|dois|aller|commencer|trouver|je|on|mettre))",
        r"qu'|l'idee|possible",
        r"(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|peut|pourrait|auriez|avez|aurais)[ -](?:vous|tu|on)"
        r"|(?:vous|tu) (?:pouvez|pourriez|peux|pourrais|voulez|voudriez|veux|voudrais|m'aideriez|m'aidez|auriez"
        r"|avez)",
        r"quelqu'un|l'un de vous|certains|(?:des|vos|un|une) (?:<help>)|s'il vous plait|aide",
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
