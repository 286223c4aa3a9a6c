"""How a statement asks without a question: what it needs, whom it calls. Data only, both languages."""

from __future__ import annotations

from nlp.need.signs.compiling import table

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
        r"looking for|am looking for|'m after|am after|'m hoping for|am hoping for|ask for|ask|'m asking(?: for)?|am "
        r"asking(?: for)?|hope for"
        r"|hope|expect|'d love|would love|wish)",
        r"what (?:would|might|could) (?:really )?help(?: me| us)?",
        r"(?:my|our|the|one) (?:\w+ )?(?:question|request|need|aim|goal|wish|ask|objective|hope)(?: for \w+| today"
        r"| here| now)?(?: is| would be|'s|:)",
        r"(?:it would|it'd|that would|would)(?: really)? (?:help|be (?:useful|helpful|great|good|nice))(?: me| "
        r"for me)?(?: to| if)",
        r"(?:<counted>)(?: here)?(?: *:)?",
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
        r"(?:<counted>)(?: *:)?",
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
        r"(?:does|do|has|would|will|can|could) (?:anyone|anybody|someone|somebody)(?! (?:help|tell)\b)|have (?:anyone"
        r"|anybody)|(?:does|do|has|have|would|will|can|could) (?:any|some|one|all|each) of you",
        r"any (?:[\w-]+ )?(?:<help>|experience|experiences|stories|story|examples?)(?:(?: (?:is|are|would be|will "
        r"be))(?: (?:very|most|always))? (?:welcome|appreciated|great|helpful|useful))?",
        r"(?:(?:your|some|all|more) )?(?:<help>)(?: <adv>| from you| on this| with this)?(?: (?:is|are|would "
        r"be))? (?:please|welcome|needed|wanted|appreciated|wanted please)",
        r"let's (?:look|work|see|talk|think)",
        r"(?:can|could|may|might|shall) we|(?:<may_i>)|(?:<is_there>)",
        r"(?:i|we)(?:'ve| have)? (?:come|came)(?: here)?(?: today)? (?:to|for|with)|what do you (?:think|reckon"
        r"|say|advise)|with you(?: all)?(?= *[.!?]|$)",
        r"(?:^|(?<=[.!?] ))(?:convince|persuade|get (?=(?:<them>) to)|make (?=(?:<them>) \w+))",
        r"(?:whatever|anything|everything) (?:that )?(?:any of )?you (?:can|could|might|may|have|want)(?: to)?(?: "
        r"(?:give"
        r"|tell|offer|share|say|suggest)(?: me| us)?)?",
        r"(?:all )?your (?:[\w-]+ ){1,3}?(?:are|is|would be|will be) (?:very |most )?(?:welcome|appreciated)",
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
        r"(?:<may_i>)|(?:<is_there>)",
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
        r"(?:^|(?<=[.!?:] ))(?!(?:disons|allons|voyons)\b)[\w]{3,}ons(?=-(?:la|le|les|en|y)\b| (?:la|le|les|un|une|ce"
        r"|cet"
        r"|cette|ces|ma|mon|mes|notre|ensemble|sur)\b)",
        r"je (?:viens|suis venue?|suis la)(?: ici| aujourd'hui)? (?:pour )?(?:vous |en |y |le |la |les "
        r")?[\w]+(?:er|ir|re)|mon besoin|avec vous(?= *[:.!?]|$)",
        r"(?:il )?(?:faut|faudrait) (?:m'|nous |me )aider",
        r"tout ce que (?:vous|tu) (?:pourrez|pouvez|pourriez|avez|voudrez|voulez)(?: (?:m'|me |nous )?(?:apporter|dire"
        r"|donner|proposer|partager))?",
        r"(?:toutes |tous )?vos (?:[\w-]+ ){1,3}?(?:sont|seront|seraient) (?:les )?bienvenue?s",
        r"(?:tous |toutes )?(?:les |vos |des )(?:<help>) (?:seront|sont|seraient)(?: (?:bons?|bonnes?|a prendre"
        r"|bienvenue?s?|bienvenus|utiles?))*",
        r"(?:qu'en|vous en) (?:pensez|dites)(?:[ -]vous)?",
        r"(?:serait|est)-il possible|est-ce (?:que ce serait |que c'est )?possible",
        r"que des questions",
        r"merci (?:de|d'|pour) (?:m'|me |vos|votre)",
    ),
)
