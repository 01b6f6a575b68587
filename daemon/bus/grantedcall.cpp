// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus/grantedcall.h"

#include <utility>

namespace lumos {

using bus::Fault;

static CallError refusal(const AuthorityAnswer &answer)
{
    const bool isPassword = answer.decision == AuthorityAnswer::Decision::NeedsPassword;
    return {isPassword ? Fault::InteractiveAuthorizationRequired : Fault::AccessDenied,
            answer.reason};
}

void whenGranted(Authority &authority, AuthorityQuestion question, const BusCall &call,
                 Authority::Done then)
{
    question.caller = call.caller();
    question.isInteractive = question.isInteractive || call.isInteractive();
    authority.ask(question, [call, then = std::move(then)](const AuthorityAnswer &answer) {
        if (answer.decision == AuthorityAnswer::Decision::Granted)
            then(answer);
        else
            call.refuse(refusal(answer));
    });
}

} // namespace lumos
