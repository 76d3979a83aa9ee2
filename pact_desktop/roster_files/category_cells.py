"""What the cells of affiliation and discipline columns mean, in the words that organizers use."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TypeVar

from rapidfuzz import fuzz, process

from pact_desktop.domain.people import Affiliation, Discipline, word_from_text
from pact_desktop.roster_files.plain import plain

_Kind = TypeVar("_Kind", Affiliation, Discipline)

_CLOSE = 90
"""RapidFuzz's ratio, of 100, of a misspelling."""

_SHORTEST_WITHIN = 6
"""Letters of a phrase that tells the meaning of a longer cell that holds it."""

_AFFILIATION_WORDS = {
    Affiliation.COUNTY_TEAM_MEMBER: (
        "team member", "county team", "pact team member", "pact county team", "pact team", "team", "member",
        "cohort", "cohort member", "county team participant", "pact county team member", "county member",
        "miembro del equipo", "miembro del equipo del condado", "equipo del condado", "miembro de equipo",
    ),
    Affiliation.PACT_COORDINATOR: (
        "coordinator", "county coordinator", "pact county coordinator", "team coordinator", "team lead",
        "coordinador", "coordinadora", "coordinador pact", "coordinadora pact", "coordinador de pact",
    ),
    Affiliation.CHILD_WELFARE_SERVICES_STAFF: (
        "cws staff", "cws", "child welfare staff", "child welfare services", "child welfare", "staff cws",
        "child welfare service staff", "cwds staff", "county child welfare staff",
        "personal de bienestar infantil", "personal de servicios de bienestar infantil",
    ),
    Affiliation.KEY_STAKEHOLDER: (
        "state agency", "state", "funder", "faculty", "speaker", "presenter", "panelist", "trainer",
        "keynote", "keynote speaker", "state partner", "key partner", "facilitator", "sponsor",
        "parte interesada clave", "ponente", "financiador", "docente", "agencia estatal",
    ),
    Affiliation.ADDITIONAL_STAKEHOLDER: (
        "stakeholder", "stakeholders", "other stakeholder", "community partner", "partner", "community",
        "other", "parte interesada", "parte interesada adicional", "socio comunitario",
    ),
    Affiliation.NON_PACT_COUNTY_GUEST: (
        "non pact", "non pact county", "non pact guest", "guest", "visitor", "visiting county", "observer",
        "guest county", "non pact county staff", "nonpact", "nonpact county", "no pact",
        "invitado", "invitada", "condado no pact", "invitado de condado no pact",
    ),
    Affiliation.EVENT_STAFF: (
        "staff", "volunteer", "organizer", "planning team", "planning committee", "event team", "host",
        "conference staff", "event volunteer", "personal del evento", "voluntario", "voluntaria",
        "organizador", "organizadora",
    ),
}  # fmt: skip

_DISCIPLINE_WORDS = {
    Discipline.CHILD_WELFARE: (
        "cws", "child welfare services", "social services", "dcfs", "dpss", "cps",
        "child protective services", "children and family services", "children s services", "human services",
        "foster care", "social work", "social worker", "bienestar infantil", "servicios sociales",
        "trabajo social",
    ),
    Discipline.PROBATION: (
        "juvenile probation", "probation department", "juvenile justice", "probation officer", "probacion",
        "libertad condicional", "justicia juvenil",
    ),
    Discipline.BEHAVIORAL_HEALTH: (
        "behavioural health", "mental health", "bh", "mh", "behavioral health services",
        "mental behavioral health", "behavioral mental health", "substance use", "therapist", "clinician",
        "salud mental", "salud conductual", "salud del comportamiento",
    ),
    Discipline.PUBLIC_HEALTH: (
        "ph", "health", "public health nurse", "public health nursing", "phn", "medical", "healthcare",
        "health care", "nursing", "salud publica", "salud",
    ),
    Discipline.LAW_ENFORCEMENT: (
        "le", "police", "sheriff", "police department", "sheriff s office", "law enforcement officer",
        "policia", "orden publico", "fuerzas del orden",
    ),
    Discipline.LEGAL_COURTS: (
        "legal", "courts", "court", "law", "judicial", "judiciary", "district attorney", "da",
        "public defender", "attorney", "legal court", "dependency court", "juvenile court", "tribunales",
        "tribunal", "juridico", "legal tribunales",
    ),
    Discipline.EDUCATION: (
        "school", "schools", "k 12", "k12", "county office of education", "coe", "school district", "teacher",
        "higher education", "educacion", "escuela", "escuelas",
    ),
    Discipline.COMMUNITY_BASED_ORGANIZATION: (
        "cbo", "community based", "community based org", "community based organisation", "nonprofit",
        "non profit", "ngo", "community organization", "community", "service provider", "victim services",
        "organizacion comunitaria", "organizacion sin fines de lucro", "organizacion de base comunitaria",
    ),
    Discipline.SURVIVOR_LEADER_LIVED_EXPERIENCE: (
        "survivor", "survivor leader", "lived experience", "survivor advocate", "lived experience expert",
        "lived expert", "sobreviviente", "lider sobreviviente", "experiencia vivida",
    ),
    Discipline.OTHER: ("otro", "otra", "otros"),
}  # fmt: skip

