// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "packet.h"

namespace lumos {

namespace {

constexpr qsizetype maxTextSize = 8192;
constexpr std::uint32_t maxWarnings = 32;
constexpr qsizetype maxWarningSize = 1024;

void write(PacketWriter &out, const ConfigureMessage &message)
{
    out.signedNumber(message.masterPid);
    out.number(message.isAccessLogged ? 1 : 0);
    out.number(static_cast<std::uint32_t>(message.listeners.size()));
    for (const auto &[address, id] : message.listeners) {
        out.number(id);
        out.number(static_cast<std::uint32_t>(address.protocol));
        out.text(address.path);
        out.text(address.host);
        out.number(address.port);
    }
    out.number(static_cast<std::uint32_t>(message.options.size()));
    for (const EffectiveOption &option : message.options) {
        out.text(option.section);
        out.text(option.key);
        out.text(option.value);
        out.text(option.origin);
    }
}

void write(PacketWriter &out, const SpawnWorkerMessage &message)
{
    out.number(message.slot);
    out.signedNumber(message.workerId);
    out.text(message.checkPath);
    out.number(message.isProbe ? 1 : 0);
}

void write(PacketWriter &, const ReopenLogMessage &) { }

void write(PacketWriter &out, const LoadedMessage &message)
{
    const auto count = std::min(maxWarnings, static_cast<std::uint32_t>(message.warnings.size()));
    out.number(count);
    for (const QString &warning : message.warnings.first(count))
        out.text(warning, maxWarningSize);
}

void write(PacketWriter &out, const Error &error)
{
    out.signedNumber(toInt(error.code));
    out.text(error.text, maxTextSize);
}

void write(PacketWriter &out, const LoadFailedMessage &message)
{
    write(out, message.error);
}

void write(PacketWriter &out, const SpawnFailedMessage &message)
{
    out.number(message.slot);
    out.text(message.text, maxTextSize);
}

void write(PacketWriter &out, const WorkerStartedMessage &message)
{
    out.number(message.slot);
}

void write(PacketWriter &out, const WorkerReadyMessage &message)
{
    out.number(message.slot);
}

void write(PacketWriter &out, const ReloadWantedMessage &message)
{
    out.text(message.reason, maxWarningSize);
}

void write(PacketWriter &out, const WorkerCheckedMessage &message)
{
    out.number(message.slot);
    out.signedNumber(message.status);
}

void write(PacketWriter &out, const WorkerFailedMessage &message)
{
    out.number(message.slot);
    write(out, message.error);
}

ListenerAddress readListener(PacketReader &in)
{
    ListenerAddress listener;
    listener.id = in.number();
    if (listener.id >= 64)
        in.refuse();
    SocketAddress &address = listener.address;
    const std::uint32_t protocol = in.number();
    if (protocol > static_cast<std::uint32_t>(SocketAddress::Protocol::Uwsgi))
        in.refuse();
    else
        address.protocol = static_cast<SocketAddress::Protocol>(protocol);
    address.path = in.text();
    address.host = in.text();
    const std::uint32_t port = in.number();
    if (port > 0xffff)
        in.refuse();
    address.port = static_cast<quint16>(port);
    return listener;
}

void read(PacketReader &in, ConfigureMessage &message)
{
    message.masterPid = in.signedNumber();
    message.isAccessLogged = in.number() != 0;
    for (std::uint32_t count = in.count(20); count > 0; --count)
        message.listeners.append(readListener(in));
    for (std::uint32_t count = in.count(16); count > 0; --count) {
        // One after the other: the order of evaluation of arguments is not defined.
        EffectiveOption option;
        option.section = in.text();
        option.key = in.text();
        option.value = in.text();
        option.origin = in.text();
        message.options.append(std::move(option));
    }
}

void read(PacketReader &in, SpawnWorkerMessage &message)
{
    message.slot = in.number();
    message.workerId = in.signedNumber();
    message.checkPath = in.text();
    message.isProbe = in.number() != 0;
}

void read(PacketReader &, ReopenLogMessage &) { }

void read(PacketReader &in, LoadedMessage &message)
{
    std::uint32_t count = in.count(4);
    if (count > maxWarnings) {
        in.refuse();
        return;
    }
    for (; count > 0; --count)
        message.warnings.append(in.text());
}

ExitCode exitCodeFrom(std::int32_t number)
{
    for (const ExitCode code :
         {ExitCode::Usage, ExitCode::CannotCreate, ExitCode::NoPermission, ExitCode::Config}) {
        if (number == toInt(code))
            return code;
    }
    return ExitCode::Software;
}

void read(PacketReader &in, Error &error)
{
    error.code = exitCodeFrom(in.signedNumber());
    error.text = in.text();
}

void read(PacketReader &in, LoadFailedMessage &message)
{
    read(in, message.error);
}

void read(PacketReader &in, SpawnFailedMessage &message)
{
    message.slot = in.number();
    message.text = in.text();
}

void read(PacketReader &in, WorkerStartedMessage &message)
{
    message.slot = in.number();
}

void read(PacketReader &in, WorkerReadyMessage &message)
{
    message.slot = in.number();
}

void read(PacketReader &in, ReloadWantedMessage &message)
{
    message.reason = in.text();
}

void read(PacketReader &in, WorkerCheckedMessage &message)
{
    message.slot = in.number();
    message.status = in.signedNumber();
}

void read(PacketReader &in, WorkerFailedMessage &message)
{
    message.slot = in.number();
    read(in, message.error);
}

// The type's number on the wire is its place in the variant.
template <std::size_t index = 0> Result<Message> decodeAs(std::uint32_t type, PacketReader &in)
{
    if constexpr (index == std::variant_size_v<Message>) {
        return fail(QStringLiteral("message of unknown type %1").arg(type));
    } else if (type != index) {
        return decodeAs<index + 1>(type, in);
    } else {
        std::variant_alternative_t<index, Message> message;
        read(in, message);
        if (!in.isWhole())
            return fail(QStringLiteral("malformed message of type %1").arg(type));
        return Message(std::move(message));
    }
}

} // namespace

Result<QByteArray> encodeMessage(const Message &message)
{
    PacketWriter out;
    out.number(static_cast<std::uint32_t>(message.index()));
    std::visit([&out](const auto &part) { write(out, part); }, message);
    if (out.bytes().size() > maxMessageSize) {
        return fail(QStringLiteral("the configuration takes %1 bytes, more than the %2 that are "
                                   "possible: shorten it")
                        .arg(out.bytes().size())
                        .arg(maxMessageSize),
                    ExitCode::Config);
    }
    return out.bytes();
}

Result<Message> decodeMessage(QByteArrayView packet)
{
    PacketReader in(packet);
    const std::uint32_t type = in.number();
    if (packet.size() < 4)
        return fail(
            QStringLiteral("message of %1 bytes, too short to have a type").arg(packet.size()));
    return decodeAs(type, in);
}

} // namespace lumos
