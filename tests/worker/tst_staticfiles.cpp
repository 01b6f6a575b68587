// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/confinedfile.h"
#include "worker/staticfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace lumos;

class TestStaticFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersFiles_data();
    void answersFiles();
    void leavesToTheApplication_data();
    void leavesToTheApplication();
    void describesTheFile();
    void answersConditions();
    void answersRanges();
    void sendsLargeFilesAsFiles();
    void refusesOtherMethods();
    void redirectsToADirectorysAddress_data();
    void redirectsToADirectorysAddress();
    void redirectsToNoOtherHost();
    void takesTheLongestPrefix();
    void servesFromTheRoot();
    void seesADirectoryThatIsExchanged();
    void neverWaitsForAFifo();
    void followsNoLinkWithoutOpenat2_data();
    void followsNoLinkWithoutOpenat2();

private:
    void write(const char *file, const QByteArray &content);
    [[nodiscard]] QString at(const char *relative) const
    {
        return m_directory.filePath(QLatin1String(relative));
    }
    std::optional<Response> ask(std::string_view target, std::string_view method = "GET",
                                std::vector<Field> fields = {}) const;

    QTemporaryDir m_directory;
    std::unique_ptr<StaticFiles> m_files;
};

namespace {

std::string fieldOf(const Response &response, std::string_view name)
{
    for (const auto &[key, value] : response.fields) {
        if (equalsIgnoringCase(key, name))
            return value;
    }
    return {};
}

QByteArray contentOf(const Response &response)
{
    if (response.file.isNull())
        return response.body;
    QByteArray bytes(static_cast<qsizetype>(response.file.length()), '\0');
    const ssize_t count = ::pread(response.file.fd(), bytes.data(), std::size_t(bytes.size()),
                                  response.file.offset());
    return bytes.left(count);
}

/// Decodes as the front does: a path may hold any byte.
std::string decoded(std::string_view path)
{
    return QByteArray::fromPercentEncoding(
               QByteArray(path.data(), static_cast<qsizetype>(path.size())))
        .toStdString();
}

} // namespace

void TestStaticFiles::write(const char *file, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(at(file)).path()));
    QFile made(at(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(content), content.size());
}

void TestStaticFiles::initTestCase()
{
    write("secret.txt", "outside");
    write("site/a.txt", "content of a");
    write("site/sub/b.css", "b{}");
    write("site/sub/index.html", "<p>index</p>");
    write("site/empty.txt", "");
    write("site/with space.txt", "space");
    write("site/percent%.txt", "percent");
    write("site/.hidden", "hidden");
    write("site/.git/config", "hidden");
    write("site/hollow/readme.txt", "no index here");
    write("site/large.bin", QByteArray(100000, 'L'));
    write("other/c.txt", "c");
    const auto link = [this](const char *target, const char *name) {
        QCOMPARE(::symlink(target, QFile::encodeName(at(name)).constData()), 0);
    };
    link("../secret.txt", "site/out-relative");
    link("/etc/passwd", "site/out-absolute");
    link("..", "site/up");
    link("a.txt", "site/inside");
    link("/proc/self", "site/magic");
    QCOMPARE(::mkfifo(QFile::encodeName(at("site/fifo")).constData(), 0600), 0);
    m_files = std::make_unique<StaticFiles>(QList<StaticMap>{
        {QStringLiteral("/static"), at("site")},
        {QStringLiteral("/static/other"), at("other")},
        {QStringLiteral("/gone"), at("no-such-directory")},
    });
}

std::optional<Response> TestStaticFiles::ask(std::string_view target, std::string_view method,
                                             std::vector<Field> fields) const
{
    Request request;
    request.method = method;
    request.target = target;
    request.rawPath = target.substr(0, target.find('?'));
    if (request.rawPath.size() < target.size())
        request.query = target.substr(request.rawPath.size() + 1);
    const std::string path = decoded(request.rawPath);
    request.path = path;
    request.fields = std::move(fields);
    return m_files->answer(request);
}

void TestStaticFiles::answersFiles_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("file") << QByteArray("/static/a.txt") << QByteArray("content of a");
    QTest::newRow("with a query") << QByteArray("/static/a.txt?v=3") << QByteArray("content of a");
    QTest::newRow("empty") << QByteArray("/static/empty.txt") << QByteArray();
    QTest::newRow("below") << QByteArray("/static/sub/b.css") << QByteArray("b{}");
    QTest::newRow("escaped space") << QByteArray("/static/with%20space.txt") << QByteArray("space");
    QTest::newRow("escaped percent")
        << QByteArray("/static/percent%25.txt") << QByteArray("percent");
    QTest::newRow("index") << QByteArray("/static/sub/") << QByteArray("<p>index</p>");
    QTest::newRow("link that stays inside")
        << QByteArray("/static/inside") << QByteArray("content of a");
    QTest::newRow("longer prefix") << QByteArray("/static/other/c.txt") << QByteArray("c");
}

