<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>lumos::ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>Choose another &amp;folder …</source>
        <translation>दूसरा फ़ोल्डर चुनें(&amp;F) …</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>कोड फिर से लोड करें(&amp;L)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>फ़ोल्डर को देखकर सभी खाने भर देता है</translation>
    </message>
    <message>
        <source>Loads the new code beside the old; no request is lost</source>
        <translation>नया कोड पुराने के साथ-साथ लोड होता है; कोई अनुरोध नहीं खोता</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>प्रवेश बिंदु(&amp;E)</translation>
    </message>
    <message>
        <source>A Python module, MODULE:CALLABLE, or the path of a C++ module.</source>
        <translation>एक Python मॉड्यूल, MODULE:CALLABLE, या C++ मॉड्यूल का पथ।</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>फ़ोल्डर(&amp;D)</translation>
    </message>
    <message>
        <source>Where the application runs, and where its files are looked for first.</source>
        <translation>जहाँ ऐप्लिकेशन चलता है और जहाँ उसकी फ़ाइलें सबसे पहले खोजी जाती हैं।</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>परिवेश(&amp;M)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>सिस्टम का Python</translation>
    </message>
    <message>
        <source>The folder of its virtual environment.</source>
        <translation>उसके वर्चुअल परिवेश का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>इस रूप में चलाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>The account that the application runs as.</source>
        <translation>वह खाता जिससे ऐप्लिकेशन चलता है।</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>समूह(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>Your new code has an error; the old code still answers</source>
        <translation>आपके नए कोड में त्रुटि है; पुराना कोड अब भी जवाब दे रहा है</translation>
    </message>
    <message>
        <source>Last reload: %1</source>
        <translation>पिछली बार लोड: %1</translation>
    </message>
    <message>
        <source>The code was not reloaded</source>
        <translation>कोड फिर से लोड नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>lumos::Applying</name>
    <message>
        <source>the server restarts, requests under way are finished first</source>
        <translation>सर्वर फिर से शुरू होगा, जारी अनुरोध पहले पूरे होंगे</translation>
    </message>
    <message>
        <source>no request is lost</source>
        <translation>कोई अनुरोध नहीं खोता</translation>
    </message>
    <message>
        <source>nginx takes it over without a gap</source>
        <translation>nginx इसे बिना रुकावट अपना लेता है</translation>
    </message>
    <message>
        <source>Not applied: the file cannot be written. %1</source>
        <translation>लागू नहीं हुआ: फ़ाइल लिखी नहीं जा सकती। %1</translation>
    </message>
    <message>
        <source>Not applied: another change is under way. Try again in a moment.</source>
        <translation>लागू नहीं हुआ: कोई और बदलाव चल रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Not applied: the old settings still run. %1</source>
        <translation>लागू नहीं हुआ: पुरानी सेटिंग्स ही चल रही हैं। %1</translation>
    </message>
    <message>
        <source>Not applied: the settings service does not answer.</source>
        <translation>लागू नहीं हुआ: सेटिंग्स सेवा जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>लागू नहीं हुआ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln बदलाव</numerusform>
            <numerusform>%Ln बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) · %1</source>
        <translation>
            <numerusform>%Ln बदलाव · %1</numerusform>
            <numerusform>%Ln बदलाव · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying: checking the new workers …</source>
        <translation>लागू हो रहा है: नए वर्करों की जाँच …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>लागू हो रहा है …</translation>
    </message>
    <message>
        <source>Undone at %1.</source>
        <translation>%1 बजे वापस लिया गया।</translation>
    </message>
    <message>
        <source>Applied at %1.</source>
        <translation>%1 बजे लागू हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no password was given. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया। आपका %Ln बदलाव अब भी यहाँ है।</numerusform>
            <numerusform>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया। आपके %Ln बदलाव अब भी यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) are still here.</source>
        <translation>
            <numerusform>लागू नहीं हुआ: इस बीच किसी और ने फ़ाइल बदल दी। आपका %Ln बदलाव अब भी यहाँ है।</numerusform>
            <numerusform>लागू नहीं हुआ: इस बीच किसी और ने फ़ाइल बदल दी। आपके %Ln बदलाव अब भी यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: no password was given.</source>
        <translation>वापस नहीं लिया गया: पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Not undone: somebody else has changed the file meanwhile.</source>
        <translation>वापस नहीं लिया गया: इस बीच किसी और ने फ़ाइल बदल दी।</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>वापस नहीं लिया गया: %1</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: no password was given.</source>
        <translation>सेटिंग्स वापस हो गई हैं, पर साइट अब भी चालू है: कोई पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The settings are undone, but the site is still on: %1</source>
        <translation>सेटिंग्स वापस हो गई हैं, पर साइट अब भी चालू है: %1</translation>
    </message>
</context>
<context>
    <name>lumos::Board</name>
    <message>
        <source>power is low</source>
        <translation>वोल्टेज कम है</translation>
    </message>
    <message>
        <source>power was low since the start</source>
        <translation>शुरू होने के बाद वोल्टेज कम हुआ था</translation>
    </message>
    <message>
        <source>power is enough</source>
        <translation>वोल्टेज ठीक है</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>घड़ी मिली हुई है</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>घड़ी मिली हुई नहीं है</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 खाली</translation>
    </message>
</context>
<context>
    <name>lumos::Chain</name>
    <message>
        <source>browser</source>
        <translation>ब्राउज़र</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>वर्कर</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>nginx cannot connect to the application</source>
        <translation>nginx ऐप्लिकेशन से जुड़ नहीं पा रहा</translation>
    </message>
    <message>
        <source>The application does not answer</source>
        <translation>ऐप्लिकेशन जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>The workers do not serve</source>
        <translation>वर्कर काम नहीं कर रहे</translation>
    </message>
    <message>
        <source>The website does not lead to Lumos</source>
        <translation>वेबसाइट Lumos तक नहीं पहुँचती</translation>
    </message>
    <message>
        <source>nginx may not read the static files</source>
        <translation>nginx को स्थिर फ़ाइलें पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>nginx does not serve</source>
        <translation>nginx काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>The name does not lead to this board</source>
        <translation>यह नाम इस बोर्ड तक नहीं पहुँचता</translation>
    </message>
    <message>
        <source>The site does not start at boot</source>
        <translation>साइट बूट पर शुरू नहीं होती</translation>
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
        <translation>ब्राउज़र से ऐप्लिकेशन तक</translation>
    </message>
</context>
<context>
    <name>lumos::CloseRow</name>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>विंडो पर लौटता है</translation>
    </message>
