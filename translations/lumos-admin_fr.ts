<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>Choisir &amp;un autre dossier …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recharger le code</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examine le dossier et remplit tous les champs</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Charge le nouveau code à côté de l’ancien&#xa0;; aucune requête n’est perdue</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Poi&amp;nt d’entrée</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Un module Python, MODULE:CALLABLE, ou le chemin d’un module C++.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Là où l’application s’exécute et où ses fichiers sont d’abord cherchés.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>le Python du système</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>Le dossier de son environnement virtuel.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Exécuter en &amp;tant que</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>Le compte sous lequel l’application s’exécute.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>Votre nouveau code contient une erreur&#xa0;; l’ancien répond toujours</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Dernier rechargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>Le code n’a pas été rechargé</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>le serveur redémarre, les requêtes en cours sont d’abord terminées</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>aucune requête n’est perdue</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx prend le relais sans interruption</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Non appliqué&#xa0;: le fichier ne peut pas être écrit. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Non appliqué&#xa0;: une autre modification est en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Non appliqué&#xa0;: les anciens réglages restent en service. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Non appliqué&#xa0;: le service de réglages ne répond pas.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non appliqué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln modification · %1</numerusform>
            <numerusform>%Ln modifications · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Application en cours&#xa0;: vérification des nouveaux workers …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Application en cours …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Annulé à %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Appliqué à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi. Votre %Ln modification est toujours là.</numerusform>
            <numerusform>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi. Vos %Ln modifications sont toujours là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Non appliqué&#xa0;: quelqu’un d’autre a modifié le fichier entre-temps. Votre %Ln modification est toujours là.</numerusform>
            <numerusform>Non appliqué&#xa0;: quelqu’un d’autre a modifié le fichier entre-temps. Vos %Ln modifications sont toujours là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Non annulé&#xa0;: aucun mot de passe n’a été saisi.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Non annulé&#xa0;: quelqu’un d’autre a modifié le fichier entre-temps.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Non annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>Les réglages sont annulés, mais le site est encore activé : aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>Les réglages sont annulés, mais le site est encore activé : %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>tension trop basse</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>tension trop basse depuis le démarrage</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>tension suffisante</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>horloge à l&apos;heure</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>horloge non réglée</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>navigateur</translation>
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
        <translation>nginx ne peut pas se connecter à l’application</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>L’application ne répond pas</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>Les workers ne traitent aucune requête</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>Le site web ne mène pas à Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx n’a pas le droit de lire les fichiers statiques</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx ne sert rien</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>Le nom ne mène pas à cette carte</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>Le site ne démarre pas avec la carte</translation>
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
        <translation>Du navigateur à l’application</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Revient à la fenêtre</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
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
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>Le fichier peut contenir des mots de passe&#xa0;; il n’est donc affiché qu’une fois le vôtre saisi.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texte de la configuration</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>E&amp;nregistrer le fichier</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>A&amp;bandonner la saisie</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>N’est écrit que si tout le fichier est valide</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Quelqu’un d’autre a modifié le fichier entre-temps. Exportez votre texte, puis affichez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Enregistré. Prend effet après un rechargement ou un redémarrage.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Rétabli. Prend effet après un rechargement ou un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Importer &amp;d’uWSGI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Montre un fichier d’uWSGI sous la forme d’un fichier pour Lumos ; n’enregistre rien</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>Ce qu’est devenue chaque ligne</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Une configuration d’uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé : %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>Voici %1 sous la forme d’un fichier pour Lumos, pas encore enregistré. Ce qu’est devenue chaque ligne est indiqué dessous.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>Le fichier a été modifié depuis son affichage ici.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Le texte de la configuration n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>A&amp;fficher à nouveau</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Remet le texte du fichier</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Enregistre le texte dans un fichier à vous</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Copie les étapes en texte brut, prêtes pour un forum</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>La vérification n’a pas eu lieu&#xa0;: %1</translation>
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
        <translation>En cours …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Ce panneau est trop ancien pour ce remède</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examine chaque étape du navigateur à l’application</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Carte :</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
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
        <translation>Lancer au démarrage</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Carte :</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>Ces lignes changeraient. Le serveur redémarre&#xa0;; les requêtes en cours sont d’abord terminées.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Ces lignes changeraient. Un rechargement les met en service&#xa0;; aucune requête n’est perdue.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Ces lignes changeraient.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>les pages, dans leur ordre</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>chercher dans le journal</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>tout interroger à nouveau</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>fermer le panneau&#xa0;; le site continue</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Les lettres soulignées s’utilisent avec Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>À propos de Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 fait de cette carte un serveur web clé en main.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>appliquer les modifications en attente&#xa0;; enregistrer la configuration éditée</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>le menu</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Deux versions côte à côte</translation>
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
        <translation>%1 j</translation>
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
        <translation>moins d’une minute</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Comparer à &amp;l’actuelle</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>Le fichier actuel rejoint la liste</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>jusqu’à %1&#xa0;: remplacé par %2 avec %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>La version la plus récente est la première</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Montre les deux versions côte à côte</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Requêtes par seconde dans la dernière minute</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Durée maximale de 95 % des requêtes, pendant la dernière minute</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Workers occupés et requêtes en attente dans la dernière minute</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
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
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Copie les lignes affichées</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Les lignes sous ce niveau sont masquées</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>Les lignes du serveur et de ses workers</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>Les lignes de nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>Les nouvelles lignes sont gardées et affichées à la reprise</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>La ligne la plus récente est la dernière</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>À propos &amp;de Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
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
        <translation>Lumos %1 sur %2 · rien à appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 sur %2 · %Ln modification à appliquer</numerusform>
            <numerusform>Lumos %1 sur %2 · %Ln modifications à appliquer</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>Le texte de la configuration n’est pas enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln modification n’est pas appliquée.</numerusform>
            <numerusform>%Ln modifications ne sont pas appliquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>Le propriétaire peut se connecter</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>Le groupe peut se connecter</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Tous peuvent se connecter</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Mode, en chiffres octaux</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Tous les comptes de cette carte</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % en moins de %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 depuis le démarrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln occupé</numerusform>
            <numerusform>%Ln occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 workers sur %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>cœurs %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>carte %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examine chaque étape du navigateur à l’application</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Servir votre application</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Choisissez le dossier de votre application Flask ou Python&#xa0;; tout le reste est rempli pour vous, il suffit de relire.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Choi&amp;sir le dossier …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>Sur un bureau sans demande de mot de passe, la commande fait la même chose.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>Pas encore d’application&#xa0;? La page d’accueil est servie à l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Affiche&amp;r toutes les étapes</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Page</translation>
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
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Site web</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>S&amp;ocket</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>&amp;Journaux</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Configuration</translation>
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
        <translation>usage&#xa0;: lumos-admin [--page PAGE] [--app NOM] [--bus system|session]

