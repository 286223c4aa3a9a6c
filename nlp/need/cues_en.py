"""English cues of each kind of evidence, and English small talk. Data only; the notation is that of `patterns`."""

from __future__ import annotations

_ACT = (
    "try|attempt|ask|tell|speak|talk|send|write|email|propose|suggest|organise|organize|explain|meet|offer|raise|call"
    "|remind|introduce|delegate|escalate|invite|rewrite|set|hold|put|draw|publish|post|print|prepare|arrange|book|stick"
    "|show|bring|give|confront|apologise|apologize|approach|contact|message|text|phone|report|complain|negotiate|warn"
    "|insist|repeat|discuss|share|present|draft|test|start|launch|do|make|train|hire|read|google|research|apply|sign"
    "|practise|practice|block|ignore|change|reorganise|reorganize|split|swap|install|mention"
    "|beg|plead|consult|visit|drop|file|go|spend|sit|take|encourage|push|coach|mediate|volunteer|limit|cut|reach"
)
_HELP_SOUGHT = (
    "advice|idea|tip|thought|experience|story|opinion|view|perspective|question|suggestion|feedback|input|help|reading"
    "|hypothesis|example|take|point|reaction|mirror"
)
_EMOTION = (
    "afraid|scared|worried|anxious|overwhelmed|exhausted|tired|frustrated|angry|sad|ashamed|disappointed|hurt|nervous"
    "|stressed|confused|upset|lonely|helpless|powerless|furious|discouraged|guilty|embarrassed|torn|desperate|uneasy|worn"
    "|stunned|shocked|devastated|depressed|heartbroken|miserable|humiliated|jealous|bitter|resentful|terrified|panicked"
    "|drained|burnt|burned|insecure|lost|fed|sick|mad|annoyed|irritated|bored|proud|relieved|happy|unhappy|numb|empty"
    "|betrayed|rejected|worthless|useless|ashamed|insulted|alone|unsettled|tense|demotivated|unmotivated|disheartened"
    "|isolated|hopeless|petrified|frightened|fuming|livid|crushed|gutted|knackered|shattered|hesitant|uncomfortable|shaken"
)
_LOSS = (
    "lose|fail|close|leave|quit|resign|die|collapse|fall|go|sue|drop|end|miss|suffer|damage|ruin|destroy|break|cost|burn"
    "|stop|cancel|fire|sack|kick|divorce|pay|withdraw|evict|shut|vanish|regret|explode|crash"
)
_MENTAL = (
    "understand|know|figure|work|decide|choose|see|learn|clarify|prepare|sort|find|make|think|identify|explore|discover"
    "|distinguish|weigh|get|accept|dare|untangle|step|name|recognise|recognize|grasp|pick|settle"
)
_LIFE = (
    "manage|lead|run|supervise|coordinate|head|teach|oversee|direct|work|own|chair|drive|train|study|live|join|start|move"
    "|represent|share|inherit|hire|employ|receive|get|have|look|take|handle|care|raise|serve|become|lose|break|separate"
    "|divorce|graduate|retire|return|come|fall|fail|marry|buy|sell|open|found|adopt|rent|discover|find|hear|learn|refuse|report|belong"
)
_ROLE = (
    "manager|director|head|nurse|teacher|engineer|leader|consultant|founder|officer|doctor|coordinator|worker|student"
    "|supervisor|librarian|pharmacist|farmer|owner|developer|researcher|accountant|lawyer|driver|mother|father|parent"
    "|single|freelancer|assistant|trainer|midwife|physio|therapist|principal|deputy|chef|cook|technician|secretary|clerk"
    "|architect|designer|analyst|foreman|electrician|plumber|builder|buyer|sergeant|trainee|apprentice|intern|charge"
)
_PEOPLE = (
    "boss|manager|director|supervisor|colleague|coworker|co-worker|team|client|customer|husband|wife|partner|boyfriend"
    "|girlfriend|friend|roommate|flatmate|housemate|mother|father|mom|mum|dad|parent|son|daughter|child|kid|brother"
    "|sister|sibling|teacher|professor|student|pupil|neighbour|neighbor|landlord|landlady|family|employee|employer|staff"
    "|doctor|nurse|deputy|assistant|board|school|company|ex|fiance|fiancé|fiancee|cousin|aunt|uncle|in-laws|classmate"
    "|intern|apprentice|trainee|patient|chef|head|department|job|work|hours|contract|exam|grade|course|lecturer"
)
_UNIT = "day|week|month|year|hour|morning|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_OTHERS = "@NOUN|@PROPN|he|she|they|everyone|everybody|people|one"

