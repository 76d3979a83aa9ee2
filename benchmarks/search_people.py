"""Invented people, and what a volunteer types to find them, for the search benchmark."""

from __future__ import annotations

import random
from dataclasses import dataclass

from pact_desktop.search.nicknames import NICKNAME_GROUPS
from pact_desktop.search.person import SearchPerson
from pact_desktop.search.words import words_of


def _listed(text: str, between: str | None = None) -> list[str]:
    return [part.strip() for part in text.split(between)]


_GIVEN = _listed("""
María José Guadalupe Juan Luis Ana Carlos Rosa Francisco Elena Miguel Verónica Jesús Patricia Roberto Leticia
Alejandro Gabriela Ricardo Mónica Fernando Claudia Ignacio Silvia Enrique Teresa Rafael Lucía Andrés Sofía
James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
Jessica Thomas Sarah Christopher Karen Daniel Nancy Matthew Lisa Anthony Margaret Steven Sandra Andrew Ashley
Kenneth Kimberly Joshua Emily Kevin Donna Brian Michelle Edward Carol Ronald Amanda Timothy Melissa Jason
Deborah Jeffrey Stephanie Ryan Rebecca Jacob Laura Nicholas Sharon Eric Cynthia Jonathan Kathleen Stephen Amy
Minh Linh Thảo Hùng Wei Mei Jin Soo-Jin Priya Arjun Fatima Omar Aisha Yusuf Kenji Yuki Olga Dmitri Chloë Zoë
""")

_FAMILY = _listed("""
García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes
Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera
Medina Aguilar Vargas Guzmán Núñez Muñoz Castro Méndez Salazar Rojas Delgado Peña Ríos Vega Sandoval Contreras
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee
Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson
Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy
Cook Rogers Nguyễn Trần Lê Phạm Huỳnh Kim Park Chen Wang Li Zhang Singh Patel Khan Yamamoto Tanaka O'Brien
""")

_COUNTIES = _listed(
    """Alameda,Los Angeles,Madera,Riverside,Sacramento,San Bernardino,San Joaquin,San Luis Obispo,
Santa Barbara,Ventura,Fresno,Kern,Orange,San Diego,Santa Clara,Contra Costa,Marin,Sonoma,Yolo,Tulare""",
    ",",
)

_AGENCIES = _listed(
    """Department of Children and Family Services,Probation Department,Behavioral Health Services,
Department of Public Health,Office of Education,Sheriff's Office,Superior Court,Public Defender,
Bright Harbor Center,Courage Rising Collective,Valley Youth Alliance,Survivor Voices Network""",
    ",",
)

_SYLLABLES = _listed("""ba be bo bra ca cha co cu da de do dra el fa fe fi ga go gra ha hi ja jo ka ki la le
li lo ma me mi mo na ne no pa pe pi qui ra re ri ro sa se shi so ta te ti to va ve vi wa ya zo""")
_ENDINGS = _listed("n r s l ez ski ton son ard elli ian oğlu ff nen wala yan")
_KEYS = "abcdefghijklmnopqrstuvwxyz"


def invented_people(count: int, seed: int = 1) -> list[SearchPerson]:
    """Return people of whom half share common family names and half have rare ones."""
    chance = random.Random(seed)
    return [_invented(chance) for _ in range(count)]


def _invented(chance: random.Random) -> SearchPerson:
    given = chance.choice(_GIVEN)
    if chance.random() < 0.2:
        given += f" {chance.choice(_GIVEN)}"
    family = _family(chance)
    if chance.random() < 0.25:
        family += chance.choice((" ", "-")) + _family(chance)
    if chance.random() < 0.03:
        family = f"de la {family}"
    county = chance.choice(_COUNTIES)
    agency = chance.choice(_AGENCIES)
    phone = f"(555) {chance.randrange(1000):03}-{chance.randrange(10_000):04}"
    return SearchPerson(given, family, "", f"{county} County {agency}", county, phone)


def _family(chance: random.Random) -> str:
    if chance.random() < 0.5:
        return _FAMILY[min(int(chance.expovariate(1 / 35)), len(_FAMILY) - 1)]
    stem = "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 2, 3))))
    return (stem + chance.choice(_ENDINGS)).capitalize()


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and what is meant by it: whoever has these words in these parts is a right answer."""

    text: str
    given: str = ""
    family: str = ""
    county: str = ""
    phone: str = ""

    def is_answered_by(self, person: SearchPerson) -> bool:
        """Tell whether this person is as good an answer as the one that was thought of."""
        return (
            self.given in ("", *words_of(person.given_name))
            and self.family in ("", *words_of(person.family_name))
            and self.county in ("", person.county)
            and self.phone in ("", person.phone[-4:])
        )


def questions(people: list[SearchPerson], count: int, typos: bool, seed: int = 2) -> list[Question]:
    """Return what a volunteer may type for people drawn at random; with ``typos`` one word is misspelt."""
    chance = random.Random(seed)
    asked = [_question(chance.choice(people), chance) for _ in range(count)]
    return [_misspelt(question, chance) for question in asked] if typos else asked


def _question(person: SearchPerson, chance: random.Random) -> Question:
    given = words_of(person.given_name)[0]
    family = max(words_of(person.family_name), key=len)
    kinds = [
        (20, Question(family, family=family)),
        (30, Question(f"{given} {family}", given, family)),
        (12, Question(f"{family} {given}", given, family)),
        (8, Question(family[: max(4, len(family) * 2 // 3)], family=family)),
        (8, Question(f"{given[:3]} {family}", given, family)),
        (8, Question(f"{given} {family[:4]}", given, family)),
        (6, Question(f"{family} {words_of(person.county)[0]}", family=family, county=person.county)),
        (4, Question(person.phone[-4:], phone=person.phone[-4:])),
        (4, Question(f"{_nickname(given, chance)} {family}", given, family)),
    ]
    return chance.choices([question for _, question in kinds], [weight for weight, _ in kinds])[0]


def _nickname(given: str, chance: random.Random) -> str:
    others = [name for group in NICKNAME_GROUPS if given in group for name in group if name != given]
    return chance.choice(others) if others else given


def _misspelt(question: Question, chance: random.Random) -> Question:
    """One letter wrong, missing, doubled or swapped with its neighbour, in a word of four letters or more."""
    words = question.text.split()
    candidates = [place for place, word in enumerate(words) if len(word) >= 4 and not word.isdigit()]
    if not candidates:
        return question
    place = chance.choice(candidates)
    word = words[place]
    at = chance.randrange(len(word) - 1)
    words[place] = chance.choice(
        (
            word[:at] + chance.choice(_KEYS) + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return Question(" ".join(words), question.given, question.family, question.county, question.phone)
