// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainview.h"

#include "widgets/statusshape.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace lumos {

ChainView::ChainView(QWidget *parent)
    : QWidget(parent)
{
    // Not Fixed: its one row would be the most, and a long language needs two.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainView::setSteps(const QList<ChainStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    QStringList words;
    for (const ChainStep &step : steps)
        words.append(tr("%1: %2").arg(step.name, statusWord(step.status)));
    setAccessibleName(tr("From the browser to the application"));
    setAccessibleDescription(QLocale().createSeparatedList(words));
    updateGeometry();
    update();
}

int ChainView::stepWidth(const ChainStep &step) const
{
    return fontMetrics().horizontalAdvance(step.name) + gap() + side();
}

template <typename Place> int ChainView::arrange(int width, Place place) const
{
    // The line between two steps takes what is left, at least two gaps, at most eight.
    int words = 0;
    for (const ChainStep &step : m_steps)
        words += stepWidth(step);
    const int lines = std::max(1, int(m_steps.size()) - 1);
    const int line = std::clamp((width - words) / lines, 3 * gap(), 8 * gap());
    int x = 0;
    int row = 0;
    for (const ChainStep &step : m_steps) {
        if (x > 0 && x + stepWidth(step) > width) {
            x = 0;
            ++row;
        }
        place(step, x, row, line);
        x += stepWidth(step) + line;
    }
    return row + 1;
}

QSize ChainView::sizeHint() const
{
    int words = 0;
    for (const ChainStep &step : m_steps)
        words += stepWidth(step) + 4 * gap();
    return {words, rowHeight()};
}

QSize ChainView::minimumSizeHint() const
{
    int widest = 0;
    for (const ChainStep &step : m_steps)
        widest = std::max(widest, stepWidth(step));
    return {widest, rowHeight()};
}

int ChainView::heightForWidth(int width) const
{
    return arrange(width, [](const ChainStep &, int, int, int) {}) * rowHeight();
}

void ChainView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int lastEnd = -1;
    int lastRow = -1;
    const auto mirrored = [this, isMirrored](QRect rect) {
        if (isMirrored)
            rect.moveLeft(width() - rect.right() - 1);
        return rect;
    };
    arrange(width(), [&](const ChainStep &step, int x, int row, int) {
        const int middle = row * rowHeight() + rowHeight() / 2;
        if (row == lastRow) {
            QColor line = theme.line;
            painter.setPen(QPen(line, 1.5));
            const QRect stretch = mirrored(QRect(lastEnd + 4, middle, x - lastEnd - 10, 1));
            painter.drawLine(stretch.left(), middle, stretch.right(), middle);
        }
        const int words = fontMetrics().horizontalAdvance(step.name);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mirrored(QRect(x, row * rowHeight(), words + 1, rowHeight())),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, step.name);
        const QRect shape = mirrored(QRect(x + words + gap(), middle - side() / 2, side(), side()));
        drawStatusShape(painter, shape, step.status, theme.colour(step.status));
        lastEnd = x + stepWidth(step);
        lastRow = row;
    });
}

} // namespace lumos
