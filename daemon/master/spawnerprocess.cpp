// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawnerprocess.h"

#include "ipc/spawnerdescriptors.h"
#include "signalwatcher.h"
#include "spawner/processtitle.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lumos {

namespace {

// All that the child needs, made before the fork: after it only async-signal-safe calls may follow.
struct Preparation
{
    std::vector<FileDescriptor> fds; ///< at numbers above all targets; index 0 becomes fd 3
    FileDescriptor noInput;
    FileDescriptor errorRead;
    FileDescriptor errorWrite;
};

Result<Preparation> prepare(const SpawnerDescriptors &descriptors)
{
    std::vector<int> originals{descriptors.channel, descriptors.alive, descriptors.scoreboard,
                               descriptors.wake};
    originals.insert(originals.end(), descriptors.listeners.begin(), descriptors.listeners.end());
    const int firstFree = spawnerChannelFd + static_cast<int>(originals.size());
    Preparation preparation;
    for (const int original : originals) {
        FileDescriptor copy(::fcntl(original, F_DUPFD_CLOEXEC, firstFree));
        if (!copy.isValid())
            return fail(systemErrorText(errno, u"dup for the spawner"));
        preparation.fds.push_back(std::move(copy));
    }
    const FileDescriptor null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    std::array<int, 2> ends;
    if (!null.isValid() || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(systemErrorText(errno, u"prepare the spawner"));
    preparation.errorRead.reset(ends[0]);
    const FileDescriptor errorWrite(ends[1]);
    preparation.noInput.reset(::fcntl(null.get(), F_DUPFD_CLOEXEC, firstFree));
    preparation.errorWrite.reset(::fcntl(errorWrite.get(), F_DUPFD_CLOEXEC, firstFree));
    if (!preparation.noInput.isValid() || !preparation.errorWrite.isValid())
        return fail(systemErrorText(errno, u"prepare the spawner"));
    return preparation;
}

// In the child. Returns only when it fails.
void becomeSpawner(const Preparation &preparation, char *const *arguments)
{
    resetSignalsInChild();
    if (::dup2(preparation.noInput.get(), STDIN_FILENO) < 0)
        return;
    int target = spawnerChannelFd;
    for (const FileDescriptor &fd : preparation.fds) {
        if (::dup2(fd.get(), target++) < 0)
            return;
    }
    // Whoever started us may have left something open; our own is close-on-exec anyway.
    ::syscall(SYS_close_range, target, ~0U, CLOSE_RANGE_CLOEXEC);
    ::execv("/proc/self/exe", arguments);
}

// The write end closes with a successful exec.
Result<void> awaitExec(Preparation &preparation, pid_t pid)
{
    preparation.errorWrite.reset();
    int reason = 0;
    ssize_t size = 0;
    do {
        size = ::read(preparation.errorRead.get(), &reason, sizeof reason);
    } while (size < 0 && errno == EINTR);
    if (size == 0)
        return {};
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) { }
    return fail(systemErrorText(reason, u"execute the spawner"));
}

} // namespace

Result<pid_t> executeSpawner(const SpawnerDescriptors &descriptors)
{
    Result<Preparation> preparation = prepare(descriptors);
    if (!preparation)
        return tl::unexpected(preparation.error());
    std::array<char, 7> name{"lumosd"};
    std::array<char, 10> role{"--spawner"};
    std::array<char, sizeof ProcessTitle::padding> padding;
    std::copy_n(ProcessTitle::padding, padding.size(), padding.begin());
    const std::array<char *, 4> arguments{name.data(), role.data(), padding.data(), nullptr};

    // A signal in the child, before its handlers are reset, would write to our pipe.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    if (::sigprocmask(SIG_SETMASK, &all, &before) != 0)
        return fail(systemErrorText(errno, u"sigprocmask"));
    const pid_t pid = ::fork();
    const int reason = errno;
    if (pid == 0) {
        becomeSpawner(*preparation, arguments.data());
        const int failure = errno;
        [[maybe_unused]] const ssize_t written =
            ::write(preparation->errorWrite.get(), &failure, sizeof failure);
        ::_exit(127);
    }
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    if (pid < 0)
        return fail(systemErrorText(reason, u"fork the spawner"));
    return awaitExec(*preparation, pid).map([pid] { return pid; });
}

} // namespace lumos
