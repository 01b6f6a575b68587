// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelcontrast.h"

#include "theme/theme.h"
#include "widgets/chainview.h"
#include "widgets/pagelist.h"
#include "widgets/statusshape.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>

#include <algorithm>
#include <functional>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {

constexpr double wordContrast = 4.5;
constexpr double shapeContrast = 3;
constexpr double leastChange = 1.5; // a text on another ground is not what shows the focus

/// A part of a widget where something is written or drawn.
struct Spot
{
    QString what;
    QRect place; ///< in the widget
    double least = wordContrast;
};

QList<Spot> spotsOf(const QAbstractButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    const QStyle &style = *button.style();
    if (qobject_cast<const QCheckBox *>(&button))
        return {
            {button.text(), style.subElementRect(QStyle::SE_CheckBoxContents, &option, &button)},
            {u"the box of "_s + button.accessibleName() + button.text(),
             style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, &button), shapeContrast}};
    if (qobject_cast<const QRadioButton *>(&button))
        return {{button.text(),
                 style.subElementRect(QStyle::SE_RadioButtonContents, &option, &button)}};
    // Within the frame, which is a line of its own.
    const QRect inner = button.rect().adjusted(5, 5, -5, -5);
    return {{button.accessibleName() + u' ' + button.text(), inner,
             button.text().isEmpty() ? shapeContrast : wordContrast}};
}

QList<Spot> spotsOf(const QAbstractItemView &view)
{
    QList<Spot> spots;
    const auto *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (!index.data().toString().isEmpty())
                spots.append({index.data().toString(), view.visualRect(index)});
        }
    }
    return spots;
}

QList<Spot> spotsOf(const QHeaderView &header)
{
    QList<Spot> spots;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        if (!text.isEmpty())
            spots.append(
                {text,
                 QRect(header.sectionViewportPosition(i), 0, header.sectionSize(i), header.height())
                     .adjusted(2, 2, -2, -2)});
    }
    return spots;
}

QList<Spot> spotsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QList<Spot>()
                                       : QList<Spot>({{label->text(), label->contentsRect()}});
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return spotsOf(*button);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return spotsOf(*header);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return spotsOf(*view);
    const QRect inner = widget.rect().adjusted(5, 5, -5, -5);
    const Spot edge{u"the edge of "_s + widget.accessibleName(),
                    QRect(0, 8, 4, widget.height() - 16), shapeContrast};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const Spot text{line->text().isEmpty() ? line->placeholderText() : line->text(), inner};
        return line->hasFrame() ? QList<Spot>({text, edge}) : QList<Spot>({text});
    }
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return {edge};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return {{text->toPlainText().left(40), inner}, edge};
    if (const auto *chain = qobject_cast<const ChainView *>(&widget))
        return {{chain->accessibleName(), chain->rect()}};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        return {edge,
                {box->currentText(),
                 box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                              QStyle::SC_ComboBoxEditField, box)}};
    }
    if (qobject_cast<const StatusLabel *>(&widget))
        return {{widget.accessibleName(), widget.rect(), shapeContrast}};
    return {};
}

QHash<QRgb, int> coloursAt(const QImage &picture, const QRect &pixels)
{
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    return counts;
}

/// The colour that most of a place has.
QColor groundOf(const QHash<QRgb, int> &counts)
{
    // Compares the values, which are counts.
    return {std::max_element(counts.cbegin(), counts.cend()).key()};
}

/// Of the ground against the colour that stands out most.
double contrastAt(const QImage &picture, const QRect &pixels)
{
    const QHash<QRgb, int> counts = coloursAt(picture, pixels);
    const QColor ground = groundOf(counts);
    double best = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        best = std::max(best, contrast(QColor(colour.key()), ground));
    return best;
}

/// Of the ground against what has changed, when @p length pixels of it are to stand out as much.
double contrastOfChange(const QImage &before, const QImage &after, const QRect &pixels,
                        qsizetype length)
{
    const QColor ground = groundOf(coloursAt(after, pixels));
    QList<double> changes;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const QColor now(after.pixel(x, y));
            if (contrast(QColor(before.pixel(x, y)), now) > leastChange)
                changes.append(contrast(now, ground));
        }
    }
    std::sort(changes.begin(), changes.end(), std::greater<>());
    return changes.size() < length ? 1 : changes[length - 1];
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && !widget.focusProxy();
}

void scrollTo(QWidget &widget)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(&widget);
    }
    QCoreApplication::processEvents();
}

QString named(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.accessibleName()
        + u' ' + widget.property("text").toString();
}

} // namespace

QStringList faintSpots(QWidget &window)
{
    QStringList found;
    const QImage picture = window.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        for (const Spot &spot : spotsOf(*widget)) {
            const QRect place(widget->mapTo(&window, spot.place.topLeft()), spot.place.size());
            // What has been scrolled away in part is looked at where it is whole.
            const bool isWhole = !spot.what.trimmed().isEmpty() && !spot.place.isEmpty()
                && widget->visibleRegion().contains(spot.place)
                && QRegion(spot.place).subtracted(widget->visibleRegion()).isEmpty();
            if (!isWhole)
                continue;
            const double reached =
                contrastAt(picture, QRect(place.topLeft() * ratio, place.size() * ratio));
            if (reached < spot.least)
                found.append(u"%1:1 is faint: %2"_s.arg(reached, 0, 'f', 1).arg(spot.what));
        }
    }
    return found;
}

QStringList faintFocus(QWidget &window)
{
    QStringList found;
    // What a page shows may be made anew meanwhile.
    QList<QPointer<QWidget>> controls;
    for (QWidget *widget : window.findChildren<QWidget *>())
        controls.append(widget);
    for (const QPointer<QWidget> &widget : controls) {
        if (!widget || !takesTab(*widget))
            continue;
        scrollTo(*widget);
        if (QWidget *focus = window.focusWidget())
            focus->clearFocus();
        const QImage before = window.grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage after = window.grab().toImage();
        const double ratio = after.devicePixelRatio();
        // A style may draw the ring around the control, in the gap to the next.
        const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size())
                                .adjusted(-3, -3, 3, 3)
                                .intersected(window.rect());
        const int edge = std::min(widget->width(), widget->height());
        const double reached =
            contrastOfChange(before, after, QRect(place.topLeft() * ratio, place.size() * ratio),
                             qsizetype(edge * ratio));
        if (reached < shapeContrast)
            found.append(
                u"the focus is seen %1:1 at %2"_s.arg(reached, 0, 'f', 1).arg(named(*widget)));
    }
    return found;
}

} // namespace lumos
