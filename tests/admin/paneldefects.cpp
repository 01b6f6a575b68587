// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneldefects.h"

#include "models/format.h"
#include "widgets/chainview.h"
#include "widgets/pagelist.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static bool isInScrolledPart(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent)
            && !qobject_cast<const QScrollArea *>(parent))
            return true; // an editor or a table scrolls by itself
    }
    return false;
}

static int neededHeight(const QLabel &label)
{
    // A text that may be selected is laid out as a document, whose lines are not a font's: only
    // the label itself knows its height.
    return label.wordWrap() ? label.heightForWidth(label.width())
                            : label.fontMetrics().size(0, label.text()).height();
}

/// Japanese and Chinese have no blanks; a line may end after most of their characters.
static bool breaksAnywhere(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [](QChar character) { return character.unicode() >= 0x2e80; });
}

static QString plain(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ? QString() : label.text();
}

static void findClippedLabels(QWidget &window, QStringList &found)
{
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || plain(*label).isEmpty() || isInScrolledPart(*label))
            continue;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue; // the status line gives way
        if (!label->wordWrap()
            && label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width()
                > label->width())
            found.append(u"label too narrow: "_s + label->text());
        for (const QString &word : withoutMnemonic(label->text()).split(u' ')) {
            if (label->wordWrap() && !word.contains(u'/') && !breaksAnywhere(word)
                && label->fontMetrics().horizontalAdvance(word) > label->width() + 1)
                found.append(u"word cut: "_s + word);
        }
        if (neededHeight(*label) > label->height() + 2)
            found.append(u"label too low: %1 of %2: %3"_s.arg(label->height())
                             .arg(neededHeight(*label))
                             .arg(label->text()));
    }
}

static void findClippedControls(QWidget &window, QStringList &found)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // The list of pages may be pressed together in height, as far as its words.
        const int height = qobject_cast<PageButton *>(button) ? button->fontMetrics().height()
                                                              : button->sizeHint().height();
        if (button->isVisible() && !isInScrolledPart(*button) && !button->text().isEmpty()
            && (button->sizeHint().width() > button->width() + 1 || height > button->height() + 1))
            found.append(u"button cut: "_s + button->text());
    }
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && !box->isEditable() && box->sizeHint().width() > box->width() + 1)
            found.append(u"choice cut: "_s + box->currentText());
    }
    for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        const int margins = 2 * edit->fontMetrics().averageCharWidth();
        if (edit->isVisible() && edit->text().isEmpty()
            && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + margins
                > edit->width())
            found.append(u"placeholder cut: "_s + edit->placeholderText());
    }
    for (QAbstractSpinBox *box : window.findChildren<QAbstractSpinBox *>()) {
        if (box->isVisible() && box->minimumSizeHint().width() > box->width() + 1)
            found.append(u"number cut: "_s + box->text());
    }
    for (ChainView *chain : window.findChildren<ChainView *>()) {
        if (chain->isVisible()
            && (chain->minimumSizeHint().width() > chain->width()
                || chain->heightForWidth(chain->width()) > chain->height()))
            found.append(u"chain cut"_s);
    }
}

static void findClippedHeaders(QWidget &window, QStringList &found)
{
    for (QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            if (header->fontMetrics().horizontalAdvance(text) + 4 > header->sectionSize(i))
                found.append(u"column head cut: "_s + text);
        }
    }
}

/// Where a widget is seen in its window; a scrolled one may be seen in part, or not.
static QRect seenPlace(const QWidget &widget)
{
    QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        place &= QRect(up->mapTo(up->window(), QPoint()), up->size());
    return place.width() > 2 && place.height() > 2 ? place.adjusted(1, 1, -1, -1) : QRect();
}

static bool hasContent(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QScrollArea *>(&widget));
}

static QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' '
        + widget.property("text").toString();
}

