// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/siteswitch.h"

#include "bus/systemdclient.h"
#include "fakeprobe.h"
#include "fakesystemd.h"
#include "privatebus.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestSiteSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesLinksAndReloads();
    void startsAnNginxThatIsStopped();
    void leavesNothingWhenNginxRefuses();
    void putsTheOldTextBackWhenTheReloadFails();
    void namesWhoHasThePort();
    void removesTheLinkAlone();
    void removesDebiansDefaultLink();
    void undoesTheLastSuccess();
    void saysThatNginxIsNotInstalled();

private:
    Result<void> outcomeOf(const std::function<void(const SiteSwitch::Done &)> &action);
    Result<void> enable();
    QString path(const QString &name) const { return m_root->filePath(u"etc/nginx/"_s + name); }
    QByteArray text(const QString &name) const;
    void put(const QString &name, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeSystemd> m_systemd;
    std::unique_ptr<SystemdClient> m_client;
    std::unique_ptr<FakeProbe> m_probe;
    std::unique_ptr<SiteSwitch> m_site;
    Settings m_settings;
};

void TestSiteSwitch::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    for (const auto *name : {"etc/nginx/sites-available", "etc/nginx/sites-enabled"})
        QVERIFY(QDir(m_root->path()).mkpath(QLatin1StringView(name)));
    m_bus = std::make_unique<PrivateBus>();
    m_systemd = std::make_unique<FakeSystemd>(m_bus->connect());
    m_systemd->addActive(u"nginx.service"_s);
    m_client = std::make_unique<SystemdClient>(m_bus->connect());
    m_probe = std::make_unique<FakeProbe>();
    m_site = std::make_unique<SiteSwitch>(appNames().value(), SystemPaths{m_root->path()},
                                          *m_client, *m_probe);
    m_settings = Settings();
    m_settings.sockets = {SocketAddress{.path = u"/run/lumos/lumos.sock"_s, .host = {}}};
}

void TestSiteSwitch::cleanup()
{
    m_site.reset();
    m_probe.reset();
    m_client.reset();
    m_systemd.reset();
    m_bus.reset();
}

Result<void> TestSiteSwitch::outcomeOf(const std::function<void(const SiteSwitch::Done &)> &action)
{
    std::optional<Result<void>> outcome;
    action([&outcome](const Result<void> &result) { outcome = result; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000); }();
    return outcome.value_or(fail(u"no answer"_s));
}

Result<void> TestSiteSwitch::enable()
{
    return outcomeOf([this](const auto &done) { m_site->enable(m_settings, done); });
}

QByteArray TestSiteSwitch::text(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void TestSiteSwitch::put(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestSiteSwitch::writesLinksAndReloads()
{
    QVERIFY(!m_site->isEnabled());
    QVERIFY(enable());
    QVERIFY(m_site->isEnabled());
    QVERIFY(text(u"sites-enabled/lumos"_s).contains("/run/lumos/lumos.sock"));
    QVERIFY(m_systemd->calls.contains(u"ReloadUnit nginx.service"_s));
}

void TestSiteSwitch::startsAnNginxThatIsStopped()
{
    m_systemd->units[u"nginx.service"_s][u"ActiveState"_s] = u"inactive"_s;
    QVERIFY(enable());
    QVERIFY(m_systemd->calls.contains(u"StartUnit nginx.service"_s));
}

void TestSiteSwitch::leavesNothingWhenNginxRefuses()
{
    m_probe->report.isNginxValid = false;
    m_probe->report.nginxMessage = u"unknown directive \"serverr\""_s;
    const auto result = enable();
    QVERIFY(!result);
    QVERIFY(result.error().text.contains("serverr"_L1));
    QVERIFY(!m_site->isEnabled());
    QVERIFY(!QFile::exists(path(u"sites-available/lumos"_s)));
    QVERIFY(!m_systemd->calls.contains(u"ReloadUnit nginx.service"_s));
}

void TestSiteSwitch::putsTheOldTextBackWhenTheReloadFails()
{
    put(u"sites-available/lumos"_s, "# old\n");
    m_systemd->result = [](const QString &) { return u"failed"_s; };
    QVERIFY(!enable());
    QCOMPARE(text(u"sites-available/lumos"_s), QByteArray("# old\n"));
    QVERIFY(!m_site->isEnabled());
}

void TestSiteSwitch::namesWhoHasThePort()
{
    m_probe->report.listeners = {
        ListeningSocket{.address = {}, .port = 80, .unit = u"apache2.service"_s}};
    const auto result = enable();
    QVERIFY(!result);
    QVERIFY(result.error().text.contains("apache2.service"_L1));
    QVERIFY(result.error().text.contains("sudo systemctl disable --now apache2"_L1));
    QVERIFY(!m_site->isEnabled());
}

void TestSiteSwitch::removesTheLinkAlone()
{
    QVERIFY(enable());
    QVERIFY(outcomeOf([this](const auto &done) { m_site->disable(done); }));
    QVERIFY(!m_site->isEnabled());
    QVERIFY(QFile::exists(path(u"sites-available/lumos"_s)));
}

void TestSiteSwitch::removesDebiansDefaultLink()
{
    put(u"sites-available/default"_s, "server { listen 80 default_server; }\n");
    QVERIFY(QFile::link(u"../sites-available/default"_s, path(u"sites-enabled/default"_s)));
    QVERIFY(outcomeOf([this](const auto &done) { m_site->removeDefault(done); }));
    QVERIFY(!QFileInfo(path(u"sites-enabled/default"_s)).isSymLink());
    QVERIFY(QFile::exists(path(u"sites-available/default"_s)));
}

void TestSiteSwitch::undoesTheLastSuccess()
{
    QVERIFY(enable());
    QVERIFY(outcomeOf([this](const auto &done) { m_site->undo(done); }));
    QVERIFY(!m_site->isEnabled());
    QVERIFY(!QFile::exists(path(u"sites-available/lumos"_s)));
}

void TestSiteSwitch::saysThatNginxIsNotInstalled()
{
    m_systemd->units.clear();
    const auto result = enable();
    QVERIFY(!result);
    QVERIFY(result.error().text.contains("sudo apt install nginx"_L1));
}

QTEST_GUILESS_MAIN(TestSiteSwitch)
#include "tst_siteswitch.moc"
