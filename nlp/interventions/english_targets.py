"""The words by which a question says what it is about, in English. A wording, then its reason. Data only."""

from __future__ import annotations

from nlp.interventions.english import ENGLISH
from nlp.interventions.labels import Target
from nlp.interventions.tables import Lexicon, Table

__all__ = ["ASKED", "WORDS"]

WORDS: Lexicon = {
    **ENGLISH,
    "thing_said": (
        r"(?:situation|meeting|job|work|project|story|thing|things|part|idea|decision|conversation|email|mail|remark"
        r"|silence|change|changes|question|problem|day|week|time|moment|rota|rule|role|issue|word|words|contract"
        r"|budget|plan|date|file|report|note|task|process|week|way|place|thought|post|system|tool|room|phone|kind"
        r"|most|first|last|whole|one|money)"
    ),
    "them": (
        r"(?:he|she|they|people|hr|everyone else|everybody else|others|anyone else|anybody else|someone else|(?:your"
        r"|the|his|her|their|our|other|those|a|an|each of the|one of the|any of the|some of the|all the) (?:(?!you\b"
        r"|your\b|do\b|did\b|does\b|would\b|of\b)\w+ ){0,3}?(?!<thing_said>\b)(?!you\b)\w+)"
    ),
    "mind": (
        r"(?:think|thinks|thinking|feel|feels|feeling|see|sees|view|views|perceives?|experiences?|live through"
        r"|lives through|makes? of|wants?|expects?|needs?|believes?|considers?|knows?|understands?|fears?|imagines?"
        r"|hopes?|cares?|minds?|(?<!look )(?<!feel )(?<!be )(?<!was )likes?|worr(?:y|ies|ied)|afraid|appreciates?"
        r"|values?|trusts?|blames?|resents?|suspects?|notices?|reali[sz]es?|agrees?|interprets?|remembers?|prefers?"
        r"|gains?|gets? out of|loses?|is after|are after|aware|happy|angry|upset|scared|satisfied|bothered|surprised"
        r"|disappointed|worried|tell(?:s|ing)? (?:themselves|himself|herself|each other)|say to each other|saying "
        r"to (?:themselves|each other)|mean by|meant by|have in mind|hold against|pleased|proud|keen|convinced"
        r"|supportive|against|in favou?r|annoyed|cross|furious|jealous"
        r"|relieved|hurt|okay with|fine with|on board|interested|comfortable|noticed|reali[sz]ed|grasped|accepted"
        r"|forgiven|agreed|come to (?:see|terms)|changed "
        r"(?:his|her|their) mind|approves?|complains?|respects?|lik(?:es|ed)|welcomes?|objects?|reads? (?:it|this"
        r"|that|your)|take "
        r"(?:it|this)|takes (?:it|this)|look(?:s|ing)? for|want)"
    ),
}
_OTHERS: Table = (
    (r"(?:do|does|did|would|might|could|will|is|are|can|should|was|were|has|have) <them> (?:(?:really|also|still"
     r"|even|actually|all|not|ever|too|be|been|ever) )*<mind>\b",
     "someone else's mind"),
    (r"(?:do|does|did) <them> (?:(?:really|also|all) )*(?:tell (?!you|us)|describe|explain|react|respond|put it|talk "
     r"about|speak of|take it|call|complain|read into|picture|judge)\b",
     "what they say of it"),
    (r"<them> (?:see|sees|feel|feels|think|thinks) (?:it|this|that|things) (?:the same|your|as you|like|differently)",
     "the same, straight"),
    (r"(?:would|might|could|will) <them> (?:(?:really|also|still|even|all|not) )*(?:say|tell|describe|answer|reply"
     r"|react|respond|call|put it|name|ask|write|object)\b",
     "what they would say"),
    (r"(?:you|ya) (?:\w+ )?(?:think|reckon|imagine|suppose|guess|believe|sense|feel|suspect) (?:that )?(?:makes "
     r"|drives |pushes |stops |goes on (?:in|for) |is (?:at stake for|behind|important (?:to|for)) |motivates "
     r")?<them> (?!will\b|last|be over|is going)\w+",
     "what the client imagines of them"),
    (r"(?:what|how|why)(?:s| is)? (?:you )?(?:\w+ ){0,2}(?:in|going on (?:in|for)|at stake for|important (?:to|for)"
     r"|hard for|it like for|this like for|that like for|goes on (?:in|for)|happen(?:s|ing) (?:in|for)) (?:him|her"
     r"|them|your \w+|the (?!<thing_said>)\w+)\b",
     "the same"),
    (r"point of view|perspective|behind (?:his|her|their)|(?:in|from|through|seen from) (?:his|her|their|your "
     r"(?:\w+ )?\w+s|the \w+s) (?:eyes|shoes|view|place|position|side|chair|seat|head|mind|point|angle)|if i "
     r"(?:asked|were to ask|ask|spoke to|called|phoned) (?!you\b)|(?:were|was|if \w+) sitting here|on their side"
     r"|from (?:his|her|their) side|in their (?:eyes|mind|head)",
     "their place"),
    (r"(?:opinion|view|reaction|feelings?|expectations?|intentions?|needs?|interest|opinions|views) of (?:the |your "
     r"|his |her )|(?:his|her|their) (?:opinion|view|reaction|reading|take|version|feelings?|expectations?"
     r"|intentions?|needs?|interest|motives?|worr(?:y|ies)|fears?)\b",
     "the same, as a noun"),
    (r"(?:what|how) (?:does|did|would|might|do) <them> (?:(?:really|also|all) )*(?:see|think|feel|want|need|expect"
     r"|say about|take|experience|call)\b",
     "the same"),
)  # fmt: skip
_FEELING: Table = (
    (r"(?:you|your|yourself|this|that|it|them|him|her|when|to) (?:\w+ )?(?:feel|feels|felt|feeling)\b|how (?:do|did"
     r"|does|would|are|were) (?:you|it|that|this) (?:\w+ )?feel|\bfeelings?\b|emotions?|emotional\w*|mood|what (?:do"
     r"|did) you feel",
     "feeling itself"),
    (r"(?:cross|livid|sore|bitter|fed up|angry|mad) (?:with|at|about)|still cross|sick of|homesick|grateful|griev\w*"
     r"|heartbroken|restless|on edge|feel at home|safe\b|anguish\w*|distress\w*|afraid|scare[sd]?|scary|fears?"
     r"|fearful|worr(?:y|ies|ied|ying)|anxi\w+|angr\w+|anger|furious|sad|sadness|happy"
     r"|happi\w+|unhappy|proud|pride|asham\w+|shame|guilt\w*|relie(?:f|ved|ves)|disappoint\w*|frustrat\w*|upset\w*"
     r"|hurts?|hurtful|lonely|alone with|enjoy\w*|joy|pleasure|stomach|your body|chest|throat|sleep\w*|tension"
     r"|going through you|nights? awake|awake|energy|energi\w+|touche[sd]? you|touched|move[sd] you|weighs?"
     r"|bother(?:s|ed)?|annoy\w*|irritat\w*|dread\w*|tears|cry|stress\w*|heavy|heaviest|lighter|comfortable"
     r"|uncomfortable|at ease|state of mind|what state|excite[sd]?|excitement|embarrass\w*|tense|tension in|calm"
     r"|calmer|exhaust\w*|tired|tiring|resent\w*|regret\w*|humiliat\w*|jealous\w*|pain\w*|painful|suffer\w*|fun"
     r"|boring|bored|bore|delight\w*|satisf\w*|nervous\w*|panic\w*|overwhelm\w*|drain(?:s|ed|ing)?|hate|loathe"
     r"|shock\w*|surpris\w*|lonel\w+|at peace|peace of mind|your heart|gut|shiver|shoulders|breath\w*|your voice"
     r"|your face|(?:do|did|will|would) you miss|keeps? you up|miss most|mad\b|shaken|unsettl\w*|nagging|eats? "
     r"(?:away )?at you|sting|stings|hope?less",
     "a named feeling, or the body"),
    (r"(?:do|does|did|doing|done) (?:that |this |it |all that |all this )?to you|what (?:was|is|s) (?:it|that|this) "
     r"like|whats (?:it|that|this) like|how (?:are|were) you (?:with|doing|in|about|after|when|now|today|living"
     r"|coping|holding|these)|how (?:was|is) (?:it|that|this) for you|(?:goes|going|went|happens|happening"
     r"|happened) on? ?(?:in|inside|within) you|what happen(?:s|ed) (?:in|inside) you|how (?:do|did|have) you "
     r"(?:live|lived|cope|coping|bear|stand|take it|take the|hold up|come out|leave|leaving|wake)|how (?:did|does) "
     r"(?:it|that|this|the \w+) (?:land|sit|affect|hit|leave)|leave[s]? you|affect(?:s|ed)? you|in you when|inside "
     r"you|how you (?:felt|feel|are|were)|get to you|gets to you|get under your skin|(?:hardest|toughest|worst) "
     r"(?:moment|part) for you|still like",
     "what it does to the client"),
)  # fmt: skip
_MARGIN: Table = (
    (r"in your (?:hands|power|gift|reach|control|remit)|(?:up|down) to you|depends? (?:only )?on you|depending on "
     r"you|your (?:own )?(?:room|leeway|margin|influence|remit|authority|say|scope|latitude|leverage|mandate|part "
     r"in)\b|room (?:do|for|to|of|have|is)|(?:much|little|any|what|more) room|leeway|latitude|scope\b|margin"
     r"|manoeuvre|maneuver|within your|leverage|levers?\b|wiggle|power (?:do|to|over)|control over|influence (?:over"
     r"|on)?|allowed|permitted|authori[sz]ed|entitled|(?:the|a|any) right to|mandate|(?:have|got) (?:got )?(?:a|any"
     r"|the|some) (?:say"
     r"|final say|choice|authority|power|means|freedom|option)|say no|refuse|turn down|free to|freedom|final say"
     r"|last word|negotiable"
     r"|negotiate|get to (?:choose|decide|say|pick)|opt out|sign(?:s)? off|you the one (?:who|that)|your (?:call"
     r"|decision|choice)|make the call|choice do you|alternatives? (?:do|have|are)|other options?|options (?:do|have"
     r"|are)|your options|decide (?:alone|yourself|on your own|that|who|what|when|without)|decide (?:\w+ )?without",
     "power, leave, choice"),
    (r"(?:what|where|how|who|which|whom|on what)(?: \w+){0,5} (?:could|can|might|would) you (?:still |already "
     r"|realistically |actually |yourself |personally |alone |also |then |now |\w+ly )*(?:do|act|change|decide"
     r"|influence|move|ask for|ask of|try|say|stop|start|rely|count|lean|turn to|drop|let go|give up|shift|allow"
     r"|afford|make|take|use|find|offer|begin|put|let|delegate|set|draw)\b|able to|yours? to (?:make|take|decide"
     r"|choose)|decision yours|^(?:(?:<filler>)(?: ,)? )?(?:can|could) you (?!tell|say|describe|explain|give (?:us"
     r"|me)|share|help (?:us|me)|see\b|hear|feel)|(?:can|could|are) you (?:\w+ )?(?:decide|choose|change|refuse"
     r"|influence|act|delegate|stop|opt|set|veto|postpone|hire|able to (?:change|decide|refuse|stop|influence"
     r"|say))\b",
     "what the client can do"),
    (r"(?:ready|willing|prepared) to|let(?:ting)? go of|give up|stop(?:s|ping|ped)? you|prevent(?:s|ing|ed)?"
     r"|hold(?:s|ing)? you back|keep(?:s|ing)? you from|(?:gets|getting|stands|standing) in (?:your|the) way"
     r"|block(?:s|ing)? you|act on|who (?:could|can|might|would) (?:help|support|back|cover)|(?:resources?|support"
     r"|allies|ally|means|strengths?) (?:do|can|could|have|are|is|would|you)|what would it take|first step"
     r"|small(?:est)? step|allow(?:ed)? yourself|permission|afford to|within reach|not yet tried|havent (?:yet "
     r")?tried|else (?:could|can|might) you|need in order to|your part|what part of (?:it|this|that|all this)|where "
     r"can you|how far can you|your side of|take responsibility|under your|hand over|unavoidable|can you live "
     r"without|possible for you|impossible for you",
     "obstacle, help, first step"),
)  # fmt: skip
_FUTURE: Table = (
    (r"\b(?:will|wont|going to|gonna|youll|itll|theyll|hell be|shell be)\b|next (?:week|month|year|time|step|steps"
     r"|summer|spring|term|season|monday|few|six|meeting|autumn)|tomorrow|in (?:a|one|two|three|four|five|six|ten"
     r"|twelve|a few|the next|the coming|\d+) (?:weeks?|months?|years?|days?|months|few)|(?:by|until|before|after"
     r"|around) (?:the )?(?:spring|summer|autumn|winter|christmas|easter|june|july|september|january|december|march"
     r"|end of|next|then)\b|from now|in the (?:future|long run|long term)|long term|years ahead|down the line|later "
     r"on|one day|someday",
     "time to come"),
    (r"(?:would|d) you (?:\w+ )?(?:like|want|wish|hope|love|prefer|dream)|(?:do|are|did) you (?:\w+ )?(?:hope|hoping"
     r"|wish|dream|aim|aiming|want|plan|planning|intend|intending|expect|expecting|foresee|see yourself in|see this"
     r"|see things)\b|ideal\w*|dream|goal|aim\b|objective|outcome|ambition|vision|look(?:s)? like|be different"
     r"|would (?:it )?change|would (?:be|have) changed|things (?:were|are) better|improve|solved|settled|sorted"
     r"|resolved|(?:would|will|d) you (?:know|notice|recogni[sz]e|see that|be able to tell)|tell you (?:that "
     r")?(?:things|it)|would happen|happens? (?:if|then|next|when you|once|after)|what then|becomes? of|(?:are|is"
     r"|youre|theyre|hes|shes|youll) (?:coming|leaving|starting|staying|moving|retiring|closing|opening)"
     r"\b|\bif (?!(?:you|i|we|so|at|any|ever|not|he asked|and)\b)\w+|(?:say|suppose|lets say"
     r"|assume|imagine) (?:the|your|it|that|he|she|they|nothing|this)|still be (?:\w+ )*(?:in|when|then|after|once)"
     r"|end up"
     r"|lies? ahead|ahead\b|long enough|how long can|last (?:much )?longer|by the time|the day (?:when|you|she|he|they)"
     r"|imagine|picture|evolv\w+"
     r"|once (?:the|you|it|this|that|he|she|they)\b|do nothing|did nothing|if nothing|nothing changes|stay(?:s|ed)? "
     r"(?:like this|as (?:it is|they are)|the same)|walk away with|leave (?:here|today|with)|first sign|signs? that"
     r"|likely to|consequences?|worst (?:thing )?that|at risk|would you (?:lose|gain|miss|win)|would (?:it|that|this"
     r"|success) (?:bring|give|allow|cost|open|free)|heading|turn out|prospect|hand over the|legacy|stay (?:in|on"
     r"|there)|look back",
     "an outcome, hoped for or feared"),
)  # fmt: skip
_MEANING: Table = (
    (r"importan\w*|matters?(?! of)|mattered|means?(?! of)|meaning\w*|meant|values?|principles?|beliefs?|you believe"
     r"|believe in|rules?\b|your role|role do you|sense|purpose|stake|loyal\w*|identity|(?:kind|sort|type) of "
     r"(?:\w+ ){1,3}(?:you|do|are|would|did)|who you are|(?:say|says|said|tell|tells|reveal|show)s? (?:about|of) you"
     r"|tell(?:ing)? yourself|you make of|makes? (?:it|this|that|him|her) (?:so )?(?:hard|difficult|important|your"
     r"|yours|painful|special|different|complicated|worth)|understand by|represent\w*|symbol\w*|(?:for|to) you\b"
     r"|why\b|how come|reason|difficult\w*|hard(?:est)?|challeng\w*|toughest|see yourself|yourself as|consider "
     r"yourself|define|convict\w*|care about|care so|attached|at heart|real (?:question|issue|problem|subject)"
     r"|protect\w*|duty|responsib\w*|legitima\w*|of yourself|(?:to|from|against|towards) yourself|worth it|worth "
     r"(?:to|for)|succe(?:ss|ed|eding)\w*|good enough|fair\b|fairness|prove|learn\w*|lesson|betray\w*|interpret\w*"
     r"|explain (?:it|that|this)|makes? you (?:think|say|stay|want|believe|do|come|go|keep|so)|made you (?:think|say"
     r"|stay|want|believe|choose|accept|come|do|take|agree|decide|so)|image|metaphor|title|deserve|need\b|needs\b"
     r"|lead(?:s)? you to|drives? you|motivat\w*|keeps? you (?:here|going|in)|your (?:idea|view|understanding"
     r"|definition|reading|vocation|job|profession) (?:of|in)|call (?:it|this|that)|against your|at the heart"
     r"|conscience|honou?r|dignity|recognition|your place|place do you|bothered about|in the name of|faithful|set "
     r"out to be|tempted|comes? from in you|(?:fear|belief|rule|idea|need|guilt|voice|feeling) comes? from|rooted"
     r"|about this (?:particular|one)|you understand (?:it|that|this|the)|how do you (?:understand|explain|read"
     r"|interpret|see (?:it|this|that|your))|justif\w*|choos(?:e|ing) to|chose to|you call|what do you think|really "
     r"about|holding on to|hold on to|stand for|ethic\w*",
     "value, reason, identity"),
)  # fmt: skip

# So plainly about meaning that no later word outweighs it.
_VALUE: Table = (
    (r"values?\b|principles?|importan(?:t|ce)\b(?! to (?:him|her|them|your \w+)\b)|matters? (?:to you|most|so much"
     r"|here)|loyal\w*|betray\w*|identity|(?:say|says|said) about you|what (?:does|do|did|would) (?:\w+ ){1,5}mean\b"
     r"|mean(?:s|t)? to you|at stake for you|(?:kind|sort) of (?:\w+ ){1,3}(?:you|do you|are you)\b",
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
