package org.baraza.ui.workplan.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.drawing.Scene;
import org.baraza.ui.NearFile;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.Waiting;
import org.baraza.ui.workplan.internal.model.PlanSheets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The plan on one page: printed, or written as a picture, SVG to print in any size and PNG to paste. */
final class PictureExport {

    private final Shell owner;

    PictureExport(Shell owner) {
        this.owner = owner;
    }

    /** Asks for a file and writes it; nothing happens if none is named, or where the person gives up. */
    void export(PlanSheets plan) throws Exception {
        FileDialog dialog = NearFile.begin(new FileDialog(owner, SWT.SAVE));
        dialog.setText(Messages.Picture_title);
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
        dialog.setFilterNames(new String[] { "SVG", "PNG" });
        dialog.setFileName(Messages.Picture_name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(plan, Path.of(chosen));
        }
    }

    private void write(PlanSheets plan, Path file) throws Exception {
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        Optional<Optional<byte[]>> drawn = Waiting.until(Messages.Picture_drawing,
                () -> png ? plan.png() : Optional.of(plan.svg()));
        if (drawn.isPresent() && drawn.get().isPresent()) {
            Files.write(file, drawn.get().get());
        } else if (drawn.isPresent()) {
            SentenceDialog.ask(owner, Messages.Picture_title, Messages.Picture_tooLong, IDialogConstants.OK_LABEL);
        }
    }

    /** Asks for a printer and prints the picture as large as a sheet allows, lying unless the person turns it. */
    void print(PlanSheets plan) throws Exception {
        PrintDialog dialog = new PrintDialog(owner);
        PrinterData wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Waiting.until(Messages.Picture_printing, () -> {
                print(chosen, plan.printed());
                return true;
            });
        }
    }

    /** Off the display's thread, sheet by sheet: a printer may take its time. */
    static void print(PrinterData chosen, List<Scene> sheets) throws IOException {
        Printer printer = new Printer(chosen);
        try {
            if (!printer.startJob(sheets.getFirst().name())) {
                throw new IllegalStateException(Messages.Picture_notPrinted);
            }
            for (Scene sheet : sheets) {
                if (Thread.currentThread().isInterrupted()) {
                    printer.cancelJob();
                    return;
                }
                print(printer, new ImageData(new ByteArrayInputStream(PlanSheets.fine(sheet))));
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    private static void print(Printer printer, ImageData pixels) {
        if (!printer.startPage()) {
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
    }
}
