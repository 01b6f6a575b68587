<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>&amp;Elegir otra carpeta …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recargar el código</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examina la carpeta y rellena todos los campos</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Carga el código nuevo junto al antiguo; no se pierde ninguna petición</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>P&amp;unto de entrada</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Un módulo de Python, MODULE:CALLABLE, o la ruta de un módulo de C++.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Dónde se ejecuta la aplicación y dónde se buscan primero sus archivos.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>el Python del sistema</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>La carpeta de su entorno virtual.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Ejecutar co&amp;mo</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>La cuenta con la que se ejecuta la aplicación.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Grup&amp;o</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>El código nuevo tiene un error; el antiguo sigue respondiendo</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Última recarga: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>El código no se ha recargado</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>el servidor se reinicia, antes se terminan las peticiones en curso</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>no se pierde ninguna petición</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx lo adopta sin interrupción</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>No aplicado: no se puede escribir el archivo. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>No aplicado: hay otro cambio en curso. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>No aplicado: siguen en uso los ajustes antiguos. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>No aplicado: el servicio de ajustes no responde.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln cambio · %1</numerusform>
            <numerusform>%Ln cambios · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Aplicando: se comprueban los nuevos workers …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Deshecho a las %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Aplicado a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>No se ha cambiado nada: no se introdujo ninguna contraseña. Su %Ln cambio sigue aquí.</numerusform>
            <numerusform>No se ha cambiado nada: no se introdujo ninguna contraseña. Sus %Ln cambios siguen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>No aplicado: entretanto, otra persona ha cambiado el archivo. Su %Ln cambio sigue aquí.</numerusform>
            <numerusform>No aplicado: entretanto, otra persona ha cambiado el archivo. Sus %Ln cambios siguen aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>No deshecho: no se introdujo ninguna contraseña.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>No deshecho: entretanto, otra persona ha cambiado el archivo.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>No deshecho: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>Los ajustes están deshechos, pero el sitio sigue activado: no se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>Los ajustes están deshechos, pero el sitio sigue activado: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>tensión baja</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>la tensión ha sido baja desde el arranque</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>tensión suficiente</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>reloj en hora</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>reloj sin ajustar</translation>
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
        <translation>navegador</translation>
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
        <translation>aplicación</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx no puede conectarse a la aplicación</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>La aplicación no responde</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>Los workers no atienden peticiones</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>El sitio web no lleva a Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx no tiene permiso para leer los archivos estáticos</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx no sirve nada</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>El nombre no lleva a esta placa</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>El sitio no se inicia al arrancar</translation>
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
        <translation>Del navegador a la aplicación</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Vuelve a la ventana</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia la orden</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>El archivo puede contener contraseñas, por eso se muestra después de que introduzca la suya.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto de la configuración</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Guardar &amp;el archivo</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>Descartar &amp;lo editado</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Solo se escribe si todo el archivo es válido</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Entretanto, otra persona ha cambiado el archivo. Exporte su texto y vuelva a mostrar el archivo.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Guardado. Entra en vigor tras recargar o reiniciar.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No exportado: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Restaurado. Entra en vigor tras recargar o reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Importar de &amp;uWSGI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Muestra un archivo de uWSGI como uno para Lumos; no guarda nada</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>Qué ha sido de cada línea</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Una configuración de uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No importado: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>Esto es %1 como archivo para Lumos, aún sin guardar. Debajo se ve qué ha sido de cada línea.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>El archivo ha cambiado desde que se mostró aquí.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>El texto de la configuración no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Repone el texto del archivo</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Guarda el texto como un archivo suyo</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;el informe</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Copia los pasos como texto sin formato, listo para un foro</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>No se pudo hacer la comprobación: %1</translation>
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
        <translation>En curso …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Este panel es demasiado antiguo para ese remedio</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examina cada paso del navegador a la aplicación</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Placa:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
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
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Iniciar al arrancar</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no examinado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>Placa:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>Cambiarían estas líneas. El servidor se reinicia; antes se terminan las peticiones en curso.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Cambiarían estas líneas. Una recarga las pone en vigor; no se pierde ninguna petición.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Cambiarían estas líneas.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>las páginas, en su orden</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>buscar en el registro</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>volver a consultarlo todo</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>cerrar el panel; el sitio sigue funcionando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Las letras subrayadas funcionan con Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Acerca de Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 convierte esta placa en un servidor web listo para usar.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>aplicar los cambios pendientes; guardar la configuración editada</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>el menú</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Dos versiones, una junto a otra</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Comparar con la &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>El archivo actual pasa a la lista</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>hasta %1: sustituido por %2 con %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>La versión más reciente es la primera</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Muestra las dos versiones, una junto a otra</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Peticiones por segundo en el último minuto</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Cuánto tardó como máximo el 95 % de las peticiones en el último minuto</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Workers ocupados y peticiones en espera en el último minuto</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>crítico: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Copia las líneas que se muestran</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>Las líneas por debajo de este nivel están ocultas</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>Las líneas del servidor y de sus workers</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>Las líneas de nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>Las líneas nuevas se guardan y se muestran al continuar</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>La línea más reciente es la última</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd no está instalado.</translation>
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
        <translation>Como &amp;el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos &amp;de teclado</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>Acerca de &amp;Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icono en la bandeja</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1 en %2 · nada que aplicar</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 en %2 · %Ln cambio por aplicar</numerusform>
            <numerusform>Lumos %1 en %2 · %Ln cambios por aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>El texto de la configuración no está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln cambio no está aplicado.</numerusform>
            <numerusform>%Ln cambios no están aplicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>puede conectar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>El propietario puede conectarse</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>El grupo puede conectarse</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Todos pueden conectarse</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Modo, en cifras octales</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Todas las cuentas de esta placa</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % en menos de %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 desde el inicio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln ocupado</numerusform>
            <numerusform>%Ln ocupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 de %2 workers</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>núcleos %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>placa %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examina cada paso del navegador a la aplicación</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Servir su aplicación</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Elija la carpeta de su aplicación Flask o de otra en Python; lo demás se rellena solo para que lo revise.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>&amp;Elegir la carpeta …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>En un escritorio que no pide contraseña se puede usar la orden.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Ace&amp;ptar</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>¿Aún no hay aplicación? La página de bienvenida se sirve en la dirección de arriba.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Most&amp;rar todos los pasos</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Aplicación</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Sitio web</translation>
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
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>R&amp;egistros</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Configuración</translation>
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
        <translation>uso: lumos-admin [--page PÁGINA] [--app NOMBRE] [--bus system|session]