void TestStaticFiles::answersFiles()
{
    QFETCH(QByteArray, target);
    const auto response = ask(target.toStdString());
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QTEST(contentOf(*response), "content");
    QCOMPARE(fieldOf(*response, "X-Content-Type-Options"), "nosniff");
    QCOMPARE(fieldOf(*response, "Accept-Ranges"), "bytes");
}

void TestStaticFiles::leavesToTheApplication_data()
{
    QTest::addColumn<QByteArray>("target");
    const char *const targets[] = {
        "/",
        "/other",
        "/staticfiles",
        "/static/missing",
        "/static/a.txt/",
        "/static/a.txt/b",
        "/static/hollow/",
        "/static/hollow",
        "/static/",
        "/static",
        "/static/.hidden",
        "/static/.git/config",
        "/static/sub/.",
        "/static/./a.txt",
        "/static/../secret.txt",
        "/static/sub/../a.txt",
        "/static/%2e%2e/secret.txt",
        "/static/..%2fsecret.txt",
        "/static/sub%2Fb.css",
        "/static//a.txt",
        "/static/sub//b.css",
        "/static/a.txt%00",
        "/static/out-relative",
        "/static/out-absolute",
        "/static/up/secret.txt",
        "/static/magic/root/etc/passwd",
        "/static/magic/cwd",
        "/static/fifo",
        "/gone/a.txt",
    };
    for (const char *target : targets)
        QTest::newRow(target) << QByteArray(target);
}

void TestStaticFiles::leavesToTheApplication()
{
    QFETCH(QByteArray, target);
    QVERIFY(!ask(target.toStdString()));
    QVERIFY(!ask(target.toStdString(), "POST"));
}

void TestStaticFiles::describesTheFile()
{
    const auto response = ask("/static/sub/b.css");
    QVERIFY(response);
    QCOMPARE(fieldOf(*response, "Content-Type"), "text/css; charset=utf-8");
    QVERIFY(!fieldOf(*response, "ETag").empty());
    QVERIFY(QByteArray::fromStdString(fieldOf(*response, "Last-Modified")).endsWith(" GMT"));
}

void TestStaticFiles::answersConditions()
{
    const std::string tag = fieldOf(*ask("/static/a.txt"), "ETag");
    const auto unchanged = ask("/static/a.txt", "GET", {{"If-None-Match", tag}});
    QVERIFY(unchanged);
    QCOMPARE(unchanged->status, 304);
    QCOMPARE(fieldOf(*unchanged, "ETag"), tag);
    QVERIFY(unchanged->body.isEmpty() && unchanged->file.isNull());
    QVERIFY(fieldOf(*unchanged, "Content-Type").empty());
    QCOMPARE(ask("/static/a.txt", "GET", {{"If-Match", "\"x\""}})->status, 412);
    QCOMPARE(ask("/static/a.txt", "HEAD", {{"If-None-Match", tag}})->status, 304);
}

void TestStaticFiles::answersRanges()
{
    const auto part = ask("/static/a.txt", "GET", {{"Range", "bytes=8-9"}});
    QVERIFY(part);
    QCOMPARE(part->status, 206);
    QCOMPARE(contentOf(*part), QByteArray("of"));
    QCOMPARE(fieldOf(*part, "Content-Range"), "bytes 8-9/12");

    const auto beyond = ask("/static/a.txt", "GET", {{"Range", "bytes=12-"}});
    QVERIFY(beyond);
    QCOMPARE(beyond->status, 416);
    QCOMPARE(fieldOf(*beyond, "Content-Range"), "bytes */12");
    QVERIFY(fieldOf(*beyond, "ETag").empty());
}

void TestStaticFiles::sendsLargeFilesAsFiles()
{
    const auto whole = ask("/static/large.bin");
    QVERIFY(whole && !whole->file.isNull());
    QCOMPARE(whole->file.length(), 100000);
    QCOMPARE(contentOf(*whole), QByteArray(100000, 'L'));
    const auto part = ask("/static/large.bin", "GET", {{"Range", "bytes=-50000"}});
    QVERIFY(part && !part->file.isNull());
    QCOMPARE(part->file.offset(), 50000);
    QCOMPARE(part->file.length(), 50000);
}

