"""What people in Zoom may be told instead of being let in: each with its HTTP status, in both languages."""

from typing import Final

SENTENCES: Final[dict[str, tuple[int, str, str, str]]] = {
    "no_pass": (
        403,
        "This panel no longer knows who you are. Close it and open the app again in Zoom.",
        "Ce panneau ne sait plus qui tu es. Ferme-le et rouvre l’application dans Zoom.",
        "Ce panneau ne sait plus qui vous êtes. Fermez-le et rouvrez l’application dans Zoom.",
    ),
    "bad_context": (
        403,
        "Zoom’s proof of who you are did not hold. Close this panel and open the app again in Zoom.",
        "La preuve d’identité donnée par Zoom ne vaut pas. Ferme ce panneau et rouvre l’application dans Zoom.",
        "La preuve d’identité donnée par Zoom ne vaut pas. Fermez ce panneau et rouvrez l’application dans Zoom.",
    ),
    "no_meeting": (
        409,
        "You are in no meeting. Start or join one in Zoom, then open the app there.",
        "Tu n’es dans aucune réunion. Démarre ou rejoins une réunion Zoom, puis ouvre l’application là-bas.",
        "Vous n’êtes dans aucune réunion. Démarrez ou rejoignez une réunion Zoom, puis ouvrez l’application là-bas.",
    ),
    "not_the_host": (
        403,
        "Only the host or a co-host of this meeting opens its session.",
        "Seul l’hôte ou un co-hôte de cette réunion ouvre sa séance.",
        "Seul l’hôte ou un co-hôte de cette réunion ouvre sa séance.",
    ),
    "no_session": (
        404,
        "This meeting has no session yet.",
        "Cette réunion n’a pas encore de séance.",
        "Cette réunion n’a pas encore de séance.",
    ),
    "wrong_code": (
        403,
        "No session has this code. Ask the facilitator for it, and check each character.",
        "Aucune séance n’a ce code. Demande-le à la personne qui anime et vérifie chaque caractère.",
        "Aucune séance n’a ce code. Demandez-le à la personne qui anime et vérifiez chaque caractère.",
    ),
    "seat_taken": (
        409,
        "Someone facilitates already. Take part or observe.",
        "Quelqu’un anime déjà. Choisis de participer ou d’observer.",
        "Quelqu’un anime déjà. Choisissez de participer ou d’observer.",
    ),
    "not_offered": (
        403,
        "The facilitator’s seat is the host’s to take or to give.",
        "La place d’animation revient à l’hôte, qui la prend ou la cède.",
        "La place d’animation revient à l’hôte, qui la prend ou la cède.",
    ),
    "not_authorized": (
        409,
        "Zoom did not let this app in for you. Try again, and accept what Zoom asks.",
        "Zoom n’a pas autorisé cette application pour toi. Réessaie et accepte ce que Zoom demande.",
        "Zoom n’a pas autorisé cette application pour vous. Réessayez et acceptez ce que Zoom demande.",
    ),
    "zoom_away": (
        502,
        "Zoom did not answer, or refused. Try again; everything else works.",
        "Zoom n’a pas répondu, ou a refusé. Réessaie ; tout le reste fonctionne.",
        "Zoom n’a pas répondu, ou a refusé. Réessayez ; tout le reste fonctionne.",
    ),
    "no_voice": (
        404,
        "This voice is not in the meeting any more.",
        "Cette voix n’est plus dans la réunion.",
        "Cette voix n’est plus dans la réunion.",
    ),
}


class NotNow(Exception):
    """A person's wish that cannot be met; the sentence says what to do. Raised with a code of SENTENCES."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    @property
    def status(self) -> int:
        return SENTENCES[self.code][0]

    @property
    def answer(self) -> dict[str, object]:
        """As every refusal of the service is written."""
        _, english, french, formal = SENTENCES[self.code]
        return {"code": self.code, "sentence": {"en": english, "fr": french, "vous": formal}}
