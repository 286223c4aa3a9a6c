from collections.abc import Callable
from functools import partial
from unicodedata import combining, normalize

import pytest

from nlp.interventions.advice import looks_like_advice
from nlp.interventions.plain import LONGEST

SUGGESTIONS = {
    "en": (
        "Have you thought of asking the union representative to sit in?",
        "Have you thought about moving the weekly call to Thursday?",
        "Have you considered hiring a part-time assistant?",
        "Have you ever considered swapping shifts with the other nurse?",
        "Haven't you thought of a written agreement?",
        "Have you tried sending the agenda two days ahead?",
        "Have you tried a silent round at the start?",
        "Did you try putting a timer on the table?",
        "Why don't you ask the finance team for the figures?",
        "Why not invite the two departments to the same table?",
        "Why don't you just tell her what you expect?",
        "Couldn't you hand the reporting over to Sam?",
        "Couldn't you perhaps ask for a second interview?",
        "Could you maybe delegate the night calls?",
        "Shouldn't you talk to the head of ward first?",
        "What if you asked each of them to write one sentence?",
        "What if you simply stopped answering on Sundays?",
        "What if you were to propose a trial month?",
        "What if you went and met the supplier in person?",
        "Wouldn't it be simpler to cancel the Monday meeting?",
        "Wouldn't it be better to warn the parents beforehand?",
        "Wouldn't it help to draw a map of who does what?",
        "How about bringing in someone from outside?",
        "What about writing to the whole team?",
        "What would you say to rotating the chair?",
        "Would you consider splitting the project in two?",
        "Don't you think you should inform the board?",
        "You should talk to the deputy before she hears it elsewhere.",
        "Maybe you should write it down?",
        "Perhaps you could ask the previous manager.",
        "You could try a ten-minute call every morning.",
        "You could always ask for a transfer.",
        "You might want to check with the lawyer.",
        "I would be tempted to call them right away.",
        "In your place I would let the deadline pass.",
        "If I were you, I'd refuse the second project.",
        "I'd start with the youngest of the team.",
        "Perhaps ask for a written mandate.",
        "One lead: write the letter that you will never send.",
        "I suggest you book a room away from the office.",
        "It might help to agree on a sign with your colleague.",
        "Try leaving the room for five minutes when it heats up.",
        "If she is never there in the morning, why don't you call in the afternoon?",
        "Is there really nobody who could train you?",
        "Can't HR deal with that?",
        "Maybe a coach?",
    ),
    "fr": (
        "As-tu pensé à demander un délai au client ?",
        "Tu as pensé à prévenir les délégués ?",
        "Avez-vous pensé à un tableau d'affichage ?",
        "T'as pas pensé à appeler la médecine du travail ?",
        "As-tu déjà songé à déléguer les plannings ?",
        "Avez-vous envisagé de changer l'heure de la réunion ?",
        "Avez-vous essayé de noter les interruptions pendant une semaine ?",
        "As-tu essayé de lui écrire plutôt que de l'appeler ?",
        "As-tu essayé un tour de table minuté ?",
        "Pourquoi ne pas inviter les deux services à la même table ?",
        "Pourquoi pas proposer un mois d'essai ?",
        "Pourquoi ne demandes-tu pas un entretien avec la DRH ?",
        "Pourquoi tu n'appelles pas le fournisseur directement ?",
        "Tu ne pourrais pas confier les rapports à Samir ?",
        "Vous ne pourriez pas réunir les deux équipes ?",
        "Ne pourrais-tu pas refuser le deuxième projet ?",
        "Est-ce que tu ne devrais pas en parler d'abord à la cadre de santé ?",
        "Pourrais-tu peut-être déléguer les astreintes ?",
        "Et si tu leur demandais à chacun d'écrire une phrase ?",
        "Et si vous proposiez une semaine sans réunion ?",
        "Et si tu allais voir le fournisseur sur place ?",
        "Et si tu mettais les règles par écrit ?",
        "Ce ne serait pas plus simple de supprimer la réunion du lundi ?",
        "Ne serait-il pas plus utile d'avertir les parents ?",
        "Est-ce que ce ne serait pas mieux de faire venir quelqu'un de l'extérieur ?",
        "Que dirais-tu de partager l'animation avec ton adjoint ?",
        "Tu ne crois pas que tu devrais informer le conseil ?",
        "Tu devrais parler à l'adjointe avant qu'elle l'apprenne ailleurs.",
        "Tu devrais peut-être l'écrire ?",
        "Vous devriez demander un mandat écrit.",
        "Tu pourrais essayer un appel de dix minutes chaque matin.",
        "Tu pourrais demander à l'ancienne responsable.",
        "À ta place, j'appellerais tout de suite.",
        "Moi, à votre place, je laisserais passer l'échéance.",
        "Si j'étais toi, je refuserais le deuxième projet.",
        "Je serais tentée de les appeler dès demain.",
        "Je commencerais par la plus jeune de l'équipe.",
        "Il faudrait que tu prennes une journée pour préparer ça.",
        "Il vaudrait mieux prévenir la direction.",
        "Tu ferais mieux de couper ton téléphone le dimanche.",
        "Je te conseille de réserver une salle hors du bureau.",
        "Une piste : écrire la lettre que tu n'enverras jamais.",
        "Peut-être demander un mandat écrit.",
        "Essaie de sortir cinq minutes quand le ton monte.",
        "Puisqu'elle n'est jamais là le matin, pourquoi ne pas l'appeler l'après-midi ?",
        "Il n'y a vraiment personne qui pourrait te former ?",
        "Les RH ne peuvent pas s'en charger ?",
        "Un coach, peut-être ?",
    ),
}  # fmt: skip

