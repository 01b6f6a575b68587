<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>Wybierz &amp;inny folder …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>W&amp;czytaj kod ponownie</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Sprawdza folder i wypełnia wszystkie pola</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Wczytuje nowy kod obok starego; żadne żądanie nie przepada</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Pu&amp;nkt wejścia</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Moduł Pythona, MODULE:CALLABLE, albo ścieżka modułu C++.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Gdzie działa aplikacja i gdzie najpierw szuka się jej plików.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>Ś&amp;rodowisko</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>Python systemowy</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>Folder jej środowiska wirtualnego.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>&amp;Uruchom jako</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>Konto, na którym działa aplikacja.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Grupa</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>Nowy kod zawiera błąd; stary nadal odpowiada</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Ostatnie wczytanie: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>Kod nie został ponownie wczytany</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>serwer uruchomi się ponownie, najpierw dokończy trwające żądania</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>żadne żądanie nie przepada</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx przejmie to bez przerwy</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Nie zastosowano: nie można zapisać pliku. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Nie zastosowano: trwa inna zmiana. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Nie zastosowano: nadal działają stare ustawienia. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Nie zastosowano: usługa ustawień nie odpowiada.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nie zastosowano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln zmiana · %1</numerusform>
            <numerusform>%Ln zmiany · %1</numerusform>
            <numerusform>%Ln zmian · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Stosowanie: sprawdzanie nowych workerów …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Stosowanie …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Cofnięto o %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Zastosowano o %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nic nie zmieniono: nie podano hasła. Twoja %Ln zmiana nadal tu jest.</numerusform>
            <numerusform>Nic nie zmieniono: nie podano hasła. Twoje %Ln zmiany nadal tu są.</numerusform>
            <numerusform>Nic nie zmieniono: nie podano hasła. Twoich %Ln zmian nadal tu jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nie zastosowano: w międzyczasie ktoś inny zmienił plik. Twoja %Ln zmiana nadal tu jest.</numerusform>
            <numerusform>Nie zastosowano: w międzyczasie ktoś inny zmienił plik. Twoje %Ln zmiany nadal tu są.</numerusform>
            <numerusform>Nie zastosowano: w międzyczasie ktoś inny zmienił plik. Twoich %Ln zmian nadal tu jest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Nie cofnięto: nie podano hasła.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Nie cofnięto: w międzyczasie ktoś inny zmienił plik.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nie cofnięto: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>Ustawienia cofnięto, ale witryna jest nadal włączona: nie podano hasła.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>Ustawienia cofnięto, ale witryna jest nadal włączona: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>napięcie za niskie</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>napięcie było za niskie od startu</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>napięcie wystarcza</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>zegar ustawiony</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>zegar nieustawiony</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 wolne</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>przeglądarka</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>gniazdo</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workery</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplikacja</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx nie może połączyć się z aplikacją</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>Aplikacja nie odpowiada</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>Workery nie obsługują żądań</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>Witryna nie prowadzi do Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx nie może czytać plików statycznych</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx nie obsługuje żądań</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>Nazwa nie prowadzi do tej płytki</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>Witryna nie uruchamia się przy starcie systemu</translation>
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
        <translation>Od przeglądarki do aplikacji</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Wraca do okna</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiuje polecenie</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Polecenie: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>Plik może zawierać hasła, dlatego zostanie pokazany dopiero po podaniu Twojego.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Tekst konfiguracji</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Pokaż pl&amp;ik</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Zapisz p&amp;lik</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>Odrz&amp;uć edycję</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksportuj …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Zapisywany tylko wtedy, gdy cały plik jest poprawny</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>W międzyczasie ktoś inny zmienił plik. Wyeksportuj swój tekst, a potem pokaż plik na nowo.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Zapisano. Obowiązuje po ponownym wczytaniu lub uruchomieniu.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Eksport konfiguracji</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nie wyeksportowano: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Przywrócono. Obowiązuje po ponownym wczytaniu lub uruchomieniu.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Importuj z uWS&amp;GI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Pokazuje plik uWSGI jako plik dla Lumos; niczego nie zapisuje</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>Co się stało z każdym wierszem</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Konfiguracja uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nie zaimportowano: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>To jest %1 jako plik dla Lumos, jeszcze nie zapisany. Co się stało z każdym wierszem, widać poniżej.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>Plik zmienił się, odkąd został tu pokazany.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Tekst konfiguracji nie jest zapisany.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>Pokaż &amp;na nowo</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Przywraca tekst pliku</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Zapisuje tekst jako Twój plik</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Sprawdź ponowni&amp;e</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Kopiuj &amp;raport</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Kopiuje kroki jako zwykły tekst, gotowy na forum</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>Sprawdzenie się nie odbyło: %1</translation>
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
        <translation>W toku …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Ten panel jest za stary na tę naprawę</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Sprawdza każdy krok od przeglądarki do aplikacji</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Płytka:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Start z systemem</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Płytka:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>Zmieniłyby się te wiersze. Serwer uruchomi się ponownie; najpierw dokończy trwające żądania.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Zmieniłyby się te wiersze. Ponowne wczytanie wprowadzi je w życie; żadne żądanie nie przepada.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Zmieniłyby się te wiersze.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>strony, po kolei</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>szukaj w dzienniku</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>zapytaj o wszystko od nowa</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>ta lista</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>zamknij panel; witryna działa dalej</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Podkreślone litery działają z klawiszem Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>O programie Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 robi z tej płytki gotowy serwer WWW.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>zastosuj oczekujące zmiany; zapisz edytowaną konfigurację</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>menu</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Dwie wersje obok siebie</translation>
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
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
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
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Po&amp;równaj z obecną</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Przywróć &amp;tę wersję</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>Obecny plik trafi na listę</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>do %1: zastąpił %2 przez %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>Najnowsza wersja jest pierwsza</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Pokazuje obie wersje obok siebie</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Żądania na sekundę w ostatniej minucie</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Ile najwyżej trwało 95 % żądań w ostatniej minucie</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Zajęte workery i czekające żądania w ostatniej minucie</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>krytyczne: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>błąd: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>ostrzeżenie: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Szukaj (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
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
        <translation>Ws&amp;trzymaj</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopi&amp;uj</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Kopiuje widoczne wiersze</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Wiersze poniżej tego poziomu są ukryte</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>Wiersze serwera i jego workerów</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>Wiersze nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>Nowe wiersze są zachowywane i pokazywane po wznowieniu</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>Najnowszy wiersz jest ostatni</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd nie jest zainstalowany.</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Jak &amp;pulpit</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>O &amp;programie Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Ikona w zasobniku</translation>
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
        <translation>Lumos %1 na %2 · brak zmian do zastosowania</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 na %2 · %Ln zmiana do zastosowania</numerusform>
            <numerusform>Lumos %1 na %2 · %Ln zmiany do zastosowania</numerusform>
            <numerusform>Lumos %1 na %2 · %Ln zmian do zastosowania</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Tekst konfiguracji nie jest zapisany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln zmiana nie jest zastosowana.</numerusform>
            <numerusform>%Ln zmiany nie są zastosowane.</numerusform>
            <numerusform>%Ln zmian nie zastosowano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>może się łączyć</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>Właściciel może się łączyć</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>Grupa może się łączyć</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Wszyscy mogą się łączyć</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Tryb</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Tryb, cyframi ósemkowymi</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Każde konto na tej płytce</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>O jeden mniej</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>O jeden więcej</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % w ciągu %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 od uruchomienia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln zajęty</numerusform>
            <numerusform>%Ln zajęte</numerusform>
            <numerusform>%Ln zajętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln czeka</numerusform>
            <numerusform>%Ln czekają</numerusform>
            <numerusform>%Ln czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>workery: %1 z %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>rdzenie %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>płytka %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Spraw&amp;dź</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Sprawdza każdy krok od przeglądarki do aplikacji</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Udostępnij swoją aplikację</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Wybierz folder swojej aplikacji we Flasku lub innej w Pythonie; reszta zostanie wypełniona, wystarczy ją przejrzeć.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Wybierz &amp;folder …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>To się nie udało</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>Na pulpicie, który nie pyta o hasło, można użyć polecenia.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>Nie ma jeszcze aplikacji? Pod powyższym adresem działa strona powitalna.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Pokaż &amp;wszystkie kroki</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Strona</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Aplikacja</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Witryna</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>W&amp;orkery</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>&amp;Gniazdo</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnostyka</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>D&amp;ziennik</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Konfiguracja</translation>
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
        <translation>użycie: lumos-admin [--page STRONA] [--app NAZWA] [--bus system|session]

Panel Lumos: czy witryna działa, dlaczego nie i wszystko, co można w niej zmienić.

  --page STRONA otwiera na stronie: %1
  --app NAZWA   aplikacja, domyślnie lumos
  --bus BUS     system dla zainstalowanego Lumos (domyślnie), session dla uruchomionego
                ręcznie
  --version     wersja
  --help        ten tekst

Język jest taki jak na pulpicie; LC_ALL i LANG wybierają inny:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. Zobacz lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: nie ma takiej strony; są: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: może być system albo session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Nie można zapytać Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>Systemowa szyna komunikatów nie odpowiada. Bez niej panel niczego nie widzi i nie może zmienić; witryna może mimo to działać.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>Szyna komunikatów tej sesji nie odpowiada. Uruchom panel z pulpitu albo bez --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Spróbuj ponown&amp;ie</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos nie jest zainstalowany na tej płytce</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>Szyna komunikatów nie zna usługi ustawień org.lumosd.Settings1. Panel jest, serwera nie ma.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Nie możesz pytać Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>Szyna komunikatów nie pozwala temu kontu rozmawiać z usługą ustawień: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>Usługa ustawień nie odpowiada</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>Usługa ustawień się nie uruchamia</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Witryna może mimo to działać. Szyna komunikatów podaje: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>Panel i serwer mają różne wersje</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Ten panel ma wersję %1, a usługa ustawień %2. Brakuje tu tego, czego jedno z nich jeszcze nie zna.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>Nie można zmienić ustawień: %1 jest tylko do odczytu</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>System plików jest zamontowany tylko do odczytu. Wszystko można czytać.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Możesz przeglądać, ale nie zmieniać</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>To konto nie może administrować płytką. Wszystko można czytać; pola są zablokowane.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Ten pulpit nie może zapytać o hasło</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>Nie działa żaden agent uwierzytelniania, dlatego zmiany są odrzucane. Zainstaluj agenta (lxpolkit lub mate-polkit) i zaloguj się ponownie albo wprowadź zmianę poleceniem lumosctl w terminalu.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Zmiany znikną przy następnym starcie</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>Płytka działa na systemie plików overlay: zapisywane dane trafiają do pamięci. Wyłącz go w raspi-config, aby zachować zmiany.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>Płytce zabrakło pamięci i system zakończył serwer. Mniej workerów potrzebuje mniej pamięci.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Gniazdo zajmuje inny lumosd. Zakończ go i uruchom ponownie.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>W konfiguracji jest błąd. Strona Konfiguracja zaznacza jego wiersz.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>Zakończył się ze statusem %1. Więcej mówi dziennik.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>Aplikacja się nie uruchamia</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>Zna&amp;jdź przyczynę</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>Usługa %1 nie jest zainstalowana</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd jej nie zna, więc nie można jej stąd uruchomić.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Nic jeszcze nie zapisała w dzienniku.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Jej ostatni wiersz w dzienniku: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>Aplikacja nadal się uruchamia</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Pokaż dzi&amp;ennik</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Twoja witryna jest zatrzymana</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Odwiedzający widzą stronę o przerwie w działaniu. Witryna wróci, gdy ją uruchomisz albo przy następnym starcie.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Odwiedzający widzą stronę o przerwie w działaniu, dopóki jej nie uruchomisz. Nie startuje z systemem.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Uruc&amp;hom</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx nie jest zainstalowany</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx przyjmuje żądania odwiedzających na porcie 80 i przekazuje je do Lumos. Bez niego nikt nie dotrze do witryny.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx nie działa</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Przyjmuje żądania odwiedzających na porcie 80. Dopóki jest zatrzymany, nikt nie dotrze do witryny.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Uruchom n&amp;ginx</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>Nie działa żaden worker</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Każdy nowy worker kończy się, zanim zacznie obsługę; Lumos ponawia próby w rosnących odstępach. Przyczynę podaje dziennik.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>To konto nie może czytać dziennika</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Mogą go czytać członkowie grupy systemd-journal. Dodaj %1 do grupy i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Od startu płytki nic nie zapisano w dzienniku</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>Płytka trzyma dzienniki w pamięci, więc starszych już nie ma.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>Płytka trzyma dzienniki w pamięci, więc starszych już nie ma. Zachowano ostatni błąd: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Żaden wiersz nie zawiera „%1”</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>Wyszukiwanie obejmuje wiersze, które przepuszczają poziom i źródła powyżej.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>Pokaż &amp;wszystkie wiersze</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Na tej szynie nie odpowiada żaden lumosd.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Działa od: %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Uruchomiony ręcznie; zatrzymaj go tam, gdzie został uruchomiony.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Ponowne wczytywanie; witryna działa</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>Działa od: %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>Działa, ale bez żadnego workera</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Zmiana czeka na ponowne uruchomienie.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Pytanie do Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Uruchamia się od: %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Zatrzymywanie; najpierw dokończy trwające żądania</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Nie obsługuje żądań: wystąpił błąd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Żaden wiersz nie ma tego poziomu i tych źródeł</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx się nie uruchamia</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>W jego konfiguracji jest błąd albo inny program zajął jego port. „Diagnostyka” mówi, co z tego.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Pokaż &amp;wszystkie kroki</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>Worker %1 zakończył się o %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos go zastąpił. Dziennik mówi, co było przedtem.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Dlacz&amp;ego?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Oczekujące zmiany</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Podgląd</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Pokazuje wiersze, które by się zmieniły</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Prz&amp;ywróć</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Wycofuje wszystkie oczekujące zmiany</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Wczytaj plik i &amp;zastosuj ponownie</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Otwiera diagnostykę</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>Edytuj &amp;dalej</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Powrót do zmian</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>C&amp;ofnij</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Przywraca stare wartości</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>Nowe wartości pozostają</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Wysyła to samo jeszcze raz</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Zachowuje to, co zmienił ktoś inny, i dodaje Twoje zmiany</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd ma inną wersję niż ten panel: nie można odczytać jego odpowiedzi o folderze.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>Adres zapisany w kodzie QR</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Otwórz witrynę w telefonie</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Skieruj na niego aparat telefonu. Telefon musi być w tej samej sieci co ta płytka.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>Włącz w&amp;itrynę</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Wyłącz w&amp;itrynę Debiana</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>&amp;Napraw</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>&amp;Nadaj tryb %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>Ustaw właśc&amp;iciela %1 i grupę %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>Uży&amp;j portu %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>Uży&amp;j gniazda %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Udostępnij swoją aplikację</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Punkt &amp;wejścia</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>Ś&amp;rodowisko</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>Python systemowy</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Uruc&amp;hom jako</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Work&amp;ery</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>Pod każdą nazwą i adresem, których nie zajmuje inna witryna tej płytki.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>Pliki staty&amp;czne</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>brak folderu</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>&amp;Udostępnij</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>Wybierz inny &amp;folder …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Stosuje wszystko poniżej, z jednym hasłem</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>Folder Twojej aplikacji</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Sprawdzanie %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>Nie można było sprawdzić folderu</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Żaden z jego plików Pythona nie tworzy aplikacji WSGI.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Z własnymi grupami tego konta: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>Witryna nie jest włączona</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Nie podano hasła.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>Spróbu&amp;j ponownie</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Sprawdza folder i wypełnia wszystkie pola</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>Uru&amp;chom</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Zatrzy&amp;maj</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Uru&amp;chom ponownie</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopi&amp;uj</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Sta&amp;rt z systemem</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>Wczytaj &amp;kod ponownie</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Wyczyść błąd</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Więcej o usłudze</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Otwiera adres w przeglądarce</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Kopiuje adres</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Do ponownego uruchomienia albo następnego startu</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Do ponownego uruchomienia</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>Na tej szynie nie ma systemd: uruchamiaj i zatrzymuj tam, gdzie usługa została uruchomiona.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>Trwa uruchamianie lub zatrzymywanie</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd nie zna tej usługi</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>także %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Obsługuje witrynę, dopóki jej nie zatrzymasz</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Zatrzymuje i uruchamia; najpierw dokończy trwające żądania</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Czy uruchamia się razem z płytką</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Pokazuje adres jako kod QR, dla telefonu</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local to ta płytka</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Inne urządzenia docierają tu tylko przez adres: nic nie ogłasza nazwy %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx nie jest zainstalowany</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>Konfiguracja nginx zawiera błąd: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx nie działa</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx działa i jego konfiguracja jest poprawna</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx nie ma witryny, która prowadzi do Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>port %1 prowadzi do Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Zamiast %1, która nie podaje własnej nazwy, odpowiada domyślna witryna Debiana („Welcome to nginx!”)</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>witryna %1 odpowiada za %2 na porcie %3 zamiast %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos się nie uruchamia: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos nie działa</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) nie może wejść do %2, po drodze do gniazda</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) nie może wejść do %2, więc odwiedzający dostają pliki statyczne od aplikacji, wolniej</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) może łączyć się z %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 to %2 %3, a nginx działa jako %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>nie ustawiono żadnego gniazda</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>brakuje %1, choć Lumos działa</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>nikt nie nasłuchuje na %1, choć Lumos działa</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos nasłuchuje na %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>nie można zapytać serwera przez D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 nie startuje z systemem</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>nikt nie może połączyć się z %1: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>żaden worker nie działa: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>wszystkie workery (%1) są zajęte i odwiedzający musi czekać</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>żaden worker nie odpowiedział w ciągu %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>działające workery: %1 z %2</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>aplikacja jest wczytana</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>nadal działa to, co wczytano wcześniej, bo ostatnie przeładowanie się nie powiodło: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>żądania zakończone błędem serwera (500 i wyżej): %1 z %2</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>wszystko startuje z systemem</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>po jednym na każdy z rdzeni (%1), po 32 MiB w połowie wolnych %2 MiB</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>po jednym na każdy z rdzeni (%1)</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, wiersz %2: podczas wczytywania kodu uruchamiany jest wątek (%3), a każdy worker miałby własny; dlatego proponowany jest jeden worker</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, wiersz %2: podczas wczytywania kodu otwierane jest urządzenie (%3), które może mieć tylko jeden proces; dlatego proponowany jest jeden worker</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, wiersz %2: %3 jest wywoływane podczas wczytywania kodu i nie wraca</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 nie zawiera ani `application`, ani `app`, dlatego proponowany jest %2</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>aplikację zawiera kilka plików, a %1 jest tylko pierwszym z nich</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>folder nie zawiera żadnego pliku Pythona</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>folder należy do root, a aplikacja nie może działać jako root; proponowane jest konto %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>port 80 zajmuje program inny niż nginx, dlatego witryna jest proponowana na porcie 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>żaden plik folderu nie zawiera aplikacji WSGI: ani `application`, ani `app`, ani funkcji create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 zawiera aplikację ASGI (%2), a Lumos obsługuje WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>folder należy do użytkownika o numerze %1, którego ten komputer nie zna</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, jako który działa aplikacja, nie może wejść do %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt wymaga %1: nie zainstalowano, a środowiska nie ma</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt wymaga %1: nie zainstalowano w środowisku %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt wymaga %1, a zainstalowano %2</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, wiersz %2: nie ma modułu %3 ani środowiska, które mogłoby go zawierać</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, wiersz %2: w środowisku %4 nie ma modułu %3</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: środowisko %2 jest dla Pythona %3 (utworzone przez %4), a ten lumosd zawiera Pythona %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: python środowiska, %2, zniknął albo jest zerwanym dowiązaniem</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: nie można odczytać %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 nie da się zaimportować po nazwie, więc jest wczytywany jako plik (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) nie może wejść do %2, więc odwiedzający dostają pliki z %3 od aplikacji, wolniej</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>wybierz jednego z kandydatów</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>popraw ten plik</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>zmień nazwę folderu</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>umieść to pod wierszem: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>zakończony sygnałem %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>zakończony kodem %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Przywróć „%1”</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Powrót do obowiązującej wartości</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>automatycz&amp;nie</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>automatycz&amp;nie: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>zmieniono. %1</translation>
    </message>
