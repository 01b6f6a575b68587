// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/hostloader.h"
#include "hosts/moduletarget.h"
#include "hosts/plugin/pluginmetadata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lumos;
using Kind = ModuleTarget::Kind;

Q_DECLARE_METATYPE(lumos::ModuleTarget::Kind)

class TestHostLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decidesWhatAModuleNames_data();
    void decidesWhatAModuleNames();
    void namesBothOfTwoMatches_data();
    void namesBothOfTwoMatches();
    void asksWhetherLumosWasMeant();
    void namesTheDirectoriesWithoutTheModule();
    void choosesTheHostByTheMetadata_data();
    void choosesTheHostByTheMetadata();
    void refusesWhatIsNoModule_data();
    void refusesWhatIsNoModule();
    void refusesANewerQt_data();
    void refusesANewerQt();
    void makesTheNameDefinite();
    void namesThePackageOfAMissingHost_data();
    void namesThePackageOfAMissingHost();
    void refusesAHostOfAnotherBuild();
    void refusesAHostThatIsNone();
    void looksBesideTheProgramFirst();

private:
    void touch(const QString &file);
    [[nodiscard]] QString path(const char *relative) const;
    [[nodiscard]] QStringList moduleDirectories() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

static QString textOf(const Error &error)
{
    return error.text;
}

void TestHostLoader::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QDir directory(m_directory->path());
    for (const char *folder : {"app/package", "app/hollow", "local", "system"})
        QVERIFY(directory.mkpath(QLatin1String(folder)));
}

QString TestHostLoader::path(const char *relative) const
{
    return m_directory->filePath(QLatin1String(relative));
}

QStringList TestHostLoader::moduleDirectories() const
{
    return {path("local"), path("system")};
}

void TestHostLoader::touch(const QString &file)
{
    QFile made(m_directory->filePath(file));
    QVERIFY2(made.open(QIODevice::WriteOnly), qPrintable(made.fileName()));
}

void TestHostLoader::decidesWhatAModuleNames_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name"); // DIR/ is the temporary directory
    const auto row = [](const char *title, const char *module, const QStringList &files, Kind kind,
                        const char *name) {
        QTest::newRow(title) << QString::fromLatin1(module) << files << kind
                             << QString::fromLatin1(name);
    };
    const QString installed = QStringLiteral("system/libshop.so");
    row("built-in", "lumos", {}, Kind::BuiltIn, "lumos");
    row("built-in, prefixed", "cpp:lumos", {QStringLiteral("app/lumos.py")}, Kind::BuiltIn,
        "lumos");
    row("Python called lumos", "python:lumos", {}, Kind::Python, "lumos");
    row("Python called Lumos", "Lumos", {QStringLiteral("app/Lumos.py")}, Kind::Python, "Lumos");
    row("path", "./build/libx.so", {}, Kind::ModuleFile, "DIR/app/build/libx.so");
    row("path without an ending", "build/x", {}, Kind::ModuleFile, "DIR/app/build/x");
    row("file here", "libx.so", {}, Kind::ModuleFile, "DIR/app/libx.so");
    row("absolute path", "/opt/x.so", {}, Kind::ModuleFile, "/opt/x.so");
    row("path, prefixed", "cpp:../x.so", {}, Kind::ModuleFile, "DIR/x.so");
    row("installed", "shop", {installed}, Kind::ModuleFile, "DIR/system/libshop.so");
    row("installed without lib", "shop", {QStringLiteral("local/shop.so")}, Kind::ModuleFile,
        "DIR/local/shop.so");
    row("installed, prefixed", "cpp:shop", {installed, QStringLiteral("app/shop.py")},
        Kind::ModuleFile, "DIR/system/libshop.so");
    row("Python file", "wsgi", {QStringLiteral("app/wsgi.py")}, Kind::Python, "wsgi");
    row("Python, not found here", "wsgi", {}, Kind::Python, "wsgi");
    row("Python beside an installed one", "python:shop", {installed, QStringLiteral("app/shop.py")},
        Kind::Python, "shop");
    row("Python with a callable", "wsgi:app", {}, Kind::Python, "wsgi:app");
    row("dotted Python", "a.b.c", {}, Kind::Python, "a.b.c");
    row("Python file's path", "./wsgi.py", {}, Kind::Python, "./wsgi.py");
    row("Python file's path with a callable", "web/wsgi.py:app", {}, Kind::Python,
        "web/wsgi.py:app");
    row("Python file with a callable", "wsgi.py:app", {}, Kind::Python, "wsgi.py:app");
    row("call with an argument", "app:create_app(x=\"a/b\")", {}, Kind::Python,
        "app:create_app(x=\"a/b\")");
    row("callable that ends as a module file does", "app:a.so", {}, Kind::Python, "app:a.so");
}

