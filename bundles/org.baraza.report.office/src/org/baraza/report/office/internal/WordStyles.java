package org.baraza.report.office.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.baraza.report.ReportDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles and lists that our Word documents are set in, as {@code styles.xml} and {@code numbering.xml} give them. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String COVER = "Cover";
    static final String CONTENTS_HEADING = "TOCHeading";
    static final String CAPTION = "Caption";
    static final String BODY = "Normal";
    static final String STATEMENT = "Quote";
    static final String NOTE = "Note";
    static final String BULLET = "ListBullet";
    static final String NUMBER = "ListNumber";
    static final String TABLE = "PlanTable";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    private static final BigInteger NUMBERS = BigInteger.TWO;

    private final CTNumbering lists;

    /** Gives the file our styles; where the language runs from right to left, its paragraphs do. */
    WordStyles(XWPFDocument file, ReportDocument document) throws IOException {
        CTStyles styles = styles();
        setLanguage(styles.getDocDefaults(), document);
        file.createStyles().setStyles(styles);
        lists = numbering();
        file.createNumbering().setNumbering(lists);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static String contents(int level) {
        return "TOC" + level;
    }

    /** A list of its own, which begins at one. */
    BigInteger newNumbering() {
        CTNum list = lists.addNewNum();
        list.setNumId(BigInteger.valueOf(lists.sizeOfNumArray()));
        list.addNewAbstractNumId().setVal(NUMBERS);
        CTNumLvl level = list.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return list.getNumId();
    }

    private static void setLanguage(CTDocDefaults defaults, ReportDocument document) {
        CTLanguage language = defaults.getRPrDefault().getRPr().addNewLang();
        language.setVal(document.language().toLanguageTag());
        language.setBidi(document.language().toLanguageTag());
        if (document.rightToLeft()) {
            defaults.getPPrDefault().getPPr().addNewBidi().setVal(STOnOff1.ON);
        }
    }

    private static CTStyles styles() throws IOException {
        try (InputStream in = resource("styles.xml")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static CTNumbering numbering() throws IOException {
        try (InputStream in = resource("numbering.xml")) {
            return NumberingDocument.Factory.parse(in).getNumbering();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream in = WordStyles.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
