package org.baraza.report.office.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.CrossReference;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.Progress;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** A report as a workbook: a sheet for each of its sections; the first one begins with the title and what it rests on. */
final class BookReport {

    private static final int LONGEST_NAME = 31;
    private static final int LONG = 12;

    private final SXSSFWorkbook workbook;
    private final ReportDocument document;
    private final Imprint imprint;
    private final SheetStyles styles;
    private final Captions captions;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    BookReport(SXSSFWorkbook workbook, ReportDocument document, Imprint imprint) {
        this.workbook = workbook;
        this.document = document;
        this.imprint = imprint;
        this.captions = Captions.of(document);
        this.styles = new SheetStyles(workbook);
    }

    void write() throws IOException {
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(document.title());
        for (Section section : sections()) {
            boolean first = names.isEmpty();
            SheetReport sheet = sheet(section);
            if (first) {
                title(sheet);
            } else {
                sheet.heading(section.name());
            }
            for (Block block : section.blocks()) {
                Progress.step();
                sheet.write(block);
            }
            sheet.lay(document.title());
        }
    }

    /** @param blocks without the heading that begins it */
    private record Section(String name, List<Block> blocks) {
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Section current = new Section(document.title(), new ArrayList<>());
        List<Block> blocks = document.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Heading heading && (heading.level() == 1 || isLong(current) && headsFigure(blocks, at))) {
                sections.add(current);
                current = new Section(heading.text(), new ArrayList<>());
            } else {
                current.blocks().add(block);
            }
        }
        sections.add(current);
        return joined(sections);
    }

    /** Words alone would leave a sheet of paper nearly empty: the title stands above the first section, short texts one below the other. */
    private static List<Section> joined(List<Section> all) {
        LinkedList<Section> joined = new LinkedList<>();
        for (Section section : all) {
            boolean titled = joined.size() == 1 && joined.getFirst() == all.getFirst() && isBare(all.getFirst());
            if (titled || !joined.isEmpty() && isOfWords(joined.getLast()) && isOfWords(section)) {
                joined.add(joined(joined.removeLast(), section, titled));
            } else {
                joined.add(section);
            }
        }
        return joined;
    }

    /** A table says by itself what it is. */
    private static Section joined(Section above, Section below, boolean titled) {
        List<Block> blocks = new ArrayList<>(above.blocks());
        if (!titled || !(below.blocks().stream().findFirst().orElse(null) instanceof Table)) {
            blocks.add(new Heading(1, below.name()));
        }
        blocks.addAll(below.blocks());
        return new Section(titled ? below.name() : above.name(), blocks);
    }

    private static boolean isBare(Section section) {
        return section.blocks().stream().allMatch(block -> block instanceof Paragraph || block instanceof PageBreak);
    }

    private static boolean isOfWords(Section section) {
        return section.blocks().stream().noneMatch(block -> block instanceof Table || block instanceof Chart || block instanceof Picture);
    }

    /** Whether its tables go on on the next sheet of paper. */
    private static boolean isLong(Section section) {
        return section.blocks().stream().mapToInt(block -> block instanceof Table table ? table.rows().size() : 0).sum() > LONG;
    }

    /** Only one head can be repeated on each page of a sheet: that of a long table would stand over what follows it, too. */
    private static boolean headsFigure(List<Block> blocks, int heading) {
        return blocks.stream().skip(heading + 1L).filter(block -> !(block instanceof Paragraph || block instanceof CrossReference))
                .findFirst().filter(block -> block instanceof Chart || block instanceof Table).isPresent();
    }

    private void title(SheetReport sheet) {
        sheet.heading(document.title());
        document.subtitle().ifPresent(sheet::text);
        document.cover().forEach(sheet::text);
        sheet.note(String.join(" ", imprint.lines(document.language())));
    }

    private SheetReport sheet(Section section) {
        String name = unused(WorkbookUtil.createSafeSheetName(section.name().isBlank() ? "-" : section.name()));
        return new SheetReport(workbook.createSheet(name), section.blocks(), styles, captions, document);
    }

    /** Names of sheets differ in more than case, and are no longer than Excel takes. */
    private String unused(String wanted) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            String suffix = " " + number;
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
