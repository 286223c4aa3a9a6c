"""Open suggestions in English, each wording with its reason beside it. Data only.

An offer is plain. It opens the sentence, or follows a clause that says when. With a question mark it hides behind the mark.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["OFFERS"]

OFFERS: Table = (
    (r"sleep on it|let it go|hold off|give yourself \w|be (?:kind|patient|gentle) (?:with|to) \w<told>",
     "an order"),
    (r"(?:a|one|another|the) (?:good |first |simple |possible |small )*(?:start|beginning|step|gesture|signal)(?: "
     r"\w+){0,2} (?:might|could|would) be\b<told>",
     "named as an idea"),
    (r"you (?:might|may) as well <act>|you(?:ll| will) (?:probably )?want to <act><told>",
     "an option, politely"),
    (r"(?:the )?best (?:thing |bet |option )?(?:is |would be |might be )?to <soft>(?:<act>|leave)<told>|(?:theres "
     r")?no harm in <doing>|(?:theres )?always the option (?:of|to) \w|worth (?:<doing>|an? \w+)<told>|(?:itd|thatd"
     r"|it would|that would|it might) be <better> if\b<told>",
     "an action and its benefit"),
    (r"something (?:else )?(?:that |which )?(?:you (?:could|might) try|to try|(?:may|might|could) (?:help|be of use"
     r"|be useful|work))(?: you)?(?: is| would be)?(?: to)? [:,\w]",
     "named as an idea"),
    (r"start (?:small|early|simple|slowly|low|low key)\b<told>|(?:number one|step one|first step)(?: :| ,)? <order>",
     "an order"),
    (r"(?:a|an|some) (?!(?:\w+ )?<vague>)(?:[^\W\d]+ ){1,4}, (?:maybe|perhaps)\b<told>",
     "a thing without a verb"),
    (r"(?:maybe|perhaps|possibly) (?:you )?<order>",
     "an action without a subject"),
    (r"(?:maybe|perhaps) (?:try |with )?(?:a|an|some) (?!(?:\w+ )?<vague>)(?:\w+ ){0,3}\w+(?!.*\b(?:is|are|was|were"
     r"|has|had|would|could|might|can|will|feels?|you|he|she|they)\b)",
     "a thing without a verb"),
    (r"(?:maybe |perhaps |i think |i believe |i feel |i really think |i guess |for me )(?:that )?you (?:should|could"
     r"|ought to|might|need to) <soft><act><mine>",
     "an idea that says it is one, even with a question mark"),
    (r"you (?:really |probably |definitely )?(?:should|ought to|shouldnt|must|need to|mustnt|should not|should never"
     r"|must not) (?:really |probably |never )?<soft><act><mine><told>",
     "“should have” judges, “should be” may be the client's own rule, a question mark gives it back"),
    (r"(?:all |the thing is )?you (?:just |only |simply )?(?:have|ve got|got) to <soft><do> <more><mine><told>"
     r"|all you (?:need|have) to do is <act>",
     "an obligation to act"),
    (r"you (?:could|might|can) (?:maybe|perhaps|always|also|simply|just|even|at least) <soft><act> <more><mine><told>",
     "an option; a bare “you could” may be the past"),
    (r"you (?:could|might|can) (?:try|start by|begin by|start with|begin with) (?!to )<soft>\w+<mine>",
     "an experiment"),
    (r"you could (?!tell|say|call|show|meet|raise|see)<do> <more><mine><told>",
     "an option, when nothing says that it is the past"),
    (r"you can (?:use|try|send|invite|propose|suggest|offer|organi[sz]e) <more><mine><told>",
     "the same"),
    (r"you (?:might|may) (?:want|wish|like) to (?:<do>|<act>) <more><told>|youd (?:really )?better <act>|you had "
     r"better <do>|youd be better off <doing>|youd (?:do well|be wise) to <act>|you would do well to <act>",
     "an option, politely"),
    (r"you (?:might|could|may|should) (?:want to |like to )?consider (?:<doing>|<thing>)|you could (?:do with|use) "
     r"(?:an?|some)\b",
     "the same"),
    (r"(?:i think |i guess |i d say |id say )youd better <act>",
     "the same"),
    (r"what you (?:could|should|might|can|need to|ought to)(?: also| maybe| perhaps| really| always)? (?:do|try)(?: "
     r"\w+){0,3} is\b",
     "a statement, for all its “what”"),
    (r"(?:if i were you|if i was you|if it were me|if it was me|(?:if i were )?in your (?:place|shoes|position))"
     r" (?:, )?(?:i think )?(?:i would|id|i wouldnt) <soft>(?!<inward>)\w+",
     "the consultant acts in the client's place; “I would feel” is a resonance"),
    (r"(?:i would|id) (?:personally |really )?be (?:tempted|inclined) to <act>",
     "an action, owned"),
    (r"(?:i think |me )?(?:i would|id) <soft>(?:start by|begin by|begin with|start with|<do>) <more><not_to_you>",
     "the same; “I would say” or “ask you” is no action for the client"),
    (r"(?:i think |me )?(?:i would|id) <soft>(?!say|ask|call it|add|describe|argue|question|rather|challenge|put it"
     r"|agree|bet|wager|hear|guess|sum|appreciate|echo|pass|hate|never|gladly|happily|come back|point|note|stress"
     r"|use the|interpret|read it|reframe|rephrase)<act> <more><not_to_you>",
     "the same, for any other action"),
    (r"(?:i think |me )?(?:i would|id) <soft>(?:start by|begin by) <doing>",
     "the same"),
    (r"(?:i would |id )?(?:i )?(?:strongly )?(?:suggest|recommend|advise) (?:that you|you|to you|<doing>)",
     "named as advice; “I suggest we …” is about the group's work"),
    (r"my (?:advice|suggestion|recommendation|tip)(?: to you| for you)? (?:is|would|,|:)",
     "named as advice"),
    (r"(?:one|an|another|a|two|the (?:first|best|next|other|simplest|only)) (?:(?:possible|good|simple|small|other"
     r"|first|useful|concrete) ){0,2}(?:lead|idea|suggestion|option|tip|way|approach|step|possibility|thing|move"
     r"|trick|solution)s?(?: for you)?(?: (?:that|which) (?:could|might|may) (?:help|work)| to (?:try|do)| you "
     r"(?:could|can|might) (?:try|do))?(?: (?:would|could|might) be(?: to| that you)? | is (?:to )?| : | , "
     r")<soft>(?!<request>)(?:<do>|<doing>|an? (?!(?:\w+ )?<vague>)\w|have (?:the|your|them|him|her|someone|a)\b)",
     "named as an idea, then an action"),
    (r"(?:one|another) (?:lead|suggestion|tip|idea)(?: :| (?:<do>|have (?:the|your|them|him|her|someone|a)\b))",
     "named as an idea"),
    (r"what (?:might|could|would|can|may) (?:also |really |maybe )?(?:help|work)(?: you)? is (?:to )?<soft>(?:<act>"
     r"|<doing>|having)",
     "an action and its benefit"),
    (r"it (?:would|could|might|may) (?:really |also |perhaps |maybe )?(?:be <better> (?:to|if you|for you to)|help "
     r"(?:you )?to|help if you) <soft>(?:<did>\b|have (?:someone|somebody|a|an|the|your)\b|<act>)<told>",
     "an action and its benefit"),
    (r"(?:(?:it|that) (?:might|could|would|may) (?:well )?be |its |it is |might be |probably )(?:also |really |well "
     r")?worth(?:while)? (?:<doing>|a (?:try|shot|conversation|chat))<told>",
     "the same"),
    (r"(?:try|consider|avoid|keep|stop|think about|think of|start|practise|practice) <soft>(?!being\b)<doing><told>",
     "an experiment, as an order"),
    (r"(?:just |simply |really |do |also |definitely )?<order><told>",
     "an order; “take your time” and “tell us” are none"),
    (r"(?:have a (?:look|word|chat|talk|think|go|conversation)|have (?:your|the|them|him|her|someone|each|every\w+) "
     r"(?:\w+ ){1,4}(?:\w+)|get (?:your|someone|somebody|them|him|her) to|let (?:go of|the|your|them|him|her|someone"
     r"|somebody|people|others|each|every\w+)|hand (?:it|that|this|the|over)|think (?:about|of) <doing>|remember to"
     r"|focus on|leave (?:the|it|them|him|her)|stick to|be (?:clear|honest|firm|explicit|direct|transparent) (?:with"
     r"|about)|pay attention to|forget about|accept that)\b<told>",
     "the same, for verbs that need their object"),
    (r"(?:dont|do not|never) <soft>(?!you\b|i\b|we\b|they\b|the (?:\w+ )?(?:\w+ )?\?|worry|apologi[sz]e|rush|mention"
     r"|think that|be (?:sorry|afraid)|hesitate to (?:stop|interrupt|say|pass)|mind|know\b|get me)(?:let|<act>|be) "
     r"<more><told>",
     "an order not to do"),
)  # fmt: skip
