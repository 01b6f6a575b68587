// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/changeset.h"

#include <QMetaType>

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

/// A caller's word in an answer: short, and without what a terminal or the bus might trip over.
static QString shown(const QString &word)
{
    QString text = word.left(64);
    for (QChar &c : text) {
        if (!c.isPrint() || c.isSurrogate())
            c = u'?';
    }
    return text;
}

bool ChangeSet::isPrivileged() const
{
    return std::any_of(changes.cbegin(), changes.cend(),
                       [](const Change &change) { return change.option->isPrivileged; });
}

QString ChangeSet::keys() const
{
    QStringList names;
    for (const Change &change : changes)
        names += change.option->commandLineName();
    return names.join(u", "_s);
}

QString ChangeSet::audit() const
{
    QStringList words;
    for (const Change &change : changes) {
        const QString value = !change.values ? u"(default)"_s
            : change.option->isSecret        ? u"***"_s
                                             : change.values->join(u',').left(200);
        words += change.option->commandLineName() + u'=' + value;
    }
    return words.join(u' ').left(2000);
}

static Answer<const Option *> optionNamed(const Option *option, const QString &name)
{
    if (option == nullptr) {
        QStringList known;
        for (const Option &row : optionTable()) {
            if (row.status == OptionStatus::Works)
                known += row.commandLineName();
        }
        const QString near = nearestWord(name, known);
        return refuse(Fault::UnknownOption,
                      u"\"%1\" is no key of Lumos"_s.arg(shown(name))
                          + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
    }
    if (option->status != OptionStatus::Works)
        return refuse(Fault::UnknownOption,
                      u"%1 has no effect in this version of Lumos"_s.arg(option->key));
    return option;
}

static Answer<QStringList> valuesFrom(const QString &name, const QVariant &variant)
{
    switch (variant.typeId()) {
    case QMetaType::QString:
        return QStringList{variant.toString()};
    case QMetaType::QStringList:
        return variant.toStringList();
    case QMetaType::Bool:
        return QStringList{variant.toBool() ? u"true"_s : u"false"_s};
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return QStringList{variant.toString()};
    default:
        return refuse(Fault::InvalidValue,
                      u"the value of %1 must be a string, a number, a boolean or an array of "
                      "strings"_s.arg(shown(name)));
    }
}

/// The changes of one call, with what they may take together.
class Collecting
{
public:
    [[nodiscard]] Answer<void> add(const Option *option, const std::optional<QStringList> &values)
    {
        for (const QString &value : values.value_or(QStringList()))
            m_size += value.toUtf8().size();
        if (m_size > maximumText || values.value_or(QStringList()).size() > maximumKeys)
            return refuse(Fault::TooLarge,
                          u"a change has at most %1 bytes and %2 values of a key"_s.arg(maximumText)
                              .arg(maximumKeys));
        for (const Change &other : m_set.changes) {
            if (other.option == option)
                return refuse(Fault::InvalidValue,
                              u"%1 is given twice, by two of its names"_s.arg(option->key));
        }
        if (values && !option->isList && values->size() > 1)
            return refuse(Fault::InvalidValue, u"%1 takes one value"_s.arg(option->key));
        m_set.changes += Change{option, values};
        return {};
    }

    [[nodiscard]] ChangeSet set() const { return m_set; }

private:
    ChangeSet m_set;
    qsizetype m_size = 0;
};

Answer<ChangeSet> changeSetFrom(const QVariantMap &changes)
{
    if (changes.size() > maximumKeys)
        return refuse(Fault::TooLarge, u"a change has at most %1 keys"_s.arg(maximumKeys));
    Collecting collecting;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const auto option = optionNamed(findCommandLineOption(it.key()), it.key());
        if (!option)
            return tl::unexpected(option.error());
        const auto values = valuesFrom(it.key(), it.value());
        if (!values)
            return tl::unexpected(values.error());
        const auto added = collecting.add(
            *option, values->isEmpty() ? std::optional<QStringList>() : std::optional(*values));
        if (!added)
            return tl::unexpected(added.error());
    }
    return collecting.set();
}

static Answer<ChangeSet> single(const QString &section, const QString &key,
                                const std::optional<QString> &value)
{
    const QString name = section == "site"_L1 ? QString(u"site-"_s + key) : key;
    if (section != "lumos"_L1 && section != "site"_L1)
        return refuse(Fault::UnknownOption,
                      u"there is no section \"%1\"; it is lumos or site"_s.arg(shown(section)));
    const auto option = optionNamed(findOption(section, key), name);
    if (!option)
        return tl::unexpected(option.error());
    std::optional<QStringList> values;
    if (value)
        values = (*option)->isList ? value->split(u'\n', Qt::SkipEmptyParts) : QStringList{*value};
    Collecting collecting;
    if (const auto added = collecting.add(*option, values); !added)
        return tl::unexpected(added.error());
    return collecting.set();
}

Answer<ChangeSet> changeOf(const QString &section, const QString &key, const QString &value)
{
    return single(section, key, value);
}

Answer<ChangeSet> resetOf(const QString &section, const QString &key)
{
    return single(section, key, std::nullopt);
}

static Answer<QStringList> escaped(const Change &change)
{
    QStringList values = *change.values;
    for (QString &value : values) {
        // The file would read another file or the service's environment here, with root's eyes.
        if (value.contains("$("_L1) || value.contains("@("_L1))
            return refuse(Fault::InvalidValue,
                          u"the value of %1 cannot hold $( or @(, which the file takes for a "
                          "placeholder"_s.arg(change.option->key));
        if (change.option->type != ValueType::LogFormat)
            value.replace(u'%', "%%"_L1);
    }
    return values;
}

Answer<void> editDocument(IniDocument &document, const ChangeSet &set)
{
    const QStringList sections = document.sections();
    const bool isUwsgi = sections.contains("uwsgi"_L1) && !sections.contains("lumos"_L1);
    for (const Change &change : set.changes) {
        const Option &option = *change.option;
        const QString section =
            option.isSite() ? u"site"_s : QString(isUwsgi ? "uwsgi"_L1 : "lumos"_L1);
        if (!change.values) {
            document.remove(section, option.names());
            continue;
        }
        const auto values = escaped(change);
        if (!values)
            return tl::unexpected(values.error());
        const auto edited = option.isList
            ? document.setValues(section, option.names(), *values)
            : document.setValue(section, option.names(), values->value(0));
        if (!edited)
            return refuse(Fault::InvalidValue, edited.error().text);
    }
    return {};
}

} // namespace lumos
