<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>別のフォルダーを選ぶ(&amp;F) …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>コードを再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>フォルダーを調べて、すべての欄を埋めます</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>古いコードを動かしたまま新しいコードを読み込みます。失われるリクエストはありません</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>エントリポイント(&amp;E)</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>Python モジュール (MODULE:CALLABLE)、または C++ モジュールのパス。</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>アプリケーションが動く場所で、ファイルは最初にここから探されます。</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>仮想環境(&amp;M)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>システムの Python</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>仮想環境のフォルダー。</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>実行ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>アプリケーションを実行するアカウント。</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>グループ(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>新しいコードに誤りがあります。古いコードが応答を続けています</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>最後の再読み込み: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>コードは再読み込みされませんでした</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>サーバーは再起動しますが、処理中のリクエストは最後まで処理されます</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>失われるリクエストはありません</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx が途切れることなく引き継ぎます</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>適用されていません: ファイルに書き込めません。%1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>適用されていません: 別の変更を処理中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>適用されていません: 古い設定のまま動いています。%1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>適用されていません: 設定サービスが応答しません。</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>適用されていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>変更 %Ln 件 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>適用中: 新しいワーカーを確認しています …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>適用中 …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>%1 に元に戻しました。</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>%1 に適用しました。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>何も変更されていません: パスワードが入力されませんでした。%Ln 件の変更はそのまま残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>適用されていません: その間にほかの人がファイルを変更しました。%Ln 件の変更はそのまま残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>元に戻されていません: パスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>元に戻されていません: その間にほかの人がファイルを変更しました。</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>元に戻されていません: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>設定は元に戻しましたが、サイトはまだ有効です。パスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>設定は元に戻しましたが、サイトはまだ有効です: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>電圧が不足</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>起動後に電圧不足があった</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>電圧は十分</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>時計は正確</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>時計は未設定</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx がアプリケーションに接続できません</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>アプリケーションが応答しません</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>ワーカーが応答していません</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>ウェブサイトが Lumos につながっていません</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx に静的ファイルを読む権限がありません</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx が配信していません</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>この名前はこのボードにつながりません</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>起動時にサイトが開始されません</translation>
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
        <translation>ブラウザーからアプリケーションまで</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻ります</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>ファイルにはパスワードが含まれていることがあるため、あなたのパスワードを入力すると表示されます。</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>設定ファイルのテキスト</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>ファイルを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>ファイルを保存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>編集を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E) …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>ファイル全体が正しい場合にだけ書き込まれます</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>その間にほかの人がファイルを変更しました。テキストをエクスポートしてから、ファイルを表示し直してください。</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>保存しました。再読み込みまたは再起動の後に有効になります。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>設定ファイルのエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>元の版に戻しました。再読み込みまたは再起動の後に有効になります。</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>uWSGI からインポート(&amp;I) …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>uWSGI のファイルを Lumos 用にして表示します。保存はしません</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>各行がどうなったか</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>uWSGI の設定ファイル</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>インポートできませんでした: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>%1 を Lumos 用のファイルにしたものです。まだ保存されていません。各行がどうなったかは下にあります。</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>ここに表示した後でファイルが変更されました。</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>設定ファイルのテキストが保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>表示し直す(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>ファイルのテキストに戻します</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>テキストを自分のファイルとして保存します</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>もう一度調べる(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>フォーラムに貼り付けられるよう、各段階をプレーンテキストでコピーします</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>診断を実行できませんでした: %1</translation>
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
        <translation>処理中 …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>このパネルは古く、この対処を実行できません</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>ブラウザーからアプリケーションまでの各段階を調べます</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>ボード:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>起動時に開始</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達していません</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>ボード:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>次の行が変わります。サーバーは再起動しますが、処理中のリクエストは最後まで処理されます。</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>次の行が変わります。再読み込みで有効になり、失われるリクエストはありません。</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>次の行が変わります。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>各ページ (並び順)</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>すべての情報を取得し直す</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>パネルを閉じる (サイトは動き続けます)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>下線の付いた文字は Alt と一緒に押します。</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Lumos について</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 はこのボードをウェブ専用機にします。</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>未適用の変更を適用、編集した設定ファイルを保存</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>2 つの版を左右に表示</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
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
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
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
        <translation>以前の版</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>現在と比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>この版に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>現在のファイルは一覧に残ります</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>%1 まで: %2 が %3 で置き換え</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>いちばん新しい版が先頭です</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>両方の版を左右に表示します</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>直近 1 分間の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>直近 1 分間のリクエストの 95 % が完了するまでの時間</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>直近 1 分間の処理中のワーカーと待機中のリクエスト</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>致命的: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>検索 (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
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
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>表示されている行をコピーします</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>このレベルより下の行は表示されません</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>サーバーとそのワーカーの行</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>nginx の行</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>新しい行は保持され、再開すると表示されます</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>いちばん新しい行が最後です</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd がインストールされていません。</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>暗い(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>Lumos について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>トレイにアイコンを表示(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1 (%2) · 適用する変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1 (%2) · 未適用の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>設定ファイルのテキストが保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln 件の変更が適用されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>接続可</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>所有者の接続を許可</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>グループの接続を許可</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>全員の接続を許可</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>モード(&amp;M)</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>モード (8 進数)</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>このボードのすべてのアカウント</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>1 つ減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1 つ増やす</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % が %1 ms 以内</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>開始から %1 件</translation>
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
            <numerusform>処理中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>待ち %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>ワーカー %1 / %2</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>コア %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>ボード %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>調べる(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>ブラウザーからアプリケーションまでの各段階を調べます</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>アプリケーションを公開する</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>Flask などの Python アプリケーションのフォルダーを選んでください。ほかの欄は自動で埋まるので、内容を確認するだけです。</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>フォルダーを選ぶ(&amp;F) …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>パスワードを尋ねられないデスクトップでは、代わりにコマンドを使えます。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>アプリケーションがまだない場合は、上のアドレスでウェルカムページが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>すべての段階を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ページ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>アプリケーション(&amp;L)</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>ウェブサイト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ワーカー(&amp;W)</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>ソケット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>設定ファイル(&amp;N)</translation>
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
        <translation>使い方: lumos-admin [--page ページ] [--app 名前] [--bus system|session]

Lumos のパネルです。サイトが動いているか、動いていなければその理由を示し、サイトに
関するすべてを変更できます。

  --page ページ 最初に開くページ: %1
  --app 名前    アプリケーション (既定は lumos)
  --bus バス    system はインストールされた Lumos (既定)、session は手動で動かしている
                Lumos
  --version     バージョンを表示
  --help        この説明を表示

言語はデスクトップの設定に従います。LC_ALL や LANG で別の言語を選べます:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1。lumos-admin --help をご覧ください。
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: そのようなページはありません。指定できるページ: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: system か session を指定してください</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Lumos に問い合わせできません</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>システムのメッセージバスが応答しません。メッセージバスがないと、パネルでは何も表示も変更もできません。サイト自体は動いているかもしれません。</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>このセッションのメッセージバスが応答しません。パネルをデスクトップから起動するか、--bus session を付けずに起動してください。</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>もう一度試す(&amp;I)</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>このボードに Lumos はインストールされていません</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>メッセージバスに設定サービス org.lumosd.Settings1 が見つかりません。パネルはありますが、サーバーがありません。</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>Lumos に問い合わせる権限がありません</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>メッセージバスは、このアカウントから設定サービスへの問い合わせを許可していません: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>設定サービスが応答しません</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>設定サービスが開始できません</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>サイト自体は動いているかもしれません。メッセージバスからの知らせ: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>パネルとサーバーのバージョンが異なります</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>このパネルは %1、設定サービスは %2 です。どちらかがまだ対応していないものは、ここに表示されません。</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>設定を変更できません: %1 は読み取り専用です</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>ファイルシステムが読み取り専用でマウントされています。内容はすべて表示できます。</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>閲覧はできますが、変更はできません</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>このアカウントにはこのボードを管理する権限がありません。内容はすべて表示できますが、欄はロックされています。</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>このデスクトップではパスワードを尋ねられません</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>認証エージェントが動いていないため、変更は拒否されます。lxpolkit か mate-polkit をインストールしてログインし直すか、端末で lumosctl を使って変更してください。</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>変更は次の起動時に失われます</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>このボードはオーバーレイファイルシステムで動いているため、書き込んだ内容はメモリーにしか残りません。変更を残すには raspi-config で無効にしてください。</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>ボードのメモリーが不足したため、システムがサーバーを終了しました。ワーカーを減らすとメモリーの使用量も減ります。</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>別の lumosd がソケットを使用しています。それを終了してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>設定ファイルに誤りがあります。設定ファイルのページでその行に印が付いています。</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>ステータス %1 で終了しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>アプリケーションが開始できません</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>原因を調べる(&amp;D)</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>サービス %1 はインストールされていません</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd がこのサービスを認識していないため、ここからは開始できません。</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>ログにはまだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>ログの最後の行: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>アプリケーションはまだ開始処理中です</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>サイトは停止しています</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>訪問者には休止中のページが表示されます。開始するか、次に起動したときに再開します。</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>開始するまで、訪問者には休止中のページが表示されます。起動時には開始されません。</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx がインストールされていません</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx はポート 80 で訪問者のリクエストを受け取り、Lumos に渡します。nginx がないと、誰もサイトにアクセスできません。</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx が動いていません</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>nginx はポート 80 で訪問者のリクエストを受け取ります。停止している間は、誰もサイトにアクセスできません。</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>nginx を開始(&amp;I)</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>動いているワーカーがありません</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>新しいワーカーは応答できるようになる前に終了しています。Lumos は間隔を広げながら再試行します。理由はログに記録されています。</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>このアカウントではログを読めません</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>systemd-journal グループのメンバーがログを読めます。%1 をこのグループに追加し、ログインし直してください。</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>ボードが起動してから何も記録されていません</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>このボードはログをメモリーに保持するため、古いログは残っていません。</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>このボードはログをメモリーに保持するため、古いログは残っていません。最後の失敗の記録: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>「%1」を含む行はありません</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>検索の対象は、上のレベルと出力元で絞り込んだ行です。</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>すべての行を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>動いていません</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>このバスでは lumosd が応答しません。</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>%1 から稼働中</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>手動で開始されています。開始した場所で停止してください。</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>再読み込み中 (サイトは動いています)</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>%1 から稼働中 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>稼働中ですが、動いているワーカーがありません</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>再起動を待っている変更があります。</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Lumos に問い合わせています …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>%1 から開始処理中</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>停止処理中 (処理中のリクエストは最後まで処理されます)</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>失敗したため応答していません</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>このレベルと出力元の行はありません</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx が起動しません</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>設定に誤りがあるか、別のプログラムがポートを使っています。どちらかは「診断」でわかります。</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>すべての段階を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>ワーカー %1 は %2 に終了しました: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos が置き換えました。それまでのことはログにあります。</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>理由(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>未適用の変更</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>変わる行を表示します</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>未適用の変更をすべて取り消します</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>ファイルを読み込んでもう一度適用(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;J)</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>診断を開きます</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>編集に戻る(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>変更に戻ります</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;Z)</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>以前の値に戻します</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>OK(&amp;K)</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>新しい値のままにします</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>同じ内容をもう一度送ります</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>他の人の変更を残し、あなたの変更を加えます</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1、Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd とこのパネルのバージョンが異なるため、フォルダーについての応答を読み取れません。</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>QR コードに入っているアドレス</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>サイトをスマートフォンで開く</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>スマートフォンのカメラを向けてください。スマートフォンはこのボードと同じネットワークにある必要があります。</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>サイトをオンにする(&amp;I)</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Debian のサイトをオフにする(&amp;I)</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>修復する(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>モードを %1 にする(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>所有者を %1、グループを %2 にする(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>ポート %1 を使う(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>ソケット %1 を使う(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>アプリケーションを公開する</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>エントリポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>仮想環境(&amp;O)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>システムの Python</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>実行ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>ワーカー(&amp;R)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>ポート(&amp;T)</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>このボードのほかのサイトが使っていない、すべての名前とアドレス。</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>静的ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>公開する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>別のフォルダーを選ぶ(&amp;C) …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>下の内容を、1 回のパスワード入力ですべて適用します</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>アプリケーションのフォルダー</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 を調べています …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>フォルダーを調べられませんでした</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>WSGI アプリケーションを作る Python ファイルがありません。</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>このアカウントのグループを使用: %1。</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>サイトは有効になっていません</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>パスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>もう一度試す(&amp;N)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>フォルダーを調べて、すべての欄を埋めます</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>起動時に開始(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>コードを再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>失敗の記録を消去(&amp;C)</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>サービスのその他の操作</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>アドレスをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>アドレスをコピーします</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>もう一度開始するか、次に起動するまで</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>もう一度開始するまで</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>このバスに systemd はありません。開始と停止は、開始した場所で行ってください。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>開始または停止を処理中です</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd がこのサービスを認識していません</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>ほかに %1</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>停止するまでサイトを配信します</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>停止してから開始します。処理中のリクエストは最後まで処理されます</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>ボードの起動時に開始するかどうか</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>QR(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>アドレスをスマートフォン用に QR コードで表示します</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local はこのボードです</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>ほかの機器からはアドレスでしか接続できません。%1.local を通知するものがありません</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx がインストールされていません</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>nginx の設定に誤りがあります: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx が動いていません</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx は動いており、設定に問題はありません</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>Lumos につながるサイトが nginx にありません</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>ポート %1 は Lumos につながっています</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>自分のホスト名を指定していない %1 の代わりに、Debian の既定のサイト (「Welcome to nginx!」) が応答しています</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>ポート %3 の %2 には、%4 ではなくサイト %1 が応答しています</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos が開始できません: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos が動いていません</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) はソケットに至る途中の %2 に入れません</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) は %2 に入れないため、訪問者は静的ファイルをアプリケーションから受け取り、遅くなります</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) は %2 に接続できます</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 は %2 %3 で、nginx は %4 として動いています</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>ソケットが設定されていません</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>Lumos は動いていますが、%1 がありません</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>Lumos は動いていますが、%1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos は %1 で待ち受けています</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達していません</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>D-Bus でサーバーに問い合わせできません</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 は起動時に開始されません</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>%1 に誰も接続できません: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>動いているワーカーがありません: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>%1 個のワーカーがすべて処理中で、訪問者は待たされます</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>%1 ミリ秒以内に応答したワーカーがありません</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%2 個中 %1 個のワーカーが動いています</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>アプリケーションは読み込まれています</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>前回の再読み込みが失敗したため、以前に読み込んだものが動き続けています: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%2 件中 %1 件のリクエストがサーバーエラー (500 以上) で終わりました</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>すべて起動時に開始されます</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>%1 個のコアごとに 1 つ (それぞれ 32 MiB、空き %2 MiB の半分以内)</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>%1 個のコアごとに 1 つ</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1 の %2 行目: コードの読み込み中にスレッドが開始され (%3)、ワーカーごとに別々に動くため、ワーカー 1 つを提案します</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1 の %2 行目: コードの読み込み中にデバイスが開かれ (%3)、1 つのプロセスしか使えないため、ワーカー 1 つを提案します</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1 の %2 行目: %3 がコードの読み込み中に呼び出され、戻ってきません</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 には `application` も `app` もないため、%2 を提案します</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>複数のファイルにアプリケーションがあり、%1 はその最初のものです</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>フォルダーに Python ファイルがありません</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>フォルダーの所有者は root ですが、アプリケーションを root で動かしてはいけないため、%1 を提案します</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>ポート 80 は nginx 以外のプログラムが使っているため、ウェブサイトをポート 8080 で提案します</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>フォルダーのどのファイルにも WSGI アプリケーションがありません (`application`、`app`、関数 create_app() のどれもありません)</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 には ASGI アプリケーション (%2) があります。Lumos が配信するのは WSGI です</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>フォルダーの所有者はユーザー番号 %1 で、このマシンでは不明です</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>アプリケーションを実行する %1 は %2 に入れません</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt は %1 を求めていますが、インストールされておらず、環境もありません</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt は %1 を求めていますが、環境 %2 にインストールされていません</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt は %1 を求めていますが、%2 がインストールされています</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1 の %2 行目: モジュール %3 がなく、それを含みうる環境もありません</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1 の %2 行目: 環境 %4 にモジュール %3 がありません</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: 環境 %2 は Python %3 用です (%4 が作成)。この lumosd は Python %5 を含みます</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: 環境の python、%2 がないか、リンクが切れています</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: %2 を読めません: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 は名前でインポートできないため、ファイルとして読み込まれます (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) は %2 に入れないため、訪問者は %3 のファイルをアプリケーションから受け取り、遅くなります</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>候補の 1 つを選びます</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>そのファイルを直します</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>フォルダーの名前を変えます</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>次の行の下に置きます: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>シグナル %1 で終了 (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>終了コード %1 で終了</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>有効な値に戻します</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>自動(&amp;M)</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>自動(&amp;M): %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>変更あり。%1</translation>
    </message>
</context>
<context>
    <name>lumos::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Owner of the socket</source>
        <translation>ソケットの所有者</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>ソケットのグループ</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>ソケットの所有者とグループ(&amp;O)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>接続できる相手</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>接続できる相手(&amp;C)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>停止したとき(&amp;S)</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>ソケットファイルを削除する</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>待ち行列、プロトコル、アドレス(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>パス、または HOST:PORT。nginx の背後ではパスを使います。</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>待ち行列の長さ(&amp;L)</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>待機できる接続の数</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>プロトコル(&amp;R)</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>空欄: パスではどちらも受け付け、nginx が選びます。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>開始時に作られます</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>アクセスリストあり</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>通過可</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>open</source>
        <translation>接続可</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) は接続できるようになります</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) は接続できます</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) は接続できなくなります</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) は接続できません</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>nginx (%1) が接続できるかどうかは、アクセスリストで決まります。診断ではそれも考慮されます。</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx が接続できなくなります</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>めったに変えない設定</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>このボードのすべてのアカウントが接続できます。</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>その他のアカウントは接続できますが、所有者かグループは接続できません。Linux は最初に当てはまるものを使うため、意図した相手か確認してください。</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 と、%2 のメンバーだけが接続できます。</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>%1 だけが接続できます。</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>%1 のメンバーは接続できますが、%2 は接続できません。</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>root 以外は接続できません。</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>コマンドを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>内容が変わるか、Lumos を開き直すまで</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>知っておくとよいこと</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>稼働中 (警告あり)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
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
            <numerusform>このボードには %Ln が適しています: コアごとに 1 つ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>このボードには %Ln が適しています: 1 つにつき %1 必要で、%2 の半分を使えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>このボードには %Ln が適しています: コアごとに 1 つで、%2 のうち 1 つにつき %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>nginx が待ち受ける場所</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>すべてのアドレスでのポート、または ADDRESS:PORT。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>すべての名前</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>ウェブサイトの名前 (空白で区切ります)</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>空欄: このボードのほかのサイトが使っていない、すべての名前とアドレス。</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>静的ファイル(&amp;E)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>nginx が /static/ 以下で配信するファイルのフォルダー</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>nginx が /static/ 以下で直接配信するファイルのフォルダー。</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>アップロードの上限(&amp;L)</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>バイト単位</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>バイト単位。これより大きいものは、読み込む前に拒否されます。</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>nginx のサイト</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>オンにすると、サイトの設定を書き込み、nginx が検査して読み込みます。nginx が拒否した場合は、何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>サイトをオンにする(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>サイトをオフにする(&amp;F)</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>サイトの設定を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>nginx のサイト設定のテキスト</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>サイトはオンです。</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>サイトはオフです。</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更されていません: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx からサイトが外れます。設定は残ります</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>nginx が読むとおりに表示します</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>終了しました。置き換え中です</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>終了しました: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>残りのリクエストを処理中</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
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
        <translation>処理内容</translation>
    </message>
    <message>
        <source>for</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>age</source>
        <translation>稼働時間</translation>
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
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数(&amp;N)</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>同時に応答できるリクエストの数</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>ワーカーごとの同時処理数(&amp;Q)</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>2 以上にするのは、コードがスレッドセーフな場合だけです</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>リクエストの制限時間(&amp;E)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>この時間を超えたリクエストを、ワーカーごと終了します</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>これを再起動(&amp;O)</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>すべてを順に再起動(&amp;B)</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>選んだワーカーを置き換えます。失われるリクエストはありません</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>すべてのワーカーを置き換えます。失われるリクエストはありません</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>%1 にする(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>何も変更されていません: パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>スタックを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>選んだワーカーがコードのどこにいるかを示します</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>ワーカーに戻る(&amp;R)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>ワーカー %1 の現在の位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>処理中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>待ち %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % が %1 ms 以内</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>ワーカーの表に戻ります</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>1 行が 1 つのワーカーです。下のボタンは選んだものに働きます</translation>
    </message>
</context>
</TS>
