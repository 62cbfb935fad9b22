package org.baraza.ui.catalogue.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Role;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.Colours;
import org.baraza.ui.LinkWords;
import org.baraza.ui.catalogue.internal.model.Page;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The scrolled text of a page in two columns, with the country examples and the source below. */
final class PageBody {

    private final ScrolledComposite scroller;
    private final Composite sheet;
    private final SectionsText idea;
    private final SectionsText use;
    private final SectionsText examples;
    private final LinkWords source;
    private Optional<Page> shown = Optional.empty();

    PageBody(Composite parent, Consumer<EntryRef> open) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 1).applyTo(scroller);
        sheet = new Composite(scroller, SWT.NONE);
        sheet.setLayout(new PageColumns());
        sheet.addListener(SWT.Paint, event -> rule(event.gc));
        idea = new SectionsText(sheet, scroller, open);
        use = new SectionsText(sheet, scroller, open);
        examples = new SectionsText(sheet, scroller, open);
        source = new LinkWords(sheet, Role.SECONDARY);
        source.setFont(Style.note());
        source.addListener(SWT.Selection, event -> shown.ifPresent(
                page -> open.accept(page.related().get(Integer.parseInt(event.text)).ref())));
        scroller.setContent(sheet);
        scroller.getVerticalBar().setIncrement(Style.px(sheet, 24));
        scroller.addListener(SWT.Resize, event -> fit());
    }

    void show(Page page, SearchWords hits) {
        boolean other = shown.filter(before -> before.name().equals(page.name())
                && before.tactic().equals(page.tactic())).isEmpty();
        shown = Optional.of(page);
        idea.show(page.idea(), hits);
        use.show(page.use(), hits);
        examples.show(page.examples(), hits);
        source.setText(Stream.concat(Stream.of(escaped(page.source())), related(page))
                .collect(Collectors.joining(" ")));
        if (other) {
            scroller.setOrigin(0, 0);
        }
        fit();
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        Point size = sheet.computeSize(width, SWT.DEFAULT);
        scroller.setMinSize(SWT.DEFAULT, size.y);
        sheet.layout();
    }

    /** The line above the country examples. */
    private void rule(GC gc) {
        Rectangle bounds = examples.control().getBounds();
        if (bounds.height > 0) {
            int y = bounds.y - Style.px(sheet, PageColumns.SPACE / 2.0);
            gc.setForeground(Colours.of(Role.HAIRLINE));
            gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
        }
    }

    private static Stream<String> related(Page page) {
        return IntStream.range(0, page.related().size()).mapToObj(i -> NLS.bind(page.related().get(i).sentence(),
                "<a href=\"" + i + "\">" + escaped(page.related().get(i).name()) + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹");
    }
}
