"""The English words that signs are made of. Data only; the notation is that of `nlp.need.frames`."""

from __future__ import annotations

_PEOPLE = (
    "accountant|adviser|advisor|agency|agent|apprentice|architect|assistant|association|aunt|authorit(?:y|ie)"
    "|baker|bank|board|boss(?:es)?|boy|(?:brother|sister|mother|father)-in-law|brother|builder|buyer|caretaker"
    "|carer|carpenter|cashier|chair|chair(?:man|men|woman|women|person)|chef|chief|child(?:ren)?|citizen"
    "|class(?:es)?|cleaner|clerk|client|co-?director|co-?founder|co-?worker|coach(?:es)?|colleague|committee"
    "|company|consultant|contractor|cook|coordinator|council|councillor|counsellor|cousin|crew|customer|daughter"
    "|dean|dentist|department|deputy|deputies|designer|developer|direction|director|directorate|doctor|donor"
    "|driver|editor|electrician|employee|employer|engineer|executive|expert|famil(?:y|ie)|farmer|father|fellow"
    "|fitter|folk|foreman|foremen|founder|friend|gardener|girl|governor|grower|midwi(?:fe|ve)|so-?and-?so"
    "|government|group|guard|guide|guy|head|head ?(?:of \\w+|teacher|office|quarter)|headquarter|hospital|husband"
    "|inspector|inspectorate|instructor|intern|investor|journalist|judge|kid|lad|landlord|lawyer|lead|leader"
    "|leadership|librarian|line manager|lot|man|men|management|manager|matron|mayor|mechanic|member|mentor"
    "|midwife|midwives|minister|ministry|mother|neighbour|neighbor|nurse|office|officer|operator|organi[sz]ation"
    "|owner|parent|partner|patient|peer|people|person|persons|physician|pilot|planner|player|police|porter"
    "|president|principal|producer|product owner|professor|programmer|provider|pupil|receptionist|recruit"
    "|registrar|rep|representative|researcher|resident|sales(?:man|men|people|person)|scientist|secretar(?:y|ie)"
    "|senior|service|sister|social worker|son|specialist|staff|student|sub-?contractor|successor|supervisor"
    "|supplier|surgeon|teacher|team|team-?mate|technician|teen|teenager|tenant|therapist|trainee|trainer"
    "|treasurer|trustee|tutor|uncle|union|user|vendor|vet|visitor|volunteer|waiter|waitress(?:es)?|ward|wife"
    "|woman|women|worker|workforce|youngster|young ones?|youth"
)
_DETERMINED = (
    "my|our|the|this|that|these|those|some|his|her|their|most|all|all of|both|two|three|another|every|each|no"
    "|one of|none of|your|a|an|any|certain|many"
)

