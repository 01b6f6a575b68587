// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgiimport.h"

#include "appname.h"
#include "filemode.h"
#include "iniexpander.h"
#include "optiontable.h"
#include "optionvalue.h"
#include "settingsreader.h"
#include "socketaddress.h"
#include "uwsgiimportrules.h"
#include "uwsgioptions.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Kind = ImportedKey::Kind;

static QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return u"same"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Ignored:
        return u"ignored"_s;
    case Kind::Dangerous:
        break;
    }
    return u"dangerous"_s;
}

QString ImportedKey::toString() const
{
    const QString place = line > 0 ? QString(file + u':' + QString::number(line)) : file;
    return u"%1: %2: %3 = %4: %5"_s.arg(place, kindName(kind), key, value, reason);
}

namespace {

/// One key on its way into the new file.
struct Outcome
{
    Kind kind = Kind::Same;
    QString value; ///< to be written; of no use when isTaken is false
    QString reason;
    bool isTaken = true;
};

/// Goes through a uWSGI file once, key by key, and gathers the new text.
class Importer
{
public:
    Importer(const QString &file, const SystemFacts &facts)
        : m_file(file)
        , m_facts(facts)
        , m_folder(QFileInfo(file).path())
    { }

    UwsgiImport import(const QByteArray &text);

private:
    void take(const ExpandedOption &written);
    void takeOption(const ExpandedOption &written, const Option &option, Outcome outcome);
    [[nodiscard]] Outcome narrowed(const Option &option, Outcome outcome) const;
    [[nodiscard]] QString withoutRelativePath(const Option &option, const QString &value) const;
    [[nodiscard]] bool isSetAgain(const ExpandedOption &written, const Option &option) const;
    void add(const ExpandedOption &written, const Outcome &outcome, bool isSecret = false);
    void write(const QString &key, const QString &value);
    void addDifferentDefaults();
    void checkWhole();

    QString m_file;
    const SystemFacts &m_facts;
    QString m_folder;
    ExpandedFile m_expanded;
    QHash<int, QString> m_written; ///< value as written in the file itself, by line
    QSet<QString> m_keys; ///< of the new file
    QSet<QString> m_lines;
    UwsgiImport m_result;
};

Outcome ignored(const QString &reason)
{
    return {Kind::Ignored, {}, reason, false};
}

} // namespace

/// The option that a uWSGI key becomes, and nullptr for none.
static const Option *optionFor(const QString &key)
{
    const QString renamed = uwsgiRename(key);
    return findOption(u"lumos", renamed.isEmpty() ? key : renamed);
}

static bool isRoot(const Option &option, const QString &value)
{
    bool isNumber = false;
    const bool isAccount = option.type == ValueType::User || option.type == ValueType::Group;
    return isAccount && (value == "root"_L1 || (value.toUInt(&isNumber) == 0 && isNumber));
}

/// What would let more people in than need to be is made as narrow as nginx allows.
Outcome Importer::narrowed(const Option &option, Outcome outcome) const
{
    if (isRoot(option, outcome.value))
        return {Kind::Dangerous,
                {},
                u"a mistake in the application would own the whole machine; "
                "left out, so that the user of the unit counts"_s,
                false};
    if (option.type == ValueType::Mode) {
        // The bare key is 0666 in uWSGI.
        const auto mode =
            FileMode::fromOctal(outcome.value == "true"_L1 ? u"666"_s : outcome.value);
        // The tutorial's 664 lets others read, which is no right to connect.
        if (mode && mode->othersMayConnect())
            return {Kind::Dangerous, u"660"_s,
                    u"every program of this machine could connect; written 660, so nginx's user "
                    "(www-data) must be in the socket's group"_s};
    }
    if (option.type == ValueType::Socket) {
        const auto address = parseSocketAddress(outcome.value, m_folder);
        if (address && address->path.isEmpty() && !isLoopback(*address)) {
            const QString local = u"127.0.0.1:%1"_s.arg(address->port);
            return {
                Kind::Dangerous, local,
                u"every machine of the network could connect past nginx; written %1"_s.arg(local)};
        }
    }
    return outcome;
}

QString Importer::withoutRelativePath(const Option &option, const QString &value) const
{
    const bool isPath = option.type == ValueType::Path
        || (option.type == ValueType::Socket && !value.contains(u':'));
    if (!isPath || value.isEmpty() || value.startsWith(u'/'))
        return value;
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(value));
}

bool Importer::isSetAgain(const ExpandedOption &written, const Option &option) const
{
    const ExpandedOption *last = nullptr;
    for (const ExpandedOption &other : m_expanded.options) {
        if (other.section == "lumos"_L1 && optionFor(other.key) == &option)
            last = &other;
    }
    return !option.isList && last != nullptr
        && (last->line != written.line || last->file != written.file);
}

