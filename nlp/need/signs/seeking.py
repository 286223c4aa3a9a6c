"""Words that may well seek something, though no known request is made of them. Data only, both languages.

Wide on purpose: where one of these stands, nobody is told that they ask nothing. Being stuck is no seeking yet ("I
cannot settle on a date"), nor is a complaint that begins with "what" ("what annoys me is").
"""

from __future__ import annotations

from nlp.need.signs.compiling import table

_EN_ANNOYS = (
    r"annoys|bothers|hurts|gets me|bugs|angers|upsets|irritates|happen(?:s|ed)|matters|a|an|drives me|makes me (?:mad"
    r"|angry|sick)|i (?:hate|resent|know|did|said|do)"
)
_EN_WORDING = (
    r"words?|sentences?|ways?|phrases?|lines?|tone|mirror|picture|readings?|questions?|stor(?:y|ies)|ideas?|push|nudge"
    r"|pair of (?:eyes|ears)|sounding board|opening|beginning|start|place|ears?|angles?|examples?|partner|criteri(?:on"
    r"|a)"
    r"|answer|nerve|courage|place to (?:start|begin)"
)
_FR_WORDING = (
    r"mots?|phrases?|facons?|manieres?|ton|miroir|lectures?|questions?|recits?|idees?|pistes?|debut|point de depart"
    r"|image|oreilles?|regards?|moyens?|exemples?|partenaire|criteres?|reponses?|courage|cran|premier pas"
)

