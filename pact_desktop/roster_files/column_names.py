"""The names under which spreadsheets hold an attendee's fields, in English and Spanish.

All names are written as ``plain`` leaves them. Adding a name here is all it takes to recognise it.
"""

from __future__ import annotations

ATTENDEE_ID = "attendee_id"
FULL_NAME = "full_name"
DAY_1, DAY_2, BOTH_DAYS = "day1", "day2", "days"
DAY_FIELDS = {1: DAY_1, 2: DAY_2}

IGNORED = frozenset({"day1_in", "day2_in", "badge_issue", "badge_code"})
"""Columns of an export that an import knows and leaves alone: attendance and badges are not the roster's."""

NAMES: dict[str, tuple[str, ...]] = {
    ATTENDEE_ID: ("attendee id",),
    "external_id": (
        "external id", "id", "registration id", "reg id", "reg", "reg no", "registration number",
        "registration no", "confirmation number", "confirmation no", "order no", "ref", "ref no",
        "confirmation code", "confirmation", "order number", "order id", "reference", "reference number",
        "record id", "response id", "submission id", "person id", "contact id", "employee id", "member id",
        "id externo", "identificador", "numero de registro", "folio",
    ),
    "given_name": (
        "given name", "given names", "given", "first name", "first names", "first", "fname", "firstname",
        "forename", "legal first name", "name first", "nombres", "nombre de pila", "primer nombre",
    ),
    "family_name": (
        "family name", "family names", "family", "last name", "last names", "last", "lname", "lastname",
        "surname", "surnames", "legal last name", "name last", "apellido", "apellidos", "primer apellido",
        "apellido paterno",
    ),
    FULL_NAME: (
        "name", "full name", "fullname", "legal name", "full legal name", "names", "name first last",
        "name last first", "last first", "last name first name", "attendee", "participant", "registrant",
        "guest", "delegate", "nombre", "nombre completo", "nombre y apellido", "nombre y apellidos",
        "asistente", "participante",
    ),
    "preferred_name": (
        "preferred name", "preferred", "badge name", "name on badge", "name for badge", "badge", "nickname",
        "goes by", "preferred first name", "display name", "name as it should appear on badge",
        "nombre preferido", "nombre para el gafete", "nombre en el gafete", "apodo",
    ),
    "pronouns": ("pronouns", "pronoun", "preferred pronouns", "pronombres", "pronombre"),
    "title": (
        "title", "job title", "position", "position title", "title position", "job", "occupation",
        "working title", "classification", "puesto", "cargo", "titulo", "ocupacion",
    ),
    "agency": (
        "agency", "organization", "organisation", "organization agency", "agency organization", "org",
        "organization name", "agency name", "company", "company name", "employer", "department", "dept",
        "institution", "workplace", "affiliated organization", "affiliated agency", "agencia",
        "organizacion", "institucion", "dependencia", "departamento", "empresa", "organizacion agencia",
    ),
    "county": (
        "county", "county name", "county team", "team county", "county represented", "team", "jurisdiction",
        "home county", "county of work", "work county", "county of employment", "pact county",
        "county region",
        "condado", "nombre del condado", "equipo",
    ),
    "affiliation": (
        "affiliation", "role", "role affiliation", "affiliation role", "attendee type", "attendee role",
        "participant type", "registration type", "registrant type", "type", "category", "attendee category",
        "ticket type", "group", "attending as", "afiliacion", "rol", "rol afiliacion", "tipo",
        "tipo de asistente", "tipo de participante", "categoria",
    ),
    "discipline": (
        "discipline", "field", "sector", "system", "profession", "professional discipline", "area of work",
        "field of work", "discipline sector", "discipline system", "disciplina", "profesion", "area",
    ),
    "email": (
        "email", "e mail", "email address", "e mail address", "mail", "work email", "contact email",
        "primary email", "correo", "correo electronico", "direccion de correo",
    ),
    "phone": (
        "phone", "phone number", "telephone", "telephone number", "tel", "mobile", "mobile phone",
        "mobile number", "cell", "cell phone", "cell number", "work phone", "contact phone", "contact number",
        "telefono", "numero de telefono", "celular", "movil",
    ),
    "dietary": (
        "dietary", "dietary needs", "dietary restrictions", "dietary requirements", "dietary preference",
        "dietary preferences", "diet", "food", "food allergies", "allergies", "meal", "meal preference",
        "dieta", "restricciones alimentarias", "necesidades alimentarias", "restricciones dieteticas",
        "alergias",
    ),
    "accessibility": (
        "accessibility", "accessibility needs", "accommodation", "accommodations", "access needs",
        "special needs", "ada", "ada accommodations", "ada needs", "accommodations needed", "accesibilidad",
        "necesidades de accesibilidad", "adaptaciones",
    ),
    "notes": (
        "notes", "note", "comments", "comment", "remarks", "remark", "desk notes", "notes for the desk",
        "special instructions", "notas", "nota", "comentarios", "comentario", "observaciones",
    ),
    "tags": ("tags", "tag", "labels", "keywords", "etiquetas", "etiqueta"),
    DAY_1: ("day 1", "day1", "day one", "d1", "first day", "1st day", "dia 1", "dia uno", "primer dia"),
    DAY_2: ("day 2", "day2", "day two", "d2", "second day", "2nd day", "dia 2", "dia dos", "segundo dia"),
    BOTH_DAYS: (
        "days", "day", "attending", "attendance", "days attending", "attending days", "which days",
        "which day", "day s attending", "rsvp", "registration", "registered", "registered for", "status",
        "registration status", "attendance status", "dias", "dia", "asistencia", "asistira", "asiste",
        "dias de asistencia", "estado", "estatus", "estado de registro",
    ),
    "day1_in": ("day1 in", "day 1 in", "entrada dia 1", "dia 1 entrada"),
    "day2_in": ("day2 in", "day 2 in", "entrada dia 2", "dia 2 entrada"),
    "badge_issue": ("badge issue", "issue of badge", "edicion del gafete"),
    "badge_code": ("badge code", "codigo del gafete"),
}  # fmt: skip

