"""Open suggestions in English, each wording with its reason beside it. Data only.

An offer is plain. It opens the sentence, or follows a clause that says when. With a question mark it hides behind
the mark.
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
    (r"(?:i think |me )?(?:i would|id) <soft>(?:get|have|keep|make|see|find|bring|send) (?:the|an?|your|them|him|her|it"
     r"|everyone|someone|somebody)\b \w<not_to_you><told>|there (?:is|might be|may be|would be|could be) "
     r"(?:something|merit"
     r"|value|a lot|much|sense|a case) (?:in|for|to be said for|to be gained (?:by|in|from)) <doing><told>|(?:it|that) "
     r"(?:may|might|could|can|would|often|usually|always) help (?:you |them )?(?:to|if)\b<about_session><told>",
     "an action and its benefit, or in the client's place"),
    (r"my (?:\w+ )?(?:thought|idea|instinct|take|proposal|inclination|approach|preference|reflex|vote|answer)(?: \w+)? "
     r"(?:would be|is|might be)(?: to| that you|:| :) \w<told>|(?:i would |id |id really |i )?(?:encourage|urge|push"
     r"|invite"
     r"|beg) you to <soft><any_inf> \w<about_session><told>|you (?:just |really |only )?gotta <any_inf> \w<told>",
     "named as advice"),
    (r"(?:an?|the) (?:\w+ )?(?:question|thing|word|place|person|way|time|gesture|step) to (?:put|ask|say|start|try|do"
     r"|raise|send|make|speak|begin|go|talk|look)(?: \w+){0,4} (?:would be|is|might be|could be) (?!(?:me|my|we)\b)\w"
     r"(?!.*\b(?:i|we|us)\b)<told>|(?:it would|itd|itll|it might|that would) do (?:you|them|everyone|him|her|no) "
     r"(?:\w+ "
     r"){0,3}(?:to|if)\b<told>|"
     r"(?:an?|some) "
     r"(?:[^\W\d]+ ){1,3}(?:costs (?:nothing|little|you nothing)|never hurts?|goes a long way|works wonders|does "
     r"wonders|is "
     r"worth a (?:try|shot|go))\b<told>|(?:perhaps |maybe |sometimes )?(?:its|it is|it may be|it might be|itd be|it "
     r"would "
     r"be) enough to \w<told>|all it takes is \w<told>|(?:might|could|may|must|probably|certainly|definitely|well) "
     r"(?:well )?(?:be )?worth (?:<doing>|a \w+)<told>",
     "an action and its benefit"),
    (r"(?:see|find out|check|ask around|look into|look at|think about|decide|ask yourself) (?:if|whether|who|what"
     r"|how|which"
     r"|with)\b<about_session><told>|(?:[^\W\d]+ (?:, )?){2,20}?(?:, (?:so|then|and so|therefore) |: )<any_order> "
     r"<object><about_session><told>",
     "an order, or one that follows from what is said"),
    (r"<any_order> <object><about_session><told>|(?:try|go|come|be sure|make sure|remember|dont forget|dare|feel "
     r"free|learn|arrange|ask) (?:and|to) <soft><act><about_session><told>|(?:have|get) (?!(?:you|it|a "
     r"(?:question|thought|doubt)|the impression)\b)(?:[^\W\d]+ ){1,5}(?:to )?<act>(?: \w+)+<about_session><told>",
     "an order: a verb that opens the sentence, with its object"),
    (r"(?:(?:its|it is|itd be|it would be|far|much|always|probably|definitely) )?(?:better|best|wiser|safer|easier"
     r"|simpler|kinder|smarter|cheaper|quicker) (?:to )?(?!(?:than|for|now|not|if|when|so|that|and|in|at|with|or|of"
     r"|off|late|still)\b)[^\W\d]+ (?:.* than\b|(?:the|a|an|your|it|him|her|them|him|up|down|out|off|some\w*|to)\b "
     r"?)(?!.*\b(?:you feel|you felt|you were|you are|for you)\b)<told>",
     "the comparison is the consultant's"),
    (r"(?:(?:the|your) )?(?:(?:simplest|best|wisest|safest|quickest|first|easiest|fairest|main|only|smart|obvious"
     r"|sensible|right|kindest|cleanest|next) (?:thing|move|step|course|option|bet|way|solution|choice|route|call"
     r"|place|person)?|trick|key|answer|secret|solution|way out|way forward|rule of thumb|starting point)(?: "
     r"\w+){0,3} (?:would be|might be|could be|may be|is probably|is surely|is|here is)(?: ,)? (?:to <soft><any_inf>"
     r"|(?!(?:that|what|how|not|when|why|who|where|it|its|your|the|a|an|you|gone|so|very|always)\b)<soft><any_verb>) "
     r"\w<told>",
     "the same, named as the best one"),
    (r"(?:nothing|no one|nobody|theres nothing|there is nothing|whats)(?: \w+)? (?:stops?|stopping|prevents?"
     r"|preventing|forbids?|keeps?|keeping|to stop) you (?:from )?<doing><told>|(?:theres |there is )?(?:no (?:law|rule"
     r"|shame|reason|obligation|need|call|point)|nothing wrong|nothing to lose|something|a lot|much)(?: to be said)? "
     r"(?:against|in|not to|with|by|for|to) (?:you )?(?:<doing>|<any_verb> \w)<about_session><told>|(?:it|that) "
     r"(?:costs (?:you )?(?:nothing|little)|(?:cant|wont|wouldnt|doesnt|never|couldnt) (?:do any harm|harm|hurts?"
     r"|cost (?:you )?(?:much|a thing|anything))|(?:always |often |usually |really )?(?:pays|helps)) to <any_inf>"
     r"\b<told>",
     "nothing speaks against the action"),
    (r"you (?:dont|do not|neednt|need not|never)(?: (?:have|need|really have|really need))?(?: to)? <any_inf> "
     r".*\b(?:yourself"
     r"|alone|every|all|always|right away|straight away|everything|everyone|today|now|immediately|at once)\b<told>"
     r"|(?:you(?:re"
     r"| are) (?:(?:perfectly |quite |always |still )(?:free|entitled|allowed|within your rights)) to <any_inf> "
     r"\w<told>)"
     r"|(?:you have|youve got|youve|you have got) (?:every|everything|nothing|all)(?: \w+)? (?:to (?:gain|lose|win) by"
     r"|to <any_inf>)(?: \w+)+<told>",
     "lifts an obligation, or gives leave"),
    (r"(?:its|it is|id say its|maybe its|perhaps its) (?:high |about |perhaps |probably )?(?:time (?:for you to "
     r"<any_inf>|to (?!(?:close|stop|move|start|begin|hear|pass|break)\b)<act> \w|you <soft><did>)|up to you to "
     r"<act>|for you to <act>)<about_session><told>|(?:youd|you "
     r"would) be (?:wise|mad|foolish|crazy|silly|well advised|right) (?:not )?to <any_inf><told>|youre (?:best|better "
     r"off) <doing><told>|you (?:cant|wont) go (?:far )?wrong (?:with|by|if)\b<told>|(?:id|i would|i) (?:go (?:for"
     r"|with)"
     r"|vote|opt|plump|settle)(?: for| that you)? \w+<not_to_you><told>",
     "an option, weighed for the client"),
    (r"you (?:could|might|may) (?:well |quietly |easily |perfectly well )?(?!(?:tell|hear|see|smell|sense|say|call)\b)"
     r"<not_margin><act> <more><mine><told>",
     "an option; to hear, to see, to leave are no deeds offered"),
    (r"(?:if (?:it|this|that) (?:were|was) (?:me|my|mine|up to me)\b|if i (?:had|ran|were in|was in|were|was"
     r"|managed) (?:your|that|this|you)\b|were i (?:you|in your)\b|if (?:you|they) were my\b).*\b(?:(?!i\b)[^\W\d]+ "
     r"(?:would|wouldnt|d)\b|(?:i would|i wouldnt|id|ill)\b(?! (?:feel|be|wonder|want|find|hate|love|not "
     r"know)\b))<told>",
     "the consultant acts in the client's place"),
    (r"(?:(?:so |then |first |and )?(?:first|next|then|after that|tomorrow|tonight|(?:on )?(?:monday|tuesday|wednesday"
     r"|thursday|friday)(?: (?:morning|evening))?|next (?:week|time|month)|one day)(?: ,)? )(?:you (?:just |simply "
     r")?(?!(?:said|told)\b)<do> (?:.*\band (?:then |you |simply |just )|.*\bto )\w|<any_order> <object>)<told>",
     "a course of action, told step by step"),
    (r"what (?:usually |often |sometimes |really |generally )?(?:worked|works?|helped|helps?|does the trick|pays "
     r"off|saves? (?:people|time|others)|calms? (?:things|people))(?:(?! (?:is|was|me|us|my|our|you|your|ours)\b) "
     r"[^\W\d]+| ,){0,9} (?:is|was) \w+<told>",
     "what helped others, offered"),
    (r"(?:heres|here is|ive got|i have|i had|i can see|i see|theres|there is|might i offer|id like to offer|can i "
     r"offer|let me offer) (?:an?|one|my|another|this) (?:\w+ )?(?:idea|suggestion|tip|proposal|plan|trick|option|way "
     r"out|solution|alternative|possibility)(?: [:,]| (?:of|to|for you|you could)\b|$)(?!.*\b(?:later|next round|for "
     r"(?:the end|after|now|step)|hold|keep "
     r"(?:it|that)|wait|save|not yet)\b)<told>|heres what (?:you (?:could|can|might|should)|id|i would) (?:do|try)\b"
     r"|how about (?:this|the following)\b<told>|(?:you know what|ill tell you what|tell you what|i know)(?: ,)? "
     r"(?:you "
     r"(?:should|could|might)|<any_order> <object>|id <act>)<told>",
     "announces an idea"),
    (r"(?:one|another|the (?:one|first|only|next|best)|something|a)(?: \w+)? (?:thing|step|option|possibility|course"
     r"|road|path|way|avenue)? ?(?:(?:that |which )?you (?:could|can|might|may|should)(?: \w+)? (?:do|try|take|explore"
     r"|consider)|to (?:try|do|consider|explore|look at))(?: is| would be| might be| could be|:| :)(?: to)? <soft>"
     r"(?:<act>|<doing>|an?\b)<told>",
     "named as an idea, then an action"),
    (r"(?:perhaps |maybe |i think |i believe |even |just |just having |having )?(?:an?|some|one|two|three|somebody"
     r"|someone"
     r"|something|any) (?!(?:\w+ "
     r"){0,2}?(?:colleague|friend|man|woman|boss|person|people|remark|word like)\b)(?:(?!you\b|i\b|we\b|who\b|me\b)"
     r"[^\W\d]+ |, ){1,9}?(?:could|might|would|may|can|ll|will) (?:well |also |perhaps |at least |really |probably "
     r"|already |maybe |even |surely |do wonders)?(?:<solves>|calm|spare|save|prevent|avoid|reassure|show|give|allow"
     r"|free|buy|go a long way|be enough|lighten|defuse|do (?:wonders|you good|no harm|the job)|make|bring|suit|cost"
     r"|take|let|keep|protect|open|answer|stop|serve|suffice|cheer|shift)\b(?!.*\b(?:me|us|my)\b)<told>",
     "help that consists in a thing nobody else named"),
    (r"(?:[^\W\d]+ (?:, )?){2,30}?(?:, |\bbut )(?:i think |honestly |really |perhaps |maybe )?you "
     r"(?:really |definitely |probably |do )?(?:should|ought to|had better|need to|must|might want to)\b(?!.*\b(?:you "
     r"(?:say|said|think|feel|tell)|i hear)\b)(?: \w+)*<told>",
     "an offer after what led to it"),
    (r"(?:dont|do not|never) <soft>(?!you\b|i\b|we\b|they\b|the (?:\w+ )?(?:\w+ )?\?|worry|apologi[sz]e|rush|mention"
     r"|think that|be (?:sorry|afraid)|hesitate to (?:stop|interrupt|say|pass)|mind|know\b|get me)(?:let|<act>|be) "
     r"<more><told>",
     "an order not to do"),
)  # fmt: skip
