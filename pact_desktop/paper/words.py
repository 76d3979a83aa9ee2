"""The words that documents print, in English and Spanish, with dates, times and numbers by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

LANGUAGES = ("en", "es")

_SPANISH: Mapping[str, str] = {
    "Page {page} of {pages}": "Página {page} de {pages}",
    "As of {when}": "Al {when}",
    "Day {day}": "Día {day}",
    "{part} of {whole}": "{part} de {whole}",
    "Attendance report": "Informe de asistencia",
    "came, of those expected": "asistieron, de las personas esperadas",
    "No-shows": "Ausencias",
    "Walk-ins": "Sin inscripción",
    "Unknown badges": "Gafetes desconocidos",
    "Arrivals by quarter hour": "Llegadas por cuarto de hora",
    "No arrivals yet": "Todavía sin llegadas",
    "By county": "Por condado",
    "By discipline": "Por disciplina",
    "By affiliation": "Por afiliación",
    "County": "Condado",
    "Discipline": "Disciplina",
    "Affiliation": "Afiliación",
    "County teams on Day 1": "Equipos de condado, Día 1",
    "Team": "Equipo",
    "Coordinator": "Coordinación",
    "Registered": "Inscritos",
    "In": "Presentes",
    "Missing disciplines": "Disciplinas que faltan",
    "Total": "Total",
    "Certificate of attendance": "Constancia de asistencia",
    "This certifies that": "Se hace constar que",
    "attended on {dates}": "asistió el {dates}",
    "Certificate {number}": "Constancia {number}",
    "To verify: {code}": "Para verificar: {code}",
    "County teams": "Equipos de condado",
    "Agency": "Institución",
    "{part} of {whole} places taken": "{part} de {whole} lugares ocupados",
    "Missing disciplines: {missing}": "Disciplinas que faltan: {missing}",
    "Printer alignment": "Alineación de la impresora",
    "Print at 100 %. Hold it with a sheet of labels against the light and read both rulers.": (
        "Imprima al 100 %. Póngala a contraluz con una hoja de etiquetas y lea ambas reglas."
    ),
    "Agenda": "Programa",
    "Not given": "Sin dato",
    "Name tents": "Portanombres",
    "Labels": "Etiquetas",
    "Signs": "Letreros",
    "Registration packets": "Carpetas de inscripción",
    "Contacts": "Contactos",
    "Your team: {county}": "Su equipo: {county}",
    "Contact list": "Lista de contactos",
    "People who agreed to be listed": "Personas que aceptaron figurar en la lista",
    "Email": "Correo",
    "Phone": "Teléfono",
    "Sign-in sheet": "Hoja de asistencia",
    "Name": "Nombre",
    "Signature, inside the box": "Firma, dentro del recuadro",
    "{county} County": "Condado de {county}",
    "No county": "Sin condado",
    " and ": " y ",
    "Registered for {days}": "Inscripción para {days}",
    "Program and agenda": "Programa y agenda",
    "Logistics": "Logística",
    "Check-in": "Entrada",
    "Please have your badge code ready": "Tenga a la mano el código de su gafete",
    "Not registered yet? We are glad to help": "¿Aún sin inscripción? Con gusto le ayudamos",
    "none": "ninguna",
    "Everything that this convening’s file holds about one person": (
        "Todo lo que el archivo de este encuentro guarda sobre una persona"
    ),
    "Personal data": "Datos personales",
    "Days": "Días",
    "Badges": "Gafetes",
    "What happened": "Qué ha pasado",
    "Expected are those approved for the day. In is everyone checked in at least once that day, with unknown "
    "badges: genuine badges from another desk whose names had not arrived. No-shows were approved and never "
    "checked in. Walk-ins registered on the day. County teams are counted on Day 1 only.": (
        "Esperadas son las personas aprobadas para el día. Presentes son quienes entraron al menos una vez "
        "ese día, también con gafetes desconocidos: gafetes auténticos de otra mesa cuyo nombre aún no había "
        "llegado. Ausencias son personas aprobadas que nunca entraron. Sin inscripción son quienes se "
        "registraron ese mismo día. Los equipos de condado se cuentan solo el Día 1."
    ),
}

_MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "es": ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
}
_WEEKDAYS = {
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    "es": ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
}


@dataclass(frozen=True, slots=True)
class Words:
    """Puts a document's words into one language. An unknown language is English."""

    language: str = "en"

    def __call__(self, template: str, **values: object) -> str:
        """Return an English template in this language, filled."""
        translated = _SPANISH.get(template, template) if self.language == "es" else template
        return translated.format_map(values)

    def title(self, kind: str, convening: str) -> str:
        """The title of a document's file: "Name tents · PACT Convening".

        ``kind`` is in this language already: it may be a person's name, which is no template.
        """
        return " · ".join(part for part in (kind, convening) if part)

    def day(self, value: date) -> str:
        """Return a date with its weekday: "Tue, Oct 6, 2026" or "mar, 6 oct 2026"."""
        language = "es" if self.language == "es" else "en"
        return f"{_WEEKDAYS[language][value.weekday()]}, {self.date(value)}"

    def date(self, value: date) -> str:
        """Return a date: "Oct 6, 2026" or "6 oct 2026"."""
        if self.language == "es":
            return f"{value.day} {_MONTHS['es'][value.month - 1]} {value.year}"
        return f"{_MONTHS['en'][value.month - 1]} {value.day}, {value.year}"

    def time(self, value: time) -> str:
        """Return a time of day: "8:42 AM" or "8:42"."""
        if self.language == "es":
            return f"{value.hour}:{value.minute:02}"
        return f"{value.hour % 12 or 12}:{value.minute:02} {'AM' if value.hour < 12 else 'PM'}"

    def moment(self, value: datetime) -> str:
        """Return a date with its time."""
        return f"{self.date(value)}, {self.time(value.time())}"
