<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>选择其他文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>重新加载代码(&amp;L)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>查看文件夹并填好所有字段</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>在旧代码旁加载新代码；不会丢失任何请求</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>入口点(&amp;E)</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Python 模块、MODULE:CALLABLE，或 C++ 模块的路径。</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>应用程序在此运行，其文件也首先在此查找。</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>虚拟环境(&amp;M)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>系统的 Python</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>虚拟环境所在的文件夹。</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>运行用户(&amp;U)</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>运行应用程序的账户。</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>用户组(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>新代码有错误；旧代码仍在响应</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>上次重新加载：%1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>代码未重新加载</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>服务器将重启，会先处理完进行中的请求</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>不会丢失任何请求</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx 将无间断地接管</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>未应用：无法写入文件。%1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>未应用：另一项更改正在进行。请稍后重试。</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>未应用：旧设置仍在运行。%1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>未应用：设置服务没有响应。</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未应用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln 项更改 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>正在应用：检查新的工作进程 …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>正在应用 …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>已于 %1 撤销。</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>已于 %1 应用。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>未做任何更改：没有输入密码。您的 %Ln 项更改仍然保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>未应用：在此期间有人更改了文件。您的 %Ln 项更改仍然保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>未撤销：没有输入密码。</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>未撤销：在此期间有人更改了文件。</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>未撤销：%1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>设置已撤销，但网站仍处于开启状态：没有输入密码。</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>设置已撤销，但网站仍处于开启状态：%1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>供电不足</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>启动后曾供电不足</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>供电正常</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>时钟已校准</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>时钟未校准</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx 无法连接到应用程序</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>应用程序没有响应</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>工作进程没有提供服务</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>网站没有指向 Lumos</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx 无权读取静态文件</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx 没有提供服务</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>该名称没有指向这块板卡</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>网站不会随开机启动</translation>
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
        <translation>从浏览器到应用程序</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>文件中可能含有密码，因此在您输入密码后才会显示。</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>配置文本</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>显示文件(&amp;S)</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>保存文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>放弃编辑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E) …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>仅当整个文件有效时才写入</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>在此期间有人更改了文件。请先导出您的文本，再重新显示文件。</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>已保存。重新加载或重启后生效。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>已恢复。重新加载或重启后生效。</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>从 uWSGI 导入(&amp;I) …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>将 uWSGI 文件显示为 Lumos 的文件；不保存任何内容</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>每一行的处理结果</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>uWSGI 的配置</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>这是转换为 Lumos 文件的 %1，尚未保存。每一行的处理结果列在下面。</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>文件在此处显示之后已被更改。</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>配置文本尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>恢复为文件中的文本</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>把文本另存为您自己的文件</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再次检查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>将各步骤复制为纯文本，便于发到论坛</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>检查未能运行：%1</translation>
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
        <translation>正在进行 …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>此面板版本过旧，无法执行该修复</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>检查从浏览器到应用程序的每一步</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>板卡:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>开机启动</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>板卡:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>以下各行将会改变。服务器将重启；会先处理完进行中的请求。</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>以下各行将会改变。重新加载即可生效；不会丢失任何请求。</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>以下各行将会改变。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>各页面，按顺序</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>在日志中搜索</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>重新查询全部信息</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>关闭面板；网站继续运行</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>带下划线的字母与 Alt 键一起使用。</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>关于 Lumos</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 让这块板卡成为即装即用的网站服务器。</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>应用待处理的更改；保存已编辑的配置</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>两个版本并排显示</translation>
    </message>
