// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "filemode.h"
#include "folderuse.h"
#include "healing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

using Answer = Result<CtlAnswer>;

static QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Good:
        return u"good"_s;
    case Finding::Severity::Info:
        return u"info"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::NotReached:
        break;
    }
    return u"not reached"_s;
}

static QJsonArray toJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"severity"_s, severityWord(finding.severity)},
                                 {u"code"_s, finding.code},
                                 {u"text"_s, finding.text},
                                 {u"remedy"_s, finding.remedy}});
    return array;
}

static bool hasError(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
}

static QString linesOf(const QList<std::pair<QString, QString>> &rows)
{
    QString text;
    for (const auto &[name, value] : rows)
        text += QString(name + u':').leftJustified(15) + value + u'\n';
    return text;
}

static Answer status(const CtlCommandLine &, BusClient &client)
{
    const auto settings = client.settingsProperties();
    if (!settings)
        return tl::unexpected(settings.error());
    // Where no systemd is asked the rest is worth showing all the same.
    const QVariantMap unit = client.unitProperties().value_or(QVariantMap());
    const uint processes = settings->value(u"Processes"_s).toUInt();
    const FileMode mode(settings->value(u"SocketMode"_s).toUInt());
    const auto findings = qdbus_cast<Findings>(settings->value(u"Problems"_s));
    const QString owner = settings->value(u"SocketUser"_s).toString() + u':'
        + settings->value(u"SocketGroup"_s).toString();
    const auto word = [](const QVariant &value) {
        return value.toString().isEmpty() ? u"unknown"_s : value.toString();
    };
    const QList<std::pair<QString, QString>> rows{
        {u"service"_s, word(unit.value(u"ActiveState"_s))},
        {u"start at boot"_s, word(unit.value(u"UnitFileState"_s))},
        {u"says"_s, word(unit.value(u"StatusText"_s))},
        {u"application"_s, word(settings->value(u"Module"_s))},
        {u"workers"_s, processes == 0 ? u"auto"_s : QString::number(processes)},
        {u"socket"_s, word(settings->value(u"Socket"_s))},
        {u"socket mode"_s, mode.toOctal()},
        {u"socket owner"_s, owner},
        {u"configuration"_s, word(settings->value(u"ConfigPath"_s))},
        {u"mistakes"_s, QString::number(findings.size())},
    };
    QJsonObject json;
    for (const auto &[name, value] : rows)
        json.insert(name, value);
    return CtlAnswer{linesOf(rows), json};
}

static Answer check(const CtlCommandLine &, BusClient &client)
{
    const auto settings = client.settingsProperties();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto findings = qdbus_cast<Findings>(settings->value(u"Problems"_s));
    QString text;
    for (const Finding &finding : findings)
        text += u"%1: %2: %3\n"_s.arg(finding.remedy, severityWord(finding.severity), finding.text);
    const bool isBroken = hasError(findings);
    if (!isBroken)
        text += settings->value(u"ConfigPath"_s).toString() + u": no errors\n"_s;
    return CtlAnswer{
        text, {{u"problems"_s, toJson(findings)}}, isBroken ? ExitCode::Config : ExitCode::Ok};
}

static Result<QVariantMap> changesOf(const QStringList &words)
{
    QMap<QString, QStringList> values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(u"\"%1\" is no KEY=VALUE; write for example processes=3"_s.arg(word),
                        ExitCode::Usage);
        const QString value = word.sliced(equals + 1);
        QStringList &list = values[word.first(equals)];
        if (!value.isEmpty())
            list += value;
    }
    QVariantMap changes;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        changes.insert(it.key(), it->size() == 1 ? QVariant(it->constFirst()) : QVariant(*it));
    return changes;
}

/// Those of Validate about the keys that change, or of a socket that nginx cannot connect to.
static Findings warningsOf(const QVariantMap &changes, const QVariantList &validated)
{
    Findings warnings;
    for (const Finding &finding : qdbus_cast<Findings>(validated.value(0))) {
        if (changes.contains(finding.code) || finding.step == Finding::Step::Socket)
            warnings += finding;
    }
    return warnings;
}

