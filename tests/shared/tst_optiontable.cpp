// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontable.h"

#include "fakesystem.h"
#include "optionvalue.h"
#include "settingsfields.h"
#include "uwsgioptions.h"

#include <QSet>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestOptionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresEveryKeyOfTheDesign();
    void namesEveryKeyOnce();
    void documentsEveryKeyWhole_data();
    void documentsEveryKeyWhole();
    void takesItsOwnDefaultsAndExamples_data();
    void takesItsOwnDefaultsAndExamples();
    void hasAFieldForWhatWorks_data();
    void hasAFieldForWhatWorks();
    void findsByAliasAndShortForm();
    void findsTheNearestWord_data();
    void findsTheNearestWord();
    void knowsWhatUwsgiHas();
    void checksEveryValue_data();
    void checksEveryValue();
};

static void addKeys()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    for (const Option &option : optionTable())
        QTest::newRow(qPrintable(option.commandLineName()))
            << QString(option.section) << QString(option.key);
}

void TestOptionTable::declaresEveryKeyOfTheDesign()
{
    const QString keys =
        u"module callable wsgi-file mount virtualenv home chdir pythonpath env master processes "
        "workers cheaper threads socket http-socket protocol listen uid gid chmod-socket "
        "chown-socket vacuum die-on-term harakiri max-requests max-requests-delta "
        "max-worker-lifetime reload-on-rss worker-reload-mercy reload-mode reload-check "
        "reload-timeout buffer-size limit-post need-app lazy-apps static-map touch-reload "
        "py-autoreload stats metrics metrics-allow pidfile logto disable-logging log-format strict "
        "procname-prefix plugins plugin single-interpreter enable-threads"_s;
    for (const QString &key : keys.split(u' '))
        QVERIFY2(findOption(u"lumos", key) != nullptr, qPrintable(key));
    for (const QString &key : {u"listen"_s, u"server-name"_s, u"static"_s})
        QVERIFY2(findOption(u"site", key) != nullptr, qPrintable(key));
}

void TestOptionTable::namesEveryKeyOnce()
{
    QSet<QString> names;
    QSet<char> letters;
    for (const Option &option : optionTable()) {
        for (const QString &name : option.names()) {
            const QString whole = option.section + u' ' + name;
            QVERIFY2(!names.contains(whole), qPrintable(whole));
            names.insert(whole);
            QCOMPARE(findOption(QString(option.section), name), &option);
        }
        if (option.shortForm != 0) {
            QVERIFY2(!letters.contains(option.shortForm), option.key.data());
            letters.insert(option.shortForm);
        }
    }
}

void TestOptionTable::documentsEveryKeyWhole_data()
{
    addKeys();
}

void TestOptionTable::documentsEveryKeyWhole()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    const Option &option = *findOption(section, key);
    QVERIFY(option.help.endsWith(u'.'));
    QVERIFY(QChar(option.help.front()).isUpper() || option.help.startsWith(u"uWSGI"));
    QVERIFY(!option.help.contains("  "_L1));
    QVERIFY(!option.defaultValue.isEmpty() || !option.example.isEmpty());
    QVERIFY(!describeValue(option).isEmpty());
    const bool isNumber = option.type == ValueType::Integer || option.type == ValueType::Processes;
    QCOMPARE(option.maximum > option.minimum, isNumber);
    QCOMPARE(!option.unit.isEmpty(), isNumber);
    QCOMPARE(!option.choices.isEmpty(), option.type == ValueType::Choice);
    QCOMPARE(option.isSite(), option.group == OptionGroup::Website);
    QCOMPARE(option.effect == ChangeEffect::None, option.isSite());
}

void TestOptionTable::takesItsOwnDefaultsAndExamples_data()
{
    addKeys();
}

