// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectorstate.h"

#include <QTest>

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>

namespace {

constexpr unsigned upperHalves = 1U << 2; // of the registers ymm0 to ymm15

/// Whether the processor says which of its states are in use (Intel SDM, XGETBV with ECX = 1).
bool tellsItsState()
{
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return __builtin_cpu_supports("avx") && __get_cpuid_count(0xD, 1, &eax, &ebx, &ecx, &edx)
        && (eax & (1U << 2));
}

__attribute__((target("xsave"))) unsigned stateInUse()
{
    return static_cast<unsigned>(_xgetbv(1));
}

void useUpperHalves()
{
    asm volatile("vpcmpeqd %%xmm0, %%xmm0, %%xmm0\n"
                 "vinsertf128 $1, %%xmm0, %%ymm0, %%ymm0"
                 :
                 :
                 : "xmm0");
}

} // namespace
#endif

class tst_VectorState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearsTheUpperHalves();
};

void tst_VectorState::clearsTheUpperHalves()
{
#ifdef __x86_64__
    if (!tellsItsState())
        QSKIP("NOT RUN: this processor does not say which registers are in use");
    useUpperHalves();
    QVERIFY(stateInUse() & upperHalves);
    lumos::clearUpperHalves();
    QVERIFY(!(stateInUse() & upperHalves));
#else
    lumos::clearUpperHalves();
    QVERIFY(true);
#endif
}

QTEST_APPLESS_MAIN(tst_VectorState)
#include "tst_vectorstate.moc"
