"""What an intervention is, and what a question is about: written and spoken, in both languages."""

import re
from typing import get_args

import pytest

from nlp.interventions import Label, Target, classify, looks_like_advice
from nlp.interventions.plain import LONGEST
from nlp.language.loading import Language

LANGUAGES: tuple[Language, ...] = get_args(Language)

BY_LABEL: dict[Language, dict[Label, tuple[str, ...]]] = {
    "en": {
        "open_question": (
            "What did the foreman say exactly?",
            "Since when has the workshop been closed?",
            "In the whole story, where do you get to choose?",
            "Tell us a bit more about the week before.",
            "Could you give us an example of such a call?",
            "I'd be curious to know how the two teams were merged.",
            "A year from now, what would have changed?",
            "And the owner?",
            "um and what was that like for you when she left",
            "okay thanks so how did they find out",
            "and then he said what",
            "What would you try if nobody were watching?",
            "What if you do nothing: what happens then?",
            "Who have you asked for help?",
            "You spoke of being tired. What kind of tired is it?",
        ),
        "closed_question": (
            "Has the board approved it?",
            "The lease runs until 2027?",
            "Is it the tone or the content that hurts?",
            "Have you ever talked to him about it?",
            "Have you already tried talking to the landlord?",
            "Could you refuse the night shift?",
            "Could you tell us whether the parents signed?",
            "did he reply to your email in the end",
            "when you say late do you mean a few minutes or the whole morning",
            "Are you angry with her?",
            "You report to the head of sales, right?",
        ),
        "leading_question": (
            "Don't you think she is simply jealous?",
            "He obviously resents you, doesn't he?",
            "You must have been furious, weren't you?",
            "Surely someone warned you?",
            "Why do you let them talk to you like that?",
            "Since your manager is so lazy, how do you cope?",
            "you don't really want this job do you",
            "How can you still trust somebody who lies?",
            "Isn't it a bit late to worry?",
            "Could it be that you enjoy being indispensable?",
        ),
        "disguised_suggestion": (
            "Have you thought about writing to the families?",
            "Why don't you give each of them one evening off?",
            "What if you let them draw up the rota?",
            "have you um tried putting the phone in a drawer",
            "Wouldn't it be simpler to close on Mondays?",
            "Don't you think you should tell the safety officer?",
            "Would a weekly call make things easier?",
            "Is there any reason you couldn't share the figures?",
            "Couldn't the deputy chair the meeting for once?",
            "Maybe you should write it down?",
            "okay thanks for that have you thought of asking the union",
        ),
        "suggestion": (
            "Sweep the yard before they arrive.",
            "If the driver is late again, ring the depot.",
            "Get somebody from the parish to hold the keys.",
            "The wisest course would be to let them vote.",
            "Nothing prevents you from printing both versions.",
            "It wouldn't hurt to bring a witness.",
            "You don't have to read every file yourself.",
            "If it were my kitchen, the menu would be shorter.",
            "What worked in other choirs is a second conductor.",
            "Here's an idea: a wall calendar.",
            "A second key would spare you the trip.",
            "It's a pity, but you really ought to tell them.",
            "You should put that in writing.",
            "I'd start with the night shift.",
            "Talk to the caretaker before you talk to the council.",
            "maybe try a shorter agenda",
            "One lead: have the two shifts overlap.",
            "What you could do is meet them one by one.",
            "Don't answer that kind of email the same day.",
            "In your shoes I would ask for a clear mandate.",
            "It might be worth asking the insurer for a visit.",
        ),
        "experience": (
            "When I took over the bakery, nobody spoke to me.",
            "That reminds me of my own first winter on the ward.",
            "We tried a shared calendar at the clinic and nobody opened it.",
            'I asked my team "why don\'t you tell me these things?" and nobody answered.',
            "for me it was the opposite I spoke too fast",
            "same here I've got a colleague like that right now",
            "I used to check every invoice too.",
        ),
        "reformulation": (
            "Your fear, then, is that nobody will come.",
            "You keep the choir going and nobody counts your evenings.",
            "It's the rehearsals that wear you out, more than the concert.",
            "What keeps coming back is the locked piano.",
            "You were saying that the organist decides alone.",
            "If I hear you rightly, the date weighs less than the silence.",
            "So you should do it all yourself.",
            "So you've tried talking, then writing, and now you're wondering what's left?",
            "On the one hand you want them free; on the other, you check it all. Is that right?",
            "so for you it's not about the money it's about being asked",
            'You used the word "alone" three times.',
            "It sounds like you're carrying this by yourself.",
            "Tell me if I'm wrong: you could ask the dean but you don't want to owe him anything?",
        ),
        "other": (
            "Let her finish, please.",
            "Here is where we stop for today.",
            "I've got a question, but it can wait.",
            "You handled that well.",
            "Sorry, go on, I interrupted you.",
            "Thank you for trusting us with this.",
            "What if we heard those who haven't spoken yet?",
            "Sorry, could you say that again?",
            "I didn't catch the end, could you repeat it?",
            "Take all the time you need.",
            "We have four minutes left.",
            "You are far too nice.",
            "You should have called them at once.",
            "I wonder whether the conflict is useful to someone.",
            "hi can you hear me okay",
        ),
    },
    "fr": {
        "open_question": (
            "Qu'a dit le contremaître, mot pour mot ?",
            "Depuis combien de temps l'atelier est-il fermé ?",
            "Où la comptable travaille-t-elle maintenant ?",
            "Raconte-nous la semaine d'avant.",
            "Tu pourrais nous donner un exemple de ces appels ?",
            "J'aimerais comprendre comment les deux équipes ont été réunies.",
            "Dans un an, qu'est-ce qui aura changé ?",
            "Et le propriétaire ?",
            "euh et c'était comment pour toi quand elle est partie",
            "tu te sens comment dans cette équipe",
            "et après il s'est passé quoi",
            "Qu'essaierais-tu si personne ne te regardait ?",
            "Et si tu ne fais rien, il se passe quoi ?",
            "À qui as-tu demandé de l'aide ?",
            "Tu parles de fatigue. C'est quel genre de fatigue ?",
        ),
        "closed_question": (
            "Le conseil a-t-il validé le budget ?",
            "Le bail court jusqu'en 2027 ?",
            "C'est le ton ou le fond qui te blesse ?",
            "Lui en as-tu déjà parlé ?",
            "As-tu déjà essayé d'en parler au bailleur ?",
            "Pourrais-tu refuser les nuits ?",
            "Tu peux nous dire si les parents ont signé ?",
            "est-ce qu'il a fini par répondre",
            "tu comptes rester après ça",
            "Est-ce que tu lui en veux ?",
            "Tu rends compte au directeur commercial, c'est ça ?",
        ),
        "leading_question": (
            "Tu ne crois pas qu'elle est simplement jalouse ?",
            "Il t'en veut, évidemment, non ?",
            "Tu devais être furieuse, non ?",
            "On t'avait quand même prévenu ?",
            "Pourquoi te laisses-tu parler comme ça ?",
            "Puisque ta cheffe est incompétente, comment fais-tu ?",
            "au fond t'as jamais voulu ce poste non",
            "Comment peux-tu encore faire confiance à quelqu'un qui ment ?",
            "Ce n'est pas un peu tard pour s'inquiéter ?",
            "Ne serait-ce pas que tu aimes être indispensable ?",
        ),
        "disguised_suggestion": (
            "As-tu pensé à écrire aux familles ?",
            "Pourquoi tu ne leur donnes pas à chacun une soirée ?",
            "Et si tu les laissais faire le planning ?",
            "t'as essayé euh de ranger le téléphone dans un tiroir",
            "Ce ne serait pas plus simple de fermer le lundi ?",
            "Tu ne crois pas que tu devrais prévenir la sécurité ?",
            "Un appel par semaine ne faciliterait-il pas les choses ?",
            "Tu verrais un inconvénient à afficher les comptes ?",
            "Ton adjoint ne pourrait pas animer la réunion pour une fois ?",
            "Tu devrais peut-être l'écrire ?",
            "merci pour ça est-ce que tu as pensé à demander au syndicat",
        ),
        "suggestion": (
            "Balaie la cour avant leur arrivée.",
            "Si le chauffeur est encore en retard, appelle le dépôt.",
            "Faites venir quelqu'un de la paroisse.",
            "Le plus sage serait de les laisser voter.",
            "Autant imprimer les deux versions.",
            "Ça ne te ferait pas de mal de venir avec un témoin.",
            "Tu n'es pas obligée de lire tous les dossiers.",
            "Si c'était ma cuisine, la carte serait plus courte.",
            "Ce qui marche dans d'autres chorales, c'est un second chef.",
            "J'ai une idée : un calendrier au mur.",
            "Une deuxième clé t'éviterait le trajet.",
            "C'est dommage, mais tu devrais vraiment leur dire.",
            "Tu devrais mettre tout ça par écrit.",
            "Je commencerais par l'équipe de nuit.",
            "Commencez par le concierge, la mairie viendra après.",
            "essaie un ordre du jour plus court",
            "Une piste : prévoir un recouvrement entre les équipes.",
            "Ce que vous pouvez faire, c'est les recevoir un par un.",
            "Ne réponds pas à ce genre de mail le jour même.",
            "À ta place, je demanderais un mandat clair.",
            "Ça vaudrait le coup de demander une visite à l'assureur.",
        ),
        "experience": (
            "Quand j'ai repris la boulangerie, personne ne me parlait.",
            "Ça me rappelle mon premier hiver dans le service.",
            "À la clinique, on a essayé un agenda partagé et plus personne ne l'ouvrait.",
            "J'ai demandé à mon équipe « et si on arrêtait ? », et personne n'a répondu.",
            "moi c'est l'inverse j'ai parlé trop vite",
            "pareil j'ai une collègue comme ça en ce moment",
            "Moi aussi, je vérifiais toutes les factures.",
        ),
        "reformulation": (
            "Ta crainte, au fond, c'est que personne ne vienne.",
            "Tu fais vivre la chorale et personne ne compte tes soirées.",
            "Ce sont les répétitions qui t'usent, plus que le concert.",
            "Le mot « clé » est revenu deux fois.",
            "On dirait que le piano est devenu un territoire.",
            "Si je t'entends bien, la date pèse moins que le silence.",
            "Donc tu devrais tout faire toi-même.",
            "Donc tu as essayé de parler, puis d'écrire, et maintenant tu te demandes ce qu'il reste ?",
            "D'un côté tu les veux autonomes, de l'autre tu relis tout. C'est bien ça ?",
            "donc pour toi c'est pas l'argent c'est qu'on te demande ton avis",
            "Tu as dit « seule » trois fois.",
            "On dirait que tu portes ça toute seule.",
            "Si je ne me trompe pas, tu pourrais demander au doyen, mais tu ne veux rien lui devoir ?",
        ),
        "other": (
            "Laisse-la finir, s'il te plaît.",
            "La secrétaire les prévient chaque matin.",
            "Garde ta question pour le prochain tour.",
            "Tu as bien mené ça.",
            "Pardon, vas-y, je t'ai coupée.",
            "Merci de nous avoir confié ça.",
            "Et si on écoutait ceux qui n'ont pas encore parlé ?",
            "Désolé, le son a coupé, tu pourrais répéter ?",
            "Pourquoi ne pas refaire un tour de table ?",
            "Prends ton temps.",
            "Il nous reste quatre minutes.",
            "Tu es beaucoup trop gentille.",
            "Tu aurais dû les appeler tout de suite.",
            "Je me demande si le conflit ne sert pas à quelqu'un.",
            "allô vous m'entendez bien",
        ),
    },
}

