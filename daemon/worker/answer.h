// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines.h"
#include "outputqueue.h"
#include "protocol/responsewriter.h"
#include "requestmarks.h"

#include <lumos/response.h>

#include <cstdint>
#include <string>

namespace lumos {

/// The sink of one request: writes its answer to the client's socket in the form that the request
/// asked for. Used again for the next request of the same connection. In the loop's thread it never
/// waits at the end of an answer (its owner flushes the rest); in a thread of the host it waits
/// until everything has been sent.
class Answer final : public ResponseSink
{
public:
    /// Who is told of the end; in the thread that ended the answer.
    class Owner
    {
    public:
        /// The application is done; what is unsent is left to flush(), unless isCut().
        virtual void answerCompleted() = 0;
        /// In the loop's thread, while the application goes on: bytes wait for the client to read.
        virtual void answerStalled() = 0;
        /// Where bytes may wait in the loop's thread, so that it need not wait itself; null: it
        /// waits, as nobody else would be served anyway.
        [[nodiscard]] virtual SpoolBudget *spool() = 0;
        /// Whether the connection may be kept, as things are now; in the loop's thread.
        [[nodiscard]] virtual bool mayBeKept() const = 0;
        /// Whether the caller's thread is the loop's.
        [[nodiscard]] virtual bool isLoopThread() const = 0;

    protected:
        ~Owner() = default;
    };

    Answer(Owner &owner, const ConnectionLimits &limits)
        : m_owner(owner)
        , m_limits(limits)
    { }

    /// Ready to answer on @p fd in the form of @p frame. A @p mark is claimed before the first byte
    /// leaves.
    void open(int fd, const AnswerFrame &frame, RequestMark *mark = nullptr);

    void send(Response &&response) override;
    bool begin(ResponseHead &&head, std::int64_t contentLength) override;
    bool write(std::string_view bytes) override;
    bool writeFile(FileBody &&file) override;
    void end() override;
    void abort() override;

    /// What is unsent will not be sent: files are closed.
    void forget() { m_output.drop(); }
    /// The client takes too little: the application learns of it by its next call.
    void giveUp() { cut(); }

    /// Sends on what is left of a completed answer.
    OutputQueue::Outcome flush();

    [[nodiscard]] bool isOpen() const { return m_state != State::Completed; }
    [[nodiscard]] bool hasUnsent() const { return !m_output.isEmpty(); }
    /// The connection must be cut: the answer has not left as it should.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Only the end of the connection tells the client where the answer ends.
    [[nodiscard]] bool endsWithConnection() const { return m_framing == BodyFraming::UntilClose; }
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive && !m_isCut; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] std::int64_t sentBytes() const { return m_output.sentBytes(); }

private:
    enum class State { Opened, Streaming, Completed };

    void reconsiderKeeping();
    void writeHead(const ResponseHead &head, std::int64_t contentLength);
    [[nodiscard]] std::string_view limitToLength(std::string_view bytes);
    [[nodiscard]] OutputQueue::Outcome sendOut(std::span<const std::string_view> pieces,
                                               QByteArray body = {});
    [[nodiscard]] bool hasLeft() const { return m_output.sentBytes() > 0 || hasUnsent(); }
    [[nodiscard]] SpoolBudget *spool() const;
    [[nodiscard]] bool settlePiece(OutputQueue::Outcome outcome, std::size_t allowedUnsent);
    [[nodiscard]] bool settle(OutputQueue::Outcome outcome, std::size_t allowedUnsent);
    void complete();
    void cut();

    Owner &m_owner;
    const ConnectionLimits &m_limits;
    int m_fd = -1;
    RequestMark *m_mark = nullptr;
    AnswerFrame m_frame;
    std::string m_date; ///< the frame's, for a host that answers from another thread
    State m_state = State::Completed;
    BodyFraming m_framing = BodyFraming::None;
    std::string m_head; ///< head, or a chunk's size, that goes out with the next bytes
    std::int64_t m_left = 0; ///< of the declared length
    OutputQueue m_output;
    int m_status = 0;
    bool m_keepAlive = false;
    bool m_isCut = false;
};

} // namespace lumos
