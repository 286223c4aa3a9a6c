"""What over-generalises about people or about oneself. Data only, both languages.

A frequency ("every Monday"), a count ("all four"), a relative clause ("a meeting that nobody prepares") and a past that
can be checked ("I have never led a team") state plain facts and are no sign.
"""

from __future__ import annotations

from nlp.need.signs.compiling import sequels, table

_EN_TELLS = (
    r"hates?|cares?|listens?|understands?|wants?|helps?|respects?|trusts?|likes?|loves?|thinks?|does(?!n't work)"
    r"|do|don't|doesn't|tells?|gives?|takes?|supports?|believes?|complains?|expects?|knows (?:it|that|he|she|they)"
    r"|is (?:against|always|listening|interested|helping|willing|on my side|happy)|are (?:against|always)"
    r"|appreciates?|notices?|values?|talks?|answers?|replies|reads?|blames?|avoids?|ignores?|looks? down|resists?"
    r"|sees?|speaks?|dares?|lies|agrees|laughs|says?|makes?|works any|tries|learns?|changes?|asks?|follows?"
    r"|recogni[sz]es|backs?|moans?|judges?|criticises|criticizes|reads|obeys|depends on me|relies on me|dumps"
    r"|treats"
)
# What somebody can be seen to do, and need not be blamed for.
_EN_HABITS = (
    r"asks? for|sits?|comes?|arrives?|brings?|wears?|parks?|eats?|drinks?|greets?|smiles?|waves?|starts?|opens?|closes?"
    r"|signs?|pays?|phones?|rings?|calls?|knocks?|whistles?|sings?|sends?"
)
_FR_TELLS = (
    r"deteste(?:nt)?|ecoute(?:nt)?|comprend|comprennent|respecte(?:nt)?|veut|veulent|aide(?:nt)?|fait|font|dit"
    r"|disent|travaille(?:nt)?|aime(?:nt)?|soutient|soutiennent|interesse(?:nt)?|lit|lisent|repond|repondent|prend"
    r"|prennent|pense(?:nt)?|croit|croient|voit|voient|plaint|plaignent|critique(?:nt)?|juge(?:nt)?|refuse(?:nt)?"
    r"|resiste(?:nt)?|bouge(?:nt)?|joue(?:nt)?|fiche(?:nt)?|fout(?:ent)?|moque(?:nt)?|veut|rale(?:nt)?"
    r"|demande(?:nt)?|parle(?:nt)?|reconnait|reconnaissent|compte(?:nt)?|est (?:contre|jamais|toujours|content"
    r"|d'accord)|sont (?:contre|jamais|toujours)|repose(?:nt)?|attend|ose(?:nt)?|suit|suivent|donne(?:nt)?"
    r"|merite(?:nt)?|ment(?:ent)?|change(?:nt)?|deteste|se parle|se respecte|essaie(?:nt)?|cherche(?:nt)?"
    r"|regarde(?:nt)?|remercie|previent|s'entend|sert|evite|ignore(?:nt)?|apprecie"
)
_FR_CLITICS = r"(?>(?:[ ,']*\b(?:ne|n|me|m|nous|se|s|le|la|les|l|lui|y|en|leur|te|t|vous)\b)*)[ ,']*"

# After a generalisation: a number, a day, a rule, a place in the same breath makes it a fact that can be checked.
PLAIN_FACT = sequels(
    (
        r"[^.!?…;,]{0,40}?\b(?:\d+|noon|midnight|o'clock|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|before (?:eight"
        r"|nine|ten)|(?:january|february|march|april|june|july|august|september|october|november|december)|on paper|by "
        r"(?:law|contract|badge|lift|tram|bus|train)|rota|timetable|contracts?|badges?|procedure|policy"
        r"|(?:the|a) form|lift|stairs|car park|entrance|door|keys?)",
    ),
    (
        r"[^.!?…;,]{0,40}?\b(?:\d+|midi|minuit|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre"
        r"|novembre|decembre|bulletin|(?:\w+ )?heures?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?"
        r"|dimanches?|badges?|contrats?|procedures?|reglement|formulaires?|ascenseur|escalier|parking|entree|portes?"
        r"|cles?)",
    ),
)