void TestOptionTable::takesItsOwnDefaultsAndExamples()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    const Option &option = *findOption(section, key);
    const SystemFacts facts = fakeSystem();
    for (const QLatin1StringView value : {option.defaultValue, option.example}) {
        if (value.isEmpty())
            continue;
        const auto normalized = normalizeValue(option, value, {u"/work"_s, facts});
        QVERIFY2(normalized, normalized ? "" : qPrintable(normalized.error()));
        // The normalized form of most types is itself a value; accounts carry their number.
        const bool hasNumber = option.type == ValueType::User || option.type == ValueType::Group
            || option.type == ValueType::Owner;
        if (!hasNumber)
            QCOMPARE(normalizeValue(option, *normalized, {u"/other"_s, facts}), normalized);
    }
}

void TestOptionTable::hasAFieldForWhatWorks_data()
{
    addKeys();
}

void TestOptionTable::hasAFieldForWhatWorks()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    const Option &option = *findOption(section, key);
    if (option.status == OptionStatus::Works)
        QVERIFY(hasField(option));
    Settings settings;
    QVERIFY(!applyValue(settings, Option{.key = "no-such-key"_L1}, u"1"_s));
}

void TestOptionTable::findsByAliasAndShortForm()
{
    const Option *processes = findOption(u"lumos", u"processes");
    QCOMPARE(findOption(u"lumos", u"workers"), processes);
    QCOMPARE(findShortOption(u'p'), processes);
    QCOMPARE(findShortOption(u'w'), findOption(u"lumos", u"module"));
    QCOMPARE(findShortOption(u's'), findOption(u"lumos", u"socket"));
    QCOMPARE(findShortOption(u'H'), findOption(u"lumos", u"virtualenv"));
    QCOMPARE(findShortOption(u'M'), findOption(u"lumos", u"master"));
    QCOMPARE(findCommandLineOption(u"site-listen"), findOption(u"site", u"listen"));
    QCOMPARE(findCommandLineOption(u"listen"), findOption(u"lumos", u"listen"));
    QCOMPARE(findOption(u"lumos", u"server-name"), nullptr);
    QCOMPARE(findOption(u"lumos", u""), nullptr);
    QCOMPARE(findShortOption(u'?'), nullptr);
}

void TestOptionTable::findsTheNearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a letter less") << u"proceses"_s << u"processes"_s;
    QTest::newRow("swapped") << u"scoket"_s << u"socket"_s;
    QTest::newRow("underscore") << u"chmod_socket"_s << u"chmod-socket"_s;
    QTest::newRow("case") << u"Module"_s << u"module"_s;
    QTest::newRow("plural") << u"modules"_s << u"module"_s;
    QTest::newRow("nothing near") << u"xylophone"_s << u""_s;
    QTest::newRow("long") << QString(5000, u'a') << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestOptionTable::findsTheNearestWord()
{
    QFETCH(QString, word);
    QStringList keys;
    for (const Option &option : optionTable())
        keys += option.names();
    QTEST(nearestWord(word, keys), "expected");
}

void TestOptionTable::knowsWhatUwsgiHas()
{
    for (const QString &name : {u"emperor"_s, u"abstract-socket"_s, u"zerg-server"_s, u"http"_s,
                                u"daemonize"_s, u"py-tracebacker"_s, u"max-fd"_s})
        QVERIFY2(isUwsgiOption(name), qPrintable(name));
    for (const QString &name : {u""_s, u" "_s, u"emper"_s, u"emperor "_s, u"lumos"_s})
        QVERIFY2(!isUwsgiOption(name), qPrintable(name));
    QVERIFY(uwsgiReplacement(u"http").contains(u"http-socket"_s));
    QVERIFY(uwsgiReplacement(u"max-fd").contains(u"worker-connections"_s));
    QVERIFY(uwsgiReplacement(u"zerg").isEmpty());
}

struct Row
{
    const char *key;
    const char *value;
    const char *expected; ///< normalized; "!" and words of the refusal
};