# In this order: a clause is quoted once, for the first kind that fits.
SOURCES: dict[str, tuple[str, ...]] = {
    "limit": (
        "I would? do? not want|need|wish|expect !to ~ ~ @NOUN|you|anyone|him|her|them|this|that",
        "I do not want|wish to !lose|hurt|fail|be|feel|end|disappoint|let|make|become|die|live|miss @VERB",
        "I would rather|prefer not", "I would rather|prefer ~ leave", "I will not @VERB",
        "I be not going|go to @VERB", "I have no wish|intention|desire to|of",
        "I be not look|ask|after|here|seek|prepared|willing|ready", "not up for|to discussion|debate|me",
        "out of the? question|scope|bounds", "off the? table|limits", "leave|put|set ~ ~ ~ aside|out|alone",
        "no advice|solution|lecture|judgement|judgment|recipe|blame", "^only question",
        "please|just do? not @VERB|@AUX", "please no", "^not the|about|on|my|that|a", "not negotiable",
        "non-negotiable", "let us not", "not look for solution|advice", "just listen", "there be no question of",
        "be not for today", "be not the|my subject|topic|question", "I refuse to", "stay away|clear of|from",
        "^so|and|please|but|just? =do not tell|suggest|ask|advise|say|talk|give|go|bring|touch", "nothing about",
        "I have ~ solicitor|lawyer|union for that", "that be ~ decided|settled|fixed",
        "I be not ~ touch|reopen|discuss|change|move|involve",
    ),
    "request": (
        "^so|and|please|just|then|maybe|now? help me|us", "help me @VERB|to|with|by|out|see|understand|think",
        (
            "^so|and|please|just|then|maybe|now? =ask|=tell|=challenge|=show|=give|=push|=lend|=remind|=question|"
            "=contradict|=stop|=interrupt me"
        ),
        "please @VERB me", "could|can|would|will|might ~ you|anyone|someone|somebody|anybody|people ~ @VERB",
        "could|can|would @NUM|one|some of you", "I would ~ like|love|want|need|ask|prefer you|someone|somebody to",
        "I want|need|ask|expect you to",
        (
            "I would ~ like|love|need|want ~ hear|get|have|receive|collect ~ ~ from|how|what|your|you|people|"
            "others|story"
        ),
        (
            "I would ~ be interested|curious|grateful|glad|happy in|to|for|if|with ~ ~ ~ you|hear|your|people|"
            "someone|time"
        ),
        f"I would ~ like|love|need|welcome|appreciate|value|take ~ your|some|any|a|an|other ~ {_HELP_SOUGHT}",
        f"I need|want ~ your ~ {_HELP_SOUGHT}", f"I need|want|be ~ look|after|ask for? ~ {_HELP_SOUGHT}",
        f"any {_HELP_SOUGHT}", f"your ~ {_HELP_SOUGHT} on|about|would|be", "I welcome|appreciate",
        "I be ask ~ you|for|be|is", "what I be ask",
        "what I ~ ask|expect|want|need|like|hope ~ from|of you|the group", "my request ~ be",
        "what I be after be how|what|your|people", "how do|did|would|have you|others|other|anyone|people ~ @VERB",
        "have|has|do|did anyone|anybody|someone|any", "let me try", "play ~ ~ and let",
        "^so|and|please|just? be ~ frank|honest|tough|hard with me", "you ~ tell me",
        "hear ~ ~ how|from|what ~ ~ you|other|others|people|someone", "what would you", "where you would ~ @VERB",
        "how you @VERB|would|have|do|did", "time|moment when you",
        "if|whether you|anyone|someone|somebody ~ have|ever|know", "I ask you|the group",
        "what you ~ hear|see|notice|think|make|do", "listen to my|me", "give me ~ question|example|story|word|idea",
        "one of you", "be there ~ anyone|someone|somebody|way", "you could @VERB",
    ),
    "need": (
        "I|we ~ need !to|not|you", f"I|we ~ need to {_MENTAL}|@VERB", "what I|we ~ need", "my ~ need ~ be",
        "I have got|to to? decide|choose|find|understand|sort", "my|the real|big|main? question ~ be",
        "question I|for|that ~ ask|me|be", "how can|could|do|should|would|might|shall I|we",
        "I be? ~ wonder|wondering how|what|whether|if|why|where|which", "I ask myself",
        "I keep asking|wondering myself?", f"I|we would ~ like|love|want to @ADV? {_MENTAL}&@VERB",
        "I|we ~ want to ~ understand|know|figure|work|decide|choose|learn|clarify|sort|prepare",
        "I be try|trying to ~ understand|figure|work|decide|choose|find|learn|sort|know",
        "I be ~ look|looking|search|searching for ~ way|word|answer|how|clarity|courage",
        "I must ~ decide|choose|find|understand", f"I have to @ADV? {_MENTAL}&@VERB",
        "what should|can|could|do|shall I ~ @VERB", "what would ~ help me", "it would help|do me", "I be after",
        "what I be ~ look|try|search|after", "what should|can|could|do I|we", "should|shall I|we",
        "I ~ want|need ~ clarity|clear|courage", "where do I",
        "what I want to ~ understand|know|find|decide|work|figure",
    ),
    "wanted": (
        "I|we would ~ like|love|want|prefer|be|give", "I|we|i ~ really? want to|@NOUN|@DET|@PRON|@ADJ|@PROPN",
        "what I|we would? ~ want|like|love|hope|wish|dream|look|aim", "I|we ~ hope|wish|dream|long|hoping|aim",
        "ideally", "in ~ ideal world", "my ~ goal|aim|objective|dream|hope|wish|ambition ~ be|is", "I|we would @VERB",
        "I|we would ~ be able|happy|glad|relieved|free|proud|content|enough",
        "it would be ~ great|good|nice|wonderful|relief|lovely|perfect|enough|better", "success would|be",
        "I look forward", "what I want", "so that I can ~ @VERB", "I will know ~ when|that|if",
        "I be hoping|aiming|hope", "to be able to", "I would sleep", "the best would",
    ),
    "tried": (
        (
            "I|we ~ have|see|hire|try ~ mediator|counsellor|counselor|therapist|coach|lawyer|union|tutor|"
            "psychologist&+Number=Sing"
        ),
        f"=i|=we have !be|been ~ !be|been {_ACT}&+VerbForm=Part|+Tense=Past",
        f"=i|=we !be ~ {_ACT}&+Tense=Past&+VerbForm=Fin", "have ~ try|tried|attempted", "try|tried ~ @VERB|to",
        "I|we have already @VERB", "I|we have ~ been ~ try|talk|ask|apply|send|search|look|call|write", "so far",
        "in vain", "^@NUM ~ reminder|attempt|email|letter|meeting|conversation|call", "I ~ even @VERB",
        "used to ~ tell|ask|call|talk", "I|we keep reminding|asking|telling|apologising|apologizing|explaining",
        "have be|been to see ~ @NOUN|@PROPN|@DET",
    ),
    "feeling": (
        "I|me ~ feel !free|like|that|it ~ ~ @ADJ|@VERB|@ADV|@NOUN",
        "I ~ feel like|as|that|it|so|really|very|bad|worse|sick", f"I|we ~ be ~ ~ {_EMOTION}",
        f"be|get|become|getting|feeling|feel ~ {_EMOTION}",
        "I ~ fear|dread|hate|resent|despair|panic|cry|worry|regret|envy|suffer|blame|cringe|tremble|shake",
        "it|this|that|which|and|he|she ~ make|drive =me ~ @ADJ|@VERB|@NOUN",
        "it|this|that|which|and ~ leave|keep =me ~ @ADJ|@VERB", "I be ~ fed|burned|burnt|worn up|out",
        "I be ~ under pressure|stress|strain", "^like a|an @NOUN", f"^{_EMOTION}",
        (
            "it|that|this ~ hurt|sting|ache|frighten|scare|worry|upset|annoy|sadden|weigh|gnaw|eat|kill|get|break|"
            "terrify|exhaust|anger|bother|shame|haunt ~ ~ me|on|at|to?"
        ),
        "^it ~ hurt|sting", "my ~ stomach|heart|throat|chest|hands|head ~ @VERB", "in ~ panic|tears|pieces|despair",
        "lose|losing sleep", "can not|barely|hardly ~ sleep|eat|breathe|stop", "have|am not ~ sleep|slept|eaten",
        "awake|sleepless", "I turn into", "I have ~ had ~ enough of|it", "I can not ~ stand|bear|take|cope",
        "so much|many stress|anxiety|pressure|pain|anger|shame|guilt",
        (
            "stressful|depressing|humiliating|exhausting|frustrating|upsetting|overwhelming|devastating|"
            "heartbreaking|terrifying|lonely"
        ),
        "depression|anxiety|panic|grief|shame|guilt|anger|burnout|loneliness|stress",
        "I ~ miss ~ him|her|them|my|it|@PROPN", "have a|no ~ self-esteem|confidence|breakdown|knot|lump",
        "with myself", "low|down|blue ~ lately|days|these",
    ),
    "stake": (
        "at|on stake|risk|line", "matter ~ ~ to|for me|us", "that|what be ~ what matters|counts|matter|count",
        "be ~ ~ important|vital|crucial|essential|precious ~ for|to me|us", "mean ~ ~ to me|us",
        "I ~ care ~ about|for", "I|we|they|you ~ risk|stand to? ~ lose|losing|@VERB|@NOUN",
        (
            "I|we|they ~ could|may|might|will|would|be|going|gonna|go|can ~ to? lose|losing|fail|end|regret|get|be"
            " fired|sacked|evicted|job|@NOUN|@DET|my|up|it|kicked|behind"
        ),
        "otherwise", "or else", "^or I|we|they|he|she will|would|may|might", "I|we can not afford",
        "it|this|that ~ cost|costing ~ me|us|the|@NUM|@DET", "for fear of",
        "depend|depends|hang on it|that|this|me|us", "what be|is in it",
        "if|unless ... will|would|could|might|may ... @VERB",
        f"if|unless ... I|we|he|she|they|it|@NOUN ~ ~ {_LOSS}&@VERB",
        f"{_OTHERS} ~ will|would|could|might|may ~ {_LOSS}",
        "talk|threaten|think|speak ~ about|of|to ~ leave|leaving|quit|quitting|resign|resigning|go|sue|strike",
        "will|would be taken|gone|lost|closed|fired|cut|too late", "before it be too late",
        "because ~ ~ I|we|my|our|me|it|this ~ ~ lose|love|need|risk|depend|matter|important",
        (
            "my ~ job|career|marriage|health|reputation|credibility|future|degree|visa|licence|license|home ~ "
            "depend|hang|be|is ~ on|risk|danger|line|stake"
        ),
        "so that ~ I|we|my|they|the", "important to me|us",
        "only|last ~ chance|place|income|source|one ~ where|to|of|i|who|that|left",
        "somebody|someone|people ~ die|hurt|leave|suffer",
        "I do not want to ~ lose|hurt|fail|be|end|disappoint|let|become|make", "I ~ promise|promised|owe",
        "pay|pays|support|feed|feeding ~ ~ ~ wage|rent|bill|mortgage|family|loan", "in ~ danger|jeopardy",
        "there be ~ child|patient|people|family|life|lives behind|on", "we|I have ~ year|month to go|live",
        "judge|judges the|my|me|us ~ on|by", "the whole @NOUN", "what matters",
        "be ~ credibility|reputation|trust|licence|license|credit", "I have ~ @NUM ~ kid|child|mouth",
        "the law|inspector|court|regulator|auditor", "as simple as that",
    ),
    "margin": (
        "up|down to me|us", "in my own? hand|power|control|remit|gift|reach|purview", "be mine|ours", "that be mine",
        "be|is ~ my own? decision|call|choice|responsibility|job|say", "my|own decision|call to make?",
        "I be ready|willing|prepared|free|allowed|able|entitled to",
        "I have ~ ~ right|authority|power|freedom|latitude|leeway|budget|say|hand|signature|key|veto|room|discretion",
        "free|full hand|rein", "it be my decision",
        "I be the one who ~ @VERB|sets|decides|draws|writes|chooses|signs|runs|chairs|makes",
        "I decide|choose|sign|set ~ ~ the|who|what|how|when|which|my|agenda|budget|date|rota|order",
        (
            "I can|could !not|see|hear|feel|understand|tell|imagine|say|think|remember|hardly|barely|only|no ~ !be"
            "|see|hear|feel|understand|imagine|remember|stand|think|no @VERB"
        ),
        "I could ~ @VERB", "nobody|no-one|nothing ~ stop|prevent|tell|forbid|stopping|stopped|ask|check ~ me",
        "nobody have ~ written|told|said", "leave|leaves|left ~ ~ to me|us|my",
        "I run|chair|draw ~ ~ myself|meeting|agenda|rota", "I ~ myself ~ decide|choose|write|set",
        "@NOUN|they|it|that|this allow|allows|let|lets me|us ~ @VERB|to", "within my",
        "what I can ~ do|change|control|influence|decide",
        "part|bit|thing I|that|i ~ control|can|act|decide|change|influence", "on my side",
        "for me to decide|choose|say", "I get to|the ~ @VERB|say", "I hold the",
    ),
    "difficulty": (
        "problem|difficulty|issue|trouble|challenge|dilemma|snag|hitch ~ be|is",
        "my trouble|problem|difficulty|issue", "what be ~ hard|difficult|tough|tricky|worst",
        (
            "be ~ ~ ~ hard|difficult|tough|complicated|tricky|impossible|awkward|messy|unfair|unbearable|"
            "challenging|painful|hell|nightmare|chaos"
        ),
        "I ~ find ~ it|this|that|myself ~ ~ hard|difficult|tough|impossible|tricky|@VERB",
        (
            "I ~ struggle|struggling|flounder|stumble|freeze|procrastinate|hesitate|stammer|dither|avoid|hide|"
            "panic|overthink|dodge"
        ),
        "I|we can|could not|never|no|hardly|barely !complain|wait", "I|we can|could no longer", "I can not ~ ~ @VERB",
        "can not bring|seem|get|help",
        (
            "I|we ~ do|did not|never ~ know|dare|understand|manage|see ~ how|what|who|whether|where|why|if|which|"
            "to|when|@VERB|@DET|@PRON"
        ),
        "I be not ~ sure|able|certain|good|capable|allowed|comfortable",
        "I have ~ no idea|clue|time|energy|support|authority|one|money|job",
        (
            "I|we be ~ ~ stuck|lost|blocked|trapped|caught|torn|cornered|behind|late|unable|unemployed|failing|"
            "drowning|swamped|overloaded|split|sandwiched"
        ),
        "I fail|failed to", "I do not ~ manage|dare|sleep|know|trust|get|feel",
        "I|we never ~ manage|know|dare|understand|say|get|find|finish|ask|tell|answer|have",
        "take|takes|took ~ credit", "talk|talks|talking ~ down|over ~ to? me|us|my",
        (
            "will|would|do not let|give|allow|tell|listen|answer|talk|speak|help|support|respect|trust|pay ~ me|us"
            "|my|to?"
        ),
        "I ~ keep|kept ~ silent|quiet|saying|doing|putting|postponing|@VERB", "I ~ avoid|avoiding",
        "nothing|none ~ ~ change|changed|work|help|happen|happened|move|moves|comes|came|lands",
        "nobody|no-one|none @VERB&+Tense=Pres|@AUX&+Tense=Pres", "no one ~ @VERB&+Tense=Pres|@AUX&+Tense=Pres",
        f"{_OTHERS} ~ do&+Tense=Pres|will|would|can|could not ~ @VERB",
        f"{_OTHERS} ~ !have|has|had never|always|constantly ~ @VERB&+Tense=Pres", f"{_OTHERS} ~ =keep|=keeps ~ @VERB",
        "refuse|refuses|refused to",
        (
            "@NOUN|he|she|they ~ ignore|ignores|ignored|undermine|blame|blames|criticise|criticize|bully|bullies|"
            "bullying|interrupt|shout|yell|scream|insult|humiliate|mock|threaten|lie|lied|cheat|cheated|accuse|"
            "exclude|disrespect|reject|manipulate|gossip|complain|complains|bypass|contradict|micromanage|resist|"
            "gang|pick|steal"
        ),
        "keep interrupting|asking|doing|making|saying|changing|telling|calling",
        "there be ~ conflict|tension|argument|fight|friction|resentment|misunderstanding",
        "there be no @NOUN|time|one|way", "too many|much|little|few|late|hard", "not enough",
        "we|they ~ lose|lost|argue|argued|fight|fought|disagree|clash|quarrel|split|broke|separated",
        (
            "I have ~ hard|trouble|difficult|problem|tough|issue|issues|difficulty ~ ~ @VERB|with|time|getting|"
            "making|my|at"
        ),
        "what ~ block|bother|trouble|cost|stop|worry|get|hold me", "I ~ put|push|keep ~ ~ off|putting|postponing",
        "it|that|this ~ do|does|did not|never ~ work|help|change|last", "I ~ end|ended up @VERB",
        "without ~ telling|saying|asking|being|knowing", "I ~ say|said yes|nothing",
        "every|each time ~ ~ I|he|she|they|we", "I ~ let|lets it|him|her|them|things", "instead of @VERB",
        "behind my|our back", "between ~ @NOUN|what|my|the|him|her|two ~ ~ ~ and",
        "I ~ just|always ~ walk|nod|smile|say|agree|give|wait|look|laugh|shut",
        "I ~ cover|check|rewrite|redo|correct|fix ~ for|everything|it|her|his|them", "I be ~ one who always|ends|has",
        "I have ~ not|never ~ dared|managed|told|been|found", "I ~ turn|turned ~ away|down",
        "I ~ wait|waited|postpone|postponed|delay", "that be the thing", "I ~ miss|missed ~ deadline|@NOUN",
        "harder|worse ~ and|than|every", "fell|fall behind|apart",
        "get|got|be ~ bullied|excluded|passed|rejected|ignored|blamed|overlooked|micromanaged",
        "failed|failing|flunked ~ my|the|an|exam|class|@NOUN",
        "pressure|workload|burden|mess|conflict|breakup|break-up|argument|debt|rumour|rumor|harassment|bullying",
        "I be ~ one @VERB", "I wake|woke|lie", "I have ~ to choose", "I ~ overreact|snap|explode|shout|yell|lose",
        "can not stop",
    ),
    "situation": (
        (
            "get|got|be|been ~ fired|laid|sacked|let|dumped|evicted|diagnosed|suspended|cheated|demoted|robbed|"
            "promoted|hired|transferred|pregnant|engaged|divorced|married"
        ),
        "break|broke|split ~ up|with", "I|we ~ lost|moved ~ my|our|the|to|a|job|@NOUN", "pass|passed away",
        "stop|stopped ~ talking|speaking|answering", f"I be ~ ~ {_ROLE}",
        "I be ~ ~ student|volunteer|member|treasurer|only|year",
        f"=i|=we !be ~ {_LIFE}&@VERB ~ ~ @NOUN|@NUM|@DET|@ADP|@PROPN|my", "we be @NUM",
        "there be ~ @NUM ~ of|in|on|people|@NOUN", f"for|since ~ @NUM ~ {_UNIT}", f"@NUM|a|few ~ {_UNIT} ago",
        f"since|from|until ~ {_MONTH}", "I|we have be|been|worked|lived ~ @VERB|in|at|a|an|the|there",
        f"^~ my|our ~ {_PEOPLE} ~ @VERB|@AUX",
        "I|we be ~ asked|told|appointed|named|made|hired|supposed|expected to|as|@NOUN",
        "they|he|she ~ made|gave|asked|told ~ me|us ~ to|@NOUN|he|she",
    ),
}  # fmt: skip

