<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>Choose another &amp;folder …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>Re&amp;load the code</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Looks at the folder and fills everything in</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Loads the new code beside the old; no request is lost</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>&amp;Entry point</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>A Python module, MODULE:CALLABLE, or the path of a C++ module.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Where the application runs, and where its files are looked for first.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;nvironment</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>the system&apos;s Python</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>The folder of its virtual environment.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Run as &amp;user</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>The account that the application runs as.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;oup</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>Your new code has an error; the old code still answers</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Last reload: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>The code was not reloaded</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>the server restarts, requests under way are finished first</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>no request is lost</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx takes it over without a gap</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Not applied: the file cannot be written. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Not applied: another change is under way. Try again in a moment.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Not applied: the old settings still run. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Not applied: the settings service does not answer.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Not applied: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln change · %1</numerusform>
            <numerusform>%Ln changes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Applying: checking the new workers …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Applying …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Undone at %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Applied at %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nothing was changed: no password was given. Your %Ln change is still here.</numerusform>
            <numerusform>Nothing was changed: no password was given. Your %Ln changes are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Not applied: somebody else has changed the file meanwhile. Your %Ln change is still here.</numerusform>
            <numerusform>Not applied: somebody else has changed the file meanwhile. Your %Ln changes are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Not undone: no password was given.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Not undone: somebody else has changed the file meanwhile.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Not undone: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>The settings are undone, but the site is still on: no password was given.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>The settings are undone, but the site is still on: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>power is low</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>power was low since the start</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>power is enough</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>clock set</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>clock not set</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 free</translation>
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
        <translation>workers</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx cannot connect to the application</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>The application does not answer</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>The workers do not serve</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>The website does not lead to Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx may not read the static files</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx does not serve</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>The name does not lead to this board</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>The site does not start at boot</translation>
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
        <translation>From the browser to the application</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Back to the window</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copies the command</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Command: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>The file may hold passwords, so it is shown after you have given yours.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Text of the configuration</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>&amp;Show the file</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Save the &amp;file</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>&amp;Discard the edits</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Written only if the whole file is valid</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Saved. It is in force after a reload or a restart.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Export the configuration</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Not exported: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Restored. It is in force after a reload or a restart.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>&amp;Import from uWSGI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Shows a uWSGI file as one for Lumos; saves nothing</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>What has become of each line</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>A configuration of uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Not imported: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>The file has changed since it was shown here.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>The text of the configuration is not saved.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>&amp;Show it anew</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Puts the text of the file back</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Saves the text as a file of yours</translation>
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
        <translation>C&amp;heck again</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copy report</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Copies the steps as plain text, made for a forum post</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>The check did not run: %1</translation>
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
        <translation>Under way …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>This panel is too old for that remedy</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Looks at every step from the browser to the application</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Board:</translation>
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
        <translation>Workers</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Start at boot</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Board:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>These lines would change. The server restarts; requests under way are finished first.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>These lines would change. A reload brings them in force; no request is lost.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>These lines would change.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>the pages, in their order</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>search in the log</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>ask everything anew</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>this list</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>close the panel; the site goes on</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Underlined letters work with Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>About Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 turns this board into a web appliance.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>apply the pending changes; save an edited configuration</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>the menu</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Two versions side by side</translation>
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
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
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
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Co&amp;mpare with now</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>The present file goes into the list</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>until %1: replaced by %2 with %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>The newest version is the first</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Shows both versions side by side</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Requests a second in the last minute</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>How long 95 % of the requests took at most, in the last minute</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Busy workers and waiting requests in the last minute</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>critical: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>warning: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Search (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Copies the lines that are shown</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Lines below this level are hidden</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>The lines of the server and its workers</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>The lines of nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>New lines are kept, and shown when it goes on</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>The newest line is the last</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd is not installed.</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;ark</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>&amp;About Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icon in the tray</translation>
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
        <translation>Lumos %1 on %2 · nothing to apply</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 on %2 · %Ln change to apply</numerusform>
            <numerusform>Lumos %1 on %2 · %Ln changes to apply</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>The text of the configuration is not saved.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln change is not applied.</numerusform>
            <numerusform>%Ln changes are not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>may connect</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>Owner, may connect</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>Group, may connect</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Everyone, may connect</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Mode, as octal digits</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Every account of this board</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % within %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 since the start</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln busy</numerusform>
            <numerusform>%Ln busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 of %2 workers</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>cores %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>board %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>C&amp;heck</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Looks at every step from the browser to the application</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Serve your application</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Choose the &amp;folder …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>A desktop without a password prompt can use the command instead.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>No application yet? The welcome page is served at the address above.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>&amp;Show all steps</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>App&amp;lication</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>We&amp;bsite</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>Soc&amp;ket</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>Lo&amp;gs</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>Co&amp;nfiguration</translation>
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
        <translation>usage: lumos-admin [--page PAGE] [--app NAME] [--bus system|session]

The panel of Lumos: is the site up, why not, and everything about it to change.

  --page PAGE   opens at: %1
  --app NAME    the application, lumos by default
  --bus BUS     system for an installed Lumos (the default), session for one that
                runs by hand
  --version     its version
  --help        this text

The language is that of the desktop; LC_ALL and LANG choose another one:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. See lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: there is no such page; there are: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: it is system or session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Lumos cannot be asked</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Try aga&amp;in</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos is not installed on this board</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>You may not ask Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>The message bus does not let this account talk to the settings service: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>The settings service does not answer</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>The settings service does not start</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Your site may well run. The message bus says: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>Panel and server are of different versions</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>The settings cannot be changed: %1 is read-only</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>The file system is mounted read-only. Everything can be read.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>You may look, but not change</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>This account is not allowed to administer the board. Everything can be read; the fields are locked.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>This desktop cannot ask for a password</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Changes vanish at the next boot</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Another lumosd holds the socket. End it, then start again.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>The configuration has a mistake. Configuration marks its line.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>It ended with status %1. The log says more.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>The application does not start</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>Fin&amp;d the cause</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>The service %1 is not installed</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd does not know it, so it cannot be started from here.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>It has written nothing to the log yet.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Its last line in the log: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>The application is still starting</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Show the &amp;log</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Your site is stopped</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Visitors see the page of a resting site, until you start it. It does not start at boot.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx is not installed</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx is not running</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Start ng&amp;inx</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>No worker is alive</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>The log may not be read by this account</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Nothing was logged since the board started</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>The board keeps logs in memory, so older ones are gone.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>No line has “%1”</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>The search looks at the lines that the level and the sources above let through.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>Show all lin&amp;es</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Not running</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>No lumosd answers on this bus.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Running since %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Started by hand; stop it where it was started.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Reloading; the site stays up</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>Running since %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>Running, but no worker is alive</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>A change waits for a restart.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Asking Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Starting since %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Stopping; requests under way are finished first</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Not serving: it failed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>No line has this level and these sources</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx does not start</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>Its configuration has an error, or another program has taken its port. Diagnose says which.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>&amp;Show all steps</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>Worker %1 ended at %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos has replaced it. The log says what came before.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Wh&amp;y?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Pending changes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Shows the lines that would change</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Takes all pending changes back</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Load the file and a&amp;pply again</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Opens Diagnose</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>Edit &amp;again</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Back to the changes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Puts the old values back</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>The new values stay</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Sends the same once more</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Keeps what somebody else has changed, and adds your changes</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd is of another version than this panel: its answer about the folder cannot be read.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>The address that the QR code holds</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Open the site on a phone</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>Switch the s&amp;ite on</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Switch Deb&amp;ian&apos;s site off</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>Repair &amp;it</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>Sw&amp;itch to mode %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>Sw&amp;itch to owner %1 and group %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>Sw&amp;itch to port %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>Sw&amp;itch to the socket %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Serve your application</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>&amp;Entry point</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>Envir&amp;onment</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>the system&apos;s Python</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Run as &amp;user</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Wo&amp;rkers</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>At every name and address that no other site of this board claims.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>Static &amp;files</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>no folder</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>&amp;Serve it</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>&amp;Choose another folder …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Applies everything below, with one password</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>The folder of your application</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Looking at %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>The folder could not be looked at</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>No Python file of it makes a WSGI application.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>With this account&apos;s own groups: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>The site is not switched on</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No password was given.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>Try agai&amp;n</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Looks at the folder and fills everything in</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Restart</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Op&amp;en</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Start at &amp;boot</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>Re&amp;load the code</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Clear the failure</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>More about the service</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Opens the address in the browser</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copies the address</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Until you start it again or the next boot</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Until you start it again</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>No systemd on this bus: start and stop it where it was started.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>The service</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>A start or stop is under way</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd does not know the service</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>also %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Serves the site until you stop it</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Stops and starts it; requests under way are finished first</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Whether it starts when the board does</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Shows the address as a QR code, for a phone</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local is this machine</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Other machines reach this one by its address only: nothing announces %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx is not installed</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>nginx&apos;s configuration has an error: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx is not running</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx is running and its configuration is valid</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx has no site that leads to Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>port %1 leads to Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>the site %1 answers for %2 on port %3 instead of %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos does not start: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos is not running</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) may not enter %2, on the way to the socket</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) may connect to %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 is %2 %3, and nginx runs as %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>no socket is set</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 is not there although Lumos runs</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>nobody listens on %1 although Lumos runs</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos listens on %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>the server cannot be asked over D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 is not started at boot</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>nobody can connect to %1: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>no worker serves: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>all %1 workers are busy, and a visitor has to wait</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>no worker has answered within %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%1 of %2 workers serve</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>the application is loaded</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>what was loaded before serves on, since the last reload has failed: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 of %2 requests have ended in an error of the server (500 and above)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>all of it starts at boot</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>one for each of %1 cores</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, line %2: %3 is called while the code is loaded and does not return</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 holds neither `application` nor `app`, so %2 is proposed</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>several files hold an application, and %1 is only the first of them</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>the folder holds no Python file</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>the folder belongs to root, and an application must not run as root; %1 is proposed</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>port 80 is taken by another program than nginx, so the website is proposed at port 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 holds an ASGI application (%2), and Lumos serves WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>the folder belongs to the user number %1, which this machine does not know</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, whom the application runs as, may not enter %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt asks for %1: not installed, and there is no environment</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt asks for %1: not installed in the environment %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt asks for %1, and %2 is installed</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, line %2: there is no module %3, and no environment that could hold it</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, line %2: there is no module %3 in the environment %4</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: the virtualenv&apos;s python, %2, is gone or a broken link</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: %2 cannot be read: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>choose one of the candidates</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>correct that file</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>rename the folder</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>put it below the line: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>was killed by signal %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>ended with exit code %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Revert %1</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Back to the value in force</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>auto&amp;matic</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>auto&amp;matic: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>changed. %1</translation>
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
        <translation>Owner of the socket</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Group of the socket</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Socket &amp;owner and group</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Who may connect</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>Who may &amp;connect</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>When &amp;stopped</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>remove the socket file</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>&amp;Queue length, protocol, address</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>A path, or HOST:PORT. Behind nginx a path is right.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>Queue &amp;length</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>How many connections may wait</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotocol</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Empty: a path takes both, nginx chooses.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>is made at the start</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>has an access list</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>passable</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) would reach it</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) reaches it</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) would not reach it</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) does not reach it</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx will no longer connect</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Settings that seldom change</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Every account of this board may connect.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 and members of %2 may connect, nobody else.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Only %1 may connect.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Members of %1 may connect, but not %2.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Nobody but root may connect.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Sho&amp;w command</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Hi&amp;de</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Until it says something else, or Lumos is opened anew</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Worth knowing</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>Running, with a warning</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
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
            <numerusform>%Ln suits this board: one for each core.</numerusform>
            <numerusform>%Ln suit this board: one for each core.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln suits this board: each needs %1, and half of %2 is theirs.</numerusform>
            <numerusform>%Ln suit this board: each needs %1, and half of %2 is theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln suits this board: one for each core, and %1 each of %2.</numerusform>
            <numerusform>%Ln suit this board: one for each core, and %1 each of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
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
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Where nginx listens</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>A port on every address, or ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>every name</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>The names of the website, with blanks between them</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Empty: every name and address that no other site of this board claims.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>Static fil&amp;es</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>no folder</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>The folder whose files nginx serves below /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>The folder whose files nginx serves itself, below /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>&amp;Largest upload</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>In bytes</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>In bytes; a larger one is refused before it is read.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>The site in nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>&amp;Switch the site on</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>Switch the site o&amp;ff</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>Show the site&apos;s te&amp;xt</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Text of the nginx site</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>The site is on.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>The site is off.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nothing was changed: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx forgets the site; the settings stay</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>As nginx reads it</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>ended, is being replaced</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>ended: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>finishing its requests</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
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
        <translation>pid</translation>
    </message>
    <message>
        <source>doing now</source>
        <translation>doing now</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memory</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
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
        <translation>Workers</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>How many requests are answered at the same time</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>Re&amp;quests at once per worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>More than one only when the code is thread-safe</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Tim&amp;e limit per request</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Ends a request, and its worker, after so long</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Restart this &amp;one</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Restart all, one &amp;by one</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Replaces the selected worker; no request is lost</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Replaces every worker; no request is lost</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>U&amp;se %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nothing was changed: no password was given</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>Show its sta&amp;ck</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Shows where in the code the selected worker is</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>Back to the wo&amp;rkers</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Where worker %1 is now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln busy</numerusform>
            <numerusform>%Ln busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % within %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>To the table of the workers</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>A row for each; the buttons below act on the selected</translation>
    </message>
</context>
</TS>
