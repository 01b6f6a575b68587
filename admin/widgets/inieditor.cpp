// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inieditor.h"

#include "theme/theme.h"
#include "widgets/statusshape.h"

#include <QPainter>
#include <QTextBlock>

namespace lumos {

namespace {

class NumberArea final : public QWidget
{
public:
    explicit NumberArea(IniEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    { }

    [[nodiscard]] QSize sizeHint() const override { return {m_editor->numberAreaWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    IniEditor *m_editor;
};

} // namespace

int lineOf(const Finding &problem)
{
    return problem.remedy.section(u':', -2, -2).toInt();
}

IniEditor::IniEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new NumberArea(this))
{
    setFont(fixedFont(*this));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    const auto resizeMargin = [this]() { setViewportMargins(numberAreaWidth(), 0, 0, 0); };
    connect(this, &QPlainTextEdit::blockCountChanged, this, resizeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    resizeMargin();
}

QString IniEditor::text() const
{
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

void IniEditor::setProblems(const Findings &problems)
{
    m_problems.clear();
    QList<QTextEdit::ExtraSelection> marks;
    const Theme theme = Theme::of(palette());
    for (const Finding &problem : problems) {
        const int line = lineOf(problem);
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (line < 1 || !block.isValid() || m_problems.contains(line))
            continue;
        m_problems.insert(line, problem);
        QTextEdit::ExtraSelection mark;
        const bool isError = problem.severity == Finding::Severity::Error;
        mark.format.setBackground(theme.ground(isError ? Status::Failed : Status::Warning));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

int IniEditor::numberAreaWidth() const
{
    const QString widest = QString::number(qMax(99, blockCount()));
    return fontMetrics().horizontalAdvance(widest) + 2 * fontMetrics().height();
}

void IniEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberAreaWidth(), area.height());
}

void IniEditor::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    const Theme theme = Theme::of(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int line = block.blockNumber() + 1;
        const int top = qRound(place.top());
        if (m_problems.contains(line)) {
            const bool isError = m_problems[line].severity == Finding::Severity::Error;
            const Status status = isError ? Status::Failed : Status::Warning;
            const int side = height * 3 / 4;
            drawStatusShape(painter, QRectF(3, top + (height - side) / 2.0, side, side), status,
                            theme.colour(status));
        }
        painter.setPen(theme.muted);
        painter.drawText(0, top, m_numbers->width() - height / 2, height, Qt::AlignRight,
                         QString::number(line));
    }
}

void IniEditor::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(line - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

} // namespace lumos
