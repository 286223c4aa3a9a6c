"""Words about how the group works (time, turns, sound, the steps): neither a question to the client nor advice."""

from __future__ import annotations

from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.plain import Sentence
from nlp.interventions.tables import Cues, Table, anywhere, opening
from nlp.language.loading import Language

__all__ = ["is_process"]

_EN_OPENING: Table = (
    (r"let (?:(?:the|our) client|him|her|them|the others|\w+) (?:finish|speak|answer|think)\b(?: ,)?(?: please)?$"
     r"|(?:sorry|pardon)\b.*\b(?:interrupted|cut you|go on|carry on|talked over)\b|whos (?:keeping|watching|minding) "
     r"(?:the )?"
     r"(?:time|clock)|nothing (?:to add|more|else)\b|shall i\b|(?:could|can) (?:it|that|this) wait\b",
     "turns"),
    (r"(?:shall|should|could|can|may|might|do|would|are|have) we (?:all |just |maybe |please |perhaps )?(?:take|have"
     r"|pause|stop|start|begin|move|go (?:on|back to the (?:contract|questions|client)|round|around|over|to the)"
     r"|slow|stay with|stick|keep|return|come back to the|hear|let|check|wrap|finish|close|continue|give|agree on "
     r"the|still|already|do|make|leave|need)",
     "the group speaks of itself"),
    (r"(?:lets|let us|i (?:suggest|propose|think) we|id (?:suggest|propose) we|what if we|how about we|why dont we"
     r"|why not we) ",
     "the same"),
    (r"(?:can|could) (?:you|everyone|everybody|people|anyone|you all|someone|somebody)(?: all| please| just)? "
     r"(?:hear|see) (?:me|us|my|the|this)",
     "sound and picture"),
    (r"(?:can|could|would|will) (?:you|someone|everyone|everybody|anyone)(?: all| please| just| perhaps)* (?:repeat"
     r"|say (?:that|it) (?:again|once more|louder|a bit louder)|speak (?:up|louder|more slowly|slower|a bit)|mute"
     r"|unmute|move (?:closer|nearer)|turn (?:on|off) your|share (?:your screen|the link)|slow down|keep (?:the "
     r")?time|rephrase (?:that|your|the) question)",
     "the same"),
    (r"(?:can|could|may|shall) i (?:just |please )?(?:ask (?:a|another|one) question(?! [:,])(?!.*\b(?:what|how|who"
     r"|why|where|when)\b)|stop|interrupt|suggest we|remind|pause|come in|jump in|pass)",
     "turns"),
    (r"who(?:s| is| would like to| wants to| d like to|d like to| will)? (?:next|first|start|begin|go (?:first|next)"
     r"|speak (?:first|next))\b",
     "turns"),
    (r"(?:how|what) about (?:a (?:[^\W\d]+ ){0,3}(?:break|pause)|going (?:round|around|over|through) (?:the (?:table"
     r"|room|contract|agenda)|once)|hearing from|one minute|a minute|a round|a moment of|moving on)",
     "the same"),
    (r"what if (?:we|everyone|each of us|someone else spoke)\b",
     "the same"),
)  # fmt: skip
_EN_ANYWHERE: Table = (
    (r"(?:take|taking) (?:the )?notes for|the link\b|in the chat|i notice (?:that )?we|we(?:ve| have) all (?:asked"
     r"|spoken|talked|been)|you first$|go ahead",
     "the steps, the time, the sound"),
    (r"(?:a|my|one|another) (?:hypothesis|reading)\b|another way (?:to|of) (?:read|reading|look|looking|see|seeing)"
     r"|(?:only|just) my reading|i may be wrong|i make the hypothesis",
     "a reading that is owned as one, not a restatement"),
    (r"(?:\w+ )?minutes? (?:left|to go|remaining)|time is (?:up|nearly up)|time s up|out of time|lost the sound"
     r"|lost you|you are (?:on )?mute(?:d)?|youre (?:on )?mute(?:d)?|your (?:mic|microphone|camera|sound|screen)"
     r"|next step of the|back to the contract|left the contract|before we move on|not at (?:the )?ideas|into "
     r"solutions|in(?:to)? solution mode|still in questions|stay with questions|one question at a time|only "
     r"questions|pass (?:this round|my turn|on this)|havent spoken|hasnt spoken|has not spoken|have not spoken|not "
     r"spoken yet|round the table|around the table|can you hear me|the (?:sound|line|connection) (?:is|was|cut)"
     r"|(?:could|can|would) you (?:please )?(?:repeat|say (?:that|it) again)|to the next step|moving on to|move on "
     r"to the|turn (?:your|their|the) (?:camera|mic\w*|sound)|parking lot|for step (?:four|five|three|4|5|3)|keep "
     r"that for|our ground rules|the timer",
     "the steps, the time, the sound"),
)  # fmt: skip
_FR_OPENING: Table = (
    (r"(?:laisse|laissez|laissons) (?:(?:la|le|notre) client\w*|le|la|les|les autres|\w+) (?:finir|terminer|parler"
     r"|repondre|reflechir)\b(?: ,)?(?: s il \w+ plait)?$|(?:garde|gardez|note|notez|relis|relisez) (?:ta|ton|tes|votre"
     r"|vos|le|la|cette) (?:question|remarque|idee|contrat|demande)\w*\b|pardon\b.*\b(?:coupee?|interrompue?|vas y"
     r"|allez y)\b|qui (?:surveille|tient|garde|regarde) (?:l heure|le temps|le "
     r"chrono)|rien (?:a ajouter|de plus|d autre)\b|je commence\b|je peux (?:commencer|y aller)|(?:ca|cela) peut "
     r"attendre",
     "turns"),
    (r"(?:est ce qu )?on (?:peut|pourrait|fait|prend|passe|reste|ralentit|reprend|commence|arrete|continue|laisse|y "
     r"va|se donne|garde|revient (?:au|a la|aux)|en est)(?! (?:aussi|tres bien|toujours|peut etre|imaginer|pas "
     r"imaginer|dire)\b)",
     "the group speaks of itself"),
    (r"(?:et )?si on (?:faisait|prenait|ecoutait|passait|ralentissait|revenait|restait|reprenait|commencait|laissait"
     r"|s arretait|entendait|donnait|se donnait|terminait|respirait|gardait|relisait|continuait|redonnait)",
     "the same"),
    (r"pourquoi (?:ne )?pas (?:(?:re)?faire (?:un (?:petit |autre |nouveau )?tour|une pause)|prendre (?:une pause"
     r"|une minute|un temps|cinq minutes)|passer (?:a|au)|ralentir|revenir (?:au|a la|aux)|ecouter (?:ceux|celles"
     r"|les autres)|relire (?:le contrat|la demande))",
     "the same"),
    (r"(?:et )?(?:une|la) (?:petite )?pause\b",
     "the same"),
    (r"(?:peut on|pouvons nous|pourrions nous|sommes nous|avons nous|si nous) ",
     "the same"),
    (r"(?:est ce que )?(?:vous|tu) (?:m |nous )(?:entend|entends|entendez|recois|recevez|voyez|vois)\b",
     "sound and picture"),
    (r"(?:est ce que )?(?:tu |vous )?(?:peux|pouvez|pourrais|pourriez|veux|voulez) (?:tu |vous )?(?:bien |s il te "
     r"plait |s il vous plait )?(?:(?:re)?repeter|redire|parler (?:plus|moins)|(?:te |vous )?rapprocher|couper "
     r"(?:ton|votre)|allumer|activer|reformuler (?:ta|votre|la) question|partager (?:ton|votre) ecran|ralentir)",
     "the same"),
    (r"je (?:vous |te |nous )?propose (?:qu on|que nous|de (?:passer|faire une pause|ralentir|revenir)|une minute"
     r"|une pause|un tour)",
     "turns"),
    (r"qui (?:veut|voudrait|souhaite|aimerait) (?:commencer|debuter|prendre la parole|parler|poser|y aller"
     r"|reformuler)|a qui le tour",
     "turns"),
    (r"je passe (?:mon tour|la parole|cette fois)",
     "turns"),
)  # fmt: skip
_FR_ANYWHERE: Table = (
    (r"prendre (?:les|des) notes (?:pour|de)|le lien\b|dans le (?:t)?chat|je (?:remarque|constate|note|vois) qu on\b"
     r"|(?:vas|allez) y (?:toi|vous|d abord)|toi d abord|vous d abord|^(?:(?:oui|non|ok) (?:, )?)?(?:vas|allez) y$",
     "the steps, the time, the sound"),
    (r"(?:une|mon|l) hypothese|(?:ma|une autre|juste une) lecture\b|je me trompe peut etre",
     "a reading that is owned as one, not a restatement"),
    (r"minutes? (?:restantes?|avant (?:le|la|de))|il (?:nous )?reste (?:\w+ ){1,2}minutes?|le temps est ecoule|le "
     r"son (?:a coupe|coupe|saute)|ton micro|votre micro|(?:ta|votre|vos|tes|les) cameras?|(?:je peux|puis je|est "
     r"ce que je peux) poser une|quitte le contrat|revenir au contrat|retour au contrat|tour de table avant|passer "
     r"a la suite|rester sur les questions|dans les solutions|pas encore aux idees|n en est pas aux|dans les idees"
     r"|etape (?:quatre|cinq|trois|4|5|3)|une question a la fois|que des questions|pas encore parle|(?:peux|pouvez"
     r"|pourrais|pourriez)(?: tu| vous)? (?:repeter|redire (?:ca|la fin))|etape suivante|en muet|mon tour|perdu le "
     r"son|ne t entends (?:plus|pas)|ne vous entends (?:plus|pas)|t entends (?:plus|pas|mal)|la connexion|mets la "
     r"de cote|garde la pour",
     "the steps, the time, the sound"),
)  # fmt: skip

_PATTERNS: dict[Language, tuple[Cues, Cues]] = {
    "en": (opening(_EN_OPENING, ENGLISH), anywhere(_EN_ANYWHERE, ENGLISH)),
    "fr": (opening(_FR_OPENING, FRENCH), anywhere(_FR_ANYWHERE, FRENCH)),
}


def is_process(sentence: Sentence, language: Language) -> bool:
    """Whether the sentence is about the session and not about the client's situation."""
    starts, stands = _PATTERNS[language]
    return bool(starts.match(sentence.text) or stands.search(sentence.text))
