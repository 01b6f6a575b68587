// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <lumos/module.h>
#include <lumos/request.h>
#include <lumos/response.h>

#include <QByteArray>
#include <QDataStream>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QTemporaryDir>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace lumos::test {

/// One answer as a sink received it.
struct Answered
{
    int status = 0;
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> fields = {};
    qint64 contentLength = -2; ///< as given to begin(); -2: send() was used
    QByteArray body = {};
    int calls = 0; ///< of send(), write() and writeFile()
    int files = 0;
    bool isEnded = false; ///< by send() or end()
    bool isAborted = false;
    int ends = 0; ///< calls of send(), end() and abort(): one, always

    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// What a child process has done.
struct Outcome
{
    QString error; ///< of load() or start(); empty when they succeeded
    int exitCode = 0; ///< the error's
    QStringList warnings; ///< loadWarnings()
    QList<Answered> answers;
    QStringList log;

    [[nodiscard]] QString logText() const { return log.join(u'\n'); }
    [[nodiscard]] QByteArray body() const { return answers.value(0).body; }
};

/// A request whose text lives as long as it does.
struct Call
{
    QByteArray method = "GET";
    QByteArray path = "/";
    QByteArray rawPath = {}; ///< empty: the path
    QByteArray query = {};
    QList<QPair<QByteArray, QByteArray>> fields = {};
    QList<QPair<QByteArray, QByteArray>> variables = {}; ///< not empty: by uwsgi
    QByteArray body = {};
    bool hasBody = false;
    quint8 modifier1 = 0;
    int versionMinor = 1;
    bool isHttps = false;
    qint64 clientLeavesAfter = -1; ///< bytes of body that the client takes; negative: all
    QByteArray host = "localhost";
    QByteArray id = "r-1";
};

/// A folder with Python files, and child processes that serve it. CPython starts once in a process,
/// so each case has one of its own.
class PythonProject
{
public:
    PythonProject();

    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name = {}) const;

    /// Loads as a spawner does, forks, starts and answers as a worker does.
    [[nodiscard]] Outcome serve(const QList<Call> &calls = {}) const;
    /// The application's text and one request.
    [[nodiscard]] Outcome serve(const QByteArray &source, const Call &call = {}) const;

    Settings settings; ///< chdir is the folder, module is wsgi, processes is 2

private:
    QTemporaryDir m_folder;
};

/// Runs @p work in a forked child and returns what it wrote; empty when the child died.
[[nodiscard]] QByteArray inChild(const std::function<void(QDataStream &)> &work);

} // namespace lumos::test
