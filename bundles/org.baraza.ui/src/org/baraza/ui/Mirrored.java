package org.baraza.ui;

import java.util.Set;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;

/** Icons that point along the direction of reading point the other way where that is from right to left. */
final class Mirrored extends ImageDescriptor {

    private static final Set<String> POINTING = Set.of("undo", "redo", "left", "right", "import", "export", "trail",
            "guide");

    private final ImageDescriptor drawn;

    private Mirrored(ImageDescriptor drawn) {
        this.drawn = drawn;
    }

    static boolean wants(String icon) {
        return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT && POINTING.contains(icon);
    }

    static ImageDescriptor of(ImageDescriptor drawn) {
        return new Mirrored(drawn);
    }

    @Override
    public ImageData getImageData(int zoom) {
        ImageData data = drawn.getImageData(zoom);
        return data == null ? null : flipped(data);
    }

    private static ImageData flipped(ImageData data) {
        ImageData flipped = (ImageData) data.clone();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                flipped.setPixel(data.width - 1 - x, y, data.getPixel(x, y));
                flipped.setAlpha(data.width - 1 - x, y, data.getAlpha(x, y));
            }
        }
        return flipped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mirrored mirrored && mirrored.drawn.equals(drawn);
    }

    @Override
    public int hashCode() {
        return ~drawn.hashCode();
    }
}
