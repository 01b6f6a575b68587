// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/socketset.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lumos;

class tst_SocketSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndRemoves();
    void rollsBack();
    void keepsAllWhenOneCannotBeMade();
    void changesTheMode();
    void restoresTheMode();
    void keepsWhatSpeaksAnotherProtocolNow();
    void givesEachItsOwnId();
    void limitsTheirNumber();
    void adoptsItsOwnFromBefore();
    void doesNotAdoptAnothersPath();

private:
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] Settings settings(const std::vector<const char *> &names) const;
    [[nodiscard]] static int modeOf(const QString &path);
    std::unique_ptr<QTemporaryDir> m_place;
};

void tst_SocketSet::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

QString tst_SocketSet::path(const char *name) const
{
    return m_place->filePath(QString::fromLatin1(name));
}

Settings tst_SocketSet::settings(const std::vector<const char *> &names) const
{
    Settings settings;
    for (const char *name : names) {
        SocketAddress address;
        address.path = path(name);
        settings.sockets.append(address);
    }
    return settings;
}

int tst_SocketSet::modeOf(const QString &path)
{
    struct stat status
    { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

void tst_SocketSet::addsAndRemoves()
{
    auto set = SocketSet::open(settings({"a", "b"}), {}, {});
    QVERIFY(set);
    const int kept = set->sockets()[1]->fd();
    const quint32 removed = set->sockets()[0]->id();
    QVERIFY(set->prepare(settings({"b", "c"}), {}));
    // The new generation gets its own, and the old one still has both.
    QCOMPARE(set->inheritance().fds.size(), 2U);
    QCOMPARE(set->inheritance().fds[0], kept);
    QVERIFY(QFileInfo::exists(path("a")));
    QCOMPARE(set->commit(), std::uint64_t{1} << removed);
    QVERIFY(!QFileInfo::exists(path("a")));
    QVERIFY(QFileInfo::exists(path("c")));
    QCOMPARE(set->sockets().size(), 2U);
    QCOMPARE(set->sockets()[0]->fd(), kept);
    // Who still has the one that is gone hears of it after the next reload, too.
    QCOMPARE(set->commit(), std::uint64_t{1} << removed);
    QVERIFY(set->prepare(settings({"b", "c"}), {}));
    QCOMPARE(set->commit(), std::uint64_t{1} << removed);
}

void tst_SocketSet::rollsBack()
{
    auto set = SocketSet::open(settings({"a"}), {}, {});
    QVERIFY(set);
    QVERIFY(set->prepare(settings({"b"}), {}));
    QVERIFY(QFileInfo::exists(path("b")));
    set->rollBack();
    QVERIFY(!QFileInfo::exists(path("b")));
    QVERIFY(QFileInfo::exists(path("a")));
    QCOMPARE(set->inheritance().fds, std::vector{set->sockets()[0]->fd()});
}

void tst_SocketSet::keepsAllWhenOneCannotBeMade()
{
    auto set = SocketSet::open(settings({"a"}), {}, {});
    QVERIFY(set);
    QVERIFY(!set->prepare(settings({"b", "a/below"}), {}));
    QVERIFY(!QFileInfo::exists(path("b")));
    QCOMPARE(set->commit(), std::uint64_t{0});
    QVERIFY(QFileInfo::exists(path("a")));
}

void tst_SocketSet::changesTheMode()
{
    SocketPolicy policy;
    policy.mode = FileMode(0600);
    auto set = SocketSet::open(settings({"a"}), policy, {});
    QVERIFY(set);
    policy.mode = FileMode(0666);
    QVERIFY(set->prepare(settings({"a"}), policy));
    QCOMPARE(set->commit(), std::uint64_t{0});
    QCOMPARE(modeOf(path("a")), 0666);
}

void tst_SocketSet::restoresTheMode()
{
    SocketPolicy policy;
    policy.mode = FileMode(0600);
    auto set = SocketSet::open(settings({"a"}), policy, {});
    QVERIFY(set);
    policy.mode = FileMode(0666);
    QVERIFY(set->prepare(settings({"a"}), policy));
    set->rollBack();
    QCOMPARE(modeOf(path("a")), 0600);
}

void tst_SocketSet::keepsWhatSpeaksAnotherProtocolNow()
{
    auto set = SocketSet::open(settings({"a"}), {}, {});
    QVERIFY(set);
    Settings changed = settings({"a"});
    changed.sockets[0].protocol = SocketAddress::Protocol::Http;
    QVERIFY(set->prepare(changed, {}));
    QCOMPARE(set->inheritance().fds, std::vector{set->sockets()[0]->fd()});
    QCOMPARE(set->inheritance().addresses[0].address.protocol, SocketAddress::Protocol::Http);
    QCOMPARE(set->sockets()[0]->address().protocol, SocketAddress::Protocol::Detect);
    QCOMPARE(set->commit(), std::uint64_t{0});
    QCOMPARE(set->sockets()[0]->address().protocol, SocketAddress::Protocol::Http);
}

void tst_SocketSet::givesEachItsOwnId()
{
    auto set = SocketSet::open(settings({"a"}), {}, {});
    QVERIFY(set);
    quint32 last = set->sockets()[0]->id();
    for (int i = 0; i < 200; ++i) {
        QVERIFY(set->prepare(settings({i % 2 == 0 ? "b" : "a"}), {}));
        const std::uint64_t retired = set->commit();
        QVERIFY((retired >> last & 1) != 0);
        QVERIFY(set->sockets()[0]->id() != last);
        last = set->sockets()[0]->id();
        QVERIFY(last < ListenSocket::maxCount);
        QVERIFY((retired >> last & 1) == 0);
    }
}

void tst_SocketSet::limitsTheirNumber()
{
    Settings many;
    for (int i = 0; i < 33; ++i) {
        SocketAddress address;
        address.path = path(QByteArray::number(i).constData());
        many.sockets.append(address);
    }
    const auto refused = SocketSet::open(many, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ExitCode::Config);
    many.sockets.removeLast();
    QVERIFY(SocketSet::open(many, {}, {}));
}

void tst_SocketSet::adoptsItsOwnFromBefore()
{
    std::vector<InheritedSocket> inherited;
    {
        auto before = SocketSet::open(settings({"a"}), {}, {});
        QVERIFY(before);
        const ListenSocket &socket = *before->sockets()[0];
        inherited.push_back(
            {FileDescriptor(::dup(socket.fd())), socket.address(), socket.storeName()});
        before->leavePaths(false);
    }
    QVERIFY(QFileInfo::exists(path("a")));
    SocketPolicy policy;
    policy.mode = FileMode(0640);
    const int fd = inherited[0].fd.get();
    {
        const auto after = SocketSet::open(settings({"a"}), policy, std::move(inherited));
        QVERIFY(after);
        QCOMPARE(after->sockets()[0]->fd(), fd);
        QCOMPARE(modeOf(path("a")), 0640);
    }
    QVERIFY(!QFileInfo::exists(path("a"))); // as if it had made it
}

void tst_SocketSet::doesNotAdoptAnothersPath()
{
    auto before = SocketSet::open(settings({"a"}), {}, {});
    QVERIFY(before);
    const ListenSocket &socket = *before->sockets()[0];
    std::vector<InheritedSocket> inherited;
    inherited.push_back({FileDescriptor(::dup(socket.fd())), socket.address(), "lumosd-unix-1-2"});
    before->leavePaths(true);
    const int fd = inherited[0].fd.get();
    const auto after = SocketSet::open(settings({"a"}), {}, std::move(inherited));
    QVERIFY(after);
    QVERIFY(QFileInfo::exists(path("a")));
    QVERIFY(after->sockets()[0]->storeName() != "lumosd-unix-1-2");
    QVERIFY(fd >= 0);
}

QTEST_APPLESS_MAIN(tst_SocketSet)
#include "tst_socketset.moc"
