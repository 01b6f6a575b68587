// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "clientsocket.h"
#include "requestintake.h"

#include <optional>
#include <string>

namespace lumos {

class Front;

/// One client connection: reads requests, has them answered one after the other, and ends. Keeps to
/// the limits in size, time and rate. Used again for another client once it has been closed.
class Connection final : public DescriptorWatcher, public Deadlines::Entry, private Answer::Owner
{
public:
    explicit Connection(Front &front);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Takes a connected, non-blocking descriptor. @p protocol empty: told by the first byte.
    void open(FileDescriptor fd, ConnectionFacts facts, std::optional<Request::Protocol> protocol);
    /// Hands the complete request to the application; the front calls it when there is room.
    void startApplication();
    /// The worker ends: closes if no request is under way and no byte of one has arrived.
    void closeIfIdle();

    void ready(std::uint32_t events) override;
    void expired(Waiting waiting) override;

    [[nodiscard]] std::size_t index() const { return m_index; } ///< its place among the open ones
    [[nodiscard]] bool isConsuming() const { return m_isConsuming; } ///< on the stack, not reusable
    void setIndex(std::size_t index) { m_index = index; }

private:
    enum class Phase {
        Closed,
        Reading,
        Queued, ///< the request is complete, the application has no room for it yet
        Answering, ///< the application works on it
        Flushing, ///< the application is done, the client is still reading
        Farewell, ///< refused: what the client still sends is thrown away
    };

    void answerCompleted() override;
    void answerStalled() override;
    [[nodiscard]] SpoolBudget *spool() override;
    [[nodiscard]] bool mayBeKept() const override;
    [[nodiscard]] bool isLoopThread() const override;

    void readNow();
    void inputEnded();
    void consume(std::string_view bytes);
    void waitForMore(RequestReader::State state);
    void startRequest();
    void answerPing();
    void refuse(const ProtocolError &error);
    [[nodiscard]] AnswerFrame frame(bool keepAlive);
    void leaveApplication();
    void waitForApplication();
    void finishFlush();
    void judgeReader();
    void endAnswer();
    void sayFarewell();
    void throwInputAway();
    void cut();
    void close();
    void watchFor(std::uint32_t events);

    Front &m_front;
    ClientSocket m_socket;
    RequestIntake m_intake;
    Answer m_answer;
    Phase m_phase = Phase::Closed;
    std::string m_unread; ///< of the next request, arrived together with the present one
    std::string m_id;
    Deadlines::Clock::time_point m_started;
    std::int64_t m_progress = 0; ///< bytes at the start of the present period
    RequestMark *m_mark; ///< of the present request or the next one
    std::size_t m_index = 0;
    bool m_isConsuming = false;
    bool m_isNew = false; ///< nothing has been read from this client yet
    bool m_takesRoom = false; ///< the application counts this request
    bool m_hasSaidContinue = false;
    bool m_isRefused = false;
};

} // namespace lumos
