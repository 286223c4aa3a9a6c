"""What people write in the story, in each language. A list holds one text for each of up to three consultants."""

from typing import TypedDict


class Texts(TypedDict):
    """Everything that is typed, from the frame to the agreement for next time."""

    subject: str
    others: list[str]
    first: str
    feeling: str
    wondering: str
    advice: str
    """A question that holds an idea: it is caught and kept for step 4."""
    questions: list[str]
    second: str
    mirrors: list[str]
    need: str
    request: str
    limits: str
    gifts: list[str]
    resonance: str
    note: str
    action: str
    by_when: str
    help: str
    learnings: list[str]
    helped: str
    change: str
    agreement: str


TEXTS: dict[str, Texts] = {
    "en": {
        "subject": "I keep rewriting the reports of my team instead of saying what is missing.",
        "others": [
            "I must announce a date I do not believe in.",
            "Two people of my team no longer speak to each other.",
            "I cannot let go of the work I did before I led others.",
        ],
        "first": "I wonder how to stop rewriting at night.",
        "feeling": "A weight, when she said that she is the last to leave.",
        "wondering": "What do they know of these evenings?",
        "advice": "Have you thought of writing to them?",
        "questions": [
            "What makes it hard to say it to them?",
            "What happened the last time a report went out as it was?",
            "What would you lose if you stopped?",
        ],
        "second": "What is hard for me is to say “not yet” to people I like.",
        "mirrors": [
            "The need I hear is to be frank without hurting.",
            "The need I hear is to trust that they can bear it.",
            "The need I hear is to have your evenings back.",
        ],
        "need": "What I need today is to prepare one frank half-hour that leaves them standing.",
        "request": "Help me by telling me how you did it.",
        "limits": "Not my manager, and no new tool.",
        "gifts": [
            "As you spoke, I felt how tired one gets of being kind.",
            "I once gave back a report with three lines underlined, and nothing else.",
            "I hear someone who protects the others from a disappointment they could bear.",
        ],
        "resonance": "I too am the last to leave.",
        "note": "Kind and clear are not opposites.",
        "action": "Book half an hour with one of them",
        "by_when": "Tuesday",
        "help": "I would write my first sentence down before I walk in.",
        "learnings": [
            "I also rewrite rather than say. I will try on Tuesday.",
            "A question can be a present.",
            "Silence makes room.",
        ],
        "helped": "Nobody hurried her.",
        "change": "Fewer questions at once.",
        "agreement": "Next time, we keep one minute of silence before the questions.",
    },
    "fr": {
        "subject": "Je réécris les rapports de mon équipe au lieu de dire ce qui manque.",
        "others": [
            "Je dois annoncer une date à laquelle je ne crois pas.",
            "Deux personnes de mon équipe ne se parlent plus.",
            "Je n’arrive pas à lâcher le travail que je faisais avant de diriger.",
        ],
        "first": "Je me demande comment arrêter de réécrire la nuit.",
        "feeling": "Un poids, quand elle a dit qu’elle part la dernière.",
        "wondering": "Que savent-ils de ces soirées ?",
        "advice": "As-tu pensé à leur écrire ?",
        "questions": [
            "Qu’est-ce qui rend difficile de le leur dire ?",
            "Que s’est-il passé la dernière fois qu’un rapport est parti tel quel ?",
            "Que perdrais-tu si tu arrêtais ?",
        ],
        "second": "Ce qui est difficile pour moi, c’est de dire « pas encore » à des gens que j’aime bien.",
        "mirrors": [
            "Le besoin que j’entends, c’est d’être franche sans blesser.",
            "Le besoin que j’entends, c’est de croire qu’ils peuvent l’entendre.",
            "Le besoin que j’entends, c’est de retrouver tes soirées.",
        ],
        "need": "Ce dont j’ai besoin aujourd’hui, c’est de préparer une demi-heure franche qui les laisse debout.",
        "request": "Aidez-moi en me racontant comment vous avez fait.",
        "limits": "Pas ma hiérarchie, et pas d’outil nouveau.",
        "gifts": [
            "En t’écoutant, j’ai senti combien on se fatigue à être gentil.",
            "Un jour, j’ai rendu un rapport avec trois lignes soulignées, et rien d’autre.",
            "J’entends quelqu’un qui épargne aux autres une déception qu’ils sauraient porter.",
        ],
        "resonance": "Moi aussi, je pars en dernier.",
        "note": "Gentil et clair ne s’opposent pas.",
        "action": "Réserver une demi-heure avec une personne",
        "by_when": "Mardi",
        "help": "J’écrirais ma première phrase avant d’entrer.",
        "learnings": [
            "Moi aussi je réécris plutôt que de dire. J’essaierai mardi.",
            "Une question peut être un cadeau.",
            "Le silence fait de la place.",
        ],
        "helped": "Personne ne l’a pressée.",
        "change": "Moins de questions à la fois.",
        "agreement": "La prochaine fois, une minute de silence avant les questions.",
    },
}
