// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/settingsstore.h"

#include "nginxsite.h"
#include "settingsd/durablefile.h"
#include "settingsd/settingslog.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace lumos {

Q_LOGGING_CATEGORY(logSettings, "lumos.settings", QtInfoMsg)

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

SettingsStore::SettingsStore(AppNames names, const SystemPaths &paths, const SystemFacts &facts)
    : m_names(std::move(names))
    , m_file(paths.of(m_names.configFile))
    , m_facts(facts)
    , m_history(paths.historyOf(m_names))
{
    for (const QString &directory : {QFileInfo(m_file).path(), paths.historyOf(m_names)})
        removeLeftovers(directory);
}

ReadSettings SettingsStore::readText(const QByteArray &text) const
{
    // The working directory is that of a unit.
    return readSettings(ConfigurationSource{.iniFile = m_file,
                                            .text = text,
                                            .section = {},
                                            .commandLine = {},
                                            .workingDirectory = u"/"_s},
                        m_facts);
}

Snapshot SettingsStore::snapshot() const
{
    const auto bytes = readTextFile(m_file);
    if (bytes)
        return {.text = *bytes, .etag = etagOf(*bytes), .read = readText(*bytes)};
    Snapshot none{.text = {}, .etag = etagOf({}), .read = {}};
    none.read.problems += bytes.error();
    return none;
}

static QStringList valuesOf(const ReadSettings &read, const Option &option)
{
    QStringList values;
    for (const EffectiveOption &effective : read.options) {
        if (effective.section == option.section && effective.key == option.key)
            values += effective.value;
    }
    return values;
}

quint32 effectBetween(const ReadSettings &before, const ReadSettings &after, const AppNames &names)
{
    quint32 effect = 0;
    for (const Option &option : optionTable()) {
        if (option.status != OptionStatus::Works
            || valuesOf(before, option) == valuesOf(after, option))
            continue;
        if (option.effect == ChangeEffect::Reload)
            effect |= ReloadEffect;
        if (option.effect == ChangeEffect::Restart)
            effect |= RestartEffect;
    }
    if ((effect & RestartEffect) != 0)
        effect &= ~quint32(ReloadEffect); // a restart reads everything
    // Many keys reach the site: the socket, the largest body, the time limit.
    const NginxSiteParameters parameters{.name = names.site};
    if (nginxSite(before.settings, parameters).value_or(QString())
        != nginxSite(after.settings, parameters).value_or(QString()))
        effect |= SiteEffect;
    return effect;
}

Answer<PreparedText> SettingsStore::attempt(const ChangeSet &set) const
{
    PreparedText prepared{.before = snapshot(), .text = {}, .read = {}};
    IniDocument document(prepared.before.text);
    if (const auto edited = editDocument(document, set); !edited)
        return tl::unexpected(edited.error());
    prepared.text = document.toBytes();
    prepared.read = readText(prepared.text);
    prepared.effect = effectBetween(prepared.before.read, prepared.read, m_names);
    return prepared;
}

static Answer<void> checkUnchanged(const Snapshot &now, const QString &etag)
{
    if (etag.isEmpty() || now.etag == etag)
        return {};
    return refuse(Fault::Conflict,
                  u"the configuration has been changed by somebody else meanwhile; look at it "
                  "again, then repeat the change"_s);
}

/// Whether the problem is about a line of one of the changed keys.
static bool isAbout(const Problem &problem, const QByteArray &text, const ChangeSet &set)
{
    const IniDocument document(text);
    for (const QString &section : document.sections()) {
        for (const IniEntry &entry : document.entries(section)) {
            if (entry.line != problem.line)
                continue;
            for (const Change &change : set.changes) {
                if (change.option->isSite() == (section == "site"_L1)
                    && change.option->names().contains(entry.key))
                    return true;
            }
        }
    }
    return false;
}

Answer<PreparedText> SettingsStore::judge(PreparedText prepared, const ChangeSet *set) const
{
    if (prepared.text.size() > maximumText)
        return refuse(Fault::TooLarge,
                      u"the file would have %1 bytes; %2 are the most"_s.arg(prepared.text.size())
                          .arg(maximumText));
    const Problem *first = nullptr;
    for (const Problem &problem : prepared.read.problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        // What the caller has asked for comes before what was wrong already.
        if (set != nullptr && isAbout(problem, prepared.text, *set))
            return refuse(Fault::InvalidValue, problem.text);
        first = first == nullptr ? &problem : first;
    }
    if (first != nullptr)
        return refuse(Fault::ParseFailed, first->toString());
    if (set != nullptr) {
        if (const auto checked = checkOverrides(prepared, *set); !checked)
            return tl::unexpected(checked.error());
    }
    return prepared;
}

