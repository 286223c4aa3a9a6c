"""Words that may well seek something, though no known request is made of them. Data only, both languages.

Wide on purpose: where one of these stands, nobody is told that they ask nothing.
"""

from __future__ import annotations

from nlp.need.signs.compiling import table

SEEKS = table(
    (
        r"(?:i|we)(?: [\w']+){0,3}? (?:need|needed)|(?:my|the|a|our) (?:need|request|question|wish|ask|hope)",
        r"(?:i|we|it|that)(?: would|'d)|would be (?:plenty|enough|useful|good|great|a relief)|and would like",
        r"let's|let (?:me|us)|please|how come|criteria|advice|with you|from you|to you|(?:of|for) you|your|some "
        r"of you|one of you",
        r"what (?:i'm|makes|made|stops|keeps|would|could|can|lies|else|does|is it|gets|pushes|holds|my)|why (?:i"
        r"|we|do|does|is|am|can|should)|where does|whether",
        r"understand(?:ing)?|find(?:ing)? out|work(?:ing)? out|sort(?:ing)? out|figur(?:e|ing) out|get(?:ting)? "
        r"clear|mak(?:e|ing) sense|missing|lacking|useful",
        r"(?<!they )(?<!people )(?<!who )(?<!to )(?<!he )(?<!she )(?<!we )(?<!you )(?<!not )(?<!n't )(?:ask|show"
        r"|talk to|tell|walk|stop|test|push|question|interview|grill|remind|watch|catch|correct|coach|lead|take"
        r"|hear|lend|lead|play) (?:me|us)",
    ),
    (
        r"(?:ma|mon|notre|la|cette|une) (?:demande|besoin|question|envie|attente)|l'(?:envie|aide|idee)|aid(?:er"
        r"|ez|iez|erait|ent)",
        r"(?:je|nous|j)(?: (?:me|m|y|le|la|vous|lui|leur|ne|en|l))*[ ']+[\w]+(?:rais|rions)|(?:me|m|nous)[ "
        r"']+[\w]+(?:rait|raient)",
        r"(?:il )?(?:me|m'|nous)(?: le| la| les)? ?(?:faut|faudra|faudrait|aurait fallu)|ce qui (?:me|m'|nous) "
        r"?(?:manque|aide|sert|servirait)",
        r"[\w]+ez-(?:moi|nous|la|le|les)|(?:^|(?<=[.!?:] ))(?:[\w]+ez|faites|dites|[\w]+ons(?! (?:nous|vous)))",
        r"s'il vous plait|je vous|avec vous|de vous|a vous|vos|votre|entre vous|l'un de vous|l'une de vous",
        r"comment|pourquoi|par ou|(?:par|a|avec|de|dans|sur|en) quel(?:le)?s?|si je repars?|repartir avec|je "
        r"serai (?:contente?|heureu(?:x|se))",
        r"ce que (?:j'|je )(?:attends|cherche|veux|voudrais|souhaite|demande)|trouver|retrouver",
        r"comprendre|clarifier|demeler|trier|voir clair|tirer au clair|mettre des mots|que suis-je|d'ou (?:me )?vient",
    ),
)