ENGLISH = {
    "person": rf"(?:{_PEOPLE})s?",
    # What names a place or an occasion.
    "place": (
        r"hospital|school|office|ward|shop|farm|library|factory|clinic|surgery|practice|lab|workshop|warehouse"
        r"|depot|nursery|museum|restaurant|kitchen|hotel|classroom|college|university|site|harbour|plant|mill"
        r"|store|counter|desk|unit|branch|meeting|committee|assembly|interview|appraisal|report|letter|email|mail"
        r"|budget|project|contract|audit|rota|schedule|course|exam|training|review|handover|inspection"
    ),
    "det": rf"(?:(?:{_DETERMINED}) ){{1,2}}",
    # Someone who is not the client, as the subject or the object of a verb.
    "they": (
        r"he|she|they|those two|these two|you people|(?:[\w-]+ )?people|everyone|everybody|somebody|someone"
        r"|<person>|(?:<det>)(?:[\w'-]+ ){0,3}?<person>(?: (?:in|from|of|at|on|who|upstairs|above|here|there)(?: "
        r"(?!(?:i|we|and|but|so)\b)[\w'-]+){0,4}?)?"
    ),
    "them": (
        r"him|her|them|those two|people|everyone|everybody|others|the others|the rest|<person>"
        r"|(?:<det>)(?:[\w'-]+ ){0,4}?<person>|(?:<det>)(?:[\w'-]+ ){1,4}?(?:one|old|year-olds)"
    ),
    "is": (
        r"(?: is| are|'s|'re| was| were| has been| have been| can be| will be| must be| became| become| becomes| "
        r"has become| have become| remains?| seems?| acts? like| behaves? like| turned out| turned into)(?! "
        r"not)(?: (?:being|to be))?"
    ),
    "very": (
        r"(?: (?:\w+ly(?<!only)|just|so|very|too|such|a bit|a little|always|still|quite|pretty|rather|kind of"
        r"|sort of|plain|far|much|also|both|all|simply|like|more|most|even|well|honestly|the most|a total|a "
        r"complete|a real|an absolute|the biggest|a|an|the|my|of|being|born|bit))*"
    ),
    # What nobody would be called by a friend.
    "harsh": (
        r"incompetent|lazy|clueless|selfish|self-centred|self-centered|egoistic(?:al)?|egotistical|arrogant"
        r"|dishonest|manipulative|childish|immature|narcissistic|hypocritical|unprofessional|unreliable"
        r"|irresponsible|rude|disrespectful|bossy|cowardly|spineless|gutless|two-? ?faced|nasty|stubborn|pig-? "
        r"?headed|narrow-? ?minded|small-? ?minded|closed-? ?minded|ungrateful|spoilt|spoiled|jealous|paranoid"
        r"|power-? ?hungry|petty|vindictive|sly|sneaky|shifty|devious|fake|phony|brainless|careless|negligent"
        r"|heartless|ruthless|bone ?idle|inept|ignorant|pretentious|pompous|conceited|smug|condescending"
        r"|patronising|patronizing|snobbish|stuck-? ?up|moody|hysterical|neurotic|bitter|malicious|greedy|stingy"
        r"|tyrannical|despotic|authoritarian|dictatorial|autocratic|controlling|overbearing|domineering|abusive"
        r"|bullying|racist|sexist|macho|perverse|corrupt|crooked|shameless|amateurish|blinkered|obtuse|bloody-? "
        r"?minded|untrustworthy|insensitive|insincere|opportunistic|obnoxious|backstabbing|passive-? ?aggressive"
        r"|bad-? ?tempered|full of (?:himself|herself|themselves|it|hot air|shit|crap)|not very bright|not up to "
        r"(?:it|the job|the task|scratch)|out of (?:his|her|their) depth|in over (?:his|her|their) heads?|on a "
        r"power trip|allergic to \w+|against me|out to get me|good for nothing|impossible to (?:work with|deal "
        r"with|manage|please|talk to|live with)|to blame|a waste of \w+|a piece of work"
    ),
    "heavy": (
        r"toxic|useless|hopeless|stupid|idiotic|crazy|insane|nuts|mad|cruel|horrible|awful|terrible|dreadful"
        r"|ghastly|vile|hateful|unbearable|insufferable|intolerable|impossible|unmanageable|uncontrollable|dumb"
        r"|daft|sloppy|idle|pathetic|evil|mean|lousy|rubbish|worthless|second-? ?rate|backward|difficult|unfair"
        r"|calculating|dinosaurs?|aggressive|lying|wicked|out of touch|no good|hard work|too (?:old|young|soft) "
        r"for|nightmares?|disasters?|pain|problems?|jokes?|worst|dead ?weights?|waste of space|puppets?"
    ),
    # What is said of a person in passing, beside their role.
    "scornful": "toxic|useless|hopeless|stupid|idiotic|crazy|horrible|awful|terrible|pathetic|lousy|rubbish|worthless",
    "anyone": (
        r"he|she|they|those two|these two|everyone|everybody|(?:[\w-]+ )?people|(?:<det>)(?!(?:way"
        r"|fact)\b)[\w'-]+(?: (?!(?:i|we|and|but|so|that|which|think|feel|know)\b)[\w'-]+){0,4}?"
    ),
    "insult": (
        r"bull(?:y|ies)|liars?|cowards?|control freaks?|micro-? ?managers?|tyrants?|dictators?|divas?|narcissists?"
        r"|idiots?|fools?|morons?|jerks?|snakes?|psychopaths?|sociopaths?|hypocrites?|clowns?|brats?|crooks?"
        r"|thie(?:f|ves)|frauds?|cheats?|monsters?|witch(?:es)?|bitch(?:es)?|bastards?|arseholes?|assholes?"
        r"|pricks?|slackers?|scroungers?|parasites?|shirkers?|layabouts?|loafers?|skivers?|losers?|amateurs?|big "
        r"?heads?|know-? ?it-? ?alls?|snobs?|vultures?|rats?|weasels?|bigots?|sexists?|racists?|despots?"
        r"|manipulators?|backstabbers?|gossips?|moaners?|whingers?|drama queens?|prima donnas?|show-? ?offs?"
        r"|creeps?|fakes?|spoilt child(?:ren)?|spoiled child(?:ren)?|lunatics?"
    ),
    "adv": (
        r"really|just|still|also|only|now|then|first|today|maybe|perhaps|simply|actually|finally|therefore"
        r"|honestly|basically|kind of|sort of|mostly|mainly|rather|very much|so much|do|desperately|urgently"
        r"|probably|please|first of all|above all|at least|in fact|as well|personally|badly"
    ),
    "aux": r"can|could|do|should|would|might|may|shall|must|will|can't|don't",
    "wh": r"how|what|who|where|when|why|which|whose|whom",
    # An announcement that more than one thing is asked, not a count of what happened.
    "counted": (
        r"(?:two|three|four|several|a few) (?:things|questions|requests|points|topics)(?=(?: (?!and\b)[\w']+){0,2}[ "
        r",:]+"
        r"(?:how|what|where|who|when|why|should|do|can|could|first|one|help|tell|(?:i|we)(?: need| want|'d| would)))"
        r"|(?:(?<=have )|(?<=need )|(?<=want )|(?<=bring )|(?<='ve got )|(?<=my ))(?:two|three|four|several|a few) "
        r"(?:questions|requests)(?! (?:from|at|in)\b)"
    ),
    # Polite ways in, which wait for no yes.
    "may_i": (
        r"(?:can|could|may|might) i (?:(?:please|just|maybe|perhaps) )?(?:hear|borrow|practi[sc]e|rehearse|read you"
        r"|ask "
        r"(?:you|each|all|some)|think (?:aloud|out loud)|try (?:it|this|that|something|out)|say it|have (?:your|one of "
        r"you"
        r"|someone|somebody)|run (?:it|this|that|something) (?:by|past))"
        r"|(?:would|is) it (?:be )?(?:possible|okay|ok|all right|of (?:interest|use)|too much)(?: (?:to|for"
        r"|with) you)? "
        r"(?:to|if (?:we|you|one of you|someone|i (?:read|tell|told|show|try|tried|say|said|start|began|brought)))"
    ),
    "is_there": (
        r"is there (?:anyone|anybody|someone|somebody|(?:a|any|some|another)(?: [\w-]+){0,2}? (?:way|words?|phrase"
        r"|sentence|line|tone|story|question)s? (?:of|to|that|i|for))"
    ),
    # What a group is told to do; no verb that often begins a fact ("come September", "look, ...").
    "imperative": (
        r"ask|be|break down|bring|catch|challenge|coach|compare|contradict|correct|count|describe|dig|don't|doubt|draw"
        r"|drag|echo|examine|explain|find|fire|give|grill|guess|guide|hand|hear|help|hold|imagine|interrupt|interview"
        r"|keep|lead|leave|lend|let|listen|look (?:at|over|into|with)|mirror|name|note|notice|nudge|offer|pick|picture"
        r"|pin|play|point|poke|press|pretend|prod|prompt|pull|push|question|quiz|react|read|remind|repeat|role-play"
        r"|shake|share|show|sit|slow|spare|steer|stay|stop|sum|summari[sz]e|suppose|surprise|talk to|teach|tear|tell"
        r"|test|think|throw|trust|unpick|walk|warn|watch|weigh"
    ),
    # Help without what it is for.
    "help": (
        r"help|advice|support|ideas?|thoughts?|feedback|feed-? ?back|input|tips?|guidance|suggestions?|opinions?"
        r"|reactions?|views?|insights?|perspectives?|comments?|assistance|a hand|solutions?|answers?|inspiration"
        r"|tools?|encouragement|clarity|something|anything|a point of view|points of view|a solution|an idea|an "
        r"opinion|remarks?|clues?|leads?|recommendations?|tricks?|hints?|pointers?|an answer|a fresh eye|a fresh "
        r"look|what you think"
    ),
    "any": (
        r"some|any|your|a bit of|a little|more|all the|all your|the group's|a few|kind of|good|new|general|fresh"
        r"|honest|practical|useful|other|different|bit of|the|outside|external|as much|as many|possible|lots of|of"
        r"|from you|in general|kinds? of|sort of|whatever"
    ),
    # What a request is about when it is about nothing in particular.
    "topic": (
        r"\w{3,}ing(?: over| up| back| out| down| off)?|this|that|it|these|things|everything|stuff|all (?:of "
        r")?(?:this|that|it)|(?:the|my|our|this|that)(?: whole| current| present| difficult| complicated)? "
        r"(?:situation|problem|problems|issue|issues|thing|matter|subject|case|job|work|role|position|practice"
        r"|project|future|career|life|days?)|(?:my |our |the |their )?(?:[\w-]+ )?(?:communication|leadership"
        r"|management|organi[sz]ation|motivation|team ?work|team ?building|cohesion|co-?operation|collaboration"
        r"|time management|relationships?|relations|atmosphere|climate|dynamics?|performance|efficiency"
        r"|effectiveness|productivity|delegation|stress|conflicts?|change|changes|trust|confidence|self-confidence"
        r"|wellbeing|well-being|balance|work-life balance|assertiveness|posture|authority|legitimacy|engagement"
        r"|commitment|quality|coordination|morale|skills|style|management style|people)|how (?:i|we) (?:do|run"
        r"|handle|manage|see|go about) (?:things|it|this|everything)|how things (?:are|go|work)|where to (?:start"
        r"|begin|go)|what to (?:do|think)(?: about (?:it|this|that))?|moving forward|next steps?"
    ),
    "setting": (
        r"(?: (?:with|for|in|at|on|of|within|around|among|between|as|from|to|inside|across)(?: (?:a|an|the|my|our"
        r"|this|these|that|those|all|its|each other|other|both|more|everyone))*(?: (?!how\b|what\b|when\b|that\b"
        r"|who\b)[\w'-]+){1,3}?){0,2}"
    ),
    "better": (
        r"better|well|properly|more|more [\w-]+|less [\w-]+|differently|efficiently|effectively|right|at my best"
        r"|in general|good|stronger|calmer|happier"
    ),
    "accept": (
        r"accept|agree|approve|adopt|sign|pay|fund|finance|vote|buy|use|switch|say yes|back|support|endorse"
        r"|validate|authori[sz]e|allow|let|give (?:me|us)|grant|hire|fire|dismiss|invest|go along|come on board"
        r"|sign off|see (?:that )?(?:i'm|i am) right|admit|choose|pick|move to|take (?:his|her|their|the|it|my|our"
        r"|on)|drop|cancel|remove|withdraw|join|try|implement|install|apply|go for|go with"
    ),
    "behave": (
        r"understand|care|stop|respect|listen|change|start|behave|realise|realize|see|be|become|help|cooperate"
        r"|co-operate|work|do|take|pull|talk|speak|answer|reply|read|come|arrive|show|learn|think|act|commit"
        r"|communicate|collaborate|trust|like|want|treat|clean|tidy|follow|get|keep|leave|say|tell|share"
        r"|participate|contribute|improve|own|make|put|pay attention|turn|wake|grow|have|feel|recogni[sz]e"
        r"|acknowledge|appreciate|value|apologi[sz]e|more|less|better|accountable|responsible|punctual|on time"
        r"|aware|stay|wait|remain|sit|join|bring|pay|hurry|return|wear|fill|obey|comply|deliver|finish|prepare|engage"
        r"|motivate|react|respond|shut|calm|stick|wash"
    ),
}