static Answer set(const CtlCommandLine &line, BusClient &client)
{
    const auto changes = changesOf(line.words);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto foreseen = client.settings(u"Validate"_s, {*changes});
    const auto done = client.settings(u"Apply"_s, {*changes, QString(), 0U, true});
    if (!done)
        return tl::unexpected(done.error());
    const Findings warnings = foreseen ? warningsOf(*changes, *foreseen) : Findings();
    QString text =
        u"written; `lumosctl apply` brings it in force, `lumosctl undo` takes it back\n"_s;
    for (const Finding &warning : warnings)
        text += u"warning: %1\n"_s.arg(warning.text);
    return CtlAnswer{text,
                     {{u"etag"_s, done->value(0).toString()}, {u"warnings"_s, toJson(warnings)}}};
}

static Answer workers(const CtlCommandLine &line, BusClient &client)
{
    const QVariantMap changes{{u"processes"_s, line.words.constFirst()}};
    const auto done = client.settings(
        u"Apply"_s, {changes, QString(), ApplyServiceFlag | ApplyRollBackFlag, true});
    if (!done)
        return tl::unexpected(done.error());
    const bool isApplied = done->value(1).toUInt() != 0;
    return CtlAnswer{
        u"%1 workers%2\n"_s.arg(line.words.constFirst(),
                                isApplied ? QString() : u" from the next start or reload on"_s),
        {{u"etag"_s, done->value(0).toString()}, {u"applied"_s, isApplied}}};
}

/// nginx's site, where it is switched on and is not what the configuration says now. Whether there
/// was anything to do.
static Result<bool> bringSiteInForce(BusClient &client)
{
    if (!QFileInfo(client.names().siteLink).isSymLink())
        return false;
    const auto wanted = client.settings(u"PreviewSite"_s);
    if (!wanted)
        return tl::unexpected(wanted.error());
    QFile file(client.names().siteFile);
    if (file.open(QIODevice::ReadOnly)
        && QString::fromUtf8(file.readAll()) == wanted->value(0).toString())
        return false;
    return client.settings(u"ApplySite"_s, {true}).map([](const QVariantList &) { return true; });
}

static Answer apply(const CtlCommandLine &, BusClient &client)
{
    const auto unit = client.unitProperties();
    if (!unit)
        return tl::unexpected(unit.error());
    const QString state = unit->value(u"ActiveState"_s).toString();
    const QString name = client.names().unit;
    if (state == "inactive"_L1)
        return fail(u"%1 is not running, and will take the configuration when it starts: "
                    "`systemctl start %1`"_s.arg(name),
                    ExitCode::Unavailable);
    bool isRestart = state == "failed"_L1 || state == "activating"_L1;
    if (!isRestart) {
        if (const auto done = client.runUnit(u"ReloadUnit"_s, name); !done)
            return tl::unexpected(done.error());
        isRestart = client.isRestartRequired();
    }
    if (isRestart) {
        if (const auto done = client.runUnit(u"RestartUnit"_s, name); !done)
            return tl::unexpected(done.error());
    }
    const QString word = isRestart ? u"restarted"_s : u"reloaded"_s;
    const auto site = bringSiteInForce(client);
    if (!site)
        return tl::unexpected(site.error());
    return CtlAnswer{name + u": "_s + word + (*site ? u"; nginx's site: applied\n"_s : u"\n"_s),
                     {{u"done"_s, word}, {u"site"_s, *site}}};
}

static Answer site(const CtlCommandLine &line, BusClient &client)
{
    const QString &word = line.words.constFirst();
    if (word != "on"_L1 && word != "off"_L1)
        return fail(u"\"%1\" is neither on nor off; write `lumosctl site on`"_s.arg(word),
                    ExitCode::Usage);
    if (const auto done = client.settings(u"SetSiteEnabled"_s, {word == "on"_L1, true}); !done)
        return tl::unexpected(done.error());
    return CtlAnswer{u"nginx's site is %1\n"_s.arg(word), {{u"site"_s, word}}};
}

