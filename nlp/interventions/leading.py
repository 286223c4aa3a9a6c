"""Questions whose form expects assent to a judgement or an interpretation. A wording, then its reason."""

from __future__ import annotations

from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.judgements import EN_LOADED, FR_LOADED
from nlp.interventions.plain import Sentence
from nlp.interventions.tables import Cues, Span, Table, anywhere, opening
from nlp.language.loading import Language

__all__ = ["find_leading"]

_EN_WHO = (
    r"(?:it|you|he|she|they|this|that|there|we|anyone|anybody|someone|somebody|everyone|everybody|your|the|his|her"
    r"|their|these|those|a|an|some|all|people|most)"
)
_FR_WHO = r"(?:tu|vous|il|elle|ils|elles|on|ce)"

_EN_OPENING: Table = (
    (r"why should (?:he|she|they|anyone|people|your \w+|the \w+) |what (?:kind|sort) of (?:a )?[^\W\d]+ (?:lets"
     r"|allows|does|would (?:let|do|allow|accept)|accepts|says)\b|is it (?:fair|right|normal|okay|acceptable|decent) "
     r"(?:to|that|for)\b|who would (?:put up|accept|tolerate|stand|stay"
     r"|bear|believe|trust)\b",
     "a verdict inside a question"),
    (r"did(?:nt)? it (?:ever |never )?(?:occur to you|cross your mind) that\b|what (?:possessed|on earth made) you"
     r"|you (?:cant|can not) (?:seriously|really|honestly) ",
     "a reproach"),
    (rf"(?:isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|wont|wouldnt|couldnt|cant|cannot|shouldnt"
     rf"|mustnt|aint) {_EN_WHO}\b(?! the \w+ \w+ \?)",
     "a negative question hopes for a yes"),
    (r"(?:is|are|was|were|do|does|did|would|could|can|has|have|should) (?:it|you|he|she|they|that|this) not\b",
     "the same, uncontracted"),
    (r"(?:do|did|would|can) you (?:really|honestly|seriously|genuinely|truly) (?:think|believe|want|need|expect"
     r"|imagine|feel|have to|trust|mean)",
     "“really” doubts the answer beforehand"),
    (r"(?:do|dont|did|would|can|cant|are|will) you (?:not )?(?:agree|reali[sz]e|admit|accept|not see|see that"
     r"|understand that|aware that|acknowledge|concede|recogni[sz]e that)\b(?! (?:to|an|the (?:offer|post|job)))",
     "asks for assent, not for an answer"),
    (r"(?:would|wouldnt) you (?:not )?say (?:that )?(?:its(?! (?:an? (?:question|matter) of|about|more|important"
     r"|possible"
     r"|yours|up to|the same|worth))|it is|this is|thats|hes|shes|theyre|youre(?! (?:good|able"
     r"|free|clear|satisfied|happy|ready)))\b",
     "the same"),
    (r"(?:is|isnt|would|wouldnt) it (?:be )?(?:not )?(?:fair|right|true|safe|honest) to say|is it (?:that (?:you|he"
     r"|she|they|your)|(?:not|just|simply|really) (?:that|about|because|a (?:question|matter) of))",
     "a reading that asks for assent"),
    (r"(?:could|might|may|can) (?:it|this|that) (?:just |simply |not |perhaps |maybe )*be (?:that|because|about|a "
     r"(?:question|matter|way|form))|is it (?:just |not )?possible that (?:you|he|she|they|your|the"
     r"|its)(?!.*\b(?:late|delayed|postponed)\b)",
     "a reading of the situation"),
    (r"(?:would|is|was) (?:it|that) (?:really )?(?:be )?(?:really )?(?:so|that|such) (?:bad|terrible|awful|hard"
     r"|difficult|serious|a (?:problem|disaster|big deal)|much to ask|important|unreasonable|wrong)\b(?! for you to "
     r"(?:say|talk))",
     "“so terrible” already answers"),
    (r"(?:are|is|was|were) (?:you|he|she|they|your \w+|it|this|that) (?:just|simply|really just|maybe just|only"
     r"|perhaps just|secretly|actually just) ",
     "“just” reduces the situation to the speaker's reading"),
    (r"are you (?:really |quite |absolutely )?sure (?:that )?(?:you|hes|shes|theyre|youre|its|it|this|that|they|he"
     r"|she)\b(?! (?:know|heard|sent|received))",
     "doubts instead of asking"),
    (r"why (?:on earth|the hell|the heck|in the world)|what on earth|how on earth",
     "a reproach"),
    (r"why (?:did|do|would|should) (?:you|he|she|they) (?:even |still |always |just |ever |keep |not )*(?:wait|let"
     r"|allow|accept|put up|give in|take so long|tolerate|insist|keep|bother|stay silent|say nothing|always|still"
     r"|never|not|care so much|make such|refuse to|worry so much|blame|protect|cover for|hide|give (?:him|her|them) "
     r"(?:so|that much)|try to please|feel (?:so )?(?:guilty|obliged))\b",
     "a reproach in a why-question"),
    (r"why (?:didnt|havent|hadnt|arent|wont) you\b",
     "a reproach about what was not done"),
    (r"why dont you (?:just |ever |simply )?(?:trust|want|respect|accept|admit|like|dare|stand up|care|listen)\b",
     "the same"),
    (r"(?:why|how come) (?:is|are|was|were) (?:he|she|they|you|your \w+|it|people) (?:so|such|always|never|being"
     r"|still)\b|how come you (?:always|never|still|let|just)\b",
     "a judgement in the question"),
    (r"how (?:can|could|do) you (?:still |possibly |ever |even |just |go on )*(?:trust(?:ing)?|accept(?:ing)?|let"
     r"|tolerate|stand|put up|justify|expect|allow|believe (?:him|her|them|a)|respect|defend|be so|think (?:that|so)"
     r"|say (?:that|such)|sleep at night|work(?:ing)? (?:for|with) (?:someone|somebody|people|a)|stay (?:so "
     r")?(?:calm|silent|loyal|in a)|not (?:see|know|notice|react))\b",
     "a verdict inside an open form"),
    (r"(?:when|how long) (?:are|will|do) you (?:going to |intend to |mean to |plan to )?(?:finally |at last |just "
     r"|really )?(?:stop|stand up|admit|wake|grow|let|put up|tolerate|accept|keep|go on|stand for|allow|realise"
     r"|realize|carry on|face)\b",
     "the same"),
    (r"what are you waiting for|who do you think you are|what is the point of|whats the point of|whats (?:so (?:bad"
     r"|terrible|hard|difficult|wrong) (?:about|with)|wrong with (?:saying|telling|him|her|them))|what gives (?:him"
     r"|her|them|you) the right|who wouldnt|who (?:in their right mind|on earth)|is it any wonder|(?:why|who|how) "
     r"(?:would|could|can) (?:any(?:one|body)|people)\b|who would want|are you surprised (?:that|if|when)|does it "
     r"surprise you",
     "a rhetorical question"),
    (r"(?:surely|obviously|clearly|evidently|of course|admit it|lets be honest|lets face it|come on)\b(?=.*\?| "
     r"(?:you|he|she|they|that|the|it|someone)\b)",
     "announces that there is one answer"),
    (r"(?:everyone|everybody|anyone|anybody) (?:knows|would|can see|could see|agrees|in your place)\b(?=.*(?:\?| "
     r"(?:no|right|isnt it|wouldnt they)$))",
     "the same"),
    (r"you (?:do |must )?(?:reali[sz]e|do know|must (?:see|admit|know|realise|realize)|can see|have to admit|know "
     r"(?:perfectly|very|full) well)\b(?=.*(?:\?| (?:right|dont you)$))",
     "the same"),
    (r"(?:you|he|she|they|it|that|this) (?:\w+ )?must (?:have|be|feel|find|hate|want|think|know)\b(?=.*(?:\?"
     r"|(?:didnt|werent|arent|dont|wasnt|mustnt) (?:you|he|she|they|it)\b| (?:right|no)$))",
     "tells a feeling and expects assent"),
    (r"(?:would you agree|do you agree|you(?: will|ll|d| would)? agree|we (?:can |could |do )?(?:all |surely "
     r")?agree)\b|i (?:bet|suppose|guess|imagine|take it) (?:you|he|she|they|that)\b(?=.*(?:\?| (?:am i wrong|right"
     r"|no)$))",
     "the same"),
    (r"(?:ha(?:s|snt) it (?:ever |not )?(?:occurred to you|crossed your mind)) that\b",
     "a reading of the situation"),
    (r"what if (?:it|this|that|the (?:real )?(?:problem|issue)|he|she|they|your \w+|all this) (?:was|were|is|are) "
     r"(?:just|simply|actually|really|only)\b",
     "the same"),
    (r"(?:is|was) (?:the|your) (?:real|true|actual) (?:problem|issue|question|reason|fear)\b",
     "the same"),
    (r"so (?:basically |really |in fact |actually |it(?: is|s) )?(?:it(?: is|s) (?:all )?(?:his|her|their|your|the "
     r"\w+s?) (?:fault|doing)|youre (?:just|basically just|really just) )",
     "the same"),
)  # fmt: skip
_EN_ANYWHERE: Table = (
    (r"(?:dont|wouldnt|couldnt|cant) you (?:think|say|agree|find|feel|see|believe|reckon|suspect|reali[sz]e|admit"
     r"|suppose)\b|do you not (?:think|feel|find|see|agree)\b|(?:isnt|wasnt) (?:it|that) (?:really|just|simply|more"
     r"|a bit|rather|because|about)\b",
     "asks for assent to an opinion"),
)  # fmt: skip
_EN_SINCE = (
    r"(?:since|given (?:that|how)|seeing that|seeing as|knowing that|considering(?: that)?|now that|with (?:a|such a"
    r"|someone)|if) .*\b(?:<loaded>|lies|blocking everything|doesnt care|does nothing|never listens|ignores you|is "
    r"against)\b.*(?:, |\b)(?:how|what|why|when|who|where|do|did|are|would|can)\b",
    "an opening clause imposes a judgement",
)
_FR_OPENING: Table = (
    (r"pourquoi (?:te|vous|t) [^\W\d]+raient ils|quel(?:le)? (?:genre|sorte|type) de [^\W\d]+ (?:laisse|accepte|fait"
     r"|permet|dit|ose)\b|(?:est ce que c est|c est|est ce) (?:juste|normal|bien) (?:de|d|que|qu) [^\W\d]+(?=.*\?)"
     r"|(?:il|elle|ils|tu|vous|on) (?:ne |n )?[^\W\d]+ quand meme pas\b|tu n appelles pas ca|vous n appelez pas ca",
     "a verdict inside a question"),
    (r"qu est ce qui (?:t|vous) a pris (?:de|d)\b|(?:ca|cela) (?:ne )?(?:t|vous) (?:a|est) jamais (?:effleure|venu "
     r"a l idee|traverse l esprit) que\b|tu (?:ne )?vas pas me dire que|vous (?:n )?allez pas me dire que",
     "a reproach"),
    (r"(?:tu|t|vous) (?:[^\W\d]+ ){1,3}pas un peu\b|(?:en vrai|dans le fond) (?:, )?(?:tu|ca|vous)\b(?=.*\b(?:non"
     r"|hein)\b)",
     "a reading of the client, in the negative"),
    (r"(?:est ce que )?(?:tu |vous )?(?:ne |n )?(?:crois|pense|penses|croyez|pensez|trouves|trouvez|vois|voyez|sens"
     r"|sentez|dirais|diriez|as l impression|avez l impression)(?: tu| vous)? pas\b(?! (?:la|le|les|l) \w+ (?:de|du"
     r"|des)\b)",
     "asks for assent to an opinion"),
    (r"(?:est ce que )?(?:tu|t|vous) (?:n )?(?:as|avez|aurais|auriez|aurai)(?: tu| vous)? pas (?:l impression|le "
     r"sentiment|un peu|peur|tendance|plutot|envie|du mal|honte|simplement|juste|fini par|besoin)",
     "a reading of the client, in the negative"),
    (r"n (?:as|avez|aurais|auriez) (?:tu|vous) pas\b|n (?:es|etes|etais|etiez) (?:tu|vous) pas\b|ne (?:serais|seriez"
     r"|serait|veux|voulez|crains|cherches?|cherchez|vois|voyez|penses?|crois|devais|deviez) (?:tu|vous|ce|il|elle"
     r"|t il|t elle) pas\b|n (?:est|etait|y (?:a|avait|aurait)|a|avait|aurait)(?: t)? (?:ce|il|elle|on) pas\b",
     "a negative question hopes for a yes"),
    (r"(?:\w+ ){1,3}(?:ne |n )?(?:est|serait|sont|seraient|a|aurait|ont|etait|avait|cherche|veut|fait|manque)(?: "
     r"t)? (?:il|elle|ils|elles|on) pas\b",
     "the same, after its subject"),
    (r"(?:est ce que )?(?:ce |c |ca |cela )(?:ne |n )?(?:est|serait|etait|sera|vient|viendrait|t arrange|vous "
     r"arrange|t arrangeait|cache|cacherait) (?:pas|t il pas)\b(?=.*(?:\?|\b(?:plutot|un peu|aussi|surtout|juste|toi"
     r"|normal|tard|dommage|qui)\b))",
     "the same"),
    (r"(?:est ce que )?(?:tu|t|vous) (?:n |ne )?(?:es|etes|serais|seriez|etais|etiez) pas (?:un peu|en train|trop"
     r"|juste|simplement|plutot|tout simplement|aussi|tentee?|jalou\w+|vexee?|fatiguee?|responsable|du genre)\b",
     "a reading of the client, in the negative"),
    (r"(?:est ce que )?(?:tu|vous) (?:te |t |vous )?(?:rends|rendez) (?:tu |vous )?compte (?:que|qu|de|du|des)"
     r"|(?:est ce que )?(?:tu|vous) (?:realises|realisez|mesures|mesurez|es consciente?|etes conscient\w*) (?:que|qu"
     r"|le|du|de)",
     "asks for assent, not for an answer"),
    (r"(?:est ce que )?(?:tu es|t es|vous etes|on est|nous sommes)(?: bien| quand meme)? d accord (?:que|qu|pour "
     r"dire|avec le fait)|(?:avoue|avouez|admets|admettez|reconnais|reconnaissez|(?:sois honnete|soyez honnetes?) ,)",
     "the same"),
    (r"(?:est ce que )?(?:tu|t|vous) (?:es|etes) (?:vraiment |bien )?sure?s? (?:que|qu|de (?:ne )?(?:pas|vouloir|ne))",
     "doubts instead of asking"),
    (r"(?:tu|vous|est ce que tu|est ce que vous) (?:crois|croyez|penses|pensez|veux|voulez)(?: tu| vous)? "
     r"(?:vraiment|serieusement|honnetement|sincerement)|(?:crois|penses|veux) tu (?:vraiment|serieusement"
     r"|honnetement|sincerement)|(?:croyez|pensez|voulez) vous (?:vraiment|serieusement)",
     "« vraiment » doubts the answer beforehand"),
    (r"pourquoi (?:est ce que )?(?:tu |vous )?(?:te |t |vous )?(?:laisses?|laissez|acceptes?|acceptez|obstines?"
     r"|obstinez|entetes?|entetez|insistes?|insistez|continues?|continuez|restes?|restez|supportes?|supportez"
     r"|refuses?|refusez|toleres?|tolerez|caches?|cachez|prends|prenez|t interdis|proteges?|protegez|couvres?"
     r"|couvrez)(?: tu| vous)? (?!(?:une|un|la|le|les|l|des) (?:reunion|decision|poste|dossier|clef|cle|cles"
     r"|mission)\b)",
     "a reproach in a why-question"),
    (r"comment (?:veux tu|voulez vous|tu veux|vous voulez) (?:qu|que|<any_inf>\b)|pourquoi (?:faut il|est ce qu il "
     r"faut|il "
     r"faut) (?:toujours |donc |absolument )*que (?:tu|vous|ce soit)\b|comment (?:peut on|on peut|font|fait on) "
     r"(?:encore )?(?:accepter|laisser|tolerer|faire confiance|travailler|supporter|imaginer|croire)\b",
     "a verdict inside an open form"),
    (r"pourquoi (?:est ce que |est ce qu )?(?:tu|vous|il|elle|ils|elles|t|[^\W\d]+ (?:tu|vous|t il|t elle)) "
     r".*\b(?:toujours|systematiquement|sans arret|sans cesse)\b",
     "a reproach in a why-question"),
    (r"pourquoi (?:est ce que )?(?:as tu|avez vous|tu as|vous avez|t as|diable)(?: \w+)? (?:attendu|laisse|accepte"
     r"|cede|tolere|mis (?:autant|tant|si)|tant|autant|toujours|encore|rien dit|jamais)\b|pourquoi diable",
     "the same, about the past"),
    (r"pourquoi (?:est ce que )?(?:ne |n )?(?:(?:l |lui |leur |en |y |t |te )?(?:as tu|avez vous)|(?:tu|vous) (?:ne "
     r"|n )?(?:l |lui |leur |en |y |t )?(?:as|avez)) (?:pas|rien|jamais)\b|pourquoi (?:ne leur |ne lui |tu ne leur "
     r"|tu ne lui )(?:fais|faites)(?: tu| vous)? pas confiance|pourquoi tu (?:ne )?(?:veux|oses) pas",
     "the same, about what was not done"),
    (r"comment (?:est ce que )?(?:(?:as tu|avez vous|tu as|vous avez|t as) pu|(?:peux tu|pouvez vous|tu peux|vous "
     r"pouvez)(?: encore)? (?:encore |continuer a |te |t |vous |le |la |les |lui |leur )*(?:accepter|tolerer"
     r"|supporter|laisser|faire "
     r"confiance|croire|travailler avec quelqu|justifier|rester (?:calme|sans)|cautionner|defendre|fermer les yeux"
     r"|dire ca|penser))",
     "a verdict inside an open form"),
    (r"(?:jusqu a quand|jusqu ou|combien de temps|quand) (?:est ce que )?(?:vas tu|allez vous|tu vas|vous allez"
     r"|comptes tu|comptez vous|tu comptes|vous comptez) (?:encore |enfin |te |vous |t )*(?:laisser|accepter|tolerer"
     r"|supporter|continuer|encaisser|attendre|decider|arreter|cesser|te taire|fuir)",
     "the same"),
    (r"(?:qu attends tu|qu attendez vous|qu est ce que (?:tu attends|vous attendez)|tu attends quoi|vous attendez "
     r"quoi) pour\b|a quoi bon|quel interet de|(?:est ce que )?(?:c est|ce serait|serait ce|est ce) (?:vraiment "
     r")?(?:si|tellement|a ce point) (?:terrible|grave|dur|difficile|complique|important|choquant)",
     "a rhetorical question"),
    (r"(?:au fond|dans le fond|en realite|en verite|soyons honnetes|a vrai dire)(?: ,)? (?:ce |c |n |tu |t |vous "
     r"|il |elle |ne |est ce )(?=.*\?)",
     "announces the true reading"),
    (r"(?:puisqu\w*|vu que|vu qu|vu (?=la|le|les|l)|sachant que|etant donne que|comme|avec)(?: \w+){0,4} "
     r".*\b(?:<loaded>|ment|bloque tout|ne fait rien|fait rien|se moque|ne t ecoute)\b.*(?:, |\b)(?:comment|que|qu "
     r"est ce|pourquoi|quand|qui|ou|a quoi)\b",
     "an opening clause imposes a judgement"),
    (r"(?:est ce que )?(?:ca|cela|c) (?:ne |n )?(?:te |t |vous )(?:gene|derange|choque|etonne|fatigue|enerve"
     r"|inquiete|surprend|arrange|fait rien|va)(?: pas)?(?: ,)? (?:que|qu|de|d)\b",
     "a rhetorical question"),
    (r"qui (?:voudrait|accepterait|supporterait|aimerait|tolererait) (?!commencer|debuter|prendre la parole"
     r"|parler)[^\W\d]+",
     "the same"),
    (r"et si (?:c etait|ce n etait|ca n etait|c est|le (?:vrai )?(?:probleme|sujet)(?: ,)? c etait)(?: pas)? "
     r"(?:juste|simplement|tout simplement|plutot|surtout|lui|elle|toi|vous)\b",
     "a reading of the situation"),
    (r"(?:est ce que )?(?:le vrai|la vraie) (?:probleme|sujet|question|raison|difficulte|peur)(?: ,)? (?:c est|ce n "
     r"est|n est|est|serait|ce serait)\b",
     "the same"),
    (r"(?:ca|cela|tu|vous|il|elle|ils|t) (?:\w+ )?(?:a du|as du|avez du|ont du|dois|devais|devez|deviez|doit"
     r"|devait) (?:bien |quand meme |forcement )?(?:etre|te|t|vous|avoir|faire|se|sentir|savoir|voir|s|penser|le "
     r"(?:savoir|sentir|voir))\b(?=.*(?:\?| (?:non|quand meme|hein)$))",
     "tells a feeling and expects assent"),
)  # fmt: skip
_FR_ANYWHERE: Table = (
    (r"(?:tu|vous) (?:ne )?(?:crois|croyez|penses|pensez|trouves|trouvez) pas(?: \?)?$|(?<!\bl )\b(?:avoue|avouez|on "
     r"est d "
     r"accord|pas vrai)(?: \?)?$|hein(?: \?)?$",
     "a tag"),
    (r"n est ce pas\b|tu (?:ne )?(?:trouves|crois|penses|vois) pas (?:que|qu|ca|un peu|plutot)\b|vous (?:ne "
     r")?(?:trouvez|croyez|pensez|voyez) pas (?:que|qu|ca|un peu|plutot)\b|(?:je me trompe|pas vrai|avoue|tu crois "
     r"pas|vous ne croyez pas) \?",
     "asks for assent to an opinion"),
)  # fmt: skip

_OPENINGS: dict[Language, Cues] = {
    "en": opening((*_EN_OPENING, _EN_SINCE), {**ENGLISH, "loaded": EN_LOADED}),
    "fr": opening(_FR_OPENING, {**FRENCH, "loaded": FR_LOADED}),
}
_INSIDE: dict[Language, Cues] = {"en": anywhere(_EN_ANYWHERE, ENGLISH), "fr": anywhere(_FR_ANYWHERE, FRENCH)}


def find_leading(sentence: Sentence, language: Language) -> Span | None:
    """The words by which a question expects assent, whatever its form."""
    return _OPENINGS[language].match(sentence.text) or _INSIDE[language].search(sentence.text)