void TestHostLoader::decidesWhatAModuleNames()
{
    QFETCH(QString, module);
    QFETCH(QStringList, files);
    QFETCH(QString, name);
    for (const QString &file : files)
        touch(file);
    const Result<ModuleTarget> target = resolveModule(module, path("app"), moduleDirectories());
    QVERIFY2(target, target ? "" : qPrintable(target.error().text));
    QTEST(target->kind, "kind");
    QCOMPARE(target->name, name.replace(QLatin1String("DIR"), m_directory->path()));
    QVERIFY(target->warnings.isEmpty());
}

void TestHostLoader::namesBothOfTwoMatches_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("built-in and Python")
        << QStringLiteral("lumos") << QStringList{QStringLiteral("app/lumos.py")}
        << QStringList{QStringLiteral("app/lumos.py"), QStringLiteral("cpp:lumos"),
                       QStringLiteral("python:lumos")};
    QTest::newRow("installed and Python")
        << QStringLiteral("shop")
        << QStringList{QStringLiteral("local/libshop.so"), QStringLiteral("app/shop.py")}
        << QStringList{QStringLiteral("local/libshop.so"), QStringLiteral("app/shop.py"),
                       QStringLiteral("cpp:shop"), QStringLiteral("python:shop")};
    QTest::newRow("installed and a package")
        << QStringLiteral("package")
        << QStringList{QStringLiteral("local/libpackage.so"),
                       QStringLiteral("app/package/__init__.py")}
        << QStringList{QStringLiteral("local/libpackage.so"),
                       QStringLiteral("app/package/__init__.py")};
    QTest::newRow("installed twice")
        << QStringLiteral("shop")
        << QStringList{QStringLiteral("local/libshop.so"), QStringLiteral("system/libshop.so")}
        << QStringList{QStringLiteral("local/libshop.so"), QStringLiteral("system/libshop.so")};
}

void TestHostLoader::namesBothOfTwoMatches()
{
    QFETCH(QString, module);
    QFETCH(QStringList, files);
    QFETCH(QStringList, named);
    for (const QString &file : files)
        touch(file);
    const Result<ModuleTarget> target = resolveModule(module, path("app"), moduleDirectories());
    QVERIFY(!target);
    for (const QString &name : named)
        QVERIFY2(target.error().text.contains(name), qPrintable(target.error().text));
}

void TestHostLoader::asksWhetherLumosWasMeant()
{
    touch(QStringLiteral("app/Lumos.py"));
    const Result<ModuleTarget> target =
        resolveModule(QStringLiteral("lumos"), path("app"), moduleDirectories());
    QVERIFY(target);
    QCOMPARE(target->kind, Kind::BuiltIn);
    QCOMPARE(target->warnings.size(), 1);
    QVERIFY(target->warnings.constFirst().contains(QLatin1String("did you mean module = Lumos?")));
}

void TestHostLoader::namesTheDirectoriesWithoutTheModule()
{
    const Result<ModuleTarget> target =
        resolveModule(QStringLiteral("cpp:shop"), path("app"), moduleDirectories());
    QVERIFY(!target);
    QVERIFY(target.error().text.contains(path("local")));
    QVERIFY(target.error().text.contains(path("system")));
}