</context>
<context>
    <name>lumos::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
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
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1/秒</translation>
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
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>与当前比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>当前文件会进入列表</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>至 %1：被 %2 替换，操作为 %3</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>最新的版本在最前</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>并排显示两个版本</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>最近一分钟每秒的请求数</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>最近一分钟内 95 % 的请求最多用时</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>最近一分钟忙碌的工作进程和等待的请求</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>严重：%1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>搜索 (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Lumos</source>
        <translation>Lumos(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;nginx</source>
        <translation>nginx(&amp;N)</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>暂停(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>复制当前显示的行</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>低于此级别的行会被隐藏</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>服务器及其工作进程的日志行</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>nginx 的日志行</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>新的行会保留，继续后再显示</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>最新的行在最后</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>未安装 lumosd。</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>关于 Lumos(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>在托盘中显示图标(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1，位于 %2 · 没有要应用的更改</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1，位于 %2 · %Ln 项更改待应用</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>配置文本尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln 项更改尚未应用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>所有者可以连接</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>用户组可以连接</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>所有人可以连接</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>权限(&amp;M)</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>权限，八进制数字</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>这块板卡上的所有账户</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % 在 %1 ms 以内</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>启动以来 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln 忙碌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>工作进程 %1 / %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>板卡 %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>检查从浏览器到应用程序的每一步</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>发布您的应用程序</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>请选择您的 Flask 或其他 Python 应用程序的文件夹；其余内容会自动填好，供您查看。</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>选择文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作没有成功</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>如果桌面无法询问密码，可以改用命令。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>还没有应用程序？上面的地址会显示欢迎页面。</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>显示所有步骤(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>应用程序(&amp;L)</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>网站(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>工作进程(&amp;W)</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>套接字(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>配置(&amp;N)</translation>
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
        <translation>用法：lumos-admin [--page 页面] [--app 名称] [--bus system|session]

Lumos 的面板：网站是否在运行，为什么没有运行，以及可以更改的一切。

  --page 页面   打开时显示：%1
  --app 名称    应用程序，默认为 lumos
  --bus 总线    system 用于已安装的 Lumos（默认），session 用于手动运行的 Lumos
  --version     显示版本
  --help        显示此说明

语言与桌面相同；可用 LC_ALL 和 LANG 选择其他语言：
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin：%1。请参阅 lumos-admin --help。
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1：没有这个页面；可用的页面：%2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1：只能是 system 或 session</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>无法查询 Lumos</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>系统消息总线没有响应。没有它，面板既看不到也改不了任何内容；您的网站可能仍在运行。</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>此会话的消息总线没有响应。请从桌面启动面板，或不使用 --bus session。</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>重试(&amp;I)</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>这块板卡上没有安装 Lumos</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>消息总线找不到设置服务 org.lumosd.Settings1。面板已安装，但没有服务器。</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>您无权查询 Lumos</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>消息总线不允许此账户与设置服务通信：%1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>设置服务没有响应</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>设置服务无法启动</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>您的网站可能仍在运行。消息总线的消息：%1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>面板与服务器的版本不同</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>此面板的版本为 %1，设置服务的版本为 %2。其中一方尚不支持的内容不会显示在这里。</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>无法更改设置：%1 为只读</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>文件系统以只读方式挂载。所有内容都可以读取。</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>您可以查看，但不能更改</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>此账户无权管理这块板卡。所有内容都可以读取；字段已锁定。</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>此桌面无法询问密码</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>没有运行认证代理，因此更改会被拒绝。请安装一个（lxpolkit 或 mate-polkit）并重新登录，或在终端中用 lumosctl 更改。</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>更改会在下次启动时消失</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>这块板卡使用 overlay 文件系统：写入的内容只保存在内存中。要保留更改，请在 raspi-config 中将其关闭。</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>板卡内存不足，系统结束了服务器。减少工作进程可以节省内存。</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>另一个 lumosd 占用了套接字。请先结束它，再重新启动。</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>配置中有错误。“配置”页面会标出所在行。</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>以状态 %1 结束。详情请看日志。</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>应用程序无法启动</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>查找原因(&amp;D)</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>未安装服务 %1</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd 找不到它，因此无法从这里启动。</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>它还没有写入任何日志。</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>日志中的最后一行：%1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>应用程序仍在启动</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>您的网站已停止</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>访问者会看到网站休息中的页面。您启动网站或下次开机时，网站会恢复。</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>在您启动网站之前，访问者会看到网站休息中的页面。网站不会随开机启动。</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>启动(&amp;R)</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>未安装 nginx</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx 在端口 80 接收访问者的请求并转交给 Lumos。没有它，没有人能访问您的网站。</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx 没有运行</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>它在端口 80 接收访问者的请求。它停止时，没有人能访问您的网站。</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>启动 nginx(&amp;I)</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>没有存活的工作进程</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>每个新的工作进程在提供服务之前就结束了；Lumos 会以越来越长的间隔重试。原因见日志。</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>此账户无权读取日志</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>systemd-journal 组的成员可以读取日志。请将 %1 加入该组，然后重新登录。</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>板卡启动以来没有任何日志</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>板卡将日志保存在内存中，因此更早的日志已不存在。</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>板卡将日志保存在内存中，因此更早的日志已不存在。保留的最后一次故障：%1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>没有包含“%1”的行</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>搜索范围是上面的级别和来源所显示的行。</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>显示所有行(&amp;E)</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>此总线上没有 lumosd 响应。</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>自 %1 起运行</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>由手动启动；请在启动它的地方停止。</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>正在重新加载；网站保持在线</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>自 %1 起运行（%2）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>正在运行，但没有存活的工作进程</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>有一项更改等待重启。</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>正在查询 Lumos …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>自 %1 起启动中</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>正在停止；会先处理完进行中的请求</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>未提供服务：出现故障</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>没有符合此级别和这些来源的行</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx 无法启动</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>它的配置有错误，或者另一个程序占用了它的端口。“诊断”会说明是哪一种。</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>显示所有步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>工作进程 %1 于 %2 结束：%3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos 已将其替换。日志会说明之前发生了什么。</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>原因(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>待处理的更改</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>显示将会改变的行</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>撤回所有待处理的更改</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>加载文件并再次应用(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;J)</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>打开“诊断”</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>继续编辑(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>返回更改</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;Z)</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>恢复旧值</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>确定(&amp;K)</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>保留新值</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>再次发送相同的内容</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>保留他人所做的更改，并加入您的更改</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1，Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd 与此面板的版本不同：无法读取它关于文件夹的回答。</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>二维码中的地址</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>在手机上打开网站</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>将手机摄像头对准它。手机必须与此板卡在同一网络中。</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>启用网站(&amp;I)</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>停用 Debian 的网站(&amp;I)</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>修复(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>将模式改为 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>将所有者改为 %1，组改为 %2(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>改用端口 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>改用套接字 %1(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>发布您的应用程序</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>入口点(&amp;E)</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>虚拟环境(&amp;O)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>系统的 Python</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>运行用户(&amp;U)</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>工作进程(&amp;R)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>这块板卡上其他网站未占用的所有名称和地址。</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>静态文件(&amp;F)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>发布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>选择其他文件夹(&amp;C) …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>只需输入一次密码即可应用以下所有内容</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>您的应用程序所在的文件夹</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>正在查看 %1 …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>无法查看该文件夹</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>其中没有任何 Python 文件提供 WSGI 应用程序。</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>使用此账户自己的用户组：%1。</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>网站没有开启</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>没有输入密码。</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>重试(&amp;N)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>查看文件夹并填好所有字段</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>开机启动(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>重新加载代码(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>清除故障(&amp;C)</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>有关服务的更多操作</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>在浏览器中打开该地址</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>直到您再次启动或下次开机</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>直到您再次启动</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>此总线上没有 systemd：请在启动它的地方启动和停止。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>正在启动或停止</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd 找不到该服务</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>提供网站服务，直到您停止它</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>停止后再启动；会先处理完进行中的请求</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>板卡开机时是否启动</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>将地址显示为二维码，供手机使用</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local 就是这块板卡</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>其他设备只能通过地址访问它：没有程序发布 %1.local</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>未安装 nginx</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>nginx 的配置有错误：%1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx 没有运行</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx 正在运行，且配置有效</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx 没有指向 Lumos 的网站</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>端口 %1 指向 Lumos</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>%1 没有指定自己的主机名，因此由 Debian 的默认网站（“Welcome to nginx!”）响应</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>端口 %3 上的 %2 由网站 %1 响应，而不是 %4</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos 无法启动：%1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos 没有运行</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) 无法进入通往套接字的 %2</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) 无法进入 %2，因此访问者从应用程序获取静态文件，速度较慢</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) 可以连接到 %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 是 %2 %3，而 nginx 以 %4 运行</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>没有设置套接字</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>Lumos 正在运行，但 %1 不存在</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>Lumos 正在运行，但没有程序监听 %1</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos 正在监听 %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>无法通过 D-Bus 查询服务器</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 不会随开机启动</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>没有工作进程在服务：%1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>全部 %1 个工作进程都在忙，访客需要等待</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>%1 毫秒内没有工作进程应答</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%2 个工作进程中有 %1 个在服务</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>应用程序已加载</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>上次重新加载失败，先前加载的版本仍在服务：%1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%2 个请求中有 %1 个以服务器错误（500 及以上）结束</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>全部随开机启动</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>%1 个核心各一个，每个 32 MiB，不超过空闲 %2 MiB 的一半</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>%1 个核心各一个</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1 第 %2 行：加载代码时会启动线程 (%3)，每个工作进程都会各有一个；因此建议使用一个工作进程</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1 第 %2 行：加载代码时会打开设备 (%3)，只有一个进程能占用它；因此建议使用一个工作进程</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1 第 %2 行：加载代码时会调用 %3，且不会返回</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 中既没有 `application` 也没有 `app`，因此建议使用 %2</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>有多个文件包含应用程序，%1 只是其中第一个</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>文件夹中没有 Python 文件</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>文件夹属于 root，而应用程序不得以 root 运行；建议使用 %1</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>端口 80 被 nginx 以外的程序占用，因此建议网站使用端口 8080</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>文件夹中没有文件包含 WSGI 应用：既没有 `application` 或 `app`，也没有函数 create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 包含 ASGI 应用（%2），而 Lumos 提供的是 WSGI</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>该文件夹属于编号为 %1 的用户，而本机不认识此用户</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>运行应用的用户 %1 无法进入 %2</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt 需要 %1：未安装，也没有虚拟环境</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt 需要 %1：虚拟环境 %2 中未安装</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt 需要 %1，而已安装的是 %2</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1 第 %2 行：没有模块 %3，也没有可能包含它的虚拟环境</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1 第 %2 行：虚拟环境 %4 中没有模块 %3</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1：虚拟环境 %2 适用于 Python %3（由 %4 创建），而此 lumosd 内含 Python %5</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1：虚拟环境的 python（%2）已不存在或链接已失效</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1：无法读取 %2：%3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 无法按名称导入，因此作为文件加载 (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) 无法进入 %2，因此访问者从应用程序获取 %3 中的文件，速度较慢</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>从候选中选择一个</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>更正该文件</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>将其放到这一行之下：if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>被信号 %1 终止 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>以退出码 %1 结束</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>恢复为当前生效的值</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>自动(&amp;M)</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>自动(&amp;M)：%1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>已更改。%1</translation>
    </message>
</context>
<context>
    <name>lumos::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Owner of the socket</source>
        <translation>套接字的所有者</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>套接字的用户组</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>所有者和用户组(&amp;O)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>谁可以连接(&amp;C)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>停止时(&amp;S)</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>删除套接字文件</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>队列长度、协议、地址(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>路径，或 HOST:PORT。在 nginx 后面应使用路径。</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>队列长度(&amp;L)</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>可以等待的连接数</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>协议(&amp;R)</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>留空：路径两者都接受，由 nginx 选择。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>启动时创建</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>有访问控制列表</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>可通过</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不可通过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) 将能连接到它</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) 能连接到它</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) 将无法连接到它</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) 无法连接到它</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>nginx (%1) 能否连接到它由访问控制列表决定。诊断会考虑到这一点。</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx 将无法再连接</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>很少更改的设置</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>这块板卡上的所有账户都可以连接。</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>其他账户可以连接，但所有者或用户组不行。Linux 采用最先匹配的一项，请确认所指的是谁。</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 和 %2 组的成员可以连接，其他人不行。</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>只有 %1 可以连接。</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>%1 组的成员可以连接，但 %2 不行。</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>除 root 外，任何人都不能连接。</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>显示命令(&amp;W)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>直到内容改变或重新打开 Lumos</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>正在运行，有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
            <numerusform>%Ln 个适合这块板卡：每个核心一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>%Ln 个适合这块板卡：每个需要 %1，可用 %2 的一半。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>%Ln 个适合这块板卡：每个核心一个，共 %2 中每个 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>nginx 监听的位置</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>所有地址上的端口，或 ADDRESS:PORT。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>所有名称</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>网站的名称，以空格分隔</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>留空：这块板卡上其他网站未占用的所有名称和地址。</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>静态文件(&amp;E)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>nginx 在 /static/ 下提供的文件所在的文件夹</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>由 nginx 自己在 /static/ 下提供的文件所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>上传上限(&amp;L)</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>以字节为单位</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>以字节为单位；超过上限的会在读取前被拒绝。</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>nginx 中的网站</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>开启时会写入网站配置，由 nginx 测试并加载。如果 nginx 拒绝，一切保持原样。</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>开启网站(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>关闭网站(&amp;F)</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>显示网站配置文本(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>nginx 网站的配置文本</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>网站已开启。</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>网站已关闭。</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未做任何更改：%1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx 不再提供此网站；设置会保留</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>与 nginx 读取的一致</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>已结束，正在替换</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>正在处理完剩余请求</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 和另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
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
        <translation>当前任务</translation>
    </message>
    <message>
        <source>for</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>age</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数量(&amp;N)</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>同时响应的请求数</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>每个进程的并发请求(&amp;Q)</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>仅当代码线程安全时才可大于一</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>请求时限(&amp;E)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>超过此时间将结束请求及其工作进程</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>重启这一个(&amp;O)</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>依次重启全部(&amp;B)</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>替换选中的工作进程；不会丢失任何请求</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>替换所有工作进程；不会丢失任何请求</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>未做任何更改：没有输入密码</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>显示它的调用栈(&amp;H)</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>显示选中的工作进程正执行到代码的何处</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>返回工作进程(&amp;R)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>调用栈</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>工作进程 %1 当前所在位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln 忙碌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 等待</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % 在 %1 ms 以内</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>返回工作进程表格</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>每个工作进程一行；下方的按钮作用于选中的那个</translation>
    </message>
</context>
</TS>