</context>
<context>
    <name>lumos::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>Owner of the socket</source>
        <translation>Właściciel gniazda</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Grupa gniazda</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Właściciel &amp;i grupa</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Kto może się łączyć</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>Kto &amp;może się łączyć</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słownie</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>Po zatrzyma&amp;niu</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>usuń plik gniazda</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Dł&amp;ugość kolejki, protokół, adres</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adr&amp;es</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Ścieżka albo HOST:PORT. Za nginx właściwa jest ścieżka.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>Dłu&amp;gość kolejki</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Ile połączeń może czekać</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotokół</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Puste: ścieżka przyjmuje oba, wybiera nginx.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>powstanie przy starcie</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>ma listę dostępu</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>przejście otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) dotarłby do niego</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) dociera do niego</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) nie dotarłby do niego</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) nie dociera do niego</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>O tym, czy nginx (%1) do niego dociera, decyduje lista dostępu. Diagnostyka ją uwzględnia.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx nie będzie mógł się już łączyć</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Ustawienia, które rzadko się zmieniają</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Każde konto tej płytki może się łączyć.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Inni mogą się łączyć, ale właściciel lub grupa nie. Linux bierze pierwsze, co pasuje; sprawdź, o kogo chodzi.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 i członkowie grupy %2 mogą się łączyć, nikt inny.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Tylko %1 może się łączyć.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Członkowie grupy %1 mogą się łączyć, ale %2 nie.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Nikt poza root nie może się łączyć.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Pok&amp;aż polecenie</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Ukry&amp;j</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Do czasu, aż treść się zmieni albo Lumos zostanie otwarty ponownie</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Warto wiedzieć</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>Działa, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
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
            <numerusform>%Ln pasuje do tej płytki: jeden na rdzeń.</numerusform>
            <numerusform>%Ln pasują do tej płytki: jeden na rdzeń.</numerusform>
            <numerusform>%Ln pasuje do tej płytki: jeden na rdzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln pasuje do tej płytki: każdy potrzebuje %1, a połowa z %2 jest dla nich.</numerusform>
            <numerusform>%Ln pasują do tej płytki: każdy potrzebuje %1, a połowa z %2 jest dla nich.</numerusform>
            <numerusform>%Ln pasuje do tej płytki: każdy potrzebuje %1, a połowa z %2 jest dla nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln pasuje do tej płytki: jeden na rdzeń, po %1 z %2.</numerusform>
            <numerusform>%Ln pasują do tej płytki: jeden na rdzeń, po %1 z %2.</numerusform>
            <numerusform>%Ln pasuje do tej płytki: jeden na rdzeń, po %1 z %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Z&amp;astosuj</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zostań</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Gdzie nasłuchuje nginx</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Port na każdym adresie albo ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nazwy</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>każda nazwa</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>Nazwy witryny, rozdzielone odstępami</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Puste: każda nazwa i adres, których nie zajmuje inna witryna tej płytki.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>Pliki statyczn&amp;e</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>brak folderu</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>Folder, którego pliki nginx udostępnia pod /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>Folder, którego pliki udostępnia sam nginx, pod /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>&amp;Limit wysyłania</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>W bajtach</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>W bajtach; większe zostanie odrzucone przed odczytaniem.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>Witryna w nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Włączenie zapisuje witrynę, każe nginx ją sprawdzić i wczytuje ją. Jeśli nginx odmówi, wszystko zostaje jak było.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>Włą&amp;cz witrynę</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>&amp;Wyłącz witrynę</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>Pokaż &amp;tekst witryny</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Tekst witryny nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>Witryna jest włączona.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>Witryna jest wyłączona.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nic nie zmieniono: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx zapomina o witrynie; ustawienia zostają</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>Tak, jak czyta go nginx</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>zakończony, trwa wymiana</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>zakończony: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamia się</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>kończy swoje żądania</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln żądanie</numerusform>
            <numerusform>%Ln żądania</numerusform>
            <numerusform>%Ln żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
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
        <translation>co teraz robi</translation>
    </message>
    <message>
        <source>for</source>
        <translation>od</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>żądania</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>pamięć</translation>
    </message>
    <message>
        <source>age</source>
        <translation>wiek</translation>
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
        <translation>Workery</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Liczba</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Na ile żądań odpowiada się jednocześnie</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>Jednoczesne żądania na &amp;workera</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Więcej niż jedno tylko wtedy, gdy kod jest bezpieczny dla wątków</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Limit &amp;czasu na żądanie</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Po tym czasie kończy żądanie wraz z workerem</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Urucho&amp;m ten ponownie</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>U&amp;ruchom ponownie wszystkie po kolei</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Zastępuje wybranego workera; żadne żądanie nie przepada</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Zastępuje wszystkie workery; żadne żądanie nie przepada</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>&amp;Użyj %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nic nie zmieniono: nie podano hasła</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>Pokaż jego s&amp;tos</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Pokazuje, w którym miejscu kodu jest wybrany worker</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>&amp;Wróć do workerów</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stos</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Gdzie jest teraz worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln zajęty</numerusform>
            <numerusform>%Ln zajęte</numerusform>
            <numerusform>%Ln zajętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln czeka</numerusform>
            <numerusform>%Ln czekają</numerusform>
            <numerusform>%Ln czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % w ciągu %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>Do tabeli workerów</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>Workery</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>Wiersz dla każdego; przyciski poniżej działają na wybranym</translation>
    </message>
</context>
</TS>
