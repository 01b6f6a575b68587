// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include "models/servicewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {
struct ProposalText // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Proposal)
};
} // namespace

static Finding::Severity severityOf(const QString &word)
{
    if (word == u"error")
        return Finding::Severity::Error;
    return word == u"warning" ? Finding::Severity::Warning : Finding::Severity::Info;
}

static QList<Proposal::Choice> readEntries(const QJsonArray &candidates)
{
    QList<Proposal::Choice> entries;
    for (const QJsonValue value : candidates) {
        const QJsonObject candidate = value.toObject();
        entries.append({candidate.value(u"target"_s).toString(),
                        ProposalText::tr("%1, line %2")
                            .arg(candidate.value(u"file"_s).toString())
                            .arg(candidate.value(u"line"_s).toInt())});
    }
    return entries;
}

static void readEnvironment(Proposal &proposal, const QJsonObject &environment)
{
    const QString name = environment.value(u"folder"_s).toString();
    if (name.isEmpty() || !environment.value(u"fits"_s).toBool(true))
        return;
    proposal.environment = proposal.folder + u'/' + name;
    const QString version = environment.value(u"version"_s).toString();
    proposal.environmentText =
        version.isEmpty() ? name : ProposalText::tr("%1, Python %2").arg(name, version);
}

tl::expected<Proposal, QString> parseProposal(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (whole.value(u"form"_s).toInt() != 1)
        return tl::make_unexpected(
            ProposalText::tr("lumosd is of another version than this panel: its answer about the "
                             "folder cannot be read."));
    Proposal proposal;
    proposal.folder = whole.value(u"folder"_s).toString();
    proposal.entries = readEntries(whole.value(u"candidates"_s).toArray());
    readEnvironment(proposal, whole.value(u"environment"_s).toObject());
    const QJsonObject user = whole.value(u"user"_s).toObject();
    proposal.user = user.value(u"name"_s).toString();
    for (const QJsonValue group : user.value(u"groups"_s).toArray())
        proposal.groups.append(group.toString());
    const QJsonObject socket = whole.value(u"socket"_s).toObject();
    proposal.socketGroup = socket.value(u"group"_s).toString();
    proposal.socketMode = socket.value(u"mode"_s).toString();
    const QJsonObject workers = whole.value(u"workers"_s).toObject();
    proposal.processes = workers.value(u"processes"_s).toString();
    proposal.processesReason = inPanelLanguage(workers.value(u"reason"_s).toString());
    proposal.staticFolder = whole.value(u"static"_s).toObject().value(u"folder"_s).toString();
    proposal.port = whole.value(u"website"_s).toObject().value(u"listen"_s).toInt(80);
    for (const QJsonValue value : whole.value(u"problems"_s).toArray()) {
        const QJsonObject problem = value.toObject();
        proposal.notes.append({severityOf(problem.value(u"severity"_s).toString()),
                               inPanelLanguage(problem.value(u"text"_s).toString()),
                               inPanelLanguage(problem.value(u"remedy"_s).toString())});
    }
    return proposal;
}

QList<std::pair<SettingKey, QString>> Proposal::settings() const
{
    const auto key = [](const QString &name) { return SettingKey{u"lumos"_s, name}; };
    QList<std::pair<SettingKey, QString>> list = {
        {key(u"module"_s), entries.isEmpty() ? QString() : entries.first().target},
        {key(u"chdir"_s), folder},
        {key(u"virtualenv"_s), environment},
        {key(u"uid"_s), user},
        {key(u"chmod-socket"_s), socketMode},
        {key(u"processes"_s), processes},
    };
    if (!user.isEmpty() && !socketGroup.isEmpty())
        list.append({key(u"chown-socket"_s), user + u':' + socketGroup});
    list.append({{u"site"_s, u"listen"_s}, QString::number(port)});
    list.append({{u"site"_s, u"static"_s}, staticFolder});
    return list;
}

} // namespace lumos
