"""Paints the people on the sheets: tick, picture of the box, name, and what would happen at the door."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.components.pill import paint_pill, pill_size
from pact_desktop.gui.roster.tick import paint_tick
from pact_desktop.gui.sheets.people_model import ROLE, Index, PeopleModel, detail_of, name_of
from pact_desktop.gui.sheets.proposals import Group, Proposal
from pact_desktop.gui.style.theme import Theme

_ROW, _HEAD = 62, 44
_TICK, _PICTURE = 46, 216
_PAIR = 560
"""Below this width the pill stands under the name."""


class PeopleDelegate(QStyledItemDelegate):
    """Paints a heading or a person; the marked person has the soft accent."""

    def __init__(self, theme: Theme, words: Wording, model: PeopleModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._words = words
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROLE), Group)
        return QSize(self._theme.px(200), self._theme.px(_HEAD if heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(option.rect)
        if isinstance(line, Group):
            self._paint_heading(painter, box, line)
        elif isinstance(line, Proposal):
            self._paint_person(painter, box, line, index.row() == self._view.currentIndex().row())
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, group: Group) -> None:
        theme = self._theme
        title, hint = self._model.heading(group)
        inner = box.adjusted(theme.px(14), theme.px(12), -theme.px(14), 0)
        painter.setFont(theme.tokens.font("body", 600, tabular=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, title)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(title) + theme.px(14))
        painter.setFont(theme.tokens.font("small"))
        painter.setPen(theme.colour("text_muted"))
        hint = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, hint)

    def _paint_person(self, painter: QPainter, box: QRectF, row: Proposal, marked: bool) -> None:
        theme = self._theme
        inner = box.adjusted(theme.px(6), theme.px(2), -theme.px(6), -theme.px(2))
        if marked:
            painter.setPen(QPen(theme.colour("accent_text"), 1))
            painter.setBrush(theme.colour("accent_soft"))
            radius = theme.tokens.radius("control")
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        cell = QRectF(inner.left(), inner.top(), theme.px(_TICK), inner.height())
        if row.may_be_ticked:
            state = Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
            paint_tick(painter, theme, cell, state, self._view)
        picture = QRectF(cell.right(), inner.top() + theme.px(5), theme.px(_PICTURE), 0)
        picture.setBottom(inner.bottom() - theme.px(5))
        self._paint_picture(painter, picture, row)
        words = QRectF(picture.right() + theme.px(16), inner.top(), 0, inner.height())
        words.setRight(inner.right() - theme.px(12))
        self._paint_words(painter, words, row)

    def _paint_picture(self, painter: QPainter, box: QRectF, row: Proposal) -> None:
        height, width = row.picture.shape
        image = QImage(row.picture.data, width, height, width, QImage.Format.Format_Grayscale8)
        share = box.width() / box.height() * height / width
        shown = QRectF(0, 0, width, height / max(share, 1.0))
        shown.moveCenter(QRectF(0, 0, width, height).center())
        clip = QPainterPath()
        clip.addRoundedRect(box, self._theme.px(4), self._theme.px(4))
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(box, image, shown)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawPath(clip)

    def _paint_words(self, painter: QPainter, box: QRectF, row: Proposal) -> None:
        theme = self._theme
        outcome = row.decision.outcome
        if outcome is not Outcome.ADMITTED:
            headline = self._words.headline(outcome).rstrip(".")
            size = pill_size(theme, headline, 24)
            pill = QRectF(0, 0, min(size.width(), box.width()), size.height())
            if box.width() < theme.px(_PAIR - _TICK - _PICTURE):
                pill.moveTopLeft(box.topLeft() + QPointF(0, box.height() / 2 + theme.px(2)))
                upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2 + theme.px(2))
                self._line(painter, upper, name_of(row), "body", 600, "text")
                paint_pill(painter, theme, pill, headline, outcome, self._view)
                return
            pill.moveCenter(box.center())
            pill.moveRight(box.right())
            paint_pill(painter, theme, pill, headline, outcome, self._view)
            box.setRight(pill.left() - theme.px(12))
        half = box.height() / 2
        upper = QRectF(box.left(), box.top() + theme.px(6), box.width(), half - theme.px(6))
        lower = QRectF(box.left(), box.top() + half, box.width(), half - theme.px(6))
        detail = detail_of(row)
        self._line(painter, upper if detail else box, name_of(row), "body", 600, "text")
        if detail:
            self._line(painter, lower, detail, "small", 400, "text_muted")

    def _line(self, painter: QPainter, box: QRectF, text: str, scale: str, weight: int, ink: str) -> None:
        painter.setFont(self._theme.tokens.font(scale, weight))
        painter.setPen(self._theme.colour(ink))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
