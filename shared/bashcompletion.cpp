// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bashcompletion.h"

#include "optiontext.h"

#include <QRegularExpression>
#include <QStringList>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

/// Every option that the help names: actions and keys.
static QStringList optionWords()
{
    static const QRegularExpression entry(u"^  (?:-\\w, |    )(--[a-z-]+)"_s,
                                          QRegularExpression::MultilineOption);
    const QString help = helpText();
    QStringList words;
    for (auto it = entry.globalMatch(help); it.hasNext();)
        words += it.next().captured(1);
    return words;
}

/// The bash command that completes the value of @p option; empty: nothing is known of it.
static QString valueCompletion(const Option &option)
{
    switch (option.type) {
    case ValueType::Choice:
        return u"COMPREPLY=($(compgen -W '%1' -- \"$cur\"))"_s.arg(option.choices);
    case ValueType::Processes:
        return u"COMPREPLY=($(compgen -W 'auto' -- \"$cur\"))"_s;
    case ValueType::Path:
    case ValueType::ApplicationPath:
    case ValueType::Socket:
        return u"_filedir"_s;
    case ValueType::User:
        return u"COMPREPLY=($(compgen -u -- \"$cur\"))"_s;
    case ValueType::Group:
        return u"COMPREPLY=($(compgen -g -- \"$cur\"))"_s;
    case ValueType::Owner:
        return u"_usergroup"_s;
    default:
        return {};
    }
}

static QStringList wordsOf(const Option &option)
{
    QStringList words{u"--"_s + option.commandLineName()};
    if (option.shortForm != 0)
        words += u"-%1"_s.arg(QLatin1Char(option.shortForm));
    return words;
}

static QString valueCases()
{
    QString text;
    for (const Option &option : optionTable()) {
        if (option.type == ValueType::Boolean || option.status != OptionStatus::Works)
            continue;
        const QString completion = valueCompletion(option);
        text += u"    %1)\n"_s.arg(wordsOf(option).join(u" | "_s))
            + (completion.isEmpty() ? QString() : u"        %1\n"_s.arg(completion))
            + u"        return\n        ;;\n"_s;
    }
    return text;
}

QString bashCompletion()
{
    return uR"(# Generated from the table of keys; a change here is lost.
_lumosd()
{
    local cur prev words cword split
    _init_completion -s || return
    case $prev in
    --ini)
        _filedir ini
        return
        ;;
    --site-error-page)
        _filedir html
        return
        ;;
    --site-error-log)
        return
        ;;
%1    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '%2' -- "$cur"))
    else
        _filedir ini
    fi
}
complete -F _lumosd lumosd
)"_s.arg(valueCases(), optionWords().join(u' '));
}

QString ctlBashCompletion()
{
    QStringList keys;
    for (const Option &option : optionTable()) {
        if (option.status == OptionStatus::Works)
            keys += option.commandLineName() + u'=';
    }
    return uR"(# Generated from the table of keys; a change here is lost.
_lumosctl()
{
    local cur prev words cword
    # "=" belongs to the word: KEY=VALUE is one.
    _init_completion -n = || return
    local i verb=
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
        --app | --bus | --lumosd) ((++i)) ;;
        -*) ;;
        *) verb=${words[i]}; break ;;
        esac
    done
    case $prev in
    --bus) COMPREPLY=($(compgen -W 'session' -- "$cur")); return ;;
    --lumosd) _filedir; return ;;
    --app) return ;;
    esac
    if [[ $cur == -* ]]; then
        local options='--app --json --bus --lumosd --version --help'
        [[ $verb != diagnose ]] || options+=' --fix'
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
        return
    fi
    case $verb in
    '') COMPREPLY=($(compgen -W 'status use set apply workers check diagnose site undo logs' -- "$cur")) ;;
    use) _filedir -d ;;
    site) COMPREPLY=($(compgen -W 'on off' -- "$cur")) ;;
    workers) COMPREPLY=($(compgen -W 'auto' -- "$cur")) ;;
    set)
        COMPREPLY=($(compgen -W '%1' -- "$cur"))
        [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
        ;;
    esac
}
complete -F _lumosctl lumosctl
)"_s.arg(keys.join(u' '));
}

} // namespace lumos