void TestHostLoader::choosesTheHostByTheMetadata_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isNative");
    QTest::newRow("native") << QStringLiteral(ECHO_MODULE) << true;
    QTest::newRow("QHttpServer") << QStringLiteral(ROUTES_MODULE) << false;
}

void TestHostLoader::choosesTheHostByTheMetadata()
{
    QFETCH(QString, file);
    QFETCH(bool, isNative);
    const Result<ModuleInterface> found = readModuleInterface(file);
    QVERIFY(found);
    QCOMPARE(*found == ModuleInterface::Native, isNative);
    Settings settings;
    settings.module = file;
    const HostSearch search{.hostDirectories = {QStringLiteral(HOST_DIRECTORY)},
                            .moduleDirectories = {}};
    QVERIFY(loadHost(settings, search));
}

void TestHostLoader::refusesWhatIsNoModule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("another version") << QStringLiteral(FUTURE_MODULE)
                                     << QStringList{QStringLiteral("org.lumosd.NativeModule/2"),
                                                    QStringLiteral("org.lumosd.NativeModule/1")};
    QTest::newRow("another plugin")
        << QStringLiteral(FOREIGN_MODULE) << QStringList{QStringLiteral("org.example.Something")};
    QTest::newRow("no plugin") << QStringLiteral(BESIDE_LIBRARY)
                               << QStringList{QStringLiteral("Q_PLUGIN_METADATA")};
    QTest::newRow("text") << QFINDTESTDATA("tst_hostloader.cpp")
                          << QStringList{QStringLiteral("not a module")};
    QTest::newRow("missing") << QStringLiteral("/nowhere/libx.so")
                             << QStringList{QStringLiteral("/nowhere/libx.so"),
                                            QStringLiteral("No such file")};
    QTest::newRow("directory") << QStringLiteral("/usr/lib")
                               << QStringList{QStringLiteral("directory")};
}

void TestHostLoader::refusesWhatIsNoModule()
{
    QFETCH(QString, file);
    QFETCH(QStringList, said);
    const Result<ModuleInterface> found = readModuleInterface(file);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ExitCode::Software);
    for (const QString &part : said)
        QVERIFY2(found.error().text.contains(part), qPrintable(textOf(found.error())));
}

void TestHostLoader::refusesANewerQt_data()
{
    QTest::addColumn<int>("majorChange");
    QTest::addColumn<int>("minorChange");
    QTest::addColumn<bool>("isLoadable");
    QTest::newRow("same") << 0 << 0 << true;
    QTest::newRow("older minor") << 0 << -1 << true;
    QTest::newRow("newer minor") << 0 << 1 << false;
    QTest::newRow("newer major") << 1 << 0 << false;
    QTest::newRow("older major") << -1 << 0 << false;
}

void TestHostLoader::refusesANewerQt()
{
    QFETCH(int, majorChange);
    QFETCH(int, minorChange);
    QFETCH(bool, isLoadable);
    QFile original(QStringLiteral(ECHO_MODULE));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    // qplugin.h: an ELF note "qt-project!"; the format's, Qt's major and Qt's minor version.
    const QByteArray name("qt-project!\0\1", 13);
    qsizetype at = bytes.indexOf(name);
    QVERIFY(at > 0);
    at += name.size();
    QCOMPARE(int(bytes[at]), QT_VERSION_MAJOR);
    QCOMPARE(int(bytes[at + 1]), QT_VERSION_MINOR);
    bytes[at] = static_cast<char>(QT_VERSION_MAJOR + majorChange);
    bytes[at + 1] = static_cast<char>(QT_VERSION_MINOR + minorChange);
    QFile changed(path("libchanged.so"));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(bytes);
    changed.close();

    const Result<ModuleInterface> found = readModuleInterface(changed.fileName());
    QCOMPARE(found.has_value(), isLoadable);
    if (isLoadable)
        return;
    const QString built = QStringLiteral("Qt %1.%2")
                              .arg(QT_VERSION_MAJOR + majorChange)
                              .arg(QT_VERSION_MINOR + minorChange);
    QVERIFY2(found.error().text.contains(built), qPrintable(textOf(found.error())));
    QVERIFY(found.error().text.contains(QLatin1String(qVersion())));
}

