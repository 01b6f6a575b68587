// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of SettingsService that its methods stand on.
#include "settingsd/settingsservice.h"

#include "bus/grantedcall.h"
#include "busnames.h"
#include "settingsd/pathaccess.h"
#include "settingsd/settingslog.h"

#include <QDateTime>
#include <QFileInfo>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

SettingsService::SettingsService(const AppNames &names, const ServiceEnvironment &environment,
                                 QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_names(names)
    , m_store(names, environment.paths, environment.facts)
    , m_site(names, environment.paths, environment.systemd, environment.probe)
    , m_transaction(m_store, m_site, environment.systemd)
    , m_gathering(names, environment.paths, environment.connection, environment.systemd,
                  environment.probe, this)
    , m_announced(look())
{
    // The directory, where a file is replaced by another; the file, which some editors write into.
    m_watcher.addPath(QFileInfo(m_store.file()).path());
    m_watcher.addPath(QFileInfo(environment.paths.of(m_names.siteLink)).path());
    watchFile();
    for (const auto signal :
         {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, signal, this, [this] {
            watchFile();
            announceChanges();
        });
}

// One that has been replaced or removed is not watched any more.
void SettingsService::watchFile()
{
    if (!m_watcher.files().contains(m_store.file()) && QFile::exists(m_store.file()))
        m_watcher.addPath(m_store.file());
}

QVariantMap SettingsService::look() const
{
    QVariantMap properties = changingProperties(m_store.snapshot());
    properties.insert(u"Writable"_s, m_store.isWritable());
    properties.insert(u"Persistent"_s, m_store.isPersistent());
    properties.insert(u"SiteEnabled"_s, m_site.isEnabled());
    const QString nginxConf = m_environment.paths.nginx(u"nginx.conf"_s);
    properties.insert(u"NginxUser"_s,
                      QFile::exists(nginxConf) ? lumos::nginxUser(nginxConf) : QString());
    return properties;
}

QVariant SettingsService::current(QStringView name)
{
    m_environment.idle.touch();
    if (!m_current) {
        m_current = look();
        // GetAll asks for each in turn; whoever comes after it sees the file anew.
        QMetaObject::invokeMethod(
            this, [this] { m_current.reset(); }, Qt::QueuedConnection);
    }
    return m_current->value(name.toString());
}

QString SettingsService::version() const
{
    return QLatin1StringView(LUMOS_VERSION);
}

BusCall SettingsService::beginCall()
{
    Q_ASSERT(calledFromDBus());
    setDelayedReply(true);
    return {connection(), message(), m_environment.idle.hold()};
}

void SettingsService::refuseCall(const CallError &error)
{
    m_environment.idle.touch();
    if (calledFromDBus())
        sendErrorReply(bus::faultName(error.fault), error.text);
}

void SettingsService::whenGranted(Right right, bool interactive, Granted then)
{
    const BusCall call = beginCall();
    const AuthorityQuestion question{
        .action = right == Right::Configure ? bus::configureAction : bus::configurePrivilegedAction,
        .application = m_names.polkitDetail,
        .isInteractive = interactive,
    };
    lumos::whenGranted(
        m_environment.authority, question, call,
        [call, then = std::move(then)](const AuthorityAnswer &who) { then(call, who); });
}

void SettingsService::whenFree(const BusCall &call, const std::function<void()> &then)
{
    if (m_isBusy)
        call.refuse({Fault::Busy, u"another change is on its way; try again when it has ended"_s});
    else
        then();
}

Author SettingsService::authorOf(const AuthorityAnswer &who, const QString &what) const
{
    const auto user = m_environment.facts.userById(who.uid);
    return {.uid = who.uid,
            .user = user ? user->name : QString(),
            .what = what,
            .time = QDateTime::currentSecsSinceEpoch()};
}

void SettingsService::audit(const AuthorityAnswer &who, const QString &what) const
{
    qCInfo(logSettings).noquote() << u"uid %1 changes %2: %3"_s.arg(QString::number(who.uid),
                                                                    m_names.name, what);
}

void SettingsService::announceChanges()
{
    m_current.reset();
    const QVariantMap now = look();
    QVariantMap changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (m_announced.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    m_announced = now;
    if (changed.isEmpty())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        m_names.settingsPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << QString(bus::settingsInterface) << changed << QStringList();
    m_environment.connection.send(signal);
}

void SettingsService::change(const Answer<ChangeSet> &set, bool interactive)
{
    if (!set) {
        refuseCall(set.error());
        return;
    }
    // Nobody types a password for a value that is refused afterwards.
    const auto attempt = m_store.prepare(*set, {});
    if (!attempt && attempt.error().fault == Fault::InvalidValue) {
        refuseCall(attempt.error());
        return;
    }
    const Right right = set->isPrivileged() ? Right::ConfigurePrivileged : Right::Configure;
    whenGranted(right, interactive,
                [this, set = *set](const BusCall &call, const AuthorityAnswer &who) {
                    whenFree(call, [&] {
                        const auto prepared = m_store.prepare(set, {});
                        if (!prepared) {
                            call.refuse(prepared.error());
                            return;
                        }
                        audit(who, set.audit());
                        const auto written = m_store.write(*prepared, authorOf(who, set.keys()));
                        if (!written) {
                            call.refuse(written.error());
                            return;
                        }
                        call.reply({etagOf(prepared->text)});
                        announceChanges();
                    });
                });
}

void SettingsService::changeText(const Answer<QByteArray> &text, const QString &etag,
                                 const QString &what, const BusCall &call,
                                 const AuthorityAnswer &who)
{
    const auto write = [&]() -> Answer<QString> {
        if (!text)
            return tl::unexpected(text.error());
        if (etag.isEmpty())
            return refuse(Fault::Conflict,
                          u"a whole text is written over the one that the caller has seen; give "
                          "its etag"_s);
        const auto prepared = m_store.prepareText(*text, etag);
        if (!prepared)
            return tl::unexpected(prepared.error());
        audit(who, what);
        if (const auto written = m_store.write(*prepared, authorOf(who, what)); !written)
            return tl::unexpected(written.error());
        return etagOf(*text);
    };
    const auto result = write();
    if (!result) {
        call.refuse(result.error());
        return;
    }
    call.reply({*result});
    announceChanges();
}

void SettingsService::runSiteAction(const QString &what, bool interactive, const SiteAction &action)
{
    whenGranted(Right::Configure, interactive,
                [this, what, action](const BusCall &call, const AuthorityAnswer &who) {
                    whenFree(call, [&] {
                        audit(who, what);
                        m_isBusy = true;
                        action([this, call](const Result<void> &result) {
                            m_isBusy = false;
                            if (result)
                                call.reply({});
                            else
                                call.refuse({Fault::ServiceFailed, result.error().text});
                            announceChanges();
                        });
                    });
                });
}

} // namespace lumos
