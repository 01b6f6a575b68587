// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace Qt::StringLiterals;
using namespace lumos::test;

namespace {

constexpr auto application = "\ndef application(environ, start_response):\n"
                             "    start_response('200 OK', [])\n"
                             "    return [b'']\n";

} // namespace

/// What a load leaves behind that a fork does not carry over; the rest is in tst_applications.
class tst_Leftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThreadsThatAForkLoses_data();
    void countsThreadsThatAForkLoses();
    void namesDevices();
};

void tst_Leftovers::countsThreadsThatAForkLoses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("count");
    const QByteArray pool = "import ctypes\nctypes.CDLL('" POOL_LIBRARY "')\n";
    // As a library in C does it: Python does not know of the thread.
    const QByteArray thread = "import _thread, time\n_thread.start_new_thread(time.sleep, (60,))\n";
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("a pool that ends before a fork") << pool << 0;
    QTest::newRow("another thread") << thread << 1;
    QTest::newRow("a pool and two other threads")
        << pool + thread + "_thread.start_new_thread(time.sleep, (60,))\n"
        << 2;
}

void tst_Leftovers::countsThreadsThatAForkLoses()
{
    QFETCH(QByteArray, source);
    QFETCH(int, count);
    const PythonProject project;
    const Outcome outcome = project.serve(source + application);
    QCOMPARE(outcome.error, QString());
    const QString text = outcome.warnings.join(u'\n');
    QCOMPARE(outcome.warnings.size(), count > 0 ? 1 : 0);
    QVERIFY2(count == 0 || text.contains(u"starts %1 "_s.arg(count)), qPrintable(text));
}

void tst_Leftovers::namesDevices()
{
    // Not in /tmp, which is often mounted with nodev.
    const QTemporaryDir directory(QCoreApplication::applicationDirPath() + "/devices-XXXXXX"_L1);
    const QString device = directory.filePath(u"gpiochip0"_s);
    if (::mknod(QFile::encodeName(device).constData(), S_IFCHR | 0666, makedev(1, 5)) != 0
        || !QFile(device).open(QIODevice::ReadOnly))
        QSKIP("NOT RUN: needs root, and a file system that may hold a device");
    const PythonProject project;
    const Outcome outcome = project.serve("chip = open('" + device.toUtf8()
                                          + "', 'rb')\n"
                                            "null = open('/dev/null', 'rb')\n"
                                            "random = open('/dev/urandom', 'rb')\n"
                                          + application);
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.warnings.size(), 1);
    QVERIFY2(outcome.warnings[0].contains("opens a device while it is loaded ("_L1 + device + u')'),
             qPrintable(outcome.warnings[0]));
}

QTEST_GUILESS_MAIN(tst_Leftovers)
#include "tst_leftovers.moc"
