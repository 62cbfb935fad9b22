package org.baraza.exchange.read;

import static org.baraza.exchange.read.XmlPart.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.TableReader;
import org.baraza.exchange.table.UnreadableFileException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads workbooks of Excel 2007 and later, part by part, so that no more is ever in memory than the cells that hold
 * something. (POI reads a workbook whole, and its bounds are those of the process.)
 */
final class XlsxReader implements TableReader {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String OUTSIDE = "";
    private static final String BOOK = "xl/workbook.xml";

    @Override
    public List<Sheet> read(Path file, Bounds bounds) throws IOException, UnreadableFileException {
        try (ZipParts parts = ZipParts.open(file)) {
            Book book = book(parts, bounds);
            List<String> texts = SharedTexts.read(parts.part("xl/sharedStrings.xml"), bounds);
            CellFormats formats = CellFormats.read(parts.part("xl/styles.xml"), bounds);
            Map<String, String> targets = targets(parts, bounds);
            List<Sheet> sheets = new ArrayList<>();
            for (Entry entry : book.entries) {
                String target = Optional.ofNullable(targets.get(entry.relation))
                        .orElseThrow(() -> new UnreadableFileException(Messages.File_damaged));
                if (!target.equals(OUTSIDE)) {
                    bounds.sheet();
                    InputStream part = parts.part(target)
                            .orElseThrow(() -> new UnreadableFileException(NLS.bind(Messages.File_brokenPart, target)));
                    sheets.add(new XlsxSheet(entry.name, entry.hidden, texts, formats, book.from1904, bounds).read(part));
                }
            }
            return sheets;
        } catch (ZipParts.TooLargeException e) {
            throw new UnreadableFileException(Messages.File_tooLarge, e);
        }
    }

    private record Entry(String name, String relation, boolean hidden) {
    }

    private static final class Book implements XmlPart.Listener {

        private final List<Entry> entries = new ArrayList<>();
        private final Bounds bounds;
        private boolean from1904;

        Book(Bounds bounds) {
            this.bounds = bounds;
        }

        @Override
        public void begin(String name, XMLStreamReader at) throws UnreadableFileException {
            switch (name) {
                case "sheet" -> add(new Entry(attribute(at, "name"),
                        Optional.ofNullable(at.getAttributeValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                                .orElseGet(() -> attribute(at, "id")), attribute(at, "state").matches("hidden|veryHidden")));
                case "workbookPr" -> from1904 = attribute(at, "date1904").matches("1|true");
                default -> { }
            }
        }

        private void add(Entry entry) throws UnreadableFileException {
            bounds.entry();
            entries.add(entry);
        }
    }

    private static Book book(ZipParts parts, Bounds bounds) throws IOException, UnreadableFileException {
        Book book = new Book(bounds);
        InputStream part = parts.part(BOOK).orElseThrow(() -> new UnreadableFileException(Messages.File_noTable));
        XmlPart.read(part, BOOK, book);
        return book;
    }

    /** Where the parts of the workbook stand; what lies outside of it has no place here. */
    private static Map<String, String> targets(ZipParts parts, Bounds bounds) throws IOException, UnreadableFileException {
        Map<String, String> targets = new HashMap<>();
        Optional<InputStream> part = parts.part(RELATIONS);
        if (part.isPresent()) {
            XmlPart.read(part.get(), RELATIONS, (name, at) -> {
                if (name.equals("Relationship")) {
                    bounds.entry();
                    String target = attribute(at, "Target");
                    targets.put(attribute(at, "Id"), attribute(at, "TargetMode").equals("External") ? OUTSIDE
                            : target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            });
        }
        return targets;
    }
}
