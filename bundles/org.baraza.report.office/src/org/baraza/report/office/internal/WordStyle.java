package org.baraza.report.office.internal;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.report.Paragraph;

/** The styles that our Word documents are set in. An office's template may have its own under the same names. */
enum WordStyle {

    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    COVER("Cover", "Cover"),
    CONTENTS_HEADING("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    BODY("Normal", "Normal"),
    STATEMENT("Quote", "Quote"),
    NOTE("Note", "Note"),
    BULLET("ListBullet", "List Bullet"),
    NUMBER("ListNumber", "List Number"),
    CAPTION("Caption", "caption"),
    PICTURE("PlanPicture", "Plan Picture"),
    STRONG("Strong", "Strong"),
    TABLE("PlanTable", "Plan Table"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEAD("TableHead", "Table Head"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer");

    /** In Arabic, English, French, German, Italian, Portuguese, Russian and Spanish. */
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:العنوان|عنوان|Heading|Titre|Überschrift|Titolo|Título|Заголовок) ?([1-3])");

    /** Likewise, where they are not given the name by which Word knows them. */
    private static final Map<WordStyle, Set<String>> ELSEWHERE = Map.of(
            TITLE, Set.of("العنوان الرئيسي", "titre", "titre principal", "titel", "haupttitel", "titolo", "título", "título principal", "название"),
            SUBTITLE, Set.of("العنوان الفرعي", "sous-titre", "untertitel", "sottotitolo", "subtítulo", "подзаголовок"),
            STATEMENT, Set.of("اقتباس", "citation", "zitat", "citazione", "cita", "citação", "цитата"),
            CAPTION, Set.of("légende", "beschriftung", "didascalia", "legenda", "epígrafe", "leyenda"));

    private final String id;
    private final String inWord;

    WordStyle(String id, String inWord) {
        this.id = id;
        this.inWord = inWord;
    }

    /** The id in {@code styles.xml}. */
    String id() {
        return id;
    }

    /** The name by which Word knows it in every language. */
    String inWord() {
        return inWord;
    }

    /** Of this heading, if a program that translates its names calls it so. */
    OptionalInt levelIn(String name) {
        Matcher heading = HEADING.matcher(name == null ? "" : name);
        return heading.matches() && this == heading(Integer.parseInt(heading.group(1)))
                ? OptionalInt.of(Integer.parseInt(heading.group(1))) : OptionalInt.empty();
    }

    /** Whether a program that translates its names calls it so. */
    boolean isCalled(String name) {
        return levelIn(name).isPresent() || name != null && ELSEWHERE.getOrDefault(this, Set.of()).contains(name.toLowerCase(Locale.ROOT));
    }

    static WordStyle of(Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> BODY;
            case STATEMENT -> STATEMENT;
            case NOTE -> NOTE;
        };
    }

    static WordStyle heading(int level) {
        return valueOf("HEADING_" + level);
    }

    /** @param level 1 or 2 */
    static WordStyle contents(int level) {
        return valueOf("CONTENTS_" + level);
    }
}