# What a client also says in a session: greetings, talk about the session or the connection, digressions.
ASIDES: tuple[str, ...] = (
    "^~ hello|hi|hey|welcome|congratulations|goodbye|bye|cheers", "^~ thank|thanks", "thank you", "thanks ~ for",
    "good ~ morning|afternoon|evening|night|day !i", "nice to ~ meet|see|talk|speak",
    "how be|are you|everyone|everybody", "I be ~ good|fine|well|okay|ok ~ thanks|thank|you",
    "I be doing ~ good|well|fine|ok|okay", "^~ ~ I|we be ~ good|fine|well|okay|ok",
    "^~ not|pretty|very bad|good|well|great", "can|could|do you|everyone|everybody ~ ~ hear|see|repeat|say",
    "can|could ~ you ~ hear|repeat|see|speak|say|write|hold|wait|type", "hear|see me",
    "sound|microphone|mic|camera|screen|connection|link ~ be|is|works|work|froze|ok|okay",
    "that|it be|'s ~ my|the ~ phone|dog|cat|doorbell|kettle|delivery", "excuse the",
    "I can ~ hear|see|repeat|share|answer", "^so|okay|ok|and|now|just|sorry|wait? let me ~ !try @VERB",
    "I ~ want|would|like to|like ~ to? ~ thank|add|start|begin|answer|present|introduce|specify",
    "I will ~ try|start|begin|keep|mute ~ ~ brief|quick|short|read|with|there|by|myself|it",
    "I will be ~ brief|quick|short|honest", "I will ~ talk|call|speak|write|send|see|think|let|get|do",
    "I be going|go|gonna to ~ talk|tell|present|start|explain|share|call|try|think",
    "I have made|prepared|prepare|written|got|scribbled ~ few? ~ notes|something|slides", "I|we agree|disagree",
    "need|have|want|got to ~ go|stop|leave ~ now|soon|at|early",
    "I need|want ~ a|some|one|two|@NUM ~ minute|second|break|coffee|moment|water|tea|drink",
    "good|great|interesting|fair|nice|excellent|difficult|hard ~ question|point|idea|luck", "by the way", "I digress",
    "mind you", "excuse|pardon ~ me|the|my|us", "^~ sorry", "shall I ~ start|begin|go|continue", "off we go",
    "before I ~ begin|start", "first time ~ ~ ~ client|here|session|i|that",
    "have a ~ good|nice|great|lovely ~ day|evening|night|one|weekend",
    "you|that be ~ kind|welcome|right|true|helpful|very", "makes ~ sense", "that make|makes ~ sense",
    "that ~ help|helps|helped", "this ~ help|helps|helped",
    "talk|speak|see|meet to|with? you ~ soon|later|again|next|all",
    "are|be you ~ there|still|doing|ok|okay|here|busy", "take care", "the time be ~ up",
    "lovely|beautiful weather|day|people", "^~ it be ~ rain|raining|snow|snowing|sunny|cold|hot|freezing",
    "bless you", "we|I had ~ lunch|breakfast|dinner", "the ~ train|bus ~ be|was ~ late",
    "I do not know if|about that|you|this", "I do not think so", "you know what i mean", "I guess ~ so|not",
    "that be ~ it|all|about|everything", "I hope ~ so|you|that ~ helps|understand|well|fine", "I hope the",
    "you know the", "train|bus|taxi|meeting ~ at|in ~ noon|@NUM",
)  # fmt: skip
