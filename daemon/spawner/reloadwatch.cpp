// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadwatch.h"

#include <QDir>
#include <QFileInfo>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using std::chrono_literals::operator""ms;

namespace {

// touch(1) makes several events of one act.
constexpr std::chrono::milliseconds touchPause = 100ms;

} // namespace

Result<std::optional<ReloadWatch>> ReloadWatch::begin(const Settings &settings)
{
    if (!settings.pyAutoreload && settings.touchReload.isEmpty())
        return std::optional<ReloadWatch>();
    return ChangeWatch::begin().map([&settings](ChangeWatch &&changes) {
        return std::optional(ReloadWatch(std::move(changes), settings));
    });
}

ReloadWatch::ReloadWatch(ChangeWatch changes, const Settings &settings)
    : m_changes(std::move(changes))
    , m_isWatchingSources(settings.pyAutoreload.has_value())
    , m_touched(touchPause)
    , m_written(settings.pyAutoreload.value_or(std::chrono::seconds(0)))
{
    for (const QString &file : settings.touchReload)
        m_changes.watchFile(file);
    // Whoever starts lumosd in / has named no folder.
    if (m_isWatchingSources && QDir::currentPath() != "/"_L1)
        m_changes.watchTree(QDir::currentPath());
    if (m_isWatchingSources && !settings.wsgiFile.isEmpty())
        m_changes.watchTree(QFileInfo(settings.wsgiFile).absolutePath());
}

void ReloadWatch::loaded(const QStringList &folders)
{
    if (m_isWatchingSources && folders.isEmpty()) {
        m_isWatchingSources = false;
        m_warnings.append(u"py-autoreload has no effect: the application is not written in "
                          "Python. touch-reload works for every application"_s);
    }
    if (m_isWatchingSources) {
        for (const QString &folder : folders)
            m_changes.watchFolder(folder);
    }
    if (!m_changes.complaint().isEmpty())
        m_warnings.append(m_changes.complaint());
}

std::optional<ReloadWatch::TimePoint> ReloadWatch::deadline() const
{
    const std::optional<TimePoint> touched = m_touched.due();
    const std::optional<TimePoint> written = m_written.due();
    if (touched && written)
        return std::min(*touched, *written);
    return touched ? touched : written;
}

std::optional<QString> ReloadWatch::takeReason(TimePoint now)
{
    const QList<ChangeWatch::Change> changes = m_changes.takeChanges();
    for (const ChangeWatch::Change &change : changes) {
        const bool isSource = change.kind == ChangeWatch::Kind::Source;
        if (isSource && !m_isWatchingSources)
            continue;
        (isSource ? m_written : m_touched).note(now);
        if (!m_paths.contains(change.path) && m_paths.size() < 100)
            m_paths.append(change.path);
    }
    const std::optional<TimePoint> due = deadline();
    if (!due || *due > now)
        return std::nullopt;
    QString text = reason();
    m_touched.reset();
    m_written.reset();
    m_paths.clear();
    return text;
}

QString ReloadWatch::reason() const
{
    const QString first = m_paths.value(0);
    if (m_paths.size() == 1)
        return first + u" has changed"_s;
    return u"%1 and %2 more have changed"_s.arg(first, QString::number(m_paths.size() - 1));
}

} // namespace lumos
