// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methods of org.lumosd.Settings1.
#include "settingsd/settingslog.h"
#include "settingsd/settingsservice.h"
#include "settingsd/socketreach.h"
#include "settingsd/textdiff.h"

#include <QFile>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

QString SettingsService::SetProcesses(uint count, bool interactive)
{
    change(changeOf(u"lumos"_s, u"processes"_s, QString::number(count)), interactive);
    return {};
}

QString SettingsService::SetSocketMode(const QString &octal, bool interactive)
{
    change(changeOf(u"lumos"_s, u"chmod-socket"_s, octal), interactive);
    return {};
}

QString SettingsService::SetSocketOwner(const QString &user, const QString &group, bool interactive)
{
    if (user.isEmpty() && group.isEmpty()) {
        change(resetOf(u"lumos"_s, u"chown-socket"_s), interactive);
        return {};
    }
    if (user.contains(u':') || group.contains(u':')) {
        refuseCall({Fault::InvalidValue, u"user and group are two arguments, without a colon"_s});
        return {};
    }
    const QString owner = group.isEmpty() ? user : QString(user + u':' + group);
    change(changeOf(u"lumos"_s, u"chown-socket"_s, owner), interactive);
    return {};
}

QString SettingsService::SetOption(const QString &section, const QString &key, const QString &value,
                                   bool interactive)
{
    change(changeOf(section, key, value), interactive);
    return {};
}

QString SettingsService::ResetOption(const QString &section, const QString &key, bool interactive)
{
    change(resetOf(section, key), interactive);
    return {};
}

OptionRows SettingsService::OptionTable()
{
    m_environment.idle.touch();
    return optionRows();
}

QString SettingsService::GetText(bool interactive, QString &)
{
    whenGranted(Right::ConfigurePrivileged, interactive,
                [this](const BusCall &call, const AuthorityAnswer &) {
                    const Snapshot now = m_store.snapshot();
                    call.reply({QString::fromUtf8(now.text), now.etag});
                });
    return {};
}

Answer<PreparedText> SettingsService::attemptOf(const QVariantMap &changes) const
{
    const auto set = changeSetFrom(changes);
    if (!set)
        return tl::unexpected(set.error());
    return m_store.attempt(*set);
}

Findings SettingsService::Validate(const QVariantMap &changes)
{
    m_environment.idle.touch();
    const auto attempt = attemptOf(changes);
    if (!attempt) {
        refuseCall(attempt.error());
        return {};
    }
    Findings findings = problemFindings(attempt->read, attempt->text);
    const QString nginxConf = m_environment.paths.nginx(u"nginx.conf"_s);
    if (QFile::exists(nginxConf)) {
        if (const auto warning = socketWarning(attempt->read.settings, nginxAccount(nginxConf)))
            findings += *warning;
    }
    return findings;
}

QString SettingsService::Preview(const QVariantMap &changes, uint &effect)
{
    m_environment.idle.touch();
    const auto attempt = attemptOf(changes);
    if (!attempt) {
        refuseCall(attempt.error());
        return {};
    }
    effect = attempt->effect;
    return maskedDiff(attempt->before.text, attempt->text);
}

QString SettingsService::Apply(const QVariantMap &changes, const QString &etag, uint flags,
                               bool interactive, uint &)
{
    const auto set = changeSetFrom(changes);
    if (!set || flags > (ApplyServiceFlag | ApplyRollBackFlag | ApplySiteFlag)) {
        refuseCall(set ? CallError{Fault::InvalidValue, u"the flags are 1, 2 and 4, added up"_s}
                       : set.error());
        return {};
    }
    const auto attempt = m_store.prepare(*set, etag);
    if (!attempt
        && (attempt.error().fault == Fault::InvalidValue
            || attempt.error().fault == Fault::Conflict)) {
        refuseCall(attempt.error());
        return {};
    }
    const Right right = set->isPrivileged() ? Right::ConfigurePrivileged : Right::Configure;
    whenGranted(right, interactive, [=, this](const BusCall &call, const AuthorityAnswer &who) {
        whenFree(call, [&] {
            const auto prepared = m_store.prepare(*set, etag);
            if (!prepared) {
                call.refuse(prepared.error());
                return;
            }
            audit(who, set->audit() + u" (apply %1)"_s.arg(flags));
            m_isBusy = true;
            m_transaction.run(*prepared, authorOf(who, set->keys()), flags,
                              [this, call](const Answer<ApplyTransaction::Outcome> &outcome) {
                                  m_isBusy = false;
                                  if (outcome)
                                      call.reply({outcome->etag, outcome->done});
                                  else
                                      call.refuse(outcome.error());
                                  announceChanges();
                              });
        });
    });
    return {};
}

