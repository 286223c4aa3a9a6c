"""French cues of each kind of evidence, and French small talk. Data only; the notation is that of `patterns`."""

from __future__ import annotations

_ACT = (
    "essayé|essayer|tenté|tenter|demandé|demander|parlé|parler|envoyé|envoyer|écrit|écrire|proposé|proposer|suggéré|suggérer"
    "|organisé|organiser|expliqué|expliquer|rencontré|rencontrer|relancé|relancer|alerté|alerter|dit|dire|mis|mettre|testé"
    "|tester|convoqué|convoquer|invité|inviter|rappelé|rappeler|présenté|présenter|posé|poser|discuté|discuter|délégué"
    "|déléguer|réuni|réunir|insisté|insister|appelé|appeler|téléphoné|téléphoner|contacté|contacter|fait|faire|pris|prendre"
    "|changé|changer|coupé|couper|affiché|afficher|confié|confier|préparé|préparer|rédigé|rédiger|consulté|consulter|cherché"
    "|chercher|lu|lire|postulé|postuler|négocié|négocier|installé|installer|lancé|lancer|monté|monter|créé|créer|offert"
    "|offrir|donné|donner|montré|montrer|répété|répéter|averti|avertir|prévenu|prévenir|signalé|signaler|remonté|remonter"
    "|embauché|embaucher|formé|former|aidé|aider|laissé|laisser|arrêté|arrêter|commencé|commencer|bloqué|bloquer|ignoré"
    "|ignorer|supprimé|supprimer|réorganisé|réorganiser|partagé|partager|fixé|fixer|imposé|imposer|interdit|interdire"
    "|publié|publier|distribué|distribuer|calmé|calmer|raisonné|raisonner|menacé|menacer"
    "|sollicité|solliciter|suivi|suivre|inscrit|inscrire|pris|recadré|recadrer|tendu|tendre|excusé|excuser|allé|aller"
    "|renvoyé|renvoyer|transmis|transmettre|déplacé|déplacer|gardé|garder|assis|asseoir|reçu|recevoir|passé|passer"
)
_DONE = f"{_ACT}&+VerbForm=Part|+Tense=Past"
_HELP_SOUGHT = (
    "avis|idée|idées|piste|pistes|retour|retours|conseil|conseils|expérience|expériences|témoignage|témoignages|regard"
    "|regards|question|questions|aide|point|lecture|lectures|hypothèse|hypothèses|exemple|exemples|histoire|histoires|éclairage|miroir"
    "|suggestion|suggestions"
)
_EMOTION = (
    "inquiet|inquiète|fatigué|fatiguée|épuisé|épuisée|débordé|débordée|stressé|stressée|perdu|perdue|déçu|déçue|triste"
    "|furieux|furieuse|découragé|découragée|frustré|frustrée|blessé|blessée|démuni|démunie|angoissé|angoissée|nerveux"
    "|nerveuse|impuissant|impuissante|coupable|seul|seule|tiraillé|tiraillée|mal|crevé|crevée|fier|fière|content|contente"
    "|heureux|heureuse|malheureux|malheureuse|vexé|vexée|humilié|humiliée|énervé|énervée|agacé|agacée|usé|usée|lessivé"
    "|lessivée|vidé|vidée|déprimé|déprimée|paniqué|paniquée|terrifié|terrifiée|gêné|gênée|honteux|honteuse|jaloux|jalouse"
    "|isolé|isolée|piégé|piégée|abattu|abattue|bouleversé|bouleversée|sonné|sonnée|ému|émue|amer|amère|las|lasse|tendu"
    "|tendue|dégoûté|dégoûtée|trahi|trahie|rejeté|rejetée|démotivé|démotivée|désemparé|désemparée|accablé|accablée|affolé"
    "|affolée|anxieux|anxieuse|partagé|partagée|mortifié|mortifiée|rassuré|rassurée|soulagé|soulagée|désespéré|désespérée"
    "|effondré|effondrée|surmené|surmenée|choqué|choquée|tétanisé|tétanisée|dépassé|dépassée|remonté|remontée|fâché|fâchée"
)
_EMOTION_NOUN = (
    "peur|honte|marre|trouille|trac|angoisse|colère|tristesse|gêne|jalousie|joie|panique|rage|culpabilité|stress|solitude"
    "|dégoût|remords|rancune|fierté|déception|frustration|inquiétude|malaise|chagrin|soulagement|ras-le-bol|amertume|boule"
    "|lassitude|impuissance|humiliation|découragement|pression|désespoir|haine|crainte|appréhension"
)
_MENTAL = (
    "comprendre|savoir|décider|choisir|trouver|voir|clarifier|préparer|trier|apprendre|repérer|distinguer|identifier|faire"
    "|tirer|démêler|prendre|poser|nommer|réfléchir|accepter|oser|sortir|y|formuler|cerner|mesurer|peser|dénouer|fixer"
)
_LIFE = (
    "gérer|diriger|encadrer|coordonner|piloter|animer|accompagner|manager|enseigner|former|superviser|travailler|bosser|tenir"
    "|présider|conduire|vivre|habiter|étudier|préparer|arriver|reprendre|avoir|perdre|commencer|recevoir|prendre|partager"
    "|élever|divorcer|séparer|quitter|rejoindre|représenter|cultiver|vendre|occuper|suivre|passer|rater|apprendre|découvrir"
    "|assurer|intervenir|refuser|responsable|hériter|recruter|embaucher|entrer|devenir|remplacer|cumuler|rentrer|revenir"
)
_ROLE = (
    "responsable|directeur|directrice|manager|manageuse|chef|cheffe|infirmier|infirmière|cadre|enseignant|enseignante"
    "|ingénieur|ingénieure|formateur|formatrice|consultant|consultante|coordinateur|coordinatrice|médecin|professeur"
    "|professeure|prof|éducateur|éducatrice|assistant|assistante|maire|agriculteur|agricultrice|éleveur|éleveuse|artisan"
    "|comptable|avocat|avocate|étudiant|étudiante|libraire|pharmacien|pharmacienne|chercheur|chercheuse|animateur"
    "|animatrice|secrétaire|technicien|technicienne|gérant|gérante|patron|patronne|bibliothécaire|président|présidente"
    "|interprète|contrôleur|contrôleuse|conseiller|conseillère|aide-soignant|aide-soignante|sage-femme|proviseur|principale"
    "|principal|maman|papa|mère|père|apprenti|apprentie|commercial|commerciale|développeur|développeuse|architecte|chargé"
    "|chargée|bénévole|adjoint|adjointe|gestionnaire|juriste|traducteur|traductrice"
    "|salarié|salariée|indépendant|indépendante|fonctionnaire|psychologue|kiné|boulanger|boulangère"
    "|cuisinier|cuisinière|caissier|caissière|ouvrier|ouvrière|stagiaire|alternant|alternante|facteur|vendeur|vendeuse"
)
_PEOPLE = (
    "équipe|chef|cheffe|collègue|collègues|directeur|directrice|responsable|manager|patron|patronne|client|cliente|mari"
    "|femme|compagnon|compagne|conjoint|conjointe|copain|copine|ami|amie|amis|coloc|colocataire|mère|père|parents|fils|fille"
    "|enfant|enfants|frère|sœur|soeur|prof|professeur|maîtresse|élève|élèves|étudiant|étudiants|voisin|voisine|propriétaire"
    "|famille|employeur|salarié|salariée|adjoint|adjointe|assistant|assistante|associé|associée|tutelle|école|boîte"
    "|entreprise|ex|stagiaire|apprenti|patient|patiente|service|poste|contrat|examen|concours|ado|gamin|gamine|tuteur"
    "|tutrice|hiérarchie|direction|conseil|chefs|n+1|belle-mère|beau-père|cousine|cousin|travail|boulot"
)
_UNIT = "jour|semaine|mois|an|ans|année|heure|matin|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_MONTH = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|rentrée|noël|toussaint|pâques"
)
_OTHERS = "@NOUN|@PROPN|il|elle|ils|elles|on"