BY_TARGET: dict[Language, dict[Target, tuple[str, ...]]] = {
    "en": {
        "fact": ("Who was in the room?", "What have you tried so far?", "Did you bring it up with him?"),
        "feeling": (
            "What do you feel as you tell us this?",
            "What was it like for you to read that email?",
            "do you still enjoy the teaching part",
        ),
        "meaning": (
            "What matters most to you in this?",
            "What do you tell yourself when he is silent?",
            "Does it go against your values to sign?",
        ),
        "others_view": (
            "How does your deputy see it?",
            "If I asked your technicians, what would they say?",
            "do they think it's your decision",
        ),
        "future": (
            "What would be different a year from now?",
            "How would you know that it is settled?",
            "Will you still be in charge next year?",
        ),
        "margin_of_action": (
            "What part of this is in your hands?",
            "what could you decide without asking anyone",
            "Are you allowed to refuse?",
        ),
    },
    "fr": {
        "fact": ("Qui était dans la pièce ?", "Qu'as-tu tenté jusqu'ici ?", "Lui en as-tu parlé ?"),
        "feeling": (
            "Que ressens-tu en nous le racontant ?",
            "ça t'a fait quoi de lire ce mail",
            "Est-ce que ça te plaît encore d'enseigner ?",
        ),
        "meaning": (
            "Qu'est-ce qui compte le plus pour toi là-dedans ?",
            "Que te dis-tu quand il se tait ?",
            "Signer, est-ce contraire à tes valeurs ?",
        ),
        "others_view": (
            "Comment ton adjointe voit-elle les choses ?",
            "Si je posais la question à vos techniciens, que diraient-ils ?",
            "est-ce qu'ils pensent que c'est à toi de trancher",
        ),
        "future": (
            "Qu'est-ce qui serait différent dans un an ?",
            "À quoi verrais-tu que c'est réglé ?",
            "Seras-tu encore responsable l'an prochain ?",
        ),
        "margin_of_action": (
            "Qu'est-ce qui dépend de toi là-dedans ?",
            "qu'est-ce que tu pourrais décider sans demander à personne",
            "As-tu le droit de refuser ?",
        ),
    },
}

