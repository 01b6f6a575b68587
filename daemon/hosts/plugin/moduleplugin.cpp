// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to the dynamic linker.
#include "moduleplugin.h"

#include "ipc/filedescriptor.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

constexpr unsigned memfdExec = 0x10; // MFD_EXEC of Linux 6.3, younger than Debian 12's headers

QString dlErrorText()
{
    const char *text = dlerror(); // NOLINT(concurrency-mt-unsafe): one thread loads
    return text ? QString::fromLocal8Bit(text) : QString();
}

FileDescriptor makeMemoryFile(const QByteArray &name)
{
    constexpr unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
    FileDescriptor fd(::memfd_create(name.constData(), flags | memfdExec));
    if (!fd.isValid() && errno == EINVAL)
        fd = FileDescriptor(::memfd_create(name.constData(), flags));
    return fd;
}

Result<FileDescriptor> sealedCopy(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        return fail(systemErrorText(errno, u"open module", path));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return fail(systemErrorText(errno, u"stat module", path));
    FileDescriptor copy = makeMemoryFile(QFile::encodeName(path.section(u'/', -1)));
    if (!copy.isValid())
        return fail(systemErrorText(errno, u"memfd_create for module", path));
    off_t offset = 0;
    while (offset < status.st_size) {
        const auto rest = static_cast<std::size_t>(status.st_size - offset);
        const ssize_t sent = ::sendfile(copy.get(), file.get(), &offset, rest);
        if (sent < 0)
            return fail(systemErrorText(errno, u"copy module", path));
        if (sent == 0)
            return fail(u"module %1 became shorter while it was read: start again"_s.arg(path));
    }
    constexpr int seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    if (::fcntl(copy.get(), F_ADD_SEALS, seals) != 0)
        return fail(systemErrorText(errno, u"seal the copy of module", path));
    return copy;
}

/// A library path relative to the module's own place (ld.so(8), "$ORIGIN"), which a copy in memory
/// does not have. Searching the whole file may find too much; that costs only the copy.
bool mentionsOrigin(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return false;
    const auto size = static_cast<std::size_t>(file.size());
    for (const std::string_view text :
         {std::string_view("$ORIGIN"), std::string_view("${ORIGIN}")}) {
        if (::memmem(bytes, size, text.data(), text.size()))
            return true;
    }
    return false;
}

qsizetype countThreads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

Result<void> ModulePlugin::load(const QString &path, ModuleInterface expected, Source source)
{
    m_path = QDir::current().absoluteFilePath(path);
    const Result<ModuleInterface> found = readModuleInterface(m_path);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != expected)
        return fail(
            u"module %1 has the other of the two interfaces now: start again"_s.arg(m_path));

    const qsizetype threadsBefore = countThreads();
    if (Result<void> opened = open(source); !opened)
        return opened;
    preload();
    if (const qsizetype started = countThreads() - threadsBefore; started > 0) {
        m_warnings.append(u"module %1 started %2 thread(s) while it was loaded; threads do not "
                          "follow into the workers: start them in start()"_s.arg(m_path)
                              .arg(started));
    }
    return {};
}

Result<void> ModulePlugin::open(Source source)
{
    if (source == Source::MemoryCopy && mentionsOrigin(m_path)) {
        m_warnings.append(u"module %1 finds libraries by $ORIGIN, so it is loaded in place: "
                          "replace the file by renaming, never by writing into it"_s.arg(m_path));
        source = Source::OwnPath;
    }
    if (source == Source::MemoryCopy)
        return openCopy();
    if (!openPath(QFile::encodeName(m_path)))
        return fail(u"module %1 does not load: %2"_s.arg(m_path, dlErrorText()));
    return {};
}

Result<void> ModulePlugin::openCopy()
{
    Result<FileDescriptor> copy = sealedCopy(m_path);
    if (!copy)
        return tl::unexpected(copy.error());
    // The descriptor stays open for the life of the process: the linker knows the library by this
    // name, and a second module at the same number would be taken for the first.
    const int fd = copy->release();
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(fd);
    if (openPath(name))
        return {};
    const QString reason = dlErrorText().replace(QString::fromLatin1(name), m_path);
    return fail(u"module %1 does not load: %2"_s.arg(m_path, reason));
}

bool ModulePlugin::openPath(const QByteArray &path)
{
    // NODELETE is what QLibrary::PreventUnloadHint sets: Qt keeps pointers into plugins.
    m_handle = ::dlopen(path.constData(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    return m_handle != nullptr;
}

void ModulePlugin::preload()
{
    if (void *symbol = ::dlsym(m_handle, "lumosPreload"))
        reinterpret_cast<void (*)()>(symbol)();
}

Result<QObject *> ModulePlugin::instance() const
{
    // What QPluginLoader::instance() calls; moc exports it from every plugin (qplugin.h).
    void *symbol = m_handle ? ::dlsym(m_handle, "qt_plugin_instance") : nullptr;
    QObject *object = symbol ? reinterpret_cast<QObject *(*)()>(symbol)() : nullptr;
    if (!object)
        return fail(u"module %1 made no object"_s.arg(m_path));
    return object;
}

} // namespace lumos
