// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/siteswitch.h"

#include "bus/systemdclient.h"
#include "busnames.h"
#include "nginxsite.h"
#include "settingsd/durablefile.h"
#include "settingsd/pathaccess.h"

#include <QFile>
#include <QFileInfo>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

SiteSwitch::SiteSwitch(AppNames names, SystemPaths paths, SystemdClient &systemd,
                       SystemProbe &probe)
    : m_names(std::move(names))
    , m_paths(std::move(paths))
    , m_systemd(systemd)
    , m_probe(probe)
{
    for (const QString &file : {m_names.siteFile, m_names.siteLink})
        removeLeftovers(QFileInfo(m_paths.of(file)).path());
}

QString SiteSwitch::defaultLink() const
{
    return m_paths.nginx(u"sites-enabled/default"_s);
}

bool SiteSwitch::isEnabled() const
{
    return QFileInfo(m_paths.of(m_names.siteLink)).isSymLink();
}

Result<QString> SiteSwitch::render(const Settings &settings) const
{
    Settings shown = settings;
    // Visitors get 403 where nginx may not enter; the application serves the files instead.
    const QString &statics = settings.site.staticDirectory;
    if (!statics.isEmpty()
        && !barrierTo(statics, nginxAccount(m_paths.nginx(u"nginx.conf"_s))).isEmpty())
        shown.site.staticDirectory.clear();
    // Below self, since nothing else of /proc is there but processes (ProcSubset=pid).
    const NginxSiteParameters parameters{.name = m_names.site,
                                         .hasIpv6 = QFile::exists(u"/proc/self/net/if_inet6"_s)};
    return nginxSite(shown, parameters);
}

static std::optional<QString> linkTarget(const QString &path)
{
    // symLinkTarget() makes paths absolute, and then the old link would not be the old link.
    char target[4096] = {};
    const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target, sizeof target);
    return size < 0 ? std::nullopt : std::optional(QFile::decodeName(QByteArray(target, size)));
}

SiteSwitch::State SiteSwitch::state() const
{
    State state{.text = {},
                .link = linkTarget(m_paths.of(m_names.siteLink)),
                .defaultLink = linkTarget(defaultLink())};
    QFile file(m_paths.of(m_names.siteFile));
    if (file.open(QIODevice::ReadOnly))
        state.text = file.readAll();
    return state;
}

static Result<void> putLink(const QString &path, const std::optional<QString> &target)
{
    if (linkTarget(path) == target)
        return {};
    return target ? replaceLink(path, *target) : removeDurably(path);
}

Result<void> SiteSwitch::put(const State &wanted) const
{
    const State now = state();
    const QString file = m_paths.of(m_names.siteFile);
    if (wanted.text && wanted.text != now.text) {
        if (auto written = replaceFile(file, *wanted.text, 0644); !written)
            return written;
    }
    if (auto linked = putLink(m_paths.of(m_names.siteLink), wanted.link); !linked)
        return linked;
    if (auto linked = putLink(defaultLink(), wanted.defaultLink); !linked)
        return linked;
    // Last, so that no link ever points to nothing.
    return wanted.text || !now.text ? Result<void>() : removeDurably(file);
}

QString portTrouble(const Listeners &listeners, quint16 port)
{
    for (const ListeningSocket &listener : listeners) {
        if (!listener.address.isEmpty() || listener.port != port || listener.unit == bus::nginxUnit
            || listener.unit == "nginx"_L1)
            continue;
        const bool isUnit = listener.unit.endsWith(".service"_L1);
        const QString who = listener.unit.isEmpty() ? u"another program"_s : listener.unit;
        QString text =
            u"port %1 is taken by %2; give the site another port (site-listen = 8080)"_s.arg(
                QString::number(port), who);
        if (isUnit)
            text += u", or stop that program: sudo systemctl disable --now %1"_s.arg(
                listener.unit.chopped(8));
        return text;
    }
    return {};
}

void SiteSwitch::enable(const Settings &settings, Done done)
{
    const auto text = render(settings);
    if (!text) {
        done(tl::unexpected(text.error()));
        return;
    }
    State wanted = state();
    wanted.text = text->toUtf8();
    wanted.link = u"../sites-available/"_s + m_names.site;
    change(wanted, settings.site.listen, std::move(done));
}

void SiteSwitch::disable(Done done)
{
    State wanted = state();
    wanted.link.reset();
    change(wanted, std::nullopt, std::move(done));
}

void SiteSwitch::removeDefault(Done done)
{
    State wanted = state();
    wanted.defaultLink.reset();
    change(wanted, std::nullopt, std::move(done));
}

void SiteSwitch::undo(Done done)
{
    if (const auto put = this->put(m_before); !put)
        done(put);
    else
        reloadNginx(std::move(done));
}

void SiteSwitch::change(const State &wanted, std::optional<quint16> port, Done done)
{
    m_systemd.askState(bus::nginxUnit, [=, this](const Result<SystemdUnitState> &nginx) {
        if (!nginx || !nginx->isInstalled()) {
            done(fail(nginx ? u"nginx is not installed: sudo apt install nginx"_s
                            : nginx.error().text));
            return;
        }
        const State before = state();
        if (const auto put = this->put(wanted); !put)
            takeBack(before, put.error().text, done);
        else
            tryOut(before, port, done);
    });
}

void SiteSwitch::tryOut(const State &before, std::optional<quint16> port, Done done)
{
    m_probe.run([=, this](const ProbeReport &report) {
        const QString trouble = port ? portTrouble(report.listeners, *port) : QString();
        if (!report.isNginxValid || !trouble.isEmpty()) {
            takeBack(before, report.isNginxValid ? trouble : report.nginxMessage, done);
            return;
        }
        reloadNginx([=, this](const Result<void> &reloaded) {
            if (!reloaded) {
                takeBack(before, reloaded.error().text, done);
                return;
            }
            m_before = before;
            done({});
        });
    });
}

void SiteSwitch::reloadNginx(Done done)
{
    m_systemd.askState(bus::nginxUnit, [this, done](const Result<SystemdUnitState> &nginx) {
        const bool isRunning = nginx && nginx->isActive();
        m_systemd.run(isRunning ? SystemdClient::Verb::Reload : SystemdClient::Verb::Start,
                      bus::nginxUnit, done);
    });
}

void SiteSwitch::takeBack(const State &before, const QString &reason, const Done &done)
{
    const auto restored = put(before);
    done(fail(restored ? u"nginx was left as it was: %1"_s.arg(reason)
                       : u"%1; and the old site could not be put back: %2"_s.arg(
                           reason, restored.error().text)));
}

} // namespace lumos