LABELLED = [
    pytest.param(language, label, text, id=f"{language}-{label}-{text}")
    for language, labels in BY_LABEL.items()
    for label, texts in labels.items()
    for text in texts
]
TARGETED = [
    pytest.param(language, target, text, id=f"{language}-{target}-{text}")
    for language, targets in BY_TARGET.items()
    for target, texts in targets.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "label", "text"), LABELLED)
def test_an_intervention_is_labelled_by_what_it_does(language: Language, label: Label, text: str) -> None:
    assert classify(text, language).label == label


@pytest.mark.parametrize(("language", "target", "text"), TARGETED)
def test_a_question_is_labelled_by_what_it_is_about(language: Language, target: Target, text: str) -> None:
    assert classify(text, language).target == target


@pytest.mark.parametrize(("language", "label", "text"), LABELLED)
def test_only_open_and_closed_questions_have_a_target(language: Language, label: Label, text: str) -> None:
    found = classify(text, language)
    assert (found.target is not None) == (found.label in {"open_question", "closed_question"})


@pytest.mark.parametrize(("language", "label", "text"), LABELLED)
def test_what_looks_like_advice_is_what_is_labelled_a_suggestion(language: Language, label: Label, text: str) -> None:
    labelled = classify(text, language).label in {"suggestion", "disguised_suggestion"}
    assert looks_like_advice(text, language) == labelled


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_labels_survive_the_loss_of_case_and_punctuation(language: Language) -> None:
    def stripped(text: str) -> str:
        return " ".join(re.sub(r"[^\w\s'’-]", " ", text.lower()).split())

    wanted = [(label, text) for label, texts in BY_LABEL[language].items() for text in texts]
    lost = [text for label, text in wanted if classify(stripped(text), language).label != label]
    assert len(lost) <= 0.15 * len(wanted), lost


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "Well, thank you. Have you thought of  asking the union?", "Have you thought of  asking"),
        ("en", "I see. And how did it end?", "how did"),
        ("fr", "Merci… Et si tu l’invitais à déjeuner ?", "Et si tu l’invitais"),
        ("fr", "Je vois. Est-ce que c’est signé ?", "Est-ce que"),
        ("fr", "Bonne journée à vous.", "Bonne journée à vous."),
    ],
)
def test_the_words_that_say_so_are_pointed_at_in_the_original(language: Language, text: str, cue: str) -> None:
    found = classify(text, language)
    assert text[found.start : found.end] == cue


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_without_mark_or_syntax_is_not_guessed_to_ask(language: Language) -> None:
    told = {"en": "The contract was signed in March.", "fr": "Le contrat a été signé en mars."}[language]
    assert classify(told, language).label == "other"
    assert classify(told.rstrip(".") + " ?", language).label == "closed_question"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "   ", "?", "…", "«", "\u0301" * 9, "? , : ' - " * 30])
def test_nothing_and_rubbish_are_other(text: str, language: Language) -> None:
    found = classify(text, language)
    assert (found.label, found.target, found.start, found.end) == ("other", None, 0, len(text))


@pytest.mark.parametrize(
    ("language", "repeated"),
    [
        ("en", "a, "),
        ("en", "why dont you ask, "),
        ("en", "what do they "),
        ("fr", "et si tu le la "),
        ("fr", "un mot , "),
    ],
)
def test_a_text_made_to_mislead_the_patterns_is_answered(language: Language, repeated: str) -> None:
    """A pattern that goes back and forth without end would hang here; `make bench` measures how long it takes."""
    assert classify((repeated * LONGEST)[:LONGEST], language).label in get_args(Label)
