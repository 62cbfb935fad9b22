package org.baraza.testkit.ui;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Finds what is on the screen. */
public final class Widgets {

    private Widgets() {
    }

    /** The widget and all that it holds, in the order of creation. */
    public static Stream<Widget> in(Widget widget) {
        return Stream.concat(Stream.of(widget), held(widget).flatMap(Widgets::in));
    }

    /** Widgets of a kind that can be seen now. */
    public static <T extends Widget> Stream<T> visible(Widget root, Class<T> kind) {
        return in(root).filter(kind::isInstance).map(kind::cast).filter(Widgets::isVisible);
    }

    private static boolean isVisible(Widget widget) {
        return switch (widget) {
            case Control control -> control.isVisible();
            case ToolItem item -> item.getParent().isVisible();
            default -> true;
        };
    }

    private static Stream<? extends Widget> held(Widget widget) {
        return switch (widget) {
            case ToolBar bar -> Arrays.stream(bar.getItems());
            case Tree tree -> Arrays.stream(tree.getItems());
            case CTabFolder folder -> Stream.concat(Arrays.stream(folder.getItems()), children(folder));
            case Composite composite -> children(composite);
            default -> Stream.empty();
        };
    }

    private static Stream<Control> children(Composite composite) {
        return Arrays.stream(composite.getChildren());
    }
}