void TestStaticFiles::refusesOtherMethods()
{
    for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS"}) {
        const auto response = ask("/static/a.txt", method);
        QVERIFY(response);
        QCOMPARE(response->status, 405);
        QCOMPARE(fieldOf(*response, "Allow"), "GET, HEAD");
    }
}

void TestStaticFiles::redirectsToADirectorysAddress_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<std::string>("location");
    QTest::newRow("plain") << QByteArray("/static/sub") << std::string("/static/sub/");
    QTest::newRow("query") << QByteArray("/static/sub?a=b") << std::string("/static/sub/?a=b");
    QTest::newRow("escapes stay") << QByteArray("/static/s%75b") << std::string("/static/s%75b/");
}

void TestStaticFiles::redirectsToADirectorysAddress()
{
    QFETCH(QByteArray, target);
    QFETCH(std::string, location);
    const auto response = ask(target.toStdString());
    QVERIFY(response);
    QCOMPARE(response->status, 301);
    QCOMPARE(fieldOf(*response, "Location"), location);
}

void TestStaticFiles::redirectsToNoOtherHost()
{
    // nginx has made one slash of two in the path, not in the target.
    Request request;
    request.method = "GET";
    request.path = "/static/sub";
    for (const char *raw : {"//static/sub", "/\\static/sub", "///static/sub"}) {
        request.rawPath = request.target = raw;
        const auto response = m_files->answer(request);
        QVERIFY(response);
        QCOMPARE(fieldOf(*response, "Location"), "/static/sub/");
    }
}

void TestStaticFiles::takesTheLongestPrefix()
{
    // /static/other belongs to another directory, where a.txt is missing.
    QVERIFY(!ask("/static/other/a.txt"));
    QVERIFY(ask("/static/other/c.txt"));
}

void TestStaticFiles::servesFromTheRoot()
{
    const StaticFiles files({{QStringLiteral("/"), at("site/sub")}});
    Request request;
    request.method = "GET";
    request.path = request.rawPath = request.target = "/";
    const auto index = files.answer(request);
    QVERIFY(index);
    QCOMPARE(index->status, 200);
    QCOMPARE(contentOf(*index), QByteArray("<p>index</p>"));
    request.path = request.rawPath = request.target = "*";
    QVERIFY(!files.answer(request));
}

void TestStaticFiles::seesADirectoryThatIsExchanged()
{
    write("first/f.txt", "first");
    write("second/f.txt", "second");
    const QByteArray current = QFile::encodeName(at("current"));
    QCOMPARE(::symlink("first", current.constData()), 0);
    const StaticFiles files({{QStringLiteral("/x"), at("current")}});
    Request request;
    request.method = "GET";
    request.path = request.rawPath = request.target = "/x/f.txt";
    QCOMPARE(contentOf(*files.answer(request)), QByteArray("first"));
    QCOMPARE(::symlink("second", QByteArray(current + ".new").constData()), 0);
    QCOMPARE(::rename(QByteArray(current + ".new").constData(), current.constData()), 0);
    QCOMPARE(contentOf(*files.answer(request)), QByteArray("second"));
}

void TestStaticFiles::neverWaitsForAFifo()
{
    // Without O_NONBLOCK this would not come back: nobody writes to it.
    QVERIFY(!openConfined(QFile::encodeName(at("site")), "fifo"));
}

void TestStaticFiles::followsNoLinkWithoutOpenat2_data()
{
    QTest::addColumn<QByteArray>("relative");
    QTest::addColumn<bool>("opens");
    QTest::newRow("file") << QByteArray("a.txt") << true;
    QTest::newRow("file below") << QByteArray("sub/b.css") << true;
    QTest::newRow("directory") << QByteArray("sub/") << true;
    QTest::newRow("the directory itself") << QByteArray(".") << true;
    QTest::newRow("missing") << QByteArray("missing") << false;
    QTest::newRow("up") << QByteArray("../secret.txt") << false;
    QTest::newRow("up from below") << QByteArray("sub/../../secret.txt") << false;
    QTest::newRow("link out") << QByteArray("out-relative") << false;
    QTest::newRow("link on the way") << QByteArray("up/secret.txt") << false;
    QTest::newRow("link inside") << QByteArray("inside") << false;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << false;
}

void TestStaticFiles::followsNoLinkWithoutOpenat2()
{
    QFETCH(QByteArray, relative);
    const FileDescriptor site(
        ::open(QFile::encodeName(at("site")).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    QVERIFY(site.isValid());
    const std::string path = relative.toStdString();
    QTEST(detail::openStepByStep(site.get(), path).isValid(), "opens");
}

QTEST_GUILESS_MAIN(TestStaticFiles)
#include "tst_staticfiles.moc"
