"""The English words that wordings are made of. Data only.

Actions are listed: a verb that only says a state, a feeling or a doubt asks about the client and is never one.
"""

from __future__ import annotations

_BASES = (
    "ask|talk|speak|tell|write|call|phone|email|e mail|invite|propose|suggest|offer|organi[sz]e|refuse|delegate"
    "|start|begin|stop|request|appoint|hire|involve|announce|postpone|cancel|plan|draft|draw|consult|contact|test"
    "|try|use|split|schedule|reduce|change|move|ban|train|rotate|record|document|negotiate|escalate|list|print|swap"
    "|assign|limit|divide|pilot|book|bring|hand|send|meet|set|borrow|block|cut|raise|clarify with|agree (?:with|on)"
    "|team up|check with|join|ring|explain (?:it|this|that|your \\w+) to|give (?:him|her|them|it|yourself|everyone"
    "|your|the|each|people|every\\w+)|go (?:and|to|see|with|straight|back to|over)|make (?:a|an|it|them|him|her|sure"
    "|that)|put (?:it|this|that|a|an|up|the|your|together|in|them|some)|say (?:no|it|so|this|that)|sit down|film"
    "|share|show (?:him|her|them|the|your)|take (?:a|an|two|some|time|turns|it|this|that|him|her|them|notes|the|one"
    "|your)|wait (?:a|until|two|one)|leave (?:it|him|her|them|the \\w+) (?:to|with)|let (?:him|her|them|the|your"
    "|someone|somebody|people|go|others|each|every\\w+|it)|hold (?:a|an|the|your)|run (?:a|an|the|it|your)|keep (?:a"
    "|an|the|track|notes)|set up|build|create|introduce|map|publish|post|report (?:it|this|that|him|her|them)|switch"
    "|turn (?:off|down)|visit|warn|inform|notify|alert|clarify|outsource|recruit|replace|rewrite|reorgani[sz]e"
    "|rearrange|shorten|extend|merge|separate|discuss|mention|approach|challenge|confront|lower|drop|skip|push back"
    "|step back|focus on|work with|work out|look (?:at|into)|have (?:lunch|dinner|breakfast|coffee|tea|a drink)"
    "|forward|have (?:a|an) (?:\\w+ )?(?:chat|word|talk|look|meeting|conversation|coffee|go)|prepare|bill|charge"
    "|pair|ask for|do (?:a|an|some|it (?:with|in|by))|spend|pick|choose (?:a|an|one|two)|open (?:a|up)|close (?:the"
    "|a|it)"
)
# As a past form these would read a scene ("what if you saw a threat"): the base form only.
_BASES_ONLY = (
    "see (?:a|an|someone|the)|get (?:a|an|help|some|someone|advice|support|your|them|him|her)|find (?:a|an|someone)"
    "|look for"
)
_PASTS = (
    "asked|talked|spoke|told|wrote|called|phoned|emailed|invited|proposed|suggested|offered|organi[sz]ed|refused"
    "|delegated|started|began|stopped|requested|appointed|hired|involved|announced|postponed|cancell?ed|planned"
    "|drafted|drew|consulted|contacted|tested|tried|used|scheduled|reduced|changed|moved|banned|trained|rotated"
    "|recorded|documented|negotiated|escalated|listed|printed|swapped|assigned|limited|divided|piloted|booked"
    "|brought|handed|sent|met|borrowed|blocked|raised|joined|rang|teamed up|explained (?:it|this|that|your \\w+) to"
    "|gave (?:him|her|them|it|yourself|everyone|your|the|each|people)|went (?:and|to|with|straight|back to|over)"
    "|made (?:a|an|it|them|him|her|sure)|took (?:a|an|two|some|it|notes|turns|one|him|her|them|the)|said (?:no|it|so"
    "|this|that)|showed (?:him|her|them|the|your)|waited (?:a|until|two|one)|left (?:it|him|her|them|the \\w+) (?:to"
    "|with)|let (?:him|her|them|the|your|someone|people|others|each|every\\w+)|held (?:a|an|the|your)|ran (?:a|an"
    "|the|it|your)|kept (?:a|an|the|track|notes)|set|put (?:it|this|that|a|an|up|the|your|together|in|them|some)"
    "|built|created|introduced|mapped|published|posted|reported (?:it|this|that)|switched|turned (?:off|down)"
    "|visited|warned|informed|notified|alerted|clarified|outsourced|recruited|replaced|rewrote|rearranged|shortened"
    "|extended|merged|separated|discussed|mentioned|approached|challenged|confronted|dropped|skipped|pushed back"
    "|stepped back|focused on|worked with|sat down|filmed|shared|split|cut|had (?:a|an) (?:\\w+ )?(?:chat|word|talk"
    "|look|meeting|conversation|coffee)|prepared|paired|did (?:a|an|some)|spent|picked|chose (?:a|an|one|two)"
    "|opened (?:a|up)|closed (?:the|a|it)"
)
_STATES = (
    r"(?:be|been|have|feel|know|want|need|like|love|hate|trust|fear|understand|believe|think|hope|sleep|care|mind"
    r"|agree|expect|hear|seem|dare|manage|receive|see(?! (?:an?|someone|your)\b)|get(?! (?:that|this|it|help|some"
    r"|advice|support|an?|your|them|him|her|someone)\b)|stay|remain|carry|bear|stand|live|lose|fail|suffer|worry"
    r"|guess|of|imagine|picture|describe|name|mean|cope|survive|win|matter|become|happen|regret|wish|remember|forget"
    r"|prefer|enjoy|face|handle|tolerate|endure|deserve|own|belong|exist|sense|notice|recognise|recognize|realise"
    r"|realize)\b"
)
_NOT_DOING = (
    r"(?:any|every|some|no)?thing\b|(?:be|hav|feel|know|leav|quitt|resign|liv|los|fail|see|hear|wonder|th?ink|imagin"
    r"|pictur|describ|explain|nam|understand|say(?!ing (?:nothing|no|it|so|yes)\b)|mean|morn|even|runn|car|suffer|dy"
    r"|escap|disappear|retir|spr|build|train|surrender|deal|cop)ing\b(?! (?:an?|the|your|some|it|him|her|them"
    r"|someone|people|up|everyone|each)\b)|having (?:an?|the) (?:\w+ )?(?:role|feeling|impression|choice|part|say)\b"
    r"|leaving(?! (?:it|him|her|them|the \w+|your \w+) )|losing|failing|being|feeling|understanding|quitting"
    r"|resigning|giving up"
    r"|dying|living|moving(?: (?:out|on|away|house))?(?: \?|$)|talking about (?:it|this|that)\b|telling yourself"
    r"|changing (?:jobs?|careers?)|seeing(?! (?:an?|someone|your|him|her|them|each)\b)"
)

