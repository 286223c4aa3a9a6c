"""Every reason to refuse, with the sentence the person reads, in English and in French.

A refusal never repeats what was typed and loses nothing: the panel keeps the draft.
"""

from collections.abc import Sequence
from typing import Literal

from plugin_server.method.guidance import guidance
from plugin_server.method.steps import StepId

STEPS_NAMED = 3
"""A longer list of steps is shortened to its ends."""

RefusalCode = Literal[
    "not_understood",
    "too_fast",
    "not_now",
    "not_yours",
    "unknown_person",
    "unknown_item",
    "empty_text",
    "no_seat",
    "removed",
    "session_gone",
    "session_full",
    "session_locked",
    "name_taken",
    "facilitator_stays",
    "deputy_is_facilitator",
    "not_the_deputy",
    "needs_a_deputy",
    "facilitator_is_here",
    "own_subject",
    "votes_already_shown",
    "not_invited",
    "cannot_be_client",
    "no_client",
    "already_first",
    "already_last",
    "not_running",
    "already_running",
    "no_mirrors",
    "mirrors_already_revealed",
    "mirrors_not_revealed",
    "too_many_kinds",
    "already_rated",
    "no_need",
    "need_has_changed",
    "speech_not_offered",
    "speech_unavailable",
    "try_again",
]

