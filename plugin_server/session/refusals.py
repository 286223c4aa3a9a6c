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
    "no_name",
    "no_seat",
    "removed",
    "session_gone",
    "session_full",
    "session_overflows",
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
    "not_here_now",
    "has_another_part",
    "wait_for_the_facilitator",
    "charter_has_changed",
    "no_rounds_here",
    "no_turn_to_pass",
    "client_is_silent",
    "vote_not_open",
    "no_subject_yet",
    "no_subject_of_yours",
    "nothing_to_borrow",
    "moment_already_begun",
    "no_dialogue",
    "help_not_asked",
    "not_ones_own_witness",
    "not_asked_as_witness",
    "already_given",
    "try_again",
]

SENTENCES: dict[RefusalCode, tuple[str, str]] = {
    "not_understood": (
        "This could not be read, so nothing was changed. Reload the page and try again.",
        "Cet envoi n’a pas pu être lu : rien n’a changé. Recharge la page et réessaie.",
    ),
    "too_fast": (
        "That was many actions at once. Wait a few seconds, then try again.",
        "Cela fait beaucoup d’actions à la fois. Attends quelques secondes, puis réessaie.",
    ),
    "not_now": (
        "This belongs to another step: {steps}. Keep it until then.",
        "Cela appartient à une autre étape : {steps}. Garde-le jusque-là.",
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
    "no_name": (
        "Write your name first.",
        "Écris d’abord ton prénom.",
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
    "session_overflows": (
        "This session has taken all that it can hold. It can still be closed, and listening stopped.",
        "Cette séance a reçu tout ce qu’elle peut contenir. On peut encore la clore, et arrêter l’écoute.",
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
        "Tu animes : désigne quelqu’un d’autre pour te suppléer.",
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
        "Les miroirs sont déjà chez le client : le tien ne peut plus changer.",
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
        "Personne n’a proposé d’écoute : il n’y a rien à accepter.",
    ),
    "speech_unavailable": (
        "Listening is not available on this server. Everything else works.",
        "L’écoute n’est pas disponible sur ce serveur. Tout le reste fonctionne.",
    ),
    "not_here_now": (
        "This person is not here right now. Wait until they are back.",
        "Cette personne n’est pas là en ce moment. Attends son retour.",
    ),
    "has_another_part": (
        "This person already has another part in this session. Choose someone else.",
        "Cette personne a déjà un autre rôle dans cette séance. Choisis quelqu’un d’autre.",
    ),
    "wait_for_the_facilitator": (
        "The facilitator has only just gone. Give them three minutes, then take over.",
        "La personne qui anime vient de partir. Laisse-lui trois minutes, puis prends le relais.",
    ),
    "charter_has_changed": (
        "The frame has changed since. Read it again, then agree.",
        "Le cadre a changé entre-temps. Relis-le, puis donne ton accord.",
    ),
    "no_rounds_here": (
        "This step belongs to the client: there is no round in it.",
        "Cette étape appartient au client : il n’y a pas de tour de parole.",
    ),
    "no_turn_to_pass": (
        "You have no turn to pass just now.",
        "Tu n’as pas de tour à passer pour le moment.",
    ),
    "client_is_silent": (
        "Here the client listens and notes. You can still say that something is wrong.",
        "Ici, le client écoute et note. Tu peux toujours dire que quelque chose ne va pas.",
    ),
    "vote_not_open": (
        "The vote is not open yet. The facilitator opens it once the subjects are in.",
        "Le vote n’est pas encore ouvert. La personne qui anime l’ouvre quand les sujets sont là.",
    ),
    "no_subject_yet": (
        "There is no subject to vote on yet.",
        "Il n’y a pas encore de sujet à soumettre au vote.",
    ),
    "no_subject_of_yours": (
        "You have no subject here.",
        "Tu n’as pas de sujet ici.",
    ),
    "nothing_to_borrow": (
        "There is no time left to borrow: step 6 keeps its eight minutes.",
        "Il ne reste plus de temps à emprunter : l’étape 6 garde ses huit minutes.",
    ),
    "moment_already_begun": (
        "Another moment is still going on. End it first.",
        "Un autre moment est encore en cours. Termine-le d’abord.",
    ),
    "no_dialogue": (
        "Exchanges belong to the consultation, in dialogue mode.",
        "Les échanges ont lieu pendant la consultation, en mode dialogue.",
    ),
    "help_not_asked": (
        "The client works alone on the plan until they ask for help.",
        "Le client travaille seul à son plan tant qu’il ne demande pas d’aide.",
    ),
    "not_ones_own_witness": (
        "Choose someone else as your witness.",
        "Choisis quelqu’un d’autre comme témoin.",
    ),
    "not_asked_as_witness": (
        "You are not asked to be a witness, or no longer.",
        "On ne te demande pas d’être témoin, ou plus maintenant.",
    ),
    "already_given": (
        "You have already given this to the client.",
        "Tu l’as déjà donné au client.",
    ),
    "try_again": (
        "Many things happened at once and this one was not recorded. Try again.",
        "Beaucoup de choses sont arrivées en même temps et celle-ci n’a pas été enregistrée. Réessaie.",
    ),
}


VOUS: dict[RefusalCode, str] = {
    "already_given": "Vous l’avez déjà donné au client.",
    "not_understood": "Cet envoi n’a pas pu être lu : rien n’a changé. Rechargez la page et réessayez.",
    "too_fast": "Cela fait beaucoup d’actions à la fois. Attendez quelques secondes, puis réessayez.",
    "not_now": "Cela appartient à une autre étape : {steps}. Gardez-le jusque-là.",
    "not_yours": "Dans votre rôle, ce n’est pas à vous de le faire.",
    "unknown_item": "Cela n’existe plus. Votre page est maintenant à jour.",
    "empty_text": "Écrivez d’abord quelques mots.",
    "no_name": "Écrivez d’abord votre prénom.",
    "no_seat": "Vous n’avez pas de place dans cette séance. Rouvrez le lien que vous avez reçu.",
    "removed": "La personne qui anime a mis fin à votre place dans cette séance. Parlez-lui si c’est une erreur.",
    "session_gone": "Cette séance n’existe pas, ou elle est terminée et effacée. Demandez un nouveau lien.",
    "session_full": "Cette séance est complète. Adressez-vous à la personne qui anime.",
    "session_locked": "La porte est fermée pour le moment. Demandez à la personne qui anime de l’ouvrir.",
    "name_taken": "Quelqu’un porte déjà ce nom ici. Ajoutez une initiale.",
    "facilitator_stays": "La personne qui anime ne peut pas être retirée. Mettez plutôt fin à la séance.",
    "deputy_is_facilitator": "Vous animez : désignez quelqu’un d’autre pour vous suppléer.",
    "needs_a_deputy": "Désignez quelqu’un qui puisse prendre le relais avant de partir, ou mettez fin à la séance.",
    "facilitator_is_here": "La personne qui anime est là. Vous ne pouvez prendre le relais qu’en son absence.",
    "own_subject": "Votez sur les sujets des autres, pas sur le vôtre.",
    "no_client": "Choisissez d’abord le client, avec son accord.",
    "already_last": "C’est la dernière étape. Mettez fin à la séance quand chacun a parlé.",
    "mirrors_already_revealed": "Les miroirs sont déjà chez le client : le vôtre ne peut plus changer.",
    "mirrors_not_revealed": "Les miroirs ne vous sont pas encore parvenus.",
    "too_many_kinds": "Choisissez au plus deux types d’aide.",
    "already_rated": "Vous avez déjà répondu, et les réponses restent telles quelles.",
    "need_has_changed": "Le besoin a changé entre-temps. Relisez-le, puis décidez.",
    "try_again": "Beaucoup de choses sont arrivées en même temps et celle-ci n’a pas été enregistrée. Réessayez.",
    "not_here_now": "Cette personne n’est pas là en ce moment. Attendez son retour.",
    "has_another_part": "Cette personne a déjà un autre rôle dans cette séance. Choisissez quelqu’un d’autre.",
    "wait_for_the_facilitator": "La personne qui anime vient de partir. Attendez trois minutes, puis prenez le relais.",
    "charter_has_changed": "Le cadre a changé entre-temps. Relisez-le, puis donnez votre accord.",
    "no_turn_to_pass": "Vous n’avez pas de tour à passer pour le moment.",
    "client_is_silent": "Ici, le client écoute et note. Vous pouvez toujours dire que quelque chose ne va pas.",
    "no_subject_of_yours": "Vous n’avez pas de sujet ici.",
    "moment_already_begun": "Un autre moment est encore en cours. Terminez-le d’abord.",
    "not_ones_own_witness": "Choisissez quelqu’un d’autre comme témoin.",
    "not_asked_as_witness": "On ne vous demande pas d’être témoin, ou plus maintenant.",
}
"""The French sentences that change where a group says *vous*."""


class Refused(Exception):
    """A rule of the method or of the house says no. Carries a code; the sentence is for the person.

    `steps` are those in which it would be possible, for a sentence that names them.
    """

    def __init__(self, code: RefusalCode, steps: Sequence[StepId] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.steps = tuple(steps)

    def sentence(self, language: str) -> str:
        """The sentence to show: in "en", in "fr", or in "vous", the French of a group that says so."""
        english, french = SENTENCES[self.code]
        formal = VOUS.get(self.code, french)
        names = [guidance("en" if language == "en" else "fr")["steps"][step]["name"] for step in self.steps]
        shown = names if len(names) <= STEPS_NAMED else [names[0], "…", names[-1]]
        return {"en": english, "fr": french, "vous": formal}[language].format(steps=", ".join(shown))

    @property
    def sentences(self) -> dict[str, str]:
        """All of them, for a panel that knows which it wants."""
        return {language: self.sentence(language) for language in ("en", "fr", "vous")}
