// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to Qt HttpServer, written for 6.4 and for 6.5 and later. What differs: from 6.5 on the
// server says when its responder is gone, by a queued readyRead(), and takes no request before.
#include "requesttunnel.h"

#include "hosts/qthttp/requesttext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHostAddress>
#include <QLoggingCategory>

#include <exception>
#include <utility>

namespace lumos {

namespace {

Q_LOGGING_CATEGORY(logWorker, "lumos.worker")

constexpr bool tellsWhenResponderIsGone = QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);

/// Up to this many bytes an answer is collected and leaves with its head in one write.
constexpr std::int64_t collectedLength = 256 << 10;

const QEvent::Type settleEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

/// Up to QHttpHeaders, Qt kept the fields in an std::unordered_multimap, which reverses those of
/// one name.
void restoreCookieOrder(ResponseHead &head)
{
    if constexpr (QT_VERSION < QT_VERSION_CHECK(6, 8, 0)) {
        std::vector<std::string *> cookies;
        for (auto &[name, value] : head.fields) {
            if (equalsIgnoringCase(name, "Set-Cookie"))
                cookies.push_back(&value);
        }
        for (std::size_t i = 0; i < cookies.size() / 2; ++i)
            std::swap(*cookies[i], *cookies[cookies.size() - 1 - i]);
    }
}

} // namespace

RequestTunnel::RequestTunnel(std::string_view peerAddress,
                             std::function<void(RequestTunnel *)> becameFree)
    : m_peer(peerAddress)
    , m_becameFree(std::move(becameFree))
{
    open(QIODevice::ReadWrite);
    setSocketState(ConnectedState);
    setPeerAddress(QHostAddress(
        QString::fromLatin1(peerAddress.data(), static_cast<qsizetype>(peerAddress.size()))));
}

void RequestTunnel::serve(const Request &request, ResponseSink &sink,
                          const std::vector<std::string> *wantedFields)
{
    Q_ASSERT(!m_isBusy && !m_isSpent);
    m_isBusy = true;
    m_isRefused = false;
    m_sink = &sink;
    m_text.clear();
    appendRequestText(m_text, request, wantedFields);
    m_unreadText = m_text;
    m_unreadBody = request.body;
    m_id.assign(request.id);
    m_label.assign(request.method).append(" ").append(request.target);
    m_parser.reset();
    m_delivery = Delivery::Whole;
    m_hasResponder = tellsWhenResponderIsGone;

    emitReadyRead();
    if (m_isSpent) {
        if (m_parser.state() != AnswerParser::State::Complete)
            giveUp(nullptr);
    } else if (m_isRefused || bytesAvailable() > 0) {
        refuse();
    }
    settle();
}

void RequestTunnel::emitReadyRead()
{
    m_isInCall = true;
    try {
        Q_EMIT readyRead();
    } catch (const std::exception &e) {
        qCWarning(logWorker, "[%s] the module threw an exception in %s: %s", m_id.c_str(),
                  m_label.c_str(), e.what());
        becomeSpent();
    } catch (...) {
        qCWarning(logWorker, "[%s] the module threw an exception of an unknown type in %s",
                  m_id.c_str(), m_label.c_str());
        becomeSpent();
    }
    m_isInCall = false;
}

/// Qt HttpServer is compiled without exceptions: unwinding skips its destructors, so it takes the
/// request for unfinished for ever, and nobody tells of a responder's end.
void RequestTunnel::becomeSpent()
{
    m_isSpent = true;
    m_hasResponder = false;
}

qint64 RequestTunnel::bytesAvailable() const
{
    return static_cast<qint64>(m_unreadText.size() + m_unreadBody.size())
        + QTcpSocket::bytesAvailable();
}

qint64 RequestTunnel::readData(char *data, qint64 maxSize)
{
    std::string_view &source = m_unreadText.empty() ? m_unreadBody : m_unreadText;
    const std::size_t size = source.copy(data, static_cast<std::size_t>(maxSize));
    source.remove_prefix(size);
    return static_cast<qint64>(size);
}

/// Takes all, always: a torn answer is the sink's affair, and QHttpServer has no ear for it.
qint64 RequestTunnel::writeData(const char *data, qint64 size)
{
    if (m_isBusy && !m_isSpent) {
        takeBody(m_parser.feed(std::string_view(data, static_cast<std::size_t>(size))));
        settleLater();
    }
    return size;
}

