// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/qthttp/answerparser.h"

#include <lumos/request.h>
#include <lumos/response.h>

#include <QTcpSocket>

#include <functional>
#include <string>
#include <vector>

namespace lumos {

/// A connected socket in QHttpServer's eyes, without a socket: feeds it one clean request at a time
/// and hands the answer on.
class RequestTunnel final : public QTcpSocket
{
public:
    /// @p peerAddress is what QHttpServerRequest::remoteAddress() tells for all of its requests;
    /// empty for none. @p becameFree is called, in the event loop, when a request is over and the
    /// next may come.
    RequestTunnel(std::string_view peerAddress, std::function<void(RequestTunnel *)> becameFree);

    /// Passes @p request on; the answer reaches @p sink now or later. Only while free.
    void serve(const Request &request, ResponseSink &sink,
               const std::vector<std::string> *wantedFields);

    [[nodiscard]] const std::string &peer() const { return m_peer; }
    /// True when QHttpServer's side is in doubt after the last request: never reuse this.
    [[nodiscard]] bool isSpent() const { return m_isSpent; }
    /// Deletes this, and what QHttpServer keeps with it, later; not while a request is under way.
    void retire();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;

protected:
    bool event(QEvent *event) override;
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Delivery {
        Whole, ///< collected, then sent at once
        InPieces, ///< a long or unknown length: passed on as it comes
    };

    void emitReadyRead();
    void becomeSpent();
    void takeBody(std::string_view bytes);
    void beginBody();
    void settleLater();
    void settle();
    void giveUp(const char *reason);
    void refuse();

    const std::string m_peer;
    const std::function<void(RequestTunnel *)> m_becameFree;

    // of the request under way
    ResponseSink *m_sink = nullptr; // null: answered, or the client has gone
    std::string m_text; // its head, as QHttpServer reads it
    std::string_view m_unreadText;
    std::string_view m_unreadBody;
    std::string m_id; // of the request, for the log
    std::string m_label; // method and target, for the log
    AnswerParser m_parser;
    QByteArray m_body;
    Delivery m_delivery = Delivery::Whole;

    bool m_isBusy = false; // from serve() until QHttpServer is done with the request
    bool m_isInCall = false; // QHttpServer is running below emitReadyRead()
    bool m_isRefused = false; // its parser did not like the request
    bool m_isSettling = false; // an event is on its way that settles the answer
    bool m_hasResponder = false; // QHttpServer has not let go of the request
    bool m_isSpent = false;
};

} // namespace lumos
