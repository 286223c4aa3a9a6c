"""The wordings by which the client's own words are given back, in English. A wording, then its reason. Data only.

`SUMMED` opens with "so": the client's own, when it is told; when it is asked, only with an inner state or a contrast
(`INNER`). `CHECKS` ask no more than whether the mirror is true.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["CHECKS", "INNER", "OPENINGS", "SUMMED"]

OPENINGS: Table = (
    (r"(?:so )?what (?!(?:i|we|do|did|does|are|were|would|could|will|have|is|was)\b)(?:[^\W\d]+ ){1,4}you(?: "
     r"[^\W\d]+){0,3} (?:is|are)\b(?!.*\b(?:me|my)\b)<told>|(?:it|that)(?:s| is)? (?:[^\W\d]+ ){0,2}(?:matters"
     r"|important|hard|painful|heavy|enough|precious|vital) (?:to|for) you\b<told>|(?:[^\W\d]+ ){2,3}(?:times? "
     r")?(?:now )?youve (?:used|said|mentioned)\b|im hearing\b|you(?:d| would) [^\W\d]+ (?:[^\W\d]+ )*if (?:they|he"
     r"|she|it|someone|you)\b<told>|you (?!(?:are|were|did|have|had|should|could|must|might|can|need|handled|managed"
     r"|do)\b)[^\W\d]+ (?:[^\W\d]+ )+but not\b<told>|(?:so )?the (?:question|issue) (?:underneath|behind it|for "
     r"you)(?: then)? (?:is|would be)\b",
     "the client's view, told and not asked"),
    (r"as you (?:put|say|said|told us|tell it)\b|your (?:\w+ )?(?:point|question|worry|concern|dilemma|need|request"
     r"|wish"
     r"|fear|hope|aim|problem|difficulty|trouble|struggle|priority|doubt|feeling|sense|regret|demand|expectation)(?: "
     r",)?"
     r"(?: (?:then|really|here|today|at bottom|deep down|it seems|so far|for tonight))?(?: ,)? (?:is|would be|seems to "
     r"be)\b(?!.*\?)|you were (?:just )?(?:saying|telling (?:us|me)|talking about|describing|explaining|wondering)\b"
     r"<told>|you(?: ve|ve)? (?:describe|paint|portray|speak of|talk of|talk about|keep|had|used|chose|found|gave us"
     r"|gave"
     r"|come back to|return to|insist on|linger on) (?:this|that|an?|the) (?:\w+ )?(?:image|word|picture|phrase"
     r"|expression|sentence|comparison|figure|scene|idea of)\b<told>|(?:i sense|i can hear|i pick up|i catch|i notice) "
     r"(?:that )?(?:you|your|a|an|the|two|how|both|in (?:you|your))\b(?!.*\b(?:we|i)\b)<told>|(?:so|then) , (?:two"
     r"|three|both) \w+|(?:so|then)(?: ,)? (?:for you )?its not .* its\b",
     "names the client's saying"),
    (r"(?:[^\W\d]+ ,? ?){2,14}(?<=, )(?:as )?you (?:told us|tell us|said|say|were saying)\b(?! (?:to|hello)\b)",
     "the same, inside the sentence"),
    (r"you(?:ve|re|d|ll)? (?!(?:should|must|might|need|ought|could|have to)\b)(?=(?:[^\W\d]+ (?:, "
     r")?){8})(?:[^\W\d]+ (?:, )?)+?(?:and|but) (?:its|it|you|youre|youve|theres|nothing|nobody|no one|still|yet"
     r"|every|each|now|at home|inside)\b(?!.*\b(?:arent|dont|isnt|werent|didnt) (?:you|it) \?)(?!.* (?:right|no) \?)",
     "two things held together, with or without a question mark"),
    (r"(?:so |and )?if i(?:ve| have|m| am)? ?(?:(?:heard?|hear|hearing|understand|understood|got|get|getting|follow"
     r"|followed|following|read|listen(?:ed)?|gather|summari[sz]e|rephrase|reformulate|sum|put|play|reflect|recap"
     r"|try to|caught|catch))\b",
     "says that what follows is the client's"),
    (r"(?:so )?(?:what i(?:m| am| ve|ve)? ?(?:hear|heard|hearing|understand|understood|get|got|getting|take|retain"
     r"|gather|pick up|am hearing|keep)|what (?:comes (?:across|through|back|up|out)|keeps (?:coming (?:back|up)"
     r"|returning)|stands out|emerges|runs through)(?: \w+){0,5}? is|what strikes me in what you)",
     "the same"),
    (r"(?:so )?(?:the (?:need|question|request|word|fear|wish|tension|difficulty|message|worry|dilemma|thing) "
     r"(?:that )?i(?:m| am)? ?(?:hear|heard|hearing|understand|keep hearing|get))",
     "the same"),
    (r"i(?:m| am)? ?(?:hear|hearing)(?: in (?:that|this|what you say|your words))?(?: ,)? (?:that|you|your|a|an|two"
     r"|both|someone|somebody|the|how|it)\b",
     "the same"),
    (r"i (?:heard|understand|understood|gather|take it|get)(?: ,)? (?:you say(?:ing)?|that (?:you|for you|your|its"
     r"|the)|you say|you(?:re|ve|d)?|from what you|for you|so far)\b(?! (?:pause|stop|sigh|laugh))",
     "the same"),
    (r"(?:am i right|would i be right|am i correct|is it (?:right|fair|correct)|do i have it right|have i got it "
     r"right) (?:that (?:you|your|for you|its|the)\b|in (?:hearing|thinking|saying"
     r"|understanding|reading)|to (?:say|think) (?:that )?you (?:said|feel|want|told|mean))",
     "a check that opens"),
    (r"(?:do|did|have) i (?:hear|heard|understand|understood|get|got|follow|followed|read)(?: you| this| that| "
     r"it)?(?: right| rightly| correctly| well)?\b",
     "the same"),
    (r"(?:so )?(?:what )?youre (?:basically |really |actually |also )?(?:saying|telling (?:us|me)|describing"
     r"|talking about|expressing|asking (?:us|for)|torn|caught|stuck|split|pulled|divided|in between|looking for"
     r"|wondering (?:if|whether|how|what))\b(?!.*\b(?:isnt it|arent you)\b)",
     "names the client's saying"),
    (r"(?:so )?(?:earlier |just now |a moment ago |before |at the (?:start|beginning) )?(?:, )?you(?:ve| have)? "
     r"(?:just |also |first |already )?(?:(?:said|say|mentioned) (?:that|you|it|he|she|they|the|your|earlier)\b"
     r"|told (?:us|me)|tell us|used the words?|talked about|spoke (?:of|about)|opened with|came back to|keep "
     r"(?:saying|using|coming back))\b",
     "the same"),
    (r"(?:so )?(?:earlier |just now |a moment ago |before |at the (?:start|beginning) )?(?:, )?you(?:ve| have)? "
     r"(?:just |also |first |already )?(?:said|say|mentioned|described|began|started (?:by|with|out)|called (?:it"
     r"|yourself|that)|put it|explained|named|repeated|ended)\b<told>",
     "the same, unless it asks whether it was said to someone"),
    (r"in (?:other|your(?: own)?) words|put (?:differently|another way|otherwise)|to (?:sum up|sum it up|recap"
     r"|summari[sz]e|put it (?:another way|differently)|paraphrase|play (?:it|that) back|rephrase)|in (?:short|a "
     r"nutshell|summary)|(?:just )?so i (?:understand|get (?:it|this)|m clear|am clear|have it right)|said "
     r"(?:otherwise|differently)|that is to say",
     "announces another wording"),
    (r"let me (?:just )?(?:check|see|rephrase|sum|summari[sz]e|play|reflect|make sure|try to (?:sum|say|put"
     r"|rephrase)|repeat|recap|say (?:it|that) back|give (?:it|that|this) back|reformulate|put it|mirror)",
     "the same"),
    (r"(?:tell|correct|stop) me if i(?:m| am|ve| have|get)?\b|i(?:ll| will| would like to|d like to|d) (?:try to "
     r"|just )?(?:rephrase|reformulate|sum up|summari[sz]e|recap|play (?:it|that) back|mirror|say (?:it|that) back)",
     "the same"),
    (r"(?:it|this|that) ?(?:all )?(?:sounds?|seems?|looks?|feels?) (?:to me )?(?:like|as (?:if|though)|that)(?: "
     r"for)? (?:you|youre|youve|youd|your|its|it|the|part|theres|there|on|what|this|both|a part|one|being)\b(?! s? "
     r"?(?:a|an) )|sounds like (?:you|youre|youve|youd|your|its|the|theres|it)\b|you (?:sound|seem) (?:torn|caught"
     r"|like you|as (?:if|though) you|to be saying)",
     "a careful mirror"),
    (r"(?:from |as far as |judging by |listening to )(?:what )?(?:i understand|i(?:ve)? (?:heard?|understood|hear)"
     r"|you (?:say|said|tell us|told us|re saying|ve said)|youve (?:said|told us)|youre (?:saying|telling us)"
     r"|you)\b(?: ,)? (?:you|the|your|it|its|theres|there|i hear)\b|as i (?:understand|hear|see) it|my "
     r"understanding is|if i may (?:rephrase|sum|reflect)",
     "the same"),
    (r"the (?:word|words|phrase|image) (?:that |you )?(?:keeps? (?:coming|using)|keep using|comes? (?:up|back)|used"
     r"|repeat\w*|chose)|(?:first|at first|in the beginning|at the (?:start|beginning)|to begin with)(?: ,)? (?:it "
     r"was|you|there was)(?=.*\b(?:then|now|as you|became|and later|ended)\b)",
     "the client's words, named"),
    (r"(?:you(?:d| would)? (?:really |also |still |just )?(?:feel|want|like (?:to|them|him|her|it)|need(?! to)|fear"
     r"|hope|wish|care|long|miss|hesitate|believe|love|value|dread)|youre (?:\w+ )?(?:torn|tired|worried|afraid"
     r"|angry|disappointed|relieved|lost|stuck|caught|hurt|proud|looking for|longing|carrying|waiting))\b<told>",
     "an inner state, told and not asked"),
    (r"you(?:ve|re| have| are| could| can| should| might)? .*\bbut (?:youre|you are|you dont|you cant|you (?:still"
     r"|keep|stay|feel|also)|something|part of you)\b<told>",
     "two sides of the client, told and not asked"),
    (r"(?:\w+ ){1,6}, if i(?:ve| have)? ?(?:understand|understood|heard|hear|followed|follow|got)",
     "a summing-up, with its caution inside"),
    (r"on (?:the )?one (?:hand|side)(?: ,)? (?:you|your|there|theres|the|its)\b|part of you|one part of you",
     "both sides, given back"),
    (r"(?:so|then)(?: ,)? (?:for you|to you|the way you see it|in your (?:view|eyes|mind)|as you see it|from your "
     r"(?:point of view|side|perspective)|basically|in short|in fact|all in all|to you)(?: ,)? (?!(?:how|what|who"
     r"|why|where|when|which|did|do|is|are|have)\b)\w",
     "a summing-up that names whose view it is"),
)  # fmt: skip
# After "so": the client's own, when it is told and not asked.
SUMMED = (
    r"^(?:(?:ok|okay|right|and|yes|yeah|well|thanks|thank you|alright)(?: ,)? )*(?:so|then)(?: ,)? (?:basically "
    r"|really |in fact |actually |now |, )*(?:you|your|youre|youve|youd|its|it is|its not|the|theres|there is|what "
    r"you|when|its been|nobody|no one|everyone|on)\b(?:(?<=\byou)|(?<=\byour)|(?<=\byoure)|(?<=\byouve)|(?<=\byoud)"
    r"|(?=.*\b(?:you|your|youre|youve|youd|yourself)\b))"
)
# With a question mark "so you …" asks about a fact, unless it tells an inner state or holds several things together.
INNER = (
    r"\b(?:feel|felt|want|wanted|wants|need|fear|afraid|scared|torn|wonder|wondering|hope|wish|rather|prefer"
    r"|hesitate|tired|alone|dont want|like to|love|worry|worried|would like|youd like|dont know|not sure|matters?"
    r"|hurts?|stuck|caught|lost|on one (?:hand|side)|both|but|and now|and yet|even though|although|hard part|hardest"
    r"|difficult|care about|whats hard|more than)\b"
)
CHECKS: Table = (
    (r"(?:is|was) (?:that|it|this) (?:it|right|correct|fair|so|how it is|what you (?:mean|meant|said|are saying)"
     r"|close|about right|accurate|the case|how you see it|a fair summary)|(?:have|did|do) i (?:got|get|have"
     r"|understood|understand|hear|heard|follow)(?: that| it| this| you)?(?: all)?(?: right| correctly| well)?|am i "
     r"(?:right|close|wrong|mistaken|getting (?:it|that) right)|does that (?:sound|seem|feel|fit|match|ring)(?: "
     r"\w+){0,3}|thats (?:it|right|what you told us isnt it)|did i get (?:that|it)(?: right)?|is that you",
     "asks only whether the mirror is true"),
)  # fmt: skip
