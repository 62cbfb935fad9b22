package org.baraza.ui;

import java.net.URL;

import org.baraza.drawing.FindingGlyph;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.framework.FrameworkUtil;

/**
 * The one family of icons, by name ({@code "matrix"}), in the variant that suits the present theme. Images are shared:
 * nobody disposes them.
 */
public final class Icons {

    private Icons() {
    }

    /** The icon in text colour. */
    public static ImageDescriptor descriptor(String name) {
        return variant(name, "");
    }

    /** The icon in the accent colour: "you are here". */
    public static ImageDescriptor accent(String name) {
        return variant(name, "-accent");
    }

    /** The icon on a ground in the accent colour: that of the main button. */
    public static ImageDescriptor onAccent(String name) {
        return variant(name, "-on-accent");
    }

    public static ImageDescriptor disabled(String name) {
        return variant(name, "-disabled");
    }

    public static Image image(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }

    /** The name of the icon at an address of the family's folder, as views and menus give it. */
    public static String nameAt(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".svg", "");
    }

    /** Gives the button its icon, and the other variant when the theme changes. */
    public static void on(Button button, String name) {
        Runnable dress = () -> button.setImage(isFilled(button) ? JFaceResources.getResources().get(onAccent(name))
                : image(name));
        dress.run();
        Appearance.whenChanged(button, dress);
        button.addListener(SWT.FocusIn, event -> dress.run());
        // in a window that is left, the button stays as it was; when one comes back, another may have the focus
        Shell window = button.getShell();
        Listener later = event -> button.getDisplay().asyncExec(() -> {
            if (!button.isDisposed() && button.getDisplay().getActiveShell() == window) {
                dress.run();
            }
        });
        button.addListener(SWT.FocusOut, later);
        window.addListener(SWT.Activate, later);
        button.addListener(SWT.Dispose, event -> window.removeListener(SWT.Activate, later));
    }

    /** GTK takes the button that has the focus for the one that Enter presses, and fills it so. */
    static boolean isFilled(Button button) {
        return SWT.getPlatform().equals("gtk") && button.isFocusControl() && (button.getStyle() & SWT.PUSH) != 0
                && (button.getStyle() & SWT.FLAT) == 0;
    }

    /** Gives the label its icon, and the other variant when the theme changes. */
    public static void on(Label label, String name) {
        label.setImage(image(name));
        Appearance.whenChanged(label, () -> label.setImage(image(name)));
    }

    /** Gives the tool item its icon, and the other variant when the theme changes. */
    public static void on(ToolItem item, String name) {
        item.setImage(image(name));
        item.setDisabledImage(JFaceResources.getResources().get(disabled(name)));
        Appearance.whenChanged(item.getParent(), () -> {
            if (!item.isDisposed()) {
                item.setImage(image(name));
                item.setDisabledImage(JFaceResources.getResources().get(disabled(name)));
            }
        });
    }

    private static ImageDescriptor variant(String name, String variant) {
        String theme = Appearance.isDark() ? "dark" : "light";
        URL url = FrameworkUtil.getBundle(Icons.class).getEntry("icons-gen/" + theme + "/" + name + variant + ".svg");
        if (url == null) {
            return ImageDescriptor.getMissingImageDescriptor();
        }
        ImageDescriptor drawn = ImageDescriptor.createFromURL(url);
        return Mirrored.wants(name) ? Mirrored.of(drawn) : drawn;
    }

    /** The name of a finding's sign. */
    public static String nameOf(FindingGlyph finding) {
        return switch (finding) {
            case TO_FIX -> "finding-fix";
            case TO_CONSIDER -> "finding-cons";
            case GOOD_TO_KNOW -> "finding-note";
        };
    }
}