# By label of the taxonomy. Many are worded as close to a suggestion as a genuine question may be.
OTHERS = {
    "en": {
        "open": (
            "What about working with him makes it hard?",
            "Is what you should do clear to you?",
            "What have you tried?",
            "What have you already tried with the night team?",
            "How did you first think of this arrangement?",
            "What would happen if you said no?",
            "What could you ask of them?",
            "What else have you considered?",
            "What if you said no, what would it change for you?",
            "If you asked her, what would she say?",
            "What stops you from telling him?",
            "How would you know that you should stop?",
            "What do you think you should do?",
            "What would you do in her place?",
            "In your place, who would decide?",
            "Tell us more about the day it broke down.",
            "What about the rest of the team?",
        ),
        "closed": (
            "Did you try a new tool after the audit?",
            "Have you considered that he might be afraid?",
            "Have you already tried talking to her about it?",
            "Have you tried to talk to him?",
            "Have you tried everything?",
            "Have you told your manager?",
            "Have you thought about it since then?",
            "Have you thought of a solution?",
            "Have you ever considered leaving?",
            "Could you refuse the extra hours?",
            "Could you say no?",
            "Should you report to both of them?",
            "Did you try calling him that day?",
            "Would you like to stay in the team?",
            "Do you think you could ask her?",
            "Is it up to you to decide?",
            "Could you tell us what you expect from us?",
        ),
        "leading": (
            "Couldn't you see it coming?",
            "Don't you think she is jealous?",
            "Why don't you trust them?",
            "Why don't you want to see her?",
            "Wouldn't it be unfair to the others?",
            "Surely you could hear that he was tired?",
        ),
        "cause": (
            "Why don't you use the shared tool?",
            "Why don't you get help from the others?",
            "Why don't you call him by his first name?",
            "Why don't you speak to each other any more?",
            "Why don't you have access to the budget?",
            "Why not?",
            "Why not before the summer?",
            "Why did you not ask for help?",
        ),
        "fact": (
            "You could tell he was lying.",
            "You should receive the budget in June",
            "Who else was in the meeting?",
            "When did you ask for the budget?",
            "How many times have you asked?",
            "You could decide alone at the time?",
            "You should be five and you are three?",
            "You should report to both of them?",
        ),
        "feeling": (
            "What did you feel when he walked out?",
            "How do you feel about asking for help?",
            "Have you thought about how you would feel afterwards?",
            "What are you afraid of when you think of telling her?",
            "How about you, how are you today?",
        ),
        "meaning": (
            "What does helping mean to you?",
            "Have you considered what this says about you?",
            "What matters most to you when you delegate?",
            "Where does the rule that you should never ask come from?",
            "Wouldn't it be better for you if nobody knew?",
        ),
        "reformulation": (
            "For you, the door stays closed.",
            "Before the meeting you were calm, afterwards you weren't.",
            "As you see it, the board has already decided.",
            "If I hear you, you should carry it all alone.",
            "You said: \"I should have asked earlier\".",
            "So you should manage two teams, is that it?",
            "So you should do it all yourself.",
            "She told you: you should let go. How was it to hear that?",
            "In your words: “you should be grateful”.",
            "He asked you “have you thought of leaving?” and then?",
            "Your sister says, why don't you quit your job?",
        ),
        "hypothesis": (
            "What if you spoke for someone else?",
            "Perhaps change is frightening?",
            "Maybe contact is what is missing.",
            "What if their slowness were a form of care?",
            "What if you were the one who is waiting?",
            "What if you were asking for recognition?",
            "What if you knew the answer already?",
            "What if you asked too much of them?",
            "What if you failed?",
            "What if he never came back?",
            "I wonder whether the conflict is useful to someone.",
            "You might be protecting him.",
        ),
        "resonance": (
            "Love the way you put it.",
            "If it were me I'd be furious.",
            "What works for me is walking.",
            "When I was in your place I let the others choose.",
            "In your place I would feel lost.",
            "When I took over a ward I stopped sleeping.",
            "I would like to understand what you expect.",
            "I would say that you are tired.",
            "I would ask you one question.",
        ),
        "judgement": ("You should have called them at once.", "You could have asked.", "You are too kind to them."),
        "support": ("Take your time.", "Thank you for telling us.", "I am with you."),
        "process": (
            "Step back for a second and tell us what you see.",
            "Let the client finish, please.",
            "Leave room for the others, we have time.",
            "There's an option you mentioned, and then you dropped it.",
            "How about reading out the contract again?",
            "Maybe start there?",
            "Perhaps say a bit more?",
            "Why don't you take your time?",
            "Couldn't you give us an example?",
            "Why don't you tell us how it began?",
            "I suggest we take a break.",
            "Maybe start with what happened on Monday.",
            "You should be able to hear me now.",
            "How about a break?",
            "I propose one minute of silence.",
        ),
    },
    "fr": {
        "open": (
            "Que dirais-tu de ton rôle ?",
            "Tu pourrais demander à qui ?",
            "Qu'as-tu déjà essayé ?",
            "Qu'avez-vous tenté avec l'équipe de nuit ?",
            "À quoi as-tu pensé à ce moment-là ?",
            "Que se passerait-il si tu disais non ?",
            "Que pourrais-tu leur demander ?",
            "Qu'as-tu envisagé d'autre ?",
            "Et si tu lui disais non, que se passerait-il ?",
            "Si tu lui demandais, que dirait-elle ?",
            "Qu'est-ce qui t'empêche de lui en parler ?",
            "À quoi saurais-tu que tu devrais arrêter ?",
            "Que penses-tu que tu devrais faire ?",
            "Que ferais-tu à sa place ?",
            "À ta place, qui déciderait ?",
            "Raconte-nous le jour où ça a basculé.",
            "Et le reste de l'équipe ?",
        ),
        "closed": (
            "As-tu pensé à leur père ?",
            "As-tu envisagé un changement ?",
            "As-tu songé à en parler ce jour-là ?",
            "Avez-vous déjà essayé d'en parler ?",
            "As-tu déjà essayé de lui parler ?",
            "Tu as tout essayé ?",
            "En as-tu parlé à ta responsable ?",
            "Y as-tu pensé depuis ?",
            "As-tu pensé à une solution ?",
            "As-tu pensé à Claire dans cette histoire ?",
            "As-tu envisagé de partir ?",
            "Pourrais-tu refuser les heures en plus ?",
            "Tu pourrais dire non ?",
            "Tu pourrais en parler à ton chef ?",
            "Tu lui as demandé ?",
            "As-tu essayé de l'appeler ce jour-là ?",
            "Aimerais-tu rester dans l'équipe ?",
            "Est-ce à toi de décider ?",
            "Peux-tu lui demander ?",
        ),
        "leading": (
            "Tu ne pourrais pas supporter qu'il parte ?",
            "Tu ne crois pas qu'elle est jalouse ?",
            "Pourquoi ne leur fais-tu pas confiance ?",
            "Pourquoi tu ne veux pas la voir ?",
            "Ce ne serait pas injuste pour les autres ?",
            "Tu devais bien voir qu'il était fatigué ?",
        ),
        "cause": (
            "Pourquoi n'utilises-tu pas l'outil commun ?",
            "Pourquoi ne l'appelles-tu pas par son prénom ?",
            "Pourquoi ne vous parlez-vous plus ?",
            "Pourquoi ne parles-tu jamais en réunion ?",
            "Pourquoi n'as-tu pas demandé d'aide ?",
            "Pourquoi ne pas l'avoir dit plus tôt ?",
            "Pourquoi pas ?",
            "Pourquoi pas avant l'été ?",
        ),
        "fact": (
            "Tu devrais recevoir la réponse vendredi",
            "Tu ne pourrais pas dire depuis quand ?",
            "Qui d'autre était à la réunion ?",
            "Quand as-tu demandé le budget ?",
            "Combien de fois as-tu demandé ?",
            "Tu pouvais décider seule à l'époque ?",
            "Vous devriez être cinq et vous êtes trois ?",
            "Tu devrais rendre compte aux deux ?",
        ),
        "feeling": (
            "Qu'as-tu ressenti quand il est sorti ?",
            "Que ressens-tu à l'idée de demander de l'aide ?",
            "As-tu pensé à ce que tu ressentirais après ?",
            "As-tu pensé à l'avenir avec inquiétude ?",
            "As-tu pensé à ta fille ce jour-là ?",
            "De quoi as-tu peur si tu lui parles ?",
        ),
        "meaning": (
            "Que veut dire aider, pour toi ?",
            "As-tu envisagé ce que cela dit de toi ?",
            "Qu'est-ce qui compte pour toi quand tu délègues ?",
            "D'où vient la règle selon laquelle tu devrais te taire ?",
            "Et si c'était réglé, que deviendrais-tu ?",
        ),
        "reformulation": (
            "Avec tout ça, tu portes l'équipe seule.",
            "Tu as essayé de parler, mais personne n'a répondu.",
            "Rien ne t'arrête quand tu es en colère.",
            "Si je t'entends bien, tu devrais tout porter seule.",
            "Tu as dit : « j'aurais dû demander plus tôt ».",
            "Donc tu devrais gérer deux équipes, c'est ça ?",
            "Donc tu devrais tout faire toi-même.",
            "Elle t'a dit : tu devrais lâcher prise. Comment l'as-tu entendu ?",
            "Avec tes mots : « tu devrais être reconnaissante ».",
            "Il t'a demandé « as-tu pensé à partir ? », et ensuite ?",
            "Ta sœur te dit, pourquoi ne pas changer de métier ?",
        ),
        "hypothesis": (
            "Et si tu parlais à la place de quelqu'un d'autre ?",
            "Et si tu demandais la permission depuis toujours ?",
            "Peut-être parler est-il difficile ?",
            "Et si leur lenteur était une forme de soin ?",
            "Et si tu étais celle qui attend ?",
            "Et si tu cherchais à être reconnue ?",
            "Et si tu savais déjà ?",
            "Et si tu leur demandais trop ?",
            "Et si tu te trompais ?",
            "Et si tu refusais de voir sa peine ?",
            "Et si tu leur faisais peur ?",
            "Et si vous vous disiez la même chose sans le savoir ?",
            "Je me demande si le conflit sert à quelqu'un.",
            "Peut-être avoir raison est-il important pour lui.",
        ),
        "resonance": (
            "Je préparais les dossiers la nuit, moi aussi.",
            "Si c'était moi, je serais furieux.",
            "Ce qui marche pour moi, c'est la marche à pied.",
            "Quand j'étais à ton poste, je laissais les autres choisir.",
            "À ta place, je me sentirais perdue.",
            "À ta place, je serais furieux.",
            "Quand j'ai repris un service, je ne dormais plus.",
            "J'aimerais comprendre ce que tu attends.",
            "Je dirais que tu es fatiguée.",
            "Je te demanderais une précision.",
            "Je parlerais plutôt d'un deuil.",
        ),
        "judgement": ("Tu aurais dû les appeler.", "Tu aurais pu demander.", "Tu es trop gentille avec eux."),
        "support": ("Prends ton temps.", "Merci de nous l'avoir dit.", "Je suis avec toi."),
        "process": (
            "Laisse la cliente finir, s'il te plaît.",
            "La directrice les prévient chaque matin.",
            "Relis le contrat à voix haute, s'il te plaît.",
            "Reste la question du contrat.",
            "Je te suggère de parler plus fort.",
            "Tu pourrais décrire la scène",
            "Pourquoi ne pas prendre ton temps ?",
            "Tu ne pourrais pas nous donner un exemple ?",
            "Tu pourrais préciser ?",
            "Pourquoi ne pas nous raconter le début ?",
            "Et si tu nous disais ce que tu attends de nous ?",
            "Et si on faisait une pause ?",
            "Je vous propose une minute de silence.",
            "Il faudrait la connaître.",
        ),
    },
}  # fmt: skip

