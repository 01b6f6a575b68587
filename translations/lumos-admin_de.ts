<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>&amp;Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>Code &amp;neu laden</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Sieht den Ordner an und füllt alles aus</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Lädt den neuen Code neben dem alten; keine Anfrage geht verloren</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Eins&amp;tiegspunkt</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Ein Python-Modul, MODULE:CALLABLE, oder der Pfad eines C++-Moduls.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Wo die Anwendung läuft und wo ihre Dateien zuerst gesucht werden.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>das Python des Systems</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>Der Ordner ihrer virtuellen Umgebung.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Aus&amp;führen als</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>Das Konto, unter dem die Anwendung läuft.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>Ihr neuer Code hat einen Fehler; der alte antwortet weiter</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Zuletzt neu geladen: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>Der Code wurde nicht neu geladen</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>der Server startet neu, laufende Anfragen werden vorher beendet</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>keine Anfrage geht verloren</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx übernimmt es ohne Unterbrechung</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Nicht angewendet: Die Datei lässt sich nicht schreiben. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Nicht angewendet: Eine andere Änderung läuft gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Nicht angewendet: Es laufen weiter die alten Einstellungen. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Nicht angewendet: Der Einstellungsdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln Änderung · %1</numerusform>
            <numerusform>%Ln Änderungen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Wird angewendet: Die neuen Worker werden geprüft …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Rückgängig gemacht um %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Angewendet um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nichts wurde geändert: Es wurde kein Passwort eingegeben. Ihre %Ln Änderung ist noch da.</numerusform>
            <numerusform>Nichts wurde geändert: Es wurde kein Passwort eingegeben. Ihre %Ln Änderungen sind noch da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nicht angewendet: Inzwischen hat jemand anders die Datei geändert. Ihre %Ln Änderung ist noch da.</numerusform>
            <numerusform>Nicht angewendet: Inzwischen hat jemand anders die Datei geändert. Ihre %Ln Änderungen sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Nicht rückgängig gemacht: Es wurde kein Passwort eingegeben.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Nicht rückgängig gemacht: Inzwischen hat jemand anders die Datei geändert.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>Die Einstellungen sind zurückgenommen, aber die Website ist noch an: Es wurde kein Passwort eingegeben.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>Die Einstellungen sind zurückgenommen, aber die Website ist noch an: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>Spannung zu niedrig</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>Spannung war seit dem Start zu niedrig</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>Spannung reicht</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx kann sich nicht mit der Anwendung verbinden</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>Die Anwendung antwortet nicht</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>Die Worker bedienen keine Anfragen</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>Die Website führt nicht zu Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx darf die statischen Dateien nicht lesen</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx liefert nichts aus</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>Der Name führt nicht zu diesem Gerät</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>Die Website startet nicht beim Booten</translation>
    </message>
