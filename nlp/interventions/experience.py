"""How a speaker tells what they lived themselves, or what stirs in them. A wording, then its reason."""

from __future__ import annotations

from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.plain import Sentence
from nlp.interventions.tables import Cues, Span, Table, anywhere
from nlp.language.loading import Language

__all__ = ["find_experience"]

_EN_ADVERBS = (
    r"(?:(?:once|also|too|just|really|never|always|often|even|actually|all|both|had|have|ve|to|only|still|then"
    r"|ended up|didnt|couldnt|wasnt|wouldnt|used to|finally|myself|personally|probably|simply|kind of|sort of) )*"
)
_EN_PAST = (
    r"(?:[a-z]{2,}ed|was|were|had|did|went|took|made|felt|thought|got|came|kept|left|found|knew|gave|spoke|ran"
    r"|stayed|learnt|became|began|brought|built|bought|chose|fell|fought|grew|held|hit|hurt|led|lay|let|met|paid|put"
    r"|quit|read|rang|rose|sat|sent|slept|spent|stood|stuck|taught|threw|understood|woke|won|lost|wrote|told|said"
    r"|saw|drove|broke|swallowed|burnt|burned|cried|dreamt|drew|ate|hid|rode|shut|sold|sought|shook|swore|wept|bit"
    r"|couldnt|didnt|wasnt|wouldnt)"
)
_FR_PAST = r"(?:[^\W\d]*(?:e|ee|es|ees|i|ie|is|ise|it|ite|u|ue|us|ert|erte|eint|aint|ort|orte))"