SENTENCES: dict[RefusalCode, tuple[str, str]] = {
    "not_understood": (
        "This could not be read, so nothing was changed. Reload the page and try again.",
        "Cet envoi n’a pas pu être lu : rien n’a changé. Recharge la page et réessaie.",
    ),
    "too_fast": (
        "That was many actions at once. Wait a few seconds, then try again.",
        "Cela fait beaucoup d’actions à la fois. Attends quelques secondes, puis réessaie.",
    ),
    "not_now": (
        "This belongs to another step: {steps}. Keep it until then.",
        "Cela appartient à une autre étape : {steps}. Garde-le jusque-là.",
    ),
    "not_yours": (
        "In your role, this is not yours to do.",
        "Dans ton rôle, ce n’est pas à toi de le faire.",
    ),
    "unknown_person": (
        "This person is no longer in the session.",
        "Cette personne n’est plus dans la séance.",
    ),
    "unknown_item": (
        "This is no longer there. Your page is up to date now.",
        "Cela n’existe plus. Ta page est maintenant à jour.",
    ),
    "empty_text": (
        "Write a few words first.",
        "Écris d’abord quelques mots.",
    ),
    "no_seat": (
        "You have no seat in this session. Open the link you were given again.",
        "Tu n’as pas de place dans cette séance. Rouvre le lien que tu as reçu.",
    ),
    "removed": (
        "The facilitator has ended your place in this session. Speak to them if this is a mistake.",
        "La personne qui anime a mis fin à ta place dans cette séance. Parle-lui si c’est une erreur.",
    ),
    "session_gone": (
        "This session does not exist, or has ended and was erased. Ask for a new link.",
        "Cette séance n’existe pas, ou elle est terminée et effacée. Demande un nouveau lien.",
    ),
    "session_full": (
        "This session is full. Ask the facilitator.",
        "Cette séance est complète. Adresse-toi à la personne qui anime.",
    ),
    "session_locked": (
        "The door is closed for now. Ask the facilitator to open it.",
        "La porte est fermée pour le moment. Demande à la personne qui anime de l’ouvrir.",
    ),
    "name_taken": (
        "Someone here already has this name. Add an initial.",
        "Quelqu’un porte déjà ce nom ici. Ajoute une initiale.",
    ),
    "facilitator_stays": (
        "The facilitator cannot be removed. Close the session instead.",
        "La personne qui anime ne peut pas être retirée. Clos plutôt la séance.",
    ),
    "deputy_is_facilitator": (
        "You facilitate: name someone else as deputy.",
        "Tu animes : désigne quelqu’un d’autre pour te suppléer.",
    ),
    "not_the_deputy": (
        "Only the deputy can take over.",
        "Seule la personne suppléante peut prendre le relais.",
    ),
    "needs_a_deputy": (
        "Name a deputy who can take over before you leave, or close the session.",
        "Désigne quelqu’un qui puisse prendre le relais avant de partir, ou clos la séance.",
    ),
    "facilitator_is_here": (
        "The facilitator is here. You can take over only while they are absent.",
        "La personne qui anime est là. Tu ne peux prendre le relais qu’en son absence.",
    ),
    "own_subject": (
        "Vote on the others’ subjects, not on your own.",
        "Vote sur les sujets des autres, pas sur le tien.",
    ),
    "votes_already_shown": (
        "The votes are already shown.",
        "Les votes sont déjà affichés.",
    ),
    "not_invited": (
        "This invitation has ended.",
        "Cette invitation n’est plus d’actualité.",
    ),
    "cannot_be_client": (
        "Only a participant can be the client.",
        "Seule une personne participante peut être client.",
    ),
    "no_client": (
        "Choose the client first, with their agreement.",
        "Choisis d’abord le client, avec son accord.",
    ),
    "already_first": (
        "This is the first step.",
        "C’est la première étape.",
    ),
    "already_last": (
        "This is the last step. Close the session when everyone has spoken.",
        "C’est la dernière étape. Clos la séance quand chacun a parlé.",
    ),
    "not_running": (
        "The time is not running.",
        "Le temps n’est pas en marche.",
    ),
    "already_running": (
        "The time is already running.",
        "Le temps est déjà en marche.",
    ),
    "no_mirrors": (
        "No mirror has been sent yet.",
        "Aucun miroir n’a encore été envoyé.",
    ),
    "mirrors_already_revealed": (
        "The mirrors are already with the client: yours can no longer change.",
        "Les miroirs sont déjà chez le client : le tien ne peut plus changer.",
    ),
    "mirrors_not_revealed": (
        "The mirrors are not with you yet.",
        "Les miroirs ne te sont pas encore parvenus.",
    ),
    "too_many_kinds": (
        "Choose at most two kinds of help.",
        "Choisis au plus deux types d’aide.",
    ),
    "already_rated": (
        "You have already answered, and answers stay as they were given.",
        "Tu as déjà répondu, et les réponses restent telles quelles.",
    ),
    "no_need": (
        "There is no written need yet.",
        "Il n’y a pas encore de besoin écrit.",
    ),
    "need_has_changed": (
        "The need has changed since. Read it again, then decide.",
        "Le besoin a changé entre-temps. Relis-le, puis décide.",
    ),
    "speech_not_offered": (
        "Nobody has proposed listening, so there is nothing to agree to.",
        "Personne n’a proposé d’écoute : il n’y a rien à accepter.",
    ),
    "speech_unavailable": (
        "Listening is not available on this server. Everything else works.",
        "L’écoute n’est pas disponible sur ce serveur. Tout le reste fonctionne.",
    ),
    "try_again": (
        "Many things happened at once and this one was not recorded. Try again.",
        "Beaucoup de choses sont arrivées en même temps et celle-ci n’a pas été enregistrée. Réessaie.",
    ),
}


class Refused(Exception):
    """A rule of the method or of the house says no. Carries a code; the sentence is for the person.

    `steps` are those in which it would be possible, for a sentence that names them.
    """

    def __init__(self, code: RefusalCode, steps: Sequence[StepId] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.steps = tuple(steps)

    def sentence(self, language: str) -> str:
        """The sentence to show, in "en" or "fr"."""
        english, french = SENTENCES[self.code]
        names = [guidance(language)["steps"][step]["name"] for step in self.steps]
        shown = names if len(names) <= STEPS_NAMED else [names[0], "…", names[-1]]
        return (french if language == "fr" else english).format(steps=", ".join(shown))
