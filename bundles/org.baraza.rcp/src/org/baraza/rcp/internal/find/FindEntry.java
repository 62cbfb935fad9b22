package org.baraza.rcp.internal.find;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where what is sought is typed, behind a lens. Screen readers hear from it what is chosen in the list under it. */
final class FindEntry extends Composite {

    private static final int HEIGHT = 32;
    private static final int PADDING = 9;
    private static final int EDGE = 2;

    private final SceneFonts fonts = new SceneFonts(this);
    private final Text text;

    /** @param chosen what is chosen, in words; empty for nothing */
    FindEntry(Composite parent, Consumer<String> typed, Supplier<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        text = new Text(this, SWT.SINGLE);
        text.setMessage(Messages.Find_title);
        text.addListener(SWT.Modify, event -> {
            layOut();
            typed.accept(text.getText());
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Find_title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = chosen.get();
            }
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layOut());
        addListener(SWT.MouseDown, event -> text.setFocus());
        Appearance.whenChanged(this, this::redraw);
    }

    Text text() {
        return text;
    }

    /** Tells that something else is chosen. */
    void chosen() {
        text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint, Math.max(px(HEIGHT), text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2 * EDGE));
    }

    private void layOut() {
        Rectangle area = getClientArea();
        int from = 2 * px(PADDING) + lens().getBounds().width;
        int height = Math.min(text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, area.height - 2 * EDGE);
        text.setBounds(from, (area.height - height) / 2, area.width - from - px(PADDING) - hintWidth(), height);
        redraw();
    }

    /** Before anything is typed there is room to say what to press. */
    private int hintWidth() {
        return text.getCharCount() > 0 ? 0 : (int) Math.ceil(fonts.width(Messages.Find_keys, small())) + px(PADDING);
    }

    private TextStyle small() {
        return fonts.metrics().note();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(Role.FIELD));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(Role.ACCENT));
        for (int edge = 0; edge < EDGE; edge++) {
            gc.drawRectangle(edge, edge, area.width - 1 - 2 * edge, area.height - 1 - 2 * edge);
        }
        gc.drawImage(lens(), px(PADDING), (area.height - lens().getBounds().height) / 2);
        if (text.getCharCount() == 0) {
            gc.setFont(fonts.font(small()));
            gc.setForeground(Colours.of(Role.PLACEHOLDER));
            gc.drawText(Messages.Find_keys, area.width - hintWidth(),
                    (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private static Image lens() {
        return Icons.image("find");
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
