// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrypoint.h"

#include <QRegularExpression>

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = Problem::Severity;

int rankOf(const QString &file)
{
    static const QStringList first{u"wsgi.py"_s, u"app.py"_s, u"main.py"_s};
    const qsizetype place = first.indexOf(file);
    if (place >= 0)
        return static_cast<int>(place);
    if (!file.contains(u'/'))
        return file == "manage.py"_L1 ? 9 : 3; // Django's tool, which serves nobody
    return file.endsWith("/wsgi.py"_L1) ? 4 : 5;
}

QString moduleOf(const SourceFacts &source)
{
    static const QRegularExpression dotted(u"^[^\\W\\d]\\w*(\\.[^\\W\\d]\\w*)*\\z"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = source.file;
    if (name.endsWith("/__init__.py"_L1))
        name.chop(12);
    else
        name.chop(3);
    name.replace(u'/', u'.');
    return !source.isHiddenByPython && dotted.match(name).hasMatch() ? name : QString();
}

} // namespace

QString Candidate::target() const
{
    if (module.isEmpty())
        return {};
    // The built-in page has that name too.
    const QString name = module == "lumos"_L1 ? u"python:lumos"_s : module;
    return callable == "application"_L1 ? name : QString(name + u':' + callable);
}

QList<Candidate> findCandidates(const QList<SourceFacts> &sources)
{
    QList<Candidate> found;
    for (const SourceFacts &source : sources) {
        for (const SourceFacts::Note &application : source.applications)
            found.append({source.file, moduleOf(source), application.what, application.line});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return rankOf(a.file) < rankOf(b.file);
    });
    return found;
}

static FolderFinding noApplication(const QList<SourceFacts> &sources)
{
    for (const SourceFacts &source : sources) {
        if (!source.asgi.isEmpty())
            return {u"asgi"_s,
                    Severity::Error,
                    u"%1 holds an ASGI application (%2), and Lumos serves WSGI"_s.arg(
                        source.file, source.asgi.constFirst().what),
                    u"pip install a2wsgi, then application = a2wsgi.ASGIMiddleware(app)"_s,
                    source.file,
                    source.asgi.constFirst().line};
    }
    if (sources.isEmpty())
        return {u"no-application"_s,
                Severity::Error,
                u"the folder holds no Python file"_s,
                u"choose the folder that holds wsgi.py or app.py"_s,
                {},
                0};
    return {u"no-application"_s,
            Severity::Error,
            u"no file of the folder holds a WSGI application: neither `application` nor `app`, "
            "nor a function create_app()"_s,
            u"write wsgi.py with a line such as: from Lumos import app as application"_s,
            sources.constFirst().file,
            0};
}

FolderFindings judgeEntry(const QList<Candidate> &candidates, const QList<SourceFacts> &sources)
{
    FolderFindings findings;
    if (candidates.isEmpty())
        return {noApplication(sources)};
    const Candidate &chosen = candidates.constFirst();
    for (const SourceFacts &source : sources) {
        if (rankOf(source.file) < rankOf(chosen.file) && source.applications.isEmpty()
            && !source.mistake)
            findings.append({u"no-application-in-entry"_s,
                             Severity::Warning,
                             u"%1 holds neither `application` nor `app`, so %2 is proposed"_s.arg(
                                 source.file, chosen.file),
                             {},
                             source.file,
                             0});
    }
    const auto others =
        std::count_if(candidates.cbegin(), candidates.cend(), [&chosen](const Candidate &it) {
            return rankOf(it.file) == rankOf(chosen.file) && it.file != chosen.file;
        });
    if (others > 0)
        findings.append({u"several-applications"_s, Severity::Warning,
                         u"several files hold an application, and %1 is only the first of "
                         "them"_s.arg(chosen.file),
                         u"choose one of the candidates"_s, chosen.file, chosen.line});
    if (chosen.module.isEmpty())
        findings.append({u"named-by-file"_s,
                         Severity::Info,
                         u"%1 cannot be imported by its name, so it is loaded as a file "
                         "(wsgi-file)"_s.arg(chosen.file),
                         {},
                         chosen.file,
                         0});
    return findings;
}

FolderFindings judgeSources(const QList<SourceFacts> &loaded)
{
    FolderFindings findings;
    const auto add = [&findings](const SourceFacts &source, const QList<SourceFacts::Note> &notes,
                                 FolderFinding finding) {
        if (notes.isEmpty())
            return;
        const SourceFacts::Note &note = notes.constFirst();
        finding.text = u"%1, line %2: "_s.arg(source.file, QString::number(note.line))
            + finding.text.arg(note.what);
        finding.file = source.file;
        finding.line = note.line;
        findings.append(finding);
    };
    for (const SourceFacts &source : loaded) {
        if (source.mistake)
            add(source, {*source.mistake},
                {u"unreadable-source"_s, Severity::Error, u"%1"_s, u"correct that file"_s, {}, 0});
        add(source, source.threads,
            {u"thread-at-load"_s,
             Severity::Info,
             u"a thread is started while the code is loaded (%1), and each worker would have its "
             "own; so one worker is proposed"_s,
             {},
             {},
             0});
        add(source, source.devices,
            {u"device-at-load"_s,
             Severity::Info,
             u"a device is opened while the code is loaded (%1), and only one process can own it; "
             "so one worker is proposed"_s,
             {},
             {},
             0});
        add(source, source.runs,
            {u"runs-by-itself"_s,
             Severity::Error,
             u"%1 is called while the code is loaded and does not return"_s,
             u"put it below the line: if __name__ == \"__main__\":"_s,
             {},
             0});
    }
    return findings;
}

} // namespace lumos
