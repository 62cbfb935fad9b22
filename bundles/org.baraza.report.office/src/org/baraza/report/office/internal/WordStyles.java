package org.baraza.report.office.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.baraza.report.ReportDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPrDefault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of one document: those of its template, and ours, of {@code styles.xml}, for what that one lacks. */
final class WordStyles {

    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
    private final Map<WordStyle, TextSize> sizes = new EnumMap<>(WordStyle.class);
    private final boolean rightToLeft;

    WordStyles(XWPFDocument file, ReportDocument document) throws IOException {
        rightToLeft = document.rightToLeft();
        CTStyles ours = ours();
        XWPFStyles styles = file.getStyles();
        if (styles == null) {
            styles = file.createStyles();
            styles.setStyles(ours);
        }
        setLanguage(styles.getCtStyles(), document.language().toLanguageTag());
        for (WordStyle style : WordStyle.values()) {
            Optional<XWPFStyle> theirs = theirs(styles, style);
            theirs.ifPresent(it -> style.levelIn(it.getName()).ifPresent(level -> giveLevel(it.getCTStyle(), level)));
            ids.put(style, theirs.map(XWPFStyle::getStyleId).orElse(style.id()));
        }
        for (WordStyle style : WordStyle.values()) {
            if (theirs(styles, style).isEmpty()) {
                add(styles, style, ours);
            }
            sizes.put(style, TextSize.of(styles, ids.get(style)));
        }
    }

    TextSize size(WordStyle style) {
        return sizes.get(style);
    }

    String id(WordStyle style) {
        return ids.get(style);
    }

    XWPFParagraph set(XWPFParagraph paragraph, WordStyle style) {
        paragraph.setStyle(id(style));
        if (rightToLeft) {
            // a template may say the opposite in each of its styles
            CTPPr properties = paragraph.getCTPPr();
            (properties.isSetBidi() ? properties.getBidi() : properties.addNewBidi()).setVal(STOnOff1.ON);
        }
        return paragraph;
    }

    /** Other programs write "Heading 1", or the name in their language; and no id may be given twice. */
    private static Optional<XWPFStyle> theirs(XWPFStyles styles, WordStyle style) {
        return styles.getStyles().stream().filter(it -> style.inWord().equalsIgnoreCase(it.getName())).findFirst()
                .or(() -> Optional.ofNullable(styles.getStyle(style.id())))
                .or(() -> styles.getStyles().stream().filter(it -> it.getType() == STStyleType.PARAGRAPH && style.isCalled(it.getName()))
                        .findFirst());
    }

    /** Word knows its own headings by their name only, and would leave others out of the table of contents. */
    private static void giveLevel(CTStyle heading, int level) {
        CTPPrGeneral properties = heading.isSetPPr() ? heading.getPPr() : heading.addNewPPr();
        if (!properties.isSetOutlineLvl()) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        }
    }

    /** One of ours, based on theirs where they call it otherwise. */
    private void add(XWPFStyles styles, WordStyle style, CTStyles ours) {
        ours.getStyleList().stream().filter(candidate -> candidate.getStyleId().equals(style.id())).findFirst()
                .ifPresent(missing -> {
                    if (missing.isSetBasedOn() && missing.getBasedOn().getVal().equals(WordStyle.BODY.id())) {
                        standStraight(missing);
                    }
                    Stream.of(WordStyle.values()).filter(it -> missing.isSetBasedOn() && it.id().equals(missing.getBasedOn().getVal()))
                            .findFirst().ifPresent(it -> missing.getBasedOn().setVal(ids.get(it)));
                    if (style == WordStyle.SUBTITLE || style == WordStyle.COVER) {
                        theirs(styles, WordStyle.TITLE).ifPresent(title -> stand(missing, title.getCTStyle()));
                    }
                    styles.addStyle(new XWPFStyle(missing));
                });
    }

    /** The running text of an office may be indented or set to both edges, which tables, captions and the like are not. */
    private void standStraight(CTStyle style) {
        if (style.getType() == STStyleType.PARAGRAPH) {
            CTPPrGeneral properties = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
            CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
            if (!indent.isSetLeft()) {
                indent.setLeft(BigInteger.ZERO);
            }
            if (!indent.isSetHanging()) {
                indent.setFirstLine(BigInteger.ZERO);
            }
            indent.setRight(BigInteger.ZERO);
            if (!rightToLeft && !properties.isSetJc()) {
                properties.addNewJc().setVal(STJc.LEFT);
            }
        }
    }

    /** What stands below a title stands in the middle of the page where it does. */
    private static void stand(CTStyle below, CTStyle title) {
        if (title.isSetPPr() && title.getPPr().isSetJc()) {
            (below.getPPr().isSetJc() ? below.getPPr().getJc() : below.getPPr().addNewJc()).setVal(title.getPPr().getJc().getVal());
        }
    }

    private static CTStyles ours() throws IOException {
        try (InputStream in = WordStyles.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new FileNotFoundException("styles.xml");
            }
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** A template may have been made in another language than the document is in: its words would all be marked as wrong. */
    private static void setLanguage(CTStyles styles, String tag) {
        CTDocDefaults defaults = styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
        CTRPrDefault letters = defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
        CTRPr look = letters.isSetRPr() ? letters.getRPr() : letters.addNewRPr();
        if (look.sizeOfLangArray() == 0) {
            look.addNewLang();
        }
        Stream.concat(Stream.of(look), styles.getStyleList().stream().flatMap(style -> Stream.ofNullable(style.getRPr())))
                .flatMap(it -> it.getLangList().stream()).forEach(language -> {
                    language.setVal(tag);
                    language.setBidi(tag);
                });
    }
}
