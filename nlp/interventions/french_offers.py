"""Open suggestions in French, each wording with its reason beside it. Data only.

An offer is plain. It opens the sentence, or follows a clause that says when. With a question mark it hides behind
the mark.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["OFFERS"]

OFFERS: Table = (
    (r"il serait (?:peut etre )?<better> (?:de|d|que) \w<told>|(?:un|une) (?:bon |bonne |premier |premiere |petit "
     r")?(?:debut|geste|signal|depart)(?: \w+)?(?: ,)? (?:ce )?(?:serait|pourrait etre)\b<told>|(?:donne toi|donnez "
     r"vous|accorde toi|accordez vous) \w|laissez? (?:passer|reposer|murir|decanter|venir)\b(?! la parole)<told>",
     "an idea, or an order"),
    (r"il (?:suffit|suffirait) (?:de|d) <act><told>|(?:il )?(?:n )?y a(?:urait)? (?:plus )?qu a <act>|(?:il )?y "
     r"aurait (?:peut etre )?moyen (?:de|d) <act><told>|rien ne (?:t|te|vous) (?:empeche|interdit) (?:de|d) "
     r"<act><told>|ca se (?:tente|teste|essaie)\b<told>|ce que je ferais(?: moi)?(?: ,)?(?: a (?:ta|votre) "
     r"place)?(?: ,)? c est\b|je verrais bien (?:un|une|des)\b|(?:le mieux|le plus simple|l ideal) (?:, )?c est "
     r"encore (?:de|d) \w|(?:il vaudrait|mieux vaudrait|il vaut) mieux que \w(?=.*\b(?:tu|vous|toi|te|t)\b)<told>",
     "an action and its benefit"),
    (r"<act> (?!.*\b(?:est|serait|c est|va|semble|demande|prend|suppose|implique|m|me|je|j)\b)(?=[^\W\d]+ "
     r"[^\W\d]+)<told>",
     "an infinitive that instructs"),
    (r"(?:une?|des) (?!(?:\w+ )?<vague>|petit mot de)(?:[^\W\d]+ ){1,7}(?:, )?peut etre$",
     "a thing without a verb"),
    (r"<order> donc (?:a|au|aux|un|une|le|la|les|ton|ta|leur|lui)\b<told>|(?:ne |n )?[^\W\d]{3,}(?:ez|e) rien "
     r"(?:avant|sans|tant)\b<told>",
     "an order"),
    (r"peut etre (?:de |d |essayer (?:de|d) )?<do> <more>(?!.*\best (?:il|ce|elle)\b)",
     "an action without a subject"),
    (r"peut etre (?:essayer |tenter |avec )?(?:un|une|des) (?!(?:\w+ )?<vague>)\w+(?!.*\b(?:est|sont|etait|serait"
     r"|ont|a|peut|avait|qui|que|tu|vous|fait)\b)",
     "a thing without a verb"),
    (r"(?:peut etre (?:que |qu )?|je (?:pense|crois|trouve|dirais) que |(?:pour moi|selon moi|a mon avis)(?: ,)? "
     r")(?:tu|vous) (?:devrais|devriez|pourrais|pourriez|dois|devez) <soft><act><mine>",
     "an idea that says it is one, even with a question mark"),
    (r"(?:tu|vous) (?:devrais|devriez|pourrais|pourriez|peux|pouvez) (?:peut etre|aussi|toujours|tres bien"
     r"|simplement|au moins|juste) <act><mine><told>",
     "the same"),
    (r"(?:tu|vous) (?:(?:devrais|devriez) (?:peut etre |aussi |toujours |simplement |au moins |juste )|(?:pourrais"
     r"|pourriez) peut etre )<act><mine>",
     "the same"),
    (r"(?:tu|vous) (?:ne )?(?:devrais|devriez)(?: pas| jamais)? <soft><act><mine><told>",
     "« tu aurais dû » judges, and a question mark gives the client's own rule back"),
    (r"(?:tu|vous) (?:pourrais|pourriez) (?:essayer|tenter|commencer) (?:de|d|par|un|une) <more><mine><told>",
     "an experiment"),
    (r"(?:tu|vous) (?:pourrais|pourriez|peux|pouvez) (?!refuser|dire non)<soft><do> <more><mine><told>",
     "an option; with a question mark it asks about the margin of action"),
    (r"(?:tu|vous) (?:dois|devez)(?: absolument| vraiment| juste| d abord)? <do> <more><mine><told>",
     "an obligation to act"),
    (r"(?:tu|vous) (?:n )?(?:as|avez) (?:qu a|juste a|plus qu a) <act><told>|t as qu a <act><told>",
     "the same, bluntly"),
    (r"on (?:peut|pourrait) (?:aussi|tres bien|peut etre|toujours|imaginer (?:de|d)) <soft><do>",
     "an option, with « on » for the client"),
    (r"ce que (?:tu|vous) (?:peux|pouvez|pourrais|pourriez|devrais|devriez)(?: aussi)? (?:faire|essayer|tenter)(?: "
     r"\w+){0,2}(?: ,)? c est\b",
     "a statement, for all its « ce que »"),
    (r"(?:(?:si j etais )?a (?:ta|votre) place|(?:si j etais|je serais) (?:toi|vous)) (?:, )?(?:moi )?(?:,"
     r" )?(?:je|j) "
     r"<soft>(?!<inward>)(?:(?:me|m) )?<pronouns>(?!<inward>)\w+rais\b",
     "the consultant acts in the client's place; « je me sentirais » is a resonance"),
    (r"(?:a (?:ta|votre) place|si j etais (?:toi|vous)) (?:, )?(?:moi )?(?:, )?(?:je|j) (?:n |ne "
     r")?<pronouns>(?!<inward>)\w+rais pas\b",
     "the same, not to do"),
    (r"je serais (?:\w+ )?tentee? (?:de|d) ",
     "an action, owned"),
    (r"(?:il )?(?:faudrait|faut)(?: vraiment| absolument| juste| surtout| aussi)? (?:que (?:tu|vous) (?!sois|soyez"
     r"|aies (?!une?\b)|ayez (?!une?\b)|puiss|sach)\w+<told>|peut etre <act>)",
     "an action expected of the client; without a subject it states a fact"),
    (r"(?:il )?(?:faudrait|faut)(?: vraiment| absolument| juste| surtout| aussi| d abord)? (?!<pronouns>(?:faire "
     r"attention|dire que|noter que|reconnaitre|attendre)\b)<do> <more>(?!.*\b(?:nous|on)\b)<told>",
     "the same, for a listed action"),
    (r"(?:il )?(?:ne )?faut (?:surtout )?pas (?:que (?:tu|vous) (?!sois|soyez|aies|ayez|puiss|sach)\w+|(?:te|t"
     r"|vous) <act>|<do>)<told>",
     "an order not to do"),
    (r"(?:il vaudrait mieux|mieux vaudrait|mieux vaut|il vaut mieux|le mieux (?:serait|ce serait|c est)|l ideal "
     r"(?:serait|ce serait|c est)|le plus simple (?:serait|ce serait|c est)|(?:le mieux|l ideal|le plus simple) , "
     r"(?:ce serait|c est)|ce qui (?:pourrait|peut|pourrait bien)(?: t| vous| te)? aider(?: ,)? (?:c est|ce "
     r"serait))(?: ,)? (?:que (?:tu|vous) (?!sois|soyez|aies|ayez|as|avez|es|etes)|(?:de |d )?<act>|(?<=serait "
     r")(?:de |d )\w)<told>",
     "the comparison is the consultant's"),
    (r"(?:je pense que |je crois que |a mon avis(?: ,)? )?(?:(?:tu|vous) (?:ferais|feriez|ferez|feras) (?:mieux"
     r"|bien) (?:de|d) |(?:tu|vous) (?:aurais|auriez|as|avez) (?:tout |plutot |vraiment )?interet a <act>|(?:tu"
     r"|vous) gagner(?:ais|iez) a <act>)",
     "the same"),
    (r"je (?:te|t|vous) (?:conseille|conseillerais|suggere|suggererais|recommande|recommanderais|encourage"
     r"|inviterais)(?: vraiment| plutot)? (?:(?:de|d|a) <act>|une? )",
     "named as advice; « je propose une pause » is about the group's work"),
    (r"(?:mon conseil|ma suggestion|ma recommandation) (?:est|serait|c est|ce serait|,|:)",
     "named as advice"),
    (r"(?:une|un|l) (?:autre |petite |premiere |bonne |premier |petit )?(?:piste|idee|suggestion|option|conseil"
     r"|possibilite|astuce|etape|pas|solution|facon de faire)(?: (?:serait|c est|ce serait|est)(?: aussi| peut "
     r"etre)? (?:de|d) | : | , )<soft>(?:<act>|un |une |des )|(?:une|un) (?:piste|idee|option|solution|possibilite) "
     r"(?:serait|ce serait) (?:un|une|des) |(?:une|une autre) (?:piste|idee|suggestion) <act>",
     "named as an idea, then an action"),
    (r"(?:ce|ca) (?:serait|pourrait etre)(?: peut etre| aussi| vraiment)? <better> (?:(?:de|d) <soft><act>|qu(?:e|) "
     r"(?!(?:tu|vous|on) (?:nous|me|m)\b)\w+)<told>",
     "an action and its benefit"),
    (r"(?:ce|ca) (?:vaudrait|vaut)(?: vraiment| peut etre)? (?:le coup|la peine) (?:de|d) <act><told>",
     "the same"),
    (r"(?:il )?y (?:a|aurait)(?: peut etre| surement| sans doute| aussi)? (?:quelque chose|tout|beaucoup|interet|un "
     r"coup|une "
     r"carte)(?: a (?:gagner|tenter|essayer|faire|jouer|creuser))? (?:a|en|du cote|avec)\b<told>|(?:ca|cela) (?:peut"
     r"|pourrait|pourra|va|devrait)(?: \w+)? (?:aider|servir|soulager|simplifier|calmer|suffire|t aider|vous aider"
     r"|valoir le "
     r"coup) (?:de|d|si|que)\b<told>|<any_order> (?:a|au|aux|par|chez|avec|voir)\b "
     r"(?!(?:la suite|cote|moi|toi|vous|premiere vue|propos|tout|plus|revanche|fait|effet|soi|mon|ma"
     r"|mes)\b)\w<about_session>"
     r"<told>",
     "an action and its benefit, or an order"),
    (r"(?:moi )?(?:mon|ma) (?:\w+ )?(?:idee|conseil|suggestion|proposition|reflexe|premiere idee|piste|avis)(?: ,)?(?: "
     r"\w+)?(?: ,)? (?:ce serait|c est|serait|est) (?:de|d|que (?:tu|vous))\b<told>|je (?:te|t|vous) (?:encourage"
     r"|encouragerais|invite|inviterais|pousse|pousserais) a \w<about_session><told>",
     "named as advice"),
    (r"(?:ca|cela|ce) (?:ne )?(?:te|t|vous|lui|leur) (?:ferait|fera|eviterait|evitera|permettrait|permettra|liberera"
     r"|libererait|soulagerait|aiderait) (?:\w+ ){0,4}?(?:de|d|si|que)\b<told>|(?:tu|vous) (?:y )?(?:gagnerais"
     r"|gagneriez"
     r"|eviterais|eviteriez|economiserais) \w<told>|(?:des|un|une|le|la) (?:[^\W\d]+ ){1,3}(?:ne |n )?(?:coutent?"
     r"|mangent?"
     r"|tuent?|font|fait|a|ont) (?:jamais )?(?:rien|pas de mal|de mal|pas de pain|personne|tue personne)\b<told>|ce "
     r"qu il "
     r"(?:te |vous )?(?:faut|faudrait)(?: \w+)?(?: ,)? c est\b<told>|a (?:voir|tester|essayer|tenter|creuser) "
     r"(?:avec|s|si"
     r"|aupres|chez|peut)\b<told>",
     "an action and its benefit"),
    (r"(?:je (?:pense|crois|trouve|dirais) qu )?(?:il (?:vaut|vaudrait)(?: bien| encore| toujours)? mieux|mieux (?:vaut"
     r"|vaudrait)|vaut mieux|vaudrait mieux|autant|plutot(?= \w+(?:er|ir|re) )|(?:(?:le|la) )?(?:mieux|plus (?:simple"
     r"|sage|sur|malin|court|urgent|rapide|efficace|honnete|prudent)|meilleure? (?:solution|chose|option|moyen|facon"
     r"|maniere)|(?:bonne|seule) (?:solution|chose|option|idee|facon)|l ideal|l important|l essentiel|premiere (?:chose"
     r"|etape)|solution|cle|secret|premier pas)(?: \w+){0,3}?(?: ,)? (?:ce serait|c est|c etait|serait|est|reste|sera)"
     r"(?: encore| peut etre| sans doute| bien)? (?:de|d)) (?:ne pas )?<any_inf>\b<about_session><told>",
     "the comparison is the consultant's"),
    (r"(?:une?|l|la|le|autre|un autre|une autre) (?:[^\W\d]+ )?(?:solution|piste|option|idee|possibilite|facon|maniere"
     r"|moyen|voie|chemin|etape|geste|astuce|truc|chose)(?: [^\W\d]+){0,4}?(?: ,)? (?:(?:ce |ca )(?:serait|pourrait "
     r"etre"
     r"|peut etre)|serait|pourrait etre|a (?:tenter|essayer|tester|explorer)(?: (?:serait|c est))?)(?: peut etre| aussi"
     r"| simplement| tout simplement)? (?:de|d|un|une|des|que)\b<told>|(?:une|la premiere|la seule) chose (?:que (?:tu"
     r"|vous) (?:peux|pouvez|pourrais|pourriez) (?:faire|tenter|essayer)|a faire)(?: ,)? ?(?::|c est|ce "
     r"serait)\b<told>",
     "named as an idea, then an action"),
    (r"il (?:suffit|suffirait)(?: \w+)? (?:de|d|que|qu) \w(?!.*\b(?:pour que tu (?:t enerves|te sentes)))<told>"
     r"|(?:il )?(?:y "
     r"a|reste)(?: toujours| aussi| encore| quand meme| bien)? (?:la possibilite|l option|la solution|le choix|moyen"
     r"|une "
     r"solution|la piste|intérêt)(?: aussi)? (?:de|d|a) \w<told>|(?:rien|personne) (?:ne |n )?(?:t|te|vous) (?:empeche"
     r"|interdit|oblige|force)(?:ra|rait)? (?:de|d|a) (?:ne pas )?<any_inf>\b<told>|(?:tu|t|vous) (?:n |ne )?(?:(?:es"
     r"|etes) pas (?:obligee?s?|forcee?s?|tenue?s?) (?:de|d|a)|(?:as|avez) (?:pas|rien) (?:besoin (?:de|d)|a "
     r"(?:perdre|craindre) "
     r"(?:a|de|en)|a)) <any_inf>\b (?:\w+ ){0,6}(?:tout\w*|tous|seule?|toi meme|vous meme|chaque|toujours|tout de suite"
     r"|les autres)\b<told>|(?:inutile|pas la peine|pas besoin|ca (?:ne )?sert a rien|ca (?:ne )?coute rien|ca (?:ne )?"
     r"mange pas de pain) (?:de|d) <any_inf>\b<about_session><told>|(?:tu|vous|t) (?:n |ne )?(?:as|avez|aurais|auriez) "
     r"(?:tout a (?:gagner|y gagner)|(?:plutot |vraiment |tout |bien )*interet|rien a perdre) (?:a|de|d) "
     r"(?:ne pas )?<any_inf>\b (?=\w+)<told>",
     "nothing speaks against the action, or something for it"),
    (r"(?:moi )?(?:perso(?:nnellement)? )?(?:je|j) (?:ne |n |me |m "
     r")?<not_to_you><soft><pronouns>(?!<inward>)(?!<would_say>)"
     r"<i_would_any>\b <more>",
     "the consultant acts in the client's place"),
    (r"(?:si (?:c etait|ca etait|j avais|j etais|on me) (?:moi|mon|ma|mes|ton|ta|tes|votre|vos|le mien|la mienne"
     r"|dans ta"
     r"|dans votre|en charge|a la tete|chez|confiait)\b|(?:moi )?a (?:ta|votre) place|dans (?:ton|votre) cas|(?:etant|"
     r"moi|nous) a (?:ta|votre) place)(?!.*\b(?:me sentirais|serais (?!partie?|deja)|aurais (?:peur|honte|mal|envie"
     r"|besoin|du mal)|comprendrais|voudrais|aimerais|saurais|demanderais (?:ce|pourquoi|si))\b).*\w+(?:rais|rait"
     r"|raient"
     r"|rions)\b<told>",
     "the same, in a supposition"),
    (r"(?:(?:tu|vous) (?:pourrais|pourriez)(?: (?!pas\b)\w+)?|(?:tu|vous) (?:peux|pouvez) (?:aussi|toujours|tres "
     r"bien|quand meme"
     r"|au moins|bien|tout a fait|simplement|tout simplement|juste|peut etre)) <not_margin><any_inf>\b <more><mine>"
     r"(?!.*\b(?:refuser|dire non)\b)<told>",
     "an option; to refuse or to leave are no deeds offered"),
    (r"(?:il )?(?:faut|faudrait|faudra|va falloir|falloir)(?: \w+)? (?:que (?:tu|vous) (?!sois|soyez|aies|ayez|puiss"
     r"|sach)|(?:te|t|vous|lui|leur) <any_inf>\b)\w*<told>|(?:faut|faudrait|faudra)(?: pas| juste| absolument| vraiment"
     r"| d abord)? (?!dire|croire|attendre|avouer|reconnaitre|voir|noter|avoir|etre)<act> \w<about_session><told>|(?:tu"
     r"|vous) (?:dois|devez|devrais|devriez|vas devoir|allez devoir) <soft><act> <more><mine><told>",
     "an obligation to act"),
    (r"ce qui (?:marche|fonctionne|aide|peut aider|a marche|a aide|donne de bons resultats|apaise|debloque)(?:(?! (?:c "
     r"est|me|m|moi|te|t|toi|vous|nous|chez moi|chez nous)\b) [^\W\d]+| ,){0,9}(?: ,)? c (?:est|etait)\b<told>",
     "what helped others, offered"),
    (r"(?:alors )?(?:voila|voici) (?:une? |l |mon |ma |ce que (?:je ferais|tu pourrais|vous pourriez))(?:idee|piste"
     r"|suggestion|conseil|proposition|plan|astuce|truc)?\b(?!.*\b(?:plus tard|apres|garde|entendu)\b)<told>|(?:j ai|j "
     r"aurais|je vois|j avais) (?:bien )?(?:une|une autre|peut etre une|une petite) (?:idee|piste|suggestion"
     r"|proposition|astuce|solution)(?: (?:a te|a vous|pour)| [:,]|$)(?!.*\b(?:plus tard|tour|garde|attendre)\b)<told>",
     "announces an idea"),
    (r"(?:(?:d abord|ensuite|demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|des (?:demain|lundi)|un "
     r"matin|ce soir)(?: matin| soir| prochain)?(?: ,)? )(?:tu|vous) (?!(?:as|avez|es|etes|te"
     r"|vous)\b)<pronouns><you_do>"
     r"(?:(?! mais\b).)*<told>|(?:tu (?:vas|viens|prends|appelles) |vous (?:allez|venez|prenez|appelez) "
     r")<pronouns>.* (?:et )?"
     r"(?:tu|vous) (?:lui|leur|les|l|le|la|te|vous) (?:dis|dites|demandes|demandez|proposes|proposez|expliques"
     r"|expliquez|montres|montrez|poses|posez)\b(?!.*\bet (?:il|elle|ils|elles|personne|rien"
     r"|on)\b)(?!.*\bmais\b)<told>",
     "a course of action, told step by step"),
    (r"(?:peut etre (?:que |qu )?|je pense que |je crois qu )?(?:un|une|des|deux|trois|quelques|quelqu un|quelque "
     r"chose)"
     r" (?!.*\b(?:pas|idiot|fou|bete|exclu|jouable)\b)(?!(?:\w+ "
     r"){0,2}?(?:collegue|ami|amie|homme|femme|chef|personnes?|gens|annee|histoire)\b)(?:(?!tu\b|je\b|j\b|qui\b|me\b)"
     r"[^\W\d]+ |, ){1,10}?(?:(?:te|t|vous|leur|lui|le|la|les|l|y|en) )*(?:<solves>(?:ait|rait|aient|raient|a)"
     r"|(?:pourrai(?:t|ent)|peut|peuvent|devrai(?:t|ent)|suffi\w*)(?: \w+){0,2}? (?:<solves>\w*|suffire|servir|calmer"
     r"|faire|donner|changer|mettre|dire|montrer|rassurer|detendre)|(?:calm|rassur|detend|donn|mettr|feu?r|couter"
     r"|remettr|"
     r"redonner|libere|allege|eclairci|protege|marque|poser|coup|montre)\w*rai(?:t|ent)|(?:ferai(?:t|ent)))\b(?!.*\b(?:"
     r"me|m|moi)\b)<told>",
     "help that consists in a thing nobody else named"),
    (r"(?:[^\W\d]+ (?:, )?){2,30}?(?:, |\bmais )(?:je pense que |franchement |peut etre |la )?(?:tu|vous) (?:devrais"
     r"|devriez|ferais mieux|feriez mieux|pourrais|pourriez|as interet|avez interet|aurais interet|auriez interet|dois"
     r"|devez)\b(?!.*\b(?:mais|te dis|vous dites)\b)(?: \w+)*<told>",
     "an offer after what led to it"),
)  # fmt: skip
