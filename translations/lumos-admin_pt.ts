<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>&amp;Escolher outra pasta …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recarregar o código</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examina a pasta e preenche todos os campos</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>Carrega o código novo ao lado do antigo; nenhuma requisição se perde</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Po&amp;nto de entrada</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Um módulo Python, MODULE:CALLABLE, ou o caminho de um módulo C++.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Pas&amp;ta</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>Onde a aplicação é executada e onde seus arquivos são procurados primeiro.</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>o Python do sistema</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>A pasta do ambiente virtual.</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>E&amp;xecutar como</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>A conta com que a aplicação é executada.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gru&amp;po</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>O código novo tem um erro; o antigo continua respondendo</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>Última recarga: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>O código não foi recarregado</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>o servidor reinicia, as requisições em andamento terminam antes</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>nenhuma requisição se perde</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>o nginx assume sem interrupção</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>Não aplicado: não é possível gravar o arquivo. %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>Não aplicado: outra alteração está em andamento. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>Não aplicado: as configurações antigas continuam em uso. %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>Não aplicado: o serviço de configurações não responde.</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Não aplicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln alteração · %1</numerusform>
            <numerusform>%Ln alterações · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>Aplicando: verificando os novos workers …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>Desfeito às %1.</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>Aplicado às %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Nada foi alterado: nenhuma senha foi informada. Sua %Ln alteração continua aqui.</numerusform>
            <numerusform>Nada foi alterado: nenhuma senha foi informada. Suas %Ln alterações continuam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>Não aplicado: nesse meio-tempo, outra pessoa alterou o arquivo. Sua %Ln alteração continua aqui.</numerusform>
            <numerusform>Não aplicado: nesse meio-tempo, outra pessoa alterou o arquivo. Suas %Ln alterações continuam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>Não desfeito: nenhuma senha foi informada.</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>Não desfeito: nesse meio-tempo, outra pessoa alterou o arquivo.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Não desfeito: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>As definições foram desfeitas, mas o site continua ligado: não foi dada nenhuma palavra-passe.</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>As definições foram desfeitas, mas o site continua ligado: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>tensão baixa</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>a tensão esteve baixa desde o arranque</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>tensão suficiente</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>relógio certo</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>relógio por acertar</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
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
        <translation>aplicação</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>O nginx não consegue se conectar à aplicação</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>A aplicação não responde</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>Os workers não atendem requisições</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>O site não leva ao Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>O nginx não tem permissão para ler os arquivos estáticos</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>O nginx não está servindo</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>O nome não leva a esta placa</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>O site não inicia junto com a placa</translation>
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
        <translation>Do navegador à aplicação</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volta à janela</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia o comando</translation>
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
        <translation>Configuração</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>O arquivo pode conter senhas; por isso só é mostrado depois que você informa a sua.</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto da configuração</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Mos&amp;trar o arquivo</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>Salvar o &amp;arquivo</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>&amp;Descartar as edições</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>Só é gravado se o arquivo inteiro for válido</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>Nesse meio-tempo, outra pessoa alterou o arquivo. Exporte seu texto e mostre o arquivo de novo.</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>Salvo. Passa a valer após recarregar ou reiniciar.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar a configuração</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Não exportado: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>Restaurado. Passa a valer após recarregar ou reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>Importar do &amp;uWSGI …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>Mostra um arquivo do uWSGI como um para o Lumos; não salva nada</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>O que foi feito de cada linha</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>Uma configuração do uWSGI</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Não importado: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>Este é %1 como arquivo para o Lumos, ainda não salvo. O que foi feito de cada linha está abaixo.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>O arquivo mudou desde que foi mostrado aqui.</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>O texto da configuração não está salvo.</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>Mos&amp;trar de novo</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>Restaura o texto do arquivo</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>Salva o texto como um arquivo seu</translation>
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
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar o r&amp;elatório</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>Copia os passos como texto simples, pronto para um fórum</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>A verificação não foi feita: %1</translation>
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
        <translation>Em andamento …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>Este painel é antigo demais para essa solução</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examina cada passo do navegador à aplicação</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
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
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>Iniciar com a placa</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>não examinado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
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
        <translation>Estas linhas mudariam. O servidor reinicia; as requisições em andamento terminam antes.</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>Estas linhas mudariam. Uma recarga as põe em vigor; nenhuma requisição se perde.</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>Estas linhas mudariam.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>as páginas, na ordem</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>procurar no log</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>consultar tudo de novo</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>fechar o painel; o site continua</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>As letras sublinhadas funcionam com Alt.</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Sobre o Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>O Lumos %1 transforma esta placa em um servidor web pronto para usar.</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>aplicar as alterações pendentes; salvar a configuração editada</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>o menu</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>Duas versões lado a lado</translation>
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
        <translation>menos de um minuto</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Com&amp;parar com a atual</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versão</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>O arquivo atual vai para a lista</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>até %1: substituído por %2 com %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>A versão mais recente é a primeira</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>Mostra as duas versões lado a lado</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>Requisições por segundo no último minuto</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>Quanto demoraram no máximo 95 % dos pedidos no último minuto</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>Workers ocupados e requisições em espera no último minuto</translation>
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
        <translation>erro: %1</translation>
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
        <translation>Logs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Procurar (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>&amp;Lumos</source>
        <translation>L&amp;umos</translation>
    </message>
    <message>
        <source>&amp;nginx</source>
        <translation>&amp;nginx</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pausa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Copia as linhas mostradas</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>As linhas abaixo deste nível ficam ocultas</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>As linhas do servidor e dos seus workers</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>As linhas do nginx</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>As linhas novas são guardadas e mostradas ao continuar</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>A linha mais recente é a última</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>O lumosd não está instalado.</translation>
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
        <translation>Como &amp;a área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos &amp;de teclado</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>Sobre &amp;o Lumos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Ícone na bandeja</translation>
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
        <translation>Lumos %1 em %2 · nada a aplicar</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 em %2 · %Ln alteração a aplicar</numerusform>
            <numerusform>Lumos %1 em %2 · %Ln alterações a aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>O texto da configuração não está salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln alteração não foi aplicada.</numerusform>
            <numerusform>%Ln alterações não foram aplicadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>pode conectar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>dono</translation>
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
        <translation>O dono pode se conectar</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>O grupo pode se conectar</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>Todos podem se conectar</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>Modo, em algarismos octais</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>Todas as contas desta placa</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>Um a menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Um a mais</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % em até %1 ms</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 desde o início</translation>
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
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>Examina cada passo do navegador à aplicação</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>Servir sua aplicação</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Escolha a pasta da sua aplicação Flask ou de outra em Python; todo o resto é preenchido para você conferir.</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>Escol&amp;her a pasta …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>Em um ambiente que não pede senha, use o comando.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>Ainda sem aplicação? A página de boas-vindas é servida no endereço acima.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Mostrar &amp;todos os passos</translation>
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
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Aplicação</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Site</translation>
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
        <translation>&amp;Logs</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>&amp;Configuração</translation>
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
        <translation>uso: lumos-admin [--page PÁGINA] [--app NOME] [--bus system|session]

O painel do Lumos: se o site funciona, por que não, e tudo o que se pode mudar nele.

  --page PÁGINA abre em: %1
  --app NOME    a aplicação; na falta, lumos
  --bus BUS     system para um Lumos instalado (padrão), session para um iniciado à mão
  --version     sua versão
  --help        este texto

O idioma é o da área de trabalho; LC_ALL e LANG escolhem outro:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1. Veja lumos-admin --help.
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: essa página não existe; existem: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: deve ser system ou session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Não é possível consultar o Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>O barramento de mensagens do sistema não responde. Sem ele, o painel não pode ver nem alterar nada; é possível que seu site esteja funcionando.</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>O barramento de mensagens desta sessão não responde. Inicie o painel pela área de trabalho ou sem --bus session.</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>O Lumos não está instalado nesta placa</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>O barramento de mensagens não conhece o serviço de configurações org.lumosd.Settings1. O painel está aqui, o servidor não.</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Você não tem permissão para consultar o Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>O barramento de mensagens não deixa esta conta falar com o serviço de configurações: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>O serviço de configurações não responde</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>O serviço de configurações não inicia</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>É possível que seu site esteja funcionando. O barramento de mensagens diz: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>O painel e o servidor são de versões diferentes</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>Este painel é %1, o serviço de configurações é %2. O que um deles ainda não conhece falta aqui.</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>As configurações não podem ser alteradas: %1 é somente leitura</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>O sistema de arquivos está montado como somente leitura. Tudo pode ser lido.</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>Você pode olhar, mas não alterar</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>Esta conta não tem permissão para administrar a placa. Tudo pode ser lido; os campos estão bloqueados.</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>Esta área de trabalho não pode pedir uma senha</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>Nenhum agente de autenticação está em execução, por isso as alterações são recusadas. Instale um (lxpolkit ou mate-polkit) e entre de novo na sessão, ou faça a alteração com lumosctl em um terminal.</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>As alterações somem na próxima inicialização</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>A placa usa um sistema de arquivos overlay: o que é gravado vai para a memória. Desative-o no raspi-config para manter as alterações.</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>A placa ficou sem memória e o sistema encerrou o servidor. Menos workers precisam de menos memória.</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>Outro lumosd ocupa o socket. Encerre-o e inicie de novo.</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>A configuração tem um erro. A página Configuração marca a linha.</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>Terminou com o status %1. O log diz mais.</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>A aplicação não inicia</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>&amp;Procurar a causa</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>O serviço %1 não está instalado</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>O systemd não o conhece, por isso ele não pode ser iniciado daqui.</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>Ela ainda não escreveu nada no log.</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>Sua última linha no log: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>A aplicação ainda está iniciando</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Mos&amp;trar o log</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>Seu site está parado</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>Os visitantes veem a página de um site em repouso. Ele volta quando você o iniciar ou na próxima inicialização.</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>Os visitantes veem a página de um site em repouso até você o iniciar. Ele não inicia com a placa.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>o nginx não está instalado</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>O nginx recebe as requisições dos visitantes na porta 80 e as passa ao Lumos. Sem ele ninguém chega ao seu site.</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>o nginx não está em execução</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>Ele recebe as requisições dos visitantes na porta 80. Enquanto está parado, ninguém chega ao seu site.</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>Iniciar o &amp;nginx</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>Nenhum worker está ativo</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>Cada novo worker termina antes de poder atender; o Lumos tenta de novo em intervalos crescentes. O log diz o motivo.</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>Esta conta não pode ler o log</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>Os membros do grupo systemd-journal podem lê-lo. Adicione %1 ao grupo e entre de novo na sessão.</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>Nada foi registrado desde que a placa iniciou</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>A placa mantém os logs na memória, então os mais antigos se foram.</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>A placa mantém os logs na memória, então os mais antigos se foram. A última falha foi guardada: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>Nenhuma linha contém “%1”</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>A busca olha as linhas que o nível e as fontes acima deixam passar.</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>&amp;Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>Nenhum lumosd responde neste barramento.</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Em execução desde %1</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>Iniciado à mão; pare-o onde foi iniciado.</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>Recarregando; o site continua no ar</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>Em execução desde %1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>Em execução, mas sem nenhum worker ativo</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>Uma alteração espera um reinício.</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Consultando o Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>Iniciando desde %1</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>Parando; as requisições em andamento terminam antes</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>Fora do ar: falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>Nenhuma linha tem este nível e estas fontes</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>o nginx não inicia</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>A configuração tem um erro, ou outro programa ocupa a porta dele. “Diagnóstico” diz qual dos dois.</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>Mostrar &amp;todos os passos</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>O worker %1 terminou às %2: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>O Lumos o substituiu. O registro diz o que houve antes.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Por qu&amp;ê?</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Prév&amp;ia</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>Mostra as linhas que mudariam</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;verter</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>Retira todas as alterações pendentes</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de no&amp;vo</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>Carregar o arquivo e ap&amp;licar de novo</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>Abre o diagnóstico</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>Cont&amp;inuar editando</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Volta às alterações</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>Repõe os valores antigos</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>Os novos valores permanecem</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>Envia o mesmo outra vez</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>Mantém o que outra pessoa mudou e acrescenta as suas alterações</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>O lumosd é de outra versão que este painel: sua resposta sobre a pasta não pode ser lida.</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>O endereço que o código QR contém</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>Abrir o site em um telefone</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>Aponte a câmera do telefone para ele. O telefone precisa estar na mesma rede que esta placa.</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>Ativa&amp;r o site</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>&amp;Desativar o site do Debian</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>&amp;Definir o modo %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>&amp;Definir o dono %1 e o grupo %2</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>Usa&amp;r a porta %1</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>Usa&amp;r o socket %1</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>Servir sua aplicação</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>Pon&amp;to de entrada</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>o Python do sistema</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>E&amp;xecutar como</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>Em cada nome e endereço que nenhum outro site desta placa reivindica.</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>Arq&amp;uivos estáticos</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>nenhuma pasta</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>Pôr &amp;no ar</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>&amp;Escolher outra pasta …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>Aplica tudo o que segue, com uma única senha</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>A pasta da sua aplicação</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>A pasta não pôde ser examinada</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>Nenhum arquivo Python dela fornece uma aplicação WSGI.</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>Com os grupos próprios desta conta: %1.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>O site não está ligado</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Não foi dada nenhuma palavra-passe.</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>Examina a pasta e preenche todos os campos</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>Inicia&amp;r</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>R&amp;einiciar</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>Iniciar co&amp;m a placa</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>&amp;Recarregar o código</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>Limpar &amp;a falha</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>Mais sobre o serviço</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Abre o endereço no navegador</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copia o endereço</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>Até você iniciá-lo de novo ou até a próxima inicialização</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>Até você iniciá-lo de novo</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>Sem systemd neste barramento: inicie e pare onde foi iniciado.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>Um início ou uma parada está em andamento</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>O systemd não conhece o serviço</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>também %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>Serve o site até você pará-lo</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>Para e inicia de novo; as requisições em andamento terminam antes</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>Se ele inicia junto com a placa</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>&amp;QR</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>Mostra o endereço como código QR, para um telefone</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local é esta placa</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>Outras máquinas só chegam a esta pelo endereço: nada anuncia %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>o nginx não está instalado</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>A configuração do nginx tem um erro: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>o nginx não está em execução</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>o nginx está em execução e sua configuração é válida</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>o nginx não tem nenhum site que leve ao Lumos</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>a porta %1 leva ao Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>O site padrão do Debian (“Welcome to nginx!”) responde no lugar de %1, que não indica um host próprio</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>o site %1 responde por %2 na porta %3 no lugar de %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>O Lumos não inicia: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>O Lumos não está em execução</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>o nginx (%1) não pode entrar em %2, a caminho do socket</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>o nginx (%1) não pode entrar em %2, por isso os visitantes recebem os arquivos estáticos da aplicação, mais devagar</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>o nginx (%1) pode se conectar a %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 é %2 %3, e o nginx é executado como %4</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>nenhum socket está definido</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 não existe embora o Lumos esteja em execução</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>ninguém escuta em %1 embora o Lumos esteja em execução</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>O Lumos escuta em %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>o servidor não pode ser consultado por D-Bus</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 não inicia com a placa</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>ninguém consegue se conectar a %1: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>nenhum worker está atendendo: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>todos os %1 workers estão ocupados e um visitante tem de esperar</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>nenhum worker respondeu em %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%1 de %2 workers atendem</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>a aplicação está carregada</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>o que foi carregado antes continua atendendo, pois a última recarga falhou: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%1 de %2 requisições terminaram em erro do servidor (500 ou acima)</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>tudo inicia com a placa</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>um para cada um dos %1 núcleos, com 32 MiB cada dentro da metade dos %2 MiB livres</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>um para cada um dos %1 núcleos</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, linha %2: uma thread é iniciada enquanto o código é carregado (%3), e cada worker teria a sua; por isso se propõe um worker</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, linha %2: um dispositivo é aberto enquanto o código é carregado (%3), e só um processo pode tê-lo; por isso se propõe um worker</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, linha %2: %3 é chamado enquanto o código é carregado e não retorna</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 não contém nem `application` nem `app`, por isso se propõe %2</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>vários arquivos contêm uma aplicação, e %1 é apenas o primeiro</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>a pasta não contém nenhum arquivo Python</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>a pasta pertence a root, e uma aplicação não deve ser executada como root; propõe-se %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>a porta 80 está ocupada por outro programa que não o nginx, por isso o site é proposto na porta 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>nenhum arquivo da pasta contém uma aplicação WSGI: nem `application`, nem `app`, nem uma função create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 contém uma aplicação ASGI (%2), e o Lumos serve WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>a pasta pertence ao usuário de número %1, que esta máquina não conhece</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, a conta da aplicação, não pode entrar em %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt pede %1: não instalado, e não há nenhum ambiente</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt pede %1: não instalado no ambiente %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt pede %1, e está instalado %2</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, linha %2: não há o módulo %3, nem um ambiente que pudesse contê-lo</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, linha %2: não há o módulo %3 no ambiente %4</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: o ambiente %2 é para Python %3 (criado por %4), e este lumosd contém Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: o python do ambiente, %2, não existe mais ou é um link quebrado</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: não é possível ler %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 não pode ser importado pelo nome, por isso é carregado como arquivo (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>o nginx (%1) não pode entrar em %2, por isso os visitantes recebem os arquivos de %3 da aplicação, mais devagar</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>escolha um dos candidatos</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>corrija esse arquivo</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>renomeie a pasta</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>coloque-o abaixo da linha: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>encerrado pelo sinal %1 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminou com o código %1</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Reverter “%1”</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>Volta ao valor em vigor</translation>
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
        <translation>alterado. %1</translation>
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
        <translation>Dono do socket</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>Grupo do socket</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>&amp;Dono e grupo do socket</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quem pode se conectar</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>&amp;Quem pode se conectar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>&amp;Ao parar</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>remover o arquivo do socket</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>Tamanho da &amp;fila, protocolo, endereço</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>Um caminho, ou HOST:PORT. Atrás do nginx, o certo é um caminho.</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>&amp;Tamanho da fila</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>Quantas conexões podem esperar</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotocolo</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>Vazio: um caminho aceita ambos, o nginx escolhe.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>é criado ao iniciar</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>tem uma lista de acesso</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>O nginx (%1) chegaria a ele</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>O nginx (%1) chega a ele</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>O nginx (%1) não chegaria a ele</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>O nginx (%1) não chega a ele</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>Uma lista de acesso decide se o nginx (%1) chega a ele. O diagnóstico a leva em conta.</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>o nginx não poderá mais se conectar</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>Configurações que raramente mudam</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>Todas as contas desta placa podem se conectar.</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>Os outros podem se conectar, mas o dono ou o grupo não. O Linux usa o primeiro que serve; confira quem se pretende.</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 e os membros de %2 podem se conectar, mais ninguém.</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>Só %1 pode se conectar.</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>Os membros de %1 podem se conectar, mas %2 não.</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>Ninguém além de root pode se conectar.</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Mo&amp;strar o comando</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>Até dizer outra coisa ou o Lumos ser reaberto</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Vale saber</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>Em execução, com um aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
            <numerusform>%Ln é adequado a esta placa: um por núcleo.</numerusform>
            <numerusform>%Ln são adequados a esta placa: um por núcleo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln é adequado a esta placa: cada um precisa de %1, e metade de %2 é deles.</numerusform>
            <numerusform>%Ln são adequados a esta placa: cada um precisa de %1, e metade de %2 é deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln é adequado a esta placa: um por núcleo, e %1 cada um de %2.</numerusform>
            <numerusform>%Ln são adequados a esta placa: um por núcleo, e %1 cada um de %2.</numerusform>
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
        <translation>&amp;Ficar</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>Onde o nginx escuta</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>Uma porta em todos os endereços, ou ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Nom&amp;es</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>qualquer nome</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>Os nomes do site, separados por espaços</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>Vazio: cada nome e endereço que nenhum outro site desta placa reivindica.</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>A&amp;rquivos estáticos</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>nenhuma pasta</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>A pasta cujos arquivos o nginx serve em /static/</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>A pasta cujos arquivos o próprio nginx serve, em /static/.</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>Maior &amp;upload</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>Em bytes</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>Em bytes; um maior é recusado antes de ser lido.</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>O site no nginx</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>Ao ativar, o site é gravado, testado pelo nginx e carregado. Se o nginx recusar, tudo fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>&amp;Ativar o site</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>&amp;Desativar o site</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>&amp;Mostrar o texto do site</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>Texto do site do nginx</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>O site está ativado.</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>O site está desativado.</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nada foi alterado: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>O nginx esquece o site; as configurações ficam</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>Como o nginx o lê</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>terminou, está sendo substituído</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminou: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>terminando suas requisições</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
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
        <translation>fazendo agora</translation>
    </message>
    <message>
        <source>for</source>
        <translation>há</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requisições</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
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
        <translation>&amp;Quantidade</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>Quantas requisições são respondidas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>&amp;Requisições simultâneas por worker</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>Mais de uma só se o código for seguro para threads</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>Limite &amp;de tempo por requisição</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>Encerra uma requisição, e seu worker, depois desse tempo</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>Reiniciar &amp;este</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>Reiniciar todos, u&amp;m por um</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>Substitui o worker selecionado; nenhuma requisição se perde</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>Substitui todos os workers; nenhuma requisição se perde</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>&amp;Pôr %1</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>Nada foi alterado: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>Mostrar a pil&amp;ha dele</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>Mostra em que ponto do código está o worker selecionado</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>Voltar aos &amp;workers</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pilha</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>Onde está agora o worker %1</translation>
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
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % em até %1 ms</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>Para a tabela dos workers</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>nenhum</translation>
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
        <translation>Uma linha para cada um; os botões abaixo agem sobre o selecionado</translation>
    </message>
</context>
</TS>
