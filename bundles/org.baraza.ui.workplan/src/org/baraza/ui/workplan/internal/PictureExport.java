package org.baraza.ui.workplan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.ui.NearFile;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.workplan.internal.model.PlanPicture;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** The plan on one page: printed, or written as a picture, SVG to print in any size and PNG to paste. */
final class PictureExport {

    private static final int SHARP = 2;
    private static final int FINE = 4;

    private final Control owner;

    PictureExport(Control owner) {
        this.owner = owner;
    }

    /** Asks for a file and writes it; nothing happens if none is named. */
    void export(WorkplanModel model) throws IOException {
        FileDialog dialog = NearFile.begin(new FileDialog(owner.getShell(), SWT.SAVE));
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

    /** Asks for a printer and prints the picture as large as a sheet allows, lying unless the person turns it. */
    void print(WorkplanModel model) {
        PrintDialog dialog = new PrintDialog(owner.getShell());
        PrinterData wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            SceneFonts fonts = new SceneFonts(owner);
            Scene scene = PlanPicture.of(model, fonts);
            Printer printer = new Printer(chosen);
            try {
                print(printer, scene.name(), pixels(scene, fonts, FINE));
            } finally {
                printer.dispose();
            }
        }
    }

    private static void print(Printer printer, String name, ImageData pixels) {
        if (!printer.startJob(name) || !printer.startPage()) {
            throw new IllegalStateException(Messages.Picture_notPrinted);
        }
        Rectangle sheet = printer.getClientArea();
        double scale = Math.min((double) sheet.width / pixels.width, (double) sheet.height / pixels.height);
        Image image = new Image(printer, pixels);
        GC gc = new GC(printer);
        try {
            gc.drawImage(image, 0, 0, pixels.width, pixels.height, 0, 0, (int) (pixels.width * scale),
                    (int) (pixels.height * scale));
        } finally {
            gc.dispose();
            image.dispose();
        }
        printer.endPage();
        printer.endJob();
    }

    private void png(Scene scene, SceneFonts fonts, String file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels(scene, fonts, SHARP) };
        loader.save(file, SWT.IMAGE_PNG);
    }

    /** @param sharp how many pixels stand for one of the scene, across */
    private ImageData pixels(Scene scene, SceneFonts fonts, int sharp) {
        Image image = new Image(owner.getDisplay(), (int) scene.width() * sharp, (int) scene.height() * sharp);
        GC gc = new GC(image);
        Transform larger = new Transform(owner.getDisplay());
        try {
            larger.scale(sharp, sharp);
            gc.setTransform(larger);
            new ScenePainter(Palette.light(), fonts).paint(gc, scene);
            return image.getImageData(100);
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
