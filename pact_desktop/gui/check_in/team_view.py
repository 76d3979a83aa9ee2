"""Team check-in: a county's team on one card; whoever is there is ticked, one key checks them in."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pact_desktop.gui.check_in.team_row import TeamRow
from pact_desktop.gui.check_in.view_model import TeamView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class TeamCard(QWidget):
    """Emits ``check_in_wanted`` with the ids of those who are ticked."""

    check_in_wanted = Signal(list)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self._rows: list[TeamRow] = []
        row = columns(theme, self, gap=14)
        card = Panel()
        column = rows(theme, card)
        head = columns(theme, gap=8)
        head.setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(10))
        names = rows(theme)
        self._title = Text(theme, "", "headline")
        self._head = Text(theme, "", "small", "text_muted")
        names.addWidget(self._title)
        names.addWidget(self._head)
        head.addLayout(names, 1)
        self._all = Button(theme, self.tr("Tick all"), "secondary", key="0")
        self._all.clicked.connect(self.tick_all)
        head.addWidget(self._all)
        column.addLayout(head)
        column.addWidget(hairline())
        holder = QWidget()
        holder.setProperty("kind", "scrolled")
        self._list = rows(theme, holder)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot())
        row.addWidget(card, 1)
        self._side = QWidget()
        self._side.setFixedWidth(theme.px(248))
        side = rows(theme, self._side, gap=14)
        hand_out, self._hand_out = self._box(self.tr("Hand out"), 12)
        disciplines, self._disciplines = self._box(self.tr("Disciplines in the team"), 9)
        side.addWidget(hand_out)
        side.addWidget(disciplines, 1)
        row.addWidget(self._side)

    def show_team(self, view: TeamView) -> None:
        """Show a team; those who can come in are ticked once the person presses their number."""
        self._title.setText(view.title)
        self._head.setText(view.head)
        clear(self._list)
        self._rows = []
        for number, member in enumerate(view.members, start=1):
            row = TeamRow(self._theme, number, member)
            row.set_compact(self._compact)
            row.toggled.connect(self._ticks_changed)
            self._rows.append(row)
            self._list.addWidget(row)
        self._list.addStretch()
        clear(self._disciplines)
        for discipline in view.disciplines:
            self._disciplines.addLayout(self._discipline(discipline.name, discipline.there))
        self._disciplines.addStretch()
        self._ticks_changed()

    def toggle(self, number: int) -> None:
        """Tick or untick the member with a number, counted from 1."""
        if 1 <= number <= len(self._rows):
            self._rows[number - 1].click()

    def tick_all(self) -> None:
        """Tick everyone who can come in; if all are ticked, untick them."""
        free = [row for row in self._rows if row.member.can_tick]
        ticked = all(row.isChecked() for row in free)
        for row in free:
            row.setChecked(not ticked)

    def ticked_ids(self) -> list[str]:
        """Ids of those who are ticked."""
        return [row.member.attendee_id for row in self._rows if row.isChecked()]

    def confirm(self) -> None:
        """Check in those who are ticked, if any."""
        if ids := self.ticked_ids():
            self.check_in_wanted.emit(ids)

    def set_compact(self, compact: bool) -> None:
        """Put the right column into one line of words, or beside the card."""
        self._compact = compact
        self._side.setVisible(not compact)
        self._hint.setVisible(not compact)
        self._head.setVisible(not compact)
        self._title.set_scale("heading" if compact else "headline")
        for row in self._rows:
            row.set_compact(compact)
        self._ticks_changed()

    def _foot(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        foot = columns(theme, holder, gap=8)
        foot.setContentsMargins(theme.px(18), theme.px(8), theme.px(18), theme.px(8))
        self._hint = Text(theme, self.tr("Press a number to tick or untick."), "small", "text_muted")
        self._line = Text(theme, "", "body", "text_muted")
        back = Button(theme, self.tr("Back"), "quiet", key="Esc", height="control_desk")
        back.clicked.connect(self.back_wanted)
        self._confirm = Button(theme, "", "primary", icon="users-group", key="Enter", height="control_desk")
        self._confirm.clicked.connect(self.confirm)
        foot.addWidget(self._hint)
        foot.addWidget(self._line)
        foot.addStretch()
        foot.addWidget(back)
        foot.addWidget(self._confirm)
        return holder

    def _box(self, title: str, gap: int) -> tuple[Panel, QVBoxLayout]:
        box = Panel()
        column = rows(self._theme, box, margin=18, gap=gap)
        column.addWidget(Text(self._theme, title, "small", "text_muted", weight=600))
        inner = rows(self._theme, gap=gap)
        column.addLayout(inner, 1)
        return box, inner

    def _discipline(self, name: str, there: bool) -> QHBoxLayout:
        row = columns(self._theme, gap=9)
        row.addWidget(
            IconLabel(
                self._theme, "check" if there else "circle-dashed", 16, "text" if there else "text_muted"
            )
        )
        words = name if there else self.tr("{discipline}: nobody").format(discipline=name)
        row.addWidget(Text(self._theme, words, "small", "text" if there else "text_muted"), 1)
        return row

    def _ticks_changed(self) -> None:
        ticked = [row.member for row in self._rows if row.isChecked()]
        self._confirm.setText(self.tr("Check in {count}").format(count=len(ticked)))
        self._confirm.setEnabled(bool(ticked))
        clear(self._hand_out)
        things = []
        packets = sum(member.packet for member in ticked)
        if packets:
            one, many = self.tr("1 packet"), self.tr("{count} packets").format(count=packets)
            things.append(("folder", one if packets == 1 else many))
        tickets = Counter(member.ticket for member in ticked if member.ticket)
        for words, count in tickets.items():
            things.append(("leaf", f"{count} {words}"))
        for icon, words in things:
            row = columns(self._theme, gap=11)
            row.addWidget(IconLabel(self._theme, icon, 22, "text"))
            row.addWidget(Text(self._theme, words, "desk_line", weight=600), 1)
            self._hand_out.addLayout(row)
        if not things:
            words = self.tr("Nothing.") if ticked else self.tr("Nobody is ticked.")
            self._hand_out.addWidget(Text(self._theme, words, "body", "text_muted"))
        self._line.setText(", ".join(words for _, words in things) if self._compact else "")
