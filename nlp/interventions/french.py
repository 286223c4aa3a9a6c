"""The French words that wordings are made of. Data only.

Actions are listed, or told by their infinitive: a verb that only says a state, a feeling or a doubt is never one.
"""

from __future__ import annotations

from nlp.interventions.french_verbs import conjugated

FRENCH = {
    # The longest first: what a filler leaves must not be its own end.
    "filler": (
        "pourquoi pas(?= ,| mais)|tu sais quoi|vous savez quoi|la prochaine fois|dites(?= ,| moi)"
        "|personnellement|dis(?= ,| moi)|pour l instant"
        "|dans le fond|en attendant|je veux dire|franchement|aujourd hui|avant tout|a mon avis|vous savez"
        "|finalement|justement|peut etre|dites moi|selon moi|moi perso|d accord|pour moi|du coup|en fait|bonjour"
        "|desolee|dis moi|au fond|et puis|en vrai|surtout|d abord|tu sais|tu vois|desole|pardon|alors|sinon|voila"
        "|merci|ouais|enfin|tiens|perso|salut|mais|donc|bref|puis|euh|bon|ben|bah|hum|oui|non|moi|toi|et|ou|ok|ah"
        "|oh|la"
    ),
    "leadin": r"^(?:(?:<filler>)\b(?: ,)? ){0,4}(?:\w+ , )?",
    "clause": (
        r"(?:(?:(?:si|quand|lorsqu\w*|des|une fois|avant|apres|la prochaine fois|chaque fois|pendant|tant|a|au|aux|en"
        r"|dans|sur|pour|avec|sans|chez|plutot|au lieu|demain|lundi|mardi|mercredi|jeudi|vendredi|depuis|puisqu\w*"
        r"|comme"
        r"|vu|par|de|entre|cote|au cas|le jour ou|ce soir|cette)\b(?:(?! (?:je|j|nous|mon|ma|mes|notre|nos|moi|me|m)\b)"
        r"[^,?:]){1,90}, )?)"
    ),
    "summing": "donc|alors|du coup",
    "soft": (
        r"(?>(?:(?:peut etre|juste|simplement|tout simplement|plutot|aussi|d abord|au moins|meme|directement"
        r"|franchement|vraiment|deja|encore|toujours|carrement|eventuellement|tout bonnement|genre|plus|par hasard"
        r"|tranquillement|toi meme|vous meme|un peu|ensuite|de temps en temps|parfois|bien|tout(?! simplement)|tous"
        r"|toutes)\b ){0,2})"
    ),
    "more": r"(?=\w)",
    "pronouns": r"(?>(?:(?:le|la|les|l|lui|leur|en|y)\b ){0,2})",
    "you": r"(?:tu|vous|t)",
    "have_you": r"(?:est ce que )?(?:(?:tu|vous) (?:n )?(?:as|avez)|(?:n )?(?:as tu|avez vous)|t as|t avais|tu n as"
                r"|t y as)",
    # What a consultant may well ask of the client, or of the group: to say more, a pause.
    "request": (
        r"(?:preciser|reformuler|repeter|raconter|decrire|redire|resumer|developper|detailler|illustrer|revenir"
        r"|continuer|nous|me|m)\b|reprendre(?: (?:le fil|depuis|la parole|ou|ca|au debut)| \?|$)|expliquer(?: (?:ca"
        r"|cela|un peu|ce|comment|pourquoi)| \?|$)|\w+ (?:nous|moi)\b|donner (?:un|une|des|quelques|plus) "
        r"(?:autres? )?(?:exemple|detail|precision)|parl\w+ (?:de|du|des|d(?! abord)|plus|un peu plus|plutot)\b"
        r"|dire (?:si|depuis|ce|ou|quand|comment|qui|qu|que|en)\b|dire (?:un peu |en )?plus|\w+ (?:ton|votre|le|une"
        r"|un) (?:temps d y|minute|instant|(?:petite )?pause(?! (?:dans|de|avec|sur|d)\b))|prendre (?:ton|votre) "
        r"temps|changer de sujet|\w+ (?:la|ma|une|des) questions?\b|couper (?:ton|votre) micro|commencer par (?:le "
        r"debut|ce que)|(?:re)?faire un (?:petit )?tour|(?:parler|articuler|aller) (?:plus|moins) (?:fort|vite"
        r"|lentement)|rester sur|passer a la suite|passer au contrat|ralentir"
    ),
    "state": (
        r"(?:avoir(?! (?:une?|des|quelqu)\b)|etre|recevoir|voir(?! (?:une?|avec|quelqu|d abord|la|le|ton|ta|si|ca "
        r"avec))|pouvoir|vouloir|savoir|devoir|comprendre|croire|penser|ressentir|sentir|aimer|craindre|esperer"
        r"|vivre|supporter|dormir|souffrir|regretter|oublier|connaitre|perdre|echouer|reussir|arriver|tenir(?! "
        r"(?:une?)\b)|rester|respirer|porter|assumer|parler de ca|imaginer|deviner|plaire|paraitre|sembler|voir "
        r"venir|partir|quitter|demissionner|hier|encore|votre|notre|autre|contre|entre|premier|dernier|entier"
        r"|attendre|mourir|gagner|accepter|decider|gerer|durer|continuer|renoncer|tomber|devenir|subir|apprendre que"
        r"|laisser tomber|tout lacher|lacher prise)\b"
    ),
    # These end as infinitives do.
    "noun": (
        r"(?:avenir|plaisir|loisirs?|souvenir|desir|metier|dossiers?|papiers?|hiver|cahiers?|chantier|quartier"
        r"|ateliers?|calendrier|courriers?|premier|particulier|escalier|banquier|infirmier|ouvrier|conseiller|cher"
        r"|mer|fier|affaire|horaire|salaire|partenaire|commentaire|contraire|secretaire|libraire|formulaire|maire"
        r"|notaire|livre|scolaire|leader|manager|papier|caissier|cuisinier|policier|huissier|foyer|loyer|cancer"
        r"|choir|satire|dernier|fevrier|janvier)\b"
    ),
    "do": f"<pronouns>{conjugated('er', '', 0)}",
    "you_did": (
        rf"(?:{conjugated('e?(?:ais|iez)', '(?:ais|iez)', 1)}"
        r"|(?!<request>)(?!<not_deed>)[^\W\d]{3,}(?<!r)(?:ais|iez)(?! (?:pas|plus|jamais)\b))"
    ),
    # After « et si tu … » these read the client, they propose nothing.
    "not_deed": (
        r"(?:et|av|voul|sav|pouv|dev|croy|pens|sent|aim|craign|esper|viv|rest|attend|cherch|refus|tromp|perd"
        r"|reussiss|echou|manqu|ment|exager|idealis|projet|reproduis|repet|proteg|fuy|evit|confond|surestim"
        r"|sousestim|oubli|ignor|imagin|ressembl|port|puniss|prefer|compens|pay|pass|dis|fais|mett|pren|donn|laiss"
        r"|ven|ten|voy|part|quitt|demissionn|abandonn|renonc|accept|gagn|mour|tomb|deven|continu|arriv|regrett"
        r"|souffr|support|jou|trouv|recev|remett|demand trop|attach|accroch|resist|subiss|meri|deteste?|comprena?"
        r"|compren|appren|connaiss|sembl|paraiss|plais|gard|gener?|gen|bless|vex|humili|control|domin|surprotege"
        r"|surproteg|charge|tourn|perc|meconnaiss)e?(?:ais|iez)\b"
    ),
    "you_would": conjugated("er(?:ais|iez)", "(?:ais|iez)", 2),
    "you_do": conjugated("e?(?:es|ez)", "", 3),
    "order": conjugated("e?(?:es?|ez)", "", 3),
    "act": (
        r"<pronouns>(?:(?:te|t|vous|se|s)\b )?<pronouns>(?!<request>)(?!<state>)(?!<noun>)(?:avoir (?:une?|des"
        r"|quelqu)|[^\W\d]{2,}(?:er|ir)|[^\W\d]*(?:[aeo]ndre|[dtmr]ordre|perdre|soudre|coudre|ettre|attre|ivre"
        r"|rompre|clure|crire|lire|dire|rire|suffire|uire|faire|taire|traire|[aeo]indre|boire|inscrire))\b"
    ),
    # Any verb may give an order; what opens a sentence and ends as one without being one is a closed list.
    "no_verb": (
        r"(?:elles?|une|ce|que|comme|contre|entre|meme|chaque|quelques?|autres?|notre|votre|encore|ensuite|presque"
        r"|lorsque|puisque|parce|quoique|peut|je|te|me|se|de|ne|suite|grace|reste|semble|manque|dommage|bravo|difficile"
        r"|possible|impossible|inutile|facile|utile|simple|rare|drole|bizarre|etrange|triste|bonne|belle|libre"
        r"|pareille?s?|probable|force|faute|histoire|question|quitte|mille|quatre|onze|douze|treize|quatorze|quinze"
        r"|seize|trente|juste|vraie|certaine|premiere|derniere|personne|chose|chouette|seule|toute|quelle|laquelle"
        r"|celle|telle|pas|plus|moins|mais|dans|sans|sous|depuis|apres|tres|trop|jamais|toujours|puis|alors|des|les"
        r"|mes|tes|ses|nos|vos|ces|nous|vous|ils|tous|toutes|quels|lors|pres|dehors|hors|vers|suis|est|es|etais|sais"
        r"|crois|comprends|entends|connais|ressens|raconte|explique|decris|precise|developpe|parle|imagine|continue"
        r"|attends|excuse|pardonne|remarque|hypothese|question|intuition|envie|idee|piste|regarde|ecoute|desolee?"
        r"|avoue|admets|reconnais|dis|redis|ravie?|contente?|surprise|emue?|touchee?|genee?|arrive|existe|arrivee?"
        r"|perdue?|finie|face|quant|etre|faire|avoir|rendre|prendre|mettre|dire|lire|vivre|ecrire|entendre|attendre"
        r"|perdre"
        r"|double|demie|moitie|partie|plein|certes|guere|voire|autre|aucune|aucun|nulle|cette|quelle|ouverte|fois|as"
        r"|avais|aurais|serais|vis|penses|crois|tiens|donne|bref|peine|merde|zut|voila|messieurs|mesdames|suppose"
        r"|disons|mettons|admettons|resume|reformule|redemande|rentre|allume|repete|laisse (?:moi"
        r"|nous)|montre (?:moi|nous)|heureuse|malheureuse|honte|colere|tristesse|joie|peur|guerre|course|seance|pause"
        r"|minute|suite|tendresse|pense|trouve|aime|deteste|adore|espere|souhaite|propose|demande|vraiment|dites|faites"
        r"|etes|dois|peux|veux|vois|\w+ment)"
    ),
    "any_order": r"(?<!\bla )(?!<request>)(?!<no_verb>\b)[^\W\d]{2,}(?:e|is|ds|ts|rs|iens)\b",
    "object": (
        r"(?:la|le|les|l|ton(?! temps)|ta|tes|un|une|des|du|leur|lui|toi|ca|cela|cette|ces|chaque|chacun\w*|tout\w*"
        r"|tous|quelqu"
        r"|quelques|deux|trois)\b(?= \w)"
    ),
    "any_inf": (
        r"<pronouns>(?:(?:te|t|vous|se|s)\b )?<pronouns>(?!<request>)(?!<noun>)[^\W\d]{2,}(?:er|ir|re)"
    ),
    # A conditional, not the past of « préparer » or « tirer ».
    "i_would_any": (
        r"(?!(?:\w*(?:esper|prefer|ger|oper|gener|toler|accele|consider|recuper|suger|suggerer|digere|libere|repere|ser"
        r"|adher)ais|\w*(?:tir|admir|respir|attir|desir|livr|ouvr|couvr|souffr|offr|ador|pleur|montr|rentr|entr|prepar"
        r"|repar|separ|compar|declar|dur|mesur|rassur|assur|jur|demeur|effleur|murmur|adour)ais)\b)[^\W\d]+rais"
    ),
    "would_say": (
        r"(?:dirais|ajouterais|demanderais (?:ce|si|s|pourquoi|comment|qui|quoi|ou)|poserais|parlerais de"
        r"|appellerais|formulerais|reformulerais|resumerais"
        r"|soulignerais|nuancerais|comparerais|retiendrais|garderais pour|passerais|parierais|jurerais|rapprocherais"
        r"|interpreterais|lirais|verrais la|opposerais|entendrais|reviendrais|reprendrais|remercierais|proposerais)\b"
    ),
    "about_session": (
        r"(?!.*\b(?:micro|camera|ecran|chrono|contrat|ordre du jour|questions?|la parole|le chat|le lien|nous|notre"
        r"|s il "
        r"(?:te|vous) plait|ce tour|ton tour|votre tour|seance)\b)"
    ),
    "vague": (
        r"(?:solutions?|date|nom|raison|moyen|alternatives?|options?|reponses?|idees?|moment|personnes?|situations?"
        r"|mot|image|titre|exemple|pistes?|approche|autres?|suite|fois|choses?|jour|cas|maniere|facon|depart|lien"
        r"|role|metaphore|plan|echeance|peu|changement|truc|consequences?|possible|particulier|partie|part|conflit"
        r"|trucs)\b"
    ),
    "thing": r"(?:un|une|des) (?!(?:\w+ )?<vague>)\w+",
    "better": (
        r"(?:(?:bien |beaucoup )?(?:plus (?:simple|facile|utile|judicieux|malin|efficace|rapide|sage|clair|sain"
        r"|honnete|juste|prudent|interessant)|mieux)|bien|bon|utile|judicieux|preferable|pertinent|interessant|malin"
        r"|possible|envisageable|jouable|une bonne idee|une idee|une option|une piste|opportun|sage|le moment)"
    ),
    # With these « pourquoi ne … pas » asks how things are done every day.
    "not_daily": r"(?!(?:utilis|laiss|chang|mett|arret)|\w+ (?:tu |vous )?pas par )",
    "not_then": (
        r"(?!.*\b(?:ce (?:jour|matin|soir|moment)|a l epoque|hier|sur le moment|depuis|la derniere fois)\b)"
    ),
    "helped": (
        r"(?:te|t|vous) (?:faire (?:aider|accompagner|remplacer|relayer|conseiller|former)|former|entourer)\b"
    ),
    "not_habit": r"(?!.*\b(?:en general|d habitude|souvent|encore|jamais|toujours|du tout)\b)",
    "not_past": (
        r"(?! ?(?:\?|$))(?!.*\b(?:deja|ce (?:jour|matin|soir|moment)|a l epoque|hier|la derniere fois|avant (?:ca"
        r"|cela|qu|la)|quand|lorsque|lors|jusqu|depuis|auparavant|derniere?|pendant l[ae]?s? (?:reunion|crise)"
        r"|mais|maintenant|sans succes|en vain|ca n a|pendant (?:cette|ce|ton|votre)|apres (?:ca|cela|qu|la|le)|sur "
        r"le moment|alors)\b)"
    ),
    # The same exclusions as in English: a motive, an excess, a question that follows.
    "not_reading": (
        r"(?!.*\b(?:trop|parce|par (?:peur|loyaute|crainte|habitude)|pour (?:te|t|vous|ne pas|eviter)|erreur|peur"
        r"|au fond|a travers|en fait|sans le (?:savoir|vouloir)|l impression|depuis|toujours|permission|a la place"
        r"|et qu)\b)<no_sequel>"
    ),
    "no_sequel": (
        r"(?!.*[,:] (?:que?|qu|quel|quelle|comment|qui|quoi|ou|a quoi|en quoi|est ce|il se passe|ca te|tu le|ce "
        r"serait|elle|il|ils)\b)(?!.*\b(?:qu est ce qu\w*|que se passe\w*|comment|il se passe\w*|(?:ferait|dirait"
        r"|changerait|passerait) quoi)\b)"
    ),
    "inward": (
        r"(?:serais(?! (?:\w+ )?tentee? )|aurais|me sent|sentirais|voudrais|aimerais|craindrais|pourrais|saurais"
        r"|dirais que|dirais pas|penserais|croirais|trouverais|ne\b|n\b|m en voudrais|me demanderais|devrais"
        r"|prefererais|souffrirais|vivrais|aurai|serai)"
    ),
    "not_to_you": (
        r"(?!.*\b(?:te|t|toi|tu|vous|ta|ton|votre|questions?|minute|pause|tour|silence|plutot d[eu]?)\b)"
    ),
    "mine": r"(?!.*\b(?:c est (?:bien )?(?:ca|cela)|d apres|selon|tu dis|vous dites|qui te l a dit)\b)",
    "told": (r"(?!.*\?)(?!.*\b(?:a l epoque|a ce moment la|si je t entends"
             r"|(?:dis|dites|racontez?|montrez?) (?:nous|moi))\b)"),
    "reported": (
        r"dit|dis|disais|disait|dites|disent|demande|demandait|repond|repondu|entends|entendu|ecrit|comprends"
        r"|compris|selon|d apres|pense que|mots|conseille|suggere"
    ),
    "tool": (
        r"(?:formations?|ateliers?|outils?|modele|logiciel|appli\w*|dispositifs?|mediateurs?|mediatrice|mediation"
        r"|coach\w*|cellule|service|syndicat|avocat|juriste|fonds|subvention|procedure|formulaire|charte|mentor\w*"
        r"|tuteur|tutrice|interimaire|agence|supervision|superviseur|consultant\w*|trame|grille|aide|accompagnement"
        r"|remplacant\w*)"
    ),
    "solves": (
        r"(?:aider|regler|resoudre|suffir|simplifier|soulager|changer|debloquer|arranger|faciliter|servir|permettr"
        r"|eviter|desamorcer|apaiser|clarifier|ser|vaudr)"
    ),
    "not_margin": (
        r"(?!<pronouns>(?:sentir|voir|entendre|croire|penser|partir|quitter|demissionner|perdre|accepter|dire non"
        r"|refuser|renoncer|lacher|risquer|ceder"
        r"|entendre|payer|sacrifier|rester|vivre|pardonner|changer|abandonner|laisser tomber)\b)"
    ),
}  # fmt: skip
