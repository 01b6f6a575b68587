// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/asowner.h"

#include "inchild.h"
#include "ipc/filedescriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <grp.h>
#include <sys/fsuid.h>
#include <sys/stat.h>

using namespace lumos;

namespace {

Identity nobodysIdentity()
{
    Identity identity;
    identity.name = "nobody";
    identity.uid = test::nobody;
    identity.gid = test::nogroup;
    identity.groups = {test::nogroup, 12345};
    return identity;
}

} // namespace

class tst_AsOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void touchesFilesAsTheOwner();
    void hasTheOwnersGroups();
    void comesBack();
    void staysRootInRootsDirectories();
    void doesNothingWithoutAnIdentity();
    void doesNothingForAnOrdinaryUser();
};

void tst_AsOwner::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can act as somebody else");
}

void tst_AsOwner::touchesFilesAsTheOwner()
{
    QTemporaryDir directory;
    QCOMPARE(::chmod(qPrintable(directory.path()), 01777), 0);
    const QByteArray secret = QFile::encodeName(directory.filePath(QStringLiteral("secret")));
    const QByteArray made = QFile::encodeName(directory.filePath(QStringLiteral("made")));
    QVERIFY(FileDescriptor(::open(secret.constData(), O_CREAT | O_WRONLY, 0600)).isValid());
    {
        const auto owner = AsOwner::enter(nobodysIdentity());
        QVERIFY(owner);
        QVERIFY(owner->isEntered());
        QVERIFY(!FileDescriptor(::open(secret.constData(), O_RDONLY)).isValid());
        QCOMPARE(errno, EACCES);
        QVERIFY(::unlink(secret.constData()) != 0);
        QVERIFY(FileDescriptor(::open(made.constData(), O_CREAT | O_WRONLY, 0600)).isValid());
    }
    struct stat status
    { };
    QCOMPARE(::stat(made.constData(), &status), 0);
    QCOMPARE(status.st_uid, test::nobody);
    QCOMPARE(status.st_gid, test::nogroup);
    QVERIFY(FileDescriptor(::open(secret.constData(), O_RDONLY)).isValid());
}

void tst_AsOwner::hasTheOwnersGroups()
{
    QTemporaryDir directory;
    QCOMPARE(::chmod(qPrintable(directory.path()), 0755), 0);
    const QByteArray shared = QFile::encodeName(directory.filePath(QStringLiteral("shared")));
    QVERIFY(FileDescriptor(::open(shared.constData(), O_CREAT | O_WRONLY, 0600)).isValid());
    QCOMPARE(::chown(shared.constData(), 0, 12345), 0);
    QCOMPARE(::chmod(shared.constData(), 0040), 0);
    const auto owner = AsOwner::enter(nobodysIdentity());
    QVERIFY(owner);
    QVERIFY(FileDescriptor(::open(shared.constData(), O_RDONLY)).isValid());
}

void tst_AsOwner::comesBack()
{
    const std::vector<gid_t> groups{4, 20};
    const int code = test::inChild([&groups] {
        if (::setgroups(groups.size(), groups.data()) != 0)
            return 1;
        {
            const auto owner = AsOwner::enter(nobodysIdentity());
            if (!owner || ::setfsuid(static_cast<uid_t>(-1)) != int(test::nobody))
                return 2;
        }
        std::array<gid_t, 8> now{};
        if (::getgroups(int(now.size()), now.data()) != 2 || now[0] != 4 || now[1] != 20)
            return 3;
        if (::setfsuid(static_cast<uid_t>(-1)) != 0 || ::setfsgid(static_cast<gid_t>(-1)) != 0)
            return 4;
        return 0;
    });
    QCOMPARE(code, 0);
}

void tst_AsOwner::staysRootInRootsDirectories()
{
    const auto root = AsOwner::enterFor(QStringLiteral("/usr/lib/x.sock"), nobodysIdentity());
    QVERIFY(root);
    QVERIFY(!root->isEntered());
    const auto owner = AsOwner::enterFor(QStringLiteral("/tmp/x.sock"), nobodysIdentity());
    QVERIFY(owner);
    QVERIFY(owner->isEntered());
}

void tst_AsOwner::doesNothingWithoutAnIdentity()
{
    const auto owner = AsOwner::enter(std::nullopt);
    QVERIFY(owner);
    QVERIFY(!owner->isEntered());
}

void tst_AsOwner::doesNothingForAnOrdinaryUser()
{
    const int code = test::inChild([] {
        if (::setuid(test::somebodyElse) != 0)
            return 1;
        const auto owner = AsOwner::enter(nobodysIdentity());
        return owner && !owner->isEntered() ? 0 : 2;
    });
    QCOMPARE(code, 0);
}

QTEST_APPLESS_MAIN(tst_AsOwner)
#include "tst_asowner.moc"