void Importer::takeOption(const ExpandedOption &written, const Option &option, Outcome outcome)
{
    if (isSetAgain(written, option)) {
        add(written, ignored(u"set again further down, and the last one counts"_s));
        return;
    }
    outcome.value = withoutRelativePath(option, written.value);
    if (written.key != option.key)
        outcome = {Kind::Changed, outcome.value, u"%1 in Lumos"_s.arg(option.key)};
    else if (outcome.value != written.value)
        outcome = {Kind::Changed, outcome.value, u"written %1"_s.arg(outcome.value)};
    else if (written.file == m_file && m_written.value(written.line) != written.value)
        outcome = {Kind::Changed, outcome.value, u"its placeholders are replaced"_s};
    outcome = narrowed(option, outcome);
    const auto normalized = normalizeValue(option, outcome.value, {m_folder, m_facts});
    if (outcome.isTaken && !normalized)
        outcome = ignored(u"left out: %1"_s.arg(normalized.error()));
    const bool isWritable = !outcome.value.contains(u"$("_s) && !outcome.value.contains(u"@("_s);
    if (outcome.isTaken && !isWritable)
        outcome = ignored(u"\"$(\" and \"@(\" cannot be written as themselves"_s);
    const QString escaped = option.type == ValueType::LogFormat
        ? outcome.value
        : QString(outcome.value).replace(u'%', u"%%"_s);
    if (outcome.isTaken && m_lines.contains(option.key + u'=' + escaped))
        outcome = ignored(u"the new file has that line already"_s);
    if (outcome.isTaken)
        write(option.key, escaped);
    add(written, outcome, option.isSecret);
}

void Importer::take(const ExpandedOption &written)
{
    const Option *option = optionFor(written.key);
    if (const QString danger = uwsgiDanger(written.key); !danger.isEmpty()) {
        add(written, {Kind::Dangerous, {}, danger, false});
    } else if (const QString idle = uwsgiIdleReason(written.key); !idle.isEmpty()) {
        add(written, ignored(idle));
    } else if (option == nullptr && m_expanded.placeholders.contains(written.key)) {
        add(written, ignored(u"a name for other lines, where its value stands now"_s));
    } else if (option == nullptr && isUwsgiOption(written.key)) {
        const QString advice = uwsgiReplacement(written.key);
        add(written,
            ignored(advice.isEmpty() ? u"Lumos has no such key"_s
                                     : u"Lumos has no such key; %1"_s.arg(advice)));
    } else if (option == nullptr) {
        add(written, ignored(u"no key of uWSGI or Lumos"_s));
    } else if (option->status == OptionStatus::WithoutEffect) {
        add(written, ignored(option->help));
    } else if (!written.isWhole) {
        add(written, ignored(u"left out: a placeholder in it cannot be replaced"_s));
    } else {
        takeOption(written, *option, {Kind::Same, {}, u"the same in Lumos"_s});
    }
}

void Importer::add(const ExpandedOption &written, const Outcome &outcome, bool isSecret)
{
    m_result.keys += ImportedKey{
        outcome.kind,  written.file, written.line, written.key, isSecret ? u"***"_s : written.value,
        outcome.reason};
}

void Importer::write(const QString &key, const QString &value)
{
    m_keys.insert(key);
    m_lines.insert(key + u'=' + value);
    m_result.text += QString(key + u" = "_s + value + u'\n').toUtf8();
}

void Importer::addDifferentDefaults()
{
    const auto note = [this](const QString &key, const QString &value, const QString &reason) {
        m_result.keys += ImportedKey{Kind::Changed, m_file, 0, key, value, reason};
    };
    if (!m_keys.contains(u"chdir"_s)) {
        const QString folder = QString(m_folder).replace(u'%', u"%%"_s);
        write(u"chdir"_s, folder);
        note(u"chdir"_s, m_folder,
             u"added: uWSGI runs where it was started, and this is where its file lies"_s);
    }
    if (!m_keys.contains(u"socket"_s) && !m_keys.contains(u"http-socket"_s)) {
        const QString socket = appNames().value().socketFile;
        write(u"socket"_s, socket);
        note(u"socket"_s, socket, u"added: no socket was left"_s);
    }
    for (const auto &[key, reason] : uwsgiOtherDefaults()) {
        if (!m_keys.contains(key))
            note(key, QString(findOption(u"lumos", key)->defaultValue), reason);
    }
}

void Importer::checkWhole()
{
    ConfigurationSource source;
    source.iniFile = m_file;
    source.text = m_result.text;
    source.workingDirectory = m_folder;
    const ReadSettings read = readSettings(source, m_facts);
    for (Problem problem : read.problems) {
        // Its lines are those of a text that nobody has yet.
        problem.line = 0;
        problem.column = 0;
        m_result.problems += problem;
    }
}

UwsgiImport Importer::import(const QByteArray &text)
{
    const IniDocument document(text);
    if (!document.sections().contains(u"uwsgi"_s)) {
        m_result.problems += Problem{
            Problem::Severity::Error, m_file, 0, 0,
            u"there is no section [uwsgi] to import; a file with [lumos] needs no import"_s};
        return m_result;
    }
    for (const IniEntry &entry : document.entries(u"uwsgi"_s))
        m_written.insert(entry.line, entry.value);
    IniExpander expander(m_facts, m_folder);
    expander.setText(m_file, text);
    m_expanded = expander.expand(m_file, u"uwsgi"_s);
    // What belongs to one key is told beside the key.
    std::copy_if(m_expanded.problems.cbegin(), m_expanded.problems.cend(),
                 std::back_inserter(m_result.problems), [this](const Problem &problem) {
                     return problem.file != m_file || !m_written.contains(problem.line)
                         || problem.severity != Problem::Severity::Error;
                 });
    m_result.text = "[lumos]\n";
    for (const ExpandedOption &written : std::as_const(m_expanded.options)) {
        if (written.section == "lumos"_L1)
            take(written);
    }
    addDifferentDefaults();
    checkWhole();
    return m_result;
}

UwsgiImport importUwsgi(const QByteArray &text, const QString &file, const SystemFacts &facts)
{
    return Importer(file, facts).import(text);
}

} // namespace lumos
