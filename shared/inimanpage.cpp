// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inimanpage.h"

#include "optiontext.h"

#include <optional>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

/// Text as roff shows it letter by letter: a hyphen that can be copied, no line that is a request.
static QString roff(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'`', u"\\(ga"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

static QString introduction()
{
    return uR"(.SH NAME
lumos.ini \- configuration of the Lumos web application server
.SH SYNOPSIS
.nf
.I /etc/lumos/lumos.ini
.I /etc/lumos/NAME.ini
.fi
.SH DESCRIPTION
Names the application that
.BR lumosd (8)
serves, and how.
A line is
.IR "KEY = VALUE" ,
a section such as
.BR [lumos] ,
or a comment that starts with # or ; and has a line to itself.
A key without a value is true.
Where a key stands twice the last one counts, but for those that may stand several times.
.P
The section is
.B [lumos]
or, so that a file of uWSGI works unchanged,
.BR [uwsgi] ;
.B [site]
describes the nginx site.
Every key is an option of the command line as well:
.B \-\-processes 5
is
.BR "processes = 5" ,
and wins over the file.
.P
A mistake is refused with file, line and column: an unknown key, a value out of range, a placeholder
that stands for nothing.
.B lumosd \-\-check
finds them all.
.SS Placeholders
.TP
.BI include\~=\~ FILE
reads another file in its place.
.TP
.B %d
The folder of this file, with a slash at the end.
.B %n
is its name without extension,
.B %%
a percent sign.
.TP
.BI %( KEY )
The value of another key.
.TP
.BI $( NAME )
An environment variable.
.TP
.BI @( FILE )
The text of a file.
)"_s;
}

static QString entry(const Option &option)
{
    const QString value = placeholder(option);
    return u".TP\n.BI %1\\~=\\~ %2\n%3\n"_s.arg(roff(option.key),
                                                roff(value.isEmpty() ? u"true|false"_s : value),
                                                roff(documentation(option)));
}

static QString keys()
{
    QString text = u".SH KEYS\n"_s;
    std::optional<OptionGroup> group;
    for (const Option &option : optionTable()) {
        if (group != option.group)
            text += u".SS "_s + roff(groupTitle(option.group)) + u'\n';
        group = option.group;
        text += entry(option);
    }
    return text;
}

static QString ending()
{
    return uR"(.SH EXAMPLE
The file of a Flask application in the folder Lumos of the user pi:
.P
.EX
[lumos]
module = wsgi
chdir = /home/pi/Lumos
virtualenv = /home/pi/Lumos/Flask
processes = 5
uid = pi
gid = www\-data
socket = /run/lumos/lumos.sock
chmod\-socket = 660

[site]
static = /home/pi/Lumos/static
.EE
.SH FILES
.TP
.I /etc/lumos/lumos.ini
What lumos.service serves.
.TP
.I /etc/lumos/NAME.ini
What lumos@NAME.service serves.
.SH SEE ALSO
.BR lumosd (8),
.BR lumos\-modules (7)
)"_s;
}

QString iniManPage(const QString &version, const QString &date)
{
    return u".\\\" Generated from the table of keys; a change here is lost.\n"
           ".TH LUMOS.INI 5 %2 \"Lumos %1\" \"Lumos\"\n.nh\n"_s.arg(version, date)
        + introduction() + keys() + ending();
}

} // namespace lumos