_NOT_PACT = re.compile(r"non? ?pact\b")
_INSTITUTION = re.compile(
    r"\b(?:county|city|state|department|dept|agency|office|university|college|school|district|court|courts"
    r"|services|center|centre|foundation|coalition|alliance|association|institute|hospital|clinic|inc|llc"
    r"|ministry|church|network|council|commission|bureau|division|authority|project|health|probation|sheriff"
    r"|police|condado|departamento|agencia|oficina|universidad|distrito|servicios|centro|fundacion)\b"
)
_TITLE = re.compile(
    r"\b(?:director|directora|manager|supervisor|supervisora|analyst|analista|worker|officer|deputy|chief|judge"
    r"|attorney|nurse|specialist|especialista|administrator|president|ceo|founder|professor|counselor"
    r"|therapist|psychologist|advocate|lead|assistant|coordinator|coordinador|coordinadora|executive"
    r"|secretary|detective|sergeant|lieutenant|captain|investigator|consultant|clinician|teacher|principal"
    r"|liaison|trainer|researcher|intern|navigator|trabajador|trabajadora|oficial|jefe|jefa|abogada|abogado)\b"
)


def read_affiliation(text: str) -> Affiliation | None:
    """The affiliation that a cell says, None if it says none that is known."""
    if _NOT_PACT.match(plain(text)):
        return Affiliation.NON_PACT_COUNTY_GUEST
    return _read(Affiliation, text, _AFFILIATION_MEANING)


def read_discipline(text: str) -> Discipline | None:
    """The discipline that a cell says, None if it says none that is known."""
    return _read(Discipline, text, _DISCIPLINE_MEANING)


def field_of_affiliation_column(counts: Mapping[str, int]) -> str:
    """What a column headed Affiliation, Role or the like holds, judged by how often each text stands in it.

    It is ``affiliation`` unless fewer than half are the words for one and at least half look like
    institutions or titles; then ``agency`` or ``title``, or ``discipline`` if at least half are disciplines.
    """
    words = Counter[str]()
    for text, count in counts.items():
        words[plain(text)] += count
    half = words.total() / 2
    if _share(words, _AFFILIATION_MEANING.__contains__) >= half:
        return "affiliation"
    if _share(words, _DISCIPLINE_MEANING.__contains__) >= half:
        return "discipline"
    titles = _share(words, lambda word: bool(_TITLE.search(word)))
    institutions = _share(words, lambda word: bool(_INSTITUTION.search(word) and not _TITLE.search(word)))
    if titles + institutions < half:
        return "affiliation"
    return "title" if titles > institutions else "agency"


def _share(words: Counter[str], belongs: Callable[[str], bool]) -> int:
    return sum(count for word, count in words.items() if belongs(word))


def _read(kind: type[_Kind], text: str, meanings: Mapping[str, _Kind]) -> _Kind | None:
    member = word_from_text(kind, text)
    if member is not None:
        return member
    words = plain(text)
    if words in meanings:
        return meanings[words]
    close = process.extractOne(words, meanings.keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    if close is not None and len(words) >= _SHORTEST_WITHIN:
        return meanings[close[0]]
    within = [
        phrase
        for phrase in meanings
        if len(phrase) >= _SHORTEST_WITHIN and re.search(rf"\b{re.escape(phrase)}\b", words)
    ]
    return meanings[max(within, key=len)] if within else None


def _meanings(kind: type[_Kind], words: Mapping[_Kind, tuple[str, ...]]) -> dict[str, _Kind]:
    """All words by their meaning, the domain's own among them."""
    own = {plain(member.value): member for member in kind}
    return {word: member for member, several in words.items() for word in several} | own


_AFFILIATION_MEANING = _meanings(Affiliation, _AFFILIATION_WORDS)
_DISCIPLINE_MEANING = _meanings(Discipline, _DISCIPLINE_WORDS)