FIELD_BY_NAME = {name: field for field, names in NAMES.items() for name in names}

FIELDS = frozenset(NAMES)
"""Everything that a column can be mapped to."""

QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("preferred_name", ("name", "badge")),
    ("preferred_name", ("preferred", "name")),
    ("dietary", ("dietary",)),
    ("dietary", ("allergies",)),
    ("dietary", ("food",)),
    ("dietary", ("alimentarias",)),
    ("accessibility", ("accommodation",)),
    ("accessibility", ("accommodations",)),
    ("accessibility", ("accessibility",)),
    ("accessibility", ("accesibilidad",)),
    ("pronouns", ("pronouns",)),
    ("pronouns", ("pronombres",)),
    ("email", ("email",)),
    ("email", ("correo",)),
    ("phone", ("phone",)),
    ("phone", ("telefono",)),
    ("given_name", ("first", "name")),
    ("family_name", ("last", "name")),
    ("family_name", ("apellidos",)),
    ("discipline", ("discipline",)),
    ("discipline", ("disciplina",)),
    ("county", ("county",)),
    ("county", ("condado",)),
    ("agency", ("agency",)),
    ("agency", ("organization",)),
    ("agency", ("organizacion",)),
    ("title", ("job", "title")),
    ("affiliation", ("affiliation",)),
    ("affiliation", ("role",)),
    (BOTH_DAYS, ("which", "days")),
    (BOTH_DAYS, ("days", "attend")),
    (BOTH_DAYS, ("que", "dias")),
    ("notes", ("notes",)),
    ("notes", ("comments",)),
    ("notes", ("comentarios",)),
)
"""For headers that are questions or sentences: the first field all of whose words occur."""

FILLERS = frozenset(
    ("attendee", "attendees", "participant", "participants", "registrant", "guest", "your", "you", "the", "a",
     "of", "please", "primary", "main", "current", "del", "de", "la", "el", "su", "asistente", "participante",
     "optional", "required", "opcional", "if", "any", "s")
)  # fmt: skip
"""Words that say nothing about which field a column holds."""

OTHER_THINGS = frozenset(
    ("emergency", "supervisor", "supervisors", "manager", "assistant", "spouse", "submitted", "submitter",
     "registered", "entered", "approver", "approved", "invited", "hotel", "middle", "emergencia", "segundo",
     "country", "pais", "lunch", "breakfast", "session", "workshop", "parking", "printed")
)  # fmt: skip
"""Words of columns that are not about the attendee's own fields: an emergency contact's phone, a country, a
lunch on Day 1."""
