// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/nginxservers.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words, and the three signs ; { } as words of their own that no quoting can make.
struct Token
{
    QString text;
    bool isSign = false;
    [[nodiscard]] bool is(QChar sign) const { return isSign && text == sign; }
};

class Tokens
{
public:
    explicit Tokens(QString text)
        : m_text(std::move(text))
    { }

    [[nodiscard]] std::optional<Token> next()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return std::nullopt;
        const QChar c = m_text[m_at];
        if (isSign(c)) {
            ++m_at;
            return Token{QString(c), true};
        }
        if (c == u'"' || c == u'\'')
            return quoted(c);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !endsWord())
            ++m_at;
        return Token{m_text.sliced(start, m_at - start), false};
    }

private:
    static bool isSign(QChar c) { return c == u';' || c == u'{' || c == u'}'; }

    /// "${name}" is a variable, not a block.
    [[nodiscard]] bool endsWord() const
    {
        const bool isVariable = m_text[m_at] == u'{' && m_at > 0 && m_text[m_at - 1] == u'$';
        return isSign(m_text[m_at]) && !isVariable;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'#')) {
            if (m_text[m_at] != u'#') {
                ++m_at;
                continue;
            }
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        }
    }

    std::optional<Token> quoted(QChar mark)
    {
        QString word;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != mark; ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            word += m_text[m_at];
        }
        ++m_at;
        return Token{word, false};
    }

    QString m_text;
    qsizetype m_at = 0;
};

/// Walks through the blocks and notes what is said in those that matter.
class Reader
{
public:
    Reader(const QString &file, const QByteArray &text)
        : m_file(file)
        , m_tokens(QString::fromUtf8(text))
    { }

    QList<NginxServer> read()
    {
        QStringList words;
        while (const auto token = m_tokens.next()) {
            if (token->is(u';')) {
                directive(words);
                words.clear();
            } else if (token->is(u'{')) {
                open(words);
                words.clear();
            } else if (token->is(u'}')) {
                if (m_blocks.isEmpty())
                    break;
                m_blocks.removeLast();
            } else {
                words += token->text;
            }
        }
        resolve();
        return m_servers;
    }

private:
    void open(const QStringList &words)
    {
        const QString name = words.value(0);
        if (name == "server"_L1)
            m_servers += NginxServer{.file = m_file, .listens = {}, .names = {}, .passes = {}};
        if (name == "upstream"_L1)
            m_upstream = words.value(1);
        m_blocks += name;
    }

    void directive(const QStringList &words)
    {
        const QString name = words.value(0);
        if (m_blocks.contains(u"upstream"_s) && name == "server"_L1)
            m_upstreams[m_upstream] += words.value(1);
        if (!m_blocks.contains(u"server"_s) || m_servers.isEmpty())
            return;
        NginxServer &server = m_servers.last();
        if (name == "listen"_L1)
            server.listens += listen(words);
        else if (name == "server_name"_L1)
            server.names += words.sliced(1);
        else if (name == "uwsgi_pass"_L1 || name == "proxy_pass"_L1)
            server.passes += words.value(1);
    }

    static NginxServer::Listen listen(const QStringList &words)
    {
        const QString address = words.value(1);
        bool isPort = false;
        const QString last = address.endsWith(u']') ? QString() : address.section(u':', -1);
        const quint16 port = last.toUShort(&isPort);
        return {.port = isPort ? port : quint16(80),
                .isDefault = words.contains(u"default_server"_s)};
    }

    void resolve()
    {
        for (NginxServer &server : m_servers) {
            if (server.listens.isEmpty())
                server.listens += NginxServer::Listen();
            QStringList passes;
            for (QString pass : std::as_const(server.passes)) {
                pass = pass.startsWith("http://"_L1) ? pass.sliced(7) : pass;
                const QString name = pass.section(u'/', 0, 0);
                passes += m_upstreams.contains(name) ? m_upstreams.value(name) : QStringList{pass};
            }
            server.passes = passes;
        }
    }

    QString m_file;
    Tokens m_tokens;
    QStringList m_blocks;
    QString m_upstream;
    QHash<QString, QStringList> m_upstreams;
    QList<NginxServer> m_servers;
};

} // namespace

QList<NginxServer> nginxServers(const QString &file, const QByteArray &text)
{
    return Reader(file, text).read();
}

/// How well a name fits, the smaller the better; 5: not at all.
static int rankOf(const QString &name, const QString &host)
{
    if (name == host)
        return 0;
    if (name.startsWith("*."_L1) && host.endsWith(name.sliced(1)))
        return 1;
    if (name.startsWith(u'.') && (host == name.sliced(1) || host.endsWith(name)))
        return 1;
    if (name.endsWith(".*"_L1) && host.startsWith(name.chopped(1)))
        return 2;
    if (name.startsWith(u'~')) {
        const QRegularExpression expression(name.sliced(1),
                                            QRegularExpression::CaseInsensitiveOption);
        if (expression.match(host).hasMatch())
            return 3;
    }
    return 5;
}

const NginxServer *serverFor(const QList<NginxServer> &servers, quint16 port, const QString &host)
{
    const NginxServer *best = nullptr;
    int bestRank = 6;
    for (const NginxServer &server : servers) {
        int rank = 6;
        for (const NginxServer::Listen &listen : server.listens) {
            if (listen.port == port)
                rank = std::min(rank, listen.isDefault ? 4 : 5);
        }
        if (rank == 6)
            continue; // does not listen there
        for (const QString &name : server.names)
            rank = std::min(rank, rankOf(name, host.toLower()));
        if (rank < bestRank) {
            best = &server;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace lumos