El panel de Lumos: si el sitio funciona, por qué no, y todo lo que se puede cambiar.

  --page PÁGINA se abre en: %1
  --app NOMBRE  la aplicación; si falta, lumos
  --bus BUS     system para un Lumos instalado (por omisión), session para uno iniciado a
                mano
  --version     su versión
  --help        este texto

El idioma es el del escritorio; LC_ALL y LANG eligen otro:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. Véase lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: no existe esa página; existen: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: debe ser system o session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>No se puede consultar a Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>El bus de mensajes del sistema no responde. Sin él, el panel no puede ver ni cambiar nada; es posible que su sitio funcione.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>El bus de mensajes de esta sesión no responde. Inicie el panel desde el escritorio o sin --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>Lumos no está instalado en esta placa</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>El bus de mensajes no conoce el servicio de ajustes org.lumosd.Settings1. El panel está, el servidor no.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>No puede consultar a Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>El bus de mensajes no deja que esta cuenta hable con el servicio de ajustes: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>El servicio de ajustes no responde</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>El servicio de ajustes no se inicia</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>Es posible que su sitio funcione. El bus de mensajes dice: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>El panel y el servidor tienen versiones distintas</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Este panel es %1, el servicio de ajustes es %2. Lo que uno de ellos aún no conoce falta aquí.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>No se pueden cambiar los ajustes: %1 es de solo lectura</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>El sistema de archivos está montado en modo de solo lectura. Se puede leer todo.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Puede mirar, pero no cambiar</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>Esta cuenta no tiene permiso para administrar la placa. Se puede leer todo; los campos están bloqueados.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Este escritorio no puede pedir una contraseña</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>No hay ningún agente de autenticación en marcha, por eso se rechazan los cambios. Instale uno (lxpolkit o mate-polkit) y vuelva a iniciar sesión, o haga el cambio con lumosctl en un terminal.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>Los cambios desaparecen en el próximo arranque</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>La placa funciona con un sistema de archivos overlay: lo que se escribe va a la memoria. Desactívelo en raspi-config para conservar los cambios.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>La placa se quedó sin memoria y el sistema terminó el servidor. Con menos workers se necesita menos memoria.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Otro lumosd ocupa el socket. Termínelo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>La configuración tiene un error. La página Configuración marca la línea.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>Terminó con el estado %1. El registro dice más.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>La aplicación no se inicia</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>&amp;Buscar la causa</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>El servicio %1 no está instalado</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd no lo conoce, por eso no se puede iniciar desde aquí.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Aún no ha escrito nada en el registro.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Su última línea en el registro: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>La aplicación todavía se está iniciando</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Su sitio está detenido</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Los visitantes ven la página de un sitio en reposo. Vuelve cuando usted lo inicie o en el próximo arranque.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Los visitantes ven la página de un sitio en reposo hasta que usted lo inicie. No se inicia al arrancar.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Inicia&amp;r</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx no está instalado</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx recibe las peticiones de los visitantes en el puerto 80 y las pasa a Lumos. Sin él nadie llega a su sitio.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx no está en marcha</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Recibe las peticiones de los visitantes en el puerto 80. Mientras está detenido, nadie llega a su sitio.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Inicia&amp;r nginx</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>No hay ningún worker en marcha</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Cada nuevo worker termina antes de poder atender; Lumos lo reintenta a intervalos crecientes. El registro dice el motivo.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>Esta cuenta no puede leer el registro</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Los miembros del grupo systemd-journal pueden leerlo. Añada %1 al grupo y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>No se ha registrado nada desde que arrancó la placa</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>La placa guarda los registros en memoria, así que los anteriores se han perdido.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>La placa guarda los registros en memoria, así que los anteriores se han perdido. Se conserva el último fallo: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Ninguna línea contiene «%1»</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>La búsqueda mira las líneas que dejan pasar el nivel y las fuentes de arriba.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>&amp;Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Ningún lumosd responde en este bus.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En marcha desde: %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Iniciado a mano; deténgalo donde se inició.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Recargando; el sitio sigue disponible</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>En marcha desde: %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>En marcha, pero sin ningún worker</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Un cambio espera un reinicio.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Consultando a Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Iniciándose desde: %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Deteniéndose; antes se terminan las peticiones en curso</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Fuera de servicio: ha fallado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Ninguna línea tiene este nivel y estas fuentes</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx no arranca</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>Su configuración tiene un error, u otro programa ocupa su puerto. «Diagnóstico» dice cuál de los dos.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Most&amp;rar todos los pasos</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>El worker %1 terminó a las %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos lo ha sustituido. El registro dice qué pasó antes.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>¿Por qu&amp;é?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Muestra las líneas que cambiarían</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Retira todos los cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Cargar el archivo y &amp;volver a aplicar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Abre el diagnóstico</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>Seguir e&amp;ditando</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Vuelve a los cambios</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Restaura los valores antiguos</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>Los valores nuevos se mantienen</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Envía lo mismo otra vez</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Conserva lo que otra persona ha cambiado y añade sus cambios</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd es de otra versión que este panel: no se puede leer su respuesta sobre la carpeta.</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>La dirección que contiene el código QR</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Abrir el sitio en un teléfono</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Apunte la cámara del teléfono hacia él. El teléfono tiene que estar en la misma red que esta placa.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>Activa&amp;r el sitio</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Desactiva&amp;r el sitio de Debian</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>&amp;Fijar el modo %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>&amp;Fijar el propietario %1 y el grupo %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>&amp;Fijar el puerto %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>&amp;Fijar el socket %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Servir su aplicación</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Punt&amp;o de entrada</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>el Python del sistema</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>Ejecutar co&amp;mo</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>En cada nombre y dirección que ningún otro sitio de esta placa reclame.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>Arc&amp;hivos estáticos</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>ninguna carpeta</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>&amp;Poner en servicio</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>&amp;Elegir otra carpeta …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Aplica todo lo que sigue, con una sola contraseña</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>La carpeta de su aplicación</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>No se pudo examinar la carpeta</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Ninguno de sus archivos de Python ofrece una aplicación WSGI.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Con los grupos propios de esta cuenta: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>El sitio no está activado</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examina la carpeta y rellena todos los campos</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Rei&amp;niciar</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Iniciar a&amp;l arrancar</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recargar el código</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>&amp;Borrar el fallo</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Más sobre el servicio</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Abre la dirección en el navegador</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copia la dirección</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Hasta que lo inicie de nuevo o hasta el próximo arranque</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Hasta que lo inicie de nuevo</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>No hay systemd en este bus: inícielo y deténgalo donde se inició.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>Hay un inicio o una parada en curso</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd no conoce el servicio</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Sirve el sitio hasta que lo detenga</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Lo detiene y lo inicia; antes se terminan las peticiones en curso</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Si se inicia al arrancar la placa</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Muestra la dirección como código QR, para un teléfono</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local es esta placa</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Otras máquinas solo llegan a esta por su dirección: nada anuncia %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx no está instalado</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>La configuración de nginx tiene un error: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx no está en marcha</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx está en marcha y su configuración es válida</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx no tiene ningún sitio que lleve a Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>el puerto %1 lleva a Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>Responde el sitio predeterminado de Debian («Welcome to nginx!») en lugar de %1, que no nombra un host propio</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>el sitio %1 responde por %2 en el puerto %3 en lugar de %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos no se inicia: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos no está en marcha</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) no puede entrar en %2, de camino al socket</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) no puede entrar en %2, por eso los visitantes reciben los archivos estáticos de la aplicación, más despacio</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) puede conectarse a %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 es %2 %3, y nginx se ejecuta como %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>no hay ningún socket definido</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 no existe aunque Lumos está en marcha</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>nadie escucha en %1 aunque Lumos está en marcha</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos escucha en %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>no se puede consultar al servidor por D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 no se inicia al arrancar</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>nadie puede conectarse a %1: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>ningún worker atiende: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>los %1 workers están ocupados y un visitante tiene que esperar</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>ningún worker ha respondido en %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>atienden %1 de %2 workers</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>la aplicación está cargada</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>sigue atendiendo lo que se cargó antes, porque la última recarga ha fallado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 de %2 peticiones han terminado con un error del servidor (500 o más)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>todo se inicia al arrancar</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>uno por cada uno de los %1 núcleos, con 32 MiB cada uno dentro de la mitad de los %2 MiB libres</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>uno por cada uno de los %1 núcleos</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, línea %2: se inicia un hilo mientras se carga el código (%3), y cada worker tendría el suyo; por eso se propone un worker</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, línea %2: se abre un dispositivo mientras se carga el código (%3), y solo un proceso puede tenerlo; por eso se propone un worker</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, línea %2: %3 se llama mientras se carga el código y no vuelve</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 no contiene ni `application` ni `app`, por eso se propone %2</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>varios archivos contienen una aplicación, y %1 es solo el primero</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>la carpeta no contiene ningún archivo de Python</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>la carpeta pertenece a root, y una aplicación no debe ejecutarse como root; se propone %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>el puerto 80 lo ocupa otro programa distinto de nginx, por eso el sitio se propone en el puerto 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>ningún archivo de la carpeta contiene una aplicación WSGI: ni `application`, ni `app`, ni una función create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 contiene una aplicación ASGI (%2), y Lumos sirve WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>la carpeta pertenece al usuario número %1, que esta máquina no conoce</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, la cuenta de la aplicación, no puede entrar en %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt pide %1: no está instalado, y no hay ningún entorno</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt pide %1: no está instalado en el entorno %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt pide %1, y está instalado %2</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, línea %2: no existe el módulo %3, ni un entorno que pudiera contenerlo</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, línea %2: no existe el módulo %3 en el entorno %4</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: el entorno %2 es para Python %3 (creado por %4), y este lumosd contiene Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: el python del entorno, %2, ya no está o es un enlace roto</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: no se puede leer %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 no se puede importar por su nombre, así que se carga como archivo (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) no puede entrar en %2, por eso los visitantes reciben los archivos de %3 de la aplicación, más despacio</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>elija uno de los candidatos</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>corrija ese archivo</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>cambie el nombre de la carpeta</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>póngalo bajo la línea: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>lo terminó la señal %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminó con el código %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Revertir «%1»</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Vuelve al valor en vigor</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>&amp;automático</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>&amp;automático: %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>cambiado. %1</translation>
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
        <translation>Propietario del socket</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Grupo del socket</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>Propietario &amp;y grupo</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>&amp;Quién puede conectarse</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>&amp;Al detener</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>eliminar el archivo del socket</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Lo&amp;ngitud de la cola, protocolo, dirección</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Una ruta, o HOST:PORT. Detrás de nginx lo adecuado es una ruta.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>&amp;Longitud de la cola</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Cuántas conexiones pueden esperar</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Vacío: una ruta admite ambos, nginx elige.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>se crea al iniciar</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>tiene una lista de acceso</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) llegaría a él</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) llega a él</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) no llegaría a él</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) no llega a él</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>Una lista de acceso decide si nginx (%1) llega a él. El diagnóstico la tiene en cuenta.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx ya no podrá conectarse</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Ajustes que cambian pocas veces</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Todas las cuentas de esta placa pueden conectarse.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Los demás pueden conectarse, pero el propietario o el grupo no. Linux toma lo primero que coincide; compruebe a quién se refiere.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 y los miembros de %2 pueden conectarse, nadie más.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Solo %1 puede conectarse.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Los miembros de %1 pueden conectarse, pero %2 no.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Nadie salvo root puede conectarse.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Mo&amp;strar la orden</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Hasta que diga otra cosa o se abra Lumos de nuevo</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>En marcha, con un aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
            <numerusform>%Ln es adecuado para esta placa: uno por núcleo.</numerusform>
            <numerusform>%Ln son adecuados para esta placa: uno por núcleo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln es adecuado para esta placa: cada uno necesita %1, y la mitad de %2 es para ellos.</numerusform>
            <numerusform>%Ln son adecuados para esta placa: cada uno necesita %1, y la mitad de %2 es para ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln es adecuado para esta placa: uno por núcleo, y %1 cada uno de %2.</numerusform>
            <numerusform>%Ln son adecuados para esta placa: uno por núcleo, y %1 cada uno de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Dónde escucha nginx</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Un puerto en todas las direcciones, o ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>cualquier nombre</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>Los nombres del sitio web, separados por espacios</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Vacío: cada nombre y dirección que ningún otro sitio de esta placa reclame.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>Arc&amp;hivos estáticos</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>ninguna carpeta</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>La carpeta cuyos archivos sirve nginx bajo /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>La carpeta cuyos archivos sirve el propio nginx, bajo /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>Su&amp;bida máxima</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>En bytes</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>En bytes; una mayor se rechaza antes de leerla.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>El sitio en nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Al activarlo se escribe el sitio, nginx lo comprueba y lo carga. Si nginx lo rechaza, todo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>&amp;Activar el sitio</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>&amp;Desactivar el sitio</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>&amp;Mostrar el texto del sitio</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Texto del sitio de nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>El sitio está activado.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>El sitio está desactivado.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se ha cambiado nada: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx olvida el sitio; los ajustes se conservan</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>Tal como lo lee nginx</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>terminado, se está sustituyendo</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminado: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>terminando sus peticiones</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>haciendo ahora</translation>
    </message>
    <message>
        <source>for</source>
        <translation>desde hace</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
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
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Cuántas peticiones se responden a la vez</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>&amp;Peticiones simultáneas por worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Más de una solo si el código admite hilos</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>&amp;Límite de tiempo por petición</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Termina una petición, y su worker, pasado ese tiempo</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Reiniciar &amp;este</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Reiniciar todos, uno tras &amp;otro</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Sustituye el worker elegido; no se pierde ninguna petición</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Sustituye todos los workers; no se pierde ninguna petición</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>&amp;Fijar %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>No se ha cambiado nada: no se introdujo ninguna contraseña</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>&amp;Mostrar su pila</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Muestra en qué punto del código está el worker elegido</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>Volver a &amp;los workers</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Dónde está ahora el worker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln ocupado</numerusform>
            <numerusform>%Ln ocupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % en menos de %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>A la tabla de los workers</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>ninguno</translation>
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
        <translation>Una fila para cada uno; los botones de abajo actúan sobre el elegido</translation>
    </message>
</context>
</TS>
