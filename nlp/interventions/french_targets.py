"""The words by which a question says what it is about, in French. A wording, then its reason. Data only."""

from __future__ import annotations

from nlp.interventions.french import FRENCH
from nlp.interventions.labels import Target
from nlp.interventions.tables import Lexicon, Table

__all__ = ["ASKED", "WORDS"]

WORDS: Lexicon = {
    **FRENCH,
    "thing_said": (
        r"(?:situation|reunion|travail|boulot|poste|projet|histoire|chose|choses|partie|idee|decision|conversation"
        r"|mail|remarque|silence|changement|question|probleme|jour|semaine|moment|planning|regle|role|mot|contrat"
        r"|budget|plan|date|dossier|rapport|note|tache|facon|place|pensee|systeme|outil|salle|telephone|plus|premier"
        r"|premiere|dernier|derniere|journee|soiree|tete|matin|soir|fois|temps)"
    ),
    "person": (
        r"(?:il|elle|ils|elles|les gens|les autres|on|(?:ton|ta|tes|votre|vos|le|la|les|l|son|sa|ses|leur|leurs|un"
        r"|une|ce|cette|ces|chaque|des) (?:(?!tu\b|vous\b|te\b|va\b|vont\b|sera\b|seront\b|est\b|aura\b)[^\W\d]+ "
        r"){0,3}?(?!<thing_said>\b)(?!tu\b|vous\b|va\b|vont\b)[^\W\d]+)"
    ),
    "mind": (
        r"(?:pensen?t?|pense(?:nt|rait|raient|ra)?|ressent\w*|voi(?:t|ent)|verrai\w*|percoi\w*|vi(?:t|vent)"
        r"|comprend\w*|comprennent|veu(?:t|lent)|voudrai\w*|attend(?:ent|ait|aient|rait|raient)?|croi(?:t|ent)"
        r"|considere\w*|sai(?:t|vent)|crain(?:t|gnent)|imagine(?:nt)?|esper\w+|aimerai\w*|aime(?:nt)?|trouve(?:nt"
        r"|rait|raient)?|reproche(?:nt)?|apprecie\w*|souhaite\w*|cherche(?:nt)?|s inquiete\w*|a peur|ont peur"
        r"|redoute\w*|(?:a|ont) besoin|besoin|espere\w*|se (?:rend\w*|dit|disent|sent\w*)|t en (?:veu(?:t|lent))"
        r"|vous en (?:veu(?:t|lent))|s attend\w*|(?:te )?f(?:ait|ont|aisaient)(?: t)?(?: il| elle| ils| elles)? "
        r"confiance|d accord|au courant|consciente?s?|contente?s?|satisfaite?s?|prefere\w*|gagne(?:nt)?|perd(?:ent)?"
        r"|interprete\w*|est a l aise)"
    ),
}
_OTHERS: Table = (
    (r"(?:<mind>|racont\w+|decri\w+|disen?t?|dit|prend|prennent|reagi\w+|appellent?|expliquent?|jugent?|recoi\w+"
     r"|supportent?"
     r"|accueill\w+|digerent?)(?: t)? (?:il|elle|ils|elles)\b|s (?:est|sont)(?: t)? (?:il|elle|ils|elles) (?:\w+ "
     r")?(?:apercu"
     r"|rendu|doute|inquiete|demande|reconnu)\w*|(?:a|ont)(?: t)? (?:il|elle|ils|elles) (?:\w+ )?(?:compris|remarque"
     r"|senti"
     r"|realise|accepte|pardonne|digere|mesure|apprecie)\w*|<person> (?:(?:l|t|vous|s|ne|n|y|en) )*(?:a|ont|est"
     r"|sont) (?:\w+ )?"
     r"(?:compris|remarque|realise|senti|accepte|pardonne|apercu\w*|rendu\w* compte|digere|mesure)\b",
     "someone else's mind, inverted"),
    (r"<person> (?:(?:ne|n|le|la|les|l|y|en|aussi|vraiment|lui|eux|elle|elles|ca|s|se|te|t|vous|en) ){0,3}<mind>\b",
     "the same, straight"),
    (r"(?:dirai(?:t|ent)|repondrai(?:t|ent)|decrirai(?:t|ent)|raconterai(?:t|ent)|reagirai(?:t|ent)|penserai(?:t"
     r"|ent)|ferai(?:t|ent) de ca)\b(?!.*\bde toi si ca\b)|(?:diront|dira|repondra|reagira|reagiront|penseront)(?: "
     r"t)? (?:il|elle|ils|elles)\b",
     "what they would say"),
    (r"(?:d apres (?:toi|vous)|selon (?:toi|vous)|a (?:ton|votre) avis|crois tu|penses tu|tu (?:crois|penses"
     r"|imagines|supposes)|vous (?:croyez|pensez|imaginez)|croyez vous|pensez vous|imagines tu|imaginez vous) (?:, "
     r")?(?:que |qu |qu\w+ est ce qu\w* |qui |ce qu\w* |comment |pourquoi )+(?:ca (?:lui|leur) |se passe (?:dans"
     r"|chez|pour) |motive |pousse |retient |joue pour )?(?:<person>|eux|lui|leur)\b(?! (?:va|vont|sera|seront"
     r"|durera|fermera|aura)\b)",
     "what the client imagines of them"),
    (r"(?:il|elle|ils|elles|(?:ton|ta|tes|votre|vos|le|la|les) \w+) .*\b(?:d apres (?:toi|vous)|selon (?:toi|vous)"
     r"|a (?:ton|votre) avis)\b",
     "the same, at the end"),
    (r"aux yeux (?:de|du|des|d)\b|\bvue? (?:de|du|d|depuis) (?:l|la|le|les|leur|son|sa|chez (?!toi|vous))\b|dans la "
     r"bouche"
     r"|(?:il|elle|ils|elles|eux|lui|on) (?:\w+ )?en (?:dit|disent|pense|pensent|font|fait|dirai\w+|feraient"
     r"|retien\w+)\b|(?:vu"
     r"|cote|chez|pour|du cote de) (?:la )?(?:direction|equipe|l equipe|la mairie|les (?!toi)\w+)\b(?=.*\b(?:quoi"
     r"|comment"
     r"|qu est ce|voit|pense|dit|ressent)\b)|(?:te|vous) (?:voient|voit|jugent?|percoi\w+|decrivent|comprennent)\b"
     r"|derriere (?:son|sa|ses|leur|leurs)\b|point de vue (?:de|du|des|d)|(?:de|a|dans|vu de|depuis|cote|du cote de) "
     r"(?:son|sa|leur|ses|leurs) (?:point|place|yeux|cote|tete|peau|chaise|fauteuil|camp)|(?:dans|vu) (?:la tete"
     r"|les yeux|la peau) (?:de|d|du|des)|a (?:ses|leurs) yeux|pour (?:lui|elle|eux|elles|ton|ta|tes|votre|vos"
     r"|leur)\b(?! \w+ (?:de|du) (?:soir|matin))(?=.*\b(?:enjeu|jeu|important|represente|signifie|dur|difficile"
     r"|change|comment|quoi|sens)\b)|si (?:je|j|on) (?:posais|demandais|interrogeais|appelais|questionnais|parlais)"
     r"|(?:etait|etaient|serait|seraient) (?:assise?s?|la|avec nous|ici)|(?:ca|cela|qu est ce que ca|qu est ce que "
     r"cela) (?:lui|leur) (?:fait|faisait|a fait|apporte|apporterait|coute|ferait)|se mettre a (?:sa|leur) place"
     r"|chez (?:lui|elle|eux)(?=.*\b(?:passe|joue|quoi)\b)",
     "their place"),
    (r"(?:l avis|la reaction|le regard|le ressenti|les attentes|la version|les intentions|l opinion|la position|la "
     r"lecture|le besoin|les besoins|l interet|les craintes|la peur) (?:de|d|du|des) (?!toi\b|vous\b)|(?:leur|son|sa"
     r"|leurs|ses) (?:avis|reaction|regard|ressenti|attentes?|version|intentions?|opinion|position|lecture|besoins?"
     r"|interet|craintes?|peur|motivations?)\b",
     "the same, as a noun"),
)  # fmt: skip
_FEELING: Table = (
    (r"ressen\w*|(?:te|t|vous|toi) (?:\w+ )?(?:sens|sentez|sentais|sentiez|sentirais|sentiriez|sens tu|sentie?s?)\b"
     r"|sentiments?|emotions?|emotionnel\w*|humeur|eprouv\w*|vecu (?:ca|cela|ce|cette|la)|(?:vis|vivez|vivais"
     r"|viviez)(?: tu| vous)? (?:ca|cela|ce|cette|la|le|les|comment)|(?:comment|tu|vous) (?:(?:l|le|la) )?(?:(?:as"
     r"|avez|as tu|avez vous) )?(?:vecu|vis|vivez|prends|prenez|pris (?:ca|cela|la|le|sa|son|l))",
     "feeling itself"),
    (r"fach\w+|degoute\w*|remonte[es]* contre|rancun\w*|amertume|rancoeur|chagrin|nostalg\w*|a cran|trouille|flipp?\w*"
     r"|ecoeur\w*|desempar\w*|depasse[es]*\b|perdue?s?\b(?! (?:le|la|les|un|une|du|de))|a bout\b|digere\w*|mal vecu"
     r"|reconnaissante?s?\b|peur|crain\w*|inquie\w*|angoiss\w*|colere|furieu\w*|trist\w*|heureu\w*|malheureu\w*"
     r"|fier\w*|fierte|honte"
     r"|coupab\w*|culpabili\w*|soulag\w*|decu\w*|decoi\w*|deception|frustr\w*|bless\w*|vex\w*|seule?\b|plaisir"
     r"|plai(?:t|sait|re)|joie|ventre|corps|gorge|(?:tes|vos|passes?|passez) nuits?|dors|dormez|sommeil|dormir"
     r"|energie|touch(?!er (?:a|aux)\b)\w*|emeu\w*|emu\w*|pes(?:e|ait|ant)|poids|agac\w*|enerv\w*|irrit\w*|redout\w*"
     r"|apprehend\w*"
     r"|larmes|pleur\w*|stress\w*|lourd\w*|leger\w*|a l aise|mal a l aise|gene\w*|genee?s?|etat|excit\w*"
     r"|enthousias\w*|tendue?s?|calme|epuis\w*|fatigu\w*|regret\w*|humili\w*|jalou\w*|souffr\w*|douleur|penible"
     r"|ennu(?:i|ie|yer|yeux)|satisf\w*|nerv\w*|panique\w*|submerg\w*|use[es]?\b|deteste\w*|choqu\w*|surpri\w*"
     r"|surprend\w*|apaise\w*|serein\w*|paix|coeur|tripes|frisson|epaules|respir\w*|mordre|mal au|en veux|en voulez"
     r"|en voulais|aim(?:es|ez|ais|iez)\b(?! (?:que|bien que|avoir|pouvoir))|rassur\w*|(?:te|vous) manque\w*|manque "
     r"le plus|degout\w*|confiance en toi|trac|boule|amer\w*|envie de (?:fuir|pleurer|crier|hurler|vomir)",
     "a named feeling, or the body"),
    (r"(?:ca|cela|c|qu est ce que|que|quoi) (?:\w+ )*(?:te|t|vous) (?:a |ont |avait )?(?:fait|fais|fait quoi|ferait"
     r"|fera|faisait|procure\w*|remue\w*|travaille|tracasse|atteint|affecte\w*|coute)\b|(?:te|t|vous) (?:a |ont "
     r"|avait )?(?:fait|ferait|faisait|met|mettait|laisse|laisserait|rend|rendait) (?:quoi|quel effet|comment|dans"
     r"|en|a)|quel effet|(?:es|etes|etais|etiez|etait) (?:tu |vous )?(?:comment|toi)\b|(?:comment|dans quel etat) "
     r"(?:\w+ )?(?:es|etes|etais|etiez|vas|allez|te|vous) ?(?:tu|vous|portes|portez|sens|sentez)?\b(?=(?: \?)?$| "
     r"(?:quand|apres|avec|depuis|aujourd|en|dans|ce|face|le|au|devant|toi|lorsque|maintenant|a)\b)|(?:en toi|en "
     r"vous|chez (?:toi|vous)(?=.*\b(?:passe|joue|provoque|reveille|touche|fait|declenche)\b)|a l interieur"
     r"|interieurement)\b|comment (?:tu|vous) (?:es|etes|vas|allez|te|tiens|tenez)|tiens tu|tenez vous|(?:sors"
     r"|sortez|rentres|rentrez|arrives|arrivez|ressors|ressortez)(?: tu| vous)? (?:de|d|a|au|chez)",
     "what it does to the client"),
)  # fmt: skip
_MARGIN: Table = (
    (r"(?:entre|dans) (?:tes|vos) mains|depend(?:ent|ait|rait)? (?:seulement |uniquement )?de (?:toi|vous)"
     r"|depend\w* (?:\w+ ){0,2}de (?:toi|vous)|appartien\w*|depend il|marge|latitude|(?:as|avez|as tu|avez vous|ai"
     r"|auriez|aurais) (?:\w+ )*(?:prise|la main|le choix|le droit|le pouvoir|les moyens|la possibilite|l autorite"
     r"|mot a dire|liberte|carte blanche|mandat|leviers?|recours)|leviers?|pouvoir (?:de|d|sur|as|avez)|quel\w* "
     r"pouvoir|influence\w*|controle|autorise\w*|permis\b|le droit|droit de|habilite\w*|mandat\b|mot a dire|dire non"
     r"|refus(?:er|es|ez)|libre\w* de|liberte|negoci\w*|(?:ton|votre) ressort|en main\b|c est (?:toi|vous) qui (?:l "
     r"as|l avez|les as|as|avez|fais|faites|geres|gerez)\b|c est (?:toi|vous) qui (?:\w+ "
     r"){0,2}(?:valid|decid|sign|choisi|tranch|fix|arbitr|command)\w*|a (?:toi|vous) de (?:decider|choisir|trancher"
     r"|voir|dire)|quels? choix|quelles? (?:options|alternatives|possibilites|ressources)|la main sur|prise sur"
     r"|prise\b(?=.*(?:\?|$))(?=.*\b(?:as|avez)\b)|decide[sz]?(?: \w+)? (?:seule?|toi meme|vous meme|sans)",
     "power, leave, choice"),
    (r"(?:peux|pouvez|pourrais|pourriez)(?: tu| vous)? (?:toi |vous |encore |deja |concretement |vraiment |toi meme "
     r"|seule? |y |en |lui |leur |le |la |les |te |vous |t |l )*(?:faire|agir|changer|decider|influencer|bouger"
     r"|demander|tenter|essayer|dire|arreter|commencer|compter|t appuyer|appuyer|lacher|laisser|autoriser|permettre"
     r"|mettre|prendre|utiliser|trouver|refuser|choisir|deleguer|poser|fixer|obtenir|toucher|tourner|passer"
     r"|intervenir|peser|jouer)\b|(?:as|avez|es|etes) (?:tu |vous )?en mesure de|capable de|(?:peux|pouvez|pourrais"
     r"|pourriez) (?:tu|vous) (?!nous\b|me\b|m\b|dire|preciser|expliquer|raconter|decrire|donner)[^\W\d]+(?:er|ir"
     r"|re)\b",
     "what the client can do"),
    (r"(?:prete?s?|disposee?s?) a\b|lacher|renoncer|abandonner|empech\w*|retien\w*|retenu\w*|bloqu\w*|freine\w*|qui "
     r"(?:pourrait|peut|pourraient) (?:t|te|vous) (?:aider|soutenir|relayer|epauler|appuyer)|soutien\w*|appuis?\b"
     r"|allie\w*|ressources?|premier pas|petit pas|(?:t|vous|te) (?:(?:es|etes|es tu|etes vous) (?:pas |encore |pas "
     r"encore )*)?(?:autorise\w*|permi\w*|permet\w*|interdi\w*)|t es (?:pas |encore |pas encore )*(?:autorise"
     r"|permis)|qu est ce qu il (?:te|vous) faudrait|il (?:te|vous) faudrait|ta part|votre part|sur quoi|jusqu ou|a "
     r"ton niveau|a votre niveau|de ton cote|de votre cote|ou peux|par ou|non negociable|incontournable|impossible "
     r"pour|possible pour|chemin|essayer quoi|faire quoi toi|pas encore (?:tente|essaye|ose)|ose[sz]?\b|oserais"
     r"|oseriez",
     "obstacle, help, first step"),
)  # fmt: skip
_FUTURE: Table = (
    (r"\b(?:vas|va|vont|allez|allait)(?: t| tu| vous| il| elle| ils)? (?:\w+ )?(?!contre\b|entre\b|autre\b|votre\b"
     r"|notre\b|encore\b|hier\b)(?:\w+er|\w+ir|\w+re|\w+oir)\b|[^\W\d]{2,}(?:eras|erez|eront|irez|iront|dras?|drez"
     r"|dront|vras?|rront|rrez|rra)\b|\b(?:saur|aur|ser|fer|ir|pourr|voudr|devr|verr|viendr|tiendr|faudr|enverr"
     r"|recevr|prendr|dir|mettr|rest|chang|pass)e?(?:as|a|ez|ont|ons)\b|\b(?:sera|seront|seras|serez|aura|auront"
     r"|auras|aurez|fera|feras|ferez|feront|ira|iras|dira|verras?)\b|demain|bientot|prochaine?s?|d ici\b|dans (?:un"
     r"|une|deux|trois|quatre|cinq|six|dix|quelques|\d+) (?:ans?|annees?|mois|semaines?|jours?)|a l avenir|plus tard"
     r"|a terme|a long terme|l an prochain|la suite|apres (?:l ete|noel|les vacances|la reforme|la fusion|les "
     r"elections)|une fois (?:que|le|la|les|l)|au printemps|a la rentree|en (?:septembre|juin|janvier|decembre)(?! "
     r"dernier)|jusqu a (?:la|l|noel|juin)|ensuite|un jour",
     "time to come"),
    (r"(?:aimerais|aimeriez|voudrais|voudriez|souhaites?|souhaitez|souhaiterais|souhaiteriez|esperes?|esperez|reves?"
     r"|revez|comptes|comptez|envisages?|envisagez|prevois|prevoyez|vises?|visez|projettes?|imagines?|imaginez"
     r"|attends|attendez)\b(?: (?:tu|vous))?|ideal\w*|idealement|objectif|but\b|ambition|resultat|vision"
     r"|ressemblerait|changerait|serait different|de different|aurait change|aura change|irait mieux|va mieux"
     r"|regle\b|reglee?s?\b(?! (?:as|avez))|resolu\w*|(?:saurais|sauriez|verrais|verriez)(?: tu| vous)?|a quoi "
     r"(?:tu )?(?:le )?(?:verrais|saurais|reconnaitrais|verriez|sauriez)|(?:se|il se) passerait|se passe (?:t il "
     r")?(?:si|ensuite)|il se passe quoi|(?:il )?se passera|imaginons|admettons|supposons|mettons|premier signe"
     r"|risque de|ne (?:fais|faites|faisais|faisiez|fait|change|changeait|bouge|bougeait) rien|rien ne (?:change"
     r"|changeait|bouge|bougeait)|repartir avec|repartir d ici|consequences?|pire|risques?|risquez|(?:perdrais"
     r"|gagnerais|perdriez|gagneriez)|apporterait|permettrait|couterait|evolu\w+|laisser derriere|retraite|succes"
     r"|reste(?:s|z|r)? (?:dans|a|au|en)|projection|te projettes|\bs(?:i (?:le|la|les|l|ton|ta|tes|votre|vos|elles?"
     r"|ca|rien"
     r"|personne|jamais|tout|quelqu|cette|ce)| ils?)\b|devien\w+|devenir|deviendr\w+|l avenir|futur\w*|horizon|l "
     r"annee prochaine|(?:ete|hiver"
     r"|saison|printemps|annee|rentree) prochaine?|le jour ou|d ici (?:la|a)|encore longtemps|longtemps encore"
     r"|combien de temps (?:encore|te|vous|il)|encore combien"
     r"|tot ou tard|a l arrivee|au bout du compte|finir|finira|(?:te vois tu|vous voyez vous) (?!comme)|(?:te|vous) "
     r"(?:vois|voyez)(?: tu"
     r"| vous)? (?:ou|encore|faire|rester|dans|la bas|a)|transmettre|heritage|(?:penses|pensez|comptes|comptez|veux"
     r"|voulez)"
     r"(?: tu| vous)? (?:rester|continuer|partir|reprendre|garder|tenir|etre la|revenir)|quand (?:ta|ton|la|le|les"
     r"|il|elle|tu"
     r"|vous|votre) \w+ (?:\w+ra|\w+ront|\w+ras|\w+rez)\b|reouverture|retraite",
     "an outcome, hoped for or feared"),
)  # fmt: skip
_MEANING: Table = (
    (r"important\w*|importance|importe\w*|compte(?:nt|r|ait)? (?:pour|le plus|vraiment|tant|a)|qui compte\b|(?<!bon "
     r")(?<!te )(?<!tu )sens\b|signifi\w*|veut dire|veux tu dire|veux dire|voulez dire|voulez vous dire|vouloir dire"
     r"|entends par|entendez vous par|entendez par|entends tu par|valeurs?|principes?|croyances?|convictions?"
     r"|regles?|role|enjeu\w*|en jeu|se joue|joue la|loya\w*|fidel\w*|identite|(?:quel|quelle)s? (?:genre|type|sorte"
     r"|idee|image|place|chef\w*|manager|prof\w*|directrice|directeur|responsable|soignant\w*|collegue|infirmier\w*)"
     r"|dit de (?:toi|vous)|dirait de (?:toi|vous)|te (?:dis|racontes)|t raconte\w*|dis tu|dites vous|te dis tu"
     r"|vous dites|represente\w*|symboli\w*|pour (?:toi|vous)\b|a (?:tes|vos) yeux|pourquoi|raisons?\b|difficile\w*"
     r"|difficulte|dur\b|durs?\b|le plus dur|complique\w*|probleme pour|(?:te|vous) (?:vois|voyez|considere\w*"
     r"|defini\w*)|comme (?:leur|un|une|l un)|definir|definition|appelles?|appelez|tien(?:s|t|nent) (?:tant|a coeur"
     r"|tellement)|tiens tu|tenez vous|tiens a|tenez a|le vrai|la vraie|proteg\w*|devoir\b|responsab\w*|legitim\w*"
     r"|vaut la peine|vaille|reussi\w*|echou\w*|juste\b|injust\w*|prouver|appris|apprend\w*|interpret\w*|expliqu\w*"
     r"|(?:te|vous|t) (?:fait|font|faisait|a fait) (?:dire|penser|rester|croire|tenir|accepter|choisir)|amene\w* a"
     r"|pousse\w*|motiv\w*|metaphore|titre|merit\w*|besoin|en quoi (?!consist)|comprend\w* (?:ca|cela|tu|vous|ce)"
     r"|lis tu|lecture|reconnaissance|dignite|honneur|defend\w*|au nom de|renonc\w*|place dans|ta place|votre place"
     r"|metier|vocation|ethique|contre (?:tes|vos)|trahi\w*|derriere|qu est ce qui fait que|qui fait que|tu en "
     r"penses|en penses tu|en pensez|vrai sujet|choisi de|cherches? a|cherchez a|gard\w+|accroch\w*|au fond",
     "value, reason, identity"),
)  # fmt: skip

# So plainly about meaning that no later word outweighs it.
_VALUE: Table = (
    (r"valeurs?\b|principes?\b|importante?s?\b(?! pour (?:lui|elle|eux|ton|ta)\b)|signifie\w*|(?:veut|voudrait"
     r"|veulent) dire|quel sens|du sens|sens pour|loya\w*|fidel\w*|trahi\w*|identite|(?:dit|dirait|raconte)(?: "
     r"quoi)? de "
     r"(?:toi|vous)|en jeu pour (?:toi|vous)|idee du metier|represente\w* pour (?:toi|vous)|(?:ca|cela|c est ce qui) "
     r"compte\b|qui compte (?:le plus"
     r"|vraiment|pour)",
     "value, identity"),
)  # fmt: skip

# In the order of their weight: the first that is found is what the question is about.
ASKED: tuple[tuple[Target, Table], ...] = (
    ("others_view", _OTHERS),
    ("feeling", _FEELING),
    ("meaning", _VALUE),
    ("margin_of_action", _MARGIN),
    ("future", _FUTURE),
    ("meaning", _MEANING),
)
