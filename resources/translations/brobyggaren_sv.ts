<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Ur den skadade filen gick dessutom %n nyare uppgift(er) att rädda.</source>
        <translation>
            <numerusform>Ur den skadade filen gick dessutom %n nyare uppgift att rädda.</numerusform>
            <numerusform>Ur den skadade filen gick dessutom %n nyare uppgifter att rädda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n markerade ord</source>
        <translation>
            <numerusform>%n markerat ord</numerusform>
            <numerusform>%n markerade ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedChips</name>
    <message numerus="yes">
        <source>%n vald(a)</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message numerus="yes">
        <source>Hela lektionen: %n minut(er)</source>
        <translation>
            <numerusform>Hela lektionen: %n minut</numerusform>
            <numerusform>Hela lektionen: %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message numerus="yes">
        <source>%n minut(er)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sida(or)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n kommun(er) i källmaterialet. Välj en på kartan eller i listan.</source>
        <translation>
            <numerusform>%n kommun i källmaterialet. Välj den på kartan eller i listan.</numerusform>
            <numerusform>%n kommuner i källmaterialet. Välj en på kartan eller i listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%s, %n sida(or)</source>
        <translation>
            <numerusform>%s, %n sida</numerusform>
            <numerusform>%s, %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message numerus="yes">
        <source>%n anteckning(ar) till på sidan</source>
        <translation>
            <numerusform>%n anteckning till på sidan</numerusform>
            <numerusform>%n anteckningar till på sidan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n anteckning(ar)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message numerus="yes">
        <source>%n fråga(or) att välja bland.</source>
        <translation>
            <numerusform>%n fråga att välja bland.</numerusform>
            <numerusform>%n frågor att välja bland.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message numerus="yes">
        <source>Strategin löper 2012–2032. %n procent av tiden har gått.</source>
        <translation>
            <numerusform>Strategin löper 2012–2032. %n procent av tiden har gått.</numerusform>
            <numerusform>Strategin löper 2012–2032. %n procent av tiden har gått.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n anteckning(ar) finns nu i två versioner.</source>
        <translation>
            <numerusform>%n anteckning finns nu i två versioner.</numerusform>
            <numerusform>%n anteckningar finns nu i två versioner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fanns redan.</source>
        <translation>
            <numerusform>%n fanns redan.</numerusform>
            <numerusform>%n fanns redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ny(a).</source>
        <translation>
            <numerusform>%n ny.</numerusform>
            <numerusform>%n nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lås efter %n minut(er)</source>
        <translation>
            <numerusform>Lås efter %n minut</numerusform>
            <numerusform>Lås efter %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n faktablad sparade.</source>
        <translation>
            <numerusform>%n faktablad sparat.</numerusform>
            <numerusform>%n faktablad sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sida(or)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPick</name>
    <message numerus="yes">
        <source>%n sida(or) vald(a)</source>
        <translation>
            <numerusform>%n sida vald</numerusform>
            <numerusform>%n sidor valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message numerus="yes">
        <source>%n källa(or)</source>
        <translation>
            <numerusform>%n källa</numerusform>
            <numerusform>%n källor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Innehåll %s · %n sida(or)</source>
        <translation>
            <numerusform>Innehåll %s · %n sida</numerusform>
            <numerusform>Innehåll %s · %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n händelse(r). Dubbelklicka eller tryck Retur för att läsa mer.</source>
        <translation>
            <numerusform>%n händelse. Dubbelklicka eller tryck Retur för att läsa mer.</numerusform>
            <numerusform>%n händelser. Dubbelklicka eller tryck Retur för att läsa mer.</numerusform>
        </translation>
    </message>
</context>
</TS>