_EN: Table = (
    (r"(?:weve|ive|we have|i have) (?:just |also |all )?been through|thats my story|i still (?:do|have|feel|dream"
     r"|struggle|check|catch myself)|i do (?:that|the same) too",
     "says that it was lived"),
    (r"(?:it|that|this|your (?:story|silence|situation|words?)|what you(?:re| are)? (?:\w+ ){1,4})(?:all "
     r")?(?:really |also |just )?(?:reminds? me|echoes|resonates?|rings a bell|takes me (?:right )?back|brings? "
     r"(?:me )?back|touches (?:something|me)|stirs|hits home|speaks to me|makes me think (?:of|back) (?:to )?(?:my|a"
     r"|the|our|when)|happened to (?:me|us))|(?:reminds|reminded) me of|happened to (?:me|us)|(?:echoes|resonates "
     r"with) (?:what|my|something|me)|stirs (?:something )?in me|touches something in me|in me is|im back in|takes "
     r"me back",
     "a resonance"),
    (r"(?:when|while|as|after|before|until|since) (?:i|we) (?:was|were|had|took|started|began|lived|worked|became"
     r"|joined|left|moved|arrived|ran|managed|got|had|did|went|came|changed|lost|opened|first|tried|faced|led|taught"
     r"|used)\b",
     "when I …"),
    (r"(?:in|at|on|with) (?:my|our) (?:own |last |previous |first |former |old |current |former )*(?:team|case|job"
     r"|hospital|school|company|ward|unit|library|lab|clinic|co op|coop|shop|office|department|place|firm|farm"
     r"|service|practice|experience|class|bakery|restaurant|association|field|line of work|situation|organi[sz]ation"
     r"|village|council|post|role|family|workplace|life|career|plant|site|crew|business|project|group|manager"
     r"|boss)\b|where i (?:work|used to|worked|come)|at our (?:\w+ )|in our (?:\w+ )(?!case\b)|in the (?:lab"
     r"|hospital|school|ward|clinic|kitchen|shop|workshop) (?:,)? ?(?:i|we|when|a)\b",
     "the speaker's own place"),
    (r"same here|me too|me neither|(?:i|we)(?:ve| have)? (?:also |both |all )?(?:been there|been through|gone "
     r"through|went through|lived (?:that|this|it|through|the)|known (?:that|this)|(?:know|recogni[sz]e) (?:that"
     r"|this|the) (?:feeling|situation|so well|very well|well|from|too)|have the same|had the same|live the same|am "
     r"living|am going through)|im (?:in the same|going through|living)|i(?:ve| have) (?:got |had |also had )?(?:a"
     r"|an|the same|one) (?:\w+ ){1,4}(?:like (?:that|this|yours|him|her)|too|as well|right now)|for me it was|it "
     r"was the (?:same|opposite) (?:for me|with)|my own|i too\b|i lived\b|i used to\b|i once\b|years ago,? (?:i|we"
     r"|my)|i recogni[sz]e myself|(?:helped|saved|worked for|served|cost|freed|surprised|took|taught|made|hurt"
     r"|drove) me\b|in my (?:case|experience|own)|i know (?:that|this|the) (?:feeling|one|tiredness|anger|weariness"
     r"|fear)|i feel the same|a (?:tool|thing|trick) that (?:helped|served|worked for) me",
     "says that it was lived"),
    (rf"(?:i|we|ive|weve) (?!(?:was|were|am) (?:just )?(?:wondering|going to (?:ask|say)|thinking (?:that )?you"
     rf"|about to|struck by (?:how|your|the)|touched by (?:how|your)|moved by|muted|impressed|curious|on mute|saying"
     rf"|asking)\b)(?!(?:also |just )?(?:got (?:an?|one|another|my|two) (?:\w+ )?(?:questions?|remarks?|thoughts?"
     rf"|ideas?|doubt)|heard|noticed (?:that )?(?:you|how|your)|wanted to (?:ask|say|thank|check"
     rf"|know|come back)|meant|missed|didnt (?:hear|catch|get|understand|mean|see)|lost (?:you|the sound|the thread)"
     rf"|understood|had a (?:question|doubt|thought|remark)|said (?:that )?you|thought (?:that )?you|saw (?:you|how"
     rf"|your|that you)|asked (?:you|because)|forgot (?:to|my|the)|moved on|agreed (?:to|on|that)|drifted|left the "
     rf"contract|had (?:agreed|said we))\b){_EN_ADVERBS}{_EN_PAST}\b",
     "first person, past"),
    (r"(?:my|our) (?:\w+ ){0,2}(?:did|was|were|had|told|said|left|used|came|went|gave|took|made|never|always"
     r"|[a-z]+ed)\b(?=.*\b(?:i|me|we|us|my|our)\b)",
     "someone of the speaker's, past"),
)  # fmt: skip
_FR: Table = (
    (r"c est (?:aussi )?mon histoire|(?:on vient|je viens|nous venons) de (?:vivre|traverser|passer|connaitre)|je "
     r"(?:le|la|les) (?:fais|vis|vois) (?:encore|aussi|toujours)|j en (?:reve|souffre|parle) encore",
     "says that it was lived"),
    (r"(?:ca|cela|c est|ton \w+|votre \w+|ta \w+|ce que (?:tu|vous) (?:\w+ ){1,4})(?:ca |cela |la )?(?:me |vient |m "
     r"|vraiment |aussi |nous )*(?:rappelle|rappellent|ramene|fait penser a|fait echo|resonne|remue|touche(?:r)? "
     r"(?:quelque chose|chez moi|en moi)|replonge|renvoie a)|ca me (?:rappelle|ramene|parle|touche|renvoie|fait "
     r"penser)|me rappelle (?:mon|ma|mes|le|la|un|une|quand)|chez moi\b|me ramene|fait echo|resonne (?:chez|en|avec)"
     r"|(?:il )?m est (?:deja )?arrive|ca m est (?:deja )?arrive|ca nous est arrive|dans mon actualite",
     "a resonance"),
    (r"(?:quand|lorsque?|pendant que|le jour ou|a l epoque ou|avant que|depuis que|l annee ou) (?:moi )?(?:j ai|j "
     r"etais|j avais|je suis|je travaill\w+|je diri\w+|je \w+ais|j \w+ais|on a|on etait|nous avons|nous etions|on "
     r"avait|j y)\b|en (?:reprenant|arrivant|quittant|prenant|changeant|devenant) (?:mon|ma|le|la|un|une|l|de|du"
     r"|dans)\b(?=.*\b(?:j|je|me|m|moi)\b)",
     "quand j'ai …"),
    (r"(?:chez|dans) (?:nous|mon|ma|mes|notre|nos)\b(?! (?:contrat|echange|seance|groupe de codev))|de mon cote|a "
     r"(?:mon|ma|notre) (?:ancien\w* |premier\w* |dernier\w* )?(?:boulot|travail|ecole|bureau|labo|clinique|hopital"
     r"|asso\w*|college|lycee|poste|mairie|boite)\b|au marche de chez nous|la ou (?:je|j) (?:travaille|bosse|etais"
     r"|travaillais)|(?:au|a la|a l) (?:labo|clinique|hopital|ecole|college|lycee|bureau|ferme|magasin|boulangerie"
     r"|garage|mairie|usine|cabinet)(?: ,)? (?:quand|on|j|nous|je)\b",
     "the speaker's own place"),
    (r"moi aussi|moi non plus|nous aussi|pareil (?:pour moi|chez|ici|j|moi)|(?:pareil|idem)(?: ,)? (?:j|je|moi|on"
     r"|chez)|(?:j ai|je l ai|je l avais|on a|nous avons) (?:deja |aussi |bien |moi aussi )?(?:vecu|connu|traverse"
     r"|eu (?:la|le|les|un|une|ca|affaire|l|exactement|droit)|ete|fait (?:pareil|l inverse|la meme))|je (?:suis|y "
     r"suis) (?:deja )?passee? par|je connais (?:bien )?(?:ca|cette|ce|cela|la)|j ai (?:un|une) \w+(?: \w+)? "
     r"(?:comme (?:ca|toi|la tienne)|pareil)|je (?:vis|traverse|connais) (?:la meme|le meme|ca|exactement|quelque "
     r"chose|un peu)|moi c (?:est|etait) (?:l inverse|pareil|la meme|le meme|le contraire|comme|arrive|plutot"
     r"|exactement)|pour ma part|me reconnais|m a fallu|ca m a pris|(?:ce qui )?(?:a )?(?:marche|fonctionne) pour "
     r"moi|ce qui m (?:a|avait) (?:aidee?|sauvee?|debloquee?|servi|liberee?|coute)|m a (?:servi|aidee?|coute|sauvee?"
     r"|marquee?)|j en suis la|je reconnais (?:cette|ce|bien)|un outil qui m a",
     "says that it was lived"),
    (rf"(?:je (?:me |m |l |les |lui |leur |n |ne |y |en )*(?:suis|etais) (?!(?:d accord|curieu\w+|touchee?|frappee?"
     rf"|contente?|desolee?|avec|sure?|pas sure?|impressionnee?|la|heureu\w+|mal|pas (?:a|d accord))\b)|(?:je |j "
     rf")(?:n |ne |l |les |lui |leur |y |en )*(?:ai|avais) (?!(?:bien )?(?:entendu|compris|note|remarque|vu que|vu "
     rf"(?:que )?(?:tu|vous|combien)|besoin|envie|peur (?:que|qu)|une? (?:question|remarque|doute|hypothese|idee"
     rf"|proposition)|l impression|le sentiment|rien a|pas (?:bien )?(?:entendu|compris)|perdu (?:le|la|du) (?:son"
     rf"|fil|connexion|bout)|juste|hate|pas (?:d|de) (?:question|avis|autre)|deux questions|l image|mal|rien|ete "
     rf"(?:frappee?|touchee?))\b)|(?:on|nous) (?:n |ne |l |les |y |en |nous )*(?:a|avait|avons|avions) (?!(?:quitte"
     rf"|derive|perdu le fil|encore|bien|pas encore|une|cinq|dix|le temps|fait le tour|dit (?:qu|que)"
     rf"|besoin)\b))(?:\w+ ){{0,2}}?{_FR_PAST}\b",
     "first person, past"),
    (r"(?:je|j) (?:me |m |ne |n |le |la |les |l |lui |leur |y |en )*(?!(?:voulais|pensais|disais|entendais|trouvais "
     r"que|me demandais|demandais|comprenais) (?:te|vous|que|juste|demander|dire|savoir|si)\b)(?:\w{2,}(?<!r)(?:ais)"
     r"|etais|avais|allais|croyais|osais|dormais|rentrais|pleurais)\b|(?:on|nous) (?:se |s |ne |n |nous |y |en |l "
     r")*(?:\w{2,}(?<!r)(?:ait|ions)|votait|etait)\b(?=.*\b(?:on|nous|j|je|ma|mon|notre|moi)\b)",
     "first person, imperfect"),
    (r"(?:ma|mon|mes|notre|nos) \w+(?: \w+)? (?:m |nous |ne |n |me |lui |l |s )*(?:a|avait|est|etait|ont|avaient"
     r"|\w+ait)\b(?=.*\b(?:je|j|me|m|moi|on|nous)\b)|mes propres|ma propre|mon propre",
     "someone of the speaker's, past"),
)  # fmt: skip

_LIVED: dict[Language, Cues] = {"en": anywhere(_EN, ENGLISH), "fr": anywhere(_FR, FRENCH)}


def find_experience(sentence: Sentence, language: Language) -> Span | None:
    """The words that say it was lived by the speaker."""
    return _LIVED[language].search(sentence.text)
