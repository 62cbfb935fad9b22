package org.baraza.ui.stakeholders.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.baraza.analysis.Labels;
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
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
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
    private final SceneFonts fonts;
    private final Consumer<String> status;
    private Control button;

    /**
     * @param owner gives the font
     * @param status tells what became of a picture
     */
    MatrixPictures(Control owner, Consumer<String> status) {
        this.owner = owner;
        this.button = owner;
        this.status = status;
        this.fonts = new SceneFonts(owner);
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
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            clipboard.setContents(new Object[] {pixels(strategy)}, new Transfer[] {ImageTransfer.getInstance()});
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
            Failures.guard(() -> {
                write(strategy, Path.of(chosen));
                status.accept(NLS.bind(Messages.Picture_saved, chosen));
            });
        }
    }

    private void write(Strategy strategy, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Scene scene = scene(strategy, 1, TextMeasure.estimated());
            Files.writeString(file, new SvgPainter(Palette.light()).paint(scene));
        } else {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {pixels(strategy)};
            try (OutputStream out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        }
    }

    private ImageData pixels(Strategy strategy) {
        Scene scene = scene(strategy, FINENESS, fonts);
        Image image = new Image(owner.getDisplay(), (int) scene.width(), (int) scene.height());
        GC gc = new GC(image);
        try {
            new ScenePainter(Palette.light(), fonts).paint(gc, scene);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Scene scene(Strategy strategy, int times, TextMeasure measure) {
        return MatrixScene.of(MatrixModels.of(strategy, Labels.language(strategy)), times * WIDTH, times * HEIGHT,
                new Metrics(times * Metrics.standard().fontSize()), measure).scene();
    }

    private static void item(Menu menu, String text, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> body.run());
    }
}
