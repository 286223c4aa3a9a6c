"""The French words that signs are made of, without accents. Data only; the notation is that of `nlp.need.frames`."""

from __future__ import annotations

_PEOPLE = (
    "actionnaire|adherente?|adjointe?|administrat(?:eur|rice)|ados?|adolescente?|agence|agente?|agent de \\w+"
    "|agricult(?:eur|rice)|aide-soignante?|aine|ainee|anciens?|animat(?:eur|rice)|apprentie?|architecte|artisane?"
    "|assistante?|assistante? sociale?|associee?|association|auxiliaire|avocate?|banque|beau-frere|beau-pere"
    "|belle-mere|belle-soeur|benevole|bibliothecaire|boss|cadre|camarade|candidate?|charge[e]? de \\w+"
    "|chauffeu(?:r|se)|chef|cheffe|chercheu(?:r|se)|chirurgiene?|cliente?|client|co-?directeur|co-?directrice"
    "|co-?presidente?|codir|collaborat(?:eur|rice)|collectif|collegue|comite|comptable|commerciale?|commerciaux"
    "|concierge|conduct(?:eur|rice)|confrere|conjointe?|conseil|conseiller|conseillere|consultante?|consoeur"
    "|contremaitre|coordinat(?:eur|rice)|copains?|coproprietaire|cousine?|cuisiniere?|daf|dame|delegue|deleguee"
    "|dentiste|deputee?|developpeu(?:r|se)|direct(?:eur|rice)|direction|dirigeante?|drh|ecole|educat(?:eur|rice)"
    "|electricien|eleve|elue?|employee?|employeur|enfants?|enseignante?|entreprise|equipe|equipier|equipiere"
    "|etablissement|etudiante?|expert|experte|exploitante?|famille|femme|fille|fils|fonctionnaire|fondat(?:eur"
    "|rice)|format(?:eur|rice)|fournisseu(?:r|se)|frere|gamine?|garcon|gardien(?:ne)?|livreu(?:r|se)"
    "|belle-famille|commercante?|locataire|habitante?|interne|riveraine?|assureur|banquier|banquiere|boulanger"
    "|boulangere|maraichere?|eleveu(?:r|se)|sage-femme|psy|diacre|cure|entraineu(?:r|se)|joueu(?:r|se)|arbitre"
    "|guide|hotesse|magasinier|magasiniere|caissiere?|plombiere?|macon|peintre|couvreur|docteure?|interprete"
    "|traductrice|traducteur|copilote|pilote|thesarde?|doctorante?|maitre-nageur|greffiere?|huissiere?|gars|gens"
    "|gens-la|gerante?|gestionnaire|gosse|gouvernement|grossiste|groupe|hierarchie|hommes?|hopital|infirmiere?"
    "|informaticien(?:ne)?|ingenieure?|inspect(?:eur|rice)|inspection|instit(?:utrice|uteur)?|interimaire"
    "|interlocut(?:eur|rice)|intervenante?|jeune|journaliste|juge|lyceen(?:ne)?|maire|mairie|maitresse|maitre"
    "|manageu?r|manageuse|mari|mecanicien(?:ne)?|medecin|membre|mere|messieurs|ministere|ministre|monsieur|madame"
    "|monit(?:eur|rice)|municipalite|n ?\\+ ?[12]|notaire|operat(?:eur|rice)|ouvriere?|parente?|partenaire"
    "|patiente?|patron(?:ne)?|pere|personnel|personne(?! ne\\b)|pharmacien(?:ne)?|pole|police|policiere?|pompier"
    "|prefet|prefecture|presidente?|prestataire|principale?|producteur|productrice|prof|professeure?|profs"
    "|proprietaire|proviseure?|psychologue|public|recrue|recteur|rectorat|redact(?:eur|rice)|referente?"
    "|representante?|residente?|responsable|retraitee?|rh|ressources humaines|saisonniere?|salariee?|secretaire"
    "|secretariat|serveu(?:r|se)|service|siege|soeur|soignante?|sous-traitante?|stagiaire|super-?viseu(?:r|se)"
    "|surveillante?|syndicat|syndique|technicien(?:ne)?|titulaire|tresoriere?|tuteur|tutrice|usagers?|usagere"
    "|vacataire|vendeu(?:r|se)|veterinaire|voisine?|volontaire|type|nana|mec|bonhomme|bonne femme|conseil \\w+"
    "|chef de \\w+|cheffe de \\w+|direction \\w+|ecoles?|gouvernance|codirection|actionnariat|agglo|commune"
    "|region|academie|comptabilite|compta"
)
_DETERMINED = (
    "mon|ma|mes|notre|nos|le|la|les|l'|ce|cet|cette|ces|un|une|des|du|de la|son|sa|ses|leur|leurs|certains"
    "|certaines|tous les|toutes les|tous mes|toutes mes|tous nos|deux|plusieurs|chaque|aucun|aucune|votre|vos|d'"
    "|trop de|de|quelques|au|aux|la plupart des"
)

