"""Open suggestions in French, each wording with its reason beside it. Data only.

An offer is plain. It opens the sentence, or follows a clause that says when. With a question mark it hides behind the mark.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["OFFERS"]

OFFERS: Table = (
    (r"il serait (?:peut etre )?<better> (?:de|d|que) \w<told>|(?:un|une) (?:bon |bonne |premier |premiere |petit "
     r")?(?:debut|geste|signal|depart)(?: \w+)?(?: ,)? (?:ce )?(?:serait|pourrait etre)\b<told>|(?:donne toi|donnez "
     r"vous|accorde toi|accordez vous) \w|laissez? (?:passer|reposer|murir|decanter|venir)\b(?! la parole)<told>",
     "an idea, or an order"),
    (r"si j etais a (?:ta|votre) place(?: ,)? je (?:ne |n )?<pronouns>(?!<inward>)\w+rais\b",
     "the consultant acts in the client's place"),
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
    (r"(?:je|j) <not_to_you><soft><pronouns><i_would>",
     "the same; « je dirais » or « je te demanderais » is no action for the client"),
    (r"(?:je|j) (?:commencerais|essaierais|essayerais|tenterais) (?:de|d|par) (?!vous |te |t )",
     "the same"),
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
     r"serait))(?: ,)? (?:que (?:tu|vous) |(?:de |d )?<act>|(?<=serait )(?:de |d )\w)<told>",
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
    (r"(?:essaie|essaye|essayez|tente|tentez|evite|evitez|arrete|arretez|pense|pensez|ose|osez|veille|veillez"
     r"|prevois|prevoyez) (?:plutot |peut etre |aussi |bien |juste )?(?:de|d|a) (?:ne pas |pas )?<soft><act><told>",
     "an experiment, as an order"),
    (r"(?:osez|ose) <soft><act><told>",
     "the same"),
    (r"(?:n hesite pas|n hesitez pas|hesite pas) a (?!nous|m |me |dire si|couper|interrompre|passer)<act><told>",
     "the same"),
    (r"(?:essaie|essaye|essayez|tente|tentez|prevois|prevoyez|cherche|cherchez) (?:plutot |peut etre |aussi )?(?:un"
     r"|une|des|avec) (?!(?:\w+ )?<vague>)\w<told>",
     "an experiment with a thing"),
    (r"(?:commence|commencez)(?: plutot| peut etre| juste)? par (?!le debut|nous|ce que)\w<told>",
     "the same"),
    (r"(?!(?:vas?|allez) y\b|(?:parle|parlez|dis|dites|explique|expliquez|montre|montrez|donne|donnez|laisse|laissez"
     r"|redis|propose|presente|expose|refais) (?:nous|moi|m)\b)(?!(?:parle|parlez|dis|dites) (?:de|d|du|des|en(?! "
     r"(?:a|au|aux|avec)\b)|un peu|plus|ce que)\b)<order>(?: (?:leur|lui|les|le|la|l|toi|vous|y|en|a|au|aux|avec|ton"
     r"|ta|tes|votre|vos|un|une|des|du|plutot|d abord|juste|peut etre|chaque|chacun|voir|ca|cela|deux|trois|moins"
     r"|plus|par|pour|que|directement|tout|toutes?|tous|dans|sans|quelqu|personne|aussi|bien))\b(?! (?:temps|nous"
     r"|moi)\b)<told>",
     "an order; « prends ton temps » and « raconte-nous » are none"),
    (r"(?!(?:avez|etes|savez|voyez|pouvez|voulez|devez|allez|assez|chez|venez|excusez|imaginez|attendez|ecoutez"
     r"|racontez|parlez|expliquez|precisez|continuez|rassurez|decrivez|regardez|donnez|aidez|montrez|rappelez"
     r"|developpez|detaillez|pensez|sentez|croyez|aviez|seriez|auriez|rentrez|supposez|soyez|remarquez|notez"
     r"|partagez|corrigez|arretez|reprenez|eclairez)\b)[^\W\d]{3,}ez (?!vous\b|nous\b|moi\b|pas\b"
     r"|m\b)(?=\w)(?!.*\b(?:nous|micro|camera|contrat)\b)<told>",
     "the same, for the plural, that has no other use without its subject"),
    (r"(?:fais|faites|prends|prenez|mets|mettez|garde|gardez|tiens|tenez|trouve|trouvez|choisis|choisissez|va|allez"
     r"|concentre|concentrez|protege|protegez|entoure|entourez|appuie|appuyez|reste|restez|accepte|acceptez|pense"
     r"|pensez) (?:(?:toi|vous|leur|lui|les|le|la) )?(?:un|une|des|les|le|la|l|ton (?!temps)|ta|tes|votre (?!temps)"
     r"|vos|en|ca|cela|confiance|appel|voir|a|au|sur|contact|rendez|toi|vous|deux|tout)\b(?! (?:temps|minute|instant"
     r"|pause|parole|tour|micro|lien|chat)\b)(?!.*\b(?:nous|micro|camera|contrat)\b)<told>",
     "the same, for verbs that need their object"),
    (r"(?:sois|soyez) (?:plus |tres |tout simplement )?(?:honnetes?|claire?s?|fermes?|directe?s?|transparente?s?"
     r"|patiente?s?|prudente?s?|explicites?) (?:avec|sur|envers)\b<told>",
     "an order about how to act"),
    (r"(?!(?:est|etait|sais|suis|veux|peux|crois|pense|comprends|vois|dis|faut|connais|ai|as|es|c|moi|ca|inquiete"
     r"|bouge|t)\b)[^\W\d]{3,}(?:e|es|s|ez|a) (?:pas|plus|jamais) (?:ca|cela|le|la|les|leur|lui|de|d|a|trop|tout|ton"
     r"|ta|tes|avec|sur|tomber|faire)\b<told>",
     "an order not to do, as spoken"),
    (r"(?:ne |n )(?!(?:est|etait|t en fais|vous en faites|bouge|t inquiete|vous inquietez|crois|penses|t "
     r"excuse)\b)(?:(?:te|t|vous|le|la|les|lui|leur|y|en) )*[^\W\d]{3,}(?:e|es|ez|s) (?:(?:pas|jamais|plus) )(?!tu\b"
     r"|vous\b|nous\b|je\b|t inquiete)(?=\w)(?!.*\b(?:que je|nous)\b)<told>",
     "an order not to do, subjectless"),
)  # fmt: skip