ENGLISH = {
    # The longest first: what a filler leaves must not be its own end.
    "filler": (
        "if its any (?:help|use)|in my (?:view|opinion)|at the end of the day|for what its worth"
        "|why not(?= ,| but)|the way i see it|whatever you do|in the meantime|whatever else|to start with"
        "|first of all|still though|if it helps|as i see it|from now on|before that|personally|in the end"
        "|thank you|basically|above all|next time|this time|deep down|at bottom|actually|honestly|you know"
        "|step one|alright|frankly|perhaps|in fact|for now|finally|thanks|i mean|please|though|right|sorry|maybe"
        "|hello|today|first|again|still|well|okay|then|also|just|yeah|sure|like|and|but|now|yes|hey|euh|so|ok|or"
        "|no|oh|ah|hi|um|uh|mm|me"
    ),
    "leadin": r"^(?:(?:<filler>)\b(?: ,)? ){0,4}(?:\w+ , )?",
    # A summing-up gives the client's words back: "so you should carry it all".
    "summing": "so|then",
    "soft": (
        r"(?>(?:(?:maybe|perhaps|possibly|just|simply|also|first|instead|even|rather|at least|not|really|always"
        r"|personally|directly|like(?! to\b)|ever|at all|by any chance|quietly|openly|simply|actually|already"
        r"|then)\b ){0,2})"
    ),
    "more": r"(?=\w)",
    "not_yet": r"(?!already\b)",
    # What a consultant may well ask of the client, or of the group: tell us more, a pause.
    "request": (
        r"(?:\w+ ){0,3}(?:us|me)\b|(?:say|tell) (?:\w+ ){0,3}more|\w+ (?:all )?(?:your|a|an|one|some|the) (?:own "
        r")?(?:time|minute|moment|breath|example|minutes|second|seconds)\b|\w+ a (?:\w+ )?(?:break|pause)\b(?! "
        r"from\b)|(?:start|begin)(?:ing)? (?:again|there|here|over|from|with (?:what|how|the beginning))"
        r"|speak(?:ing)? (?:up|louder|slower|more)|(?:mute|unmute|all)\b|(?:ask|tell)(?:ing|ed)? yourself|told "
        r"yourself|(?:say|put)(?:ting|ing)? (?:it|that) (?:again|another|in other)|draw (?:from|on)|\w+ (?:down "
        r")?to it\b|repeat|rephrase|slow down|go(?:ing)? (?:round|around) the (?:table|room)|go on\b|use the (?:word"
        r"|words)"
    ),
    "state": _STATES,
    "do": rf"(?!<request>)(?:re)?(?:{_BASES}|{_BASES_ONLY})\b",
    "did": rf"(?!<request>)(?:(?:re)?(?:{_BASES}|{_PASTS})\b|(?!<not_deed>)[a-z]{{2,}}ed\b)",
    # As "what if you …" these read the client, they propose nothing.
    "not_deed": (
        r"(?:need|want|lik|lov|hat|fear|believ|hop|car|fail|stay|liv|exaggerat|project|repeat|protect|avoid|confus"
        r"|miss|ignor|punish|imagin|assum|deserv|enjoy|resembl|overestimat|underestimat|turn(?! (?:off|down))|happen"
        r"|manag|succeed|regrett|dread|worri|mind|seem|expect|prefer|trust|doubt|belong|matter|carri|suffer|surviv"
        r"|end|quitt?|resign|retir|di|pretend|disappoint|upset|hurt|compensat|tri)ed\b"
    ),
    "acted": rf"(?!<request>)(?:{_PASTS})\b",
    "act": r"(?!<request>)(?!<state>)[^\W\d]{2,}\b",
    "doing": rf"(?!<request>)(?!{_NOT_DOING})[^\W\d]+ing\b",
    "vague": (
        r"(?:solution|date|name|reason|way|alternative|option|answer|time|moment|role|part|link|word|image|metaphor"
        r"|title|person|someone|situation|example|case|day|approach|thing|things|idea|plan|break|pause|minute|of"
        r"|other|different|possible|particular|specific|question|response|deadline|change|move|career|connection"
        r"|second|lot|few|bit|colleague|friend|conflict|fear|need|place|point|matter|feeling|sense|sort|kind|form)\b"
    ),
    "thing": r"(?:a|an|some|one of (?:those|these)) (?!(?:\w+ )?<vague>)\w+",
    "better": (
        r"(?:better|best|simpler|easier|wiser|safer|fairer|quicker|faster|clearer|kinder|good|useful|helpful|an option"
        r"|an idea|a good idea|worthwhile|wise|sensible|feasible|more honest|interesting"
        r"|possible|smarter|(?:more|most) (?:useful|helpful|effective|efficient|honest|sensible|productive))"
    ),
    # With these "why don't you" asks how things are done every day.
    "not_daily": r"(?!(?:use|let|get|make|change|find|see|stop|share|call \w+ by|spend|keep|run)\b)",
    "not_then": (
        r"(?!.*\b(?:that (?:day|time|morning|evening)|at the time|yesterday|back then|since|before (?:this|that"
        r"|today))\b)"
    ),
    # "What about asking her frightens you?" asks about a feeling; reading the contract again is for the group.
    "not_topic": (
        r"(?!.*\b(?:you|again|contract|once more|before we|(?:make|feel|matter|hurt|seem|bother|scare|frighten|upset"
        r"|worrie|touche|trouble)s?|is|was)\b)"
    ),
    # Many of these verbs are nouns as well ("perhaps change is hard"): what follows decides.
    "order": (
        r"(?:(?:ask for|talk to|talk with|speak to|speak with|write to|check with|work with|meet with|(?:start"
        r"|begin) with|(?:start|begin) by|sit down|step back|push back|turn off|go (?:and|to|see|straight)|focus on"
        r"|agree (?:on|with)) (?!us\b|me\b|what|how|the beginning)\w|<do> (?=(?:an?|the|your|his|her|their|him|them"
        r"|each|every\w*|someone|somebody|people|it|one|two|three|some|this|that|those|these|all|both|no|another"
        r"|more|less|fewer|things|yourself|at|by|with|to|for|off|down|up|in|on|from|only|half)\b|\w+ing\b|(?!is\b"
        r"|was\b|has\b|does\b|as\b|ss\b)\w{3,}s\b)|<do>(?:(?<= a)|(?<= an)|(?<= the)|(?<= it)|(?<= him)|(?<= her)"
        r"|(?<= them)|(?<= your)|(?<= no)|(?<= up)|(?<= some)|(?<= yourself)) \w)"
    ),
    # Any verb may give an order; what opens a sentence and is none is a closed list, near enough.
    "no_verb": (
        r"(?:a(?:bout|bove|cross|fter|gainst|ll|lmost|long|lso|lthough|m|mid|mong|n|nd|ny|nyone|re|round|s|t|way)?|be"
        r"|because|been|before|behind|below|beneath|besides?|between|beyond|both|but|by|can|cant|could|couldnt|despite"
        r"|did|didnt|do|does|doesnt|dont|down|each|either|enough|even|every\w*|except|few|first|for|from|given|got|had"
        r"|half|has|hasnt|havent|he|her|here|hers?|hes|him|his|how|i|if|ill|im|in|inside|into|is|isnt|it|its|ive|just"
        r"|last|less|like|little|lots?|many|may|maybe|me|might|mine|more|most|much|must|my|near(?:ly)?|neither|never"
        r"|next|no|nobody|none|nor|not|nothing|now|of|off|often|on|once|one|only|onto|opposite|or|other|others|our|ours"
        r"|out|outside|over|past|per|plus|quite|rather|same|several|shall|shant|she|shes|should|shouldnt|since|so|some"
        r"|soon|still|such|than|that|thats|the|their|theirs|them|then|there|theres|these|they|theyre|this|those|though"
        r"|through|throughout|thus|till|to|today|together|too|towards?|twice|two|three|four|five|under|unless|unlike"
        r"|until|up|upon|us|very|via|was|wasnt|we|well|were|weve|what|whats|whatever|when|whenever|where|whereas"
        r"|whether|which|while|who|whoever|whom|whos|whose|why|will|with|within|without|wont|would|wouldnt|yes|yet|you"
        r"|youd|youll|your|youre|yours|youve|excuse|forgive|pardon|thanks?|thank|bless|welcome|congrat\w*|mind|wait"
        r"|hang|describe|explain|elaborate|expand|clarify|picture|imagine|recall|remember|name|say|tell|walk|talk"
        r"|unpack|define|summari[sz]e|repeat|rephrase|correct|bet|guess|suppose|lets?|mute|unmute|share|park|pass"
        r"|good|great|nice|lovely|bad|sad|odd|funny|strange|interesting|sorry|sure|true|right|wrong|hard|easy|tough"
        r"|brave|proud|part|bit|kind|sort|went|took|saw|felt|made|came|gave|ran|knew|thought|left|kept|found|told|said"
        r"|lost|met|sat|spent|sent|brought|worse|better|best|question|remark|thing|stuff|people|others?|ha|wow|poor"
        r"|lucky|fancy|hear|heard|seen|know|want|need|long|ready|able|afraid|welcome|enough|back|whole|real|speaking)"
    ),
    "no_gerund": r"(?:(?:b|st|w)?ring|sing|fling|cling|swing|[^\W\d]{2,}(?<!ing))",
    "any_verb": r"(?!<request>)(?!<no_verb>\b)<no_gerund>\b",
    "any_inf": r"(?!<request>)(?!(?:be|have|the|an?|this|that|hear|feel|him|her|them|me|us)\b)<no_gerund>\b",
    "any_order": (
        r"(?!<request>)(?!<state>)(?!(?:come|hold|hang|go|carry|keep|step) (?:on|in)\b)(?!<no_verb>\b)"
        r"<no_gerund>(?<![^s]s)(?<!ed)(?<!ly)"
    ),
    "object": (
        r"(?:(?:back|out|up|off|down|on|over|away|round|together|aside) )?(?:the|your|his|her|their|him|them|it|an?"
        r"|each|every\w*|some\w*|one|two|three|four|all|both|these|those|this|another|yourself|yourselves|fewer|only)"
        r"\b(?= \w)"
    ),
    "about_session": (
        r"(?!.*\b(?:mic|microphone|camera|screen|timer|contract|agenda|questions?|the floor|the chat|the link|our|we|us"
        r"|this round|your turn|session)\b)"
    ),
    # When it is done: an order or an option may follow. What the speaker lived is a story.
    "clause": (
        r"(?:(?:(?:if|when|once|as soon as|before|after|next|each time|every time|whenever|while|since|because|at|in|on"
        r"|for|with|during|instead|rather|from|given|by|over|within|this|every|tomorrow|as|to|whether|until|without"
        r"|unless|even if|just|where)\b(?:(?! (?:i|we|my|our|me|us|ive|im|id)\b)[^,?:]){1,90}, )?)"
    ),
    "not_habit": r"(?!.*\b(?:any ?more|any longer|ever|usually|normally|yet|each other|in general|at all)\b)",
    "not_past": (
        r"(?!.*\b(?:already|before (?:that|this|he|she|they|the (?:meeting|crisis|merger|audit))|so far|after "
        r"(?:that|the|he|she|they|it)|yet|that (?:day|time|morning|evening|week)|then|at the time|yesterday|last "
        r"(?:week|month|year|time)|when (?:he|she|they|it|that)|while|since|in the past|until now|once|earlier)\b)"
    ),
    # A motive or an excess makes "what if you asked" another reading; a question that follows, an exploration.
    "not_reading": (
        r"(?! yourself)(?!.*\b(?:too|because|out of|in order to|for (?:someone|somebody|others|the others)|mistake"
        r"|fear|afraid|protect|enough|wrong|impression|down the|all along|really|and (?:s?he|they|nobody|it"
        r"|nothing))\b)<no_sequel>"
    ),
    "no_sequel": (
        r"(?!.*[,:] (?:what|how|who|where|when|which|would|do|does|will)\b)"
        r"(?!.*\b(?:what|how|who|which|where)(?: \w+)? (?:would|will|could|might|happens?|do|does)\b)"
    ),
    "inward": (
        r"(?:be(?! (?:tempted|inclined))|feel|have(?! (?:it|a word|an?|the|your|him|her|them|someone)\b)|wonder|fear"
        r"|want|need|like|love|hate|not|probably|know|find|say"
        r"|think|suppose|imagine|guess|never know|struggle|hope|prefer|resent|panic|cry|rather|be)\b"
    ),
    "not_to_you": r"(?!.*\b(?:you|your|question|questions|minute|break|moment|round|silence)\b)",
    "mine": (
        r"(?!.*\b(?:is that (?:it|right|so|what)|according to|you (?:say|said|mean)|right|who told you|says who)\b)"
    ),
    "told": (
        r"(?!.*\?)(?!.*\b(?:at th(?:e|at) time|back then|in those days|in the past"
        r"|whenever|whoever|(?:tell|show) (?:us|me))\b)"
    ),
    "not_margin": (
        r"(?!(?:leave|quit|resign|lose|accept|say no|refuse|give up|let go|risk|share|talk about|hear|pay|sacrifice"
        r"|compromise|stay|live|forgive|change)\b)"
    ),
    "reported": (
        r"said|says?|saying|told|tells?|telling|heard?|hear|asked|asks|thinks?|thought|wrote|writes|understand"
        r"|understood|according to|believes?|words|answered|replied|advised|suggested|wondered|wondering"
    ),
    "tool": (
        r"(?:training|course|workshop|template|tool|checklist|software|app|scheme|programme|program|mediator|mediation"
        r"|coach|coaching|consultant|service|helpline|union|lawyer|fund|grant|procedure|policy|form|mentor|temp|agency"
        r"|facilitator|supervisor)s?"
    ),
    "solves": (
        r"(?:help|solve|fix|settle|ease|sort|work|do the (?:trick|job)|do it|make sense|make things|change|relieve"
        r"|clear|save"
        r"|take (?:some|the)|be (?:\w+ )?(?:<better>|an option|a solution|a way|a start|worth))"
    ),
    "others": (r"(?:your|the|someone|somebody|hr|one of|they|another|anyone|anybody|people|he|she|a) (?:\w+ ){0,3}"),
    "takes_on": (
        r"(?:take (?:over|it|that|this|some|care|on|part|turns|charge)|deal with|handle|cover|help|train|chair|step "
        r"in|do (?:it|that|this)|run the|replace|mediate|talk to|speak to|manage (?:it|that|this)|sort|fix|support"
        r"|share|call|write|stand in|look after|organi[sz]e|lend|sit in|back you)"
    ),
    "took_on": (
        r"(?:took (?:over|it|that|this|some|care|on|turns|charge|your)|dealt with|handled|covered|chaired|stepped in"
        r"|did (?:it|that|this)|ran the|led the|replaced you|mediated|stood in|sat in)"
    ),
}
