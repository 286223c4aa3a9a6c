"""Words that evaluate, or read what is inside someone: with a tag or a bare question mark they ask for assent."""

from __future__ import annotations

import re

from nlp.interventions.plain import Sentence
from nlp.interventions.tables import Span
from nlp.language.loading import Language

__all__ = ["EN_LOADED", "FR_LOADED", "find_judgement", "judges"]

EN_LOADED = (
    r"obviously|clearly|surely|evidently|plainly|simply|merely|deep down|secretly|on purpose|deliberately|jealous"
    r"|lazy|toxic|incompetent|selfish|stupid|manipulat\w+|taking advantage|walk(?:ing)? (?:all )?over|blam\w+|fault"
    r"|mess|disaster|joke|too (?!long ago\b)\w+|a bit|rather|avoiding|hiding|controlling|power|ego|everyone"
    r"|everybody|nobody|should|must|terrible|ridiculous|absurd|unfair|wrong|weak|bull(?:y|ying|ies)|normal|strange"
    r"|odd|weird|exploit\w*|punish\w*|deserve\w*|naive|childish|unprofessional|dont (?:really|even)|dont dare"
    r"|refus(?:e|es|ing) to|give up|gave up|giving up|failure|failed|acting like|behaving like|the sort of|the kind "
    r"of|never (?:takes?|listens?|does|do)|always|the real (?:problem|issue|question)|the problem is|lost faith"
    r"|sick of|fed up|a waste|pointless|hopeless|useless|crazy|mad|insane|typical|classic|(?:okay|ok|fine|happy) "
    r"with being|lying|lies|liar|threatened|insecure|jealousy|resent\w*|hate[sd]?"
    r"|despise\w*|proud|stubborn|resistan\w+|resisting|denial|overreact\w*|exaggerat\w*|dramatic|sabotag\w*"
    r"|undermin\w*|disrespect\w*|humiliat\w*|abus\w+|unacceptable|shameful|ungrateful|immature|cowardly?|control "
    r"freak|perfectionist|protecting (?:yourself|him|her)|running away|comfort zone|not really|take you for granted"
    r"|using you|used you|bother you|in denial|over the top|out of hand|out of control|against you|the truth is"
    r"|your own doing|brought it on|asking for it|silly|mean to you|nasty|cruel|dishonest|(?:uses|playing|plays) you"
    r"|want(?:s|ed)? to (?:be|play|look) the|(?:taking|takes) you for|playing games|pull(?:s|ing) the strings|got it "
    r"in for|envious|greedy"
    r"|spineless|two faced|arrogant|petty|pathetic|unrealistic|unreasonable|irresponsible|disgraceful|scandal\w*"
    r"|outrageous|hypocrit\w+|favourit\w+|scapegoat\w*|martyr\w*|saviou?r|mothering|rescu\w+|spoil(?:t|ed)|bossy"
    r"|trying to (?:please|prove"
    r"|punish|avoid|control|save|impress|protect)|wanting to (?:please|prove|be)|not wanting|letting (?:him|her|them"
    r"|people)|let(?:s|ting)? (?:him|her|them) (?:walk|get away|talk|treat|do)"
)
FR_LOADED = (
    r"evidemment|forcement|clairement|manifestement|surement|simplement|tout bonnement|au fond|dans le fond|en "
    r"realite|expres|volontairement|jalou\w+|faineant\w*|paress\w+|pourtant|amateurs?|capoter|mauvaise volonte|(?:un"
    r"|une|des|cette|ce|ces) [^\W\d]+ pareil(?:le)?s?|sans doute|toxiques?|incompetent\w*|egoistes?|betes?"
    r"|manipul\w+|profit\w+ (?:de|d)|marcher (?:dessus|sur les pieds)|faute|foutoir|bordel|catastrophe|trop|un peu"
    r"|plutot|fui\w*|evit(?:e|es|ez|ais|ait)|cach\w+|control\w+|pouvoir|ego|tout le monde|personne ne|personne n|n "
    r"importe qui|terribles?|ridicules?|absurdes?|injustes?|faibles?|harcel\w+|normal|anormal|bizarres?|etranges?"
    r"|exploit\w*|puni\w*|merit\w+|naifs?|naives?|pueril\w*|abandonn\w+|rate\b|echec|te comportes|vous comportez"
    r"|classiques?|typiques?|toujours|jamais|le vrai (?:probleme|sujet)|menti?|mentent|ment|menteu\w+|menac\w+"
    r"|resist\w+|deni|exager\w+|dramatis\w+|sabot\w+|humili\w+|inadmissible|inacceptable|ingrat\w*|immatures?|lache"
    r"|perfectionnistes?|te proteges?|protege|marre|croi\w+ plus|en avoir marre|plus tellement|arrangeait|arrange "
    r"bien|se fiche|se fout|s en fout|s en fiche|te fous|se moque|abuse\w*|pourri\w*|nul\w*|mauvaise (?:foi|volonte)"
    r"|sur ton dos|contre (?:toi|vous)|s y prend|mal (?:pris|gere|parti)|du mal a (?:lacher|deleguer|faire confiance"
    r"|dire)|reproch\w+|ras le bol|tient la barre|au bout du rouleau|cherch\w+ (?:a|les|la)|du genre a|quand meme"
    r"|jou\w+ (?:les|au|a la) [^\W\d]+|encore (?:cede|accepte|laisse|dit oui|plie|craque)\w*|se sert de (?:toi|vous)"
    r"|(?:t|vous) utilise\w*|te mene|mene en bateau|bouc emissaire|sauveu\w+|martyr\w*|mesquin\w*"
    r"|arrogant\w*|hypocrit\w*|scandal\w+|honteu\w+|irresponsables?|deraisonnables?|(?:te|vous) pren\w+ pour|tire\w* "
    r"les "
    r"ficelles|aigri\w*|envieu\w*|capricieu\w*|gatee?s?|susceptibles?|tetue?s?|butee?s?|orgueil\w*|gamineries?"
    r"|tout de meme|une affaire de|dur[es]?|gentil\w*|tu t y attendais|de travers"
)
# A feeling asked about is a question; a feeling with a tag is an interpretation.
_EN_FELT = (
    r"afraid|scared|angry|furious|ashamed|guilty|hurt|upset|lonely|worried|felt|feel|relieved|disappointed|jealous"
    r"|tired|exhausted|lost"
)
_FR_FELT = (
    r"peur|honte|coupables?|furieu\w+|vexe\w*|blesse\w*|decu\w*|colere|soulag\w+|depasse\w*|perdue?s?|seule?s?"
    r"|inquiet\w*|fatiguee?s?|epuise\w*|triste\w*|senti\w*"
)

