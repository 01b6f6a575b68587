// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QFile>
#include <QTest>

#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace lumos;

class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programPagesGoAndComeBack();
    void newBlocksStandBeyondTheOldOnes_data();
    void newBlocksStandBeyondTheOldOnes();
};

namespace {

/// Pages of files that are in memory for this process (proc(5), statm).
qint64 filePages()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(2).toLongLong();
}

} // namespace

void tst_Pages::programPagesGoAndComeBack()
{
    const QString before = QStringLiteral("%1").arg(1.5);
    const qint64 pages = filePages();
    QVERIFY(pages > 100);

    letGoOfUnusedPages();

    const qint64 left = filePages();
    QVERIFY2(left < pages / 2, qPrintable(QStringLiteral("%1 of %2").arg(left).arg(pages)));
    QCOMPARE(QStringLiteral("%1").arg(1.5), before);
}

void tst_Pages::newBlocksStandBeyondTheOldOnes_data()
{
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {16U, 24U, 100U, 1000U, 1040U, 5000U, 20000U})
        QTest::addRow("%zu bytes", size) << size;
}

void tst_Pages::newBlocksStandBeyondTheOldOnes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the sanitizers have a heap of their own");
#endif
    QFETCH(const std::size_t, size);
    std::vector<void *> kept;
    std::vector<void *> freed;
    std::uintptr_t last = 0;
    for (int i = 0; i < 401; ++i) { // the last one is kept
        void *block = std::malloc(size);
        QVERIFY(block);
        last = std::max(last, reinterpret_cast<std::uintptr_t>(block));
        (i % 2 == 0 ? kept : freed).push_back(block);
    }
    for (void *block : freed)
        std::free(block);

    fillHeapHoles();

    for (int i = 0; i < 20; ++i) {
        void *block = std::malloc(size);
        QVERIFY2(reinterpret_cast<std::uintptr_t>(block) > last, "it stands in a hole");
        kept.push_back(block);
    }
    for (void *block : kept)
        std::free(block);
}

QTEST_APPLESS_MAIN(tst_Pages)
#include "tst_pages.moc"
