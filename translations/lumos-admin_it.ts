<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>Scegli &amp;un’altra cartella …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Ricarica il codice</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Esamina la cartella e compila tutti i campi</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Carica il nuovo codice accanto al vecchio; nessuna richiesta va persa</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Punto di &amp;ingresso</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Un modulo Python, MODULE:CALLABLE, o il percorso di un modulo C++.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Car&amp;tella</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Dove gira l’applicazione e dove si cercano per primi i suoi file.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>il Python di sistema</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>La cartella del suo ambiente virtuale.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>&amp;Esegui come utente</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>L’account con cui gira l’applicazione.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Grupp&amp;o</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>Il nuovo codice contiene un errore; il vecchio risponde ancora</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Ultima ricarica: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>Il codice non è stato ricaricato</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>il server si riavvia, prima terminano le richieste in corso</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>nessuna richiesta va persa</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx lo adotta senza interruzioni</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Non applicato: il file non può essere scritto. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Non applicato: è in corso un’altra modifica. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Non applicato: restano in uso le vecchie impostazioni. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Non applicato: il servizio delle impostazioni non risponde.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non applicato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln modifica · %1</numerusform>
            <numerusform>%Ln modifiche · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Applicazione in corso: verifica dei nuovi worker …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Applicazione in corso …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Annullato alle %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Applicato alle %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nulla è stato modificato: non è stata inserita alcuna password. La %Ln modifica è ancora qui.</numerusform>
            <numerusform>Nulla è stato modificato: non è stata inserita alcuna password. Le %Ln modifiche sono ancora qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Non applicato: nel frattempo qualcun altro ha modificato il file. La %Ln modifica è ancora qui.</numerusform>
            <numerusform>Non applicato: nel frattempo qualcun altro ha modificato il file. Le %Ln modifiche sono ancora qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Non annullato: non è stata inserita alcuna password.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Non annullato: nel frattempo qualcun altro ha modificato il file.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Non annullato: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>Le impostazioni sono annullate, ma il sito è ancora attivo: non è stata data alcuna password.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>Le impostazioni sono annullate, ma il sito è ancora attivo: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>tensione bassa</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>tensione bassa dopo l&apos;avvio</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>tensione sufficiente</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>orologio regolato</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>orologio non regolato</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>browser</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>application</source>
        <translation>applicazione</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx non riesce a connettersi all’applicazione</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>L’applicazione non risponde</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>I worker non servono richieste</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>Il sito web non porta a Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx non ha il permesso di leggere i file statici</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx non serve nulla</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>Il nome non porta a questa scheda</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>Il sito non si avvia con la scheda</translation>
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
        <translation>Dal browser all’applicazione</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Torna alla finestra</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;a</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>Il file può contenere password, perciò viene mostrato solo dopo che hai inserito la tua.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Testo della configurazione</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Mostra &amp;il file</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Salva il &amp;file</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>Scar&amp;ta le modifiche</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esporta …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Viene scritto solo se l’intero file è valido</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Nel frattempo qualcun altro ha modificato il file. Esporta il tuo testo, poi mostra di nuovo il file.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Salvato. In vigore dopo una ricarica o un riavvio.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Esporta la configurazione</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Esportato in %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non esportato: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Ripristinato. In vigore dopo una ricarica o un riavvio.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Importa da &amp;uWSGI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Mostra un file di uWSGI come file per Lumos; non salva nulla</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>Che ne è stato di ogni riga</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Una configurazione di uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importato: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>Questo è %1 come file per Lumos, non ancora salvato. Che ne è stato di ogni riga è scritto sotto.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>Il file è cambiato da quando è stato mostrato qui.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Il testo della configurazione non è salvato.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>Mostra d&amp;i nuovo</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Ripristina il testo del file</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Salva il testo come file tuo</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copia il rapporto</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Copia i passi come testo semplice, adatto a un forum</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verifica in corso …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>La verifica non è stata eseguita: %1</translation>
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
        <translation>In corso …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Questo pannello è troppo vecchio per questo rimedio</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Esamina ogni passo dal browser all’applicazione</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Scheda:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
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
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Avvia con la scheda</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non esaminato</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Scheda:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>Queste righe cambierebbero. Il server si riavvia; prima terminano le richieste in corso.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Queste righe cambierebbero. Una ricarica le mette in vigore; nessuna richiesta va persa.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Queste righe cambierebbero.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>le pagine, nel loro ordine</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>cerca nel log</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>interroga di nuovo tutto</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>questo elenco</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>chiude il pannello; il sito continua</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Le lettere sottolineate funzionano con Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Informazioni su Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 fa di questa scheda un server web pronto all’uso.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>applica le modifiche in sospeso; salva la configurazione modificata</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>il menu</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Due versioni affiancate</translation>
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
        <translation>%1 g</translation>
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
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
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
        <translation>Versioni precedenti</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>&amp;Confronta con l’attuale</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Ripristina questa versione</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>Il file attuale passa nell’elenco</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>fino a %1: sostituito da %2 con %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>La versione più recente è la prima</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Mostra le due versioni affiancate</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Richieste al secondo nell’ultimo minuto</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Quanto è durato al massimo il 95 % delle richieste nell’ultimo minuto</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Worker occupati e richieste in attesa nell’ultimo minuto</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>critico: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>errore: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avviso: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Cerca (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>&amp;Lumos</source>
        <translation>Lum&amp;os</translation>
    </message>
    <message>
        <source>&amp;nginx</source>
        <translation>ngin&amp;x</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Copia le righe mostrate</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Le righe sotto questo livello sono nascoste</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>Le righe del server e dei suoi worker</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>Le righe di nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>Le nuove righe vengono conservate e mostrate alla ripresa</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>La riga più recente è l’ultima</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd non è installato.</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>&amp;Informazioni su Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Icona nell’area di &amp;notifica</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1 su %2 · nulla da applicare</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 su %2 · %Ln modifica da applicare</numerusform>
            <numerusform>Lumos %1 su %2 · %Ln modifiche da applicare</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Il testo della configurazione non è salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln modifica non è applicata.</numerusform>
            <numerusform>%Ln modifiche non sono applicate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>può connettersi</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>Il proprietario può connettersi</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>Il gruppo può connettersi</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Tutti possono connettersi</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Modo, in cifre ottali</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Ogni account di questa scheda</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>Uno in meno</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno in più</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % entro %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 dall’avvio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln occupato</numerusform>
            <numerusform>%Ln occupati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 worker su %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>core %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>scheda %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>V&amp;erifica</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Esamina ogni passo dal browser all’applicazione</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Servi la tua applicazione</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Scegli la cartella della tua applicazione Flask o di un’altra in Python; tutto il resto viene compilato per te, da controllare.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Scegli &amp;la cartella …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>Su un desktop che non chiede la password si può usare il comando.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>Ancora nessuna applicazione? La pagina di benvenuto è servita all’indirizzo qui sopra.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Mostra tutti &amp;i passi</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;gina</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Pa&amp;noramica</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Applicazione</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Sito web</translation>
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
        <translation>&amp;Diagnosi</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Configurazione</translation>
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
        <translation>uso: lumos-admin [--page PAGINA] [--app NOME] [--bus system|session]

Il pannello di Lumos: se il sito è attivo, perché no, e tutto ciò che si può cambiare.

  --page PAGINA si apre su: %1
  --app NOME    l’applicazione, di norma lumos
  --bus BUS     system per un Lumos installato (predefinito), session per uno avviato a
                mano
  --version     la sua versione
  --help        questo testo

La lingua è quella del desktop; LC_ALL e LANG ne scelgono un’altra:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. Vedi lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: questa pagina non esiste; ci sono: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: deve essere system o session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Impossibile interrogare Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>Il bus dei messaggi di sistema non risponde. Senza di esso il pannello non può né vedere né cambiare nulla; il sito potrebbe comunque funzionare.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>Il bus dei messaggi di questa sessione non risponde. Avvia il pannello dal desktop, o senza --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>R&amp;iprova</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos non è installato su questa scheda</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>Il bus dei messaggi non conosce il servizio delle impostazioni org.lumosd.Settings1. Il pannello c’è, il server no.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Non puoi interrogare Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>Il bus dei messaggi non consente a questo account di rivolgersi al servizio delle impostazioni: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>Il servizio delle impostazioni non risponde</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>Il servizio delle impostazioni non si avvia</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Il sito potrebbe comunque funzionare. Il bus dei messaggi dice: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>Pannello e server sono di versioni diverse</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Questo pannello è %1, il servizio delle impostazioni è %2. Ciò che uno dei due non conosce ancora qui manca.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>Le impostazioni non possono essere cambiate: %1 è in sola lettura</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>Il file system è montato in sola lettura. Si può leggere tutto.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Puoi guardare, ma non modificare</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>Questo account non può amministrare la scheda. Si può leggere tutto; i campi sono bloccati.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Questo desktop non può chiedere una password</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>Nessun agente di autenticazione è in esecuzione, perciò le modifiche sono rifiutate. Installane uno (lxpolkit o mate-polkit) e accedi di nuovo, oppure esegui la modifica con lumosctl in un terminale.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Le modifiche svaniscono al prossimo avvio</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>La scheda usa un file system overlay: ciò che si scrive va in memoria. Disattivalo in raspi-config per conservare le modifiche.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>La scheda ha esaurito la memoria e il sistema ha terminato il server. Meno worker richiedono meno memoria.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Un altro lumosd occupa il socket. Terminalo, poi avvia di nuovo.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>La configurazione contiene un errore. La pagina Configurazione segna la riga.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>È terminato con lo stato %1. Il log dice di più.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>L’applicazione non si avvia</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>&amp;Trova la causa</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>Il servizio %1 non è installato</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd non lo conosce, perciò non può essere avviato da qui.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Non ha ancora scritto nulla nel log.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>La sua ultima riga nel log: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>L’applicazione si sta ancora avviando</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostra &amp;il log</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Il tuo sito è fermo</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>I visitatori vedono la pagina di un sito a riposo. Riparte quando lo avvii, o al prossimo avvio della scheda.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>I visitatori vedono la pagina di un sito a riposo, finché non lo avvii. Non si avvia con la scheda.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Avv&amp;ia</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx non è installato</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx riceve le richieste dei visitatori sulla porta 80 e le passa a Lumos. Senza di esso nessuno raggiunge il tuo sito.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx non è in esecuzione</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Riceve le richieste dei visitatori sulla porta 80. Finché è fermo, nessuno raggiunge il tuo sito.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Avvia ngin&amp;x</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>Nessun worker è attivo</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Ogni nuovo worker termina prima di poter servire; Lumos riprova a intervalli crescenti. Il log ne dice il motivo.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>Questo account non può leggere il log</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>I membri del gruppo systemd-journal possono leggerlo. Aggiungi %1 al gruppo, poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Nulla è stato registrato da quando la scheda è avviata</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>La scheda tiene i log in memoria, perciò quelli più vecchi non ci sono più.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>La scheda tiene i log in memoria, perciò quelli più vecchi non ci sono più. L’ultimo errore è conservato: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Nessuna riga contiene «%1»</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>La ricerca guarda le righe che il livello e le fonti qui sopra lasciano passare.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>Mostra tutte le &amp;righe</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Non in esecuzione</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Nessun lumosd risponde su questo bus.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>In esecuzione da %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Avviato a mano; fermalo dove è stato avviato.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Ricarica in corso; il sito resta attivo</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>In esecuzione da %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>In esecuzione, ma nessun worker è attivo</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Una modifica attende un riavvio.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Interrogazione di Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>In avvio da %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Arresto; prima terminano le richieste in corso</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Fuori servizio: errore</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Nessuna riga ha questo livello e queste fonti</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx non si avvia</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>La sua configurazione contiene un errore, oppure un altro programma occupa la sua porta. «Diagnosi» dice quale dei due.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Mostra tutti &amp;i passi</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>Il worker %1 è terminato alle %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos lo ha sostituito. Il registro dice che cosa è successo prima.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Perch&amp;é?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Modifiche in sospeso</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Antepri&amp;ma</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Mostra le righe che cambierebbero</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Ripri&amp;stina</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Ritira tutte le modifiche in sospeso</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;pplica</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Carica il file e a&amp;pplica di nuovo</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Apre la diagnosi</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>Modifica a&amp;ncora</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Torna alle modifiche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Rimette i vecchi valori</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>I nuovi valori restano</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Invia lo stesso un’altra volta</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Mantiene ciò che altri hanno cambiato e aggiunge le tue modifiche</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd è di un’altra versione rispetto a questo pannello: la sua risposta sulla cartella non si può leggere.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>L’indirizzo contenuto nel codice QR</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Apri il sito su un telefono</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Inquadralo con la fotocamera del telefono. Il telefono deve essere nella stessa rete di questa scheda.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>A&amp;ttiva il sito</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Disa&amp;ttiva il sito di Debian</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>R&amp;ipara</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>Impos&amp;ta il modo %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>Impos&amp;ta il proprietario %1 e il gruppo %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>&amp;Usa la porta %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>&amp;Usa il socket %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Servi la tua applicazione</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Punto di &amp;ingresso</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>il Python di sistema</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>&amp;Esegui come utente</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>A ogni nome e indirizzo che nessun altro sito di questa scheda rivendica.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>&amp;File statici</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>nessuna cartella</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>Me&amp;tti in servizio</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>Scegli &amp;un’altra cartella …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Applica tutto quanto segue, con una sola password</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>La cartella della tua applicazione</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Esame di %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>La cartella non ha potuto essere esaminata</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Nessuno dei suoi file Python fornisce un’applicazione WSGI.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Con i gruppi propri di questo account: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>Il sito non è attivato</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Non è stata data alcuna password.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Esamina la cartella e compila tutti i campi</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>A&amp;vvia</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Ria&amp;vvia</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Ap&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Avvia con la sc&amp;heda</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Ricarica il codice</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Azzera l’errore</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Altro sul servizio</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Apre l’indirizzo nel browser</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Finché non lo avvii di nuovo o fino al prossimo avvio</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Finché non lo avvii di nuovo</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>Nessun systemd su questo bus: avvialo e fermalo dove è stato avviato.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>È in corso un avvio o un arresto</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd non conosce il servizio</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>anche %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Serve il sito finché non lo fermi</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Lo ferma e lo avvia; prima terminano le richieste in corso</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Se si avvia insieme alla scheda</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Mostra l’indirizzo come codice QR, per un telefono</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local è questa scheda</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Le altre macchine raggiungono questa solo tramite l’indirizzo: nulla annuncia %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx non è installato</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>La configurazione di nginx contiene un errore: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx non è in esecuzione</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx è in esecuzione e la sua configurazione è valida</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx non ha nessun sito che porti a Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>la porta %1 conduce a Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Risponde il sito predefinito di Debian («Welcome to nginx!») al posto di %1, che non nomina un proprio host</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>il sito %1 risponde per %2 sulla porta %3 al posto di %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos non si avvia: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos non è in esecuzione</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) non può entrare in %2, sulla via del socket</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) non può entrare in %2, perciò i visitatori ricevono i file statici dall’applicazione, più lentamente</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) può connettersi a %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 è %2 %3, e nginx gira come %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>nessun socket è impostato</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 non c’è benché Lumos sia in esecuzione</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>nessuno ascolta su %1 benché Lumos sia in esecuzione</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos ascolta su %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>il server non può essere interrogato tramite D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 non si avvia con la scheda</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>nessuno può connettersi a %1: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>nessun worker è in servizio: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>tutti i %1 worker sono occupati e un visitatore deve attendere</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>nessun worker ha risposto entro %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%1 worker su %2 in servizio</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>l’applicazione è caricata</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>resta in servizio ciò che era caricato prima, perché l’ultimo ricaricamento è fallito: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 richieste su %2 sono finite con un errore del server (500 o superiore)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>tutto si avvia con la scheda</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>uno per ciascuno dei %1 core, con 32 MiB ciascuno entro la metà dei %2 MiB liberi</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>uno per ciascuno dei %1 core</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, riga %2: un thread viene avviato durante il caricamento del codice (%3), e ogni worker avrebbe il suo; perciò si propone un worker</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, riga %2: un dispositivo viene aperto durante il caricamento del codice (%3), e solo un processo può averlo; perciò si propone un worker</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, riga %2: %3 viene chiamato durante il caricamento del codice e non ritorna</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 non contiene né `application` né `app`, perciò si propone %2</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>più file contengono un’applicazione, e %1 è solo il primo</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>la cartella non contiene alcun file Python</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>la cartella appartiene a root, e un’applicazione non deve girare come root; si propone %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>la porta 80 è occupata da un programma diverso da nginx, perciò il sito è proposto sulla porta 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>nessun file della cartella contiene un’applicazione WSGI: né `application`, né `app`, né una funzione create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 contiene un’applicazione ASGI (%2), e Lumos serve WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>la cartella appartiene all’utente numero %1, che questa macchina non conosce</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, l’account dell’applicazione, non può entrare in %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt chiede %1: non installato, e non c’è alcun ambiente</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt chiede %1: non installato nell’ambiente %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt chiede %1, ed è installato %2</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, riga %2: non c’è il modulo %3, né un ambiente che potrebbe contenerlo</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, riga %2: non c’è il modulo %3 nell’ambiente %4</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: l’ambiente %2 è per Python %3 (creato da %4), e questo lumosd contiene Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: il python dell’ambiente, %2, non c’è più o è un collegamento interrotto</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: impossibile leggere %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 non si può importare per nome, perciò viene caricato come file (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) non può entrare in %2, perciò i visitatori ricevono i file in %3 dall’applicazione, più lentamente</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>scegli uno dei candidati</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>correggi quel file</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>rinomina la cartella</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>mettilo sotto la riga: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>terminato dal segnale %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminato con il codice %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Ripristina «%1»</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Torna al valore in vigore</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>aut&amp;omatico</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>aut&amp;omatico: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>modificato. %1</translation>
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
        <translation>Proprietario del socket</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Gruppo del socket</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Proprietario &amp;e gruppo</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Chi può connettersi</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>&amp;Chi può connettersi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In parole</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>All’a&amp;rresto</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>rimuovi il file del socket</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Lung&amp;hezza della coda, protocollo, indirizzo</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Un percorso, o HOST:PORT. Dietro nginx va bene un percorso.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>L&amp;unghezza della coda</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Quante connessioni possono attendere</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Pro&amp;tocollo</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Vuoto: un percorso accetta entrambi, sceglie nginx.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>viene creato all’avvio</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>ha una lista di accesso</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>attraversabile</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) lo raggiungerebbe</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) lo raggiunge</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) non lo raggiungerebbe</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) non lo raggiunge</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>Una lista di accesso decide se nginx (%1) lo raggiunge. La diagnosi ne tiene conto.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx non potrà più connettersi</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Impostazioni che cambiano di rado</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Ogni account di questa scheda può connettersi.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Gli altri possono connettersi, ma il proprietario o il gruppo no. Linux prende il primo che corrisponde; controlla chi si intende.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 e i membri di %2 possono connettersi, nessun altro.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Solo %1 può connettersi.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>I membri di %1 possono connettersi, ma %2 no.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Nessuno tranne root può connettersi.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Mostra il coman&amp;do</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Nascondi</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Finché non dice altro o Lumos viene riaperto</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Da sapere</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>In esecuzione, con un avviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
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
            <numerusform>%Ln è adatto a questa scheda: uno per core.</numerusform>
            <numerusform>%Ln sono adatti a questa scheda: uno per core.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln è adatto a questa scheda: ognuno richiede %1, e metà di %2 spetta loro.</numerusform>
            <numerusform>%Ln sono adatti a questa scheda: ognuno richiede %1, e metà di %2 spetta loro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln è adatto a questa scheda: uno per core, e %1 ciascuno su %2.</numerusform>
            <numerusform>%Ln sono adatti a questa scheda: uno per core, e %1 ciascuno su %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Dove ascolta nginx</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Una porta su ogni indirizzo, o ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>ogni nome</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>I nomi del sito web, separati da spazi</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Vuoto: ogni nome e indirizzo che nessun altro sito di questa scheda rivendica.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>&amp;File statici</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>nessuna cartella</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>La cartella i cui file nginx serve sotto /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>La cartella i cui file sono serviti da nginx stesso, sotto /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>&amp;Upload massimo</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>In byte</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>In byte; uno più grande viene rifiutato prima di essere letto.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>Il sito in nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Attivandolo, il sito viene scritto, verificato da nginx e caricato. Se nginx rifiuta, tutto resta com’era.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>Atti&amp;va il sito</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>Disattiva il sit&amp;o</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>Mostra il &amp;testo del sito</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Testo del sito nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>Il sito è attivo.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>Il sito è disattivato.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nulla è stato modificato: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx dimentica il sito; le impostazioni restano</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>Così come lo legge nginx</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>terminato, viene sostituito</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminato: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in avvio</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>termina le sue richieste</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e %Ln altra</numerusform>
            <numerusform>%1 e altre %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
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
        <translation>ora esegue</translation>
    </message>
    <message>
        <source>for</source>
        <translation>da</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>richieste</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>age</source>
        <translation>età</translation>
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
        <translation>Num&amp;ero</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Quante richieste ricevono risposta insieme</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>Richieste simultanee per &amp;worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Più di una solo se il codice è thread-safe</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Limite di tempo per &amp;richiesta</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Termina una richiesta, e il suo worker, dopo questo tempo</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Riavvia &amp;questo</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Riavvia tutti, uno per &amp;volta</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Sostituisce il worker selezionato; nessuna richiesta va persa</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Sostituisce tutti i worker; nessuna richiesta va persa</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>&amp;Usa %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nulla è stato modificato: non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>Mostra il suo sta&amp;ck</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Mostra in quale punto del codice si trova il worker selezionato</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>&amp;Torna alla pagina dei worker</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Dove si trova ora il worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln occupato</numerusform>
            <numerusform>%Ln occupati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % entro %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>Alla tabella dei worker</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>nessuno</translation>
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
        <translation>Una riga per ciascuno; i pulsanti sotto agiscono su quello selezionato</translation>
    </message>
</context>
</TS>
