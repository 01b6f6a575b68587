// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

Inspector::Inspector(QObject *parent)
    : QObject(parent)
{ }

void Inspector::inspect(const QString &folder)
{
    m_run.run({u"--inspect"_s, folder},
              [this](const tl::expected<LumosdRun::Output, QString> &output) {
                  if (!output) {
                      Q_EMIT failed(output.error());
                      return;
                  }
                  const auto proposal = parseProposal(output->text);
                  if (proposal)
                      Q_EMIT proposed(*proposal);
                  else
                      Q_EMIT failed(proposal.error());
              });
}

} // namespace lumos
