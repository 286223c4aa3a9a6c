"""Questions that hide an action for the client, in English, each wording with its reason beside it. Data only.

A lure may open any clause, unless that clause reports someone's words or belongs to a question with its own content.
"""

from __future__ import annotations

from nlp.interventions.tables import Table

__all__ = ["LURES"]

LURES: Table = (
    (r"would it (?:really )?hurt to <act>|(?:is there )?any harm in <doing>|would now be (?:a good|the) (?:time"
     r"|moment) to <act>|(?:do you not|dont you) think itd be <better>|(?:have you )?(?:ever )?thought of (?:just "
     r"|simply )?not <doing>|you couldnt (?:get|have|ask) (?!the (?:impression|feeling)\b)[^\W\d]+(?: "
     r"[^\W\d]+){0,3} to <act>(?=.*\?)|surely (?:someone|somebody|the|your) (?:[^\W\d]+ ){0,4}(?:could|can|might) "
     r"<act>",
     "an action, wrapped in doubt"),
    (r"(?<!\w )(?:and )?(?:a|an|some) (?!(?:\w+ )?<vague>)(?:[^\W\d]+ ){1,5}, (?:have you|did you) (?:ever "
     r")?(?:thought|think|considered|consider|tried|try)\b",
     "the same, the thing first"),
    (r"i dont suppose you could <act>|(?:is there )?anything (?:stopping|preventing|keeping) you from (?:just "
     r"|simply )?<doing>|(?:is there )?any (?:mileage|point|merit|value|sense) in <doing>|is there a world in which "
     r"you <act>|is it (?:completely )?(?:out of the question|unthinkable|too late|impossible) to <act>|you wouldnt "
     r"(?:consider|think of|fancy) <doing>|who says you cant (?:just |simply )?<act>|(?:ever|never) (?:toyed with"
     r"|considered|had) the (?:idea|thought) of <doing>",
     "an action, wrapped in doubt"),
    (r"(?<!\w )(?:a|an|some) (?!(?:\w+ )?<vague>)(?:[^\W\d]+ ){1,6}(?:, )?(?:would|could|might) (?:that|this|it) "
     r"(?:be (?:mad|crazy|silly|stupid|so bad|possible|an option|useful|too much|out of the question|of use)|help"
     r"|work)",
     "the same, the thing first"),
    (r"(?:dont|doesnt|isnt|havent|hasnt) (?:they|he|she|the \w+|your \w+|hr|someone)(?: \w+){1,3} (?:a|an|some|any) "
     r"<tool>",
     "a help that the consultant has in mind"),
    (r"(?:have|havent) you (?:not )?(?!already)<soft>(?:thought (?:of|about)|considered) <soft>(?:the (?:idea"
     r"|possibility|option) of )?(?:<doing>|<thing>)<not_then>",
     "a thought that the client did not say they had; “what …”, “that …” and “leaving” ask about them"),
    (r"did(?:nt)? you (?:not )?(?:ever )?(?:think (?:of|about)|consider) <soft>(?:<doing>|<thing>)<not_then>",
     "the same"),
    (r"(?:have|havent) you (?:not )?(?!already)<soft>(?:tried|looked into) <soft>(?:<doing>|<thing>)<not_past>",
     "“tried doing” proposes an experiment, “tried to do” asks about an attempt: only the first"),
    (r"have you try (?:to )?<act>|did you try and <act>",
     "the same, as learners of English say it"),
    (r"(?:did|didnt) you (?:ever )?try <soft>(?:<doing>|<thing>)<not_past>",
     "the same; “did you try to …” is a fact"),
    (r"(?:ha(?:s|snt)|did(?:nt)?) it (?:ever |not )?(?:occurr?e?d? to you|crossed your mind|come to your mind)"
     r" (?:to <soft><act>|that you (?:could|might|should) <soft><act>)",
     "the idea is the speaker's; “that he is afraid” would be a reading"),
    (r"(?:why|how come|is there (?:any|some|a|no) (?:reason|way|chance|possibility)(?: why| that| for)?) you"
     r" (?:dont (?=just|simply)|couldnt|cant|shouldnt|wouldnt|could not|might not) (?:just |simply )?<soft><do>",
     "“any reason you couldn't” offers what it seems to ask"),
    (r"whats to stop you (?:from )?<doing>|could you try (?:<doing>|<thing>)",
     "the same"),
    (r"(?:could|might) <others>(?:perhaps|maybe|possibly) \w+",
     "“perhaps” owns an idea, for someone else too"),
    (r"(?:wouldnt|would|might|mightnt) it (?:not )?make (?:more )?sense (?:to|if you) \w+",
     "the comparison is the consultant's"),
    (r"is there (?:any|a|some|no) (?:way|chance|possibility)(?: that| for)? you (?:could|might) <soft>(?!refuse"
     r"|say)<do>",
     "the same; “say no” asks about the margin of action"),
    (r"why (?:not <soft>|(?:dont you|wouldnt you|couldnt you|cant you|do you not) <soft><not_daily>)<do> "
     r"<more><not_habit>",
     "an action after “why not”; a state (want, feel, trust) or a habit (any more, ever) asks for a cause"),
    (r"(?:couldnt|shouldnt|cant|oughtnt) you (?:to )?<soft><do> <more>",
     "a negated conditional hopes for a yes"),
    (r"cant you (?:just|simply) <act>",
     "the same"),
    (r"(?:could|should|might) you (?:(?:not|perhaps|maybe|possibly) <soft><do> <more>|(?:not (?:just|simply|perhaps"
     r"|maybe)|perhaps|maybe) <act> <more>)|shouldnt you be <doing>",
     "“perhaps” owns an idea; a bare “could you” asks about the margin of action, or asks a favour"),
    (r"wouldnt the (?:simplest|best|easiest|safest|fairest|quickest|wisest|obvious) (?:thing|way|option"
     r"|solution)(?: \w+){0,2} be to \w+",
     "the comparison is the consultant's"),
    (r"(?:might|wouldnt) you (?:not )?(?:want|like) to <soft><act>|would you (?:like|care) to try (?:<doing>|<thing>)"
     r"|how would it be if you <soft><did>|do you think you (?:might|would|could) benefit from \w+",
     "an option, politely"),
    (r"dont you (?:need|have) to <soft><do> <more>",
     "an obligation that expects a yes"),
    (r"(?:what|how about|what about) if you (?:were to )?<soft><did>\b<not_reading>",
     "“what if” and an action; with a state or a motive it is another reading"),
    (r"(?:supposing|suppose|and if|imagine if|imagine) you (?:were to )?<soft><acted>\b<not_reading>",
     "the same, when nothing is asked after it"),
    (r"what if <others><took_on>\b<not_reading>",
     "the same, for someone whom the client would ask"),
    (r"(?:wouldnt|would|could|might|mightnt|couldnt) it (?:not )?(?:perhaps |maybe )?be <better> (?:for (?!me\b"
     r"|us\b)\w+ (?:\w+ )?)?(?:to <soft>(?:(?!(?:leave|quit|refuse|say)\b)<act>|have (?:an?|some\w*|the|your)\b)|if "
     r"you <soft><did>)|(?:isnt it|is it not|wouldnt it be) (?:high |perhaps )?time (?:(?:for you )?to <soft><act>"
     r"|you <soft><did>)",
     "the comparison is the consultant's"),
    (r"(?:wouldnt|would|might|isnt|could|is|mightnt) it (?:not )?(?:perhaps |maybe )?(?:be )?worth(?:while)? <soft>"
     r"(?:a |your while )?(?:to )?<doing>",
     "“worth doing” weighs an action nobody else named"),
    (r"(?:wouldnt it|would it|might it|could it) (?:not )?help (?:you )?(?:to |if you )<soft><did>\b",
     "help that consists in doing something"),
    (r"(?:would|wouldnt|could|couldnt|might|mightnt) (?:a|an|some) (?:(?!you\b)\w+ ){1,7}<solves>\b",
     "help that consists in a thing nobody else named"),
    (r"(?:would|wouldnt|could|couldnt|might|is|isnt) <doing>(?: \w+){1,6} (?:<solves>|an option|a possibility"
     r"|possible)\b",
     "the same, for an action"),
    (r"do(?:nt)? you (?:not )?think (?:that )?(?:it (?:could|would|might|may) (?:be <better>|help)(?: you)?"
     r" (?:to <soft><act>|if you <soft><did>)|<doing>(?: \w+){1,6} (?:could|would|might|may) <solves>"
     r"|you (?:should|ought to|could (?:just|maybe|perhaps|at least|always)) <soft><act>)",
     "an opinion that ends in an action"),
    (r"why not (?:an? (?!(?:\w+ )?<vague>)\w+|have (?:an?|the|your|someone)\b|just <act>|<soft><not_margin><any_order> "
     r"<object><not_habit>)|why dont you <soft><not_daily>(?!(?:respect|accept|admit|answer|support|defend|wear|eat"
     r"|speak"
     r"|follow|obey|recogni|enjoy|listen|show|pay|forgive)\w*)<any_order> <object><not_habit>",
     "an action after “why not”, by any verb with its object"),
    (r"(?:have you (?:ever |not )?considered|did(?:nt)? it (?:ever )?occur to you|has(?:nt)? it (?:ever )?occurred "
     r"to you"
     r"|do(?:nt)? you (?:not )?think)(?: that)? (?:an?|some|two) (?!(?:\w+ )?<vague>)(?:(?!you\b)\w+ ){1,7}(?:would"
     r"|could"
     r"|might) (?:not )?<solves>\b",
     "help that consists in a thing nobody else named"),
    (r"dont you think (?:that )?you could <soft><act>",
     "a leading question that ends in an action"),
    (r"(?:how|what) about <soft>(?:you )?<doing><not_topic>",
     "an action after “how about”; a noun or “you” asks"),
    (r"how about (?:a|an) (?!(?:\w+ )?<vague>)\w+<not_topic>",
     "“how about a mediator”, but a break or an example is for the group"),
    (r"what about (?:a|an) (?!(?:\w+ )?<vague>)\w+(?! (?:when|where|that)\b)<not_topic>",
     "the same, as a thing"),
    (r"(?:surely|theres (?:surely|probably|bound to be)|there must be|there has to be)(?: \w+){0,6} (?:you (?:could"
     r"|can|might) <act>|(?:who|that) (?:could|can|might) (?:<takes_on>|help))",
     "a help that the consultant has in mind"),
    (r"what would you (?:say to|think of|think about) <soft>(?:<doing>|<thing>)",
     "asks for approval of an action"),
    (r"(?:would|could|wouldnt|might) you (?:ever |not )?(?:consider|think of|think about) <soft>(?:<doing>|<thing>)",
     "the same"),
    (r"would you be (?:(?:willing|tempted|inclined) to <soft><not_margin><act>|(?:open to|up for|interested in)"
     r" (?:<doing>|<thing>))",
     "the same; “ready to leave” asks about the margin of action"),
    (r"(?:would|wouldnt|could) you (?:not )?benefit from <soft>(?:<doing>|<thing>)",
     "the benefit is the consultant's idea"),
    (r"(?:wouldnt you|would you not|arent you) (?:be )?better off <soft>(?:(?:not )?<doing>|with(?:out)? (?:an?|some"
     r"|two|one|no|fewer|more|less)\b|in an?\b)",
     "the comparison is the consultant's"),
    (r"(?:isnt there|is there no|is there not|arent there|are there no|is there really no)(?: \w+){0,5}"
     r" (?:<tool>|you (?:could|can|might) <act>|(?:who|that) (?:could|can|might) (?:<act>|help))\b",
     "a help that the consultant has in mind"),
    (r"(?:couldnt|cant|shouldnt) (?!you\b)<others><takes_on>\b",
     "an action for someone else, that the client would ask for"),
    (r"you (?:could|should|might) (?:just |always |maybe |also )?(?!tell\b|see\b|hear\b|feel\b)<act> .*\b(?:couldnt "
     r"you|shouldnt you|dont you think|no|or not) \?",
     "an offer with a tag"),
    (r"i (?:just )?wonder(?:ed)? (?:if|whether) (?:you (?:could|should|might|shouldnt|couldnt) <soft><do>"
     r"|it (?:would|could|might)(?:nt)? (?:be <better>|help) (?:to|if you))",
     "an action, wrapped in wondering"),
    (r"any chance (?:of (?:you )?<doing>|(?:that )?you could <do>)",
     "an action that hopes for a yes"),
)  # fmt: skip
