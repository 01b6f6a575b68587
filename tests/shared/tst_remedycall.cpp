// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedycall.h"

#include <QTest>
#include <QVariantMap>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_RemedyCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesACall_data();
    void becomesACall();
};

static QVariantList applying(const QString &key, const QString &value, quint32 flags)
{
    return {QVariantMap{{key, value}}, QString(), flags, true};
}

void tst_RemedyCall::becomesACall_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("method"); // empty: none
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char *remedy, const QString &method, const QVariantList &arguments) {
        QTest::newRow(remedy) << QString::fromLatin1(remedy) << method << arguments;
    };
    row("ApplySite true", u"ApplySite"_s, {true});
    row("RemoveDefaultSite true", u"RemoveDefaultSite"_s, {true});
    row("SetSocketMode 0660 true", u"Apply"_s, applying(u"chmod-socket"_s, u"0660"_s, 3));
    row("SetSocketOwner pi www-data true", u"Apply"_s,
        applying(u"chown-socket"_s, u"pi:www-data"_s, 3));
    row("SetProcesses 3 true", u"Apply"_s, applying(u"processes"_s, u"3"_s, 3));
    row("SetOption lumos socket /run/lumos/lumos.sock true", u"Apply"_s,
        applying(u"socket"_s, u"/run/lumos/lumos.sock"_s, 3));
    row("SetOption site listen 8080 true", u"Apply"_s, applying(u"site-listen"_s, u"8080"_s, 7));
    row("SetSocketMode true", {}, {});
    row("ReplaceText x true", {}, {});
    row("systemctl start nginx", {}, {});
    row("", {}, {});
}

void tst_RemedyCall::becomesACall()
{
    QFETCH(QString, remedy);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    const auto call = remedyCall(remedy);
    QCOMPARE(call.has_value(), !method.isEmpty());
    if (call)
        QCOMPARE(*call, (RemedyCall{method, arguments}));
}

QTEST_APPLESS_MAIN(tst_RemedyCall)
#include "tst_remedycall.moc"
