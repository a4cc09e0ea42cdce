<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>About</name>
    <message>
        <source>Ikonerna Lucide: ISC</source>
        <translation>The Lucide icons: ISC</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Programmet: EUPL-1.2</source>
        <translation>The program: EUPL-1.2</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Texterna: CC BY 4.0</source>
        <translation>The texts: CC BY 4.0</translation>
    </message>
    <message>
        <source>Typsnittet Source Sans 3: SIL OFL 1.1</source>
        <translation>The typeface Source Sans 3: SIL OFL 1.1</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Ett uppslagsverk om romsk inkludering i Sverige 2012–2032. Programmet arbetar helt utan nät.</source>
        <translation>A reference work on Roma inclusion in Sweden, 2012–2032. The program works entirely without a network.</translation>
    </message>
    <message>
        <source>Kopiera uppgifter för support</source>
        <translation>Copy details for support</translation>
    </message>
    <message>
        <source>Licenser</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Om Brobyggaren</source>
        <translation>About Brobyggaren</translation>
    </message>
</context>
<context>
    <name>BookmarksView</name>
    <message>
        <source>Bokmärken</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Bokmärket är borttaget. Ctrl+Alt+Z ångrar.</source>
        <translation>The bookmark has been removed. Ctrl+Alt+Z undoes it.</translation>
    </message>
    <message>
        <source>Dubbelklicka eller tryck Retur för att öppna. Dra för att ändra ordningen.</source>
        <translation>Double-click or press Enter to open. Drag to change the order.</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Inga bokmärken än. Tryck på bokmärket högst upp, eller Ctrl+D, när du läser en sida.</source>
        <translation>No bookmarks yet. Press the bookmark at the top, or Ctrl+D, while you read a page.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Det du skrev är kvar. Kopiera uppgifterna och skicka dem till den som sköter programmet.</source>
        <translation>What you wrote is still there. Copy the details and send them to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Kopiera uppgifterna</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Något gick fel i programmet</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Uppgifter om felet</source>
        <translation>Details of the error</translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Borttaget. Ctrl+Alt+Z ångrar.</source>
        <translation>Removed. Ctrl+Alt+Z undoes it.</translation>
    </message>
    <message>
        <source>Byt namn</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Byt namn …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Flytta till mapp</source>
        <translation>Move to folder</translation>
    </message>
    <message>
        <source>Ingen mapp</source>
        <translation>No folder</translation>
    </message>
    <message>
        <source>Mappens namn:</source>
        <translation>Name of the folder:</translation>
    </message>
    <message>
        <source>Samlingar och mappar</source>
        <translation>Collections and folders</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message>
        <source>Borttaget ur samlingen. Ctrl+Alt+Z ångrar.</source>
        <translation>Removed from the collection. Ctrl+Alt+Z undoes it.</translation>
    </message>
    <message>
        <source>Dela …</source>
        <translation>Share …</translation>
    </message>
    <message>
        <source>Din text</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Dra raderna för att ändra ordningen, eller håll ned Alt och tryck på pilarna. Delete tar bort.</source>
        <translation>Drag the lines to change the order, or hold down Alt and press the arrows. Delete removes.</translation>
    </message>
    <message>
        <source>Egen text</source>
        <translation>Own text</translation>
    </message>
    <message>
        <source>Faktablad</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>Inga samlingar än. Välj ”Ny samling”, eller ”Lägg i samling …” till höger om en sidas text.</source>
        <translation>No collections yet. Choose “New collection”, or “Add to collection …” to the right of a page’s text.</translation>
    </message>
    <message>
        <source>Mappens namn:</source>
        <translation>Name of the folder:</translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation>My collections</translation>
    </message>
    <message>
        <source>Ny mapp</source>
        <translation>New folder</translation>
    </message>
    <message>
        <source>Ny rubrik</source>
        <translation>New heading</translation>
    </message>
    <message>
        <source>Ny samling</source>
        <translation>New collection</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Rubrikens text</source>
        <translation>Text of the heading</translation>
    </message>
    <message>
        <source>Samlingen är tom. Öppna en sida och välj ”Lägg i samling …” till höger om texten.</source>
        <translation>The collection is empty. Open a page and choose “Add to collection …” to the right of the text.</translation>
    </message>
    <message>
        <source>Samlingens innehåll</source>
        <translation>Contents of the collection</translation>
    </message>
    <message>
        <source>Samlingens namn</source>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <source>Som e-bok för telefonen (EPUB) …</source>
        <translation>As an e-book for the phone (EPUB) …</translation>
    </message>
    <message>
        <source>Som fil till en kollega (.brosamling) …</source>
        <translation>As a file for a colleague (.brosamling) …</translation>
    </message>
    <message>
        <source>Öppna fil …</source>
        <translation>Open file …</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Arkiv</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Bokmärke på sidan</source>
        <translation>Bookmark this page</translation>
    </message>
    <message>
        <source>Fakta och källor till höger</source>
        <translation>Facts and sources on the right</translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Föregående flik</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Föregående träff på sidan</source>
        <translation>Previous match on the page</translation>
    </message>
    <message>
        <source>Glesare rader</source>
        <translation>Wider line spacing</translation>
    </message>
    <message>
        <source>Gå</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Gör om i Mitt</source>
        <translation>Redo in Mine</translation>
    </message>
    <message>
        <source>Historik …</source>
        <translation>History …</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hjälp om det du gör</source>
        <translation>Help on what you are doing</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Innehåll till vänster</source>
        <translation>Contents on the left</translation>
    </message>
    <message>
        <source>Jämför två sidor</source>
        <translation>Compare two pages</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation>Contact guide</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopiera med källa</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <source>Kortare rader</source>
        <translation>Shorter lines</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Ljust utseende</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>Lägg sidan i en samling …</source>
        <translation>Add the page to a collection …</translation>
    </message>
    <message>
        <source>Läs upp föregående mening</source>
        <translation>Read the previous sentence aloud</translation>
    </message>
    <message>
        <source>Läs upp nästa mening</source>
        <translation>Read the next sentence aloud</translation>
    </message>
    <message>
        <source>Läs upp sidan, eller pausa</source>
        <translation>Read the page aloud, or pause</translation>
    </message>
    <message>
        <source>Lås det som är mitt</source>
        <translation>Lock what is mine</translation>
    </message>
    <message>
        <source>Markera hela sidans text</source>
        <translation>Select the whole page</translation>
    </message>
    <message>
        <source>Menyrad</source>
        <translation>Menu bar</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Mina bokmärken</source>
        <translation>My bookmarks</translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation>My collections</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Mitt</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Mörkt utseende</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Ny flik</source>
        <translation>New tab</translation>
    </message>
    <message>
        <source>Nyheter i den här utgåvan</source>
        <translation>What is new in this edition</translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Nästa flik</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Nästa träff på sidan</source>
        <translation>Next match on the page</translation>
    </message>
    <message>
        <source>Om Brobyggaren</source>
        <translation>About Brobyggaren</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Programmets språk: %s</source>
        <translation>Language of the program: %s</translation>
    </message>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Rubriker och länkar på sidan …</source>
        <translation>Headings and links on the page …</translation>
    </message>
    <message>
        <source>Skriv en anteckning till sidan</source>
        <translation>Write a note on the page</translation>
    </message>
    <message>
        <source>Skriv en anteckning till stycket …</source>
        <translation>Write a note on the paragraph …</translation>
    </message>
    <message>
        <source>Skriv ut faktablad …</source>
        <translation>Print fact sheet …</translation>
    </message>
    <message>
        <source>Sluta läsa upp</source>
        <translation>Stop reading aloud</translation>
    </message>
    <message>
        <source>Startsidan</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Styckenas nummer</source>
        <translation>Paragraph numbers</translation>
    </message>
    <message>
        <source>Stäng fliken</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Säkerhet, säkerhetskopior och flytt …</source>
        <translation>Safety, backups and moving …</translation>
    </message>
    <message>
        <source>Så använder du Brobyggaren</source>
        <translation>How to use Brobyggaren</translation>
    </message>
    <message>
        <source>Sök i uppslagsverket</source>
        <translation>Search the reference work</translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation>Find on the page</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Utseende som i systemet</source>
        <translation>Appearance as in the system</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ångra i Mitt</source>
        <translation>Undo in Mine</translation>
    </message>
    <message>
        <source>Öppna menyn</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>Öppna stängd flik igen</source>
        <translation>Reopen closed tab</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Samma sida på två språk</source>
        <translation>The same page in two languages</translation>
    </message>
    <message>
        <source>Till höger</source>
        <translation>On the right</translation>
    </message>
    <message>
        <source>Till vänster</source>
        <translation>On the left</translation>
    </message>
    <message>
        <source>Vad ska jämföras?</source>
        <translation>What is to be compared?</translation>
    </message>
    <message>
        <source>Vilken sida?</source>
        <translation>Which page?</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Faktablad om allt detta</source>
        <translation>Fact sheet on all of this</translation>
    </message>
    <message>
        <source>Hela landet</source>
        <translation>The whole country</translation>
    </message>
    <message>
        <source>Hör ihop med %s</source>
        <translation>Related to %s</translation>
    </message>
    <message>
        <source>Läs först</source>
        <translation>Read first</translation>
    </message>
    <message>
        <source>Vad gäller det?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Vem vänder jag mig till?</source>
        <translation>Who do I turn to?</translation>
    </message>
    <message>
        <source>Vilken kommun?</source>
        <translation>Which municipality?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Alla anteckningar, bokmärken och samlingar raderas från den här datorn, med säkerhetskopior, historik och senaste sökningar. Det går inte att ångra. Filer som du själv har sparat någon annanstans finns kvar.</source>
        <translation>All notes, bookmarks and collections are erased from this computer, with backups, history and recent searches. It cannot be undone. Files that you have saved elsewhere yourself remain.</translation>
    </message>
    <message>
        <source>Filerna skrivs över innan de tas bort. På USB-minnen och SSD-diskar kan rester ändå finnas kvar en tid; bara den som har låst med lösenfras är säker mot det.</source>
        <translation>The files are overwritten before they are removed. On USB sticks and SSDs traces may still remain for a time; only those who have locked with a passphrase are safe from that.</translation>
    </message>
    <message>
        <source>Ja, radera allt som är mitt</source>
        <translation>Yes, erase all that is mine</translation>
    </message>
    <message>
        <source>Radera allt</source>
        <translation>Erase all</translation>
    </message>
    <message>
        <source>Radera allt mitt</source>
        <translation>Erase all that is mine</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%s är %s tecken; högst %s får plats.</source>
        <translation>%s is %s characters long; there is room for %s at most.</translation>
    </message>
    <message>
        <source>Allt gick inte att radera (%s).</source>
        <translation>Not everything could be erased (%s).</translation>
    </message>
    <message>
        <source>Ange ett filnamn.</source>
        <translation>Give a file name.</translation>
    </message>
    <message>
        <source>Använd den fil som följde med programmet.</source>
        <translation>Use the file that came with the program.</translation>
    </message>
    <message>
        <source>Be den som sköter datorn om skrivrätt, eller använd programmet från ett USB-minne.</source>
        <translation>Ask whoever looks after the computer for permission to write, or use the program from a USB stick.</translation>
    </message>
    <message>
        <source>Bilden %s gick inte att spara i %s.</source>
        <translation>The picture %s could not be saved in %s.</translation>
    </message>
    <message>
        <source>Brevhuvudet gick inte att spara (%s).</source>
        <translation>The letterhead could not be saved (%s).</translation>
    </message>
    <message>
        <source>Brevhuvudet gick inte att ta bort (%s).</source>
        <translation>The letterhead could not be removed (%s).</translation>
    </message>
    <message>
        <source>Brevhuvudet saknar organisation.</source>
        <translation>The letterhead has no organisation.</translation>
    </message>
    <message>
        <source>Datorns policyfil %s kan inte användas: %s.</source>
        <translation>The computer&apos;s policy file %s cannot be used: %s.</translation>
    </message>
    <message>
        <source>Dela upp dem i flera, eller spara ett faktablad för varje sida.</source>
        <translation>Divide them into several, or save one fact sheet for each page.</translation>
    </message>
    <message>
        <source>Den kan ha tagits bort i ett annat fönster.</source>
        <translation>It may have been removed in another window.</translation>
    </message>
    <message>
        <source>Den nya filen blev inte hel. Inget har ändrats.</source>
        <translation>The new file did not come out whole. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Den skadade filen finns kvar: %s.</source>
        <translation>The damaged file is kept: %s.</translation>
    </message>
    <message>
        <source>Den skadade filen går inte att flytta (%s).</source>
        <translation>The damaged file cannot be moved (%s).</translation>
    </message>
    <message>
        <source>Den som sköter datorn har bestämt vilka brevhuvuden som används.</source>
        <translation>Whoever looks after the computer has decided which letterheads are used.</translation>
    </message>
    <message>
        <source>Den som sköter datorn har låst vilket språk programmet talar.</source>
        <translation>Whoever looks after the computer has locked which language the program speaks.</translation>
    </message>
    <message>
        <source>Den som sköter datorn har låst vilket uppslagsverk som används.</source>
        <translation>Whoever looks after the computer has locked which reference work is used.</translation>
    </message>
    <message>
        <source>Den som sköter datorn har stängt av att spara, exportera och dela filer.</source>
        <translation>Whoever looks after the computer has turned off saving, exporting and sharing files.</translation>
    </message>
    <message>
        <source>Det du har skrivit finns kvar här och sparas strax på nytt.</source>
        <translation>What you have written is still here and will be saved again shortly.</translation>
    </message>
    <message>
        <source>Det du skrev efter det kan saknas.</source>
        <translation>What you wrote after that may be missing.</translation>
    </message>
    <message>
        <source>Det fanns ingen säkerhetskopia som gick att läsa, så du börjar med en tom fil.</source>
        <translation>There was no backup that could be read, so you begin with an empty file.</translation>
    </message>
    <message>
        <source>Det finns inga frågor för det valet.</source>
        <translation>There are no questions for that choice.</translation>
    </message>
    <message>
        <source>Det finns ingen lösenfras att låsa med.</source>
        <translation>There is no passphrase to lock with.</translation>
    </message>
    <message>
        <source>Det finns ingen sida med id %r.</source>
        <translation>There is no page with the id %r.</translation>
    </message>
    <message>
        <source>Det finns inget brevhuvud som heter %r.</source>
        <translation>There is no letterhead called %r.</translation>
    </message>
    <message>
        <source>Det finns inget område %r.</source>
        <translation>There is no area %r.</translation>
    </message>
    <message>
        <source>Det finns: %s.</source>
        <translation>There are: %s.</translation>
    </message>
    <message>
        <source>Det gick inte att lägga tillbaka säkerhetskopian (%s).</source>
        <translation>The backup could not be restored (%s).</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller spara dina anteckningar (%s).</source>
        <translation>Your notes could not be read or saved (%s).</translation>
    </message>
    <message>
        <source>Det gick inte att skriva %s: %s.</source>
        <translation>%s could not be written: %s.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva (%s).</source>
        <translation>Writing did not succeed (%s).</translation>
    </message>
    <message>
        <source>Det gick inte att säkerhetskopiera (%s).</source>
        <translation>The backup could not be made (%s).</translation>
    </message>
    <message>
        <source>Det går bra att läsa, söka och skriva ut.</source>
        <translation>You can still read, search and print.</translation>
    </message>
    <message>
        <source>Det går inte att ångra: det har ändrats igen sedan dess, i ett annat fönster eller program.</source>
        <translation>This cannot be undone: it has been changed again since then, in another window or program.</translation>
    </message>
    <message>
        <source>Din anteckning är %s tecken lång; på ett faktablad får det plats %s.</source>
        <translation>Your note is %s characters long; a fact sheet has room for %s.</translation>
    </message>
    <message>
        <source>Dina anteckningar har låsts, återställts eller raderats i ett annat fönster.</source>
        <translation>Your notes have been locked, restored or erased in another window.</translation>
    </message>
    <message>
        <source>Dina anteckningar är inte öppnade.</source>
        <translation>Your notes have not been opened.</translation>
    </message>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation>Your notes are locked.</translation>
    </message>
    <message>
        <source>Dina anteckningar är sparade av en nyare version av Brobyggaren.</source>
        <translation>Your notes were saved by a newer version of Brobyggaren.</translation>
    </message>
    <message>
        <source>Disken svarar inte som den ska, så det går inte att spara.</source>
        <translation>The disk does not respond as it should, so nothing can be saved.</translation>
    </message>
    <message>
        <source>Disken är full, så det går inte att spara.</source>
        <translation>The disk is full, so nothing can be saved.</translation>
    </message>
    <message>
        <source>Du har valt %s sidor; högst %s får plats i ett dokument.</source>
        <translation>You have chosen %s pages; one document has room for %s at most.</translation>
    </message>
    <message>
        <source>En mapp kan inte ligga i sig själv.</source>
        <translation>A folder cannot lie inside itself.</translation>
    </message>
    <message>
        <source>Enheten</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>Ett annat fönster eller program skriver i dina anteckningar just nu.</source>
        <translation>Another window or program is writing to your notes right now.</translation>
    </message>
    <message>
        <source>Faktabladet gick inte att göra (%s).</source>
        <translation>The fact sheet could not be made (%s).</translation>
    </message>
    <message>
        <source>Filen %s gick inte att läsa (%s).</source>
        <translation>The file %s could not be read (%s).</translation>
    </message>
    <message>
        <source>Filen %s går inte att läsa (%s).</source>
        <translation>The file %s cannot be read (%s).</translation>
    </message>
    <message>
        <source>Filen %s går inte att läsa: innehållet är inte som det ska.</source>
        <translation>The file %s cannot be read: its content is not as it should be.</translation>
    </message>
    <message>
        <source>Filen %s har ingen lista med sidor, eller en för lång.</source>
        <translation>The file %s has no list of pages, or one that is too long.</translation>
    </message>
    <message>
        <source>Filen %s innehåller annat än den ska och öppnas inte.</source>
        <translation>The file %s holds other things than it should and is not opened.</translation>
    </message>
    <message>
        <source>Filen %s innehåller en sida utan namn.</source>
        <translation>The file %s holds a page without a name.</translation>
    </message>
    <message>
        <source>Filen %s innehåller något som inte kan stå i en samling.</source>
        <translation>The file %s holds something that cannot be in a collection.</translation>
    </message>
    <message>
        <source>Filen %s säger inte vilken version den har.</source>
        <translation>The file %s does not say which version it has.</translation>
    </message>
    <message>
        <source>Filen %s är en databas, men inte ett uppslagsverk.</source>
        <translation>The file %s is a database, but not a reference work.</translation>
    </message>
    <message>
        <source>Filen %s är för stor (%s MB).</source>
        <translation>The file %s is too large (%s MB).</translation>
    </message>
    <message>
        <source>Filen %s är för stor för ett brevhuvud.</source>
        <translation>The file %s is too large for a letterhead.</translation>
    </message>
    <message>
        <source>Filen %s är för stor när den packas upp och öppnas inte.</source>
        <translation>The file %s is too large when unpacked and is not opened.</translation>
    </message>
    <message>
        <source>Filen %s är gjord av en nyare version av Brobyggaren.</source>
        <translation>The file %s was made by a newer version of Brobyggaren.</translation>
    </message>
    <message>
        <source>Filen %s är ingen samling från Brobyggaren.</source>
        <translation>The file %s is not a collection from Brobyggaren.</translation>
    </message>
    <message>
        <source>Filen %s är inte en fil med egna anteckningar från Brobyggaren.</source>
        <translation>The file %s is not a file of notes from Brobyggaren.</translation>
    </message>
    <message>
        <source>Filen %s är inte ett brevhuvud.</source>
        <translation>The file %s is not a letterhead.</translation>
    </message>
    <message>
        <source>Filen %s är inte ett uppslagsverk.</source>
        <translation>The file %s is not a reference work.</translation>
    </message>
    <message>
        <source>Filen %s är inte som den ska: fel i ”%s”.</source>
        <translation>The file %s is not as it should be: an error in “%s”.</translation>
    </message>
    <message>
        <source>Filen %s är skadad eller av ett annat slag.</source>
        <translation>The file %s is damaged or of another kind.</translation>
    </message>
    <message>
        <source>Filen %s är skadad.</source>
        <translation>The file %s is damaged.</translation>
    </message>
    <message>
        <source>Filen %s är större än 2 MB.</source>
        <translation>The file %s is larger than 2 MB.</translation>
    </message>
    <message>
        <source>Filen hör till ett annat program.</source>
        <translation>The file belongs to another program.</translation>
    </message>
    <message>
        <source>Filen med dina anteckningar saknades.</source>
        <translation>The file with your notes was missing.</translation>
    </message>
    <message>
        <source>Filen med dina anteckningar var skadad och gick inte att läsa.</source>
        <translation>The file with your notes was damaged and could not be read.</translation>
    </message>
    <message>
        <source>Filen med dina anteckningar är skadad.</source>
        <translation>The file with your notes is damaged.</translation>
    </message>
    <message>
        <source>Filen är för stor när den packas upp och öppnas inte.</source>
        <translation>The file is too large when unpacked and is not opened.</translation>
    </message>
    <message>
        <source>Filen är ingen databas.</source>
        <translation>The file is not a database.</translation>
    </message>
    <message>
        <source>Filen är inte en bild som går att använda som logotyp.</source>
        <translation>The file is not a picture that can be used as a logo.</translation>
    </message>
    <message>
        <source>Filen är inte en säkerhetskopia av dina anteckningar.</source>
        <translation>The file is not a backup of your notes.</translation>
    </message>
    <message>
        <source>Filen är skadad.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>Formatet %r finns inte.</source>
        <translation>There is no format %r.</translation>
    </message>
    <message>
        <source>Försök igen med en annan lektion.</source>
        <translation>Try again with another lesson.</translation>
    </message>
    <message>
        <source>Försök igen, eller spara som PDF i stället.</source>
        <translation>Try again, or save as PDF instead.</translation>
    </message>
    <message>
        <source>Försök igen. Stora och små bokstäver spelar roll.</source>
        <translation>Try again. Capital and small letters matter.</translation>
    </message>
    <message>
        <source>Gör plats på disken. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation>Make room on the disk. What you have written stays here as long as the window is open.</translation>
    </message>
    <message>
        <source>Ingen sida är vald.</source>
        <translation>No page is chosen.</translation>
    </message>
    <message>
        <source>Installera den nyaste versionen av programmet.</source>
        <translation>Install the newest version of the program.</translation>
    </message>
    <message>
        <source>Installera den nyaste versionen av programmet. Inget har ändrats i filen.</source>
        <translation>Install the newest version of the program. Nothing in the file has been changed.</translation>
    </message>
    <message>
        <source>Installera det på nytt.</source>
        <translation>Install it again.</translation>
    </message>
    <message>
        <source>Installera om programmet eller hämta filen på nytt från den som delar ut det.</source>
        <translation>Reinstall the program, or get the file again from whoever distributes it.</translation>
    </message>
    <message>
        <source>Installera om programmet eller hämta uppslagsverket på nytt från den som delar ut det.</source>
        <translation>Reinstall the program, or get the reference work again from whoever distributes it.</translation>
    </message>
    <message>
        <source>Installera programmet på nytt.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Kommandot ”pages” visar alla sidor.</source>
        <translation>The command “pages” lists all pages.</translation>
    </message>
    <message>
        <source>Kontaktraden</source>
        <translation>The contact line</translation>
    </message>
    <message>
        <source>Kontrollera att USB-minnet sitter i. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation>Check that the USB stick is plugged in. What you have written stays here as long as the window is open.</translation>
    </message>
    <message>
        <source>Kontrollera att den är på, eller spara som PDF i stället.</source>
        <translation>Check that it is on, or save as PDF instead.</translation>
    </message>
    <message>
        <source>Kontrollera att disken är frisk.</source>
        <translation>Check that the disk is sound.</translation>
    </message>
    <message>
        <source>Korta anteckningen och försök igen.</source>
        <translation>Shorten the note and try again.</translation>
    </message>
    <message>
        <source>Korta texten.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>Ligger det på ett USB-minne eller en nätenhet: sätt i det och starta om programmet.</source>
        <translation>If it is on a USB stick or a network drive: connect it and restart the program.</translation>
    </message>
    <message>
        <source>Logotypen är %s MB stor.</source>
        <translation>The logo is %s MB.</translation>
    </message>
    <message>
        <source>Logotypen är %s × %s punkter.</source>
        <translation>The logo is %s × %s pixels.</translation>
    </message>
    <message>
        <source>Logotypen är sparad i tryckfärger (CMYK).</source>
        <translation>The logo is saved in printing colours (CMYK).</translation>
    </message>
    <message>
        <source>Logotypens fil är trasig eller avklippt.</source>
        <translation>The logo file is broken or cut short.</translation>
    </message>
    <message>
        <source>Låset finns inte i den här installationen av programmet.</source>
        <translation>The lock is not part of this installation of the program.</translation>
    </message>
    <message>
        <source>Lösenfrasen behöver minst %s tecken.</source>
        <translation>The passphrase needs at least %s characters.</translation>
    </message>
    <message>
        <source>Lösenfrasen får inte börja med x&apos;.</source>
        <translation>The passphrase may not begin with x&apos;.</translation>
    </message>
    <message>
        <source>Lösenfrasen får inte innehålla radbrytning eller tabb.</source>
        <translation>The passphrase may not contain a line break or a tab.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte.</source>
        <translation>The passphrase is not right.</translation>
    </message>
    <message>
        <source>Mappen %s gick inte att skapa (%s).</source>
        <translation>The folder %s could not be created (%s).</translation>
    </message>
    <message>
        <source>Mappen %s går inte att skriva i, så inget du skriver kan sparas.</source>
        <translation>The folder %s cannot be written to, so nothing you write can be saved.</translation>
    </message>
    <message>
        <source>Mappen för dina anteckningar går inte att skriva i.</source>
        <translation>The folder for your notes cannot be written to.</translation>
    </message>
    <message>
        <source>Menade du %s?</source>
        <translation>Did you mean %s?</translation>
    </message>
    <message>
        <source>Namnet</source>
        <translation>The name</translation>
    </message>
    <message>
        <source>Några ord efter varandra är lätta att minnas.</source>
        <translation>A few words in a row are easy to remember.</translation>
    </message>
    <message>
        <source>Områdena är: %s.</source>
        <translation>The areas are: %s.</translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation>The organisation</translation>
    </message>
    <message>
        <source>Pappret gick inte att göra (%s).</source>
        <translation>The paper could not be made (%s).</translation>
    </message>
    <message>
        <source>Programmet är inte helt installerat, så dina anteckningar kan inte öppnas.</source>
        <translation>The program is not fully installed, so your notes cannot be opened.</translation>
    </message>
    <message>
        <source>Prova med färre val eller en annan sida.</source>
        <translation>Try with fewer choices or another page.</translation>
    </message>
    <message>
        <source>Rundturen fick inget svar från %s.</source>
        <translation>The tour had no answer from %s.</translation>
    </message>
    <message>
        <source>SVG-filen har egna definitioner som inte går att lita på.</source>
        <translation>The SVG file has definitions of its own that cannot be trusted.</translation>
    </message>
    <message>
        <source>SVG-filen hämtar bilder från andra filer.</source>
        <translation>The SVG file takes pictures from other files.</translation>
    </message>
    <message>
        <source>SVG-filen innehåller %r, som inte hör hemma i en logotyp.</source>
        <translation>The SVG file contains %r, which has no place in a logo.</translation>
    </message>
    <message>
        <source>SVG-filen säger inte hur stor bilden är.</source>
        <translation>The SVG file does not say how large the picture is.</translation>
    </message>
    <message>
        <source>Samlingen finns inte längre.</source>
        <translation>The collection is no longer there.</translation>
    </message>
    <message>
        <source>Sidan %s (%s) i %s går inte att läsa: %s.</source>
        <translation>The page %s (%s) in %s cannot be read: %s.</translation>
    </message>
    <message>
        <source>Sidan %s går inte att läsa.</source>
        <translation>The page %s cannot be read.</translation>
    </message>
    <message>
        <source>Sidan %s går inte att läsa: %s.</source>
        <translation>The page %s cannot be read: %s.</translation>
    </message>
    <message>
        <source>Skapa det först.</source>
        <translation>Create it first.</translation>
    </message>
    <message>
        <source>Skapa mappen eller välj en annan.</source>
        <translation>Create the folder or choose another.</translation>
    </message>
    <message>
        <source>Skriv din lösenfras för att låsa upp.</source>
        <translation>Type your passphrase to unlock.</translation>
    </message>
    <message>
        <source>Skriv vilken kommun eller organisation bladet är från.</source>
        <translation>Write which municipality or organisation the sheet is from.</translation>
    </message>
    <message>
        <source>Skrivaren svarar inte.</source>
        <translation>The printer does not respond.</translation>
    </message>
    <message>
        <source>Spara bilden mindre och välj den igen.</source>
        <translation>Save the picture smaller and choose it again.</translation>
    </message>
    <message>
        <source>Spara bilden på nytt och välj den igen.</source>
        <translation>Save the picture again and choose it once more.</translation>
    </message>
    <message>
        <source>Spara den med bilderna inbäddade.</source>
        <translation>Save it with the pictures embedded.</translation>
    </message>
    <message>
        <source>Spara den med bredd och höjd.</source>
        <translation>Save it with width and height.</translation>
    </message>
    <message>
        <source>Spara den mindre: högst %s punkter på varje sida och 2 MB.</source>
        <translation>Save it smaller: at most %s pixels on each side and 2 MB.</translation>
    </message>
    <message>
        <source>Spara den som RGB eller som PNG.</source>
        <translation>Save it as RGB or as PNG.</translation>
    </message>
    <message>
        <source>Spara den som enkel SVG.</source>
        <translation>Save it as plain SVG.</translation>
    </message>
    <message>
        <source>Starta om programmet.</source>
        <translation>Restart the program.</translation>
    </message>
    <message>
        <source>Starta om programmet: den senaste säkerhetskopian läggs tillbaka.</source>
        <translation>Restart the program: the latest backup will be restored.</translation>
    </message>
    <message>
        <source>Stäng andra fönster av programmet och försök igen.</source>
        <translation>Close other windows of the program and try again.</translation>
    </message>
    <message>
        <source>Stäng filen där och försök igen, eller spara under ett annat namn.</source>
        <translation>Close the file there and try again, or save under another name.</translation>
    </message>
    <message>
        <source>Säg till den som sköter datorn.</source>
        <translation>Tell whoever looks after the computer.</translation>
    </message>
    <message>
        <source>Säkerhetskopian blev inte hel och togs bort.</source>
        <translation>The backup did not come out whole and was removed.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från %s har lagts tillbaka.</source>
        <translation>The backup from %s has been restored.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är skadad.</source>
        <translation>The backup is damaged.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är tom.</source>
        <translation>The backup is empty.</translation>
    </message>
    <message>
        <source>Ta bort något eller välj en annan plats.</source>
        <translation>Remove something or choose another place.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s används av ett annat program.</source>
        <translation>The reference work %s is in use by another program.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s finns inte i %s.</source>
        <translation>The reference work %s is not in %s.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s går inte att läsa (%s).</source>
        <translation>The reference work %s cannot be read (%s).</translation>
    </message>
    <message>
        <source>Uppslagsverket %s går inte att läsa längre.</source>
        <translation>The reference work %s can no longer be read.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s går inte att öppna (%s).</source>
        <translation>The reference work %s cannot be opened (%s).</translation>
    </message>
    <message>
        <source>Uppslagsverket %s har ändrats sedan det gjordes.</source>
        <translation>The reference work %s has been changed since it was made.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är avklippt: en del av filen saknas.</source>
        <translation>The reference work %s is cut short: part of the file is missing.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är gjort för en nyare version av Brobyggaren.</source>
        <translation>The reference work %s is made for a newer version of Brobyggaren.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är gjort för en äldre version av Brobyggaren.</source>
        <translation>The reference work %s is made for an older version of Brobyggaren.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är skadat (%s).</source>
        <translation>The reference work %s is damaged (%s).</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är skadat.</source>
        <translation>The reference work %s is damaged.</translation>
    </message>
    <message>
        <source>Uppslagsverket %s är skadat: %s.</source>
        <translation>The reference work %s is damaged: %s.</translation>
    </message>
    <message>
        <source>Uppslagsverket saknar sökregister, så det går inte att söka.</source>
        <translation>The reference work has no search index, so it cannot be searched.</translation>
    </message>
    <message>
        <source>Uppslagsverkets sökregister hör till en annan version av programmet.</source>
        <translation>The search index of the reference work belongs to another version of the program.</translation>
    </message>
    <message numerus="yes">
        <source>Ur den skadade filen gick dessutom %n nyare uppgift(er) att rädda.</source>
        <translation>
            <numerusform>From the damaged file %n newer item could also be saved.</numerusform>
            <numerusform>From the damaged file %n newer items could also be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utskriften avbröts av skrivaren.</source>
        <translation>The printer stopped the print.</translation>
    </message>
    <message>
        <source>Välj bland %s.</source>
        <translation>Choose among %s.</translation>
    </message>
    <message>
        <source>Välj en annan mapp.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Välj en annan plats.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Välj en bild i formatet PNG, JPEG eller SVG.</source>
        <translation>Choose a picture in PNG, JPEG or SVG format.</translation>
    </message>
    <message>
        <source>Välj en fil som en kollega har sparat.</source>
        <translation>Choose a file that a colleague has saved.</translation>
    </message>
    <message>
        <source>Välj en lösenfras först.</source>
        <translation>Choose a passphrase first.</translation>
    </message>
    <message>
        <source>Välj en mapp som är din egen.</source>
        <translation>Choose a folder of your own.</translation>
    </message>
    <message>
        <source>Välj ett annat område eller en annan svårighet.</source>
        <translation>Choose another area or another difficulty.</translation>
    </message>
    <message>
        <source>Välj ett kortare namn.</source>
        <translation>Choose a shorter name.</translation>
    </message>
    <message>
        <source>Välj ett år mellan 2012 och i dag.</source>
        <translation>Choose a year between 2012 and today.</translation>
    </message>
    <message>
        <source>Välj long (långsida) eller short (kortsida).</source>
        <translation>Choose long (long edge) or short (short edge).</translation>
    </message>
    <message>
        <source>Välj minst en sida att göra faktablad av.</source>
        <translation>Choose at least one page to make a fact sheet of.</translation>
    </message>
    <message>
        <source>Vändningen %r finns inte.</source>
        <translation>There is no turning %r.</translation>
    </message>
    <message>
        <source>Vänta en stund och försök igen.</source>
        <translation>Wait a while and try again.</translation>
    </message>
    <message>
        <source>den kan inte läsas: %s</source>
        <translation>it cannot be read: %s</translation>
    </message>
    <message>
        <source>den är för stor</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>den är inte rätt skriven: %s</source>
        <translation>it is not written correctly: %s</translation>
    </message>
    <message>
        <source>den är inte skriven i UTF-8</source>
        <translation>it is not written in UTF-8</translation>
    </message>
    <message>
        <source>det är en mapp</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>det är ingen vanlig fil</source>
        <translation>it is not an ordinary file</translation>
    </message>
    <message>
        <source>disken går bara att läsa</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>disken är full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>du får inte skriva där</source>
        <translation>you may not write there</translation>
    </message>
    <message>
        <source>en del av sökvägen är ingen mapp</source>
        <translation>part of the path is not a folder</translation>
    </message>
    <message>
        <source>filen är öppen i ett annat program</source>
        <translation>the file is open in another program</translation>
    </message>
    <message>
        <source>inställningen %r finns inte</source>
        <translation>there is no setting %r</translation>
    </message>
    <message>
        <source>inställningen %r kan inte vara %r</source>
        <translation>the setting %r cannot be %r</translation>
    </message>
    <message>
        <source>mappen finns inte</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <source>namnet är för långt</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>utrymmet är slut</source>
        <translation>there is no space left</translation>
    </message>
    <message>
        <source>År %s deltog ingen kommun.</source>
        <translation>In %s no municipality took part.</translation>
    </message>
    <message>
        <source>Öppna dem på nytt. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation>Open them again. What you have written stays here as long as the window is open.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Uppslagsverket är skadat. Installera om programmet.</source>
        <translation>The reference work is damaged. Reinstall the program.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%(at)d av %(count)d</source>
        <translation>%(at)d of %(count)d</translation>
    </message>
    <message>
        <source>%(at)d av %(count)d markerade</source>
        <translation>%(at)d of %(count)d marked</translation>
    </message>
    <message numerus="yes">
        <source>%n markerade ord</source>
        <translation>
            <numerusform>%n marked word</numerusform>
            <numerusform>%n marked words</numerusform>
        </translation>
    </message>
    <message>
        <source>Finns inte här</source>
        <translation>Not found here</translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Föregående (Skift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nästa (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Stäng sökningen (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation>Find on the page</translation>
    </message>
</context>
<context>
    <name>FoldedChips</name>
    <message numerus="yes">
        <source>%n vald(a)</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>%(word)s: läs sidan %(page)s</source>
        <translation>%(word)s: read the page %(page)s</translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget ord motsvarar det du skrev.</source>
        <translation>No word matches what you wrote.</translation>
    </message>
    <message>
        <source>Läs upp</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Läs upp: %s</source>
        <translation>Read aloud: %s</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Sök ord</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Sök ord i ordlistan</source>
        <translation>Find a word in the glossary</translation>
    </message>
    <message>
        <source>Till bokstaven %s</source>
        <translation>To the letter %s</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Det går att öppna när du har stängt rutan bakom hjälpen.</source>
        <translation>It can be opened when you have closed the box behind the help.</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%s (här är du nu)</source>
        <translation>%s (you are here)</translation>
    </message>
    <message>
        <source>Den här fliken</source>
        <translation>This tab</translation>
    </message>
    <message>
        <source>Sidor du har läst</source>
        <translation>Pages you have read</translation>
    </message>
    <message>
        <source>Stängda flikar</source>
        <translation>Closed tabs</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Inget i historiken motsvarar det du skrev.</source>
        <translation>Nothing in the history matches what you wrote.</translation>
    </message>
    <message>
        <source>Sök i historiken</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Töm historiken</source>
        <translation>Clear the history</translation>
    </message>
</context>
<context>
    <name>KnownDialog</name>
    <message>
        <source>Det gick inte</source>
        <translation>That did not work</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>Läs den på %s.</source>
        <translation>Read it in %s.</translation>
    </message>
    <message>
        <source>Läs vidare på samma språk (Esc)</source>
        <translation>Go on reading in the same language (Esc)</translation>
    </message>
    <message>
        <source>Stäng frågan om språk</source>
        <translation>Close the question about language</translation>
    </message>
    <message>
        <source>Texten är på %s.</source>
        <translation>The text is in %s.</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%s (finns inte här)</source>
        <translation>%s (not here)</translation>
    </message>
    <message>
        <source>Att säga</source>
        <translation>To say</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>För vem</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Ge lektionen ett namn.</source>
        <translation>Give the lesson a name.</translation>
    </message>
    <message numerus="yes">
        <source>Hela lektionen: %n minut(er)</source>
        <translation>
            <numerusform>The whole lesson: %n minute</numerusform>
            <numerusform>The whole lesson: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lektion</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Lektionen är inte sparad</source>
        <translation>The lesson has not been saved</translation>
    </message>
    <message>
        <source>Lektionens steg</source>
        <translation>Steps of the lesson</translation>
    </message>
    <message>
        <source>Lägg till minst en sida.</source>
        <translation>Add at least one page.</translation>
    </message>
    <message>
        <source>Lägg till sidan</source>
        <translation>Add the page</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Minuter för steget</source>
        <translation>Minutes for the step</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sida att lägga till</source>
        <translation>Page to add</translation>
    </message>
    <message>
        <source>Spara lektionen</source>
        <translation>Save the lesson</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Ta bort steget</source>
        <translation>Remove the step</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Bring along</translation>
    </message>
    <message>
        <source>Uppgifter, en på varje rad</source>
        <translation>Tasks, one on each line</translation>
    </message>
    <message>
        <source>Vill du stänga utan att spara det du har ändrat?</source>
        <translation>Do you want to close without saving what you have changed?</translation>
    </message>
    <message>
        <source>Välj en sida i listan.</source>
        <translation>Choose a page in the list.</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Filen %s finns redan. Vill du skriva över den?</source>
        <translation>The file %s is already there. Do you want to replace it?</translation>
    </message>
    <message>
        <source>Grupp %d</source>
        <translation>Group %d</translation>
    </message>
    <message>
        <source>Gruppernas namn, ett på varje rad:</source>
        <translation>Names of the groups, one on each line:</translation>
    </message>
    <message>
        <source>Namnkort</source>
        <translation>Name cards</translation>
    </message>
    <message>
        <source>Samling</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Spara som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation>Saved: %s</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>LessonHook</name>
    <message>
        <source>Frågesport för hela rummet …</source>
        <translation>Quiz for the whole room …</translation>
    </message>
    <message>
        <source>Lektioner</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Samtalsfrågor, en i taget</source>
        <translation>Questions to talk about, one at a time</translation>
    </message>
    <message>
        <source>Visa på projektor</source>
        <translation>Show on projector</translation>
    </message>
    <message>
        <source>Visa på projektor (F5)</source>
        <translation>Show on projector (F5)</translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Det du hade framme har inga bilder. Välj en lektion här.</source>
        <translation>What you had open has no slides. Choose a lesson here.</translation>
    </message>
    <message>
        <source>Det finns inga samtalsfrågor.</source>
        <translation>There are no questions to talk about.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Lektionen är borttagen. Den kommer tillbaka med Ångra i Mitt (Ctrl+Alt+Z).</source>
        <translation>The lesson has been removed. It comes back with Undo in Mine (Ctrl+Alt+Z).</translation>
    </message>
    <message>
        <source>Lektionen är inte sparad: det som är ditt går inte att skriva i just nu.</source>
        <translation>The lesson is not saved: what is yours cannot be written to just now.</translation>
    </message>
    <message>
        <source>Lektionen är sparad. Du hittar den också under Mina samlingar.</source>
        <translation>The lesson has been saved. You also find it under My collections.</translation>
    </message>
    <message>
        <source>Lektionens sidor har inga ord i ordlistan.</source>
        <translation>The pages of the lesson have no words in the glossary.</translation>
    </message>
    <message>
        <source>Samling</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Samlingen har inga sidor att visa än.</source>
        <translation>The collection has no pages to show yet.</translation>
    </message>
    <message>
        <source>Sökningen har inga träffar att visa.</source>
        <translation>The search has no hits to show.</translation>
    </message>
    <message>
        <source>Visa en fil</source>
        <translation>Show a file</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message numerus="yes">
        <source>%n minut(er)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sida(or)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Arbetsblad …</source>
        <translation>Worksheet …</translation>
    </message>
    <message>
        <source>Bilderna som PDF …</source>
        <translation>The slides as PDF …</translation>
    </message>
    <message>
        <source>Facit …</source>
        <translation>Answers …</translation>
    </message>
    <message>
        <source>Frågesport</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Färdiga lektioner</source>
        <translation>Ready-made lessons</translation>
    </message>
    <message>
        <source>Gör en egen av den …</source>
        <translation>Make it your own …</translation>
    </message>
    <message>
        <source>I klassrummet</source>
        <translation>In the classroom</translation>
    </message>
    <message>
        <source>Lektionsplan …</source>
        <translation>Lesson plan …</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mina lektioner</source>
        <translation>My lessons</translation>
    </message>
    <message>
        <source>Namnkort till grupper …</source>
        <translation>Name cards for groups …</translation>
    </message>
    <message>
        <source>Ny lektion</source>
        <translation>New lesson</translation>
    </message>
    <message>
        <source>Ord först</source>
        <translation>Words first</translation>
    </message>
    <message>
        <source>Samling till en kollega …</source>
        <translation>Collection for a colleague …</translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Samtalsfrågor</source>
        <translation>Questions to talk about</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Visa en fil …</source>
        <translation>Show a file …</translation>
    </message>
    <message>
        <source>Visa med alla bilder</source>
        <translation>Show with all slides</translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Åhörarkopia, tre bilder på sidan …</source>
        <translation>Handout, three slides to a page …</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Bild vald</source>
        <translation>Picture chosen</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Borttaget: %s</source>
        <translation>Removed: %s</translation>
    </message>
    <message>
        <source>Brevhuvuden</source>
        <translation>Letterheads</translation>
    </message>
    <message>
        <source>Brevhuvuden (*.json)</source>
        <translation>Letterheads (*.json)</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ett brevhuvud står överst på faktabladet och säger vem det kommer från.</source>
        <translation>A letterhead stands at the top of the fact sheet and says who it is from.</translation>
    </message>
    <message>
        <source>Hämta brevhuvud</source>
        <translation>Get a letterhead</translation>
    </message>
    <message>
        <source>Hämta från fil …</source>
        <translation>Get from file …</translation>
    </message>
    <message>
        <source>Hämtat.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Inga brevhuvuden än.</source>
        <translation>No letterheads yet.</translation>
    </message>
    <message>
        <source>Ingen bild</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Kontaktrad</source>
        <translation>Contact line</translation>
    </message>
    <message>
        <source>Logotyp</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Namn i listan</source>
        <translation>Name in the list</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PNG, JPEG eller SVG</source>
        <translation>PNG, JPEG or SVG</translation>
    </message>
    <message>
        <source>Samma som organisationen</source>
        <translation>Same as the organisation</translation>
    </message>
    <message>
        <source>Skriv organisationens namn här bredvid och tryck på Spara, eller hämta en fil från en kollega.</source>
        <translation>Write the organisation’s name beside this and press Save, or get a file from a colleague.</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Spara brevhuvud</source>
        <translation>Save letterhead</translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation>Save as file …</translation>
    </message>
    <message>
        <source>Sparat.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Sparat: %s</source>
        <translation>Saved: %s</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Telefon, e-post eller adress</source>
        <translation>Phone, e-mail or address</translation>
    </message>
    <message>
        <source>Utan bild</source>
        <translation>Without picture</translation>
    </message>
    <message>
        <source>Välj bild …</source>
        <translation>Choose picture …</translation>
    </message>
    <message>
        <source>Välj logotyp</source>
        <translation>Choose a logo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stäng först de andra fönstren (visning eller dialog), så byter programmet språk.</source>
        <translation>Close the other windows first (presentation or dialog) and the program will change language.</translation>
    </message>
    <message>
        <source>Öppna först den sida som ska bli ett faktablad.</source>
        <translation>First open the page that is to be a fact sheet.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Nätverket</source>
        <translation>The network</translation>
    </message>
    <message>
        <source>Pilotkommun</source>
        <translation>Pilot municipality</translation>
    </message>
    <message>
        <source>Utvecklingskommun</source>
        <translation>Development municipality</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Karta över kommunerna. Pilarna går mellan kommuner som deltog.</source>
        <translation>Map of the municipalities. The arrows go between those that took part.</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Faktablad</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>I korthet</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Jämför med</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Jämför med %s</source>
        <translation>Compare with %s</translation>
    </message>
    <message>
        <source>Läs sidan</source>
        <translation>Read the page</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n kommun(er) i källmaterialet. Välj en på kartan eller i listan.</source>
        <translation>
            <numerusform>%n municipality in the sources. Choose it on the map or in the list.</numerusform>
            <numerusform>%n municipalities in the sources. Choose one on the map or in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Hela landet (0)</source>
        <translation>The whole country (0)</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Kommuner som deltog</source>
        <translation>Municipalities that took part</translation>
    </message>
    <message>
        <source>Längre bort (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Närmare (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Visa alla år på en gång</source>
        <translation>Show all years at once</translation>
    </message>
    <message>
        <source>nätverket</source>
        <translation>network</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>utveckling</source>
        <translation>development</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>År %d</source>
        <translation>Year %d</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bokmärke</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Bokmärke satt. Du hittar det under Mitt, Bokmärken.</source>
        <translation>Bookmark set. You find it under Mine, Bookmarks.</translation>
    </message>
    <message>
        <source>Bokmärken</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Bokmärket är borttaget.</source>
        <translation>The bookmark has been removed.</translation>
    </message>
    <message>
        <source>Mitt</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Ny samling</source>
        <translation>New collection</translation>
    </message>
    <message>
        <source>Samlingar</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Sidan ligger nu i ”%s”.</source>
        <translation>The page is now in “%s”.</translation>
    </message>
    <message>
        <source>Sätt bokmärke (Ctrl+D)</source>
        <translation>Set a bookmark (Ctrl+D)</translation>
    </message>
    <message>
        <source>Ta bort bokmärket (Ctrl+D)</source>
        <translation>Remove the bookmark (Ctrl+D)</translation>
    </message>
    <message>
        <source>Öppna först den sida som anteckningen hör till.</source>
        <translation>First open the page that the note belongs to.</translation>
    </message>
    <message>
        <source>Öppna först den sida som ska få ett bokmärke.</source>
        <translation>First open the page that is to have a bookmark.</translation>
    </message>
    <message>
        <source>Öppna först den sida som ska läggas i en samling.</source>
        <translation>First open the page that is to go into a collection.</translation>
    </message>
    <message>
        <source>Öppna först en sida, så att stycket som anteckningen hör till syns.</source>
        <translation>First open a page, so that the paragraph the note belongs to can be seen.</translation>
    </message>
</context>
<context>
    <name>MineDesk</name>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Dina anteckningar är inte öppna.</source>
        <translation>Your notes are not open.</translation>
    </message>
    <message>
        <source>Gjort igen.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>Ångrat.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>MineFiles</name>
    <message>
        <source>Alla sidor finns inte i den här utgåvan. De står kvar i samlingen med en varning:</source>
        <translation>Not all pages are in this edition. They stay in the collection with a warning:</translation>
    </message>
    <message>
        <source>Samling</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Samlingen ”%s” finns nu bland dina.</source>
        <translation>The collection “%s” is now among yours.</translation>
    </message>
    <message>
        <source>Spara som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation>Saved: %s</translation>
    </message>
    <message>
        <source>Öppna en samling</source>
        <translation>Open a collection</translation>
    </message>
</context>
<context>
    <name>MineView</name>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation>Your notes are locked.</translation>
    </message>
    <message>
        <source>Lås upp …</source>
        <translation>Unlock …</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%s, %n sida(or)</source>
        <translation>
            <numerusform>%s, %n page</numerusform>
            <numerusform>%s, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Anteckningen ändrades också i ett annat fönster. Båda finns kvar, var för sig.</source>
        <translation>The note was also changed in another window. Both are kept, separately.</translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Sparat på den här datorn</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Stannar på den här datorn, låst med din lösenfras. Undvik ändå namn: att någon är rom är en känslig personuppgift enligt lag.</source>
        <translation>Stays on this computer, locked with your passphrase. Avoid names all the same: that someone is Roma is sensitive personal data by law.</translation>
    </message>
    <message>
        <source>Stannar på den här datorn, men kan läsas av andra som använder den. Undvik namn: att någon är rom är en känslig personuppgift enligt lag.</source>
        <translation>Stays on this computer, but others who use it can read it. Avoid names: that someone is Roma is sensitive personal data by law.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Min anteckning</source>
        <translation>My note</translation>
    </message>
    <message>
        <source>Skriv en egen anteckning till sidan …</source>
        <translation>Write a note of your own …</translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>Anteckning till %s</source>
        <translation>Note on %s</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Visa alla i Mina anteckningar</source>
        <translation>Show all in My notes</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message numerus="yes">
        <source>%n anteckning(ar) till på sidan</source>
        <translation>
            <numerusform>%n more note on the page</numerusform>
            <numerusform>%n more notes on the page</numerusform>
        </translation>
    </message>
    <message>
        <source>Anteckningar till stycken</source>
        <translation>Notes on paragraphs</translation>
    </message>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation>Your notes are locked.</translation>
    </message>
    <message>
        <source>Lägg i samling …</source>
        <translation>Add to collection …</translation>
    </message>
    <message>
        <source>Lås upp …</source>
        <translation>Unlock …</translation>
    </message>
    <message>
        <source>Min anteckning</source>
        <translation>My note</translation>
    </message>
</context>
<context>
    <name>NoteSigns</name>
    <message>
        <source>Din anteckning till stycket (Ctrl+Alt+P)</source>
        <translation>Your note on the paragraph (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>Öppna din anteckning till stycket</source>
        <translation>Open your note on the paragraph</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Skriven %s, ändrad %s</source>
        <translation>Written %s, changed %s</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n anteckning(ar)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Anteckningen är borttagen. Ctrl+Alt+Z ångrar.</source>
        <translation>The note has been removed. Ctrl+Alt+Z undoes it.</translation>
    </message>
    <message>
        <source>Flytta till …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <source>Inga anteckningar</source>
        <translation>No notes</translation>
    </message>
    <message>
        <source>Ingen sida liknar den som försvann</source>
        <translation>No page is like the one that is gone</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Sidan ”%s” finns inte i den här utgåvan.</source>
        <translation>The page “%s” is not in this edition.</translation>
    </message>
    <message>
        <source>Skriv en anteckning i rutan till höger om en sida, så finns den här.</source>
        <translation>Write a note in the box to the right of a page and it will be here.</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation>Save as file …</translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation>Saved: %s</translation>
    </message>
    <message>
        <source>Stycket ”%s” finns inte kvar på sidan.</source>
        <translation>The paragraph “%s” is no longer on the page.</translation>
    </message>
    <message>
        <source>Sök i mina anteckningar</source>
        <translation>Search my notes</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>anteckning.md</source>
        <translation>note.md</translation>
    </message>
    <message>
        <source>Öppna sidan</source>
        <translation>Open the page</translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message>
        <source>Länkar</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Länkar (%d)</source>
        <translation>Links (%d)</translation>
    </message>
    <message>
        <source>Rubriker</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Rubriker (%d)</source>
        <translation>Headings (%d)</translation>
    </message>
    <message>
        <source>Rubriker eller länkar</source>
        <translation>Headings or links</translation>
    </message>
    <message>
        <source>Rubriker och länkar på sidan</source>
        <translation>Headings and links on the page</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Brobyggaren, sidan ”%(title)s” (%(id)s)</source>
        <translation>Brobyggaren, the page “%(title)s” (%(id)s)</translation>
    </message>
    <message>
        <source>Källor: %s</source>
        <translation>Sources: %s</translation>
    </message>
</context>
<context>
    <name>ParagraphNote</name>
    <message>
        <source>Anteckning till stycket</source>
        <translation>Note on the paragraph</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Skriv din anteckning …</source>
        <translation>Write your note …</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Allt du har skrivit, och alla säkerhetskopior, krypteras. Utan lösenfrasen kan ingen läsa det: inte den som lånar datorn, inte den som hittar USB-minnet.</source>
        <translation>All that you have written, and all backups, are encrypted. Without the passphrase no one can read it: not someone who borrows the computer, not someone who finds the USB stick.</translation>
    </message>
    <message>
        <source>Byt</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Dina anteckningar är krypterade med din lösenfras.</source>
        <translation>Your notes are encrypted with your passphrase.</translation>
    </message>
    <message>
        <source>Glömmer du lösenfrasen är anteckningarna borta för alltid. Ingen kan hjälpa dig: inte vi, inte IT-avdelningen. Skriv upp den och förvara lappen någon annanstans än datorn.</source>
        <translation>If you forget the passphrase the notes are gone for ever. No one can help you: not we, not the IT department. Write it down and keep the note somewhere other than with the computer.</translation>
    </message>
    <message>
        <source>Jag förstår att ingen kan återställa en glömd lösenfras</source>
        <translation>I understand that a lost passphrase cannot be restored</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lås med en lösenfras</source>
        <translation>Lock with a passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen som gäller nu</source>
        <translation>The present passphrase</translation>
    </message>
    <message>
        <source>Ny lösenfras (minst %d tecken, gärna några ord)</source>
        <translation>New passphrase (at least %d characters, preferably a few words)</translation>
    </message>
    <message>
        <source>Samma en gång till</source>
        <translation>The same once more</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Bokmärken</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation>Contact guide</translation>
    </message>
    <message>
        <source>Lektioner</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation>My collections</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>B eller punkt</source>
        <translation>B or full stop</translation>
    </message>
    <message>
        <source>Bildens nummer, sedan Enter</source>
        <translation>The number of the slide, then Enter</translation>
    </message>
    <message>
        <source>Blanda frågorna</source>
        <translation>Shuffle the questions</translation>
    </message>
    <message>
        <source>Byt skärm</source>
        <translation>Change screen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Första bilden</source>
        <translation>First slide</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Gå till bild</source>
        <translation>Go to slide</translation>
    </message>
    <message>
        <source>Helskärm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Högerpil, nedpil, mellanslag, Page Down</source>
        <translation>Right arrow, down arrow, space, Page Down</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Läs upp ordet</source>
        <translation>Read the word aloud</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mörk, ljus eller hög kontrast</source>
        <translation>Dark, light or high contrast</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pekare</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Sista bilden</source>
        <translation>Last slide</translation>
    </message>
    <message>
        <source>Spara lagens resultat …</source>
        <translation>Save the teams&apos; results …</translation>
    </message>
    <message>
        <source>Svart skärm</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>T (3 T ger tre minuter)</source>
        <translation>T (3 T gives three minutes)</translation>
    </message>
    <message>
        <source>Talarvyn</source>
        <translation>Speaker&apos;s view</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tidtagning</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Vidare</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vänsterpil, uppil, Page Up, backsteg</source>
        <translation>Left arrow, up arrow, Page Up, Backspace</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Z, sedan pilarna</source>
        <translation>Z, then the arrows</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>PresentOnly</name>
    <message>
        <source>Brobyggaren – bara visning</source>
        <translation>Brobyggaren – presentation only</translation>
    </message>
    <message>
        <source>Det finns ingen fil %s.</source>
        <translation>There is no file %s.</translation>
    </message>
    <message>
        <source>Det finns inget att visa.</source>
        <translation>There is nothing to show.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Samling</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Se efter att minnet sitter i och att namnet är rätt.</source>
        <translation>Check that the stick is plugged in and that the name is right.</translation>
    </message>
    <message>
        <source>Visa en fil</source>
        <translation>Show a file</translation>
    </message>
</context>
<context>
    <name>PresentationDesk</name>
    <message>
        <source>En presentation visas</source>
        <translation>A presentation is shown</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Sidan %s finns inte i den här utgåvan.</source>
        <translation>The page %s is not in this edition.</translation>
    </message>
    <message>
        <source>Stäng någon flik först: det får inte plats fler än %d.</source>
        <translation>Close a tab first: there is no room for more than %d.</translation>
    </message>
    <message>
        <source>Öppnad i ny flik: %s</source>
        <translation>Opened in a new tab: %s</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Filen söktes här: %s</source>
        <translation>The file was looked for here: %s</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kopiera uppgifterna</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Uppslagsverket kunde inte öppnas</source>
        <translation>The reference work could not be opened</translation>
    </message>
</context>
<context>
    <name>QuickDesk</name>
    <message>
        <source>Inget kommando heter så.</source>
        <translation>No command has that name.</translation>
    </message>
    <message>
        <source>Skriv &gt; för att se allt programmet kan göra</source>
        <translation>Type &gt; to see all that the program can do</translation>
    </message>
    <message>
        <source>Öppna %s</source>
        <translation>Open %s</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Snabbval</source>
        <translation>Quick choice</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message numerus="yes">
        <source>%n fråga(or) att välja bland.</source>
        <translation>
            <numerusform>%n question to choose from.</numerusform>
            <numerusform>%n questions to choose from.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alla frågor</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Antal frågor</source>
        <translation>Number of questions</translation>
    </message>
    <message>
        <source>Bara frågor om lektionens sidor</source>
        <translation>Only questions on the pages of the lesson</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Frågesport för hela rummet</source>
        <translation>Quiz for the whole room</translation>
    </message>
    <message>
        <source>Inga frågor. Välj något annat.</source>
        <translation>No questions. Choose something else.</translation>
    </message>
    <message>
        <source>Lag %d</source>
        <translation>Team %d</translation>
    </message>
    <message>
        <source>Lag, om ni vill. Ge lagen namn, inte personerna.</source>
        <translation>Teams, if you like. Name the teams, not the people.</translation>
    </message>
    <message>
        <source>Lätta</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Lätta och medelsvåra</source>
        <translation>Easy and medium</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Sant eller falskt</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stämmer det, eller är vi inte säkra? För grupper som är nya i ämnet</source>
        <translation>Is it true, or are we not sure? For groups that are new to the subject</translation>
    </message>
    <message>
        <source>Svårighet</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Välj rätt svar</source>
        <translation>Choose the right answer</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Sidan är uppläst.</source>
        <translation>The page has been read.</translation>
    </message>
    <message>
        <source>Uppläsningen har stannat.</source>
        <translation>Reading aloud has stopped.</translation>
    </message>
    <message>
        <source>Uppläsningen är pausad.</source>
        <translation>Reading aloud is paused.</translation>
    </message>
    <message>
        <source>Öppna först den sida som ska läsas upp.</source>
        <translation>First open the page that is to be read aloud.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Fart</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Föregående mening</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Föregående mening (Skift+F7)</source>
        <translation>Previous sentence (Shift+F7)</translation>
    </message>
    <message>
        <source>Letar efter röster …</source>
        <translation>Looking for voices …</translation>
    </message>
    <message>
        <source>Läs vidare</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Läs vidare (F7)</source>
        <translation>Read on (F7)</translation>
    </message>
    <message>
        <source>Läser inte upp</source>
        <translation>Not reading aloud</translation>
    </message>
    <message>
        <source>Mening %(at)d av %(count)d</source>
        <translation>Sentence %(at)d of %(count)d</translation>
    </message>
    <message>
        <source>Nästa mening</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>Nästa mening (Ctrl+Skift+F7)</source>
        <translation>Next sentence (Ctrl+Shift+F7)</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pausa (F7)</source>
        <translation>Pause (F7)</translation>
    </message>
    <message>
        <source>Röst</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Sluta läsa upp</source>
        <translation>Stop reading aloud</translation>
    </message>
    <message>
        <source>Sluta läsa upp (Esc)</source>
        <translation>Stop reading aloud (Esc)</translation>
    </message>
    <message>
        <source>Uppläsning</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Välj en röst ändå</source>
        <translation>Choose a voice anyway</translation>
    </message>
</context>
<context>
    <name>ReadHook</name>
    <message>
        <source>Läs upp</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Läs upp sidan</source>
        <translation>Read the page aloud</translation>
    </message>
    <message>
        <source>Läs upp sidan (F7)</source>
        <translation>Read the page aloud (F7)</translation>
    </message>
    <message>
        <source>Pausa uppläsningen (F7)</source>
        <translation>Pause reading aloud (F7)</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Kopiera med källa</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <source>Sidans text</source>
        <translation>Text of the page</translation>
    </message>
    <message>
        <source>Öppna i ny flik</source>
        <translation>Open in a new tab</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Träffar</source>
        <translation>Hits</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här finns att läsa om:</source>
        <translation>This is what you can read about:</translation>
    </message>
    <message>
        <source>Inget i uppslagsverket motsvarar det du skrev.</source>
        <translation>Nothing in the reference work matches what you wrote.</translation>
    </message>
    <message>
        <source>Läs sidan</source>
        <translation>Read the page</translation>
    </message>
    <message>
        <source>Menade du något av det här?</source>
        <translation>Did you mean one of these?</translation>
    </message>
    <message>
        <source>Skriv gärna ett enda ord, eller ett annat ord för samma sak. Stavfel gör inget.</source>
        <translation>Try a single word, or another word for the same thing. Misspellings do not matter.</translation>
    </message>
    <message>
        <source>Sök bland alla sorters sidor</source>
        <translation>Search among all kinds of pages</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Sorters sidor</source>
        <translation>Kinds of pages</translation>
    </message>
    <message>
        <source>Sök i stället efter det du skrev</source>
        <translation>Search instead for what you wrote</translation>
    </message>
    <message>
        <source>Sök i stället efter ”%s”</source>
        <translation>Search instead for “%s”</translation>
    </message>
    <message>
        <source>på ”%s”</source>
        <translation>for “%s”</translation>
    </message>
    <message>
        <source>– visar även</source>
        <translation>– also showing</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>2012–2015 pilotkommuner</source>
        <translation>2012–2015 pilots</translation>
    </message>
    <message>
        <source>2016–2020 utvecklingskommuner</source>
        <translation>2016–2020 development</translation>
    </message>
    <message>
        <source>2032 målet</source>
        <translation>2032 the goal</translation>
    </message>
    <message numerus="yes">
        <source>Strategin löper 2012–2032. %n procent av tiden har gått.</source>
        <translation>
            <numerusform>The strategy runs from 2012 to 2032. %n per cent of the time has passed.</numerusform>
            <numerusform>The strategy runs from 2012 to 2032. %n per cent of the time has passed.</numerusform>
        </translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n anteckning(ar) finns nu i två versioner.</source>
        <translation>
            <numerusform>%n note now exists in two versions.</numerusform>
            <numerusform>%n notes now exist in two versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fanns redan.</source>
        <translation>
            <numerusform>%n was already here.</numerusform>
            <numerusform>%n were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ny(a).</source>
        <translation>
            <numerusform>%n new.</numerusform>
            <numerusform>%n new.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allt mitt till en fil</source>
        <translation>All that is mine to a file</translation>
    </message>
    <message>
        <source>Allt mitt till en fil …</source>
        <translation>All that is mine to a file …</translation>
    </message>
    <message>
        <source>Allt som var ditt är raderat.</source>
        <translation>All that was yours has been erased.</translation>
    </message>
    <message>
        <source>Allt är som det var i säkerhetskopian.</source>
        <translation>Everything is as it was in the backup.</translation>
    </message>
    <message>
        <source>Allt är sparat i %s.</source>
        <translation>Everything is saved in %s.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Byt lösenfras …</source>
        <translation>Change passphrase …</translation>
    </message>
    <message>
        <source>Det du skriver är inte låst: andra som använder datorn kan läsa det.</source>
        <translation>What you write is not locked: others who use the computer can read it.</translation>
    </message>
    <message>
        <source>Det du skriver är krypterat med din lösenfras.</source>
        <translation>What you write is encrypted with your passphrase.</translation>
    </message>
    <message>
        <source>Det som finns nu säkerhetskopieras först, så att du kan ångra dig. Sedan är allt som det var %s.</source>
        <translation>What there is now is backed up first, so that you can change your mind. Then everything is as it was on %s.</translation>
    </message>
    <message>
        <source>En görs varje dag som du använder programmet, och kontrolleras när den görs.</source>
        <translation>One is made every day you use the program, and checked when it is made.</translation>
    </message>
    <message>
        <source>Filen kan läsas av den som har den, också när du har ett lås här.</source>
        <translation>Whoever has the file can read it, even when you have a lock here.</translation>
    </message>
    <message>
        <source>Gå tillbaka</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Gå tillbaka till den valda …</source>
        <translation>Go back to the chosen one …</translation>
    </message>
    <message>
        <source>Läs in en fil</source>
        <translation>Read in a file</translation>
    </message>
    <message>
        <source>Läs in en fil …</source>
        <translation>Read in a file …</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lås bara när jag säger till</source>
        <translation>Lock only when I say so</translation>
    </message>
    <message numerus="yes">
        <source>Lås efter %n minut(er)</source>
        <translation>
            <numerusform>Lock after %n minute</numerusform>
            <numerusform>Lock after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lås igen när ingen har rört datorn</source>
        <translation>Lock again when no one has touched the computer</translation>
    </message>
    <message>
        <source>Lås med en lösenfras …</source>
        <translation>Lock with a passphrase …</translation>
    </message>
    <message>
        <source>Nummer %(number)d · %(size)s kB</source>
        <translation>Number %(number)d · %(size)s kB</translation>
    </message>
    <message>
        <source>Radera allt mitt …</source>
        <translation>Erase all that is mine …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Säkerhet för det som är mitt</source>
        <translation>Safety for what is mine</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord och kontrollerad.</source>
        <translation>The backup has been made and checked.</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Ta bort låset …</source>
        <translation>Remove the lock …</translation>
    </message>
    <message>
        <source>Ta med till en annan dator</source>
        <translation>Take along to another computer</translation>
    </message>
    <message>
        <source>före en ändring av programmet</source>
        <translation>before a change of the program</translation>
    </message>
    <message>
        <source>mitt i Brobyggaren.brodata</source>
        <translation>mine in Brobyggaren.brodata</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Den som sköter datorn har stängt av att spara, exportera och dela filer. Det går bra att skriva ut.</source>
        <translation>Whoever looks after the computer has turned off saving, exporting and sharing files. You can still print.</translation>
    </message>
    <message>
        <source>Det går inte att spara filer här</source>
        <translation>Files cannot be saved here</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Sökningen gick inte att göra.</source>
        <translation>The search could not be made.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sök i hela uppslagsverket</source>
        <translation>Search the whole reference work</translation>
    </message>
    <message>
        <source>Sök i hela uppslagsverket (Ctrl+K)</source>
        <translation>Search the whole reference work (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Faktabladet gick inte att göra.</source>
        <translation>The fact sheet could not be made.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>%(done)d av %(total)d sparade</source>
        <translation>%(done)d of %(total)d saved</translation>
    </message>
    <message numerus="yes">
        <source>%n faktablad sparade.</source>
        <translation>
            <numerusform>%n fact sheet saved.</numerusform>
            <numerusform>%n fact sheets saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sida(or)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Faktablad</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>Faktabladet görs …</source>
        <translation>Making the fact sheet …</translation>
    </message>
    <message>
        <source>Mapp för faktabladen</source>
        <translation>Folder for the fact sheets</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skriv ut på en skrivare (Ctrl+P)</source>
        <translation>Print on a printer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Sluta spara; det som är sparat finns kvar</source>
        <translation>Stop saving; what has been saved stays</translation>
    </message>
    <message>
        <source>Spara en fil för varje sida …</source>
        <translation>Save one file for each page …</translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Spara som PDF (Ctrl+S)</source>
        <translation>Save as PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Sparat: %s</source>
        <translation>Saved: %s</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stäng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Så många faktablad är sparade</source>
        <translation>So many fact sheets are saved</translation>
    </message>
    <message>
        <source>Utskriften är skickad till skrivaren.</source>
        <translation>The print has been sent to the printer.</translation>
    </message>
</context>
<context>
    <name>SheetOffer</name>
    <message>
        <source>Faktablad – %s</source>
        <translation>Fact sheet – %s</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 i stor stil</source>
        <translation>A4 in large print</translation>
    </message>
    <message>
        <source>A4 lättläst</source>
        <translation>A4 easy to read</translation>
    </message>
    <message>
        <source>Affisch A3</source>
        <translation>Poster A3</translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Arbetsblad med facit</source>
        <translation>Worksheet with answers</translation>
    </message>
    <message>
        <source>Brevhuvud</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Brobyggaren</source>
        <translation>Brobyggaren</translation>
    </message>
    <message>
        <source>Det andra språket</source>
        <translation>The other language</translation>
    </message>
    <message>
        <source>Dubbelsidigt</source>
        <translation>Double-sided</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frågor att prata om</source>
        <translation>Questions to talk about</translation>
    </message>
    <message>
        <source>Färg</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Häfte A5 att vika</source>
        <translation>Booklet A5 to fold</translation>
    </message>
    <message>
        <source>Karta över kommunen</source>
        <translation>Map of the municipality</translation>
    </message>
    <message>
        <source>Kartan</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Lägg till, ändra eller dela brevhuvuden</source>
        <translation>Add, change or share letterheads</translation>
    </message>
    <message>
        <source>Min egen anteckning</source>
        <translation>My own note</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Omslag, innehåll och samlade källor</source>
        <translation>Cover, contents and all sources</translation>
    </message>
    <message>
        <source>QR-kod till källan</source>
        <translation>QR code to the source</translation>
    </message>
    <message>
        <source>Rader för anteckningar</source>
        <translation>Lines for notes</translation>
    </message>
    <message>
        <source>Rutan ”I korthet”</source>
        <translation>The box “In short”</translation>
    </message>
    <message>
        <source>Samtalskort på två språk</source>
        <translation>Talk card, two languages</translation>
    </message>
    <message>
        <source>Skriv det som ska stå på bladet, högst %s tecken.</source>
        <translation>Write what is to be on the sheet, at most %s characters.</translation>
    </message>
    <message>
        <source>Skrivaren vänder längs långsidan</source>
        <translation>The printer turns on the long edge</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Svartvitt</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Tidslinjen</source>
        <translation>The timeline</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Välj sidor …</source>
        <translation>Choose pages …</translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>… längs kortsidan</source>
        <translation>… on the short edge</translation>
    </message>
</context>
<context>
    <name>SheetPick</name>
    <message numerus="yes">
        <source>%n sida(or) vald(a)</source>
        <translation>
            <numerusform>%n page chosen</numerusform>
            <numerusform>%n pages chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Använd</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Hitta en sida</source>
        <translation>Find a page</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Skriv för att hitta en sida</source>
        <translation>Type to find a page</translation>
    </message>
    <message>
        <source>Välj sidor</source>
        <translation>Choose pages</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>%d %%</source>
        <translation>%d%%</translation>
    </message>
    <message>
        <source>Föregående sida</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Mindre bild av sidan</source>
        <translation>Smaller view of the page</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Sida %(at)d av %(count)d</source>
        <translation>Page %(at)d of %(count)d</translation>
    </message>
    <message>
        <source>Större bild av sidan</source>
        <translation>Larger view of the page</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt och pil upp eller ned</source>
        <translation>Alt and arrow up or down</translation>
    </message>
    <message>
        <source>Ctrl och mushjulet</source>
        <translation>Ctrl and the mouse wheel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Flytta bland träffarna medan du söker</source>
        <translation>Move among the hits while you search</translation>
    </message>
    <message>
        <source>Föregående eller nästa källa i texten; Retur visar den</source>
        <translation>Previous or next source in the text; Return shows it</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Lämna sökningen</source>
        <translation>Leave the search</translation>
    </message>
    <message>
        <source>Nästa länk eller knapp</source>
        <translation>Next link or button</translation>
    </message>
    <message>
        <source>Pil upp och ned</source>
        <translation>Up and down arrows</translation>
    </message>
    <message>
        <source>Retur</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tabb</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ändra textens storlek</source>
        <translation>Change the text size</translation>
    </message>
    <message>
        <source>Öppna den markerade träffen (med Ctrl: i ny flik)</source>
        <translation>Open the marked hit (with Ctrl: in a new tab)</translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message numerus="yes">
        <source>%n källa(or)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Källor från %s</source>
        <translation>Sources from %s</translation>
    </message>
    <message>
        <source>Sidan finns inte på %(wanted)s. Du läser den på %(shown)s.</source>
        <translation>The page does not exist in %(wanted)s. You are reading it in %(shown)s.</translation>
    </message>
    <message>
        <source>Uppslagsverk</source>
        <translation>Reference work</translation>
    </message>
    <message>
        <source>engelska</source>
        <translation>English</translation>
    </message>
    <message>
        <source>lätt svenska</source>
        <translation>easy Swedish</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>Swedish</translation>
    </message>
</context>
<context>
    <name>SideText</name>
    <message>
        <source>Fakta, närliggande sidor och källor</source>
        <translation>Facts, related pages and sources</translation>
    </message>
    <message>
        <source>Hör ihop med</source>
        <translation>Related pages</translation>
    </message>
    <message>
        <source>I korthet</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>På sidan</source>
        <translation>On the page</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Finns</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Kopiera adressen</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Källans datum</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>Läst</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Sidor som bygger på källan (%d)</source>
        <translation>Pages that build on the source (%d)</translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Utgivare</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>hög</source>
        <translation>high</translation>
    </message>
    <message>
        <source>låg</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medel</source>
        <translation>medium</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>%d min efter planen</source>
        <translation>%d min behind the plan</translation>
    </message>
    <message>
        <source>%d min före planen</source>
        <translation>%d min ahead of the plan</translation>
    </message>
    <message>
        <source>Att prata om</source>
        <translation>To talk about</translation>
    </message>
    <message>
        <source>Att säga</source>
        <translation>To say</translation>
    </message>
    <message>
        <source>Bild %d av %d</source>
        <translation>Slide %d of %d</translation>
    </message>
    <message>
        <source>Bilden som visas</source>
        <translation>The slide that is shown</translation>
    </message>
    <message>
        <source>Egna anteckningar</source>
        <translation>Own notes</translation>
    </message>
    <message>
        <source>Enligt planen</source>
        <translation>On plan</translation>
    </message>
    <message>
        <source>Fråga %d av %d</source>
        <translation>Question %d of %d</translation>
    </message>
    <message>
        <source>Har gått</source>
        <translation>Elapsed</translation>
    </message>
    <message>
        <source>Härnäst</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>Klockan</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Läs upp</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>Spara resultatet …</source>
        <translation>Save the result …</translation>
    </message>
    <message>
        <source>Svart skärm</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>Talarvyn – %s</source>
        <translation>Speaker&apos;s view – %s</translation>
    </message>
    <message>
        <source>Tidtagning</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vidare</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Datorn har ingen röst för sidans språk (%s).</source>
        <translation>The computer has no voice for the language of the page (%s).</translation>
    </message>
    <message>
        <source>Datorn har ingen röst som kan läsa upp text.</source>
        <translation>The computer has no voice that can read text aloud.</translation>
    </message>
    <message>
        <source>Datorn har inget som läser upp text.</source>
        <translation>The computer has nothing that reads text aloud.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Se efter att ljudet fungerar och försök igen.</source>
        <translation>The computer&apos;s voice does not respond. Check that the sound works and try again.</translation>
    </message>
    <message>
        <source>Lägg till en röst i Windows under Inställningar, Tid och språk, Tal.</source>
        <translation>Add a voice in Windows under Settings, Time and language, Speech.</translation>
    </message>
    <message>
        <source>Lägg till en röst under Systeminställningar, Hjälpmedel, Uppläst innehåll.</source>
        <translation>Add a voice under System Settings, Accessibility, Spoken Content.</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Mycket långsamt</source>
        <translation>Very slow</translation>
    </message>
    <message>
        <source>Mycket snabbt</source>
        <translation>Very fast</translation>
    </message>
    <message>
        <source>På Debian och Ubuntu finns det i paketet libpulse0.</source>
        <translation>On Debian and Ubuntu it is in the package libpulse0.</translation>
    </message>
    <message>
        <source>Röster på Debian och Ubuntu: installera speech-dispatcher och speech-dispatcher-espeak-ng.</source>
        <translation>Voices on Debian and Ubuntu: install speech-dispatcher and speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>Snabbt</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Uppläsning behöver systembiblioteket %s, som saknas på datorn.</source>
        <translation>Reading aloud needs the system library %s, which is missing from the computer.</translation>
    </message>
    <message>
        <source>Uppläsningen kunde inte starta. Försök igen.</source>
        <translation>Reading aloud could not start. Try again.</translation>
    </message>
    <message>
        <source>Vanlig fart</source>
        <translation>Normal speed</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Allt finns på den här datorn: ingenting hämtas från nätet och ingenting skickas iväg.</source>
        <translation>Everything is on this computer: nothing is fetched from the network and nothing is sent away.</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Första gången här?</source>
        <translation>First time here?</translation>
    </message>
    <message>
        <source>Siffrorna i texten leder till källan, så att du kan visa var uppgiften kommer ifrån.</source>
        <translation>The numbers in the text lead to the source, so that you can show where the information comes from.</translation>
    </message>
    <message>
        <source>Skriv det du undrar i sökrutan, så kommer svaren medan du skriver.</source>
        <translation>Type your question in the search field and answers come as you type.</translation>
    </message>
    <message>
        <source>Strategin fram till 2032</source>
        <translation>The strategy up to 2032</translation>
    </message>
</context>
<context>
    <name>StartWays</name>
    <message>
        <source>Frågesport för hela rummet</source>
        <translation>Quiz for the whole room</translation>
    </message>
    <message>
        <source>Färdiga faktablad med källor.</source>
        <translation>Ready fact sheets with sources.</translation>
    </message>
    <message>
        <source>Färdiga lektioner</source>
        <translation>Ready-made lessons</translation>
    </message>
    <message>
        <source>För dig i skolan</source>
        <translation>For you at school</translation>
    </message>
    <message>
        <source>För dig som utbildar</source>
        <translation>For you who teach</translation>
    </message>
    <message>
        <source>För dig som är brobyggare</source>
        <translation>For bridge builders</translation>
    </message>
    <message>
        <source>God dag! Vad behöver du i dag?</source>
        <translation>Hello! What do you need today?</translation>
    </message>
    <message>
        <source>God kväll! Vad behöver du i dag?</source>
        <translation>Good evening! What do you need today?</translation>
    </message>
    <message>
        <source>God morgon! Vad behöver du i dag?</source>
        <translation>Good morning! What do you need today?</translation>
    </message>
    <message>
        <source>Historien i korthet</source>
        <translation>The history in brief</translation>
    </message>
    <message>
        <source>Hjälp och stöd</source>
        <translation>Help and support</translation>
    </message>
    <message>
        <source>I klassrummet</source>
        <translation>In the classroom</translation>
    </message>
    <message>
        <source>Kommunerna på kartan</source>
        <translation>Municipalities on the map</translation>
    </message>
    <message>
        <source>Om någon blir diskriminerad</source>
        <translation>If someone is discriminated against</translation>
    </message>
    <message>
        <source>Orden i ordlistan</source>
        <translation>Words in the glossary</translation>
    </message>
    <message>
        <source>Rätt till modersmål</source>
        <translation>The right to mother tongue</translation>
    </message>
    <message>
        <source>Skriva ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Strategin på en sida</source>
        <translation>The strategy on one page</translation>
    </message>
    <message>
        <source>Svar att visa eller läsa upp i ett möte.</source>
        <translation>Answers to show or read aloud.</translation>
    </message>
    <message>
        <source>Tidslinjen 1999–2032</source>
        <translation>The timeline 1999–2032</translation>
    </message>
    <message>
        <source>Till vårdnadshavare</source>
        <translation>For guardians</translation>
    </message>
    <message>
        <source>Ute i fält</source>
        <translation>Out in the field</translation>
    </message>
    <message>
        <source>Vad är en brobyggare?</source>
        <translation>What is a bridge builder?</translation>
    </message>
    <message>
        <source>Vem vänder jag mig till?</source>
        <translation>Who do I turn to?</translation>
    </message>
    <message>
        <source>Visa, gå igenom och fråga.</source>
        <translation>Show, go through and ask.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Arbetar helt utan nät</source>
        <translation>Works entirely without a network</translation>
    </message>
    <message numerus="yes">
        <source>Innehåll %s · %n sida(or)</source>
        <translation>
            <numerusform>Content %s · %n page</numerusform>
            <numerusform>Content %s · %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %d %%</source>
        <translation>Text %d%%</translation>
    </message>
    <message>
        <source>Vanlig textstorlek (Ctrl+0)</source>
        <translation>Normal text size (Ctrl+0)</translation>
    </message>
    <message>
        <source>kontrollerat</source>
        <translation>checked</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Flikar</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Ny flik</source>
        <translation>New tab</translation>
    </message>
    <message>
        <source>Ny flik (Ctrl+T)</source>
        <translation>New tab (Ctrl+T)</translation>
    </message>
    <message>
        <source>Stäng fliken</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Stäng fliken (Ctrl+W)</source>
        <translation>Close the tab (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Minnesdag</source>
        <translation>Remembrance day</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>hösten</source>
        <translation>autumn</translation>
    </message>
    <message>
        <source>sommaren</source>
        <translation>summer</translation>
    </message>
    <message>
        <source>vintern</source>
        <translation>winter</translation>
    </message>
    <message>
        <source>våren</source>
        <translation>spring</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Tidsaxel. Pilarna flyttar, plus och minus ändrar hur mycket som syns.</source>
        <translation>Time axis. The arrows move it, plus and minus change how much is seen.</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n händelse(r). Dubbelklicka eller tryck Retur för att läsa mer.</source>
        <translation>
            <numerusform>%n event. Double-click or press Enter to read more.</numerusform>
            <numerusform>%n events. Double-click or press Enter to read more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Alla år (0)</source>
        <translation>All years (0)</translation>
    </message>
    <message>
        <source>Fler år (−)</source>
        <translation>More years (−)</translation>
    </message>
    <message>
        <source>Färre år (+)</source>
        <translation>Fewer years (+)</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Sorters händelser</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Faktablad</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Framåt (Alt+Höger)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Sidans fakta och källor</source>
        <translation>The page&apos;s facts and sources</translation>
    </message>
    <message>
        <source>Skriv ut eller spara sidan som faktablad (Ctrl+P)</source>
        <translation>Print or save the page as a fact sheet (Ctrl+P)</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tillbaka (Alt+Vänster)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Visa fakta och källor (F8)</source>
        <translation>Show facts and sources (F8)</translation>
    </message>
    <message>
        <source>Visa innehållet (F9)</source>
        <translation>Show the contents (F9)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>faktabladets fönster</source>
        <translation>the fact sheet window</translation>
    </message>
    <message>
        <source>sökningen</source>
        <translation>the search</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Karta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation>Contact guide</translation>
    </message>
    <message>
        <source>Lektioner</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Nätverket</source>
        <translation>The network</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Pilotkommuner</source>
        <translation>Pilot municipalities</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Uppslagsverk</source>
        <translation>Reference work</translation>
    </message>
    <message>
        <source>Utvecklingskommuner</source>
        <translation>Development municipalities</translation>
    </message>
</context>
<context>
    <name>UnencryptDialog</name>
    <message>
        <source>Därefter kan den som använder den här datorn läsa det du har skrivit.</source>
        <translation>After that, anyone who uses this computer can read what you have written.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ta bort låset</source>
        <translation>Remove the lock</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lås upp dina anteckningar</source>
        <translation>Unlock your notes</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Det här kan inte visas</source>
        <translation>This cannot be shown</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Till startsidan</source>
        <translation>To the start page</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Meny (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
</TS>
