package org.baraza.ui.workplan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.workplan.internal.model.PlanPicture;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the plan on one page as a picture: SVG to print in any size, PNG to paste. */
final class PictureExport {

    private static final int SHARP = 2;

    private final Control owner;

    PictureExport(Control owner) {
        this.owner = owner;
    }

    /** Asks for a file and writes it; nothing happens if none is named. */
    void export(WorkplanModel model) throws IOException {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(Messages.Picture_title);
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
        dialog.setFilterNames(new String[] { "SVG", "PNG" });
        dialog.setFileName(Messages.Picture_name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            SceneFonts fonts = new SceneFonts(owner);
            Scene scene = PlanPicture.of(model, fonts);
            if (chosen.toLowerCase(Locale.ROOT).endsWith(".png")) {
                png(scene, fonts, chosen);
            } else {
                Files.writeString(Path.of(chosen), new SvgPainter(Palette.light()).paint(scene));
            }
        }
    }

    private void png(Scene scene, SceneFonts fonts, String file) {
        Image image = new Image(owner.getDisplay(), (int) scene.width() * SHARP, (int) scene.height() * SHARP);
        GC gc = new GC(image);
        Transform larger = new Transform(owner.getDisplay());
        try {
            larger.scale(SHARP, SHARP);
            gc.setTransform(larger);
            new ScenePainter(Palette.light(), fonts).paint(gc, scene);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData(100) };
            loader.save(file, SWT.IMAGE_PNG);
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