void RequestTunnel::takeBody(std::string_view bytes)
{
    if (bytes.empty() || !m_sink)
        return;
    if (m_body.isNull() && m_delivery == Delivery::Whole)
        beginBody();
    if (m_delivery == Delivery::Whole)
        m_body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    else if (m_sink && !m_sink->write(bytes))
        m_sink = nullptr; // the request is over for it; the rest is swallowed
}

void RequestTunnel::beginBody()
{
    const std::optional<std::int64_t> length = m_parser.contentLength();
    const bool isWhole = m_parser.state() == AnswerParser::State::Complete;
    if (length && (isWhole || *length <= collectedLength)) {
        m_body.reserve(static_cast<qsizetype>(*length));
        return;
    }
    m_delivery = Delivery::InPieces;
    restoreCookieOrder(m_parser.head());
    if (!m_sink->begin(std::move(m_parser.head()), length.value_or(-1)))
        m_sink = nullptr;
}

/// Inside a call of QHttpServer the answer waits until that has returned: the sink may bring the
/// next request at once.
void RequestTunnel::settleLater()
{
    const AnswerParser::State state = m_parser.state();
    const bool isOver =
        state == AnswerParser::State::Complete || state == AnswerParser::State::Broken;
    if (isOver && !m_isInCall && !m_isSettling) {
        m_isSettling = true;
        QCoreApplication::postEvent(this, new QEvent(settleEvent));
    }
}

bool RequestTunnel::event(QEvent *event)
{
    if (event->type() == settleEvent) {
        m_isSettling = false;
        settle();
        return true;
    }
    if (event->type() == QEvent::MetaCall && tellsWhenResponderIsGone) {
        // The queued readyRead(): nothing is there to read, so QHttpServer need not look.
        m_hasResponder = false;
        if (m_sink && !m_parser.hasBegun())
            giveUp("its handler let go of the request without an answer");
        settle();
        return true;
    }
    return QTcpSocket::event(event);
}

/// Delivers an answer that is complete, and reports this free once QHttpServer is done with it;
/// free first, since the sink may bring the next request at once.
void RequestTunnel::settle()
{
    if (!m_isBusy)
        return;
    const AnswerParser::State state = m_parser.state();
    if (state == AnswerParser::State::Broken && !m_isSpent)
        giveUp(m_parser.problem());
    ResponseSink *sink = nullptr;
    Response response;
    if (state == AnswerParser::State::Complete && m_sink) {
        sink = std::exchange(m_sink, nullptr);
        restoreCookieOrder(m_parser.head());
        static_cast<ResponseHead &>(response) = std::move(m_parser.head());
        response.body = std::exchange(m_body, QByteArray());
    }
    const bool wasWhole = m_delivery == Delivery::Whole;
    const bool isOver = state == AnswerParser::State::Complete || m_isSpent;
    if (isOver && !m_hasResponder && !m_isSettling) {
        m_isBusy = false;
        m_becameFree(this);
    }
    if (sink && wasWhole)
        sink->send(std::move(response));
    else if (sink)
        sink->end();
}

void RequestTunnel::giveUp(const char *reason)
{
    if (reason)
        qCWarning(logWorker, "[%s] no answer to %s: %s", m_id.c_str(), m_label.c_str(), reason);
    m_body = QByteArray();
    m_isSpent = true;
    if (m_sink)
        std::exchange(m_sink, nullptr)->abort();
}

/// QHttpServer's parser refused what ours let through: it makes no responder for that.
void RequestTunnel::refuse()
{
    m_unreadText = {};
    m_unreadBody = {};
    becomeSpent();
    if (ResponseSink *sink = std::exchange(m_sink, nullptr))
        sink->send(Response::text("Qt HttpServer does not understand this request.\n", 400));
}

void RequestTunnel::disconnectFromHost()
{
    // QHttpServer's answer to a request that its parser does not like.
    m_isRefused = m_isInCall;
}

void RequestTunnel::retire()
{
    // From 6.5 on a stream of QHttpServer owns the socket, before that its QTcpServer does.
    QObject *owner = tellsWhenResponderIsGone ? parent() : this;
    owner->deleteLater();
}

} // namespace lumos