EVERYTHING_ELSE = [
    pytest.param(language, text, id=f"{language}-{label}-{text}")
    for language, labels in OTHERS.items()
    for label, texts in labels.items()
    for text in texts
]

# One per wording that the panel is most likely to meet: variants are tried on these.
TYPICAL = [
    ("en", "Have you thought of asking the union representative to sit in?"),
    ("en", "Why don't you ask the finance team for the figures?"),
    ("en", "Couldn't you hand the reporting over to Sam?"),
    ("en", "What if you asked each of them to write one sentence?"),
    ("en", "Wouldn't it be simpler to cancel the Monday meeting?"),
    ("en", "I'd be tempted to call them right away."),
    ("fr", "As-tu pensé à demander un délai au client ?"),
    ("fr", "Avez-vous essayé de noter les interruptions ?"),
    ("fr", "Pourquoi ne pas proposer un mois d'essai ?"),
    ("fr", "Tu ne pourrais pas confier les rapports à Samir ?"),
    ("fr", "Et si tu leur demandais à chacun d'écrire une phrase ?"),
    ("fr", "À ta place, j'appellerais tout de suite."),
]
VARIANTS: dict[str, Callable[[str], str]] = {
    "curly apostrophe": lambda text: text.replace("'", "’"),
    "no question mark": lambda text: text.rstrip(" ?."),
    "no accent": lambda text: "".join(c for c in normalize("NFD", text) if not combining(c)),
    "accents apart from their letters": lambda text: normalize("NFD", text),
    "capitals": str.upper,
    "no capital": str.lower,
    "extra blanks": lambda text: "  " + text.replace(" ", "   ") + " \n",
    "no-break blanks": lambda text: text.replace(" ?", "\u202f?").replace(" ", "\u00a0"),
    "no hyphen": lambda text: text.replace("-", " "),
    "many marks": lambda text: text + "??",
    "after another sentence": lambda text: "Merci. Thank you! " + text,
    **{filler: partial(str.__add__, filler) for filler in ("Euh, ", "So, ", "Et ", "Mais ", "And ", "But ", "Alors, ")},
}
FOREIGN = {"en": ("Et ", "Mais ", "Alors, "), "fr": ("So, ", "And ", "But ")}
VARIED = [
    pytest.param(language, vary(text), id=f"{name}-{text}")
    for language, text in TYPICAL
    for name, vary in VARIANTS.items()
    if name not in FOREIGN[language]
]


