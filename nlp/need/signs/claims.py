"""What a statement claims: who is its subject, who is judged, what is generalised. Data only, both languages.

Only the client's own claims count: the words of others are masked before these are looked for.
"""

from __future__ import annotations

from nlp.need.signs.compiling import table

REPORTED = table(
    (
        r"(?<!\bi )(?<!\bwe )(?!(?:nobody|everybody|no-one|ever|i|we|you|to|can|cannot|not|never|what|would|could"
        r"|should|must|might|will|ll|d|n't|t|have|the|who|and|or|a|my) )[\w']+(?: (?:always|just|often|also|keeps?"
        r"|then|even))? (?:says?|said|saying|claims?|claimed|tells? (?:me|us|everyone|people)|told (?:me|us"
        r"|everyone)|thinks?|thought|believes?|reckons?|shouts?|shouted|calls? me|called me|accuses? me of"
        r"|accused me of|reproaches me)(?: that| well| because)? (?P<said>[^.!?…;:]+?)(?=[.!?…;:]|$| (?:and|but|so"
        r"|because|which|while|then) (?:i|we|he|she|they|my)\b| (?:i|we)(?: (?:need|want|would|just|am|have|must"
        r"|could|can|wonder)|'d|'m|'ve)\b|,? (?:how|what|should) (?:do|can|could|should|i|we)\b| (?:help|give"
        r"|please|any) )",
        r"according to (?P<said>(?:[\w'-]+ ){1,4}?[^.!?…;:]+?)(?=[.!?…;:]|$| (?:i|we)(?: (?:need|want|would)|'d|'m)\b)",
        r"accused of (?P<said>[^.!?…;:,]+)",
        r"(?:called|calls|calling|labelled) (?:me|us|him|her|them|(?:my|the|our|a) [\w-]+(?: [\w-]+)?) "
        r"(?P<said>(?:an? |the )?[^.!?,…]{2,30}?)(?=[.!?…,;]|$| and | in | when )",
        r"i was told (?:that )?(?P<said>[^.!?…;:]+?)(?=[.!?…;:]|$| (?:and|but|so) )",
    ),
    (
        r"(?!(?:je|j'|nous|a|de|pas|jamais|quoi|ne|encore|plus|rien|souvent|suis) )[\w']+(?: (?:me|m'|nous|lui|leur|l'"
        r"|ne|n'))?(?: ?(?:a|ont"
        r"|avait|avaient))?(?: (?:toujours|deja|meme|encore))? ?(?:dit|disent|disait|disaient|repete|repetent|pretend"
        r"|pretendent|affirme|affirment|pense|pensent|croit|croient|estime|estiment|trouve|trouvent|raconte"
        r"|racontent|reproche|reprochent|reproche|accuse|accusent|traite|traitent|lance|crie|ecrit)(?: (?:moi|a "
        r"tout le monde))? (?P<said>(?:que |qu'|de |d'|c'est |je |comme |devant )[^.!?…;:]+?)(?=[.!?…;:]|$| (?:et"
        r"|mais|donc|alors|puis|parce que|car) (?:moi|je|j'|nous|il|elle|ils|elles)\b| (?:j'ai|j'aimerais|je "
        r"voudrais|je veux|je cherche|j'aurais|comment|faut que|est-ce que|dois-je|aidez)\b)",
        r"(?:selon|d'apres) (?P<said>(?!moi\b)[^.!?…;:]+?)(?=[.!?…;:]|$)",
        r"accusee? (?P<said>d[e'][^.!?…;:,]+)",
    ),
)
FIRST_PERSON = table(
    (r"(?:i|me|my|mine|myself|we|us|our|ours|ourselves|im|ive)", r"let's"),
    (
        r"(?:je|moi|mon|ma|mes|mien|mienne|miens|miennes|nous|notre|nos|nous-memes?|moi-meme)",
        r"[jm]|me|jai|jaimerais|jaurais|jvoudrais",
    ),
)
SUBJECT_ON = table((), (r"on", r"l'on"))
BLAME = table(
    (
        r"(?<!if )(?<!whether )(?:<anyone>)<is><very> (?:<harsh>)&<harsh>",
        r"(?<!if )(?<!whether )(?:<they>)<is><very> (?:<heavy>)&<heavy>",
        r"(?<!if )(?<!whether )(?:<anyone>)<is><very> (?:<insult>)&<insult>",
        r"(?:my|our|the|this|that|a|an|such|these|those|some|two|with|of|another|his|her|their|by)(?: (?!not\b"
        r"|less\b)[\w-]+){0,2}? (?:<harsh>|<scornful>)(?: (?:and )?(?:<harsh>|<heavy>|old|young|new|little))? "
        r"(?:<person>)&<harsh>|<scornful>",
        r"(?:those|these|such) (?:<harsh>)&<harsh>",
        r"(?:that|this|such a|what a|the|an|another|a bunch of|bunch of|pack of|a right|a real|a complete|a total"
        r"|an absolute|those) (?:[\w-]+ )?(?:idiots?|liars?|cowards?|bull(?:y|ies)|tyrants?|dictators?|morons?"
        r"|jerks?|hypocrites?|crooks?|control freaks?|bastards?|clowns?|narcissists?|psychopaths?|layabouts?"
        r"|slackers?)",
        r"(?:<they>)(?: \w+ly| just| simply| really| clearly| still)? (?:couldn't care less|doesn't care|don't "
        r"care|do not care|does not care|doesn't give|don't give|never gives?|could not care less|only cares? "
        r"about|only thinks? (?:of|about)|thinks? only|cares? only|has no (?:clue|idea what|respect|spine|backbone"
        r"|manners|empathy|sense|conscience|guts|brains?|scruples)|have no (?:clue|idea what|respect|spine"
        r"|backbone|manners|empathy|sense|conscience|guts|brains?|scruples)|can't be trusted|cannot be trusted"
        r"|can't be bothered|ha(?:s|ve) it in for|enjoys? humiliating|lov(?:es|e) (?:humiliating|to humiliate)"
        r"|thinks? (?:he|she|they)(?:'s|'re| is| are| owns?| knows?)|lacks? (?:any |all |basic )?(?:courage"
        r"|intelligence|respect|empathy|talent|skills?|backbone|integrity|common sense)|ruins? everything"
        r"|poisons? |plays? (?:the )?(?:victim|martyr|games)|suffers? from|takes? (?:us|me) for)",
        r"(?:and|or|but|who) (?:don't|doesn't|couldn't|can't) (?:give a|care less|care about)",
        r"give a (?:damn|toss|shit|fuck|monkey's|hoot)",
        r"(?:all |entirely |totally )?(?:his|her|their|the <person>'s|my <person>'s) (?:own )?(?:fault"
        r"|incompetence|stupidity|laziness|arrogance|ego|bad faith|cowardice|dishonesty|selfishness|hypocrisy"
        r"|immaturity|ignorance)",
        r"(?:in|out of) (?:sheer |pure )?(?:bad faith|spite|malice|laziness)",
    ),
    (
        r"(?<!si )(?:<anyone>)(?:,? qui)?,?<is><very> ?(?:<harsh>)&<harsh>",
        r"(?<!si )(?:<they>)(?:,? qui)?,?<is><very> ?(?:<heavy>)&<heavy>",
        r"(?<!si )(?:<anyone>)(?:,? qui)?,?<is><very> ?(?:<insult>)&<insult>",
        r"(?:c'est|ce sont|c'etait|j'ai affaire a)(?: vraiment| bien| quand meme| juste)? (?:un|une|des|d')(?: "
        r"(?:vrai|vraie|sacre|gros|grosse|petit|petite|vieux|vieille|vrais|parfait|veritable))* "
        r"?(?:incompetente?s?|faineante?s?|paresseu(?:x|se)|menteu(?:r|se|rs)|manipulat(?:eur|rice)s?"
        r"|pervers(?:e)?|pervers narcissiques?|tyrans?|dictateurs?|hypocrites?|laches?|egoistes?|cons?|connards?"
        r"|idiote?s?|imbeciles?|incapables?|nuls?|nulles?|clowns?|guignols?|boulets?|petits? chefs?|faux jetons?"
        r"|faux culs?|mythomanes?|escrocs?|opportunistes?|feignasses?|glandeurs?|caracteriel(?:le)?|bons? a rien"
        r"|girouettes?|pestes?)",
        r"(?:mon|ma|mes|notre|nos|le|la|les|un|une|des|ce|cet|cette|ces|son|sa|leur|d'un|d'une|avec|l') "
        r"?(?:<person>)(?: (?:tres|trop|aussi|vraiment|completement|un peu|assez|plutot|totalement))? (?:<harsh>"
        r"|<scornful>)(?! (?:le|la|l'|les|mon|ma|mes|un|une|des|son|sa|ses|ce|cette)\b)&<harsh>|<scornful>",
        r"(?:mon|ma|mes|notre|nos|le|la|les|un|une|des|ce|cet|cette|ces|son|sa|leur|d'un|d'une|d') "
        r"?(?:incompetente?s?|sale|imbecile|idiote?|cretine?|stupide|mechante?|faineante?|connard|connasse) (?:de "
        r"|d')?(?:<person>)",
        r"(?:ces|cette bande de|une bande de|quelle bande de) (?:<harsh>|<insult>)",
        r"(?:cet|cette|ces|ce|bande d'|bande de|quel|quelle|espece de) (?:[\w-]+ )?(?:incompetente?s?|idiote?s?"
        r"|imbeciles?|cretine?s?|menteu(?:r|se|rs)|hypocrites?|laches?|tyran|connards?|connasse|faineante?s?"
        r"|feignasses?|incapables?|bras casses|bons a rien|clowns?|guignols?|planques?|glandeurs?|manipulat(?:eur"
        r"|rice)s?|abrutie?s?)",
        r"(?:<they>)(?: (?:ne |n'|s'|se |me |nous |m'|leur ))?(?: ?(?:s'en|se) )?(?:s'en (?:fiche|fichent|fout"
        r"|foutent|moque|moquent|balance|balancent|tape|tapent|contrefiche(?:nt)?|contrefout(?:ent)?)|se (?:fiche"
        r"|fichent|fout|foutent|moque|moquent) (?:de|du|des|pas mal|completement|royalement)|ne pense(?:nt)? qu'a"
        r"|ne (?:voit|voient) que (?:son|leur)|pense(?:nt)? qu'a (?:lui|elle|eux|leur|sa|son)|prend(?:nent)? "
        r"(?:nous|les gens)? ?pour des|nous prend(?:nent)? pour|me prend(?:nent)? pour|se (?:prend|prennent|croit"
        r"|croient) (?:pour|au-dessus|tout permis|superieure?s?|irremplacables?)|n'en (?:fout|foutent|fiche"
        r"|fichent) pas une|n'(?:a|ont) (?:aucune?|pas (?:de|d'|la moindre)) (?:respect|courage|colonne vertebrale"
        r"|empathie|education|parole|scrupules?|competences?|humanite|conscience|tripes|cerveau|jugeote|coeur"
        r"|carrure|etoffe)|a (?:aucun|pas de) (?:respect|courage|empathie|parole|scrupules?)|manque(?:nt)? "
        r"(?:totalement |cruellement |completement )?(?:de|d') ?(?:courage|intelligence|respect|empathie|parole"
        r"|jugeote|serieux|bon sens|savoir-vivre|education|conscience|maturite)|fait expres|font expres"
        r"|joue(?:nt)? les victimes?|pourrit|pourrissent|sabote(?:nt)?|se la (?:pete|petent|coule|coulent)|me "
        r"(?:deteste|hait)|veu(?:t|lent) ma peau|tire(?:nt)? au flanc)",
        r"(?:sa|leur|la) (?:faute|incompetence|betise|paresse|arrogance|mauvaise foi|lachete|malhonnetete"
        r"|hypocrisie|mechancete|mediocrite|suffisance|stupidite)(?: (?:de|du|des) [\w' -]{1,25}?)?(?= (?:me|m'"
        r"|nous|est|qui|a|rend)|[.!?,…]|$)",
        r"(?:c'est|tout est) (?:entierement |uniquement )?(?:de )?(?:sa|leur) faute",
        r"par (?:pure |simple )?(?:mechancete|betise|paresse|lachete)",
    ),
)
