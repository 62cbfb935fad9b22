package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.function.Consumer;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Point;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Role;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.PageWheel;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.TextLinks;
import org.baraza.ui.catalogue.internal.model.PageSection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Sections of a page as one text: it wraps, can be selected and copied, and is read out as a whole. Icons and quadrants
 * are painted where the text leaves room for them; the names of tactics lead to their pages.
 */
final class SectionsText {

    private final StyledText text;
    private final SceneFonts fonts;
    private final TextLinks<EntryRef> links;
    private Runnable again = () -> { /* nothing shown yet */ };
    private Font shownIn;

    SectionsText(Composite parent, ScrolledComposite scroller, Consumer<EntryRef> open) {
        text = Style.reading(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
        text.setAlwaysShowScrollBars(false);
        text.setMargins(0, 0, 0, 0);
        text.setCursor(null);
        links = new TextLinks<>(text, open);
        text.addPaintObjectListener(this::paint);
        PageWheel.over(text, scroller);
        text.addListener(SWT.Resize, event -> fitFont());
        fonts = new SceneFonts(text);
    }

    StyledText control() {
        return text;
    }

    void show(List<PageSection> sections, SearchWords hits) {
        again = () -> show(sections, hits);
        shownIn = text.getFont();
        SectionsDocument document = new SectionsDocument(text, hits);
        sections.forEach(document::add);
        text.setBackground(Colours.of(Role.PAGE));
        text.setForeground(Colours.of(Role.TEXT));
        document.show();
        links.show(document.links());
        text.setVisible(!sections.isEmpty());
    }

    /** Its headings and indents are in proportion to the font, which is another when the room is presented. */
    private void fitFont() {
        if (!text.getFont().equals(shownIn)) {
            again.run();
        }
    }

    private void paint(PaintObjectEvent event) {
        int size = Style.px(text, SectionsDocument.GLYPH);
        int bottom = event.y + event.ascent;
        switch (event.style.data) {
            case Quadrant quadrant -> new ScenePainter(Appearance.palette(), fonts).paint(event.gc,
                    QuadrantGlyph.of(quadrant).filled(new Point(event.x + size / 2.0, bottom - size / 2.0), size));
            case String icon when !icon.isEmpty() -> draw(event, Icons.image(icon), bottom);
            default -> { /* room only */ }
        }
    }

    private static void draw(PaintObjectEvent event, Image image, int bottom) {
        Rectangle bounds = image.getBounds();
        event.gc.drawImage(image, event.x, bottom - bounds.height + event.descent / 2);
    }
}
