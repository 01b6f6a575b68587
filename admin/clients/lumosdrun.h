// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <tl/expected.hpp>

class QProcess;

namespace lumos {

/// Runs lumosd for an answer on standard output, as the user: nobody else may look into the
/// owner's folders. One run at a time: the last one that was wanted.
class LumosdRun final : public QObject
{
    Q_OBJECT

public:
    struct Output
    {
        QByteArray text;
        QString remarks; ///< standard error
    };
    /// The error is what lumosd says, or why it could not be started.
    using Handler = std::function<void(const tl::expected<Output, QString> &)>;

    explicit LumosdRun(QObject *parent = nullptr);

    /// Another lumosd than the installed one.
    void setProgram(const QString &program) { m_program = program; }
    /// @p handler runs later, unless this object is gone by then. A run that is under way is ended,
    /// and its handler does not run.
    void run(const QStringList &arguments, const Handler &handler);

private:
    void end();
    void finish(const tl::expected<Output, QString> &result);

    QString m_program;
    QProcess *m_process = nullptr;
    Handler m_handler;
};

} // namespace lumos
