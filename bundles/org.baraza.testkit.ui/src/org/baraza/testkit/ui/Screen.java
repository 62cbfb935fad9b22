package org.baraza.testkit.ui;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What the whole screen shows. */
public final class Screen {

    private final Display display;

    public Screen(Display display) {
        this.display = display;
    }

    /** Writes a PNG with every pixel of the screen, at the screen's own resolution. */
    public void save(Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels() };
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private ImageData pixels() {
        Rectangle area = display.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData(display.getPrimaryMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