ABSOLUTE = table(
    (
        r"(?<!that )(?<!which )(?<!and )(?:everyone|everybody|nobody|no one|no-one|noone)(?! else)(?: (?:in|on|at"
        r"|from|under|over|around|here|there|outside|above)(?: [\w'-]+){0,4}?)?"
        rf"(?: (?:just|simply|really|ever|always|never|honestly|actually|even))* (?:{_EN_TELLS})",
        rf"(?:(?<=and )|(?<=so )|(?<=but ))(?:nobody|no one|everyone|everybody)(?: (?:ever|always|really|just))* "
        rf"(?!(?:knows|sees))(?:{_EN_TELLS})",
        r"(?:people|they|men|women|(?:the |these |those |today's |all |most |young |old )(?:[\w-]+ )?<person>)(?: "
        r"(?:here|today|nowadays|these days))?(?: (?:just|simply|really))? (?:(?:don't|do not) (?:want|care|listen"
        r"|respect|like|understand|give|know how|do|ever)\b(?=.{0,45}\b(?:any ?more|ever|any of them|at all|not "
        r"one|no one|nobody|these days|nowadays))|no longer (?:want|care))",
        r"(?<!who )(?<!that )(?:<they>)(?:'s| is| are|'re| will|'ll)? (?:always|never|constantly)(?: ever)? "
        r"(?!the\b|an?\b|with\b|in\b|at\b|my\b|been|had|met|seen|got|come|done|told|said|gave|went|came|took|made"
        r"|left|quite|on [mtwfs]\w+day|\w+ed\b(?! at)|again"
        rf"|(?:{_EN_HABITS})\b)[\w']+&always|never|constantly",
        rf"(?:he|she|they)(?:'s| is| are|'re|'ll| will)? (?:always|never ever|never once|constantly)(?! "
        rf"(?:{_EN_HABITS})\b)"
        r"&always|never|constantly",
        r"(?:none|not one|every single one|not any) of them(?=[.!?]|$)",
        r"(?:people|kids|youngsters|<person>) (?:have|has|have got) no [\w]+ any ?more",
        rf"(?:they|<person>) all (?:{_EN_TELLS})",
        r"never\W+never|never ever|not one of them|not a single (?:one|person)|none of them (?:ever|wants?|cares?"
        r"|listens?|understands?|helps?|does)",
        r"i (?:always|never|constantly|systematically)(?: ever)? (?:fail|ruin|mess|screw|lose (?:it|my temper"
        r"|control|everything)|get (?:it|things|everything|anything) (?:right|wrong)|do (?:anything|things|it) "
        r"right|do everything|end up (?:alone|failing|doing everything|losing|the|being)|give in|say the wrong"
        r"|succeed|finish anything|disappoint|spoil|make (?:a mess|a fool|the same mistake|mistakes|bad)|blow it"
        r"|look (?:stupid|like)|let (?:everyone|everybody|people|them) (?:down|walk)|choose wrong|have to do "
        r"everything|panic|freeze|botch|know what to (?:say|do)|come across|choke)",
        r"always have been|always will be|i've always been (?:\w+ )?(?:hopeless|useless|bad|terrible|rubbish"
        r"|incapable|awful|no good|too|a failure|like (?:this|that)|weak|a coward|the (?:one|worst)|shy|clumsy"
        r"|crap)",
        r"i(?:'ll| will| can|'m| am) never(?: (?:be|going to|gonna|get|able|manage|do|succeed|good|enough|right"
        r"|make|find|learn|change|say|have))",
        r"i(?:'m| am) always (?:the (?:one|last|bad|only|scapegoat|fool|idiot)|wrong|to blame|late|too|alone"
        r"|blamed|left|behind|failing|messing|losing)",
        r"nothing (?:i|we) (?:ever )?(?:do|say|try)(?! (?:with|at|in|for|on)\b)|nothing ever|(?:nobody|no one|noone) "
        r"(?:in \w+ |here |at "
        r"(?:the )?\w+ )?ever \w+|nothing (?:works|changes|helps|is ever|can be done)|everything (?:i|we) (?:do"
        r"|touch|say|try)|everything (?:always )?(?:goes wrong|falls on me|depends on me|lands on me|is (?:my "
        r"fault|wrong|going wrong|always))",
        r"(?:it's|it is|that's) always (?:my fault|like (?:that|this)|wrong|the same (?:thing|story|with|old))"
        r"|every single time|each and every time|(?:they|you)(?:'re| are) all the same|(?:they|<person>) are all "
        r"(?:the same|against|like)",
        r"(?:all|every) (?:the |these |our |my )?(?:<person>) (?:are|is|hate|think|want|resist|lie|only|just"
        r"|complain)(?! (?:\w+ing|in|on|at|invited|required|present|here|back|due))",
        r"i (?:can't|cannot|can never) (?:do anything|get anything|say anything|trust (?:anyone|anybody))|(?:no "
        r"<person>) (?:ever )?(?:listens|cares|wants|understands|respects|helps|does|will ever)",
    ),
    (
        rf"(?<!que )(?<!qu')(?<!dont )(?<!ou )(?<!et )(?:tout le monde|plus personne|personne|jamais personne)(?! "
        rf"d'autre)(?! ne le sait)(?! n'a )(?: (?:ici|chez nous|dans|au|a|en)(?: "
        rf"?[\w'-]+){{0,4}}?)?{_FR_CLITICS}(?:{_FR_TELLS}|sait)",
        rf"(?<!\w )(?:personne|tout le monde){_FR_CLITICS}(?:{_FR_TELLS})",
        r"personne(?>(?:[ ,']*\b(?:ne|n|me|m|nous|se|s|le|la|les|l)\b)*)[ ,']*[\w]+ (?:jamais|rien)",
        rf"(?:plus )?(?:aucun|aucune)(?: [\w'-]+){{1,4}}?{_FR_CLITICS}(?:{_FR_TELLS})",
        rf"(?<!que )(?:les gens|les jeunes|les vieux|les anciens|les hommes|les femmes|les chefs|les parents|les "
        rf"medecins|les profs|les eleves){_FR_CLITICS}(?:{_FR_TELLS}|sont)(?: [\w'-]+){{0,3}}? ?(?:jamais|plus rien"
        rf"|toujours|rien|plus)\b(?! (?:que|de|vieux|jeunes|grands))",
        rf"(?:<they>){_FR_CLITICS}(?!(?:a|ont|avait|avaient|aura)\b)[\w]+(?: (?:vraiment|absolument|quasiment"
        rf"|presque))? jamais(?! (?:ete|eu|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))&jamais",
        rf"(?:<they>){_FR_CLITICS}(?:{_FR_TELLS}|arrive(?:nt)?|remet(?:tent)?|trouve(?:nt)?|finit|finissent"
        rf"|coupe(?:nt)?|interrompt|interrompent|oublie(?:nt)?|crie(?:nt)?|ramene(?:nt)?|decide(?:nt)?"
        rf"|impose(?:nt)?|est|sont|a|ont) (?:toujours|tout le temps|systematiquement|constamment|sans arret|sans "
        rf"cesse)"
        r"(?! (?:pas|la|ma|mon|le|un|une|ete|eu|attendu|en (?:panne|attente|cours|arret|poste|conge)|au|dans|sa"
        r"|ouvert|malade|vacant|mes|aussi))&toujours|tout le temps|systematiquement|constamment|sans arret|sans "
        r"cesse",
        r"jamais\W+jamais|toujours\W+toujours|pas une? seule?\b(?! (?:fois|jour|heure|minute|mot|reunion|mail"
        r"|euro))|pas un(?:e)? pour",
        r"(?:je|j')(?>(?:[ ,']*\b(?:me|m|ne|n|y|le|la)\b)*)[ ,']*(?:rate|gache|foire|loupe|perds|echoue|plante"
        r"|trompe|enerve|cede|finis|fais|dis|casse|merde|suis|deçois|decois|arrive|reussis|abandonne|reste"
        r"|bafouille|craque|choisis|laisse) (?:toujours|tout le temps|systematiquement|a chaque fois)(?! (?:ete"
        r"|au |a la|en (?:poste|conge|arret)))(?= (?:tout|tous|a cote|par|de|du|mes|le mauvais|les memes|trop"
        r"|celle|celui|la derniere|le dernier|en retard|pareil|oui|mon calme|seule?|avoir|etre|bouffer|marcher"
        r"|toujours|a chaque|mal|dans|quand|avec)|[.!?,…]|$)",
        r"je (?:rate|gache|foire|loupe) (?:toujours |absolument |systematiquement )?tout",
        r"(?:je|j')(?>(?:[ ,']*\b(?:ne|n|y|en|me|m|le|la|lui|leur)\b)*)[ ,']*(?:arrive|arriverai|sais|suis|serai"
        r"|fais|ferai|peux|pourrai|reussis|reussirai|trouve|trouverai|aurai|tiens|finis|ose|oserai|dis|changerai"
        r"|sens) jamais",
        r"(?:j'|je l'|l')ai toujours ete(?: (?:nulle?|comme|mauvaise?|incapable|trop|faible|lache|le (?:dernier"
        r"|bouc)|la derniere|un|une|timide|gauche|maladroite?)|[.!?,]|$| et)|(?:le )?(?:serai|resterai) toujours"
        r"|n'ai jamais (?:su (?!que|pourquoi|si|qui)|rien (?:su|reussi|valu|compris)|ete (?:bon|bonne|capable"
        r"|douee?|a la hauteur|fichue?|foutue?))",
        r"(?:les gens|les jeunes|les (?:<person>)) (?:n'|ne )?(?:ont|veulent|font|savent|respectent|aiment|lisent"
        r"|ecoutent|comprennent) plus (?:aucune?|rien|de|d'|personne)",
        rf"(?:ils|elles|les <person>){_FR_CLITICS}[\w]+ent tou(?:te)?s|tou(?:te)?s sans exception",
        r"pas une? qui|tout de travers",
        r"rien de ce que (?:je|nous) (?:fais|dis|propose|tente|faisons)",
        rf"(?:<they>){_FR_CLITICS}(?!(?:est|sont|etait|attend|attendent|reste|restent|travaille|travaillent|habite"
        rf"|a|ont|dort|vit|cherche|cherchent|utilise|utilisent|garde|dirige|occupe|espere|veut|y|en|me|m|se|s|le|la"
        rf"|les|l|ne|n)\b)[\w]{{3,}} toujours(?! (?:pas|la|en (?:poste|conge|arret)|au|dans|chez))&toujours",
        r"rien ne (?:marche|change|va|bouge|fonctionne|sert|s'arrange)(?: jamais)?|rien (?:marche|change|bouge) "
        r"jamais|tout (?:me )?(?:retombe|repose|tombe|va mal|est (?:toujours )?(?:ma faute|de ma faute|a "
        r"refaire))(?: toujours)?(?: sur moi)?|tout ce que (?:je fais|j'entreprends|je touche|je dis)",
        r"c'est toujours (?:pareil|la meme (?:chose|histoire|rengaine)|de ma faute|ma faute|comme ca|les memes)"
        r"|tous (?:les memes|pareils|contre moi)|toutes (?:les memes|pareilles)",
        r"(?<!\w )(?:tous|toutes) (?:les|ces|nos|mes) (?:<person>)(?>(?:[ ,']*\b(?:se|me|nous|s|m|ne|n)\b)*)[ "
        r",']*(?:sont (?!quatre|trois|deux|cinq|venus|la\b|partis|arrives|presents|invites)|detestent|pensent"
        r"|veulent|mentent|resistent|refusent|se plaignent|s'en|ne)",
    ),
)