void TestHostLoader::makesTheNameDefinite()
{
    QVERIFY(QFile::copy(QStringLiteral(ECHO_MODULE), path("system/libshop.so")));
    Settings settings;
    settings.module = QStringLiteral("cpp:shop");
    const Result<LoadedHost> loaded = loadHost(settings,
                                               {.hostDirectories = {QStringLiteral(HOST_DIRECTORY)},
                                                .moduleDirectories = moduleDirectories()});
    QVERIFY(loaded);
    QVERIFY(loaded->host);
    QCOMPARE(loaded->settings.module, path("system/libshop.so"));
}

void TestHostLoader::namesThePackageOfAMissingHost_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("built-in") << QStringLiteral("lumos")
                              << QStringList{QStringLiteral("liblumos-host-qthttp.so"),
                                             QStringLiteral("apt install lumosd")};
    QTest::newRow("native") << QStringLiteral(ECHO_MODULE)
                            << QStringList{QStringLiteral("liblumos-host-native.so"),
                                           QStringLiteral("apt install lumosd")};
    QTest::newRow("Python") << QStringLiteral("wsgi")
                            << QStringList{QStringLiteral("liblumos-host-wsgi.so"),
                                           QStringLiteral("apt install lumos-python"),
                                           QStringLiteral("taken for Python")};
}

void TestHostLoader::namesThePackageOfAMissingHost()
{
    QFETCH(QString, module);
    QFETCH(QStringList, said);
    Settings settings;
    settings.module = module;
    const Result<LoadedHost> loaded = loadHost(
        settings, {.hostDirectories = {path("local")}, .moduleDirectories = moduleDirectories()});
    QVERIFY(!loaded);
    for (const QString &part : said)
        QVERIFY2(loaded.error().text.contains(part), qPrintable(textOf(loaded.error())));
    QVERIFY(loaded.error().text.contains(path("local")));
}

void TestHostLoader::refusesAHostOfAnotherBuild()
{
    QVERIFY(QFile::copy(QStringLiteral(OTHER_BUILD_HOST), path("local/liblumos-host-qthttp.so")));
    Settings settings;
    const Result<LoadedHost> loaded =
        loadHost(settings, {.hostDirectories = {path("local")}, .moduleDirectories = {}});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ExitCode::Software);
    QVERIFY(loaded.error().text.startsWith(QLatin1String("restart required")));
    QVERIFY(loaded.error().text.contains(QLatin1String("another-build")));
}

void TestHostLoader::refusesAHostThatIsNone()
{
    QVERIFY(QFile::copy(QStringLiteral(BESIDE_LIBRARY), path("local/liblumos-host-qthttp.so")));
    Settings settings;
    const HostSearch search{.hostDirectories = {path("local")}, .moduleDirectories = {}};
    Result<LoadedHost> loaded = loadHost(settings, search);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().text.contains(QLatin1String("not a host library")));

    touch(QStringLiteral("system/liblumos-host-qthttp.so"));
    loaded = loadHost(settings, {.hostDirectories = {path("system")}, .moduleDirectories = {}});
    QVERIFY(!loaded);
    QVERIFY(loaded.error().text.contains(QLatin1String("apt install --reinstall lumosd")));
}

void TestHostLoader::looksBesideTheProgramFirst()
{
    const HostSearch search = HostSearch::ofThisProgram();
    const QString here =
        QFile::symLinkTarget(QStringLiteral("/proc/self/exe")).section(u'/', 0, -2);
    QCOMPARE(search.hostDirectories.constFirst(), here + QLatin1String("/hosts"));
    QVERIFY(search.moduleDirectories.contains(QLatin1String("/usr/local/lib/lumos/modules")));
}

QTEST_GUILESS_MAIN(TestHostLoader)
#include "tst_hostloader.moc"
