package org.baraza.ui.stakeholders.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.baraza.analysis.Labels;
import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.MatrixScene;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.drawing.TextMeasure;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Failures;
import org.baraza.ui.NearFile;
import org.baraza.ui.Waiting;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Pictures of the matrix for documents: in the document's language, on white paper, without tray and selection. */
final class MatrixPictures {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;

    /** Pictures of pixels are twice as fine as the drawing. */
    private static final int FINENESS = 2;

    private final Control owner;
    private final Consumer<String> status;
    private Control button;

    /**
     * @param owner has the menu
     * @param status tells what became of a picture
     */
    MatrixPictures(Control owner, Consumer<String> status) {
        this.owner = owner;
        this.button = owner;
        this.status = status;
    }

    /** Where the offer is made. */
    void under(Control head) {
        button = head;
    }

    /** Offers to copy a picture or to save it. */
    void offer(Strategy strategy) {
        Menu menu = new Menu(owner);
        item(menu, Messages.Picture_copy, () -> copy(strategy));
        item(menu, Messages.Picture_save, () -> save(strategy));
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void copy(Strategy strategy) {
        Failures.guard(() -> drawn(() -> png(strategy)).ifPresent(this::intoClipboard));
    }

    private void intoClipboard(byte[] png) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            clipboard.setContents(new Object[] {new ImageData(new ByteArrayInputStream(png))},
                    new Transfer[] {ImageTransfer.getInstance()});
            status.accept(Messages.Picture_copied);
        } finally {
            clipboard.dispose();
        }
    }

    private void save(Strategy strategy) {
        FileDialog dialog = NearFile.begin(new FileDialog(owner.getShell(), SWT.SAVE));
        dialog.setText(Messages.Picture_save);
        dialog.setFilterExtensions(new String[] {"*.png", "*.svg"});
        dialog.setFilterNames(new String[] {Messages.Picture_png, Messages.Picture_svg});
        dialog.setFileName(Messages.Picture_fileName + ".png");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Failures.guard(() -> write(strategy, Path.of(chosen)));
        }
    }

    private void write(Strategy strategy, Path file) throws Exception {
        boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        Optional<byte[]> picture = drawn(() -> svg ? svg(strategy) : png(strategy));
        if (picture.isPresent()) {
            Files.write(file, picture.get());
            status.accept(NLS.bind(Messages.Picture_saved, file));
        }
    }

    /** Away from the display's thread: with hundreds of groups their labels take a while to find their places. */
    private Optional<byte[]> drawn(Callable<byte[]> drawing) throws Exception {
        Optional<byte[]> picture = Waiting.until(Messages.Picture_drawing, drawing);
        owner.setFocus(); // which was lost meanwhile
        return picture;
    }

    private static byte[] svg(Strategy strategy) {
        return SvgPainter.alone(Palette.light()).paint(scene(strategy)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Strategy strategy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ImagePainter(Palette.light()).writePng(scene(strategy), FINENESS, out);
        return out.toByteArray();
    }

    private static Scene scene(Strategy strategy) {
        return MatrixScene.of(MatrixModels.of(strategy, Labels.language(strategy)), WIDTH, HEIGHT, Metrics.standard(),
                TextMeasure.paper()).scene();
    }

    private static void item(Menu menu, String text, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> body.run());
    }
}
