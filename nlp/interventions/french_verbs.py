"""The French verbs that are actions for a client, in the forms that wordings need. Data, and how it is conjugated."""

from __future__ import annotations

__all__ = ["conjugated"]

_FIRST = (
    "demand|propos|invit|parl|organis|envo[iy]|delegu|refus(?!er d|ais d|iez d)|arret|commenc|appell?|rappell?"
    "|rencontr|consult|contact|annonc|report|sugger|sollicit|embauch|recrut|confi|nomm|impliqu|associ|test|essa[iy]"
    "|install|cre|limit|fix|decoup|coup|separ|divis|form|discut|echang|negoci|alert|list|dessin|visit|chang|planifi"
    "|bloqu|reserv|convoqu|programm|utilis|tri|export|inform|mobilis|filtr|redig|pos|not|tent|imprim|enregistr"
    "|propag|plafonn|deplac|remplac|clarifi|prepar|suspend|adress|accord|interrog|partag|cal|decal|avanc|repouss"
    "|invers|film|affich|present|expliqu|montr|amen|apport|emmen|regroup|rassembl|felicit|remerci|signal|declar|lanc"
    "|ferm|cadr|recadr|formalis|structur|simplifi|automatis|anticip|valid|relanc|telephon|debrief|coach|accompagn"
    "|responsabilis|distribu|attribu|achet|lou|vend|coll|invent|exig|insist|rapproch|engag|align|charg|decharg"
    "|allong|raccourc|supprim|annul|ajout|ajust|exprim|nommer|livr|post|publi|cherch(?:er|ais|es|ez|e) (?:un|une"
    "|quelqu|du|de)|trouv(?:er|ais|es|ez|e) (?:un|une|quelqu)|jou(?:er|ais|es|ez|e) |pass(?:er|ais|iez|es|ez|e) "
    "(?:par|la main|le relais|un|une|voir|du|leur|les voir)|tourn|repart|envisag|mont(?:er|ais|iez|es|ez|e) (?:un"
    "|une)|document|externalis|mutualis|enl[e]v|isol|not"
)
# Infinitive, stem of the imperfect, stem of the conditional, present with "tu" and with "vous".
_OTHERS = (
    ("dire(?! plus)", "dis", "dir", "dis|dites"),
    ("envoyer", "envoy", "enverr", "envoies?|envoyez"),
    ("ecrire", "ecriv", "ecrir", "ecris|ecrivez"),
    ("aller", "all", "ir", "vas?|allez"),
    ("reunir", "reuniss", "reunir", "reunis|reunissez"),
    ("prevenir", "preven", "previendr", "previens|prevenez"),
    ("avertir", "avertiss", "avertir", "avertis|avertissez"),
    ("definir", "definiss", "definir", "definis|definissez"),
    ("etablir", "etabliss", "etablir", "etablis|etablissez"),
    ("ouvrir", "ouvr", "ouvrir", "ouvres|ouvrez"),
    ("reduire", "reduis", "reduir", "reduis|reduisez"),
    ("transmettre", "transmett", "transmettr", "transmets|transmettez"),
    ("soumettre", "soumett", "soumettr", "soumets|soumettez"),
    ("remettre (?:a plat|un|une|les|la|le)", "remett(?=ais (?:a plat|un|les|la)|iez (?:a plat|un|les|la))", "remettr",
     "remets|remettez"),
    ("construire", "construis", "construir", "construis|construisez"),
    ("offrir", "offr", "offrir", "offres|offrez"),
    ("relire", "relis", "relir", "relis|relisez"),
    ("inscrire", "inscriv", "inscrir", "inscris|inscrivez"),
    ("repartir", "repartiss", "repartir", "repartis|repartissez"),
    ("elargir", "elargiss", "elargir", "elargis|elargissez"),
    ("recevoir (?:les|chac|chaque|ton|ta|un|une)", "recev(?=ais (?:les|chac|chaque|un))", "recevr", "recois|recevez"),
)  # fmt: skip
# These act only with the words that follow: "faire venir", never "faire peur".
_WITH = (
    ("faire", "fais", "fer", "fais|faites",
     " (?:une? (?!erreur|faute)|appel|venir|intervenir|lire|relire|valider|aider|accompagner|le point|equipe|part"
     "|entrer|jouer|tourner|remplir|comme|circuler|passer|appel|signer|des |avec |autrement|l inverse|les |ca |cela "
     ")"),
    ("prendre", "pren", "prendr", "prends|prenez",
     " (?:une? |rendez|contact|conge|du recul|de la distance|le temps|l avis|conseil|appui|deux|des |en photo|quelqu"
     "|les devants|tes |ton (?!temps)|ta |soin)"),
    ("mettre", "mett", "mettr", "mets|mettez",
     r" (?:en place|(?:\w+ ){0,3}par ecrit|a l ecrit|au point|a plat|une? |fin a|tout |cela |ca |les choses|en copie"
     r"|en pause|(?:\w+ ){0,3}noir sur blanc|la |le |les |ton |ta |tes |des |de cote|quelqu)"),
    ("donner", "donn", "donner", "donnes?|donnez", " (?:une? (?!image|impression)|a chac|a chaque|du |des |la parole"
                                                   "|plus |rendez|les |le )"),
    ("laisser", "laiss", "laisser", "laisses?|laissez",
     r" (?!entendre|croire|penser|tomber|paraitre|faire(?: \?|$)|voir)"),
    ("voir", "vo[iy]", "verr", "vois|voyez", " (?:avec|une? |ca avec|directement|quelqu|d abord)"),
    ("venir", "ven", "viendr", "viens|venez", " (?:avec|une? |plus tot)"),
    ("tenir", "ten", "tiendr", "tiens|tenez", " (?:une? |un journal)"),
)  # fmt: skip


def conjugated(first: str, ending: str, column: int) -> str:
    """The listed verbs in one form: `first` ends the first conjugation, `ending` the stems of that column."""
    others = "|".join(f"(?:{row[column]}){ending}" for row in _OTHERS)
    bound = "|".join(
        rf"(?:{row[column]}){ending}(?=(?: tu| vous)?(?: pas)?(?: plutot| juste| "
        rf"aussi)?{row[4]})"
        for row in _WITH
    )
    return rf"(?!<request>)(?:(?:re?)?(?:{_FIRST}){first}|{others}|{bound})\b"
