"""Requests that ask for nothing in particular, in both languages. Data only.

Read right after what opens the request, up to its end: help without an object, being "better", a topic as wide as
"communication". What is concrete ("advice on how I hand back a translation") does not fit to the end.
"""

from __future__ import annotations

from nlp.need.signs.compiling import sequels, table

_EN_END = (
    r"(?=[ ,]*(?:(?:please|thanks|thank you|really|today|that's it|that's all|if possible|to be honest|honestly"
    r"|in general|here|somehow|at the moment|right now|now|i guess|basically|you know|as well|too|i think|cheers"
    r"|frankly|overall|generally|in a general way|at all|and see (?:what comes|what happens|where it (?:goes|leads))"
    r"(?: out| up)?(?: of it)?|(?:would|will) be (?:welcome|great|good|useful|helpful|appreciated)|and|then|also|plus)"
    r"[ ,]*)*(?:$|[.!?…;:\n]|(?:because|but"
    r"|so(?! that)|and (?:i|we|he|she|they|it|my|that's)|with all (?:this|that))\b))"
)
_EN_NP = (
    r"(?>(?:\b(?:<any>|<adv>)(?!\w)[ ,']*)*)(?:<help>)(?: really| please)?(?: (?:you (?:can|could|might|may) "
    r"(?:give|have|offer|share)(?: me| us)?|you (?:have|want)|(?:that|which) comes to (?:your )?mind|from (?:you"
    r"|others|the group|everyone|anyone|all of you)))?(?: (?:on|about|with|for|regarding|around|in|of|concerning"
    r"|as to|over) (?:<topic><setting>|(?:my|our|the|this|that|these|those)(?: [\w-]+){0,2}? (?:<person>)))?"
)
_EN_VP = (
    r"(?:(?:be|become|being|becoming|feel|get)(?: a| an)?(?: <adv>)? (?:<better>)(?: (?:and|or) (?:more "
    r")?[\w-]+)?(?: (?:[\w-]+ )?(?:manager|leader|boss|teacher|nurse|colleague|head|chair|supervisor|person"
    r"|listener|communicator|coach|one|coordinator|organiser|professional|director|parent|mentor|team"
    r"|communication|at (?:it|this|that|my job)))?<setting>|(?:manage|lead|handle|organi[sz]e|support|run|plan) "
    r"(?:my|the|our) (?:[\w-]+ )?(?:team|people|staff|time|day|days|work|group|class|department|service|unit"
    r"|schedule|week)(?: (?:<better>))?<setting>|(?:be|become)(?: a| an) better [\w-]+<setting>|(?:be|become)(?: a"
    r"| an) (?:good|great|real|proper|strong|true) (?:manager|leader|boss|teacher|nurse|colleague|head|chair"
    r"|supervisor|coach|professional|director)<setting>|(?:improve|improving|develop|strengthen|work on|boost"
    r"|change|fix|solve|handle|manage|deal with|cope with|sort out|resolve|face|approach|tackle|talk about|discuss"
    r"|look at|explore|go over|us to look at is|do about|do with|make sense of|think about|reflect on|address|do "
    r"something about|better manage|better handle|dealing with|handling|managing|solving|help with|act on|get on "
    r"top of|react to|respond to|make progress (?:on|with)) (?:<topic>)<setting>|(?:communicate|manage|lead"
    r"|organi[sz]e(?: myself)?|work|do|handle things|cope|react|act|listen|delegate|perform|function|behave"
    r"|communicating|managing|position myself) (?:<better>)<setting>|(?:make|get|having|have|see) (?:things|it"
    r"|everything|this|that|all this) (?:better|work|easier|right|to work|work better|run (?:smoothly|better)|go "
    r"better|improve|clearer|more clearly|differently|sorted|moving)<setting>|(?:move|go|moving|going) (?:forward"
    r"|on|ahead)<setting>|get (?:out of|through|past|over|better at) (?:this|it|that|things)|getting (?:on top"
    r" of|through|past|better at) (?:<topic>)|get started|start"
    r"|begin|do something|do now|do next|do|step back|take a step back<setting>|take stock<setting>|(?:get|have"
    r"|take) (?:an? )?(?:clearer|better|fresh|broader|new|clear) (?:view|picture|idea|look|perspective"
    r"|understanding|sense)(?: (?:of|at|on) (?:<topic>))?<setting>|see (?:things )?more clearly|(?:manage|managing"
    r"|handle|handling|juggle) it all|grow|progress|make progress|improve|cope|go from here|manage|get better|do "
    r"better|do my job(?: better| well)?|do it|find (?:a |some )?(?:solutions?|answers?|my place|balance|a way out"
    r"|a way forward)(?: (?:to|for) (?:<topic>))?<setting>)"
)
_EN_LEAD = (
    r"(?:(?:is|to|know|learn|understand|see|find|find out|work out|figure out|get|have|hear|receive|be able to|how"
    r"|how to|how i can|how i could|how i should|what i can|what i could|what i should|(?:an? |some )?(?:better "
    r"|new |good |other )?ways?(?: of| to)?|with|on|about|for|of|from you|you|me|us|best|be|give me|help me|have "
    r"got|obtain|gather|collect|some help to|somehow|in|help with|your|better|that you|if you could|as|<adv>) "
    r"){0,6}"
)
_FR_END = (
    r"(?=[ ,]*(?:(?:s'il vous plait|svp|merci|voila|quoi|aujourd'hui|en general|en fait|vraiment|la|maintenant|en "
    r"ce moment|enfin|si possible|tout simplement|franchement|tout court|c'est tout|hein|bref|pour voir (?:ce qui|ce"
    r" que|ou)[^.!?…;]{0,30}|(?:sera|serait|seront) (?:bon|bonnes?|bienvenue?s?)(?: a prendre)?|et|puis|aussi|alors)[ "
    r",]*)*(?:$|[.!?…;:\n]|(?:parce que|car|mais|donc|et (?:je|j'|nous|il|elle|ils|elles|c'est)|me "
    r"(?:ferait|serait)|m'aiderait|serait|seraient)\b))"
)
_FR_NP = (
    r"(?>(?:\b(?:<any>|<adv>)(?!\w)[ ,']*)*)(?:<help>)(?: (?:exterieure?s?|neufs?|neuve|bienveillante?s?"
    r"|generale?s?|differente?s?|nouveau|nouvelle|objectifs?|franc|francs|globale?s?))?(?: quoi| vraiment| "
    r"la-dessus| de votre part| du groupe| de vous| des autres| svp| s'il vous plait)?(?: (?:sur|pour|avec"
    r"|concernant|a propos de|quant a|autour de|au sujet de|en|dans|de|d'|par rapport a|face a) "
    r"?(?:<topic><setting>|(?:mon|ma|mes|notre|nos|le|la|les|l'|ce|cette) ?(?:[\w-]+ ){0,2}?(?:<person>)))?"
)
_FR_VP = (
    r"(?:(?:etre|devenir|me sentir|avoir|rester|se sentir)(?: ?(?:un|une))?(?: <adv>)? (?:<better>)(?: (?:et|ou) "
    r"(?:plus )?[\w-]+)?(?: (?:manageu?r|manageuse|chef|cheffe|leader|responsable|prof|enseignante?|collegue"
    r"|directeur|directrice|cadre|encadrante?|animateur|animatrice|infirmiere?|communicante?|patron|patronne"
    r"|professionnel(?:le)?|coach|communication|organisation|posture|relations?|ecoute))?<setting>|(?:ameliorer"
    r"|gere|ameliore|developper|renforcer|travailler(?: sur)?|changer|regler|resoudre|gerer|affronter|aborder"
    r"|traiter|(?:parler|discuter)(?: un peu| ensemble)* de|(?:qu'|que )(?:on|nous) (?:parle|discute|reflechisse)"
    r"(?: un peu| ensemble)*(?: de| a| sur)|regarder|explorer|progresser sur|avancer sur|faire face a|mieux gerer"
    r"|mieux "
    r"vivre|reflechir a|reflechir sur|avancer sur|progresser (?:en|sur|dans)|optimiser|faire evoluer|me "
    r"positionner (?:face a|dans|par rapport a)|faire avec|reagir a|reagir face a|mieux comprendre|prendre du "
    r"recul (?:sur|par rapport a|vis-a-vis de)|en finir avec|sortir de|repenser|revoir|aider sur|aider dans|aider "
    r"avec) ?(?:<topic>)<setting>|(?:etre|devenir) (?:un|une) meilleure? [\w-]+<setting>|(?:mieux )?(?:manager"
    r"|gerer|organiser|encadrer|accompagner|diriger|animer) (?:mieux )?(?:mon|ma|mes|notre|le|la|l'|les) "
    r"?(?:equipes?|temps|travail|journees?|semaines?|service|groupe|gens|collaborateurs|agents|personnel)(?: "
    r"(?:<better>))?<setting>|(?:mieux|bien) (?:communiquer|manager|gerer|m'organiser|s'organiser|travailler|faire"
    r"|reagir|agir|ecouter|deleguer|fonctionner|me positionner|encadrer|animer|vivre|m'exprimer)<setting>"
    r"|(?:communiquer|manager|gerer|m'organiser|s'organiser|travailler|faire|reagir|agir|ecouter|deleguer"
    r"|fonctionner|me positionner|encadrer|animer|vivre|m'y prendre|m'exprimer) (?:<better>)<setting>"
    r"|m'affirmer(?: davantage| plus)?<setting>|(?:que )?(?:les choses|ca|tout|cela|la situation) (?:aille|aillent"
    r"|marche|marchent|se passe|se passent|change|changent|s'arrange|avance|avancent|fonctionne)(?: mieux| "
    r"bien)?<setting>|(?:aller|avancer|progresser|evoluer|grandir|mieux faire|m'en sortir|s'en sortir|tout ce qui "
    r"vous (?:passe(?:ra)?|vient|viendra)(?: par la tete| a l'esprit| en tete)?|(?:avoir|prendre|retrouver) "
    r"(?:une )?(?:vision|vue|idee) (?:plus |d'ensemble )?(?:claire|globale)?<setting>|prendre de la "
    r"hauteur<setting>|(?:ameliorer|gerer|regler) (?:tout ca|tout cela|les choses|ca)<setting>|mieux (?:gerer"
    r"|vivre|organiser) (?:tout ca|tout cela|les choses|ca)<setting>|commencer|continuer|rebondir"
    r"|demarrer|faire|souffler|prendre du recul|y voir (?:plus )?clair|trouver (?:des |une |la |les |ma "
    r")?(?:solutions?|reponses?|place|equilibre|issue|sortie))(?: (?:a|pour) (?:<topic>))?<setting>)"
)
_FR_LEAD = (
    r"(?:\b(?:de|d'|a|savoir|apprendre|comprendre|voir|trouver|connaitre|avoir|recevoir|entendre|recueillir"
    r"|pouvoir|reussir a|arriver a|arrive a|reussisse a|comment|une facon de|un moyen de|des moyens de|les moyens "
    r"de|ce que je peux|ce que je pourrais|c'est|m'|me|nous|que vous me donniez|que vous m'aidiez|vous|pour|sur"
    r"|obtenir|est|l'idee serait de|beneficier de|partager|en|etre aidee? (?:a|sur|pour)|me faire aider (?:a|pour"
    r"|sur)|aider|aide|je peux|je pourrais|je dois|je|on peut|puis-je|peut-on|pourrais-je|dois-je|faire pour|m'y "
    r"prendre pour|est-ce que|<adv>)(?!\w)[ ,']*){0,6}?"
)