# In this order: a clause is quoted once, for the first kind that fits.
SOURCES: dict[str, tuple[str, ...]] = {
    "limit": (
        (
            "je ne? vouloir|souhaiter|attendre|chercher|demander pas|plus|surtout !le|la|l'|les|lui|que|qu'|perdre"
            "|décevoir|échouer|blesser|finir|devenir|être|me|m'|rater|louper|abîmer|revivre @VERB|@AUX|de|d'|un|"
            "une|des|parler"
        ),
        (
            "je ne? vouloir|souhaiter pas|plus le|la|l'|les|lui|en|y|vous|que|qu' !perdre|décevoir|blesser|abîmer|"
            "être|ça|la|le|mon|ma|mes|il|elle|on|dernière @VERB|@AUX|vous|on"
        ),
        "je ne? aller|irai pas|plus @VERB", "laisser|laissez|laissons|laisse|-la|-le|-les ~ ~ ~ de côté|tranquille",
        "mettre ~ ~ ~ de côté|entre",
        (
            "pas de conseil|conseils|solution|solutions|leçon|leçons|jugement|morale|recette|recettes|technique|"
            "montages|débat"
        ),
        "^~ pas de|d'|la|le|les|mon|ma|question", "surtout pas", "je préférer ne? pas|plus|éviter|garder",
        "que =des =questions", "ne? chercher pas de? solution|conseil|conseils",
        "uniquement|seulement|juste|rien que des question|questions",
        "ne =me|m'|te|nous ~ parler|dire|donner|demander|conseiller|proposer|racontez pas|de|que",
        "ne? me ~ parler|parlez|dites|donnez|conseillez|proposez pas",
        "on ne? y? toucher|touche|revient|revenir|discute|parler|parle pas|plus",
        "ne? être|est pas le|la|mon|notre sujet|question|problème|objet|débat", "je ne? tenir pas à|pas",
        "hors de question|sujet", "pas question", "ne? être|est pas négociable|discutable|d'actualité|envisageable|à",
        "je ne? avoir pas envie|l'intention|l' de|que|d'", "sans ~ toucher|parler|revenir|passer|remettre",
        "je ne? en parler|parlerai pas|plus", "en dehors de|du|d'", "non négociable", "évitez|éviter ~ les|de|le|la",
        "je ne? reviendrai|reviens|revenir pas", "pitié", "ce n' est pas ça",
        "je avoir ~ avocat|syndicat|notaire pour", "ce être ~ décidé|tranché|réglé|acté",
        "décision ~ être ~ prise|arrêtée",
    ),
    "request": (
        "aider|aidez|aide moi|-moi|-nous", "me aider|aidez|aide ~ à|en|sur",
        (
            "^~ =dites|=dis|racontez|raconte|posez|pose|donnez|donne|montrez|montre|partagez|partage|bousculez|"
            "bouscule|challengez|questionnez|interrogez|renvoyez|proposez|jouez|faites|contredisez|secouez|"
            "reformulez|écoutez|parlez -moi|-la|-le|-nous|-les|-la-moi|moi"
        ),
        (
            "^et|alors|donc|bon? =dites|=racontez|=posez|=donnez|=partagez|=bousculez|=questionnez|=interrogez|"
            "=contredisez|=reformulez|=faites moi|la|le|vos|votre|ce|-la|-moi"
        ),
        "=faites|=dites|=rejouez ~ ~ ~ devant vous", "vous|tu ~ pouvoir|pourriez|pourrais|pouvez ~ @VERB|me|m'",
        "pouvoir|pourriez|pouvez|pourrais|peux vous|-vous|tu|-tu|t' ~ me|m'|nous|@VERB",
        "est-ce|-ce que|qu' quelqu'un|quelqu'|vous|certains|@NUM|l'",
        "quelqu'un|l'un|certains|un|deux|plusieurs ~ d'entre|parmi|de vous",
        "je aimer|aimerais|souhaiter|souhaiterais|vouloir|voudrais ~ que|qu' ~ vous|quelqu'un|tu|groupe",
        (
            "je aimer|aimerais|souhaiter|vouloir|voudrais ~ que|qu' ~ un|une|deux|certains|plusieurs|quelques ~ d'"
            "|de entre|parmi|vous"
        ),
        (
            "je aimer|aimerais|souhaiter|souhaiterais|vouloir|voudrais|aurais ~ ~ entendre|avoir|recevoir|écouter|"
            "recueillir|connaître|prendre ~ vos|votre|vous|des|d'autres|comment|ceux|quelqu'un|un|une"
        ),
        "ce que je attendre|attends|demander|demande|vouloir|voudrais|aimer|aimerais ~ de|à vous|toi|groupe|ce",
        "je vous|te demander|demande|propose|proposer|invite", "je attendre|attends ~ de|que vous|toi|du",
        f"vos|votre|tes|ton ~ {_HELP_SOUGHT}", f"je avoir|aurais ~ besoin ~ de|d' ~ vos|votre|ton|{_HELP_SOUGHT}",
        (
            "je aimer|aimerais|vouloir|voudrais|souhaiter|chercher|prends|prendre|suis|veux|cherche ~ ~ des|d'|les"
            f"|un|une|vos|autres ~ {_HELP_SOUGHT}"
        ),
        "ma demande ~ être|est|c'",
        (
            "disiez|racontiez|renvoyiez|posiez|bousculiez|questionniez|interrogiez|aidiez|donniez|montriez|"
            "reformuliez|mettiez|contredisiez|jouiez"
        ),
        "comment ~ vous|tu ~ faire|faites|fais|feriez|ferais|avez|as|gérez|parlez|voyez|vivez",
        "comment ~ faites|feriez|avez|gérez -vous|vous",
        "faudrait|faut ~ que|qu' vous|on|quelqu'un ~ essayer|essaie|joue|@VERB|me",
        "bousculez|challengez|questionnez|secouez|interrogez", "^~ allez-y|y franchement|sans",
        "qui ~ parmi|entre vous", "quelqu'un a|ici|aurait|peut|pourrait|qui", "jouer|joue|joué ~ ~ rôle|scène|jeu",
        "en me ~ posant|racontant|disant|renvoyant|aidant|donnant|partageant|questionnant",
        "je prends|prendre|veux|suis ~ preneur|preneuse|volontiers|tout",
        "vous ~ vous|le|la|l'|y|me|m' ~ seriez|feriez|diriez|verriez|prendriez|voyez|entendez",
    ),
    "need": (
        "je|on|nous avoir|aurais|aurions ~ besoin de|d'|que|qu'", "dont je|on avoir ~ besoin",
        "le besoin|mon ~ c'|être|est|que", "ma question|la|problématique ~ ce|c'|être|est|que",
        "comment ~ faire|puis|pouvoir|peux|dois|devrais ~ je|-je",
        "^et|alors|donc|bon|mais? comment ~ ~ @VERB&+VerbForm=Inf|faire", "comment ~ ~ @VERB&+VerbForm=Inf",
        "comment je|j'|on ~ peux|pourrais|dois|fais|vais|pourrait|peut|faire|m'|me",
        "je me ~ demander|demande|demandais|pose|poser|interroge", "il ne? me falloir|faut|faudrait",
        "ce qu'|que il me falloir|faut|faudrait", "ce que|qu' il me|m' ~ faut|faudrait",
        "il falloir|faut|faudrait que je|j'", "faut|faudrait que je|j'",
        (
            "je aimer|aimerais|voudrais|vouloir|souhaiter|souhaiterais|veux !pas ~ ~ comprendre|savoir|décider|"
            "choisir|clarifier|trier|apprendre|repérer|distinguer|identifier|démêler|cerner|réfléchir"
        ),
        (
            "je aimer|aimerais|voudrais|vouloir|souhaiter|souhaiterais|veux !pas ~ y|trouver ~ voir|clair|comment|"
            "les|des|une|la"
        ),
        "je chercher|cherche à|comment|ce|une|un|le|la", "ce que je chercher|cherche",
        "je essaie|essayer|tente de|d' comprendre|savoir|décider|trouver|voir|démêler",
        "je devoir|dois ~ décider|choisir|trouver|comprendre|trancher", "y voir ~ clair",
        "qu'est-ce|est -ce|que|ce ~ que|qu' je ~ faire|fais|peux|dois|devrais|dis|réponds|décide",
        "que faire|dois|puis|puis-je", "ce qui me ~ aiderait|aider|manque|manquer", "je voudrais ~ tirer au clair",
        "il me manque|manquer", "dois|devrais|puis -je",
    ),
    "wanted": (
        (
            "je|j'|nous|on aimer|aimerais|aimerait|aimerions|souhaiter|souhaite|souhaiterais|voudrais|voudrait|"
            "désirer|désire|rêver|rêve|espérer|espère|préférerais !pas ~ @VERB|@AUX|que|qu'|de|un|une|le|la|les|qu"
            "|bien|ne|me|m'|ça|mon|ma|des|y|lui|leur|pouvoir"
        ),
        (
            "je|nous|on vouloir|veux|veut|voulons !pas|plus ~ @VERB|@AUX|que|qu'|un|une|mon|ma|le|la|les|juste|"
            "retrouver|pouvoir|être"
        ),
        (
            "ce que je|j'|on|nous vouloir|veux|voudrais|aimer|aimerais|souhaiter|souhaite|espérer|espère|voudrait|"
            "aimerait|viser|vise"
        ),
        "mon|le|notre but|objectif|rêve|idéal|souhait|espoir|ambition|envie ~ ce|c'|être|est|serait", "l' idéal",
        "idéalement", "dans l' idéal",
        (
            "ce|c'|ça|il =serait|=ferait ~ bien|super|génial|mieux|bon|idéal|parfait|formidable|soulagement|"
            "chouette|plaisir ~ ~ que|si|de|d'"
        ),
        (
            "je serais|serai ~ heureux|heureuse|content|contente|soulagé|soulagée|capable|ravi|ravie|tranquille|"
            "fier|fière"
        ),
        "je avoir|ai ~ envie de|d'|que", "réussir ~ ce|c' serait", "pour que|qu' ~ ~ enfin",
        "je me verrais|vois ~ bien", "je saurai ~ que|quand", "j' y gagnerais",
    ),
    "tried": (
        (
            "je|nous|on avoir ~ vu|pris ~ médiateur|médiatrice|psy|coach|conseiller|conseillère|avocat|avocate|"
            "thérapeute|psychologue"
        ),
        f"je|nous|on avoir ~ ~ {_DONE}", f"je me être|suis !fait ~ ~ {_DONE}",
        f"je|nous|on lui|leur|le|la|l'|les|en|y en? avoir|ai|a ~ ~ {_DONE}",
        (
            "je|nous|on être|suis|est|sommes ~ allé|allée|allés|passé|passée|retourné|retournée|monté|montée|venu|"
            "venue|intervenu|intervenue"
        ),
        "je venir de @VERB", "jusqu'ici|jusque-là|jusqu'à présent", "en vain",
        "déjà ~ essayé|tenté|demandé|parlé|proposé|fait", "j' en ai ~ ~ parlé|fait|discuté|touché",
        "à plusieurs reprises", "que j' allais me|@VERB", "je essaie|essaye|essayais ~ de|d' !comprendre",
        f"j'|j|moi ai|y ~ {_DONE}",
    ),
    "feeling": (
        "je ne? me sentir|sens|sentais ~ ~ @ADJ|@VERB|@ADV|@NOUN|comme|en|mal|bien|pas",
        f"je ne? être|étais|suis ~ ~ ~ {_EMOTION}", f"je ne? être|étais|suis pas|plus ~ {_EMOTION}",
        f"je avoir|ai|avais ~ ~ {_EMOTION_NOUN}", f"^~ ~ ~ {_EMOTION_NOUN}",
        (
            "je craindre|redouter|culpabiliser|paniquer|angoisser|stresser|flipper|désespérer|souffrir|pleurer|"
            "regretter|détester|déprimer|bouillir|déteste|crains|redoute|culpabilise|panique|angoisse|stresse|"
            "souffre|pleure|regrette|craque|craquer|rumine|ruminer|flippe|bous"
        ),
        (
            "ça|cela|c'|ce|qui|me|m' me|m'|a ~ stresser|fatiguer|énerver|toucher|blesser|peser|angoisser|épuiser|"
            "user|vexer|soulager|attrister|inquiéter|agacer|déprimer|miner|ronger|bouffer|peiner|gêner|effrayer|"
            "humilier|révolter|décourager|mine|ronge|bouffe|pèse|vexe|touche|blesse|inquiète|énerve|angoisse|"
            "soulage|fatigue|épuise|attriste|stresse|agace|use|peine|gonfle|tue|vide|remue|travaille|révolte|"
            "terrifie"
        ),
        (
            "ça|cela|ce me|m' ~ rendre|rend|faire|fait|met|mettre ~ ~ hors|mal|peur|honte|colère|malade|triste|fou"
            "|folle|peine|dingue|bizarre|pleurer|rage|chier|@ADJ"
        ),
        "je être|suis ~ en|sous|à|au ~ colère|pression|bout|panique|larmes|stress|fond|cran|nerfs",
        "je avoir|ai|avais ~ l'|le impression|sentiment", "je m'en|m' ~ en? vouloir|veux|voulais",
        "j' en veux|vouloir ~ à", "je me ~ dégoûter|dégoûte|traite|traiter|juge|trouver|trouve|fais|sens|ronge",
        "je ne? dors|dormir|mange ~ pas|plus|mal", "ras le|ras-le-bol bol", "j' en avoir|ai ~ marre|assez|plein|ras",
        "le|mon cœur|coeur|ventre|gorge|mains|estomac ~ @VERB|qui|nouée|noué|@ADJ", "boule au|dans",
        "comme si|un|une ~ j'|je|idiot|intrus|étranger|imposteur",
        "nuits|sommeil|insomnie|insomnies|larmes|burn-out|burnout|dépression",
        "je ne? supporter|supporte|tiens pas|plus", "avec la peur|boule|honte",
        "de la gêne|colère|peur|honte|tristesse|joie", "je vivre|vis ~ mal|très", "moral à|au|dans|zéro",
    ),
    "stake": (
        "je|on|nous +Tense=Fut ~ exclu|exclue|viré|virée|licencié|licenciée|mis|mise|obligé|obligée|puni|punie",
        "ne? avoir|a plus que ~ mois|semaines|jours|années", "en jeu|péril|danger", "enjeu ~ ~ ce|c'|être|est|pour",
        "compter|compte|importe ~ ~ pour moi|nous|eux|elle|lui",
        "important|essentiel|capital|vital|primordial|crucial ~ ~ pour|de|que moi|nous|qu'|que|je|les|mon", "sinon",
        "je|nous|on|ils|elles|il|elle ~ risquer|risque|risquons|risquent", "risque de|d'|que|qu'|est|c'",
        "ça|cela|ce|il me|m'|nous|va|peut ~ coûter|coûte|coûterait", "par|de peur|crainte de|d'|que|qu'",
        "afin que|qu'",
        (
            "si ... +Tense=Fut|va|vont|risque|perds|perd|perdons|perdent|+Mood=Cnd|ferme|saute|coule|casse|part|"
            "partent|arrête|finit|tombe"
        ),
        "s' il|ils|elle ... +Tense=Fut|va|vont|risque|perds|perd|+Mood=Cnd|ferme|saute|part|partent",
        "^~ ~ si|s' ... c'|ce|on|je|j'|tout|personne|il|elle|ils|elles|plus|voilà|@NOUN",
        "sans ~ ~ ~ je|on|nous|il|la|le|elle|ils ~ ne? ~ tiens|tient|refera|@VERB pas|plus",
        "je|nous|on aller|pouvoir|va|vais|peut|peux|pourrait|pourrais ~ ~ perdre",
        "je|nous|on perdrais|perdrai|perdra|perdrait|perdrons",
        (
            "il|ça|elle|on|ils|c'|ce aller|va|vont ~ ~ finir|fermer|partir|exploser|craquer|perdre|tomber|couler|"
            "lâcher|démissionner|quitter|disparaître|casser|mal"
        ),
        "il|ça y|en va|aller de|d'",
        (
            "parler|parle|parlent|pense|pensent|menace|menacent|envisage|envisagent ~ de|à|d' partir|démissionner|"
            "quitter|arrêter|départ|fermer|démission|grève"
        ),
        "pour que|qu' ~ ~ je|mes|mon|ma|nous", "parce que|qu' ~ ~ je|mon|ma|mes|nous|me|si",
        (
            "mon|ma|notre|nos|leur ~ avenir|carrière|couple|santé|crédibilité|réputation|poste|emploi|agrément|"
            "confiance|diplôme|mariage|survie|licence ~ ~ dépendre|dépend|menacé|menacée|jouer|joue"
        ),
        "dépendre|dépend de ça|cela|ce|cette|lui|notre|l'", "je ne? pouvoir|peux pas me permettre",
        "c'|ce est ~ seul|seule|dernier|dernière ~ @NOUN", "leur|ma|mon|notre seul|seule|dernière|unique @NOUN",
        (
            "primes|prime|salaire|salaires|loyer|crédit|subvention|euros|licenciement|licenciements|emplois|prison"
            "|procès|accident|mort|morts|carreau|fermeture"
        ),
        (
            "je ne? vouloir|voudrais|veux pas ~ que|perdre|finir|devenir|être|qu'|décevoir|échouer|le|la|lui|"
            "blesser|abîmer"
        ),
        "trop tard", "on en a|aurait pour", "il ne? y aura|aurait plus|pas", "je tenir|tiens à|beaucoup",
        "ce qui compte|importe|est", "ne? plus|pas ~ personne derrière|pour",
        "ça peut|pourrait|risque ~ faire|mal|coûter|finir|@VERB", "un jour ~ ~ ~ @VERB",
    ),
    "margin": (
        "dépendre|dépend|dépendent|relève|relever ~ de moi|nous", "entre|dans mes|nos mains",
        "je être|suis ~ prêt|prête|libre|disposé|disposée|autorisé|autorisée ~ à|de|d'",
        "je être|suis en mesure de|d'", "tenir|tient que|qu' à moi|nous", "qu'à moi", "ne? tenir|tient qu'à|à moi",
        "il me appartenir|appartient|revient|revenir",
        (
            "je avoir|ai ~ ~ main|droit|possibilité|autorité|pouvoir|latitude|liberté|budget|choix|délégation|"
            "marge|feu|carte|mandat|accord|clés|clefs"
        ),
        "ce|c' être|est ~ à moi|nous de|d'", "ce|c' être|est ~ moi qui ~ @VERB|@AUX",
        "ce|c' être|est ma|mon ~ décision|choix|responsabilité|rôle|boulot|signature|affaire",
        "de mon ressort|côté|fait", "j' en fais|faire ~ ce|comme", "comme je veux|vouloir|l'entends",
        "je pouvoir|peux|pourrais !pas|plus|que|dire|imaginer|comprendre|entendre|voir ~ @VERB",
        "je pouvoir|peux ~ le|la|les|lui|y|en|me|leur|encore|aussi|très|tout|toujours ~ @VERB",
        "je peux le|la|les faire",
        (
            "je décider|décide|choisir|choisis|fixe|fixer|signe|signer|valide|valider ~ le|la|les|de|qui|quand|mes"
            "|mon|ma|seul|seule|moi-même|comment|ce|des"
        ),
        "personne ne? peut|pouvoir ~ m'|me|obliger|empêcher",
        "personne ne? m'|me|ne ~ empêche|empêcher|interdit|oblige",
        "rien ne? m'|me ~ empêche|empêcher|interdit|oblige", "ma|mon marge|pouvoir ~ ~ manœuvre|manoeuvre|action|d'",
        "on me laisse|laisser", "me laisse|laissent ~ libre|carte|choisir|décider|faire", "j' ai ~ carte blanche",
        "à ma main|portée|discrétion",
        "moi qui ~ le|la|les|l'|fixe|décide|tape|écris|écrit|propose|choisis|fais|tiens|donne|anime|rédige|signe",
        "libre de|d'", "ça|cela je peux|pouvoir|maîtrise|gère", "seul|seule à décider|choisir", "la main sur",
        "tenir|tiens ~ agenda|planning|plume",
    ),
    "difficulty": (
        "problème|difficulté|souci|dilemme|hic|blocage ~ ce|c'|est|être|que|avec|pour",
        "mon|ma|le|un|gros problème|difficulté|souci|dilemme|blocage",
        (
            "ce|c'|il|ça|être|est|sont|était|devient|trop|très|super|vraiment ~ ~ difficile|dur|compliqué|lourd|"
            "pénible|ingérable|insupportable|délicat|infernal|tendu|galère|impossible|l'enfer|chaud|mission|"
            "injuste|catastrophe|bazar"
        ),
        "je avoir|ai|avais ~ ~ du|de|beaucoup|un ~ mal|difficultés|peine|difficulté",
        "je ne? y? arriver|arrive|parvenir|parviens|arrivais ~ ~ pas|plus|jamais|à", "j' y arrive|arriver pas|plus",
        "je ne? savoir|sais|savais ~ pas|plus|jamais", "je ne? pouvoir|peux|pouvais pas|plus",
        (
            "je ~ être|suis|reste|me ~ ~ bloqué|bloquée|coincé|coincée|débordé|débordée|noyé|noyée|écartelé|"
            "écartelée|perdu|perdue|paralysé|paralysée|tiraillé|tiraillée|pris|prise|muet|muette"
        ),
        (
            "je bloquer|bloque|galère|galérer|patine|piétine|hésite|hésiter|temporise|esquive|fuis|évite|éviter|"
            "repousse|repousser|reporte|reporter|procrastine|craque|bafouille|encaisse|subis|cale|flanche|tourne|"
            "rame|ramer|recule|cède|culpabilise|m'énerve|crie"
        ),
        "je ne? réussir|réussis ~ pas|plus|à",
        (
            "ce qui ~ me|m'|est|nous|c' ~ bloquer|gêner|coûter|empêcher|peser|dur|difficile|pèse|bloque|gêne|coûte"
            "|tracasse|empêche|compliqué|chiffonne|travaille|embête"
        ),
        f"{_OTHERS} ne? ~ @VERB&+Tense=Pres ~ pas|plus|jamais|rien",
        "refuser|refuse|refusent|refusait|refusé ~ de|d'|le|la|les|tout|mon|que|net",
        "personne ne? ~ @VERB&+Tense=Pres|@AUX&+Tense=Pres", "rien ne? @VERB&+Tense=Pres|change|bouge|avance",
        "manquer|manque|manquons ~ de|d'|du", "il ne? y avoir|a pas|plus|aucun|aucune|jamais|personne|trop",
        "y a|avait pas|plus|aucun|jamais|personne|trop",
        "il y avoir|a ~ ~ conflit|tension|tensions|blocage|dispute|disputes|conflits|malaise|problème|souci",
        "trop de|d'|peu|vite|tard|lourd",
        (
            "je me ~ taire|tais|écrase|laisse|laisser|cache|défile|dérobe|bloque|retiens|sauve|sauver|perds|perdre"
            "|justifie|retrouve|heurte|bats|noie|énerve|emporte|débrouille|arrange|entends|mets|excuse|referme|"
            "braque|fais"
        ),
        "je ne? oser|ose|osais ~ pas|plus|jamais", "j' ose ~ pas|plus",
        (
            "je ne? avoir|ai|avais ~ pas|plus|aucun|aucune|jamais ~ ~ temps|force|courage|moyens|moyen|l'énergie|"
            "solution|idée|choix|réponse|envie|place|le|la|de|d'|les|mot"
        ),
        "nous|on ~ perdre", "je ~ ~ repousser|reporter|remettre|différer",
        (
            "je ne? supporter|supporte|comprendre|comprends|vois|voir|dormir|dors|maîtrise|reconnais|tiens|trouve|"
            "trouver|ai ~ pas|plus|rien|aucun"
        ),
        "au lieu de|d'", "alors que|qu' ~ je|j'|il|elle|ils|on|les|mon|ma", "je ~ ~ quand même",
        "à chaque fois|réunion|que", "chaque|toutes fois|les ~ que|qu'|fois", "sans arrêt|cesse",
        "constamment|systématiquement|continuellement", "tout le temps",
        "je perds|perdre ~ ~ moyens|patience|pied|calme|fil|temps", "s' attribue|attribuer|approprie|approprier",
        "dès que|qu' ~ ~ je|j'|il|elle|on|un|une|le|la|mon|ma|quelqu'un",
        "^~ quand|lorsque|lorsqu'|pendant ~ ~ je|j'|il|elle|on|un|une|mon|ma|le|la|ils|elles|quelqu'un",
        "sans ~ oser|dire|prévenir|rien|jamais|avoir|même|lui|leur|répondre",
        "je finir|finis|finissais ~ par|toujours", "je lui|leur ~ @VERB&+Tense=Pres", "entre ~ ~ ~ et",
        "je être|suis|étais ~ incapable|nul|nulle|lent|lente|mauvais|mauvaise",
        "échouer|échec|échoué|raté|rater|échoue",
        (
            "viré|virée|licencié|licenciée|licencier|largué|larguée|quitté|quittée|trompé|trompée|harcelé|harcelée"
            "|rejeté|rejetée|exclu|exclue|recalé|recalée|muté|mutée|mis|mise ~ ~ dehors|porte|placard|écart"
        ),
        (
            "ils|elles|il|elle|on|me|m'|nous|se|s' ~ ~ ignorer|critiquer|disputer|engueuler|insulter|crier|"
            "humilier|moquer|contredire|contourner|harceler|mentir|plaindre|rabaisser|accuser|menacer|ignorent|"
            "critique|critiquent|engueule|engueulent|moque|moquent|crie|coupe|coupent|traite|reproche|reprochent|"
            "plaignent|plaint|dispute|disputent|gueule|bouscule|court-circuite|contourne|contournent|rabaisse|"
            "évite|évitent|sabote|méprise|ment"
        ),
        (
            "conflit|dispute|disputes|engueulade|engueulades|tension|tensions|harcèlement|rumeur|rumeurs|pression|"
            "surcharge|retard|dettes|dette"
        ),
        "je ~ dis|dire ~ oui|rien|non|toujours", "je ~ ~ toujours ~ @VERB|@NOUN|@DET|oui",
        "je reprends|vérifie|refais|recommence|relis|corrige|cède|laisse|passe|attends|traîne|accepte|signe|tais",
        "je préfère ~ me|ne|éviter|faire|tout", "pour ne pas|plus ~ @VERB", "pour éviter",
        "on ne? se|me|s'|m'|nous ~ ~ @VERB pas|plus", "en cachette", "dans mon dos", "je ~ mal à|de",
        "j' attends|attendre|évite|éviter|explose|exploser|abandonne|accepte|envoie|encaisse|esquive|hésite|oublie",
    ),
    "situation": (
        f"je|nous|on|j' ~ !a|avoir|ai {_LIFE}&@VERB ~ ~ @NOUN|@NUM|@DET|@ADP|mon|ma",
        (
            "je|j'|nous|on avoir|ai|a ~ @NUM|perdu|repris|hérité|rejoint|déménagé|divorcé|changé|commencé|créé|"
            "racheté|accouché|démissionné"
        ),
        (
            "je|nous|on être|suis ~ arrivé|arrivée|entré|entrée|devenu|devenue|parti|partie|nommé|nommée|séparé|"
            "séparée|passé|passée"
        ),
        f"je être|suis ~ ~ {_ROLE}", "je être|suis @NOUN", "je|nous|on ~ travailler|bosser",
        "nous|on être|est|sommes ~ @NUM", f"depuis ~ ~ @NUM|un|une|quelques|plusieurs ~ {_UNIT}",
        f"depuis|en|dès|début|fin ~ {_MONTH}", f"il y avoir|a ~ @NUM|un|une|quelques ~ {_UNIT}",
        "ça fait|faire ~ @NUM|un|une", f"^~ mon|ma|mes|notre|nos ~ {_PEOPLE} ~ ~ @VERB|@AUX|qui",
        (
            "on|ils|elle|il ~ me|m'|nous ~ demande|annonce|demander|annoncer|impose|nommé|nommée|confié|confier|"
            "quitté|quittée|quitter|viré|virée|licencié|licenciée|annoncé|demandé"
        ),
        "je|j' ~ me|m' ~ fait|faire ~ licencier|virer|larguer|voler|opérer",
        (
            "dans|chez un|une|notre|mon ~ entreprise|hôpital|collège|lycée|école|mairie|association|service|boîte|"
            "usine|agence"
        ),
    ),
}  # fmt: skip