FRENCH = {
    "person": rf"(?:{_PEOPLE})s?",
    # What names a place or an occasion.
    "place": (
        r"labo|laboratoire|cuisine|chantier|bureau|cabinet|atelier|ehpad|ecole|college|lycee|hopital|clinique"
        r"|creche|magasin|boutique|usine|entrepot|ferme|mairie|bibliotheque|mediatheque|musee|restaurant|hotel"
        r"|quai|guichet|classe|reunion|comite|assemblee|conseil|entretien|rapport|courrier|mail|budget|projet"
        r"|contrat|audit|planning|dossier|cours|examen|concours|formation|stage|chorale|concert"
    ),
    "det": rf"(?:(?:{_DETERMINED}) ?)",
    "they": (
        r"il|elle|ils|elles|eux|ces gens(?:-la)?|les gens|les autres|tout le monde|lui|(?:<det>)(?:[\w-]+ "
        r"){0,3}?<person>(?:-la)?(?: [\w-]+)??(?: (?:du|de|des|en|au|a|qui|avec) [\w'-]+(?: [\w'-]+){0,3}?| "
        r"d'[\w-]+)?"
    ),
    "them": (
        r"lui|leur|le|la|les|l'|eux|les gens|les autres|tout le monde|quelqu'un|chacun|(?:<det>)(?:[\w-]+ "
        r"){0,3}?<person>(?: (?:du|de|des) [\w'-]+(?: [\w'-]+){0,2}?| d'[\w-]+)?"
    ),
    "is": (
        r"(?: (?:ils|elles|il|elle|c'))?(?: ?(?:est|sont|etait|etaient|a ete|ont ete|sera|devient|deviennent|est "
        r"devenue?|sont devenue?s|reste|restent|semble|parait|peut etre|doit etre|se comporte(?:nt)? comme|se "
        r"conduit comme|agit comme|se montre|se croit)|, c'est|, ce sont)(?! (?:pas|plus)\b)"
    ),
    "very": (
        r"(?: (?:tres|trop|vraiment|tellement|si|assez|plutot|completement|totalement|carrement|franchement|juste"
        r"|quand meme|bien|aussi|un peu|toujours|souvent|simplement|absolument|particulierement|profondement"
        r"|parfaitement|d'une?|un|une|des|de|vrais?|vraies?|sacree?s?|gros|grosse|espece de|la|le|les|pires?|plus"
        r"|a la fois|tous|toutes|parfois|hyper|super|ultra|sans cesse|tout simplement|rien que|bons?|grande?s?"
        r"|petite?s?|parfaite?|veritables?|purs?|pure|fondamentalement|clairement|notoirement))*"
    ),
    "harsh": (
        r"incompetente?s?|snobs?|tire-au-flanc|faineante?s?|paresseu(?:x|se|ses)|bornee?s?|debiles?|cons?|connes?"
        r"|imbeciles?|cretine?s?|abrutie?s?|manipulat(?:eur|rice)s?|malhonnetes?|arrogante?s?|egoistes?"
        r"|hypocrites?|laches?|faux(?:-| )?jetons?|faux-? ?culs?|mechante?s?|odieu(?:x|se|ses)|pervers(?:e|es)?"
        r"|pervers narcissiques?|narcissiques?|tyranniques?|autoritaires?|despotiques?|dictatoria(?:l|le|ux|les)"
        r"|autocrates?|caracteriel(?:le)?s?|colerique?s?|lunatiques?|hysteriques?|malades?(?= (?:mental|dans sa "
        r"tete))|nevrosee?s?|parano(?:iaques?)?|jalou(?:x|se|ses)|aigrie?s?|mesquine?s?|irresponsables?|immatures?"
        r"|infantiles?|pueriles?|gamine?s?|capricieu(?:x|se|ses)|butee?s?|tetue?s?|obtuse?s?|obtus|negligente?s?"
        r"|je-m'en-foutistes?|je m'en foutistes?|desinvoltes?|inconsequente?s?|irrespectueu(?:x|se|ses)|impolie?s?"
        r"|mal eleves?|mal elevees?|grossi(?:er|ere|ers|eres)|vulgaires?|meprisante?s?|meprisables?|hautaine?s?"
        r"|condescendante?s?|pretentieu(?:x|se|ses)|imbus? d['e]|imbue d|suffisante?s?|carrieristes?"
        r"|opportunistes?|calculat(?:eur|rice)s?|fourbes?|sournoise?s?|sournois|vicieu(?:x|se|ses)|menteu(?:r|se"
        r"|rs|ses)|tricheu(?:r|se|rs|ses)|voleu(?:r|se|rs|ses)|corrompue?s?|pourrie?s?|vereuse?s?|vereux|racistes?"
        r"|sexistes?|machos?|misogynes?|homophobes?|feignants?|feignasses?|flemmarde?s?|glandeu(?:r|se|rs|ses)"
        r"|tire-au-flanc|incapables?|bons? a rien|bonnes? a rien|psychorigides?|sans (?:coeur|parole|scrupules?"
        r"|foi|gene)|sans foi ni loi|a cote de la plaque|a la ramasse|de mauvaise foi|d'une (?:incompetence|betise"
        r"|mauvaise foi|lachete|arrogance|paresse|mechancete|hypocrisie|condescendance|agressivite|malhonnetete"
        r"|suffisance)|contre moi|pas a la hauteur|pas fiables?|influencables?|perfides?|insensibles?"
        r"|egocentriques?|individualistes?|insolente?s?|effrontee?s?|ignare?s?|ignorante?s?|timoree?s?|couarde?s?"
        r"|veules?|procedurier(?:e|s|es)?|tatillonne?s?|tatillon|maniaques?|brutaux"
    ),
    "heavy": (
        r"toxiques?|ingerables?|nuls?|nulles?|stupides?|idiote?s?|betes?|insupportables?|invivables?|imbuvables?"
        r"|impossibles?|infectes?|execrables?|abjecte?s?|faux|fausses?|mauvais|mauvaises?|detestables?|folles?"
        r"|fous|fou|dingues?|minables?|mediocres?|pitoyables?|lamentables?|ringarde?s?|depassee?s?|largues?"
        r"|larguees?|agressi(?:f|ve|fs|ves)|violente?s?|cruel(?:le)?s?|inutiles?|ingrate?s?|rigides?|difficiles?"
        r"|penibles?|chiante?s?|relou?s?|saoulante?s?|inhumaine?s?|nocives?|nocifs?|nefastes?|obsedee?s?"
        r"|brutale?s?|insultante?s?|injustes?|partiale?s?|catastrophes?|desastres?|cauchemars?|problemes?"
        r"|calamites?|plaies?|boulets?|poids morts?|moutons?|fossiles?|dinosaures?|pire|trop (?:vieux|vieille"
        r"|jeune|molle|mou)"
    ),
    # What is said of a person in passing, beside their role.
    "scornful": (
        r"toxiques?|ingerables?|nuls?|nulles?|stupides?|idiote?s?|insupportables?|invivables?|imbuvables?"
        r"|infectes?|minables?|mediocres?|lamentables?|detestables?"
    ),
    "anyone": (
        r"il|elle|ils|elles|ces gens(?:-la)?|les gens|les autres|tout le monde|(?:<det>)(?!fait\b)[\w+-]+(?: \+ "
        r"[12])?(?:-la)?(?: (?!(?:je|nous|et|mais|que|qui|on|trouve|pense|sais|suis)\b)[\w'-]+){0,4}?"
    ),
    "insult": (
        r"peaux? de vache|tyrans?|dictateurs?|despotes?|mythomanes?|escrocs?|crapules?|ordures?|salauds?|salopes?"
        r"|connards?|connasses?|enfoires?|pourritures?|vermines?|clowns?|guignols?|pantins?|girouettes?|larves?"
        r"|mollassons?|pestes?|viperes?|serpents?|requins?|rapaces?|vautours?|sangsues?|parasites?|profiteu(?:r|se"
        r"|rs|ses)|petits? chefs?|chefaillons?|control freaks?|micro-?managers?|pervers narcissiques?|pervers"
        r"|sociopathes?|psychopathes?|manipulat(?:eur|rice)s?|menteu(?:r|se|rs|ses)|tricheu(?:r|se|rs|ses)"
        r"|voleu(?:r|se|rs|ses)|hypocrites?|egoistes?|incapables?|incompetente?s?|faineante?s?|imposteu(?:r|se|rs)"
        r"|charlatans?|fumistes?|branleu(?:r|se|rs|ses)|glandeu(?:r|se|rs|ses)|bras casses?|bons? a rien|bourrins?"
        r"|brutes?|harceleu(?:r|se|rs|ses)|bourreau|bourreaux|diva|divas|starlettes?|commeres?|pipelettes?"
        r"|langues? de vipere|faux(?:-| )?jetons?|faux(?:-| )?culs?|lache|laches|planqu[e]?es?|planques?|tordue?s?"
        r"|opportunistes?|arrivistes?|carrieristes?|mechante?s?|gourous?|ratee?s?|nulles?|nuls?|idiote?s?"
        r"|imbeciles?|cons?|sale type"
    ),
    "adv": (
        r"vraiment|juste|aussi|surtout|seulement|simplement|maintenant|aujourd'hui|d'abord|donc|bien|alors|encore"
        r"|quand meme|franchement|toujours|enfin|egalement|plutot|avant tout|tout d'abord|peut-etre|en fait"
        r"|clairement|tout simplement|finalement|ensuite|ici|ce soir|quoi|un peu|beaucoup|fort"
    ),
    "aux": (
        r"puis|peux|dois|devrais|pourrais|pouvons|devons|devrions|pourrions|peut|doit|pourrait|devrait|faut"
        r"|faudrait|vais|fais|ferais|suis|ai"
    ),
    "wh": r"comment|que|qu'|quoi|qui|quand|ou|quel|quelle|quels|quelles|pourquoi|combien|lequel|laquelle|quelle que",
    # An announcement that more than one thing is asked, not a count of what happened.
    "counted": (
        r"(?:deux|trois|quatre|plusieurs) (?:choses|questions|demandes|sujets|points)(?=(?: [\w']+){0,2}[ "
        r",:]+(?:comment"
        r"|quoi|que |qu'|quel|dois|puis|d'abord|la premiere|aidez|est-ce|(?:j'|je )(?:aimerais|voudrais|veux|cherche"
        r"|souhaite|ai besoin)))"
        r"|(?<=j'ai )(?:deux|trois|quatre|plusieurs) (?:questions|demandes)(?! (?:du|de la|des)\b)"
        r"|(?<=j'aurais )(?:deux|trois|quatre|plusieurs) (?:questions|demandes)"
    ),
    # Polite ways in, which wait for no yes.
    "may_i": (
        r"(?:est-ce que )?(?:puis-je|pourrais-je|je peux|je pourrais|est-ce que je peux) (?:vous (?:lire|raconter|dire"
        r"|demander|entendre|soumettre|poser)|essayer|repeter|m'exercer|m'entrainer|reflechir a voix haute)"
        r"|ca vous (?:dit|dirait|va|irait|ennuie|embete) (?:que|qu'|si|de)"
        r"|(?:est-ce qu'|^|(?<=[.!?:] ))on (?:peut|pourrait|ne pourrait pas|pourrait pas) [\w']+(?: [\w']+)?"
    ),
    "is_there": (
        r"(?:y a-t-il|y aurait-il|existe-t-il|est-ce qu'il (?:y a|existe)|il y a) (?:(?:un|une|des)(?: [\w-]+)? "
        r"(?:facon"
        r"|maniere|mots?|phrases?|moyens?|ton|recit|question)|quelqu'un)(?= [^.!]*\?)"
    ),
    # What one person is told to do, before "-moi".
    "imperative": (
        r"aide|apprends|arrete|bouscule|conseille|corrige|demande|dis|donne|ecoute|explique|fais|guide|interroge|lis"
        r"|montre|parle|pose|prete|previens|questionne|raconte|rappelle|redis|relance|reprends|secoue|suis|teste"
    ),
    "help": (
        r"aide|conseils?|idees?|avis|retours?|soutien|appui|pistes?|suggestions?|reactions?|regards?|eclairages?"
        r"|points? de vue|opinions?|commentaires?|remarques?|coup de main|coup de pouce|solutions?|outils?"
        r"|astuces?|recommandations?|impressions?|ressentis?|lumieres|reponses?|feed-?backs?|temoignages?|recul"
        r"|clefs?|cles?|quelque chose|soutiens|inspiration|accompagnement|orientations?|recettes?|un autre regard"
        r"|avancer|y voir (?:plus )?clair"
    ),
    "any": (
        r"de|d'|des|du|la|l'|les|un|une|vos|votre|quelques|certains|toutes?|tous|toutes? les|tout|peu|un peu|plus"
        r"|davantage|nouvelles?|bons?|bonnes?|autres?|petit|petite|petits|simples?|pratiques?|concrets?|concretes?"
        r"|quelconques?|toute|generale?s?|le|aurais|bref|precieux|exterieure?s?|exterieur|neuf|vite|simplement"
        r"|juste|bienveillante?s?|franche?s?|francs|honnetes?|toute forme d'|exterieurs"
    ),
    "topic": (
        r"ca|cela|ceci|tout ca|tout cela|la-dessus|ce sujet|(?:le|la|ma|mon|notre|cette|ce|mes|nos|l'|les)(?: "
        r"?(?:meme|actuelle|presente))? ?(?:situation|probleme|problemes|difficultes?|sujet|cas|poste|metier"
        r"|travail|boulot|role|projet|posture|pratique|pratiques|vie|avenir|carriere|parcours|place|choses?|suite"
        r"|positionnement|equipe|facon de faire|maniere de faire|facon de travailler|facon d'etre|maniere de "
        r"travailler)|(?:la |le |les |l'|ma |mon |mes |notre |de la |de l'|du |en |une meilleure |une bonne "
        r"|mieux )?(?:communication|management|leadership|organisation|motivation|cohesion|cooperation"
        r"|collaboration|gestion(?: (?:du temps|du stress|d'equipe|des conflits|des priorites|de projet|du "
        r"changement|des emotions|de l'equipe))?|relations?|relationnel|ambiance|climat|dynamique|performance"
        r"|efficacite|productivite|delegation|stress|conflits?|changements?|confiance|confiance en moi|bien-etre"
        r"|equilibre|assertivite|autorite|legitimite|engagement|implication|qualite|coordination|moral"
        r"|competences?|posture|style|ecoute|esprit d'equipe|dialogue|temps|priorites|qualite de vie|charge"
        r"|cohesion d'equipe|travail d'equipe|travail en equipe|vivre ensemble|affirmation de soi|prise de recul"
        r"|transversalite|strategie)|(?:ma|la|notre) (?:facon|maniere) de (?:faire|travailler|voir|fonctionner"
        r"|manager|gerer|communiquer)|par ou commencer|quoi faire|que faire|comment faire|cote boulot"
    ),
    "setting": (
        r"(?: (?:avec|pour|dans|chez|au|aux|a|en|sur|entre|du|de la|de l'|de|des|d'|vis-a-vis de|face a|au sein de"
        r"|parmi)(?:[ ,']*\b(?:un|une|le|la|les|l|mon|ma|mes|notre|nos|ce|cette|ces|tous|toutes|leur|leurs)\b)*[ "
        r",']*(?!que\b|qui\b|comment\b|quand\b|si\b|ou\b|quoi\b)[\w-]+(?: (?!que\b|qui\b|comment\b|quand\b|si\b"
        r"|ou\b|quoi\b)[\w-]+){0,2}?){0,2}"
    ),
    "better": (
        r"mieux|bien|meilleure?s?|plus [\w-]+|moins [\w-]+|davantage|autrement|differemment|efficacement"
        r"|correctement|au mieux|sereinement|bon|bonne"
    ),
    "accept": (
        r"accepter|accepte(?:nt)?|approuver|approuve(?:nt)?|adopter|adopte(?:nt)?|signer|signe(?:nt)?|payer"
        r"|paye?i?e?(?:nt)?|financer|finance(?:nt)?|voter|vote(?:nt)?|acheter|achete(?:nt)?|utiliser"
        r"|utilise(?:nt)?|valider|valide(?:nt)?|passer|passe|dire oui|dise(?:nt)? oui|soutenir|soutienne(?:nt)?"
        r"|adherer|adhere(?:nt)?|autoriser|autorise(?:nt)?|embaucher|embauche(?:nt)?|recruter|recrute(?:nt)?"
        r"|renoncer|renonce(?:nt)?|retirer|retire(?:nt)?|avaler|admettre|admette(?:nt)?|investir|investisse(?:nt)?"
        r"|choisir|choisisse(?:nt)?|installer|installe(?:nt)?|appliquer|applique(?:nt)?|reconnaitre que j'ai "
        r"raison|laisse(?:nt)? (?:faire|passer)|donne(?:nt)? (?:son|leur) accord|licencier|licencie(?:nt)?|virer"
        r"|vire(?:nt)?|suivre|ceder|cede(?:nt)?|debloquer|debloque(?:nt)?|lacher|accorder|accorde(?:nt)?|prendre"
        r"|tester|teste(?:nt)?|rejoindre"
    ),
}
