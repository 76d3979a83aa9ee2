"""One file kept with the convening: what it is, whether it is in the packet, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_ICONS = {
    ResourceKind.AGENDA: "calendar",
    ResourceKind.PRESENTATION: "presentation",
    ResourceKind.HANDOUT: "note",
    ResourceKind.LAYOUT: "id-badge-2",
    ResourceKind.OTHER: "file",
}


class FileRow(QWidget):
    """Emits what the person wants; a file's id goes with each signal."""

    open_wanted = Signal(object)
    kind_chosen = Signal(str, object)
    packet_chosen = Signal(str, bool)
    rename_wanted = Signal(object)
    export_wanted = Signal(object)
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, resource: Resource, compact: bool) -> None:
        super().__init__()
        self.resource = resource
        name, own = resource.name, resource.resource_id
        row = columns(theme, self, gap=10)
        row.setContentsMargins(theme.px(4), theme.px(6), theme.px(4), theme.px(6))
        row.addWidget(IconLabel(theme, _ICONS[resource.kind], 20, "text_muted"))
        words = rows(theme)
        title = Text(theme, name, "body", weight=500, wrap=True)
        words.addWidget(title)
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = QLocale().formattedDataSize(resource.size, 1, traditional)
        about = size if resource.is_here else self.tr("{size}, not here yet").format(size=size)
        words.addWidget(Text(theme, about, "caption", "text_muted"))
        row.addLayout(words, 1)
        self.kind = Choice(self._kinds())
        self.kind.setAccessibleName(self.tr("What {name} is for").format(name=name))
        self.kind.set_value(resource.kind.value)
        self.kind.setMinimumWidth(theme.px(136))
        self.kind.setEnabled(resource.kind is not ResourceKind.LAYOUT)
        self.kind.kept.connect(lambda: self.kind_chosen.emit(own, ResourceKind(self.kind.value())))
        self.packet = QCheckBox(self.tr("In the packet"))
        self.packet.setAccessibleName(self.tr("{name} in the packet").format(name=name))
        self.packet.setChecked(resource.in_packet)
        self.packet.setEnabled(resource.is_pdf)
        self.packet.setToolTip("" if resource.is_pdf else self.tr("Only PDFs are bound into the packets."))
        self.packet.clicked.connect(lambda on: self.packet_chosen.emit(own, on))
        opens = Button(theme, "" if compact else self.tr("Open"), "quiet", icon="eye", height="hit_min")
        opens.setAccessibleName(self.tr("Open {name}").format(name=name))
        opens.setEnabled(resource.is_here)
        opens.clicked.connect(lambda: self.open_wanted.emit(resource))
        more = Button(theme, "", "quiet", icon="dots", height="hit_min")
        more.setAccessibleName(self.tr("More for {name}").format(name=name))
        more.clicked.connect(lambda: self.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        choices = rows(theme) if compact else columns(theme, gap=10)
        for widget in (self.kind, self.packet):
            choices.addWidget(widget)
        row.addLayout(choices)
        row.addWidget(opens, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)

    def menu(self) -> QMenu:
        """What can be done besides; it deletes itself once it is closed."""
        own = self.resource.resource_id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), lambda: self.rename_wanted.emit(self.resource))
        menu.addAction(self.tr("Export…"), lambda: self.export_wanted.emit(self.resource))
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), lambda: self.move_wanted.emit(own, -1))
        menu.addAction(self.tr("Move down"), lambda: self.move_wanted.emit(own, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.remove_wanted.emit(own))
        return menu

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (ResourceKind.AGENDA.value, self.tr("Agenda")),
            (ResourceKind.PRESENTATION.value, self.tr("Presentation")),
            (ResourceKind.HANDOUT.value, self.tr("Handout")),
            (ResourceKind.LAYOUT.value, self.tr("Badge layout")),
            (ResourceKind.OTHER.value, self.tr("Other")),
        ]