static constexpr Row rows[] = {
    {"module", "wsgi", "wsgi"},
    {"module", "", "!it is empty"},
    {"module", "a\nb", "!control character"},
    {"callable", "app", "app"},
    {"callable", "", "!it is empty"},
    {"wsgi-file", "wsgi.py", "wsgi.py"},
    {"wsgi-file", "~/wsgi.py", "!write the path out"},
    {"mount", "/a=b", "/a=b"},
    {"mount", "/a/=b:c", "/a=b:c"},
    {"mount", "/=b", "/=b"},
    {"mount", "a=b", "!/PREFIX=MODULE:CALLABLE"},
    {"mount", "/a=", "!/PREFIX=MODULE:CALLABLE"},
    {"mount", "a\x01", "!control character"},
    {"virtualenv", "./Flask/", "Flask"},
    {"virtualenv", "", "!it is empty"},
    {"pythonpath", "/a//b/../c/", "/a/c"},
    {"pythonpath", "~pi/lib", "!write the path out"},
    {"chdir", "app", "/work/app"},
    {"chdir", "~", "!/home/pi/Lumos"},
    {"env", "A=b=c", "A=b=c"},
    {"env", "A=", "A="},
    {"env", "=b", "!NAME=VALUE"},
    {"env", "A", "!NAME=VALUE"},
    {"need-app", "off", "false"},
    {"need-app", "maybe", "!true or false"},
    {"lazy-apps", "1", "true"},
    {"lazy-apps", "2", "!true or false"},
    {"py-autoreload", "2", "2"},
    {"py-autoreload", "-1", "!from 0 to 3600"},
    {"plugins", "python3", "python3"},
    {"plugins", "a\x02", "!control character"},
    {"single-interpreter", "true", "true"},
    {"single-interpreter", "python", "!true or false"},
    {"enable-threads", "Yes", "true"},
    {"enable-threads", "", "!it is empty"},
    {"master", "no", "false"},
    {"master", "tru", "!true or false"},
    {"processes", "5", "5"},
    {"processes", "auto", "auto"},
    {"processes", "007", "7"},
    {"processes", "1000", "1000"},
    {"processes", "five", "!a number of workers from 1 to 1000, or auto"},
    {"processes", "0", "!from 1 to 1000"},
    {"processes", "-1", "!from 1 to 1000"},
    {"processes", "1000000000", "!from 1 to 1000"},
    {"processes", "99999999999999999999", "!from 1 to 1000"},
    {"processes", "1001", "!from 1 to 1000"},
    {"processes", "5.0", "!from 1 to 1000"},
    {"processes", "+5", "!from 1 to 1000"},
    {"processes", "0x5", "!from 1 to 1000"},
    {"cheaper", "0", "0"},
    {"cheaper", "few", "!from 0 to 1000"},
    {"threads", "4", "4"},
    {"threads", "0", "!from 1 to 1000"},
    {"max-requests", "5000", "5000"},
    {"max-requests", "0", "!from 1"},
    {"max-requests-delta", "0", "0"},
    {"max-requests-delta", "-5", "!from 0"},
    {"max-worker-lifetime", "3600", "3600"},
    {"max-worker-lifetime", "1h", "!number of seconds"},
    {"reload-on-rss", "128", "128"},
    {"reload-on-rss", "1", "!MiB from 8"},
    {"harakiri", "60", "60"},
    {"harakiri", "0", "0"},
    {"harakiri", "86401", "!from 0 to 86400"},
    {"worker-reload-mercy", "1", "1"},
    {"worker-reload-mercy", "86401", "!from 1 to 86400"},
    {"reload-timeout", "86400", "86400"},
    {"reload-timeout", "0", "!from 1 to 86400"},
    {"reload-mode", "replace", "replace"},
    {"reload-mode", "replaces", "!did you mean replace?"},
    {"reload-check", "/healthz", "/healthz"},
    {"reload-check", "/\x03", "!control character"},
    {"touch-reload", "t", "/work/t"},
    {"touch-reload", "", "!it is empty"},
    {"die-on-term", "FALSE", "false"},
    {"die-on-term", "never", "!true or false"},
    {"procname-prefix", "x ", "x "},
    {"procname-prefix", "\x1b[1m", "!control character"},
    {"protocol", "http", "http"},
    {"protocol", "uwsgi", "uwsgi"},
    {"protocol", "fastcgi", "!http or uwsgi"},
    {"protocol", "https", "!did you mean http?"},
    {"socket", "/run/x.sock", "/run/x.sock"},
    {"socket", "x.sock", "/work/x.sock"},
    {"socket", "./a:1", "/work/a:1"},
    {"socket", ":8000", "0.0.0.0:8000"},
    {"socket", "*:8000", "0.0.0.0:8000"},
    {"socket", "0.0.0.0:8000", "0.0.0.0:8000"},
    {"socket", "[::]:8000", "[::]:8000"},
    {"socket", "[::1]:65535", "[::1]:65535"},
    {"socket", "localhost:1", "127.0.0.1:1"},
    {"socket", "8000", "!Write :8000"},
    {"socket", ":0", "!from 1 to 65535"},
    {"socket", ":65536", "!from 1 to 65535"},
    {"socket", ":http", "!from 1 to 65535"},
    {"socket", "::1:80", "!write [::1]"},
    {"socket", "[::g]:80", "!no IPv6 address"},
    {"socket", "myhost:80", "!is no address"},
    {"socket", "999.0.0.1:80", "!is no address"},
    {"socket", "unix:/run/x.sock", "!write the path alone: /run/x.sock"},
    {"socket", "@abstract", "!abstract"},
    {"socket", "/run/lumos/", "!directory"},
    {"socket", "http://0.0.0.0:80", "!URL"},
    {"socket", "", "!it is empty"},
    {"http-socket", "127.0.0.1:8000", "127.0.0.1:8000"},
    {"http-socket", "web", "/work/web"},
    {"http-socket", "127.0.0.1", "/work/127.0.0.1"},
    {"http-socket", "1.2.3.4:", "!from 1 to 65535"},
    {"listen", "1", "1"},
    {"listen", "65536", "!from 1 to 65535"},
    {"worker-connections", "1", "1"},
    {"worker-connections", "1000000", "1000000"},
    {"worker-connections", "0", "!from 1 to 1000000"},
    {"worker-connections", "1000001", "!from 1 to 1000000"},
    {"worker-connections", "many", "!a number of connections"},
    {"chmod-socket", "664", "0664"},
    {"chmod-socket", "0600", "0600"},
    {"chmod-socket", "888", "!chmod-socket = 660"},
    {"chmod-socket", "rw-rw----", "!chmod-socket = 660"},
    {"chmod-socket", "true", "!chmod-socket = 660"},
    {"chown-socket", "pi:www-data", "pi (1000):www-data (33)"},
    {"chown-socket", "pi", "pi (1000)"},
    {"chown-socket", ":gpio", ":gpio (997)"},
    {"chown-socket", "1000:33", "pi (1000):www-data (33)"},
    {"chown-socket", "nosuch:pi", "!no user of that name"},
    {"chown-socket", "pi:nosuch", "!no group of that name"},
    {"chown-socket", ":", "!USER:GROUP"},
    {"vacuum", "yes", "true"},
    {"vacuum", "vacuum", "!true or false"},
    {"uid", "pi", "pi (1000)"},
    {"uid", "1000", "pi (1000)"},
    {"uid", "4242", "4242 (4242)"},
    {"uid", "nosuch", "!no user of that name"},
    {"uid", "root", "!must not run as root"},
    {"uid", "0", "!must not run as root"},
    {"uid", "00", "!must not run as root"},
    {"uid", "4294967295", "!no user of that name"},
    {"uid", "4294967296", "!no user of that name"},
    {"uid", "-1", "!no user of that name"},
    {"gid", "www-data", "www-data (33)"},
    {"gid", "997", "gpio (997)"},
    {"gid", "nosuch", "!no group of that name"},
    {"buffer-size", "32768", "32768"},
    {"buffer-size", "1024", "!bytes from 4096 to 65536"},
    {"limit-post", "10485760", "10485760"},
    {"limit-post", "0", "!bytes from 1"},
    {"limit-post", "10m", "!number of bytes"},
    {"static-map", "/static=static", "/static=/work/static"},
    {"static-map", "/static/ = /srv/s/", "/static=/srv/s"},
    {"static-map", "/=/srv", "/=/srv"},
    {"static-map", "static=/srv", "!/PREFIX=DIRECTORY"},
    {"static-map", "/static", "!/PREFIX=DIRECTORY"},
    {"static-map", "/static=", "!/PREFIX=DIRECTORY"},
    {"static-map", "/static=~/s", "!write the path out"},
    {"pidfile", "l.pid", "/work/l.pid"},
    {"pidfile", "", "!it is empty"},
    {"logto", "/var/log/l.log", "/var/log/l.log"},
    {"logto", "~/l.log", "!write the path out"},
    {"disable-logging", "true", "true"},
    {"disable-logging", "quiet", "!true or false"},
    {"log-format", "%(addr) %(uri)", "%(addr) %(uri)"},
    {"log-format", "a\x07", "!control character"},
    {"stats", "stats.sock", "/work/stats.sock"},
    {"stats", "", "!it is empty"},
    {"metrics", "/metrics", "/metrics"},
    {"metrics", "\x01", "!control character"},
    {"metrics-allow", "192.168.1.7/24", "192.168.1.0/24"},
    {"metrics-allow", "2001:DB8::1", "2001:db8::1"},
    {"metrics-allow", "unix", "unix"},
    {"metrics-allow", "localhost", "!an address, ADDRESS/BITS or unix"},
    {"metrics-allow", "10.0.0.0/33", "!an address"},
    {"metrics-allow", "", "!it is empty"},
    {"strict", "off", "false"},
    {"strict", "very", "!true or false"},
    {"site-listen", "8080", "8080"},
    {"site-listen", "127.0.0.1:8080", "127.0.0.1:8080"},
    {"site-listen", "[::1]:80", "[::1]:80"},
    {"site-listen", "0", "!from 1 to 65535"},
    {"site-listen", "eighty", "!no port"},
    {"site-server-name", "a.example  B.example", "a.example b.example"},
    {"site-server-name", "*.example.org www.example.*", "*.example.org www.example.*"},
    {"site-server-name", "m\xC3\xBCnchen.example", "xn--mnchen-3ya.example"},
    {"site-server-name", "a;b", "!no host name"},
    {"site-server-name", "~^www", "!no host name"},
    {"site-server-name", "a..b", "!no host name"},
    {"site-server-name", "-a", "!no host name"},
    {"site-server-name", "$host", "!no host name"},
    {"site-static", "static", "/work/static"},
    {"site-static", "~/static", "!write the path out"},
};

