package org.baraza.testkit.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

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
    private Consumer<GC> over = gc -> { };

    public Screen(Display display) {
        this.display = display;
    }

    /** Draws into each picture, over what the screen shows. */
    public Screen with(Consumer<GC> drawing) {
        over = drawing;
        return this;
    }

    /** Writes a PNG with every pixel of the screen, at the screen's own resolution. */
    public void save(Path file) {
        write(pixels(), file);
    }

    /** Writes a PNG with the pixels of a part of the screen alone. */
    public void save(Path file, Rectangle part) {
        ImageData whole = pixels();
        ImageData cut = new ImageData(part.width, part.height, whole.depth, whole.palette);
        int[] row = new int[part.width];
        for (int y = 0; y < part.height; y++) {
            whole.getPixels(part.x, part.y + y, part.width, row, 0);
            cut.setPixels(0, y, part.width, row, 0);
        }
        write(cut, file);
    }

    private static void write(ImageData pixels, Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels };
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** Every pixel of the screen, at the screen's own resolution. */
    public ImageData pixels() {
        Rectangle area = display.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            GC drawing = new GC(image);
            over.accept(drawing);
            drawing.dispose();
            return image.getImageData(display.getPrimaryMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
