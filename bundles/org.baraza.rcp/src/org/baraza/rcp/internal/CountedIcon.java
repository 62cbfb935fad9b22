package org.baraza.rcp.internal;

import org.baraza.drawing.Rgb;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * An icon with a count at the upper corner where lines end. A bar has all its images as large as the first, so the icon
 * is smaller than without a count. Images are shared: nobody disposes them.
 */
final class CountedIcon extends ImageDescriptor {

    private static final int SIZE = 16;
    private static final int ICON = 12;
    private static final int LETTERS = 10;
    private static final int DIGIT = 8;
    /** There is room for two digits. */
    private static final int MOST = 99;
    private static final PaletteData RED_GREEN_BLUE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final Look look;

    private CountedIcon(Look look) {
        this.look = look;
    }

    /** What makes two of them look the same. */
    private record Look(ImageDescriptor icon, String count, Rgb ink) {
    }

    static Image image(String icon, long count, Rgb ink) {
        String digits = count > MOST ? "…" : Long.toString(count);
        return JFaceResources.getResources().get(new CountedIcon(new Look(Icons.descriptor(icon), digits, ink)));
    }

    @Override
    public ImageData getImageData(int zoom) {
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        int size = scaled(SIZE, zoom);
        ImageData drawn = new ImageData(size, size, 24, RED_GREEN_BLUE);
        drawn.alphaData = new byte[size * size];
        ImageData icon = look.icon.getImageData(scaled(zoom, 100 * ICON / SIZE));
        put(icon, drawn, mirrored ? size - icon.width : 0, size - icon.height);
        ImageData count = count(zoom);
        put(count, drawn, mirrored ? 0 : size - count.width, 0);
        return drawn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedIcon icon && icon.look.equals(look);
    }

    @Override
    public int hashCode() {
        return look.hashCode();
    }

    /** What was there before goes, so that nothing of the icon stands behind the count. */
    private static void put(ImageData part, ImageData whole, int left, int top) {
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                RGB colour = part.palette.getRGB(part.getPixel(x, y));
                whole.setPixel(left + x, top + y, RED_GREEN_BLUE.getPixel(colour));
                whole.setAlpha(left + x, top + y, part.getAlpha(x, y));
            }
        }
    }

    /** The digits alone, on nothing: written in black on white, they cover as much as they are dark. */
    private ImageData count(int zoom) {
        ImageData black = written(zoom);
        ImageData count = new ImageData(black.width, black.height, 24, RED_GREEN_BLUE);
        int ink = RED_GREEN_BLUE.getPixel(Colours.swt(look.ink).getRGB());
        for (int y = 0; y < black.height; y++) {
            for (int x = 0; x < black.width; x++) {
                count.setPixel(x, y, ink);
                count.setAlpha(x, y, 255 - black.palette.getRGB(black.getPixel(x, y)).green);
            }
        }
        return count;
    }

    private ImageData written(int zoom) {
        Display display = Display.getDefault();
        Image image = new Image(display, scaled(SIZE, zoom), scaled(DIGIT, zoom));
        GC gc = new GC(image);
        Font font = font(display, zoom);
        try {
            gc.setFont(font);
            int width = Math.min(gc.textExtent(look.count).x, image.getBounds().width);
            FontMetrics letters = gc.getFontMetrics();
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
            gc.fillRectangle(image.getBounds());
            gc.drawText(look.count, 0, scaled(DIGIT, zoom) - letters.getLeading() - letters.getAscent());
            ImageData written = image.getImageData(100);
            written.width = width; // rows stay as long as they are
            return written;
        } finally {
            font.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static Font font(Display display, int zoom) {
        FontData data = display.getSystemFont().getFontData()[0];
        data.setHeight(scaled(LETTERS, zoom) * 72 / display.getDPI().y);
        return new Font(display, data);
    }

    private static int scaled(int length, int zoom) {
        return Math.round(length * zoom / 100f);
    }
}