void TestOptionTable::checksEveryValue_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QHash<QString, int> seen; // bit 0: a good row, bit 1: a bad one
    for (const Row &row : rows) {
        const QString key = QString::fromLatin1(row.key);
        seen[key] |= *row.expected == '!' ? 2 : 1;
        QTest::addRow("%s = %s", row.key, row.value)
            << key << QString::fromUtf8(row.value) << QString::fromUtf8(row.expected);
    }
    for (const Option &option : optionTable())
        QVERIFY2(seen.value(option.commandLineName()) == 3, qPrintable(option.commandLineName()));
}

void TestOptionTable::checksEveryValue()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const SystemFacts facts = fakeSystem();
    const Option *option = findCommandLineOption(key);
    QVERIFY(option != nullptr);
    const auto normalized = normalizeValue(*option, value, {u"/work"_s, facts});
    if (!expected.startsWith(u'!')) {
        QVERIFY2(normalized, normalized ? "" : qPrintable(normalized.error()));
        QCOMPARE(*normalized, expected);
        return;
    }
    QVERIFY2(!normalized, qPrintable(normalized.value_or(QString())));
    QVERIFY2(normalized.error().contains(expected.sliced(1)), qPrintable(normalized.error()));
    QVERIFY(normalized.error().contains(option->key));
    // Of a value in parts the refusal names the part.
    const bool hasParts = option->type == ValueType::Owner || option->type == ValueType::StaticMap;
    if (!hasParts)
        QCOMPARE(normalized.error().contains(u'"' + value + u"\" cannot"_s), !option->isSecret);
}

QTEST_GUILESS_MAIN(TestOptionTable)
#include "tst_optiontable.moc"
