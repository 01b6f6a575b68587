// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefacts.h"

#include "setupsources.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <sys/resource.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestSource = 1024 * 1024;
constexpr rlim_t largestMemory = rlim_t{1024} * 1024 * 1024;
constexpr rlim_t longestSeconds = 20;

void limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

QList<SourceFacts::Note> notesOf(const QJsonValue &value, const QString &nameKey)
{
    QList<SourceFacts::Note> notes;
    for (const QJsonValue &entry : value.toArray())
        notes.append({entry[nameKey].toString(), entry[u"line"].toInt()});
    return notes;
}

void fill(SourceFacts &facts, const QJsonObject &object)
{
    facts.isHiddenByPython = object[u"hidden"].toBool();
    if (object.contains(u"error"_s)) {
        facts.mistake = {object[u"error"].toString(), object[u"line"].toInt()};
        return;
    }
    facts.applications = notesOf(object[u"applications"], u"name"_s);
    facts.threads = notesOf(object[u"threads"], u"what"_s);
    facts.devices = notesOf(object[u"devices"], u"what"_s);
    facts.runs = notesOf(object[u"runs"], u"what"_s);
    facts.asgi = notesOf(object[u"asgi"], u"what"_s);
    for (const QJsonValue &import : object[u"imports"].toArray())
        facts.imports.append({import[u"module"].toString(), import[u"line"].toInt(),
                              import[u"level"].toInt(), import[u"guess"].toBool()});
}

/// The paths that are worth a parser's time; others get their mistake here.
QList<qsizetype> readable(const QString &folder, QList<SourceFacts> &all)
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QFileInfo info(folder + u'/' + all[i].file);
        if (!info.isFile())
            all[i].mistake = {u"it is no file"_s, 0};
        else if (info.size() > largestSource)
            all[i].mistake = {u"it has more than a million characters, so nobody looked inside"_s,
                              0};
        else
            indexes.append(i);
    }
    return indexes;
}

QByteArray listed(const QString &folder, const QList<SourceFacts> &all,
                  const QList<qsizetype> &indexes)
{
    QByteArray list;
    for (const qsizetype index : indexes)
        list += QFile::encodeName(folder + u'/' + all[index].file) + '\0';
    return list;
}

/// Reads what it can; returns how many of @p indexes are done. The parser may die of a file.
Result<qsizetype> runParser(const QString &python, const QString &folder, QList<SourceFacts> &all,
                            const QList<qsizetype> &indexes)
{
    QProcess process;
    QProcessEnvironment environment; // nothing of the caller's changes its ways
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([] {
        limit(RLIMIT_AS, largestMemory);
        limit(RLIMIT_CPU, longestSeconds);
        limit(RLIMIT_CORE, 0);
    });
    process.start(
        python,
        {u"-I"_s, u"-S"_s, u"-X"_s, u"utf8"_s, u"-c"_s, QString::fromUtf8(sourceFactsProgram)});
    if (!process.waitForStarted())
        return fail(u"%1 does not start: %2. Install it: apt install python3"_s.arg(
            python, process.errorString()));
    process.write(listed(folder, all, indexes));
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(longestSeconds) * 2000)) {
        process.kill();
        process.waitForFinished();
    }
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    qsizetype done = 0;
    for (; 2 * done + 1 < lines.size() && done < indexes.size(); ++done) {
        const QJsonDocument document = QJsonDocument::fromJson(lines[2 * done + 1]);
        if (!document.isObject())
            break;
        fill(all[indexes[done]], document.object());
    }
    return done;
}

} // namespace

Result<QList<SourceFacts>> readSources(const QString &python, const QString &folder,
                                       const QStringList &files)
{
    QList<SourceFacts> all;
    for (const QString &file : files) {
        all.append(SourceFacts());
        all.last().file = file;
    }
    QList<qsizetype> left = readable(folder, all);
    while (!left.isEmpty()) {
        const Result<qsizetype> done = runParser(python, folder, all, left);
        if (!done)
            return tl::unexpected(done.error());
        left.remove(0, *done);
        if (left.isEmpty())
            break;
        // What it stopped at is what it could not bear.
        all[left.takeFirst()].mistake = {u"reading it takes too much time or memory"_s, 0};
    }
    return all;
}

} // namespace lumos
