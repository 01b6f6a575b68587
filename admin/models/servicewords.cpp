// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicewords.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace lumos {

namespace {

// As daemon/settingsd/diagnosis.cpp, daemon/server1/probefindings.cpp, daemon/setup/,
// daemon/hosts/wsgi/virtualenv.cpp and daemon/master/processexit.cpp say them; a test compares. The
// first that fits is taken.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1.local is this machine"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "Other machines reach this one by its address only: nothing announces "
                      "%1.local"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx is not installed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx's configuration has an error: %1"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx is not running"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx is running and its configuration is valid"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx has no site that leads to Lumos"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "port %1 leads to Lumos"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "Debian's default site answers instead of %1, which names no host of its own "
                      "(\"Welcome to nginx!\")"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "the site %1 answers for %2 on port %3 instead of %4"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "Lumos does not start: %1"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "Lumos is not running"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "nginx (%1) may not enter %2, on the way to the socket"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "nginx (%1) may not enter %2, so that visitors get the static files from the "
                      "application, more slowly"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nginx (%1) may connect to %2"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1 is %2 %3, and nginx runs as %4"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "no socket is set"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1 is not there although Lumos runs"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nobody listens on %1 although Lumos runs"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "Lumos listens on %1"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "not reached"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "the server cannot be asked over D-Bus"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "nobody can connect to %1: %2"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "no worker serves: %1"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "all %1 workers are busy, and a visitor has to wait"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "no worker has answered within %1 ms"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1 of %2 workers serve"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "the application is loaded"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "what was loaded before serves on, since the last reload has failed: %1"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1 of %2 requests have ended in an error of the server (500 and above)"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1 is not started at boot"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "all of it starts at boot"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are "
                      "free"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "one for each of %1 cores"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1, line %2: a thread is started while the code is loaded (%3), and each "
                      "worker would have its own; so one worker is proposed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1, line %2: a device is opened while the code is loaded (%3), and only one "
                      "process can own it; so one worker is proposed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1, line %2: %3 is called while the code is loaded and does not return"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1 holds neither `application` nor `app`, so %2 is proposed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "several files hold an application, and %1 is only the first of them"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "the folder holds no Python file"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "no file of the folder holds a WSGI application: neither `application` nor "
                      "`app`, nor a function create_app()"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1 holds an ASGI application (%2), and Lumos serves WSGI"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "the folder belongs to the user number %1, which this machine does not know"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1, whom the application runs as, may not enter %2"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "the folder belongs to root, and an application must not run as root; %1 is "
                      "proposed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "port 80 is taken by another program than nginx, so the website is proposed "
                      "at port 8080"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "requirements.txt asks for %1: not installed, and there is no environment"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "requirements.txt asks for %1: not installed in the environment %2"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "requirements.txt asks for %1, and %2 is installed"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1, line %2: there is no module %3, and no environment that could hold "
                      "it"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1, line %2: there is no module %3 in the environment %4"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1: the virtualenv's python, %2, is gone or a broken link"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "%1: %2 cannot be read: %3"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords",
                      "nginx (%1) may not enter %2, so visitors get the files in %3 from the "
                      "application, more slowly"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "choose one of the candidates"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "correct that file"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "rename the folder"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "put it below the line: if __name__ == \"__main__\":"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "was killed by signal %1 (%2)"),
    QT_TRANSLATE_NOOP("lumos::ServiceWords", "ended with exit code %1"),
};

struct Sentence
{
    const char *source;
    QRegularExpression pattern;
};

/// Where a sentence differs: %1 to %5.
const QRegularExpression &place()
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d)"));
    return pattern;
}

Sentence toSentence(const char *source)
{
    // Between the places of %1 to %5 the words stand as they are.
    QStringList words = QString::fromUtf8(source).split(place());
    for (QString &part : words)
        part = QRegularExpression::escape(part);
    return {source, QRegularExpression(u'^' + words.join(QStringLiteral("(.+?)")) + u'$')};
}

const QList<Sentence> &patterns()
{
    static const QList<Sentence> all = [] {
        QList<Sentence> list;
        std::transform(std::begin(sentences), std::end(sentences), std::back_inserter(list),
                       toSentence);
        return list;
    }();
    return all;
}

/// What was said at %1 to %5 of the sentence; it may hold a %1 of its own.
QString filledIn(const QString &text, const QRegularExpressionMatch &said)
{
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &found : place().globalMatch(text)) {
        filled += text.mid(end, found.capturedStart() - end);
        filled += said.captured(found.captured(1).toInt());
        end = found.capturedEnd();
    }
    return filled + text.mid(end);
}

} // namespace

QStringList knownSentences()
{
    QStringList all;
    for (const char *sentence : sentences)
        all.append(QString::fromUtf8(sentence));
    return all;
}

QString inPanelLanguage(const QString &said)
{
    for (const Sentence &sentence : patterns()) {
        const QRegularExpressionMatch match = sentence.pattern.match(said);
        if (match.hasMatch())
            return filledIn(QCoreApplication::translate("lumos::ServiceWords", sentence.source),
                            match);
    }
    return said;
}

} // namespace lumos
