"""What a request is after: a solution that is settled already, or a change in others. Data only, both languages.

Read inside requests only: "I convinced them last year" is a fact.
"""

from __future__ import annotations

from nlp.need.signs.compiling import table

# A solution is settled, and others are to accept it.
SOLUTION = table(
    (
        r"(?:to|how|must|should|help me|i|we|can|could|^|[.!?:] ?)(?: <adv>)? (?:convince|persuade|win over|talk "
        r"(?:<them>) into|bring (?:<them>) (?:round|around|on board)|sell (?:<them>|[\w' -]{2,30}? to (?:<them>))"
        r"|impose|push (?:(?:[\w-]+ ){0,4})through|force (?:<them>) to (?:<accept>)|railroad)",
        r"(?:^|(?<=[.!?:] ))(?:convince|persuade|impose|get rid of)",
        r"(?:get|getting|bring|push|pushing|lead|leading|persuade|convincing|force) (?:<them>|[\w'-]+(?: "
        r"[\w'-]+){0,4}?) to (?:just |finally )?(?:<accept>)",
        r"(?:make|making|have|having) (?:<them>|(?:my|our|the|his|her|their|a|an)(?: [\w'-]+){1,4}?) (?:just "
        r"|finally )?(?:<accept>)",
        r"(?:get|getting|have|having|see) (?!over\b)(?:(?:[\w'-]+ ){1,6}?)(?:accepted|approved|adopted|signed(?: off)?"
        r"|through|past|validated|funded|passed|on board|over the line|voted|financed|agreed|implemented|to go "
        r"through|across|bought|fired|dismissed|removed|transferred|moved)",
        r"how(?: <aux>|do|to)?(?: (?:i|we|one|you))?(?: to)?(?: best| finally| quickly)? (?:implement"
        r"|introduce(?! my(?:self)?\b)|launch|roll out|deploy|install|put in place|impose|enforce|obtain|secure"
        r"|push|get rid of|fire|sack|set up (?:my|the|our|a|an))",
        r"how (?:<aux>|to) (?:(?:i|we|one|you) )?(?:best )?(?:set (?:it|this|that|them) up|roll (?:it|this) out)",
        r"arguments?(?: \w+)? (?:to|for|that)|(?:the |my )?(?:best|right|good|killer|strong) arguments?|the green "
        r"light|the go-ahead|need it through|just (?:has to|needs to) (?:go through|be accepted)",
        r"(?:so that|until) (?:<they>) (?:<accept>|accepts?|agrees?|signs?|approves?|adopts?|says? yes)",
        r"(?:back|support|approve|endorse|vote for) my (?:plan|idea|project|proposal|decision|solution|proposition)",
        r"(?:i|we) need (?:a|an|some|the|better|new|to buy|to have|to get)(?: [\w-]+){0,3}? (?:tool|software|app"
        r"|template|training|course|budget|assistant|system|platform|sales pitch|pitch|calendar)\b(?! (?:for|that "
        r"would|which would) me)",
        r"(?:win|gain|obtain|secure|get) (?:approval|agreement|acceptance|buy-in|support|the budget|the funding"
        r"|funding|the money|permission) (?:for|from|to|of)",
        r"(?:overcome|get round|get around|bypass|break|beat|get past|without) (?:any |the |their |his |her "
        r")?(?:resistance|objections|opposition)",
    ),
    (
        r"(?:convaincre|persuader|imposer|faire (?:bien )?(?:accepter|adopter|valider|voter|signer|passer|avaler"
        r"|approuver|financer|acheter|admettre|avaliser|acter|appliquer|licencier|virer|retirer|ceder)|faire "
        r"entrer dans les moeurs|rallier|vendre (?:mon|ma|mes|le|la|l'|cette|ce|notre))",
        r"(?:fais|ferais|fait|faire|fasse) (?:ceder|plier|flechir|craquer|passer|accepter|adopter|valider|voter"
        r"|signer|avaler|financer|approuver)",
        r"(?:leur|lui|les|le|la) faire (?:<accept>)",
        r"(?:obtenir|obtient|obtienne|arracher|decrocher) (?:du|de la|de l'|de|des|d'|leur|son|le|la|l'|qu'|que)",
        r"(?:obtenir|avoir|gagner|arracher) (?:leur|son|l'|un|le) ?(?:accord|aval|feu vert|oui|adhesion|soutien|appui)",
        r"(?:amener|pousser|forcer|obliger|decider|inciter|conduire) (?:<them>) a (?:<accept>)",
        r"(?:pour que|afin que|pour qu'|faire en sorte que|faire en sorte qu')(?: ?<they>)(?>(?:[ ,']*\b(?:me|nous"
        r"|se|le|la|les|l|lui|m|y|enfin|en)\b)*)[ ,']*(?:<accept>)",
        r"(?:des|les|mes|bons|quels|d'|meilleurs) ?arguments?|faut (?:juste |que |qu')+(?:ca|il|elle) passe",
        r"(?:deployer|deploie|mettre en place|mets en place|mettre en oeuvre|mets en oeuvre|generaliser|generalise"
        r"|instaurer|instaure|implanter|introduire|lancer|imposer|impose|installer)(?=(?: \w+ment)? (?:mon|ma|mes"
        r"|le|la|l'|les|cette|ce|notre|un|une|nos))",
        r"(?:se debarrasser|me debarrasser|licencier|virer|faire partir|faire muter)(?= (?:de|d'|mon|ma|ce|cette"
        r"|un|une|le|la))",
        r"(?:appuyer|soutenir|valider|voter|approuver) mon (?:projet|plan|idee|choix)|(?:appuyer|soutenir"
        r"|valider) ma (?:proposition|decision|solution)",
        r"(?:il me faut|il nous faut|j'ai besoin d'|je veux|je voudrais|nous avons besoin d') ?(?:un|une) "
        r"(?:nouveau |nouvelle |meilleur |bon |vrai )?(?:outil|logiciel|formation|budget|poste|assistante?|tableau"
        r"|argumentaire|application|appli|plateforme|recrutement)",
        r"(?:contourner|vaincre|lever|surmonter|briser|sans) (?:les |leurs |la |leur |l' )?(?:resistances?"
        r"|objections|opposition|reticences)",
    ),
)
# What others do is to change.
OTHERS_CHANGE = table(
    (
        r"(?:make|get|have|force|push|bring|lead|motivate|encourage|teach|oblige|compel|stop|making|getting"
        r"|train) (?:<them>)(?:,? who [\w' -]{1,40}?,?)? (?:to |from )?(?:(?:just|finally|really|all|actually|at "
        r"last|be|always) )*(?:<behave>|\w+ing)",
        r"(?<!do i )(?:want|need|wish|like|love|expect|prefer|take for) (?:<them>)(?:,? who [\w' -]{1,40}?,?)? to \w+",
        r"(?:make|get|help|let) (?:<them>|[\w'-]+(?: [\w'-]+){1,4}?) (?:to )?(?:finally )?(?:understand|care|stop"
        r"|respect|listen|change|behave|reali[sz]e|cooperate|take (?:it|things|me|us|responsibility)|be more|pull)",
        r"(?:how|what|why|when)(?: on earth| exactly)? (?:can|could|should|would|might|will|won't|must|don't"
        r"|doesn't|ought|do(?! [\w' -]{3,40} do)|does(?! [\w' -]{3,40} do)) (?:<they>)(?:,? (?:who|which|that) [\w' "
        r"-]{1,60}?,)? (?:to )?(?:be (?:made|brought"
        r"|got|forced|convinced|taught|more)|(?:ever|finally|at last|start|stop|do|just|not|never|really) \w+"
        r"|(?:<behave>))",
        r"(?:shouldn't|should|couldn't|can't|why don't|why doesn't|why won't|why can't) (?:<they>|the [\w-]+) "
        r"(?:\w+ )?(?:<behave>|give|provide|pay|fund|inform|warn|consult|let|make|decide|train|send)",
        r"how (?:<they>) (?:could|can|might|would) (?:be made to|come to|learn to|start to|finally|ever|begin to) "
        r"[\w]+",
        r"(?:do|act|proceed|manage)(?: it)? so (?:that )?(?:<they>) [\w]+",
        r"(?:can|could|might|would) be (?:made|brought|got|convinced|persuaded|pushed) to [\w]+",
        r"(?:how|when|what) (?:can|could|should|would|might|will) (?:the|my|our|these|those)(?: [\w'-]+){1,4}? "
        r"(?:finally|ever|at last|stop|start) [\w]+",
        r"make (?:those|these)(?: [\w'-]+){1,8}? (?:<behave>)",
        r"make (?:him|her|them)(?= *[?.!]|$)",
        r"what (?:would|could|might|will|can|does it take to)(?: it take)?(?: to)? (?:make|get|force|push) (?:<them>)",
        r"(?:so that|until) (?:<they>) (?:finally |at last )?(?:stops?|starts?|changes?|understands?|listens?"
        r"|respects?|realises?|realizes?|behaves?|cares?)",
        r"(?:<they>) (?:should|must|need to|needs to|have to|has to|ought to)(?: (?:just|finally|really|all|simply"
        r"|start to|at last))* (?:stop|change|listen|understand|respect|learn|take responsibility|grow up|start"
        r"|wake up|show (?:some )?respect|make an effort|realise|realize|behave|care|be more)",
        r"(?:change|fix|transform) (?:his|her|their|my (?:[\w-]+ )?<person>'s) (?:behaviou?r|attitude|mind|minds"
        r"|ways|mentality|mindset|habits|character)|(?:his|her|their) (?:behaviou?r|attitude|mentality|mindset) "
        r"(?:to change|change|has to change)",
        r"(?:how|to) (?:<aux> )?(?:i |we |you |one |to )?(?:change|discipline|tame|re-?educate|control|straighten "
        r"out|motivate) (?:<them>)",
    ),
    (
        r"(?:pour que|afin que|pour qu'|afin qu'|faire en sorte que|faire en sorte qu'|fasse en sorte que|veux que"
        r"|veux qu'|voudrais que|voudrais qu'|aimerais que|aimerais qu'|souhaite que|souhaite qu'|souhaiterais que"
        r"|souhaiterais qu'|attends que|attends qu'|exiger que|besoin que|besoin qu'|obtenir que|obtenir qu'|il "
        r"faut que|il faudrait que|faut que|faudrait que|il faut qu'|il faudrait qu'|faudrait qu'|j'attends de"
        r"|que faire pour que)(?: ?(?:ce |cette |un |une )?)?(?: ?<they>)(?! (?:me|m') (?:aid|dis|pos))",
        r"(?:amener|pousser|forcer|obliger|inciter|motiver|conduire|faire|encourager|aider|responsabiliser"
        r"|mobiliser|impliquer|changer|recadrer les|eduquer|discipliner|dresser|mater|sensibiliser)(?:,? "
        r"?<them>)(?:,? (?:avec|qui|dont)[\w' -]{1,50}?,?)? (?:a|au|pour|comprendre|changer|bouger|evoluer|reagir"
        r"|obeir|travailler|taire|respecter|ecouter|participer)",
        r"rendre (?:<them>) (?:plus|moins|enfin|responsable)",
        r"(?:faire|fais|fasse) (?:[\w-]+(?:er|ir|re|oir)) (?:aux|au|a la|a l'|a mon|a ma|a mes|a nos|par|les|mes"
        r"|mon|ma|le|la) ?(?:(?!sans\b|avec\b|pour\b)[\w-]+ ){0,2}?(?:<person>)",
        r"(?:les|le|la|l'|lui|leur) ?(?:y )?(?:obliger|forcer|contraindre|inciter|motiver|amener|changer"
        r"|responsabiliser)",
        r"(?:faire|fais|fasse|faites) (?:enfin |bien )?(?:comprendre|entendre|admettre|changer|bouger|evoluer"
        r"|reagir|obeir|travailler|taire|respecter|participer|cesser|arreter|entendre raison|prendre conscience"
        r"|rentrer dans le crane)",
        r"(?:les|le|la|l') ?(?:faire|amener|forcer|obliger|pousser|motiver) (?:a )?(?:changer|bouger|evoluer"
        r"|comprendre|travailler|reagir|obeir|taire|venir|participer|[\w-]+er|[\w-]+ir)",
        r"(?:comment|quand|pourquoi|en quoi|par quel moyen)(?: est-ce que| est-ce qu'| diable| donc)?(?: "
        r"?(?:<they>|(?:le|la|les|l'|mon|ma|mes|notre|nos|ce|cette|ces|cet) ?[\w-]+(?: [\w'-]+){0,4}?))?(?>(?:[ "
        r",']*\b(?:ne|se|s|n|me|nous|en)\b)*)[ ,']*(?:peut|peuvent|pourrait|pourraient|va|vont|devrait|devraient"
        r"|peuvent-ils)[ -]?(?:(?:t-)?(?:il|elle|ils|elles))? (?:enfin |bien |un jour |donc )*(?:[\w' "
        r"]{0,6})(?:comprendre|changer|cesser|arreter|respecter|ecouter|soucier|devenir|etre plus|se mettre"
        r"|s'ameliorer|evoluer|faire|prendre|apprendre|interesser|impliquer|investir|entendre|admettre|reconnaitre"
        r"|aider)",
        r"(?<!quelqu'un )(?:ne )?(?:devrait|devraient|pourrait|pourraient|doit|doivent)-(?:il|elle|ils|elles) "
        r"(?:pas|enfin) [\w'-]+",
        r"(?:amener|pousser|forcer|obliger|inciter|motiver) [\w' -]{2,50}? a (?:ne |etre |se |me |nous |plus )?[\w']+",
        r"(?:pour que|afin que|en sorte que) (?:<anyone>) (?:me |m'|nous |se |s'|le |la |les |y |enfin "
        r")*(?:comprenne|respecte|ecoute|arrete|cesse|participe|reponde|vienne|implique|interesse|prenne|tienne"
        r"|arrive|fasse|change|parle|lise|range)(?:nt)?",
        r"pourquoi (?:<they>) (?:ne |n')[\w' -]{2,20}-(?:t-)?(?:il|elle|ils|elles)",
        r"(?:que|qu'est-ce que|qu'est ce que) (?:devrait|devraient|doit|doivent|pourrait|pourraient|peut|peuvent) "
        r"(?:faire )?(?:<they>|le [\w-]+|la [\w-]+|les [\w-]+|l' ?[\w-]+)",
        r"(?:<they>) (?:doit|doivent|devrait|devraient|n'ont qu'a|n'a qu'a|ont qu'a)(?: (?:enfin|bien|juste"
        r"|vraiment))* ?(?:changer|comprendre|arreter|cesser|ecouter|respecter|apprendre|se remettre en question"
        r"|faire (?:un effort|des efforts)|prendre (?:ses|leurs) responsabilites|grandir|se reveiller|s'impliquer"
        r"|evoluer|bouger)",
        r"changer (?:son|leur|sa|leurs|ses) (?:comportement|attitude|mentalites?|facon|maniere|habitudes|regard"
        r"|etat d'esprit)|(?:pour|comment|a) (?:le|la|les) (?:changer|motiver|recadrer|mater|calmer"
        r"|responsabiliser)|motiver (?:<them>)",
        r"comment (?:<they>) (?:pourrait|pourraient|devrait|devraient|peut|peuvent|va|vont) [\w]+",
        r"(?:le|un|les|des) moyens? (?:que|qu'|pour que) ?(?:<they>)|rendre les (?:miens|siens|autres) [\w]+",
        r"(?:empecher|dissuader) (?:<them>) de",
        r"ce qui (?:amenerait|pousserait|forcerait|inciterait|deciderait|motiverait|ferait (?:que|qu'|changer"
        r"|bouger|comprendre|evoluer))",
        r"qu'est-ce qui (?:amenerait|pousserait|forcerait|inciterait|deciderait|motiverait|ferait (?:que|qu'"
        r"|changer|bouger|comprendre|evoluer))",
        r"pour (?:que|qu'(?:ils?|elles?)) ?(?:[\w']+ ){0,4}?enfin",
    ),
)
