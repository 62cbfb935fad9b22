package org.baraza.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.baraza.drawing.Scene;
import org.baraza.report.Paragraph.Style;

/** A report as a value, independent of any format: a title, or a page for it, and blocks from top to bottom. */
public final class ReportDocument {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ur");

    private final String title;
    private final Optional<String> subtitle;
    private final List<String> cover;
    private final Locale language;
    private final PageBreak.Orientation orientation;
    private final List<Block> blocks;

    private ReportDocument(Builder builder) {
        title = builder.title;
        subtitle = builder.subtitle;
        cover = builder.cover;
        language = builder.language;
        Optional<PageBreak> first = builder.firstPages();
        orientation = first.map(PageBreak::orientation).orElse(PageBreak.Orientation.PORTRAIT);
        blocks = builder.blocks.stream().filter(block -> first.isEmpty() || block != first.get()).toList();
    }

    public static Builder titled(String title, Locale language) {
        return new Builder(title, language);
    }

    public String title() {
        return title;
    }

    public Optional<String> subtitle() {
        return subtitle;
    }

    /** What else the title page says, line by line; empty for a document without one. */
    public List<String> cover() {
        return cover;
    }

    public Locale language() {
        return language;
    }

    /** Whether its language is written from right to left, and pages and tables run that way. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** How its first pages lie: as a break says that comes before anything but notes. */
    public PageBreak.Orientation orientation() {
        return orientation;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Collects the blocks. */
    public static final class Builder {

        private final String title;
        private final Locale language;
        private final List<Block> blocks = new ArrayList<>();
        private Optional<String> subtitle = Optional.empty();
        private List<String> cover = List.of();

        private Builder(String title, Locale language) {
            this.title = Objects.requireNonNull(title);
            this.language = Objects.requireNonNull(language);
        }

        public Builder subtitle(String text) {
            subtitle = Optional.of(text);
            return this;
        }

        /** Gives the document a title page, and its contents a page of their own. */
        public Builder cover(List<String> lines) {
            cover = List.copyOf(lines);
            return this;
        }

        /** @param level 1 for the sections of the document, 2 and 3 inside them */
        public Builder heading(int level, String text) {
            return add(new Heading(level, text));
        }

        /** Leaves out the first heading if it only repeats what stands above it. */
        public Builder withoutHeadingsAs(String above) {
            blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).findFirst()
                    .filter(heading -> heading.text().equals(above)).ifPresent(blocks::remove);
            return this;
        }

        /** Each line of the text is a paragraph; an empty text is none. */
        public Builder text(String text) {
            return paragraphs(Style.BODY, text);
        }

        /** A text that stands out, such as the vision; each line is a paragraph. */
        public Builder statement(String text) {
            return paragraphs(Style.STATEMENT, text);
        }

        /** A remark aside; each line is a paragraph. */
        public Builder note(String text) {
            return paragraphs(Style.NOTE, text);
        }

        /** A list without numbers; no items are no list. */
        public Builder items(List<Items.Item> items) {
            return items.isEmpty() ? this : add(new Items(false, items));
        }

        /** A numbered list; no items are no list. */
        public Builder numbered(List<Items.Item> items) {
            return items.isEmpty() ? this : add(new Items(true, items));
        }

        public Builder table(Table table) {
            return add(table);
        }

        public Builder picture(Scene scene, String caption) {
            return add(new Picture(scene, caption));
        }

        /** A sentence that leads to headings, tables, pictures or charts, which the document holds as well. */
        public Builder refer(String text, Block... targets) {
            return add(new CrossReference(text, List.of(targets)));
        }

        /** What follows begins on a new page that lies so. */
        public Builder page(PageBreak.Orientation orientation) {
            return add(new PageBreak(orientation));
        }

        public Builder add(Block block) {
            blocks.add(Objects.requireNonNull(block));
            return this;
        }

        public ReportDocument build() {
            return new ReportDocument(this);
        }

        /** A break right after the title says how the first pages lie, and breaks nothing. */
        private Optional<PageBreak> firstPages() {
            return blocks.stream().dropWhile(Paragraph.class::isInstance).findFirst()
                    .filter(block -> cover.isEmpty()).filter(PageBreak.class::isInstance).map(PageBreak.class::cast);
        }

        private Builder paragraphs(Style style, String text) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(line -> add(new Paragraph(style, line)));
            return this;
        }
    }
}
