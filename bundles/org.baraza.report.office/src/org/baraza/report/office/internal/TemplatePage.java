package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The page that a template is set on. It may have several sections, of which each takes what it has no header or footer
 * for from the one before.
 */
final class TemplatePage {

    private static final String SECTIONS = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:sectPr";

    private TemplatePage() {
    }

    /** The last page that stands, with every header and footer that holds there; nothing of how one section follows another. */
    static CTSectPr of(CTDocument1 template) {
        List<CTSectPr> sections = Stream.of(template.selectPath(SECTIONS)).filter(CTSectPr.class::isInstance).map(CTSectPr.class::cast)
                .toList().reversed();
        if (sections.isEmpty()) {
            return CTSectPr.Factory.newInstance();
        }
        CTSectPr page = (CTSectPr) sections.getFirst().copy();
        sections.stream().filter(TemplatePage::stands).findFirst().ifPresent(standing -> {
            page.setPgSz(standing.getPgSz());
            if (standing.isSetPgMar()) {
                page.setPgMar(standing.getPgMar());
            }
        });
        sections.forEach(section -> inherit(page, section));
        unset(page);
        return page;
    }

    private static boolean stands(CTSectPr section) {
        CTPageSz size = section.getPgSz();
        return size != null && size.getW() instanceof BigInteger width && size.getH() instanceof BigInteger height
                && width.compareTo(height) <= 0;
    }

    private static void inherit(CTSectPr page, CTSectPr before) {
        before.getHeaderReferenceList().stream().filter(header -> lacks(page.getHeaderReferenceList(), header)).toList()
                .forEach(header -> page.addNewHeaderReference().set(header));
        before.getFooterReferenceList().stream().filter(footer -> lacks(page.getFooterReferenceList(), footer)).toList()
                .forEach(footer -> page.addNewFooterReference().set(footer));
        if (before.isSetTitlePg() && !page.isSetTitlePg()) {
            page.addNewTitlePg().set(before.getTitlePg());
        }
    }

    private static boolean lacks(List<CTHdrFtrRef> known, CTHdrFtrRef reference) {
        return known.stream().noneMatch(it -> it.getType() == reference.getType());
    }

    /** A report has sections of its own: each begins a page, is of one column from the top on, and counts on. */
    private static void unset(CTSectPr page) {
        if (page.isSetType()) {
            page.unsetType();
        }
        if (page.isSetCols()) {
            page.unsetCols();
        }
        if (page.isSetVAlign()) {
            page.unsetVAlign();
        }
        if (page.isSetPaperSrc()) {
            page.unsetPaperSrc();
        }
        if (page.isSetPrinterSettings()) {
            page.unsetPrinterSettings();
        }
        if (page.isSetLnNumType()) {
            page.unsetLnNumType();
        }
        if (page.isSetFootnotePr()) {
            page.unsetFootnotePr();
        }
        if (page.isSetEndnotePr()) {
            page.unsetEndnotePr();
        }
        if (page.isSetPgNumType() && page.getPgNumType().isSetStart()) {
            page.getPgNumType().unsetStart();
        }
        if (page.isSetSectPrChange()) {
            page.unsetSectPrChange();
        }
    }
}