# A tag asks for assent when what stands before it judges; after a plain fact it only checks.
_TAGS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:^|[ ,])(?P<cue>(?:right|no|yes|yeah|eh|huh|innit|surely|correct|(?:or )?am i (?:wrong"
        r"|mistaken)|(?:dont|doesnt|didnt|arent|isnt|wasnt|werent|havent|hasnt|wont|wouldnt|cant"
        r"|couldnt|shouldnt|aint|do|does|did|are|is|was|were|have|has|will|would|can|could) (?:you|he"
        r"|she|it|they|that|we|there))(?: then| though)?)(?: \?)?$"
    ),
    "fr": re.compile(
        r"(?:^|[ ,])(?P<cue>(?:en fait )?non|hein|si|quand meme|pas vrai|tout de meme|oui|ou pas|par hasard|je me "
        r"trompe)(?: \?)?$"
    ),
}
_FACT = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august"
    r"|september|october|november|december|\d+|two|three|four|five|six|seven|eight|ten|twelve|years?|months?|weeks?"
    r"|signed|deputy|in post|in charge|report to|already)\b"
)
_LOADED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b(?P<cue>{EN_LOADED})\b"),
    "fr": re.compile(rf"\b(?P<cue>{FR_LOADED})\b"),
}
_FELT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b(?:{_EN_FELT})\b"),
    "fr": re.compile(rf"\b(?:{_FR_FELT})\b"),
}
_NEGATED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:not|never|hardly|nobody|nothing|no|\w+nt)\b"),
    "fr": re.compile(r"\b(?:pas|jamais|plus|rien|personne)\b"),
}


def find_judgement(sentence: Sentence, language: Language) -> Span | None:
    """The words by which a statement with a tag or a question mark judges, or reads what is inside someone."""
    text = sentence.text
    loaded = _LOADED[language].search(text)
    tag = _TAGS[language].search(text)
    if tag and tag.start() > 0 and (loaded or _FELT[language].search(text) or _is_reversed(text, tag, language)):
        return tag.span("cue")
    return loaded.span("cue") if loaded and sentence.asks else None


def _is_reversed(text: str, tag: re.Match[str], language: Language) -> bool:
    """ "You don't want it, do you": an English tag against the polarity of its statement pleads, unless for a fact."""
    words = tag.group("cue").split()
    said = text[: tag.start()]
    if language != "en" or len(words) == 1 or words[0] in {"or", "am"} or _FACT.search(said):
        return False
    return words[0].endswith("nt") != bool(_NEGATED[language].search(said))


def judges(sentence: Sentence, language: Language) -> bool:
    """Whether a word of the sentence evaluates, or reads what is inside someone."""
    return _LOADED[language].search(sentence.text) is not None