Answer<void> SettingsStore::checkOverrides(const PreparedText &prepared, const ChangeSet &set) const
{
    for (const Change &change : set.changes) {
        const Option &option = *change.option;
        if (option.isList)
            continue;
        for (const EffectiveOption &effective : prepared.read.options) {
            const bool isThis = effective.section == option.section && effective.key == option.key;
            const bool isElsewhere =
                effective.origin != "default"_L1 && !effective.origin.startsWith(m_file + u':');
            if (isThis && isElsewhere)
                return refuse(Fault::InvalidValue,
                              u"%1 is set by %2, which this file includes and which counts; change "
                              "it there"_s.arg(option.key, effective.origin));
        }
    }
    return {};
}

Answer<PreparedText> SettingsStore::prepare(const ChangeSet &set, const QString &etag) const
{
    auto prepared = attempt(set);
    if (!prepared)
        return prepared;
    if (const auto same = checkUnchanged(prepared->before, etag); !same)
        return tl::unexpected(same.error());
    return judge(*std::move(prepared), &set);
}

Answer<PreparedText> SettingsStore::prepareText(const QByteArray &text, const QString &etag) const
{
    PreparedText prepared{.before = snapshot(), .text = text, .read = {}};
    if (const auto same = checkUnchanged(prepared.before, etag); !same)
        return tl::unexpected(same.error());
    prepared.read = readText(text);
    prepared.effect = effectBetween(prepared.before.read, prepared.read, m_names);
    return judge(std::move(prepared), nullptr);
}

static tl::unexpected<CallError> readOnly(const Error &error)
{
    return refuse(Fault::ReadOnly,
                  error.text
                      + u". Nothing was changed. Is the disk full or mounted read-only? `df -h "
                        "/etc` and `mount` tell"_s);
}

Answer<void> SettingsStore::write(const PreparedText &prepared, const Author &author)
{
    const Snapshot now = snapshot();
    if (const auto same = checkUnchanged(now, prepared.before.etag); !same)
        return same;
    if (now.text == prepared.text)
        return {}; // nobody's change is worth a write to an SD card
    if (!now.text.isEmpty()) {
        if (const auto kept = m_history.add(now.text, author); !kept)
            return readOnly(kept.error());
    }
    if (const auto written = replaceFile(m_file, prepared.text); !written)
        return readOnly(written.error());
    return {};
}

Answer<void> SettingsStore::rollBack(const PreparedText &prepared)
{
    const Snapshot now = snapshot();
    if (now.text != prepared.text)
        return refuse(Fault::Conflict,
                      u"the configuration was changed again meanwhile, so the old one was not put "
                      "back"_s);
    const auto restored = prepared.before.text.isEmpty()
        ? removeDurably(m_file)
        : replaceFile(m_file, prepared.before.text);
    if (!restored)
        return readOnly(restored.error());
    // For whoever wants to see what was refused; where there is no room for it, that is no reason.
    if (const auto kept = replaceFile(m_file + u".rejected"_s, prepared.text); !kept)
        qCWarning(logSettings).noquote() << kept.error().text;
    return {};
}

bool SettingsStore::isWritable() const
{
    const QByteArray directory = QFile::encodeName(QFileInfo(m_file).path());
    struct statvfs system = {};
    if (::statvfs(directory.constData(), &system) != 0 || (system.f_flag & ST_RDONLY) != 0)
        return false;
    return ::faccessat(AT_FDCWD, directory.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool SettingsStore::isPersistent() const
{
    struct statfs system = {};
    if (::statfs(QFile::encodeName(QFileInfo(m_file).path()).constData(), &system) != 0)
        return false;
    const auto type = static_cast<quint64>(system.f_type);
    return type != OVERLAYFS_SUPER_MAGIC && type != TMPFS_MAGIC && type != RAMFS_MAGIC;
}

} // namespace lumos