static Answer undo(const CtlCommandLine &, BusClient &client)
{
    const auto settings = client.settingsProperties();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto listed = client.settings(u"ListHistory"_s);
    if (!listed)
        return tl::unexpected(listed.error());
    const auto rows = qdbus_cast<HistoryRows>(listed->value(0));
    if (rows.isEmpty())
        return fail(u"there is no change to undo: the history is empty"_s, ExitCode::Usage);
    const HistoryRow &last = rows.constFirst();
    const auto done =
        client.settings(u"Restore"_s, {last.id, settings->value(u"ETag"_s).toString(), true});
    if (!done)
        return tl::unexpected(done.error());
    return CtlAnswer{
        u"undone: %1 by %2; `lumosctl apply` brings it in force\n"_s.arg(last.what, last.user),
        {{u"undone"_s, last.what}, {u"etag"_s, done->value(0).toString()}}};
}

static Answer diagnose(const CtlCommandLine &line, BusClient &client)
{
    QStringList healed;
    const auto steps = line.isFix ? healSteps(client, healed) : askSteps(client);
    if (!steps)
        return tl::unexpected(steps.error());
    QString text;
    for (const QString &what : std::as_const(healed))
        text += u"done: %1\n"_s.arg(what);
    for (const Finding &step : *steps) {
        text += severityWord(step.severity).leftJustified(13) + step.text + u'\n';
        const bool isOpen = step.severity != Finding::Severity::Good
            && step.severity != Finding::Severity::NotReached && !step.remedy.isEmpty();
        if (isOpen)
            text += QString(13, u' ') + remedyWords(step) + u'\n';
    }
    return CtlAnswer{
        text,
        {{u"steps"_s, toJson(*steps)}, {u"done"_s, QJsonArray::fromStringList(healed)}},
        hasError(*steps) ? ExitCode::Software : ExitCode::Ok};
}

static Answer logs(const CtlCommandLine &line, BusClient &client)
{
    bool isNumber = false;
    const QString count = line.words.value(0, u"100"_s);
    if (count.toUInt(&isNumber) == 0 || !isNumber)
        return fail(u"\"%1\" is no number of lines; write `lumosctl logs 100`"_s.arg(count),
                    ExitCode::Usage);
    QStringList words{u"--no-pager"_s, u"-n"_s, count, u"-u"_s, client.names().unit};
    if (line.isSessionBus)
        words.prepend(u"--user"_s);
    QProcess journal;
    journal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    journal.start(u"journalctl"_s, words);
    if (!journal.waitForFinished(-1) || journal.exitCode() != 0)
        return fail(u"journalctl shows nothing: %1; `sudo lumosctl logs` may read every log"_s.arg(
                        journal.errorString()),
                    ExitCode::NoPermission);
    const QString text = QString::fromUtf8(journal.readAllStandardOutput());
    return CtlAnswer{text, {{u"lines"_s, QJsonArray::fromStringList(text.split(u'\n'))}}};
}

Answer runCommand(const CtlCommandLine &line, BusClient &client)
{
    using Run = Answer (*)(const CtlCommandLine &, BusClient &);
    static constexpr std::array<std::pair<QLatin1StringView, Run>, 10> runs{{
        {"status"_L1, status},
        {"check"_L1, check},
        {"set"_L1, set},
        {"workers"_L1, workers},
        {"apply"_L1, apply},
        {"site"_L1, site},
        {"undo"_L1, undo},
        {"diagnose"_L1, diagnose},
        {"logs"_L1, logs},
        {"use"_L1, useFolder},
    }};
    for (const auto &[name, run] : runs) {
        if (name == line.verb)
            return run(line, client);
    }
    return fail(u"\"%1\" is no command"_s.arg(line.verb), ExitCode::Usage);
}

} // namespace lumos