@pytest.mark.parametrize(("language", "text"), EVERYTHING_ELSE)
def test_what_is_no_suggestion_is_never_flagged(language: str, text: str) -> None:
    assert not looks_like_advice(text, language)


@pytest.mark.parametrize(("language", "text"), EVERYTHING_ELSE)
def test_what_is_no_suggestion_is_not_flagged_without_its_marks(language: str, text: str) -> None:
    bare = VARIANTS["no accent"](text).replace("'", "’").lower()
    assert not looks_like_advice(bare, language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_most_suggestions_are_flagged(language: str) -> None:
    texts = SUGGESTIONS[language]
    missed = [text for text in texts if not looks_like_advice(text, language)]
    flagged = len(texts) - len(missed)
    assert flagged >= 0.8 * len(texts), f"{flagged} of {len(texts)} suggestions flagged; missed: {missed}"


@pytest.mark.parametrize(("language", "text"), VARIED)
def test_a_suggestion_is_flagged_however_it_is_typed(language: str, text: str) -> None:
    assert looks_like_advice(text, language)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("text", ["", "   ", "?", "…", "«", "a" * 300, "? , : ' - " * 30, "\u0301" * 9, "you tu " * 42])
def test_nothing_and_rubbish_are_not_flagged(text: str, language: str) -> None:
    assert not looks_like_advice(text, language)


def test_nothing_is_read_past_the_longest_text() -> None:
    advice = "Why don't you ask her to come?"
    assert looks_like_advice("Why? " + advice, "en")
    assert not looks_like_advice("Why? " * (LONGEST // 5) + advice, "en")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="“de”"):
        looks_like_advice("Hast du daran gedacht?", "de")


@pytest.mark.parametrize(
    ("language", "repeated"),
    [("en", "so and but "), ("en", "why dont you ask, "), ("en", "what if you perhaps "), ("fr", "et si tu le la "),
     ("fr", "pourquoi tu ne lui "), ("fr", "a ta place, ma "), ("en", "“‘'\"")],
)  # fmt: skip
def test_a_text_made_to_mislead_the_patterns_is_answered(language: str, repeated: str) -> None:
    """A pattern that goes back and forth without end would hang here; `make bench` measures how long it takes."""
    assert looks_like_advice((repeated * 300)[:300], language) in (True, False)