static void findOverlaps(QWidget &window, QStringList &found)
{
    QList<const QWidget *> widgets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isInScrolledPart(*widget) && hasContent(*widget))
            widgets.append(widget);
    }
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const QWidget &one = *widgets[i];
            const QWidget &other = *widgets[j];
            if (!one.isAncestorOf(&other) && !other.isAncestorOf(&one)
                && seenPlace(one).intersects(seenPlace(other)))
                found.append(u"%1 and %2 overlap"_s.arg(described(one), described(other)));
        }
    }
}

QStringList clippings(QWidget &window)
{
    QStringList found;
    findClippedLabels(window, found);
    findClippedControls(window, found);
    findClippedHeaders(window, found);
    findOverlaps(window, found);
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            found.append(u"wider than its page: %1 of %2"_s.arg(area->widget()->width())
                             .arg(area->viewport()->width()));
    }
    for (QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->isVisible())
            found.append(u"a horizontal scroll bar"_s);
    }
    return found;
}

static void findShared(const QStringList &texts, QStringList &found)
{
    QHash<QString, QString> owners;
    for (const QString &text : texts) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty() && owners.contains(keys))
            found.append(u"%1: %2, %3"_s.arg(keys, owners.value(keys), text));
        owners.insert(keys, text);
    }
}

/// Every visible text that a letter may lead to: buttons, and labels of fields. The list of pages
/// has digits, and F10 for the menu.
static QList<std::pair<const QWidget *, QString>> labelledControls(const QWidget &window)
{
    QList<std::pair<const QWidget *, QString>> found;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const PageList *>(button->parentWidget()))
            found.append({button, button->text()});
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            found.append({label, label->text()});
    }
    return found;
}

QStringList sharedMnemonics(QWidget &window)
{
    QStringList texts;
    for (const auto &[control, text] : labelledControls(window)) {
        // Of several that are called the same, the letter goes from one to the next.
        if (!texts.contains(text))
            texts.append(text);
    }
    QStringList found;
    findShared(texts, found);
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QStringList entries;
        for (const QAction *action : menu->actions())
            entries.append(action->text());
        findShared(entries, found);
    }
    return found;
}

QStringList unmarkedControls(QWidget &window)
{
    const auto controls = labelledControls(window);
    const auto isLabelled = [&controls](const QWidget *control) {
        return std::any_of(controls.cbegin(), controls.cend(), [control](const auto &each) {
            const auto *label = qobject_cast<const QLabel *>(each.first);
            return label && label->buddy() == control;
        });
    };
    QStringList found;
    for (const auto &[control, text] : controls) {
        if (isLabelled(control))
            continue; // the letter is the label's
        const bool hasWords = std::any_of(text.cbegin(), text.cend(),
                                          [](QChar character) { return character.isLetter(); });
        if (hasWords && QKeySequence::mnemonic(text).isEmpty())
            found.append(u"no letter leads to: "_s + text);
    }
    return found;
}

static bool hasName(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    if (!control.accessibleName().isEmpty() || (button && !button->text().isEmpty()))
        return true;
    // The line in a spin box or an editable choice is named by the box around it.
    const QWidget *parent = control.parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
        return hasName(*parent);
    const auto labels = control.window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&control](const QLabel *label) { return label->buddy() == &control; });
}

QStringList namelessControls(QWidget &window)
{
    QStringList found;
    for (const QWidget *control : window.findChildren<QWidget *>()) {
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus) != 0
            && !control->focusProxy() && !hasName(*control))
            found.append(QString::fromLatin1(control->metaObject()->className()) + u" in "_s
                         + QString::fromLatin1(control->parent()->metaObject()->className()));
    }
    return found;
}

QStringList undescribedControls(QWidget &window)
{
    QStringList found;
    for (QWidget *control : window.findChildren<QWidget *>()) {
        if (!control->isVisible() || (control->focusPolicy() & Qt::TabFocus) == 0
            || control->focusProxy())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible->text(QAccessible::Description).isEmpty())
            found.append(u"not described: "_s + described(*control) + u' '
                         + control->accessibleName());
    }
    return found;
}

} // namespace lumos
