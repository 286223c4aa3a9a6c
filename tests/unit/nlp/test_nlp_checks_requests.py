"""Requests: whether there is one, or more, and what it asks for."""

import pytest

from nlp.language.loading import Language
from nlp.need.checks import Check, check


def checks(text: str, language: Language) -> set[Check]:
    return {finding.check for finding in check(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I lost two nurses this spring and the agency sends someone new each week."),
        ("en", "my brother and i took over the garage he does the invoices by hand and i redo them on sunday"),
        ("en", "My deputy has resigned, the roof leaks, and the doctors don't listen to us."),
        ("fr", "J'ai perdu deux infirmières ce printemps et l'agence envoie quelqu'un de nouveau chaque semaine."),
        ("fr", "mon frère et moi on a repris le garage il fait les factures à la main et moi je les refais"),
        ("fr", "Mon adjointe a démissionné, le toit fuit, et les médecins ne nous écoutent pas."),
    ],
)
def test_a_story_alone_asks_nothing(language: Language, text: str) -> None:
    assert checks(text, language) == {"no_request"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Do you think I ought to hand in my notice before the audit?"),
        ("en", "I wonder whether I was wrong to send the apprentice home on Tuesday."),
        ("en", "i want to know if it's ok to swap shifts with someone i manage"),
        ("en", "Should I stay in the research group or go back to teaching?"),
        ("en", "Is it fair that I do all the on-call weekends?"),
        ("en", "the council moved my stall behind the church should i accept it"),
        ("fr", "Est-ce que je devrais démissionner avant la fin de l'audit ?"),
        ("fr", "Je me demande si j'ai bien fait de renvoyer l'apprenti chez lui mardi."),
        ("fr", "je voudrais savoir si c'est normal que je fasse les courses de mon chef"),
        ("fr", "Est-ce que je reste au labo ou est-ce que je retourne enseigner ?"),
        ("fr", "Faut-il que je dise à mon équipe que je pars en juin ?"),
        ("fr", "la mairie a mis mon étal derrière l'église est-ce que j'accepte"),
    ],
)
def test_a_request_for_a_yes_or_a_no_is_closed(language: Language, text: str) -> None:
    assert checks(text, language) == {"closed_question"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could you help me find ways to open the team meeting without reading the dashboard?"),
        ("en", "Could someone share how they told a team that a contract was lost? Ours ends in June."),
        ("en", "Is it me, or is it the role? I need to look at what I do on the days when it goes well in class."),
        ("en", "I don't know whether I am angry or ashamed. I need to put words on it before the appraisal."),
        ("en", "In what order should I tell the three farms about the closure?"),
        ("fr", "Est-ce que vous pourriez m'aider à ouvrir la réunion autrement que par les chiffres ?"),
        ("fr", "Quelqu'un pourrait-il raconter comment il a annoncé la perte d'un marché ? Le nôtre s'arrête en juin."),
        ("fr", "Est-ce moi, ou est-ce le poste ? J'ai besoin de voir ce que je fais les jours où ça va en classe."),
        ("fr", "Je ne sais pas si je suis en colère. J'ai besoin de mettre des mots dessus avant l'entretien."),
        ("fr", "Dans quel ordre dois-je l'annoncer aux trois fermes ?"),
    ],
)
def test_politeness_a_doubt_told_and_content_are_not_closed(language: Language, text: str) -> None:
    assert checks(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How do I tell my team about the move? And how should I split the budget between two sites?"),
        ("en", "I need to prepare my appraisal, and I also need to find a way to talk about the noise in the office."),
        ("en", "First, what should I say to the dean? Then, how can I run my lab without a technician?"),
        ("en", "i'd like to know how to handle the parents of one pupil and then also how to ask for a transfer"),
        ("fr", "Comment annoncer le départ à mon équipe ? Et comment répartir le budget entre les deux sites ?"),
        ("fr", "J'ai besoin de préparer mon entretien, et j'ai aussi besoin de trouver comment parler du bruit."),
        ("fr", "D'abord, que dire au doyen ? Ensuite, comment tenir mon labo sans technicien ?"),
        ("fr", "je voudrais savoir comment recevoir les parents et puis aussi comment demander ma mutation"),
    ],
)
def test_more_than_one_request_is_several(language: Language, text: str) -> None:
    assert checks(text, language) == {"several_requests"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I need to decide what I will answer the parents, when, and what I will stop answering."),
        ("en", "I want to keep our volunteers and I want my Sundays. I need to see what I have not dared to ask."),
        ("en", "i need to choose which committee i leave and i'd like you to challenge me on that"),
        ("en", "I said yes to the exhibition, the newsletter and the training day. I need to choose what I give back."),
        ("fr", "J'ai besoin de choisir à qui je dis le retard d'abord, et comment."),
        ("fr", "J'aimerais dormir et j'aimerais finir mes rapports. J'ai besoin de comprendre ce qui me retient."),
        ("fr", "faut que je choisisse le comité que je lâche et je voudrais que vous me bousculiez là-dessus"),
        ("fr", "J'ai dit oui à l'exposition, au bulletin et à la journée. J'ai besoin de choisir ce que je rends."),
    ],
)
def test_one_need_in_several_words_and_the_kind_of_help_are_one_request(language: Language, text: str) -> None:
    assert checks(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I run a small bakery with four staff. I want to be a better leader."),
        ("en", "How can I improve the communication in my team?"),
        ("en", "i've been head of the surgery for a year i'd love to hear your thoughts"),
        ("en", "I need help with my boss."),
        ("fr", "Je tiens une boulangerie avec quatre salariés. Je voudrais devenir une meilleure responsable."),
        ("fr", "Comment améliorer la communication dans mon équipe ?"),
        ("fr", "ça fait un an que je dirige le cabinet et j'aimerais avoir vos avis"),
        ("fr", "J'ai besoin d'aide avec mon chef."),
    ],
)
def test_help_without_an_object_is_vague(language: Language, text: str) -> None:
    assert checks(text, language) == {"vague"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i need advice on one thing only how i hand back a weak translation to the colleague who trained me"),
        ("en", "I would like some ideas for the first ten minutes with a family whose application was refused."),
        ("en", "I need help. How do I tell the crew that the tender was lost?"),
        ("fr", "j'ai besoin d'un conseil sur une seule chose comment je rends une traduction faible à ma collègue"),
        ("fr", "J'aimerais des idées pour les dix premières minutes avec une famille dont le dossier est refusé."),
        ("fr", "J'ai besoin d'aide. Comment dire à l'équipe que le marché est perdu ?"),
    ],
)
def test_help_with_a_concrete_object_is_not_vague(language: Language, text: str) -> None:
    assert checks(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How can I convince the board to buy the new scanner?"),
        ("en", "Help me sell the four-day week to my partners at the practice."),
        ("en", "We must share one inbox. How do I get my colleagues to adopt the one I set up?"),
        ("en", "i want arguments to make my boss agree to a second van"),
        ("fr", "Comment puis-je convaincre le conseil d'acheter le nouveau scanner ?"),
        ("fr", "Aidez-moi à vendre la semaine de quatre jours à mes associés du cabinet."),
        ("fr", "Comment faire adopter par mes collègues la boîte partagée que j'ai créée ?"),
        ("fr", "je cherche des arguments pour que mon patron accepte un deuxième camion"),
    ],
)
def test_a_chosen_solution_to_get_through_is_seen(language: Language, text: str) -> None:
    assert checks(text, language) == {"solution_disguised"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How can I get my husband's family to respect my working hours at the shop?"),
        ("en", "I need my manager to understand that I can't be on call every weekend."),
        ("en", "How do I make the interns in my ward more motivated?"),
        ("en", "i want my colleagues in the lab to clean up how do i get them to change"),
        ("fr", "Comment faire pour que ma belle-famille respecte mes horaires au magasin ?"),
        ("fr", "J'aimerais que mon chef comprenne que je ne peux pas être d'astreinte tous les week-ends."),
        ("fr", "Comment rendre les internes de mon service plus motivés ?"),
        ("fr", "je veux que mes collègues du labo rangent comment je fais pour qu'ils changent"),
    ],
)
def test_a_change_asked_of_others_is_out_of_the_clients_hands(language: Language, text: str) -> None:
    assert checks(text, language) == {"outside_control"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last term I convinced the staff to accept a timetable, and now I doubt it. What do I need to see?"),
        ("en", "The mayor wants me to get the council to vote for the merger. I need to see what makes me uneasy."),
        ("en", "i built a dashboard i'm not asking how to relaunch it i'd like to hear how you lived a failed idea"),
        ("en", "I get angry when trainees are late. I need to find another way to greet them at eight."),
        ("fr", "J'ai convaincu l'équipe d'accepter les horaires et j'en doute. Que dois-je tirer au clair ?"),
        ("fr", "Le maire veut que j'obtienne du conseil un vote. J'ai besoin de comprendre ce qui me gêne là."),
        ("fr", "j'ai fait un outil je demande pas comment le relancer je voudrais entendre vos idées qui ont pas pris"),
        ("fr", "Je m'énerve quand les stagiaires arrivent en retard. J'ai besoin d'une autre façon de les accueillir."),
    ],
)
def test_a_past_act_and_the_wish_of_someone_else_are_no_such_request(language: Language, text: str) -> None:
    assert checks(text, language) == set()