SEEKS = table(
    (
        r"(?:i|we)(?: [\w']+){0,3}? (?:need|needed)|(?:my|the|a|our) (?:need|request|question|wish|ask|hope)",
        r"(?:i|we|it|that)(?: would|'d)|would be (?:plenty|enough|useful|good|great|a relief)|and would like",
        r"let's|let (?:me|us)|please|how come|criteria|advice|with you|from you|to you|(?:of|for) you|your|some "
        r"of you|one of you|yourselves|(?:whatever|anything|everything|what|how|if) (?:any of )?you"
        r"|you (?:could|might|may|heard?|notice\w*|went through|all)",
        r"what (?:i'm|makes|made|stops|keeps|would|could|can|lies|else|does|is it|gets|pushes|holds|my)|why (?:i"
        r"|we|do|does|is|am|can|should)|where does|whether",
        rf"(?:^|(?<=[.!?:;,] )|(?<=so )|(?<=but )|(?<=and ))(?:what(?:'s|'re)?|how|whose|why) (?!(?:{_EN_ANNOYS})\b)",
        r"(?:don't|do not|can't|cannot|couldn't|not|no longer|no idea) (?:(?:know|see|tell|say|decide|grasp|sure)"
        r"(?: yet| any more)? )?(?:how|what|why|where|which|who|whom)",
        r"understand(?:ing)?|find(?:ing)? out|work(?:ing)? (?:out|on)|sort(?:ing)? out|figur(?:e|ing) out|get(?:ting)? "
        r"clear|mak(?:e|ing) sense|missing|lacking|useful|discover|practi[sc]e|rehearse|untangle|welcomed?"
        r"|interested in|interests me|curious|learn(?:ing)? to|hypothes[ei]s|in search of",
        r"(?<!they )(?<!people )(?<!who )(?<!to )(?<!he )(?<!she )(?<!we )(?<!you )(?<!not )(?<!n't )"
        r"(?:<imperative>) (?:me|us)",
        # "Poke holes in them." "so play back to me …"
        r"(?:^|(?<=[.!?:;] )|(?<=so )|(?<=please )|(?<=just )|(?<=then ))(?:<imperative>)(?! (?:as|i|we|he|she"
        r"|they)\b)",
        r"(?:than|in|for|about|at|of|by) (?:seeing|hearing|knowing|choosing|deciding|naming|looking|being asked|telling"
        r"|finding|saying|facing)|to (?:choose|decide|name|explore|examine|think (?:about|through)|be asked)",
        r"(?:i|we)(?: <adv>)? (?:search|seek|look (?:for|to)|mean to|intend to|aim (?:to|at|for)|plan to|long (?:to"
        r"|for)"
        r"|hope|dream of|try to (?:find|understand|see|know))",
        r"(?:i am|i'm|we are|we're)(?: <adv>)? (?:searching|aiming|planning to|practising|rehearsing|circling|asking"
        r"|(?:all|still all) ears)",
        rf"(?:i|we) (?:lack|miss|don't have|have no|haven't(?: got| found)?|can't find|cannot find|don't find)"
        rf"(?: [\w'-]+){{0,3}}? (?:{_EN_WORDING}|it|one|them)(?=[ ,]*(?:[.!?;:]|$)| (?:i|to|for|that|yet)\b)",
        rf"(?:^|(?<=[.!?:;] ))(?:(?:just|only) )?(?:a|an|one|some|any|two|three|ten)(?: [\w'-]+){{0,2}}? "
        rf"(?:{_EN_WORDING})"
        r"(?= (?:i|we|to|for|about|with|with which)\b|[,.:!]|$)",
        r"(?:the|my) (?:[\w-]+ )?(?:bit|part|piece|point|moment|knot|gap|stretch|sentence|step|subject|silence)"
        r"(?: that| which)?(?: [\w']+){1,5}? is\b",
        r"what (?:i|we) (?!(?:see|know|notice|mean|hate|resent|hear|find)\b)(?:[\w']+ ){1,5}?is\b",
        r"(?:subject|question|thing|topic|theme|bit|one|what|story) (?:that )?(?:i|we)(?:'ve| have)? (?:bring|brought"
        r"|come|came)"
        r"|(?:i|we)(?:'ve| have)? (?:come|came) (?:about|for|with)|(?:is|was|'s) the (?:one|thing|bit|part) (?:that )?i"
        r"|i bring (?:you|here)|i'm bringing|my (?:thing|subject)|a (?:matter|question) of",
        r"(?:this|our|your|the rest of the|spend the|use the) (?:hour|session|time together)|today's (?:work|subject)",
        r"(?:content|satisfied|happy|glad|fine) (?:if|with (?:that|one|a)|just to|to (?:hear|leave|find))"
        r"|if (?:i|we) (?:[\w]+ )?(?:leave|go home|go away|walk out|walk away|come out|come away|get home|end up) with",
    ),
    (
        r"(?:ma|mon|notre|la|cette|une) (?:demande|besoin|question|envie|attente)|l'(?:envie|aide|idee)|aid(?:er"
        r"|ez|iez|erait|ent)",
        r"(?:je|nous|j)(?:[ ']+(?:me|m|y|le|la|vous|lui|leur|ne|en|l))*[ ']+[\w]+(?:rais|rions)|(?:me|m|nous)[ "
        r"']+[\w]+(?:rait|raient)",
        r"(?:il )?(?:me|m'|nous) manque(?: encore| juste| surtout)? (?:un|une|le|la|les|l'|des|quelque)",
        r"(?:il )?(?:me|m'|nous)(?: le| la| les)? ?(?:faut|faudra|faudrait|aurait fallu)|ce qui (?:me|m'|nous) "
        r"?(?:manque|aide|sert|servirait)",
        r"(?!(?:chez|assez)\b)[\w]{3,}ez|faites|dites|(?:^|(?<=[.!?:] ))(?:[\w]+ons(?! (?:nous|vous)))",
        r"s'il vous plait|je vous|avec vous|de vous|a vous|vos|votre|entre vous|l'un de vous|l'une de vous"
        r"|parmi vous|ce (?:que|qu'|dont) (?:vous|tu|chacun)|si (?:vous|l'un|l'une|quelqu'un)|vous (?:pour(?:riez|rez)"
        r"|auriez|entendez|avez entendu)|<imperative>[ -](?:moi|nous)",
        r"comment|pourquoi|par ou|(?:par|a|avec|de|dans|sur|en|devant|pour) quel(?:le)?s?|repartir avec|je "
        r"serai (?:contente?|heureu(?:x|se)|comblee?|ravie?)",
        r"si (?:je|j')(?: [\w']+){0,2}? ?(?:rentre|rentrais|repars|repartais|ressors|sors|sortais|quitte|trouvais"
        r"|arrivais)",
        r"ce que (?:j'|je )(?:attends|cherche|veux|voudrais|souhaite|demande|apporte|amene)|trouver|retrouver",
        r"comprendre|clarifier|demeler|trier|voir clair|tirer au clair|mettre des mots|que suis-je|d'ou (?:me )?vient"
        r"|distinguer|denouer|elucider|cerner|faire le tri|a travailler|bienvenue?s|preneu(?:r|se)|a prendre",
        r"(?:m'|me |nous )?interesse(?:nt|rait|raient)?|curieu(?:x|se)|curiosite",
        r"ce (?:que|qu'|dont|a quoi) ?(?:moi )?(?:je|j'|nous|on) ?(?!(?:vois|sais|constate|deteste|dis|veux dire)\b)"
        r"(?:[\w']+[ ,]+){1,7}?(?:c'est|ce sont)",
        r"(?:de|pour|que de|a) (?:voir|savoir|choisir|decider|nommer|regarder|explorer|examiner)",
        r"(?:que|dont|pour quoi|pour qui) (?:je|nous) (?:viens(?! de\b)|venons|suis venue?)",
        r"mon sujet|une (?:affaire|question) de|(?:la|une) (?:facon|maniere) de (?:le |la |lui |leur |y )?[\w]+(?:er|ir"
        r"|re)",
        r"j'apporte|j'amene|je (?:vous apporte|viens avec|depose ici|suis venue?)",
        r"je (?:compte|tiens|vise|tente|essaie|essaye|m'efforce|songe|pense|vais)(?: bien| surtout| enfin| aussi)?"
        r"(?: a| de)? ?(?:decouvrir|savoir|voir|apprendre|decider|choisir|nommer|reperer|demonter|regler|creuser)",
        r"c'est (?:sur |de |d'|a |avec )?(?:ca|cela|ce|cet|cette|ces|celui-la|celle-la|celui|celle|la-dessus|lui|elle)"
        r"(?: [\w'-]+){0,4}? (?:que|qu'|dont) ?(?:je|j'|nous|on|l'on)",
        r"(?:sais|vois|ignore|saurais|dire)(?: pas| plus| toujours pas| encore)? (?:quoi|ce que|ce qui|ce qu'"
        r"|quel(?:le)?s?|ou (?:commencer|aller|me)|a qui|que (?:dire|faire|repondre))",
        rf"je (?:ne |n')?(?:les? |la |l')?(?:ai|trouve|tiens|connais) (?:pas|plus|toujours pas|pas encore)(?= "
        rf"*(?:[.!?,;]|$)"
        rf"|(?: [\w'-]+){{0,3}}? (?:{_FR_WORDING})(?= *[.!?,;]| (?:pour|qui|que|de)\b|$))",
        rf"(?:^|(?<=[.!?:;] ))(?:juste |rien qu'|seulement )?(?:un|une|des|deux|trois|quelques"
        rf"|dix)(?: [\w'-]+){{0,2}}? "
        rf"(?:{_FR_WORDING})(?= (?:pour|a|afin|avec|que je|sur)\b|[,.:!]|$)",
        r"(?:la|le|mon|ma) (?:[\w-]+ )?(?:partie|moment|passage|bout|noeud|phrase|etape|point|sujet) "
        r"(?:qui|que|ou|dont|d'avant)(?: [\w'-]+){1,8}?,? c'est",
    ),
)