</context>
<context>
    <name>lumos::ChainView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From the browser to the application</source>
        <translation>Vom Browser bis zur Anwendung</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>Die Datei kann Passwörter enthalten, deshalb wird sie erst gezeigt, wenn Sie Ihres eingegeben haben.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Text der Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Datei &amp;zeigen</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Da&amp;tei speichern</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>&amp;Eingaben verwerfen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Wird nur geschrieben, wenn die ganze Datei gültig ist</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Inzwischen hat jemand anders die Datei geändert. Exportieren Sie Ihren Text und lassen Sie die Datei neu anzeigen.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Gespeichert. Gilt, sobald Lumos neu geladen oder neu gestartet ist.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Wiederhergestellt. Gilt, sobald Lumos neu geladen oder neu gestartet ist.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Aus &amp;uWSGI importieren …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Zeigt eine Datei von uWSGI als eine für Lumos; speichert nichts</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>Was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Eine Konfiguration von uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>Das ist %1 als Datei für Lumos, noch nicht gespeichert. Was aus jeder Zeile geworden ist, steht darunter.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>Die Datei hat sich geändert, seit sie hier angezeigt wurde.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Der Text der Konfiguration ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>Neu an&amp;zeigen</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Stellt den Text der Datei wieder her</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Speichert den Text als eigene Datei</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Berich&amp;t kopieren</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Kopiert die Schritte als reinen Text, wie er in ein Forum passt</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>Die Prüfung lief nicht: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, step, state</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Diese Oberfläche ist zu alt für diese Abhilfe</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Prüft jeden Schritt vom Browser bis zur Anwendung</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Gerät:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Beim Booten starten</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Gerät:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>Diese Zeilen würden sich ändern. Der Server startet neu; laufende Anfragen werden vorher beendet.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Diese Zeilen würden sich ändern. Durch Neuladen treten sie in Kraft; keine Anfrage geht verloren.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Diese Zeilen würden sich ändern.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>die Seiten der Reihe nach</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>im Protokoll suchen</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>alles neu abfragen</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>Oberfläche schließen; die Website läuft weiter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Unterstrichene Buchstaben gelten zusammen mit Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Über Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 macht aus diesem Gerät einen Webserver, der von selbst läuft.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>offene Änderungen anwenden; bearbeitete Konfiguration speichern</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>das Menü</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Zwei Fassungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>lumos::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryCard</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Mit &amp;jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese &amp;Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>Die jetzige Datei kommt in die Liste</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>bis %1: ersetzt von %2 durch %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>Die neueste Fassung steht zuerst</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Zeigt beide Fassungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Anfragen pro Sekunde in der letzten Minute</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Wie lange 95 % der Anfragen höchstens dauerten, in der letzten Minute</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Beschäftigte Worker und wartende Anfragen in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>kritisch: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Lumos</source>
        <translation>&amp;Lumos</translation>
    </message>
    <message>
        <source>&amp;nginx</source>
        <translation>&amp;nginx</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopie&amp;ren</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Kopiert die angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Zeilen unter dieser Stufe sind ausgeblendet</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>Die Zeilen des Servers und seiner Worker</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>Die Zeilen von nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>Neue Zeilen werden aufbewahrt und erscheinen, wenn es weitergeht</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>Die neueste Zeile steht zuletzt</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>Über &amp;Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Symbol in der Leiste</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1 auf %2 · nichts anzuwenden</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 auf %2 · %Ln Änderung anzuwenden</numerusform>
            <numerusform>Lumos %1 auf %2 · %Ln Änderungen anzuwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Der Text der Konfiguration ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht angewendet.</numerusform>
            <numerusform>%Ln Änderungen sind nicht angewendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>darf sich verbinden</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>Eigentümer darf sich verbinden</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>Gruppe darf sich verbinden</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Alle dürfen sich verbinden</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Mod&amp;us</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Modus, als Oktalziffern</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Jedes Konto auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % in höchstens %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 seit dem Start</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln beschäftigt</numerusform>
            <numerusform>%Ln beschäftigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 von %2 Workern</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>Kerne %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>Gerät %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Prüft jeden Schritt vom Browser bis zur Anwendung</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Eigene Anwendung einrichten</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Wählen Sie den Ordner Ihrer Flask- oder anderen Python-Anwendung; alles Übrige wird für Sie ausgefüllt, zum Durchsehen.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Ordner wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>Auf einem Desktop ohne Passwortabfrage hilft stattdessen der Befehl.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>Noch keine Anwendung? Unter der Adresse oben ist die Begrüßungsseite zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>&amp;Alle Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Anwendung</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>W&amp;ebsite</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>S&amp;ocket</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
</context>
<context>
    <name>lumos::PanelOptions</name>
    <message>
        <source>usage: lumos-admin [--page PAGE] [--app NAME] [--bus system|session]

The panel of Lumos: is the site up, why not, and everything about it to change.

  --page PAGE   opens at: %1
  --app NAME    the application, lumos by default
  --bus BUS     system for an installed Lumos (the default), session for one that
                runs by hand
  --version     its version
  --help        this text

The language is that of the desktop; LC_ALL and LANG choose another one:
  LC_ALL=de_DE.UTF-8 lumos-admin
</source>
        <translation>Aufruf: lumos-admin [--page SEITE] [--app NAME] [--bus system|session]

