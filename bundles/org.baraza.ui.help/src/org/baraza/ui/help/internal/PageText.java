package org.baraza.ui.help.internal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.ScrollKeys;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TextLinks;
import org.baraza.ui.help.internal.messages.Messages;
import org.baraza.ui.help.internal.model.HelpPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A page as text: it wraps, can be selected and copied, and is read out as a whole. Tab goes from link to link, Enter
 * and a click follow one.
 */
final class PageText {

    private static final int MARGIN = 16;

    private final StyledText text;
    private final TextLinks<String> links;
    private final Function<String, Optional<byte[]>> pictures;
    private final Map<String, Optional<Image>> images = new HashMap<>();
    private Runnable again = () -> { /* nothing shown yet */ };
    private Font shownIn;
    private int shownAt;

    PageText(Composite parent, Consumer<String> follow, Function<String, Optional<byte[]>> pictures) {
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
        links = new TextLinks<>(text, follow);
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
        links.show(document.links());
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
}
