"""The side of the layout editor: the form of the badge, or of the element that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.layout_editor.badge_form import BadgeForm
from pact_desktop.gui.layout_editor.model import LayoutModel
from pact_desktop.gui.layout_editor.part_form import PartForm
from pact_desktop.gui.style.theme import Theme


class EditorSide(QScrollArea):
    """Shows one of two forms."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.badge_form, self.part_form = BadgeForm(theme), PartForm(theme)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        forms = rows(theme, inner, margin=14)
        forms.addWidget(self.badge_form)
        forms.addWidget(self.part_form)
        forms.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def show_model(self, model: LayoutModel) -> None:
        """Show the form of what is chosen."""
        self.badge_form.show_layout(model.layout)
        self.part_form.show_model(model)
        self.part_form.setVisible(model.chosen is not None)
        self.badge_form.setVisible(model.chosen is None)