Die Oberfläche von Lumos: ob die Website läuft, warum nicht, und alles, was sich an ihr
ändern lässt.

  --page SEITE  öffnet bei: %1
  --app NAME    die Anwendung, sonst lumos
  --bus BUS     system für ein installiertes Lumos (so auch ohne Angabe), session für
                eines, das von Hand gestartet ist
  --version     seine Version
  --help        dieser Text

Die Sprache ist die des Desktops; LC_ALL und LANG wählen eine andere:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. Siehe lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: Diese Seite gibt es nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: Möglich sind system und session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Lumos lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>Der Nachrichtenbus des Systems antwortet nicht. Ohne ihn ist hier nichts zu sehen und nichts zu ändern; Ihre Website kann trotzdem laufen.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>Der Nachrichtenbus dieser Sitzung antwortet nicht. Starten Sie die Oberfläche vom Desktop aus oder ohne --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos ist auf diesem Gerät nicht installiert</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>Der Einstellungsdienst org.lumosd.Settings1 ist dem Nachrichtenbus nicht bekannt. Die Oberfläche ist da, der Server nicht.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Sie dürfen Lumos nicht fragen</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>Der Nachrichtenbus lässt dieses Konto nicht mit dem Einstellungsdienst sprechen: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>Der Einstellungsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>Der Einstellungsdienst startet nicht</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Ihre Website kann trotzdem laufen. Der Nachrichtenbus meldet: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>Oberfläche und Server haben verschiedene Versionen</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Diese Oberfläche ist %1, der Einstellungsdienst ist %2. Was einer der beiden noch nicht kennt, fehlt hier.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>Die Einstellungen lassen sich nicht ändern: %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>Das Dateisystem ist nur zum Lesen eingehängt. Gelesen werden kann alles.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Sie dürfen lesen, aber nichts ändern</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>Dieses Konto darf das Gerät nicht verwalten. Gelesen werden kann alles; die Felder sind gesperrt.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Dieser Desktop kann nicht nach einem Passwort fragen</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>Es läuft kein Authentifizierungsagent, deshalb werden Änderungen abgelehnt. Installieren Sie einen (lxpolkit oder mate-polkit) und melden Sie sich neu an, oder ändern Sie es mit lumosctl in einem Terminal.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Änderungen verschwinden beim nächsten Booten</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>Das Gerät läuft mit einem Overlay-Dateisystem: Was geschrieben wird, landet im Arbeitsspeicher. Schalten Sie es in raspi-config ab, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>Dem Gerät ging der Speicher aus, und das System hat den Server beendet. Weniger Worker brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Ein anderer lumosd hält den Socket. Beenden Sie ihn, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>Die Konfiguration hat einen Fehler. Die Seite Konfiguration markiert die Zeile.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>Er endete mit dem Status %1. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>Die Anwendung startet nicht</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>&amp;Ursache suchen</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>Der Dienst %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd kennt ihn nicht, deshalb lässt er sich von hier aus nicht starten.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Sie hat noch nichts ins Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Ihre letzte Zeile im Protokoll: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>Die Anwendung startet noch</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Protokoll z&amp;eigen</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Ihre Website ist gestoppt</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Besucher sehen die Seite für eine ruhende Website. Sie läuft wieder, wenn Sie sie starten oder beim nächsten Booten.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Besucher sehen die Seite für eine ruhende Website, bis Sie sie starten. Beim Booten startet sie nicht.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Start&amp;en</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx ist nicht installiert</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx nimmt die Anfragen der Besucher an Port 80 an und reicht sie an Lumos weiter. Ohne nginx erreicht niemand Ihre Website.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx läuft nicht</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Es nimmt die Anfragen der Besucher an Port 80 an. Solange es gestoppt ist, erreicht niemand Ihre Website.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>nginx start&amp;en</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>Kein Worker läuft</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Jeder neue Worker endet, bevor er Anfragen bedienen kann; Lumos versucht es in wachsenden Abständen wieder. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>Dieses Konto darf das Protokoll nicht lesen</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Mitglieder der Gruppe systemd-journal dürfen es lesen. Nehmen Sie %1 in die Gruppe auf, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Seit dem Start des Geräts wurde nichts protokolliert</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>Das Gerät hält Protokolle im Arbeitsspeicher, deshalb sind ältere weg.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>Das Gerät hält Protokolle im Arbeitsspeicher, deshalb sind ältere weg. Der letzte Fehler ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Keine Zeile enthält „%1“</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>Gesucht wird in den Zeilen, die Stufe und Quellen oben durchlassen.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>&amp;Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Auf diesem Bus antwortet kein lumosd.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Von Hand gestartet; beenden Sie ihn dort, wo er gestartet wurde.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Lädt neu; die Website bleibt erreichbar</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>Läuft seit %1 (seit %2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>Läuft, aber kein Worker lebt</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Eine Änderung wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Lumos wird gefragt …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Startet seit %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Stoppt; laufende Anfragen werden noch beendet</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Läuft nicht: Es gab einen Fehler</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Keine Zeile hat diese Stufe und diese Quellen</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx startet nicht</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>Seine Konfiguration hat einen Fehler, oder ein anderes Programm belegt seinen Port. „Diagnose“ sagt, was davon.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>&amp;Alle Schritte zeigen</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>Worker %1 endete um %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos hat ihn ersetzt. Das Protokoll sagt, was vorher war.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>War&amp;um?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Offene Änderungen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Zeigt die Zeilen, die sich ändern würden</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Nimmt alle offenen Änderungen zurück</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Datei &amp;laden und erneut anwenden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Öffnet die Diagnose</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Zurück zu den Änderungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgäng&amp;ig</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Setzt die alten Werte wieder ein</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>Die neuen Werte bleiben</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Schickt dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Behält, was jemand anders geändert hat, und fügt Ihre Änderungen hinzu</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd hat eine andere Version als diese Oberfläche: Seine Antwort über den Ordner lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>Die Adresse, die der QR-Code enthält</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Die Website auf dem Telefon öffnen</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Richten Sie die Kamera des Telefons darauf. Das Telefon muss im selben Netz sein wie dieses Gerät.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>W&amp;ebsite einschalten</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>&amp;Debians Website abschalten</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>Rep&amp;arieren</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>Mo&amp;dus %1 setzen</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>Besitzer %1 und &amp;Gruppe %2 setzen</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>Port %1 ben&amp;utzen</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>&amp;Den Socket %1 benutzen</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Eigene Anwendung einrichten</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Einstie&amp;gspunkt</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>das Python des Systems</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Aus&amp;führen als</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Wo&amp;rker</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>Unter jedem Namen und jeder Adresse, die keine andere Website dieses Geräts beansprucht.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>Statisc&amp;he Dateien</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>Ei&amp;nrichten</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>&amp;Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Wendet alles Folgende an, mit einem einzigen Passwort</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>Der Ordner Ihrer Anwendung</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird untersucht …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>Der Ordner konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Keine seiner Python-Dateien stellt eine WSGI-Anwendung bereit.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Mit den eigenen Gruppen dieses Kontos: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>Die Website ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort eingegeben.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Sieht den Ordner an und füllt alles aus</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>St&amp;arten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Bei&amp;m Booten starten</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Code neu laden</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Fehler zurücksetzen</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Mehr zum Dienst</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Öffnet die Adresse im Browser</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Kopiert die Adresse</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Bis Sie ihn wieder starten oder bis zum nächsten Booten</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Bis Sie ihn wieder starten</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>Kein systemd auf diesem Bus: Starten und stoppen Sie ihn dort, wo er gestartet wurde.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>Ein Start oder Stopp läuft gerade</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd kennt den Dienst nicht</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Liefert die Website aus, bis Sie ihn stoppen</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Stoppt und startet ihn; laufende Anfragen werden noch beendet</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Ob er mit dem Gerät startet</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Zeigt die Adresse als QR-Code, für ein Telefon</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local ist dieses Gerät</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Andere Geräte erreichen dieses nur über seine Adresse: Nichts macht %1.local bekannt</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx ist nicht installiert</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>Die Konfiguration von nginx hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx läuft nicht</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx läuft, und seine Konfiguration ist gültig</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx hat keine Website, die zu Lumos führt</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>Port %1 führt zu Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Statt %1, das keinen eigenen Namen nennt, antwortet Debians Standard-Website („Welcome to nginx!“)</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>Die Website %1 antwortet für %2 an Port %3 anstelle von %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos startet nicht: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos läuft nicht</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) darf auf dem Weg zum Socket %2 nicht betreten</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) darf %2 nicht betreten, sodass Besucher die statischen Dateien langsamer von der Anwendung bekommen</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) darf sich mit %2 verbinden</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 ist %2 %3, und nginx läuft als %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>Es ist kein Socket eingestellt</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 fehlt, obwohl Lumos läuft</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>Niemand lauscht auf %1, obwohl Lumos läuft</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos lauscht auf %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>Der Server lässt sich über D-Bus nicht fragen</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 wird nicht beim Booten gestartet</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>Niemand kann sich mit %1 verbinden: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>Kein Worker antwortet: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>Alle %1 Worker sind beschäftigt, und ein Besucher muss warten</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>Kein Worker hat innerhalb von %1 ms geantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%1 von %2 Workern sind bereit</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>Die Anwendung ist geladen</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>Das zuvor Geladene läuft weiter, denn das letzte Neuladen ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 von %2 Anfragen endeten mit einem Fehler des Servers (500 und höher)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>Alles startet beim Booten</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>einer für jeden von %1 Kernen, mit je 32 MiB in der Hälfte der freien %2 MiB</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>einer für jeden von %1 Kernen</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, Zeile %2: Beim Laden des Codes wird ein Thread gestartet (%3), und jeder Worker hätte einen eigenen; deshalb wird ein Worker vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, Zeile %2: Beim Laden des Codes wird ein Gerät geöffnet (%3), das nur einem Prozess gehören kann; deshalb wird ein Worker vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, Zeile %2: %3 wird beim Laden des Codes aufgerufen und kehrt nicht zurück</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 enthält weder `application` noch `app`, deshalb wird %2 vorgeschlagen</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>Mehrere Dateien enthalten eine Anwendung, und %1 ist nur die erste davon</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>Der Ordner enthält keine Python-Datei</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>Der Ordner gehört root, und eine Anwendung darf nicht als root laufen; vorgeschlagen wird %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>Port 80 ist von einem anderen Programm als nginx belegt, deshalb wird die Website an Port 8080 vorgeschlagen</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>keine Datei des Ordners enthält eine WSGI-Anwendung: weder `application` noch `app` noch eine Funktion create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 enthält eine ASGI-Anwendung (%2), und Lumos liefert WSGI aus</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>der Ordner gehört dem Benutzer mit der Nummer %1, den dieses Gerät nicht kennt</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, als der die Anwendung läuft, darf %2 nicht betreten</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt verlangt %1: nicht installiert, und es gibt keine Umgebung</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt verlangt %1: nicht installiert in der Umgebung %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt verlangt %1, und %2 ist installiert</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, Zeile %2: Das Modul %3 gibt es nicht, und auch keine Umgebung, die es enthalten könnte</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, Zeile %2: Das Modul %3 gibt es in der Umgebung %4 nicht</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: Die Umgebung %2 ist für Python %3 (angelegt von %4), dieses lumosd enthält Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: Das Python der Umgebung, %2, fehlt oder ist ein toter Verweis</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: %2 ist nicht lesbar: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 lässt sich unter seinem Namen nicht importieren und wird deshalb als Datei geladen (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) darf %2 nicht betreten, sodass Besucher die Dateien in %3 langsamer von der Anwendung bekommen</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>einen der Kandidaten wählen</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>diese Datei berichtigen</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>den Ordner umbenennen</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>unter diese Zeile setzen: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>durch das Signal %1 beendet (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>mit dem Code %1 beendet</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Zurück zum geltenden Wert</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>auto&amp;matisch</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>auto&amp;matisch: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>geändert. %1</translation>
    </message>
</context>
<context>
    <name>lumos::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Owner of the socket</source>
        <translation>Eigentümer des Sockets</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Gruppe des Sockets</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Eigentümer und &amp;Gruppe</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>Wer sich verbinden &amp;darf</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>&amp;Nach dem Stoppen</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>Socket-Datei entfernen</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Wartesc&amp;hlange, Protokoll, Adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Ein Pfad oder HOST:PORT. Hinter nginx ist ein Pfad richtig.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>Wart&amp;eschlange</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Wie viele Verbindungen warten dürfen</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Leer: Ein Pfad nimmt beide, nginx wählt.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>entsteht beim Start</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>hat eine Zugriffsliste</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>passierbar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>verschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) würde ihn erreichen</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) erreicht ihn</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) würde ihn nicht erreichen</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) erreicht ihn nicht</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>Eine Zugriffsliste entscheidet, ob nginx (%1) ihn erreicht. Die Diagnose berücksichtigt sie.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx kann sich nicht mehr verbinden</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Einstellungen, die sich selten ändern</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Jedes Konto dieses Geräts darf sich verbinden.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Andere dürfen sich verbinden, Eigentümer oder Gruppe aber nicht. Linux nimmt das Erste, das passt; prüfen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 und Mitglieder von %2 dürfen sich verbinden, sonst niemand.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Nur %1 darf sich verbinden.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Mitglieder von %1 dürfen sich verbinden, %2 aber nicht.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Niemand außer root darf sich verbinden.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>&amp;Befehl zeigen</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Bis etwas anderes darin steht oder Lumos neu geöffnet wird</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>Läuft, mit einer Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>lumos::StatusLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lumos::Suggestion</name>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core.</source>
        <translation>
            <numerusform>%Ln passt zu diesem Gerät: einer je Kern.</numerusform>
            <numerusform>%Ln passen zu diesem Gerät: einer je Kern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln passt zu diesem Gerät: Jeder braucht %1, und die Hälfte von %2 gehört ihnen.</numerusform>
            <numerusform>%Ln passen zu diesem Gerät: Jeder braucht %1, und die Hälfte von %2 gehört ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln passt zu diesem Gerät: einer je Kern, und je %1 von %2.</numerusform>
            <numerusform>%Ln passen zu diesem Gerät: einer je Kern, und je %1 von %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Wo nginx lauscht</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Ein Port an jeder Adresse oder ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>jeder Name</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>Die Namen der Website, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Leer: jeder Name und jede Adresse, die keine andere Website dieses Geräts beansprucht.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>Statische &amp;Dateien</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>Der Ordner, dessen Dateien nginx unter /static/ ausliefert</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>Der Ordner, dessen Dateien nginx selbst ausliefert, unter /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>&amp;Größter Upload</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>In Bytes</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>In Bytes; ein größerer wird abgelehnt, bevor er gelesen wird.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>Die Website in nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Beim Einschalten wird die Website geschrieben, von nginx geprüft und geladen. Lehnt nginx ab, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>Website einsch&amp;alten</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>Website absc&amp;halten</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>&amp;Text der Website zeigen</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Text der Website in nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>Die Website ist an.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>Die Website ist aus.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx vergisst die Website; die Einstellungen bleiben</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>So, wie nginx ihn liest</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>beendet, wird ersetzt</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>beendet seine Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>pid, doing</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>request, since</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>doing now</source>
        <translation>tut gerade</translation>
    </message>
    <message>
        <source>for</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Anza&amp;hl</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Wie viele Anfragen gleichzeitig beantwortet werden</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>&amp;Gleichzeitige Anfragen je Worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Mehr als eine nur, wenn der Code Thread-sicher ist</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Zeitlimit &amp;je Anfrage</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Beendet nach dieser Zeit eine Anfrage samt ihrem Worker</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Diesen neu sta&amp;rten</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Alle &amp;nacheinander neu starten</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Ersetzt den gewählten Worker; keine Anfrage geht verloren</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Ersetzt alle Worker; keine Anfrage geht verloren</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>%1 verwen&amp;den</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nichts wurde geändert: Es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>Seinen St&amp;ack zeigen</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Zeigt, wo im Code der gewählte Worker gerade ist</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>Z&amp;urück zu den Workern</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Wo Worker %1 gerade ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln beschäftigt</numerusform>
            <numerusform>%Ln beschäftigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % in höchstens %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>Zur Tabelle der Worker</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>Eine Zeile für jeden; die Schaltflächen darunter gelten für den gewählten</translation>
    </message>
</context>
</TS>
