package org.baraza.report.office.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Fields that may fetch something, or start a program, when Word brings them up to date: of a template's only those stay
 * that tell of the document itself. What the others last showed stays as text.
 */
record FetchingFields(XmlObject all) {

    private static final Set<String> TOLD = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "SEQ",
            "STYLEREF", "LISTNUM", "AUTONUM", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "TITLE", "SUBJECT", "AUTHOR",
            "LASTSAVEDBY", "KEYWORDS", "COMMENTS", "FILENAME", "FILESIZE", "NUMWORDS", "NUMCHARS", "REVNUM", "TEMPLATE", "DOCPROPERTY",
            "INFO", "IF", "COMPARE", "=", "QUOTE", "SET", "SYMBOL", "EQ", "ADVANCE", "HYPERLINK", "USERNAME", "USERINITIALS",
            "USERADDRESS", "TOC");
    private static final Set<String> ADDRESSES = Set.of("src", "href", "althref");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** One that goes over several runs. */
    private static final class Field {

        private final List<XmlObject> parts = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
    }

    void leaveOut() {
        List<XmlObject> refused = new ArrayList<>();
        Deque<Field> open = new ArrayDeque<>();
        try (XmlCursor at = all.newCursor()) {
            while (!at.toNextToken().isNone()) {
                if (at.isStart()) {
                    take(at, open, refused);
                }
            }
        }
        refused.forEach(FetchingFields::remove);
    }

    private static void take(XmlCursor at, Deque<Field> open, List<XmlObject> refused) {
        switch (at.getName().getLocalPart()) {
            case "fldSimple" -> {
                if (!isTold(said(at, "instr"))) {
                    refused.add(at.getObject());
                }
            }
            case "fldChar" -> mark(at, open, refused);
            case "instrText" -> {
                if (!open.isEmpty() && !open.peek().shows) {
                    open.peek().instruction.append(at.getTextValue());
                    open.peek().parts.add(at.getObject());
                }
            }
            default -> leaveOutAddress(at);
        }
    }

    private static void mark(XmlCursor at, Deque<Field> open, List<XmlObject> refused) {
        String kind = said(at, "fldCharType");
        if (kind.equals("begin")) {
            open.push(new Field());
        }
        if (open.isEmpty()) {
            return;
        }
        Field field = kind.equals("end") ? open.pop() : open.peek();
        field.parts.add(at.getObject());
        field.shows |= kind.equals("separate");
        if (kind.equals("end") && !isTold(field.instruction.toString())) {
            refused.addAll(field.parts);
        }
    }

    private static String said(XmlCursor at, String attribute) {
        String said = at.getAttributeText(new QName(WORD, attribute));
        return said == null ? "" : said;
    }

    /** What a field of a field makes of its instruction nobody knows: then it begins with nothing that is told. */
    private static boolean isTold(String instruction) {
        String[] words = instruction.strip().split("[\\s\\\\\"]+|(?<==)", 2);
        return TOLD.contains(words[0].toUpperCase(Locale.ROOT));
    }

    /** As the pictures of old that lie in no part. */
    private static void leaveOutAddress(XmlCursor at) {
        try (XmlCursor attribute = at.newCursor()) {
            boolean more = attribute.toFirstAttribute();
            while (more) {
                if (ADDRESSES.contains(attribute.getName().getLocalPart()) && !attribute.getTextValue().startsWith("#")) {
                    attribute.removeXml();
                    more = attribute.isAttr() || attribute.toNextAttribute();
                } else {
                    more = attribute.toNextAttribute();
                }
            }
        }
    }

    /** A field in one piece leaves what it shows. */
    private static void remove(XmlObject refused) {
        try (XmlCursor at = refused.newCursor(); XmlCursor content = refused.newCursor()) {
            if (at.getName().getLocalPart().equals("fldSimple") && content.toFirstContentToken().isStart()) {
                content.push();
                content.pop();
                content.moveXmlContents(at);
            }
            at.removeXml();
        }
    }
}