HistoryRows SettingsService::ListHistory()
{
    m_environment.idle.touch();
    return m_store.history().rows();
}

static Answer<QByteArray> historyText(const History &history, const QString &id)
{
    const auto text = history.text(id);
    if (!text)
        return refuse(Fault::NoSuchEntry,
                      u"the history has no such entry (any more); list it again"_s);
    return *text;
}

QString SettingsService::GetHistoryText(const QString &id, bool interactive)
{
    whenGranted(Right::ConfigurePrivileged, interactive,
                [this, id](const BusCall &call, const AuthorityAnswer &) {
                    const auto text = historyText(m_store.history(), id);
                    if (text)
                        call.reply({QString::fromUtf8(*text)});
                    else
                        call.refuse(text.error());
                });
    return {};
}

QString SettingsService::Restore(const QString &id, const QString &etag, bool interactive)
{
    whenGranted(Right::ConfigurePrivileged, interactive,
                [this, id, etag](const BusCall &call, const AuthorityAnswer &who) {
                    whenFree(call, [&] {
                        changeText(historyText(m_store.history(), id), etag,
                                   u"restore of %1"_s.arg(id.left(16)), call, who);
                    });
                });
    return {};
}

QString SettingsService::ReplaceText(const QString &text, const QString &etag, bool interactive)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > maximumText) {
        refuseCall({Fault::TooLarge, u"a text has at most %1 bytes"_s.arg(maximumText)});
        return {};
    }
    whenGranted(Right::ConfigurePrivileged, interactive,
                [this, bytes, etag](const BusCall &call, const AuthorityAnswer &who) {
                    whenFree(call,
                             [&] { changeText(bytes, etag, u"the whole text"_s, call, who); });
                });
    return {};
}

QString SettingsService::CanConfigure()
{
    const BusCall call = beginCall();
    const AuthorityQuestion question{.caller = call.caller(),
                                     .action = bus::configureAction,
                                     .application = m_names.polkitDetail};
    m_environment.authority.ask(question, [call](const AuthorityAnswer &answer) {
        using Decision = AuthorityAnswer::Decision;
        call.reply({answer.decision == Decision::Granted             ? u"yes"_s
                        : answer.decision == Decision::NeedsPassword ? u"challenge"_s
                                                                     : u"no"_s});
    });
    return {};
}

Findings SettingsService::Diagnose()
{
    const BusCall call = beginCall();
    m_gathering.run(m_store.snapshot().read, [call](const DiagnosisFacts &facts) {
        call.reply({QVariant::fromValue(diagnose(facts))});
    });
    return {};
}

/// The settings of a valid file, from which alone a site is made.
static Answer<Settings> validSettings(const Snapshot &snapshot)
{
    for (const Problem &problem : snapshot.read.problems) {
        if (problem.severity == Problem::Severity::Error)
            return refuse(Fault::ParseFailed,
                          u"the configuration has an error; Problems tells where"_s);
    }
    return snapshot.read.settings;
}

QString SettingsService::PreviewSite()
{
    m_environment.idle.touch();
    const auto settings = validSettings(m_store.snapshot());
    if (!settings) {
        refuseCall(settings.error());
        return {};
    }
    const auto text = m_site.render(*settings);
    if (!text)
        refuseCall({Fault::InvalidValue, text.error().text});
    return text.value_or(QString());
}

void SettingsService::SetSiteEnabled(bool enabled, bool interactive)
{
    if (enabled) {
        ApplySite(interactive);
        return;
    }
    runSiteAction(u"the nginx site off"_s, interactive,
                  [this](const SiteSwitch::Done &done) { m_site.disable(done); });
}

void SettingsService::ApplySite(bool interactive)
{
    runSiteAction(u"the nginx site"_s, interactive, [this](const SiteSwitch::Done &done) {
        const auto settings = validSettings(m_store.snapshot());
        if (settings)
            m_site.enable(*settings, done);
        else
            done(fail(settings.error().text));
    });
}

void SettingsService::RemoveDefaultSite(bool interactive)
{
    runSiteAction(u"Debian's default site off"_s, interactive,
                  [this](const SiteSwitch::Done &done) { m_site.removeDefault(done); });
}

} // namespace lumos
