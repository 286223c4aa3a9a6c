"""Claims: who is judged, what is generalised, who is the subject, what is only pointed at."""

import pytest

from nlp.language.loading import Language
from nlp.need.checks import Check, check

Case = tuple[Language, str]


def checks(text: str, language: Language) -> set[Check]:
    return {finding.check for finding in check(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My line manager is completely incompetent. I need to decide what I hand over on Friday."),
        ("en", "The caretaker is bone idle. I want to work out what I say to him about the boiler room."),
        ("en", "he's such a bully our director help me find what i answer at the monday briefing"),
        ("en", "I share my room with a lazy, arrogant colleague. I need to choose which files I stop doing."),
        ("en", "My co-teacher doesn't give a toss about the pupils. I need to find how I plan with her."),
        ("fr", "Ma responsable est totalement incompétente. J'ai besoin de décider ce que je lui transmets vendredi."),
        ("fr", "Le gardien est un fainéant. Je veux trouver ce que je lui dis à propos de la chaufferie."),
        ("fr", "c'est un tyran notre directeur aidez-moi à trouver ce que je réponds au point du lundi"),
        ("fr", "Je partage mon bureau avec une collègue paresseuse. J'ai besoin de choisir quels dossiers j'arrête."),
        ("fr", "Ma collègue de classe s'en fout des élèves. J'ai besoin de trouver comment je prépare avec elle."),
    ],
)
def test_a_judgement_on_a_person_is_seen(language: Language, text: str) -> None:
    assert checks(text, language) == {"blame_others"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My director interrupts me in every meeting. I need to find a way to finish my sentence."),
        ("en", "The project was a nightmare and the budget impossible. I need to see what I say at the review."),
        ("en", "I feel incompetent when the surgeon asks me for the count. I need to see what happens in me."),
        ("en", "My manager is not lazy, she is tired. I need to find how I tell her what I see in the ward."),
        ("en", "A customer called my assistant an idiot and I smiled. I need to understand that smile."),
        ("en", "People say my boss is toxic. I need to know what I want to tell her myself on Monday."),
        ("fr", "Ma directrice me coupe la parole à chaque réunion. J'ai besoin de trouver comment finir ma phrase."),
        ("fr", "Le projet était un cauchemar. J'ai besoin de voir ce que je veux dire au bilan de jeudi."),
        ("fr", "Je me sens nulle quand le chirurgien me demande le compte. J'ai besoin de voir ce qui m'arrive."),
        ("fr", "Mon chef n'est pas paresseux, il est fatigué. J'ai besoin de trouver comment lui dire ce que je vois."),
        ("fr", "Un client a traité mon assistante d'idiote et j'ai souri. J'ai besoin de comprendre ce sourire."),
        ("fr", "On dit que ma cheffe est toxique. J'ai besoin de savoir ce que je veux lui dire lundi en réunion."),
    ],
)
def test_a_behaviour_a_thing_oneself_or_the_words_of_others_are_no_blame(language: Language, text: str) -> None:
    assert checks(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody ever thanks me at the surgery. I need to see what I expect from them on Friday."),
        ("en", "My boss never listens. I want to prepare the conversation about the rota."),
        ("en", "i always mess up interviews and i need to practise the one on the 12th with the county"),
        ("en", "Everyone thinks I'm too soft. I want to find what I say to the crew tomorrow."),
        ("fr", "Personne ne me remercie jamais au cabinet. J'ai besoin de voir ce que j'attends d'eux vendredi."),
        ("fr", "Mon chef n'écoute jamais. Je voudrais préparer la conversation sur le planning."),
        ("fr", "je rate toujours mes entretiens et j'ai besoin de m'entraîner pour celui du 12 au département"),
        ("fr", "Tout le monde pense que je suis trop molle. Je veux trouver ce que je dis à l'équipe demain."),
    ],
)
def test_what_over_generalises_is_seen(language: Language, text: str) -> None:
    assert checks(text, language) == {"absolute"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have always worked nights, and since March I'm on days. I need to understand what I miss."),
        ("en", "Every morning at six I check the pumps alone. I need to decide with whom I could share that."),
        ("en", "Nobody has answered the tender yet. I need to choose when I call the three farms."),
        ("en", "My deputy has never chaired a meeting. I want to find how I hand her the one in May."),
        ("en", "I lead a meeting that nobody prepares. I need to choose what I stop doing before the next one."),
        ("fr", "J'ai toujours travaillé de nuit et depuis mars je suis de jour. J'ai besoin de voir ce qui me manque."),
        ("fr", "Tous les matins à six heures je vérifie les pompes. J'ai besoin de décider avec qui je partage cela."),
        ("fr", "Personne n'a encore répondu à l'appel d'offres. J'ai besoin de choisir quand j'appelle les fermes."),
        ("fr", "Mon adjointe n'a jamais animé de réunion. Je voudrais trouver comment je lui confie celle de mai."),
        ("fr", "J'anime une réunion que personne ne prépare. J'ai besoin de choisir ce que j'arrête de faire."),
    ],
)
def test_a_frequency_or_a_fact_is_no_absolute(language: Language, text: str) -> None:
    assert checks(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "lacks"),
    [
        ("en", "The booking system crashes twice a day at the leisure centre.", True),
        ("en", "The booking system crashes twice a day and we write on paper.", False),
        ("en", "the booking system crashes and nobody told me", False),
        ("en", "He says “I don't care” and the booking system crashes.", True),
        ("fr", "Le logiciel plante deux fois par jour au centre aquatique.", True),
        ("fr", "Le logiciel plante deux fois par jour et nous notons sur papier.", False),
        ("fr", "le logiciel plante et j'ai plus de papier", False),
        ("fr", "le logiciel plante et j ai plus de papier", False),
        ("fr", "Le logiciel plante, dit-il, « je m'en lave les mains ».", True),
        ("fr", "Le logiciel plante et on note sur papier.", False),
    ],
)
def test_a_first_person_of_ones_own_is_looked_for(language: Language, text: str, lacks: bool) -> None:
    assert ("no_first_person" in checks(text, language)) == lacks


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He keeps doing it and I can't stand it any more."),
        ("en", "What do I say to him when he does it again?"),
        ("en", "She wants it by then and I need to find how to say no to her."),
        ("en", "I am lost."),
        ("fr", "Il recommence sans arrêt et je n'en peux plus."),
        ("fr", "Qu'est-ce que je lui dis quand il recommence ?"),
        ("fr", "Elle le veut pour bientôt et je cherche comment lui dire non."),
        ("fr", "Je suis perdue."),
    ],
)
def test_pronouns_alone_lack_a_context(language: Language, text: str) -> None:
    assert "missing_context" in checks(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He is my deputy and he does it again. What do I say to him?"),
        ("en", "She wants the figures by noon and I need to find how to say no to her."),
        ("en", "they ring me at home the three mayors and i need to choose a rule for my evenings"),
        ("fr", "C'est mon adjoint et il recommence. Qu'est-ce que je lui dis ?"),
        ("fr", "Elle veut les chiffres à midi et je cherche comment lui dire non."),
        ("fr", "ils m'appellent chez moi les trois maires et j'ai besoin de me fixer une règle pour mes soirées"),
    ],
)
def test_a_role_or_a_thing_named_once_is_context(language: Language, text: str) -> None:
    assert "missing_context" not in checks(text, language)


@pytest.mark.parametrize(("language", "words"), [("en", "one word, "), ("fr", "d'un mot, ")])
def test_sixty_words_are_not_too_many(language: Language, words: str) -> None:
    assert "too_long" not in checks(words * 30, language)
    assert "too_long" in checks(words * 30 + "more", language)