Le panneau de Lumos&#xa0;: le site fonctionne-t-il, sinon pourquoi, et tout ce qui s’y
modifie.

  --page PAGE   ouvre à&#xa0;: %1
  --app NOM     l’application, lumos par défaut
  --bus BUS     system pour un Lumos installé (par défaut), session pour un Lumos lancé
                à la main
  --version     sa version
  --help        ce texte

La langue est celle du bureau&#xa0;; LC_ALL et LANG en choisissent une autre&#xa0;:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin&#xa0;: %1. Voir lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1&#xa0;: cette page n’existe pas&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1&#xa0;: indiquez system ou session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Impossible d’interroger Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>Le bus de messages du système ne répond pas. Sans lui, le panneau ne peut rien voir ni modifier&#xa0;; votre site fonctionne peut-être.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>Le bus de messages de cette session ne répond pas. Lancez le panneau depuis le bureau, ou sans --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos n’est pas installé sur cette carte</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>Le bus de messages ne connaît pas le service de réglages org.lumosd.Settings1. Le panneau est là, le serveur non.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Vous ne pouvez pas interroger Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>Le bus de messages ne laisse pas ce compte s’adresser au service de réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>Le service de réglages ne répond pas</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>Le service de réglages ne démarre pas</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Votre site fonctionne peut-être. Le bus de messages indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>Le panneau et le serveur ont des versions différentes</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Ce panneau est en version %1, le service de réglages en version %2. Ce que l’un ne connaît pas encore manque ici.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>Les réglages ne peuvent pas être modifiés&#xa0;: %1 est en lecture seule</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>Le système de fichiers est monté en lecture seule. Tout peut être lu.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Vous pouvez consulter, mais pas modifier</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>Ce compte n’a pas le droit d’administrer la carte. Tout peut être lu&#xa0;; les champs sont verrouillés.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Ce bureau ne peut pas demander de mot de passe</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>Aucun agent d’authentification ne tourne, les modifications sont donc refusées. Installez-en un (lxpolkit ou mate-polkit) et reconnectez-vous, ou faites la modification avec lumosctl dans un terminal.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Les modifications disparaîtront au prochain démarrage</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>La carte utilise un système de fichiers overlay&#xa0;: ce qui est écrit reste en mémoire. Désactivez-le dans raspi-config pour conserver les modifications.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>La carte n’avait plus de mémoire, et le système a arrêté le serveur. Moins de workers demandent moins de mémoire.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Un autre lumosd tient la socket. Arrêtez-le, puis démarrez à nouveau.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>La configuration contient une erreur. La page Configuration en marque la ligne.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>Il s’est terminé avec le code %1. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>L’application ne démarre pas</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>Trou&amp;ver la cause</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>Le service %1 n’est pas installé</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd ne le connaît pas, il ne peut donc pas être démarré d’ici.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Elle n’a encore rien écrit dans le journal.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Sa dernière ligne dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>L’application démarre encore</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Votre site est arrêté</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Les visiteurs voient la page d’un site au repos. Il repart quand vous le démarrez, ou au prochain démarrage de la carte.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Les visiteurs voient la page d’un site au repos, jusqu’à ce que vous le démarriez. Il ne démarre pas avec la carte.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx n’est pas installé</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx reçoit les requêtes des visiteurs sur le port 80 et les transmet à Lumos. Sans lui, personne n’atteint votre site.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx ne tourne pas</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Il reçoit les requêtes des visiteurs sur le port 80. Tant qu’il est arrêté, personne n’atteint votre site.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Démarrer n&amp;ginx</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>Aucun worker n’est actif</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Chaque nouveau worker se termine avant de pouvoir servir&#xa0;; Lumos réessaie à intervalles croissants. Le journal en donne la raison.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>Ce compte n’a pas le droit de lire le journal</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Les membres du groupe systemd-journal peuvent le lire. Ajoutez %1 au groupe, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Rien n’a été journalisé depuis le démarrage de la carte</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>La carte garde les journaux en mémoire, les plus anciens ont donc disparu.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>La carte garde les journaux en mémoire, les plus anciens ont donc disparu. Le dernier échec est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>La recherche porte sur les lignes que laissent passer le niveau et les sources ci-dessus.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>Afficher &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Ne tourne pas</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Aucun lumosd ne répond sur ce bus.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En service depuis %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Démarré à la main&#xa0;; arrêtez-le là où il a été démarré.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Rechargement&#xa0;; le site reste en ligne</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>En service depuis %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>En service, mais aucun worker n’est actif</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Une modification attend un redémarrage.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Interrogation de Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Démarre depuis %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Arrêt&#xa0;; les requêtes en cours sont d’abord terminées</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Hors service&#xa0;: échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Aucune ligne n’a ce niveau et ces sources</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx ne démarre pas</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>Sa configuration contient une erreur, ou un autre programme occupe son port. « Diagnostic » dit lequel des deux.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Affiche&amp;r toutes les étapes</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>Le worker %1 s’est terminé à %2 : %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos l’a remplacé. Le journal dit ce qui a précédé.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Voir la cau&amp;se</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Affiche les lignes qui changeraient</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rétabl&amp;ir</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Annule toutes les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Charger le fichier et appli&amp;quer à nouveau</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Aff&amp;icher</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Ouvre le diagnostic</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>M&amp;odifier encore</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Retour aux modifications</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Remet les anciennes valeurs</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>Les nouvelles valeurs restent</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Envoie la même chose encore une fois</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Garde ce que quelqu’un d’autre a modifié et ajoute vos modifications</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd n’a pas la même version que ce panneau&#xa0;: sa réponse au sujet du dossier ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
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
        <translation>L’adresse que contient le code QR</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Ouvrir le site sur un téléphone</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Dirigez l’appareil photo du téléphone vers ce code. Le téléphone doit être sur le même réseau que cette carte.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>Acti&amp;ver le site</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Désacti&amp;ver le site de Debian</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>Ré&amp;gler le mode %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>Ré&amp;gler le propriétaire %1 et le groupe %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>Utilise&amp;r le port %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>Utilise&amp;r le socket %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Servir votre application</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Poi&amp;nt d’entrée</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>le Python du système</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Exécuter en &amp;tant que</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>À chaque nom et adresse qu’aucun autre site de cette carte ne réclame.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>&amp;Fichiers statiques</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>&amp;Mettre en service</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>Choisir &amp;un autre dossier …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Applique tout ce qui suit, avec un seul mot de passe</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>Le dossier de votre application</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examen de %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>Le dossier n’a pas pu être examiné</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Aucun de ses fichiers Python ne fournit d’application WSGI.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Avec les groupes propres à ce compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>Le site n’est pas activé</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examine le dossier et remplit tous les champs</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Re&amp;démarrer</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>&amp;Lancer au démarrage</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recharger le code</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Effacer l’échec</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Plus sur le service</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Ouvre l’adresse dans le navigateur</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copie l’adresse</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Jusqu’à ce que vous le redémarriez ou jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Jusqu’à ce que vous le redémarriez</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>Pas de systemd sur ce bus&#xa0;: démarrez-le et arrêtez-le là où il a été lancé.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>Un démarrage ou un arrêt est en cours</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd ne connaît pas le service</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Sert le site jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>L’arrête et le relance ; les requêtes en cours sont d’abord terminées</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>S’il démarre en même temps que la carte</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>QR à sca&amp;nner</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Montre l’adresse en code QR, pour un téléphone</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local est cette carte</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Les autres machines n’atteignent celle-ci que par son adresse&#xa0;: rien n’annonce %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx n’est pas installé</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>La configuration de nginx contient une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx ne tourne pas</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx tourne et sa configuration est valide</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx n’a aucun site qui mène à Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>le port %1 mène à Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Le site par défaut de Debian répond à la place de %1, qui ne nomme pas d’hôte à lui («&#xa0;Welcome to nginx!&#xa0;»)</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>le site %1 répond pour %2 sur le port %3 à la place de %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos ne tourne pas</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) n’a pas le droit d’entrer dans %2, sur le chemin de la socket</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) n’a pas le droit d’entrer dans %2&#xa0;; les visiteurs reçoivent donc les fichiers statiques de l’application, plus lentement</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) peut se connecter à %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 est %2 %3, et nginx tourne en tant que %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>aucune socket n’est définie</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 n’est pas là alors que Lumos tourne</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>personne n’écoute sur %1 alors que Lumos tourne</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos écoute sur %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>le serveur ne peut pas être interrogé par D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 n’est pas lancé au démarrage</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>personne ne peut se connecter à %1 : %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>aucun worker ne répond : %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>les %1 workers sont tous occupés et un visiteur doit attendre</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>aucun worker n’a répondu en %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%1 workers sur %2 sont en service</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>l’application est chargée</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>la version chargée auparavant reste en service, car le dernier rechargement a échoué : %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 requêtes sur %2 se sont terminées par une erreur du serveur (500 ou plus)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>tout se lance au démarrage</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>un pour chacun des %1 cœurs, à 32 Mio chacun dans la moitié des %2 Mio libres</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>un pour chacun des %1 cœurs</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, ligne %2&#xa0;: un thread est lancé pendant le chargement du code (%3), et chaque worker aurait le sien&#xa0;; un seul worker est donc proposé</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, ligne %2&#xa0;: un périphérique est ouvert pendant le chargement du code (%3), et un seul processus peut l’avoir&#xa0;; un seul worker est donc proposé</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, ligne %2&#xa0;: %3 est appelé pendant le chargement du code et ne revient pas</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 ne contient ni `application` ni `app`, %2 est donc proposé</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>plusieurs fichiers contiennent une application, et %1 n’est que le premier</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>le dossier ne contient aucun fichier Python</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>le dossier appartient à root, et une application ne doit pas tourner en tant que root&#xa0;; %1 est proposé</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>le port 80 est pris par un autre programme que nginx&#xa0;; le site est donc proposé sur le port 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>aucun fichier du dossier ne contient d’application WSGI : ni `application`, ni `app`, ni une fonction create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 contient une application ASGI (%2), et Lumos sert WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>le dossier appartient à l’utilisateur numéro %1, que cette machine ne connaît pas</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, le compte de l’application, ne peut pas entrer dans %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt demande %1 : pas installé, et il n’y a pas d’environnement</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt demande %1 : pas installé dans l’environnement %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt demande %1, et c’est %2 qui est installé</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, ligne %2 : il n’y a pas de module %3, ni d’environnement qui pourrait le contenir</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, ligne %2 : il n’y a pas de module %3 dans l’environnement %4</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1 : l’environnement %2 est pour Python %3 (créé par %4), et ce lumosd contient Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1 : le python de l’environnement, %2, a disparu ou est un lien cassé</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1 : impossible de lire %2 : %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 ne peut pas être importé par son nom ; il est donc chargé comme fichier (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) n’a pas le droit d’entrer dans %2 ; les visiteurs reçoivent donc les fichiers de %3 de l’application, plus lentement</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>choisissez l’un des candidats</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>corrigez ce fichier</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>renommez le dossier</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>placez-le sous la ligne : if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>tué par le signal %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminé avec le code %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Retour à la valeur en vigueur</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>automatiqu&amp;e</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>automatiqu&amp;e&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>modifié. %1</translation>
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
        <translation>Propriétaire de la socket</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Groupe de la socket</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Propriétaire et &amp;groupe</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>Qui peut se connecte&amp;r</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>À &amp;l’arrêt</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>supprimer le fichier de la socket</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Fil&amp;e d’attente, protocole, adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Un chemin, ou HOST:PORT. Derrière nginx, un chemin convient.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Combien de connexions peuvent attendre</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Pro&amp;tocole</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Vide&#xa0;: un chemin accepte les deux, nginx choisit.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>est créé au démarrage</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>a une liste d’accès</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>passage libre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) pourrait l’atteindre</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) l’atteint</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) ne pourrait plus l’atteindre</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) ne l’atteint pas</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>Une liste d’accès décide si nginx (%1) l’atteint. Le diagnostic en tient compte.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx ne pourra plus se connecter</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Des réglages qui changent rarement</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Tous les comptes de cette carte peuvent se connecter.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Les autres peuvent se connecter, mais pas le propriétaire ou le groupe. Linux retient la première règle qui convient&#xa0;; vérifiez qui est visé.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 et les membres de %2 peuvent se connecter, personne d’autre.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Seul %1 peut se connecter.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Les membres de %1 peuvent se connecter, mais pas %2.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Personne ne peut se connecter, sauf root.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Affic&amp;her la commande</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Jusqu&apos;à ce qu&apos;il dise autre chose ou que Lumos soit rouvert</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>En service, avec un avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
            <numerusform>%Ln convient à cette carte&#xa0;: un par cœur.</numerusform>
            <numerusform>%Ln conviennent à cette carte&#xa0;: un par cœur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln convient à cette carte&#xa0;: chacun demande %1, et la moitié de %2 leur revient.</numerusform>
            <numerusform>%Ln conviennent à cette carte&#xa0;: chacun demande %1, et la moitié de %2 leur revient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln convient à cette carte&#xa0;: un par cœur, et %1 chacun sur %2.</numerusform>
            <numerusform>%Ln conviennent à cette carte&#xa0;: un par cœur, et %1 chacun sur %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Là où nginx écoute</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Un port sur toutes les adresses, ou ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>tous les noms</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>Les noms du site web, séparés par des espaces</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Vide&#xa0;: chaque nom et adresse qu’aucun autre site de cette carte ne réclame.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>&amp;Fichiers statiques</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>Le dossier dont nginx sert les fichiers sous /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>Le dossier dont nginx sert lui-même les fichiers, sous /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>&amp;Envoi maximal</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>En octets</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>En octets&#xa0;; un envoi plus gros est refusé avant d’être lu.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>Le site dans nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>L’activation écrit le site, le fait vérifier par nginx et le charge. Si nginx refuse, tout reste comme avant.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>Activer &amp;le site</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>&amp;Désactiver le site</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>Afficher le &amp;texte du site</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Texte du site nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>Le site est activé.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>Le site est désactivé.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx oublie le site ; les réglages restent</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>Tel que nginx le lit</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>terminé, va être remplacé</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>termine ses requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
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
        <translation>tâche actuelle</translation>
    </message>
    <message>
        <source>for</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Combien de requêtes reçoivent une réponse en même temps</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>&amp;Requêtes simultanées par worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Plus d’une seulement si le code supporte les threads</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Limite de &amp;temps par requête</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Met fin à une requête, et à son worker, après ce délai</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Redémarrer ce&amp;lui-ci</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Les re&amp;démarrer tous, un par un</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Remplace le worker choisi&#xa0;; aucune requête n’est perdue</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Remplace tous les workers&#xa0;; aucune requête n’est perdue</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Rien n’a été modifié&#xa0;: aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>A&amp;fficher sa pile</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Montre où en est, dans le code, le worker choisi</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>Retour au&amp;x workers</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Où en est le worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln occupé</numerusform>
            <numerusform>%Ln occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % en moins de %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>Vers le tableau des workers</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>aucune</translation>
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
        <translation>Une ligne pour chacun ; les boutons en dessous agissent sur celui choisi</translation>
    </message>
</context>
</TS>
