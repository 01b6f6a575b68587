// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const Candidate &candidate)
{
    return {{u"file"_s, candidate.file},
            {u"line"_s, candidate.line},
            {u"module"_s, candidate.module},
            {u"callable"_s, candidate.callable},
            {u"target"_s, candidate.target()}};
}

QJsonObject object(const Environment &environment)
{
    return {{u"folder"_s, environment.name},
            {u"version"_s, environment.version},
            {u"maker"_s, environment.maker},
            {u"fits"_s, environment.fits}};
}

QJsonObject object(const WantedPackage &package)
{
    return {{u"name"_s, package.requirement.name},
            {u"wanted"_s, package.requirement.text},
            {u"isInstalled"_s, package.isInstalled},
            {u"installed"_s, package.installedVersion}};
}

QString nameOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Info:
        return u"info"_s;
    case Problem::Severity::Warning:
        return u"warning"_s;
    case Problem::Severity::Error:
        break;
    }
    return u"error"_s;
}

QJsonObject object(const FolderFinding &finding)
{
    return {{u"code"_s, finding.code}, {u"severity"_s, nameOf(finding.severity)},
            {u"text"_s, finding.text}, {u"remedy"_s, finding.remedy},
            {u"file"_s, finding.file}, {u"line"_s, finding.line}};
}

template <typename Entry> QJsonArray array(const QList<Entry> &entries)
{
    QJsonArray result;
    for (const Entry &entry : entries)
        result.append(object(entry));
    return result;
}

template <typename Entry> QJsonValue first(const QList<Entry> &entries)
{
    return entries.isEmpty() ? QJsonValue() : QJsonValue(object(entries.constFirst()));
}

QJsonValue userObject(const FolderInspection &inspection)
{
    if (!inspection.user)
        return {};
    return QJsonObject{{u"name"_s, inspection.user->name},
                       {u"id"_s, static_cast<qint64>(inspection.user->id)},
                       {u"groups"_s, QJsonArray::fromStringList(inspection.groups)}};
}

QJsonValue staticObject(const FolderInspection &inspection)
{
    if (inspection.staticFolder.isEmpty())
        return {};
    return QJsonObject{{u"prefix"_s, u"/static/"_s},
                       {u"folder"_s, inspection.staticFolder},
                       {u"mayNginxRead"_s, inspection.mayNginxReadStatic}};
}

} // namespace

QByteArray inspectionJson(const FolderInspection &inspection, const MachineFacts &machine)
{
    const QString owner = inspection.user ? inspection.user->name : QString();
    const QJsonObject socket{{u"path"_s, inspection.socketFile},
                             {u"owner"_s, owner},
                             {u"group"_s, inspection.socketGroup},
                             {u"mode"_s, u"0660"_s}};
    const QJsonObject workers{{u"processes"_s, inspection.isOneWorker ? u"1"_s : u"auto"_s},
                              {u"count"_s, inspection.workers},
                              {u"reason"_s, inspection.workersReason}};
    const QJsonObject website{{u"listen"_s, inspection.sitePort}, {u"names"_s, QJsonArray()}};
    const QJsonObject whole{
        {u"form"_s, 1},
        {u"folder"_s, inspection.folder},
        {u"entry"_s, first(inspection.candidates)},
        {u"candidates"_s, array(inspection.candidates)},
        {u"python"_s, machine.pythonVersion},
        {u"environment"_s, first(inspection.environments)},
        {u"environments"_s, array(inspection.environments)},
        {u"packages"_s, array(inspection.packages)},
        {u"user"_s, userObject(inspection)},
        {u"socket"_s, socket},
        {u"workers"_s, workers},
        {u"static"_s, staticObject(inspection)},
        {u"website"_s, website},
        {u"startAtBoot"_s, true},
        {u"problems"_s, array(inspection.findings)},
        {u"configuration"_s, inspection.configuration},
    };
    return QJsonDocument(whole).toJson();
}

} // namespace lumos
