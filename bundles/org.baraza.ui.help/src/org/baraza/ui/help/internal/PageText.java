package org.baraza.ui.help.internal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.ScrollKeys;
import org.baraza.ui.SpokenName;
import org.baraza.ui.help.internal.PageDocument.Link;
import org.baraza.ui.help.internal.messages.Messages;
import org.baraza.ui.help.internal.model.HelpPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A page as text: it wraps, can be selected and copied, and is read out as a whole. Tab goes from link to link, Enter
 * and a click follow one.
 */
final class PageText {

    private static final int MARGIN = 16;

    private final StyledText text;
    private final Consumer<String> follow;
    private final Function<String, Optional<byte[]>> pictures;
    private final Map<String, Optional<Image>> images = new HashMap<>();
    private List<Link> links = List.of();
    private Runnable again = () -> { /* nothing shown yet */ };
    private Font shownIn;
    private int shownAt;

    PageText(Composite parent, Consumer<String> follow, Function<String, Optional<byte[]>> pictures) {
        this.follow = follow;
        this.pictures = pictures;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.CssClassName", "reading");
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, 4, MARGIN, MARGIN);
        text.setCaret(null);
        ScrollKeys.on(text);
        SpokenName.of(text, Messages.Help_page);
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, this::hover);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Dispose, event -> images.values().stream().flatMap(Optional::stream).forEach(Image::dispose));
        Appearance.whenChanged(text, () -> again.run());
    }

    StyledText control() {
        return text;
    }

    void setFocus() {
        text.setFocus();
    }

    /** @param anchor the place to begin at; empty for the beginning */
    void show(HelpPage page, String anchor, SearchWords marked) {
        again = () -> put(page, marked);
        PageDocument document = put(page, marked);
        text.setSelection(0);
        text.setTopIndex(document.line(anchor));
    }

    private PageDocument put(HelpPage page, SearchWords marked) {
        shownIn = text.getFont();
        shownAt = text.getClientArea().width;
        text.setBackground(Colours.of(Role.PAGE));
        text.setForeground(Colours.of(Role.TEXT));
        PageDocument document = new PageDocument(text, marked, this::image);
        page.blocks().forEach(document::add);
        document.show();
        links = document.links();
        return document;
    }

    /** Pictures are as wide as there is room; headings are in proportion to the font. */
    private void fit() {
        boolean other = shownAt != text.getClientArea().width && images.values().stream().anyMatch(Optional::isPresent);
        if (other || !text.getFont().equals(shownIn)) {
            int top = text.getTopIndex();
            again.run();
            text.setTopIndex(top);
        }
    }

    private Optional<Image> image(String href) {
        return images.computeIfAbsent(href, any -> pictures.apply(any).map(bytes -> {
            try {
                return new Image(text.getDisplay(), new ByteArrayInputStream(bytes));
            } catch (SWTException e) {
                return null; // no picture after all: what it shows is said in words
            }
        }));
    }

    private void paint(PaintObjectEvent event) {
        if (event.style.data instanceof Image image) {
            Rectangle size = image.getBounds();
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.setAntialias(SWT.ON);
            event.gc.drawImage(image, 0, 0, size.width, size.height, event.x, event.y + event.ascent
                    - event.style.metrics.ascent, event.style.metrics.width, event.style.metrics.ascent);
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawRectangle(event.x, event.y + event.ascent - event.style.metrics.ascent,
                    event.style.metrics.width - 1, event.style.metrics.ascent - 1);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            at(event).ifPresent(link -> follow.accept(link.href()));
        }
    }

    private void hover(Event event) {
        text.setCursor(text.getDisplay().getSystemCursor(at(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
    }

    private Optional<Link> at(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : links.stream().filter(link -> link.holds(offset)).findFirst();
    }

    /** From the last link Tab leaves the page, and so does Shift+Tab from the first. */
    private void traverse(Event event) {
        Point chosen = text.getSelection();
        Optional<Link> next = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> links.stream()
                    .filter(link -> link.start() >= (chosen.x == chosen.y ? chosen.x : chosen.x + 1)).findFirst();
            case SWT.TRAVERSE_TAB_PREVIOUS -> links.reversed().stream().filter(link -> link.start() < chosen.x).findFirst();
            default -> Optional.empty();
        };
        if (next.isPresent()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            text.setSelection(next.get().start(), next.get().end());
        } else if (Stream.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS).anyMatch(tab -> tab == event.detail)) {
            event.doit = true;
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            links.stream().filter(link -> link.holds(text.getSelection().x)).findFirst()
                    .ifPresent(link -> follow.accept(link.href()));
        }
    }
}