def _object(lead: str, noun: str, verb: str, more: str, end: str) -> str:
    """One vague thing, or several in a row, and nothing else."""
    return (
        rf"{lead}(?:{noun}(?:{more.format(verb=verb)})?|{verb})(?:{{join}}(?:{noun}|{verb}|(?:<topic>)<setting>))*{end}"
    )


VAGUE = sequels(
    (
        rf"(?:you (?:can|could|might|may) (?:give|have|offer|share)(?: me| us)?|you have|that comes to (?:your )?mind"
        rf"|from (?:you|others|the group|anyone)){_EN_END}",
        rf"(?:on|about|with|regarding|around|for|in) (?:<topic>)<setting>{_EN_END}",
        _object(
            _EN_LEAD, _EN_NP, _EN_VP, r" (?:(?:to|on how to|about how to|how to|in|with|on|for) )?{verb}", _EN_END
        ).replace(
            "{join}",
            r",? (?:and |or |plus |also |maybe |and also |, )+(?:also |maybe |some |to |with |of |on |about |for "
            r"){0,4}",
        ),
    ),
    (
        rf"(?:sur|pour|avec|concernant|en) ?(?:<topic>)<setting>{_FR_END}",
        _object(_FR_LEAD, _FR_NP, _FR_VP, r" (?:pour|sur comment|a|afin de|dans) {verb}", _FR_END).replace(
            "{join}", r"[ ,]+(?:et |ou |plus |aussi |, )*(?:aussi |peut-etre |de |d'|sur |avec |pour |des |en ){0,4}"
        ),
    ),
)
# Nothing more than a call for help.
BARE = sequels((_EN_END,), (_FR_END,))
CALLS_FOR_HELP = table((r"help|(?:<help>)",), (r"aide|au secours|a l'aide|sos|help|(?:<help>)",))