</context>
<context>
    <name>lumos::CopyableCommand</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करें(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>कमांड कॉपी करता है</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>कमांड: %1</translation>
    </message>
</context>
<context>
    <name>lumos::ConfigurationPage</name>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>The file may hold passwords, so it is shown after you have given yours.</source>
        <translation>फ़ाइल में पासवर्ड हो सकते हैं, इसलिए वह आपका पासवर्ड देने के बाद ही दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>कॉन्फ़िगरेशन का पाठ</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>फ़ाइल दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Save the &amp;file</source>
        <translation>फ़ाइल सहेजें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>संपादन छोड़ें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>निर्यात करें(&amp;E) …</translation>
    </message>
    <message>
        <source>Written only if the whole file is valid</source>
        <translation>तभी लिखी जाती है जब पूरी फ़ाइल सही हो</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>Somebody else has changed the file meanwhile. Export your text, then show the file anew.</source>
        <translation>इस बीच किसी और ने फ़ाइल बदल दी। अपना पाठ निर्यात करें, फिर फ़ाइल दोबारा दिखाएँ।</translation>
    </message>
    <message>
        <source>Saved. It is in force after a reload or a restart.</source>
        <translation>सहेजा गया। फिर से लोड या शुरू करने पर लागू होगा।</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>कॉन्फ़िगरेशन निर्यात करें</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 में निर्यात किया गया</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>निर्यात नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>Restored. It is in force after a reload or a restart.</source>
        <translation>बहाल किया गया। फिर से लोड या शुरू करने पर लागू होगा।</translation>
    </message>
    <message>
        <source>&amp;Import from uWSGI …</source>
        <translation>uWSGI से आयात करें(&amp;I) …</translation>
    </message>
    <message>
        <source>Shows a uWSGI file as one for Lumos; saves nothing</source>
        <translation>uWSGI की फ़ाइल को Lumos की फ़ाइल के रूप में दिखाता है; कुछ सहेजता नहीं</translation>
    </message>
    <message>
        <source>What has become of each line</source>
        <translation>हर पंक्ति का क्या हुआ</translation>
    </message>
    <message>
        <source>A configuration of uWSGI</source>
        <translation>uWSGI का कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>आयात नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>This is %1 as a file for Lumos, not saved yet. What has become of each line stands below it.</source>
        <translation>यह Lumos की फ़ाइल के रूप में %1 है, अभी सहेजा नहीं गया। हर पंक्ति का क्या हुआ, नीचे लिखा है।</translation>
    </message>
    <message>
        <source>The file has changed since it was shown here.</source>
        <translation>यहाँ दिखाए जाने के बाद फ़ाइल बदल गई है।</translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>कॉन्फ़िगरेशन का पाठ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>&amp;Show it anew</source>
        <translation>दोबारा दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the text of the file back</source>
        <translation>फ़ाइल का पाठ वापस लाता है</translation>
    </message>
    <message>
        <source>Saves the text as a file of yours</source>
        <translation>पाठ को आपकी फ़ाइल के रूप में सहेजता है</translation>
    </message>
</context>
<context>
    <name>lumos::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>फिर जाँचें(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the steps as plain text, made for a forum post</source>
        <translation>चरणों को सादे पाठ के रूप में कॉपी करता है, फ़ोरम में डालने लायक</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>जाँच हो रही है …</translation>
    </message>
    <message>
        <source>The check did not run: %1</source>
        <translation>जाँच नहीं हो सकी: %1</translation>
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
        <translation>जारी है …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>This panel is too old for that remedy</source>
        <translation>यह पैनल उस उपाय के लिए बहुत पुराना है</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>ब्राउज़र से ऐप्लिकेशन तक हर चरण की जाँच करता है</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>बोर्ड:</translation>
    </message>
</context>
<context>
    <name>lumos::Diagnosis</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>वर्कर</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>Start at boot</source>
        <translation>बूट पर शुरू करें</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>पहुँचा नहीं गया</translation>
    </message>
    <message>
        <source>Board:</source>
        <translation>बोर्ड:</translation>
    </message>
</context>
<context>
    <name>lumos::Dialogs</name>
    <message>
        <source>These lines would change. The server restarts; requests under way are finished first.</source>
        <translation>ये पंक्तियाँ बदलेंगी। सर्वर फिर से शुरू होगा; जारी अनुरोध पहले पूरे होंगे।</translation>
    </message>
    <message>
        <source>These lines would change. A reload brings them in force; no request is lost.</source>
        <translation>ये पंक्तियाँ बदलेंगी। फिर से लोड करने पर ये लागू होंगी; कोई अनुरोध नहीं खोता।</translation>
    </message>
    <message>
        <source>These lines would change.</source>
        <translation>ये पंक्तियाँ बदलेंगी।</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>the pages, in their order</source>
        <translation>पृष्ठ, अपने क्रम में</translation>
    </message>
    <message>
        <source>search in the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>ask everything anew</source>
        <translation>सब कुछ फिर से पूछें</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>close the panel; the site goes on</source>
        <translation>पैनल बंद करें; साइट चलती रहती है</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>रेखांकित अक्षर Alt के साथ काम करते हैं।</translation>
    </message>
    <message>
        <source>About Lumos</source>
        <translation>Lumos के बारे में</translation>
    </message>
    <message>
        <source>Lumos %1 turns this board into a web appliance.</source>
        <translation>Lumos %1 इस बोर्ड को तैयार वेब सर्वर बना देता है।</translation>
    </message>
    <message>
        <source>apply the pending changes; save an edited configuration</source>
        <translation>बाकी बदलाव लागू करें; संपादित कॉन्फ़िगरेशन सहेजें</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>मेन्यू</translation>
    </message>
</context>
<context>
    <name>lumos::DiffView</name>
    <message>
        <source>Two versions side by side</source>
        <translation>दो संस्करण साथ-साथ</translation>
    </message>
</context>
<context>
    <name>lumos::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
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
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /से॰</translation>
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
        <translation>पुराने संस्करण</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>मौजूदा से तुलना करें(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>यह संस्करण बहाल करें(&amp;R)</translation>
    </message>
    <message>
        <source>The present file goes into the list</source>
        <translation>मौजूदा फ़ाइल सूची में चली जाती है</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तब</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>until %1: replaced by %2 with %3</source>
        <translation>%1 तक: %2 ने %3 से बदला</translation>
    </message>
    <message>
        <source>The newest version is the first</source>
        <translation>सबसे नया संस्करण सबसे पहले है</translation>
    </message>
    <message>
        <source>Shows both versions side by side</source>
        <translation>दोनों संस्करण साथ-साथ दिखाता है</translation>
    </message>
</context>
<context>
    <name>lumos::HistoryGraph</name>
    <message>
        <source>Requests a second in the last minute</source>
        <translation>पिछले मिनट में प्रति सेकंड अनुरोध</translation>
    </message>
    <message>
        <source>How long 95 % of the requests took at most, in the last minute</source>
        <translation>पिछले मिनट में 95 % अनुरोधों को अधिकतम कितना समय लगा</translation>
    </message>
    <message>
        <source>Busy workers and waiting requests in the last minute</source>
        <translation>पिछले मिनट में व्यस्त वर्कर और प्रतीक्षारत अनुरोध</translation>
    </message>
</context>
<context>
    <name>lumos::LogLines</name>
    <message>
        <source>critical: %1</source>
        <translation>गंभीर: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>त्रुटि: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>चेतावनी: %1</translation>
    </message>
</context>
<context>
    <name>lumos::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>खोजें (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
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
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>दिखाई गई पंक्तियाँ कॉपी करता है</translation>
    </message>
    <message>
        <source>Lines below this level are hidden</source>
        <translation>इस स्तर से नीचे की पंक्तियाँ छिपी रहती हैं</translation>
    </message>
    <message>
        <source>The lines of the server and its workers</source>
        <translation>सर्वर और उसके वर्करों की पंक्तियाँ</translation>
    </message>
    <message>
        <source>The lines of nginx</source>
        <translation>nginx की पंक्तियाँ</translation>
    </message>
    <message>
        <source>New lines are kept, and shown when it goes on</source>
        <translation>नई पंक्तियाँ रखी जाती हैं, और फिर चलने पर दिखाई जाती हैं</translation>
    </message>
    <message>
        <source>The newest line is the last</source>
        <translation>सबसे नई पंक्ति अंत में है</translation>
    </message>
</context>
<context>
    <name>lumos::LumosdRun</name>
    <message>
        <source>lumosd is not installed.</source>
        <translation>lumosd इंस्टॉल नहीं है।</translation>
    </message>
</context>
<context>
    <name>lumos::MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>डेस्कटॉप जैसा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>गहरा(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lumos</source>
        <translation>Lumos के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>ट्रे में आइकन(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::MainWindow</name>
    <message>
        <source>&amp;Menu</source>
        <translation>मेन्यू(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Lumos %1 on %2 · nothing to apply</source>
        <comment>version, board</comment>
        <translation>Lumos %1, %2 पर · लागू करने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Lumos %1 on %2 · %Ln change(s) to apply</source>
        <comment>version, board</comment>
        <translation>
            <numerusform>Lumos %1, %2 पर · %Ln बदलाव लागू करना बाकी</numerusform>
            <numerusform>Lumos %1, %2 पर · %Ln बदलाव लागू करने बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the configuration is not saved.</source>
        <translation>कॉन्फ़िगरेशन का पाठ सहेजा नहीं गया है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not applied.</source>
        <translation>
            <numerusform>%Ln बदलाव लागू नहीं हुआ है।</numerusform>
            <numerusform>%Ln बदलाव लागू नहीं हुए हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::ModeGrid</name>
    <message>
        <source>may connect</source>
        <translation>जुड़ सकता है</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Owner, may connect</source>
        <translation>स्वामी जुड़ सकता है</translation>
    </message>
    <message>
        <source>Group, may connect</source>
        <translation>समूह जुड़ सकता है</translation>
    </message>
    <message>
        <source>Everyone, may connect</source>
        <translation>सभी जुड़ सकते हैं</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>मोड(&amp;M)</translation>
    </message>
    <message>
        <source>Mode, as octal digits</source>
        <translation>मोड, अष्टाधारी अंकों में</translation>
    </message>
    <message>
        <source>Every account of this board</source>
        <translation>इस बोर्ड का हर खाता</translation>
    </message>
</context>
<context>
    <name>lumos::NumberField</name>
    <message>
        <source>One less</source>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक अधिक</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>वर्कर</translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % %1 ms के भीतर</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>शुरू से अब तक %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>workers that serve</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln व्यस्त</numerusform>
            <numerusform>%Ln व्यस्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%2 में से %1 वर्कर</translation>
    </message>
    <message>
        <source>cores %1</source>
        <translation>कोर %1</translation>
    </message>
    <message>
        <source>board %1</source>
        <comment>temperature</comment>
        <translation>बोर्ड %1</translation>
    </message>
</context>
<context>
    <name>lumos::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>जाँचें(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at every step from the browser to the application</source>
        <translation>ब्राउज़र से ऐप्लिकेशन तक हर चरण की जाँच करता है</translation>
    </message>
    <message>
        <source>Serve your application</source>
        <translation>अपना ऐप्लिकेशन चलाएँ</translation>
    </message>
    <message>
        <source>Choose the folder of your Flask or other Python application; everything else is filled in for you to look at.</source>
        <translation>अपने Flask या किसी और Python ऐप्लिकेशन का फ़ोल्डर चुनें; बाकी सब आपके देखने के लिए भर दिया जाएगा।</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>फ़ोल्डर चुनें(&amp;F) …</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>A desktop without a password prompt can use the command instead.</source>
        <translation>जो डेस्कटॉप पासवर्ड नहीं पूछ सकता, उस पर कमांड का प्रयोग करें।</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है(&amp;O)</translation>
    </message>
    <message>
        <source>No application yet? The welcome page is served at the address above.</source>
        <translation>अभी कोई ऐप्लिकेशन नहीं? ऊपर के पते पर स्वागत पृष्ठ दिखता है।</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>सभी चरण दिखाएँ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::Page</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>पृष्ठ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lumos::PageList</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>lumos::PageStack</name>
    <message>
        <source>&amp;Overview</source>
        <translation>अवलोकन(&amp;O)</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>ऐप्लिकेशन(&amp;L)</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>वेबसाइट(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>वर्कर(&amp;W)</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>सॉकेट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>निदान(&amp;D)</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>लॉग(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;nfiguration</source>
        <translation>कॉन्फ़िगरेशन(&amp;N)</translation>
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
        <translation>प्रयोग: lumos-admin [--page पृष्ठ] [--app नाम] [--bus system|session]

Lumos का पैनल: साइट चल रही है या नहीं, क्यों नहीं, और उसमें जो कुछ बदला जा सकता है।

  --page पृष्ठ  इस पर खुलता है: %1
  --app नाम     ऐप्लिकेशन, सामान्यतः lumos
  --bus बस      इंस्टॉल किए गए Lumos के लिए system (सामान्य), हाथ से चलाए गए के लिए session
  --version     संस्करण
  --help        यह पाठ

भाषा डेस्कटॉप की होती है; LC_ALL और LANG से दूसरी चुनी जा सकती है:
  LC_ALL=de_DE.UTF-8 lumos-admin
</translation>
    </message>
    <message>
        <source>lumos-admin: %1. See lumos-admin --help.
</source>
        <translation>lumos-admin: %1। lumos-admin --help देखें।
</translation>
    </message>
    <message>
        <source>--page %1: there is no such page; there are: %2</source>
        <translation>--page %1: ऐसा कोई पृष्ठ नहीं है; ये हैं: %2</translation>
    </message>
    <message>
        <source>--bus %1: it is system or session</source>
        <translation>--bus %1: यह system या session होना चाहिए</translation>
    </message>
</context>
<context>
    <name>lumos::PanelState</name>
    <message>
        <source>Lumos cannot be asked</source>
        <translation>Lumos से पूछा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The system&apos;s message bus does not answer. Without it the panel can neither see nor change anything; your site may well run.</source>
        <translation>सिस्टम की संदेश बस जवाब नहीं दे रही। इसके बिना पैनल न कुछ देख सकता है, न बदल सकता है; हो सकता है कि आपकी साइट चल रही हो।</translation>
    </message>
    <message>
        <source>This session&apos;s message bus does not answer. Start the panel from the desktop, or without --bus session.</source>
        <translation>इस सत्र की संदेश बस जवाब नहीं दे रही। पैनल को डेस्कटॉप से शुरू करें, या बिना --bus session के।</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>फिर कोशिश करें(&amp;I)</translation>
    </message>
    <message>
        <source>Lumos is not installed on this board</source>
        <translation>इस बोर्ड पर Lumos इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>The settings service org.lumosd.Settings1 is not known to the message bus. The panel is here, the server is not.</source>
        <translation>संदेश बस सेटिंग्स सेवा org.lumosd.Settings1 को नहीं जानती। पैनल यहाँ है, सर्वर नहीं।</translation>
    </message>
    <message>
        <source>You may not ask Lumos</source>
        <translation>आपको Lumos से पूछने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The message bus does not let this account talk to the settings service: %1</source>
        <translation>संदेश बस इस खाते को सेटिंग्स सेवा से बात नहीं करने देती: %1</translation>
    </message>
    <message>
        <source>The settings service does not answer</source>
        <translation>सेटिंग्स सेवा जवाब नहीं दे रही</translation>
    </message>
    <message>
        <source>The settings service does not start</source>
        <translation>सेटिंग्स सेवा शुरू नहीं हो रही</translation>
    </message>
    <message>
        <source>Your site may well run. The message bus says: %1</source>
        <translation>हो सकता है कि आपकी साइट चल रही हो। संदेश बस का कहना है: %1</translation>
    </message>
    <message>
        <source>Panel and server are of different versions</source>
        <translation>पैनल और सर्वर के संस्करण अलग हैं</translation>
    </message>
    <message>
        <source>This panel is %1, the settings service is %2. What one of them does not know yet is missing here.</source>
        <translation>यह पैनल %1 है, सेटिंग्स सेवा %2 है। इनमें से कोई एक जिसे अभी नहीं जानता, वह यहाँ नहीं दिखता।</translation>
    </message>
    <message>
        <source>The settings cannot be changed: %1 is read-only</source>
        <translation>सेटिंग्स बदली नहीं जा सकतीं: %1 केवल पढ़ने योग्य है</translation>
    </message>
    <message>
        <source>The file system is mounted read-only. Everything can be read.</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ने के लिए माउंट है। सब कुछ पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>आप देख सकते हैं, पर बदल नहीं सकते</translation>
    </message>
    <message>
        <source>This account is not allowed to administer the board. Everything can be read; the fields are locked.</source>
        <translation>इस खाते को बोर्ड का प्रबंधन करने की अनुमति नहीं है। सब कुछ पढ़ा जा सकता है; खाने बंद हैं।</translation>
    </message>
    <message>
        <source>This desktop cannot ask for a password</source>
        <translation>यह डेस्कटॉप पासवर्ड नहीं पूछ सकता</translation>
    </message>
    <message>
        <source>No authentication agent runs, so changes are refused. Install one (lxpolkit or mate-polkit) and log in again, or make the change with lumosctl in a terminal.</source>
        <translation>कोई प्रमाणीकरण एजेंट नहीं चल रहा, इसलिए बदलाव अस्वीकार होते हैं। एक इंस्टॉल करें (lxpolkit या mate-polkit) और फिर से लॉग इन करें, या टर्मिनल में lumosctl से बदलाव करें।</translation>
    </message>
    <message>
        <source>Changes vanish at the next boot</source>
        <translation>बदलाव अगले बूट पर मिट जाएँगे</translation>
    </message>
    <message>
        <source>The board runs on an overlay file system: what is written goes to memory. Turn it off in raspi-config to keep changes.</source>
        <translation>बोर्ड overlay फ़ाइल सिस्टम पर चलता है: जो लिखा जाता है वह मेमोरी में जाता है। बदलाव रखने के लिए इसे raspi-config में बंद करें।</translation>
    </message>
    <message>
        <source>The board ran out of memory, and the system ended the server. Fewer workers need less memory.</source>
        <translation>बोर्ड की मेमोरी समाप्त हो गई और सिस्टम ने सर्वर को बंद कर दिया। कम वर्करों को कम मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Another lumosd holds the socket. End it, then start again.</source>
        <translation>कोई और lumosd सॉकेट को पकड़े हुए है। उसे बंद करें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The configuration has a mistake. Configuration marks its line.</source>
        <translation>कॉन्फ़िगरेशन में गलती है। कॉन्फ़िगरेशन पृष्ठ उसकी पंक्ति दिखाता है।</translation>
    </message>
    <message>
        <source>It ended with status %1. The log says more.</source>
        <translation>यह स्थिति %1 के साथ समाप्त हुआ। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>The application does not start</source>
        <translation>ऐप्लिकेशन शुरू नहीं हो रहा</translation>
    </message>
    <message>
        <source>Fin&amp;d the cause</source>
        <translation>कारण खोजें(&amp;D)</translation>
    </message>
    <message>
        <source>The service %1 is not installed</source>
        <translation>सेवा %1 इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>systemd does not know it, so it cannot be started from here.</source>
        <translation>systemd इसे नहीं जानता, इसलिए इसे यहाँ से शुरू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>It has written nothing to the log yet.</source>
        <translation>उसने लॉग में अभी कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Its last line in the log: %1</source>
        <translation>लॉग में उसकी आख़िरी पंक्ति: %1</translation>
    </message>
    <message>
        <source>The application is still starting</source>
        <translation>ऐप्लिकेशन अभी शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>लॉग दिखाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>Your site is stopped</source>
        <translation>आपकी साइट रुकी हुई है</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site. It starts again when you start it, or at the next boot.</source>
        <translation>आगंतुकों को विराम में पड़ी साइट का पृष्ठ दिखता है। आपके शुरू करने पर या अगले बूट पर वह फिर चलेगी।</translation>
    </message>
    <message>
        <source>Visitors see the page of a resting site, until you start it. It does not start at boot.</source>
        <translation>जब तक आप इसे शुरू नहीं करते, आगंतुकों को विराम में पड़ी साइट का पृष्ठ दिखता है। यह बूट पर शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>शुरू करें(&amp;R)</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>nginx takes the visitors&apos; requests at port 80 and hands them to Lumos. Without it nobody reaches your site.</source>
        <translation>nginx पोर्ट 80 पर आगंतुकों के अनुरोध लेकर Lumos को देता है। इसके बिना कोई आपकी साइट तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx नहीं चल रहा</translation>
    </message>
    <message>
        <source>It takes the visitors&apos; requests at port 80. While it is stopped nobody reaches your site.</source>
        <translation>यह पोर्ट 80 पर आगंतुकों के अनुरोध लेता है। जब तक यह रुका है, कोई आपकी साइट तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Start ng&amp;inx</source>
        <translation>nginx शुरू करें(&amp;I)</translation>
    </message>
    <message>
        <source>No worker is alive</source>
        <translation>कोई वर्कर नहीं चल रहा</translation>
    </message>
    <message>
        <source>Each new worker ends before it can serve; Lumos tries again in growing intervals. The log names the reason.</source>
        <translation>हर नया वर्कर काम शुरू करने से पहले ही समाप्त हो जाता है; Lumos बढ़ते अंतराल पर फिर कोशिश करता है। कारण लॉग में है।</translation>
    </message>
    <message>
        <source>The log may not be read by this account</source>
        <translation>इस खाते को लॉग पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Members of the group systemd-journal may read it. Add %1 to the group, then log in again.</source>
        <translation>systemd-journal समूह के सदस्य इसे पढ़ सकते हैं। %1 को समूह में जोड़ें, फिर दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>Nothing was logged since the board started</source>
        <translation>बोर्ड के शुरू होने के बाद से कुछ लॉग नहीं हुआ</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone.</source>
        <translation>बोर्ड लॉग मेमोरी में रखता है, इसलिए पुराने लॉग नहीं बचे।</translation>
    </message>
    <message>
        <source>The board keeps logs in memory, so older ones are gone. The last failure is kept: %1</source>
        <translation>बोर्ड लॉग मेमोरी में रखता है, इसलिए पुराने लॉग नहीं बचे। आख़िरी विफलता रखी गई है: %1</translation>
    </message>
    <message>
        <source>No line has “%1”</source>
        <translation>किसी पंक्ति में “%1” नहीं है</translation>
    </message>
    <message>
        <source>The search looks at the lines that the level and the sources above let through.</source>
        <translation>खोज उन पंक्तियों में होती है जिन्हें ऊपर का स्तर और स्रोत दिखाते हैं।</translation>
    </message>
    <message>
        <source>Show all lin&amp;es</source>
        <translation>सभी पंक्तियाँ दिखाएँ(&amp;E)</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>नहीं चल रहा</translation>
    </message>
    <message>
        <source>No lumosd answers on this bus.</source>
        <translation>इस बस पर कोई lumosd जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>%1 से चल रहा है</translation>
    </message>
    <message>
        <source>Started by hand; stop it where it was started.</source>
        <translation>हाथ से शुरू किया गया; जहाँ शुरू किया गया था वहीं रोकें।</translation>
    </message>
    <message>
        <source>Reloading; the site stays up</source>
        <translation>फिर से लोड हो रहा है; साइट चलती रहती है</translation>
    </message>
    <message>
        <source>Running since %1 (%2)</source>
        <translation>%1 से चल रहा है (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Running, but no worker is alive</source>
        <translation>चल रहा है, पर कोई वर्कर नहीं चल रहा</translation>
    </message>
    <message>
        <source>A change waits for a restart.</source>
        <translation>एक बदलाव फिर से शुरू होने की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Asking Lumos …</source>
        <translation>Lumos से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Starting since %1</source>
        <translation>%1 से शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stopping; requests under way are finished first</source>
        <translation>रुक रहा है; जारी अनुरोध पहले पूरे होंगे</translation>
    </message>
    <message>
        <source>Not serving: it failed</source>
        <translation>काम नहीं कर रहा: विफल हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>No line has this level and these sources</source>
        <translation>इस स्तर और इन स्रोतों की कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>nginx does not start</source>
        <translation>nginx शुरू नहीं होता</translation>
    </message>
    <message>
        <source>Its configuration has an error, or another program has taken its port. Diagnose says which.</source>
        <translation>इसके कॉन्फ़िगरेशन में त्रुटि है, या किसी दूसरे प्रोग्राम ने इसका पोर्ट ले लिया है। “निदान” बताता है कि क्या हुआ।</translation>
    </message>
    <message>
        <source>&amp;Show all steps</source>
        <translation>सभी चरण दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Worker %1 ended at %2: %3</source>
        <comment>number, time, reason</comment>
        <translation>वर्कर %1 %2 बजे समाप्त हुआ: %3</translation>
    </message>
    <message>
        <source>Lumos has replaced it. The log says what came before.</source>
        <translation>Lumos ने उसकी जगह नया चला दिया है। लॉग बताता है कि पहले क्या हुआ।</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>क्यों?(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>lumos::PendingBar</name>
    <message>
        <source>Pending changes</source>
        <translation>बाकी बदलाव</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>पूर्वावलोकन(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the lines that would change</source>
        <translation>वे पंक्तियाँ दिखाता है जो बदलेंगी</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>वापस लें(&amp;V)</translation>
    </message>
    <message>
        <source>Takes all pending changes back</source>
        <translation>सभी बाकी बदलाव वापस लेता है</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>लागू करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें(&amp;T)</translation>
    </message>
    <message>
        <source>Load the file and a&amp;pply again</source>
        <translation>फ़ाइल लोड करके फिर लागू करें(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>दिखाएँ(&amp;J)</translation>
    </message>
    <message>
        <source>Opens Diagnose</source>
        <translation>निदान खोलता है</translation>
    </message>
    <message>
        <source>Edit &amp;again</source>
        <translation>फिर संपादित करें(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>बदलावों पर वापस</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;Z)</translation>
    </message>
    <message>
        <source>Puts the old values back</source>
        <translation>पुराने मान वापस रखता है</translation>
    </message>
    <message>
        <source>O&amp;K</source>
        <translation>ठीक है(&amp;K)</translation>
    </message>
    <message>
        <source>The new values stay</source>
        <translation>नए मान बने रहते हैं</translation>
    </message>
    <message>
        <source>Sends the same once more</source>
        <translation>वही फिर से भेजता है</translation>
    </message>
    <message>
        <source>Keeps what somebody else has changed, and adds your changes</source>
        <translation>किसी और के बदलाव रखता है, और आपके बदलाव जोड़ता है</translation>
    </message>
</context>
<context>
    <name>lumos::Proposal</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation>%1, Python %2</translation>
    </message>
    <message>
        <source>lumosd is of another version than this panel: its answer about the folder cannot be read.</source>
        <translation>lumosd का संस्करण इस पैनल से अलग है: फ़ोल्डर के बारे में उसका जवाब पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>lumos::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
</context>
<context>
    <name>lumos::QrDialog</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>The address that the QR code holds</source>
        <translation>वह पता जो QR कोड में है</translation>
    </message>
    <message>
        <source>Open the site on a phone</source>
        <translation>साइट को फ़ोन पर खोलें</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it. The phone has to be in the same network as this board.</source>
        <translation>फ़ोन का कैमरा इस पर लाएँ। फ़ोन को इसी बोर्ड के नेटवर्क में होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>lumos::Remedy</name>
    <message>
        <source>Switch the s&amp;ite on</source>
        <translation>साइट चालू करें(&amp;I)</translation>
    </message>
    <message>
        <source>Switch Deb&amp;ian&apos;s site off</source>
        <translation>Debian की साइट बंद करें(&amp;I)</translation>
    </message>
    <message>
        <source>Repair &amp;it</source>
        <translation>ठीक करें(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to mode %1</source>
        <translation>मोड %1 करें(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to owner %1 and group %2</source>
        <translation>मालिक %1 और समूह %2 करें(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to port %1</source>
        <translation>पोर्ट %1 लें(&amp;I)</translation>
    </message>
    <message>
        <source>Sw&amp;itch to the socket %1</source>
        <translation>सॉकेट %1 लें(&amp;I)</translation>
    </message>
</context>
<context>
    <name>lumos::ServePage</name>
    <message>
        <source>Serve your application</source>
        <translation>अपना ऐप्लिकेशन चलाएँ</translation>
    </message>
    <message>
        <source>&amp;Entry point</source>
        <translation>प्रवेश बिंदु(&amp;E)</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>परिवेश(&amp;O)</translation>
    </message>
    <message>
        <source>the system&apos;s Python</source>
        <translation>सिस्टम का Python</translation>
    </message>
    <message>
        <source>Run as &amp;user</source>
        <translation>इस रूप में चलाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Wo&amp;rkers</source>
        <translation>वर्कर(&amp;R)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>पोर्ट(&amp;T)</translation>
    </message>
    <message>
        <source>At every name and address that no other site of this board claims.</source>
        <translation>हर उस नाम और पते पर जिसे इस बोर्ड की कोई और साइट नहीं लेती।</translation>
    </message>
    <message>
        <source>Static &amp;files</source>
        <translation>स्थिर फ़ाइलें(&amp;F)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>&amp;Serve it</source>
        <translation>चालू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder …</source>
        <translation>दूसरा फ़ोल्डर चुनें(&amp;C) …</translation>
    </message>
    <message>
        <source>Applies everything below, with one password</source>
        <translation>नीचे का सब कुछ एक ही पासवर्ड से लागू करता है</translation>
    </message>
    <message>
        <source>The folder of your application</source>
        <translation>आपके ऐप्लिकेशन का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 को देखा जा रहा है …</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>फ़ोल्डर देखा नहीं जा सका</translation>
    </message>
    <message>
        <source>No Python file of it makes a WSGI application.</source>
        <translation>इसकी कोई Python फ़ाइल WSGI ऐप्लिकेशन नहीं बनाती।</translation>
    </message>
    <message>
        <source>With this account&apos;s own groups: %1.</source>
        <translation>इस खाते के अपने समूहों के साथ: %1।</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>साइट चालू नहीं हुई</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>कोई पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Try agai&amp;n</source>
        <translation>फिर कोशिश करें(&amp;N)</translation>
    </message>
    <message>
        <source>Looks at the folder and fills everything in</source>
        <translation>फ़ोल्डर को देखकर सभी खाने भर देता है</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceBanner</name>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>फिर से शुरू करें(&amp;R)</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>खोलें(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Start at &amp;boot</source>
        <translation>बूट पर शुरू करें(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;load the code</source>
        <translation>कोड फिर से लोड करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the failure</source>
        <translation>विफलता मिटाएँ(&amp;C)</translation>
    </message>
    <message>
        <source>More about the service</source>
        <translation>सेवा के बारे में और</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>पते को ब्राउज़र में खोलता है</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>पता कॉपी करता है</translation>
    </message>
    <message>
        <source>Until you start it again or the next boot</source>
        <translation>जब तक आप इसे फिर शुरू न करें या अगले बूट तक</translation>
    </message>
    <message>
        <source>Until you start it again</source>
        <translation>जब तक आप इसे फिर शुरू न करें</translation>
    </message>
    <message>
        <source>No systemd on this bus: start and stop it where it was started.</source>
        <translation>इस बस पर systemd नहीं है: जहाँ शुरू किया गया था वहीं शुरू करें और रोकें।</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>A start or stop is under way</source>
        <translation>शुरू होना या रुकना जारी है</translation>
    </message>
    <message>
        <source>systemd does not know the service</source>
        <translation>systemd इस सेवा को नहीं जानता</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>%1 भी</translation>
    </message>
    <message>
        <source>Serves the site until you stop it</source>
        <translation>आपके रोकने तक साइट परोसता है</translation>
    </message>
    <message>
        <source>Stops and starts it; requests under way are finished first</source>
        <translation>रोककर फिर शुरू करता है; जारी अनुरोध पहले पूरे होंगे</translation>
    </message>
    <message>
        <source>Whether it starts when the board does</source>
        <translation>बोर्ड के बूट होने पर यह शुरू हो या नहीं</translation>
    </message>
    <message>
        <source>&amp;QR</source>
        <translation>QR(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the address as a QR code, for a phone</source>
        <translation>फ़ोन के लिए पते को QR कोड के रूप में दिखाता है</translation>
    </message>
</context>
<context>
    <name>lumos::ServiceWords</name>
    <message>
        <source>%1.local is this machine</source>
        <translation>%1.local यही बोर्ड है</translation>
    </message>
    <message>
        <source>Other machines reach this one by its address only: nothing announces %1.local</source>
        <translation>दूसरी मशीनें इस तक केवल पते से पहुँचती हैं: %1.local की घोषणा कोई नहीं करता</translation>
    </message>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration has an error: %1</source>
        <translation>nginx के कॉन्फ़िगरेशन में त्रुटि है: %1</translation>
    </message>
    <message>
        <source>nginx is not running</source>
        <translation>nginx नहीं चल रहा</translation>
    </message>
    <message>
        <source>nginx is running and its configuration is valid</source>
        <translation>nginx चल रहा है और उसका कॉन्फ़िगरेशन सही है</translation>
    </message>
    <message>
        <source>nginx has no site that leads to Lumos</source>
        <translation>nginx में Lumos तक ले जाने वाली कोई साइट नहीं है</translation>
    </message>
    <message>
        <source>port %1 leads to Lumos</source>
        <translation>पोर्ट %1 Lumos तक ले जाता है</translation>
    </message>
    <message>
        <source>Debian&apos;s default site answers instead of %1, which names no host of its own (&quot;Welcome to nginx!&quot;)</source>
        <translation>%1 की जगह Debian की पहले से बनी साइट (“Welcome to nginx!”) जवाब देती है, क्योंकि उसमें अपना कोई होस्ट नाम नहीं है</translation>
    </message>
    <message>
        <source>the site %1 answers for %2 on port %3 instead of %4</source>
        <translation>पोर्ट %3 पर %2 के लिए %4 की जगह साइट %1 जवाब देती है</translation>
    </message>
    <message>
        <source>Lumos does not start: %1</source>
        <translation>Lumos शुरू नहीं हो रहा: %1</translation>
    </message>
    <message>
        <source>Lumos is not running</source>
        <translation>Lumos नहीं चल रहा</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, on the way to the socket</source>
        <translation>nginx (%1) सॉकेट के रास्ते में %2 में नहीं जा सकता</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so that visitors get the static files from the application, more slowly</source>
        <translation>nginx (%1) %2 में नहीं जा सकता, इसलिए आगंतुकों को स्थिर फ़ाइलें ऐप्लिकेशन से, धीमे मिलती हैं</translation>
    </message>
    <message>
        <source>nginx (%1) may connect to %2</source>
        <translation>nginx (%1) %2 से जुड़ सकता है</translation>
    </message>
    <message>
        <source>%1 is %2 %3, and nginx runs as %4</source>
        <translation>%1 का मोड %2 %3 है, और nginx %4 के रूप में चलता है</translation>
    </message>
    <message>
        <source>no socket is set</source>
        <translation>कोई सॉकेट तय नहीं है</translation>
    </message>
    <message>
        <source>%1 is not there although Lumos runs</source>
        <translation>%1 मौजूद नहीं है, हालाँकि Lumos चल रहा है</translation>
    </message>
    <message>
        <source>nobody listens on %1 although Lumos runs</source>
        <translation>%1 पर कोई नहीं सुन रहा, हालाँकि Lumos चल रहा है</translation>
    </message>
    <message>
        <source>Lumos listens on %1</source>
        <translation>Lumos %1 पर सुन रहा है</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>पहुँचा नहीं गया</translation>
    </message>
    <message>
        <source>the server cannot be asked over D-Bus</source>
        <translation>सर्वर से D-Bus पर पूछा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 is not started at boot</source>
        <translation>%1 बूट पर शुरू नहीं होता</translation>
    </message>
    <message>
        <source>nobody can connect to %1: %2</source>
        <translation>%1 से कोई नहीं जुड़ सकता: %2</translation>
    </message>
    <message>
        <source>no worker serves: %1</source>
        <translation>कोई वर्कर सेवा नहीं दे रहा: %1</translation>
    </message>
    <message>
        <source>all %1 workers are busy, and a visitor has to wait</source>
        <translation>सभी %1 वर्कर व्यस्त हैं और आगंतुक को इंतज़ार करना पड़ता है</translation>
    </message>
    <message>
        <source>no worker has answered within %1 ms</source>
        <translation>%1 ms में किसी वर्कर ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>%1 of %2 workers serve</source>
        <translation>%2 में से %1 वर्कर सेवा दे रहे हैं</translation>
    </message>
    <message>
        <source>the application is loaded</source>
        <translation>ऐप्लिकेशन लोड है</translation>
    </message>
    <message>
        <source>what was loaded before serves on, since the last reload has failed: %1</source>
        <translation>पहले लोड किया हुआ ही चल रहा है, क्योंकि पिछला रीलोड विफल रहा: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests have ended in an error of the server (500 and above)</source>
        <translation>%2 में से %1 अनुरोध सर्वर की त्रुटि (500 या अधिक) पर समाप्त हुए</translation>
    </message>
    <message>
        <source>all of it starts at boot</source>
        <translation>सब कुछ बूट पर शुरू होता है</translation>
    </message>
    <message>
        <source>one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free</source>
        <translation>%1 कोर में से हर एक के लिए एक, हर एक को 32 MiB, खाली %2 MiB के आधे के भीतर</translation>
    </message>
    <message>
        <source>one for each of %1 cores</source>
        <translation>%1 कोर में से हर एक के लिए एक</translation>
    </message>
    <message>
        <source>%1, line %2: a thread is started while the code is loaded (%3), and each worker would have its own; so one worker is proposed</source>
        <translation>%1, पंक्ति %2: कोड लोड होते समय एक थ्रेड शुरू होता है (%3), और हर वर्कर का अपना होता; इसलिए एक वर्कर सुझाया गया है</translation>
    </message>
    <message>
        <source>%1, line %2: a device is opened while the code is loaded (%3), and only one process can own it; so one worker is proposed</source>
        <translation>%1, पंक्ति %2: कोड लोड होते समय एक डिवाइस खुलता है (%3), जिसे केवल एक प्रक्रिया रख सकती है; इसलिए एक वर्कर सुझाया गया है</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is called while the code is loaded and does not return</source>
        <translation>%1, पंक्ति %2: कोड लोड होते समय %3 को बुलाया जाता है और वह लौटता नहीं</translation>
    </message>
    <message>
        <source>%1 holds neither `application` nor `app`, so %2 is proposed</source>
        <translation>%1 में न `application` है न `app`, इसलिए %2 सुझाया गया है</translation>
    </message>
    <message>
        <source>several files hold an application, and %1 is only the first of them</source>
        <translation>कई फ़ाइलों में ऐप्लिकेशन है, और %1 उनमें केवल पहली है</translation>
    </message>
    <message>
        <source>the folder holds no Python file</source>
        <translation>फ़ोल्डर में कोई Python फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the folder belongs to root, and an application must not run as root; %1 is proposed</source>
        <translation>फ़ोल्डर root का है, और ऐप्लिकेशन root के रूप में नहीं चलना चाहिए; %1 सुझाया गया है</translation>
    </message>
    <message>
        <source>port 80 is taken by another program than nginx, so the website is proposed at port 8080</source>
        <translation>पोर्ट 80 पर nginx के अलावा कोई और प्रोग्राम है, इसलिए वेबसाइट पोर्ट 8080 पर सुझाई गई है</translation>
    </message>
    <message>
        <source>no file of the folder holds a WSGI application: neither `application` nor `app`, nor a function create_app()</source>
        <translation>फ़ोल्डर की किसी फ़ाइल में WSGI ऐप्लिकेशन नहीं है: न `application`, न `app`, न फ़ंक्शन create_app()</translation>
    </message>
    <message>
        <source>%1 holds an ASGI application (%2), and Lumos serves WSGI</source>
        <translation>%1 में ASGI ऐप्लिकेशन (%2) है, और Lumos WSGI परोसता है</translation>
    </message>
    <message>
        <source>the folder belongs to the user number %1, which this machine does not know</source>
        <translation>फ़ोल्डर उपयोगकर्ता संख्या %1 का है, जिसे यह मशीन नहीं जानती</translation>
    </message>
    <message>
        <source>%1, whom the application runs as, may not enter %2</source>
        <translation>%1, जिसके रूप में ऐप्लिकेशन चलता है, %2 में नहीं जा सकता</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed, and there is no environment</source>
        <translation>requirements.txt %1 माँगती है: इंस्टॉल नहीं है, और कोई एनवायरनमेंट नहीं है</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1: not installed in the environment %2</source>
        <translation>requirements.txt %1 माँगती है: एनवायरनमेंट %2 में इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>requirements.txt asks for %1, and %2 is installed</source>
        <translation>requirements.txt %1 माँगती है, और %2 इंस्टॉल है</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3, and no environment that could hold it</source>
        <translation>%1, पंक्ति %2: मॉड्यूल %3 नहीं है, और न ऐसा कोई एनवायरनमेंट जिसमें वह हो सके</translation>
    </message>
    <message>
        <source>%1, line %2: there is no module %3 in the environment %4</source>
        <translation>%1, पंक्ति %2: एनवायरनमेंट %4 में मॉड्यूल %3 नहीं है</translation>
    </message>
    <message>
        <source>%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5</source>
        <translation>%1: एनवायरनमेंट %2 Python %3 के लिए है (%4 ने बनाया), और इस lumosd में Python %5 है</translation>
    </message>
    <message>
        <source>%1: the virtualenv&apos;s python, %2, is gone or a broken link</source>
        <translation>%1: एनवायरनमेंट का python, %2, नहीं रहा या टूटा हुआ लिंक है</translation>
    </message>
    <message>
        <source>%1: %2 cannot be read: %3</source>
        <translation>%1: %2 पढ़ा नहीं जा सकता: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported by its name, so it is loaded as a file (wsgi-file)</source>
        <translation>%1 को उसके नाम से इम्पोर्ट नहीं किया जा सकता, इसलिए वह फ़ाइल के रूप में लोड होता है (wsgi-file)</translation>
    </message>
    <message>
        <source>nginx (%1) may not enter %2, so visitors get the files in %3 from the application, more slowly</source>
        <translation>nginx (%1) %2 में नहीं जा सकता, इसलिए आगंतुकों को %3 की फ़ाइलें ऐप्लिकेशन से, धीमे मिलती हैं</translation>
    </message>
    <message>
        <source>choose one of the candidates</source>
        <translation>विकल्पों में से एक चुनें</translation>
    </message>
    <message>
        <source>correct that file</source>
        <translation>उस फ़ाइल को ठीक करें</translation>
    </message>
    <message>
        <source>rename the folder</source>
        <translation>फ़ोल्डर का नाम बदलें</translation>
    </message>
    <message>
        <source>put it below the line: if __name__ == &quot;__main__&quot;:</source>
        <translation>इसे इस पंक्ति के नीचे रखें: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>was killed by signal %1 (%2)</source>
        <translation>सिग्नल %1 ने समाप्त किया (%2)</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>कोड %1 के साथ समाप्त</translation>
    </message>
</context>
<context>
    <name>lumos::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>“%1” वापस लें</translation>
    </message>
    <message>
        <source>Back to the value in force</source>
        <translation>लागू मान पर वापस</translation>
    </message>
    <message>
        <source>auto&amp;matic</source>
        <translation>स्वचालित(&amp;M)</translation>
    </message>
    <message>
        <source>auto&amp;matic: %1</source>
        <translation>स्वचालित(&amp;M): %1</translation>
    </message>
    <message>
        <source>changed. %1</source>
        <translation>बदला हुआ। %1</translation>
    </message>
</context>
<context>
    <name>lumos::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>Owner of the socket</source>
        <translation>सॉकेट का स्वामी</translation>
    </message>
    <message>
        <source>Group of the socket</source>
        <translation>सॉकेट का समूह</translation>
    </message>
    <message>
        <source>Socket &amp;owner and group</source>
        <translation>सॉकेट का स्वामी और समूह(&amp;O)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>कौन जुड़ सकता है</translation>
    </message>
    <message>
        <source>Who may &amp;connect</source>
        <translation>कौन जुड़ सकता है(&amp;C)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>When &amp;stopped</source>
        <translation>रुकने पर(&amp;S)</translation>
    </message>
    <message>
        <source>remove the socket file</source>
        <translation>सॉकेट फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Queue length, protocol, address</source>
        <translation>कतार की लंबाई, प्रोटोकॉल, पता(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>पता(&amp;D)</translation>
    </message>
    <message>
        <source>A path, or HOST:PORT. Behind nginx a path is right.</source>
        <translation>एक पथ, या HOST:PORT। nginx के पीछे पथ सही है।</translation>
    </message>
    <message>
        <source>Queue &amp;length</source>
        <translation>कतार की लंबाई(&amp;L)</translation>
    </message>
    <message>
        <source>How many connections may wait</source>
        <translation>कितने कनेक्शन प्रतीक्षा कर सकते हैं</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>प्रोटोकॉल(&amp;R)</translation>
    </message>
    <message>
        <source>Empty: a path takes both, nginx chooses.</source>
        <translation>खाली: पथ दोनों लेता है, nginx चुनता है।</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>is made at the start</source>
        <translation>शुरू होने पर बनता है</translation>
    </message>
    <message>
        <source>has an access list</source>
        <translation>की पहुँच सूची है</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>खुला रास्ता</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>nginx (%1) would reach it</source>
        <translation>nginx (%1) इस तक पहुँच पाएगा</translation>
    </message>
    <message>
        <source>nginx (%1) reaches it</source>
        <translation>nginx (%1) इस तक पहुँचता है</translation>
    </message>
    <message>
        <source>nginx (%1) would not reach it</source>
        <translation>nginx (%1) इस तक नहीं पहुँच पाएगा</translation>
    </message>
    <message>
        <source>nginx (%1) does not reach it</source>
        <translation>nginx (%1) इस तक नहीं पहुँचता</translation>
    </message>
    <message>
        <source>An access list decides whether nginx (%1) reaches it. Diagnose takes it into account.</source>
        <translation>nginx (%1) इस तक पहुँचता है या नहीं, यह एक पहुँच सूची तय करती है। निदान उसे ध्यान में रखता है।</translation>
    </message>
    <message>
        <source>nginx will no longer connect</source>
        <translation>nginx अब नहीं जुड़ पाएगा</translation>
    </message>
    <message>
        <source>Settings that seldom change</source>
        <translation>सेटिंग्स जो कम ही बदलती हैं</translation>
    </message>
</context>
<context>
    <name>lumos::SocketReach</name>
    <message>
        <source>Every account of this board may connect.</source>
        <translation>इस बोर्ड का हर खाता जुड़ सकता है।</translation>
    </message>
    <message>
        <source>Others may connect, but owner or group may not. Linux takes the first that fits, so check who is meant.</source>
        <translation>बाकी लोग जुड़ सकते हैं, पर स्वामी या समूह नहीं। Linux वही लेता है जो पहले मेल खाए; जाँच लें कि किसे अनुमति देनी है।</translation>
    </message>
    <message>
        <source>%1 and members of %2 may connect, nobody else.</source>
        <translation>%1 और %2 के सदस्य जुड़ सकते हैं, और कोई नहीं।</translation>
    </message>
    <message>
        <source>Only %1 may connect.</source>
        <translation>केवल %1 जुड़ सकता है।</translation>
    </message>
    <message>
        <source>Members of %1 may connect, but not %2.</source>
        <translation>%1 के सदस्य जुड़ सकते हैं, पर %2 नहीं।</translation>
    </message>
    <message>
        <source>Nobody but root may connect.</source>
        <translation>root के अलावा कोई नहीं जुड़ सकता।</translation>
    </message>
</context>
<context>
    <name>lumos::StateView</name>
    <message>
        <source>Sho&amp;w command</source>
        <translation>कमांड दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>छिपाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Until it says something else, or Lumos is opened anew</source>
        <translation>जब तक यह कुछ और न कहे या Lumos फिर से न खोला जाए</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>जानने योग्य</translation>
    </message>
</context>
<context>
    <name>lumos::Status</name>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी</translation>
    </message>
    <message>
        <source>Running, with a warning</source>
        <translation>चल रहा है, चेतावनी के साथ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
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
            <numerusform>इस बोर्ड के लिए %Ln उचित है: हर कोर के लिए एक।</numerusform>
            <numerusform>इस बोर्ड के लिए %Ln उचित हैं: हर कोर के लिए एक।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: each needs %1, and half of %2 is theirs.</source>
        <translation>
            <numerusform>इस बोर्ड के लिए %Ln उचित है: हर एक को %1 चाहिए, और %2 का आधा उनके लिए है।</numerusform>
            <numerusform>इस बोर्ड के लिए %Ln उचित हैं: हर एक को %1 चाहिए, और %2 का आधा उनके लिए है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suit(s) this board: one for each core, and %1 each of %2.</source>
        <translation>
            <numerusform>इस बोर्ड के लिए %Ln उचित है: हर कोर के लिए एक, और %2 में से हर एक को %1।</numerusform>
            <numerusform>इस बोर्ड के लिए %Ln उचित हैं: हर कोर के लिए एक, और %2 में से हर एक को %1।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumos::UnsavedQuestion</name>
    <message>
        <source>&amp;Apply</source>
        <translation>लागू करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>छोड़ दें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>रुकें(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lumos::WebsitePage</name>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>पोर्ट(&amp;O)</translation>
    </message>
    <message>
        <source>Where nginx listens</source>
        <translation>जहाँ nginx सुनता है</translation>
    </message>
    <message>
        <source>A port on every address, or ADDRESS:PORT.</source>
        <translation>हर पते पर एक पोर्ट, या ADDRESS:PORT।</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>हर नाम</translation>
    </message>
    <message>
        <source>The names of the website, with blanks between them</source>
        <translation>वेबसाइट के नाम, बीच में खाली जगह के साथ</translation>
    </message>
    <message>
        <source>Empty: every name and address that no other site of this board claims.</source>
        <translation>खाली: हर वह नाम और पता जिसे इस बोर्ड की कोई और साइट नहीं लेती।</translation>
    </message>
    <message>
        <source>Static fil&amp;es</source>
        <translation>स्थिर फ़ाइलें(&amp;E)</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves below /static/</source>
        <translation>वह फ़ोल्डर जिसकी फ़ाइलें nginx /static/ के नीचे देता है</translation>
    </message>
    <message>
        <source>The folder whose files nginx serves itself, below /static/.</source>
        <translation>वह फ़ोल्डर जिसकी फ़ाइलें nginx ख़ुद देता है, /static/ के नीचे।</translation>
    </message>
    <message>
        <source>&amp;Largest upload</source>
        <translation>अपलोड की सीमा(&amp;L)</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>बाइट में</translation>
    </message>
    <message>
        <source>In bytes; a larger one is refused before it is read.</source>
        <translation>बाइट में; इससे बड़ा पढ़ने से पहले ही अस्वीकार होता है।</translation>
    </message>
    <message>
        <source>The site in nginx</source>
        <translation>nginx में साइट</translation>
    </message>
    <message>
        <source>Switching it on writes the site, lets nginx test it and loads it. When nginx refuses, everything stays as it was.</source>
        <translation>चालू करने पर साइट लिखी जाती है, nginx उसे जाँचकर लोड करता है। nginx मना करे तो सब वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>&amp;Switch the site on</source>
        <translation>साइट चालू करें(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the site o&amp;ff</source>
        <translation>साइट बंद करें(&amp;F)</translation>
    </message>
    <message>
        <source>Show the site&apos;s te&amp;xt</source>
        <translation>साइट का पाठ दिखाएँ(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the nginx site</source>
        <translation>nginx साइट का पाठ</translation>
    </message>
    <message>
        <source>The site is on.</source>
        <translation>साइट चालू है।</translation>
    </message>
    <message>
        <source>The site is off.</source>
        <translation>साइट बंद है।</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>कुछ नहीं बदला गया: %1</translation>
    </message>
    <message>
        <source>nginx forgets the site; the settings stay</source>
        <translation>nginx साइट को भूल जाता है; सेटिंग्स बनी रहती हैं</translation>
    </message>
    <message>
        <source>As nginx reads it</source>
        <translation>जैसा nginx इसे पढ़ता है</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersModel</name>
    <message>
        <source>ended, is being replaced</source>
        <translation>समाप्त, बदला जा रहा है</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>समाप्त: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>finishing its requests</source>
        <translation>अपने अनुरोध पूरे कर रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln अनुरोध</numerusform>
            <numerusform>%Ln अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
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
        <translation>अभी का काम</translation>
    </message>
    <message>
        <source>for</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 से॰</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>वर्कर</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>संख्या(&amp;N)</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time</source>
        <translation>एक साथ कितने अनुरोधों का जवाब दिया जाता है</translation>
    </message>
    <message>
        <source>Re&amp;quests at once per worker</source>
        <translation>प्रति वर्कर एक साथ अनुरोध(&amp;Q)</translation>
    </message>
    <message>
        <source>More than one only when the code is thread-safe</source>
        <translation>एक से अधिक तभी जब कोड थ्रेड-सुरक्षित हो</translation>
    </message>
    <message>
        <source>Tim&amp;e limit per request</source>
        <translation>प्रति अनुरोध समय सीमा(&amp;E)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Ends a request, and its worker, after so long</source>
        <translation>इतने समय बाद अनुरोध और उसके वर्कर को समाप्त करता है</translation>
    </message>
    <message>
        <source>Restart this &amp;one</source>
        <translation>इसे फिर से शुरू करें(&amp;O)</translation>
    </message>
    <message>
        <source>Restart all, one &amp;by one</source>
        <translation>सभी को एक-एक करके फिर से शुरू करें(&amp;B)</translation>
    </message>
    <message>
        <source>Replaces the selected worker; no request is lost</source>
        <translation>चुने हुए वर्कर को बदलता है; कोई अनुरोध नहीं खोता</translation>
    </message>
    <message>
        <source>Replaces every worker; no request is lost</source>
        <translation>हर वर्कर को बदलता है; कोई अनुरोध नहीं खोता</translation>
    </message>
    <message>
        <source>U&amp;se %1</source>
        <translation>%1 चुनें(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was changed: no password was given</source>
        <translation>कुछ नहीं बदला गया: पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>Show its sta&amp;ck</source>
        <translation>इसका स्टैक दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>Shows where in the code the selected worker is</source>
        <translation>दिखाता है कि चुना हुआ वर्कर कोड में कहाँ है</translation>
    </message>
    <message>
        <source>Back to the wo&amp;rkers</source>
        <translation>वर्करों पर वापस जाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>स्टैक</translation>
    </message>
    <message>
        <source>Where worker %1 is now</source>
        <translation>वर्कर %1 अभी कहाँ है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln busy</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln व्यस्त</numerusform>
            <numerusform>%Ln व्यस्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1 ms</source>
        <translation>95 % %1 ms के भीतर</translation>
    </message>
    <message>
        <source>To the table of the workers</source>
        <translation>वर्करों की तालिका पर</translation>
    </message>
    <message>
        <source>off</source>
        <comment>no time limit</comment>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>lumos::WorkersTable</name>
    <message>
        <source>Workers</source>
        <translation>वर्कर</translation>
    </message>
    <message>
        <source>A row for each; the buttons below act on the selected</source>
        <translation>हर एक के लिए एक पंक्ति; नीचे के बटन चुने हुए पर काम करते हैं</translation>
    </message>
</context>
</TS>