# What a client also says in a session: greetings, talk about the session or the connection, digressions.
ASIDES: tuple[str, ...] = (
    "^~ ~ bonjour|bonsoir|salut|coucou|bienvenue|félicitations|enchanté|enchantée", "^~ merci",
    "merci à|de|pour|beaucoup|bien|d'", "^~ pardon|désolé|désolée|excusez|excuse",
    "pouvoir|pouvez vous|tu|-vous|-tu ~ entendre|voir|répéter|m'entendre",
    "vous|tu|on ~ me|m' ~ entendre|entendez|voyez|entend|voit|entends|vois",
    "je|j' pouvoir|peux ~ entendre|voir|imaginer|répéter|partager",
    "je vous|te|t' ~ entends|entendre|écoute|remercie|préviens|vois|rassure|laisse|embrasse",
    (
        "je vouloir|aimer|souhaiter|voudrais|aimerais ~ vous|te|le|y|en|d'abord|juste ~ dire|remercier|ajouter|"
        "commencer|répondre|présenter|préciser|saluer"
    ),
    "je vouloir|aimer|souhaiter|voudrais|aimerais ~ présenter|ajouter|préciser|remercier|commencer",
    "je vouloir|aimer|souhaiter|voudrais|aimerais en? parler|revenir",
    (
        "je aller|vais ~ parler|commencer|présenter|essayer|faire|être|vous|dire|expliquer|raconter|répondre|"
        "couper ~ vous|tout|par|rapidement|vite|brièvement|un|mon|le|bref|peu"
    ),
    "je être|suis ~ ~ d'|d'accord accord", "d'accord avec|oui|merci",
    "bonne|belle|excellente|difficile question|idée|remarque|soirée|journée|chance|nuit",
    "je avoir|ai ~ besoin ~ de|d' une|un|quelques ~ minute|pause|café|seconde|minutes|instant|verre",
    "ça|cela va|aller bien|mieux|merci|et", "on se ~ voit|retrouve|revoit|rappelle|reparle",
    "il faire|fait ~ beau|froid|chaud|bon|gris|moche|nuit|un", "on a ~ mangé|déjeuné|dîné|parlé ~ ensemble|à|de|bien",
    "je me ~ lance|installe|lancer|présente|jette", "c'|ce est ~ bon|parti|fini|tout|gentil|vrai|noté|juste|clair",
    "je ne? serai ~ pas|bref|rapide|brève", "le|mon|ma|la micro|caméra|écran|connexion|wifi ~ @VERB|@AUX",
    "le chat|chien|livreur ~ ~ sur|a|est|sonne", "c' est le|mon|ma livreur|chat|chien|téléphone|fille|fils",
    "je ~ pose mon", "on sonne|frappe", "j'espère|espérer|espère que ~ la|le|vous|tout|ça",
    "première fois ~ ~ ~ client|cliente|ici|que", "pour rire|bref|l'anecdote|info", "au fait",
    "entre parenthèses|nous", "je ~ précise|digresse|plaisante|rigole|m'égare|parle vite",
    "vous|tu pouvoir|pouvez|peux ~ répéter|recommencer|parler", "vous|tu connaissez|connais|savez|voyez ~ le|la|les",
    "désolé|désolée pour", "je ne? sais pas si ~ ~ c'|ça|vous|j'", "^~ =attendez|=attends",
    "je laisse|laisser ~ la|le parole|reste|place", "bonne|à tout|bientôt|demain|vous|toi à",
    "comment vont|allez|vas|va", "quelle|quel ~ bonne|belle|chance", "je peux ~ =y commencer|aller",
    "^~ c' est à moi|toi|vous",
    "je être|suis ~ content|contente|ravi|ravie|heureux|heureuse ~ de|d'|que ~ ~ vous|être|là|ici|te|retrouver|voir",
    "contente|content|ravi|ravie de|d' ~ vous|te|retrouver|voir",
)  # fmt: skip
