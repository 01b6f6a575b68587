// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/busobject.h"
#include "models/settingsvalues.h"

#include <QDateTime>

namespace lumos {

/// One text of the file that a change replaced.
struct HistoryEntry
{
    QString id;
    QDateTime time;
    QString user;
    QString change; ///< which replaced it

    bool operator==(const HistoryEntry &) const = default;
};

/// org.lumosd.Settings1 of one application: what is in force, and every way to change it.
class SettingsClient final : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Handler = std::function<void(const BusResult<T> &)>;
    struct Text
    {
        QString text;
        QString etag;
    };
    struct Preview
    {
        QString diff;
        uint effect = 0; ///< ChangeEffects, added up
    };
    struct Applied
    {
        QString etag;
        uint outcome = 0; ///< ChangeEffects that were carried out
    };

    /// @p path: AppNames::settingsPath.
    SettingsClient(const QDBusConnection &connection, const QString &path,
                   QObject *parent = nullptr);

    /// Asks for everything; valuesChanged() follows, or becameAbsent().
    void refresh();
    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    [[nodiscard]] bool isPresent() const { return m_isPresent; }
    /// Why it is not; of the last refresh().
    [[nodiscard]] const BusError &absence() const { return m_absence; }
    /// Whether refresh() has had an answer of any kind.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    /// "yes", "challenge" or "no"; empty until it is known.
    [[nodiscard]] const QString &permission() const { return m_permission; }

    void validate(const QVariantMap &changes, const Handler<Findings> &handler);
    void preview(const QVariantMap &changes, const Handler<Preview> &handler);
    void apply(const QVariantMap &changes, const QString &etag, uint flags,
               const Handler<Applied> &handler);
    void getText(const Handler<Text> &handler);
    void replaceText(const QString &text, const QString &etag, const Handler<QString> &handler);
    void listHistory(const Handler<QList<HistoryEntry>> &handler);
    void getHistoryText(const QString &id, const Handler<QString> &handler);
    void restore(const QString &id, const QString &etag, const Handler<QString> &handler);
    void diagnose(const Handler<Findings> &handler);
    void previewSite(const Handler<QString> &handler);
    void setSiteEnabled(bool isEnabled, const Handler<bool> &handler);
    void applySite(const Handler<bool> &handler);
    /// Carries out a remedy that the service offers: "METHOD ARGUMENT…". False for what it cannot.
    [[nodiscard]] bool runRemedy(const QString &remedy, const Handler<bool> &handler);

Q_SIGNALS:
    void promptEnded(bool hasAgent); ///< see BusObject
    void valuesChanged();
    void becameAbsent();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface);

private:
    void call(const QString &method, const QVariantList &arguments,
              const BusObject::Handler &handler,
              BusObject::Prompt prompt = BusObject::Prompt::Never);
    void fetchTable();
    void takeProperties(const QVariantMap &properties);

    BusObject m_object;
    SettingsValues m_values;
    QString m_permission;
    BusError m_absence;
    bool m_isPresent = false;
    bool m_isAsked = false;
    bool m_isRefreshing = false;
    bool m_isStale = false; ///< changed once more while the answer was under way
};

} // namespace lumos
