package org.baraza.report.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.report.Block;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;

/** The drawings of a document. They take longer than its text, so they are painted while that is written. */
final class WordDrawings {

    /** Dots for each pixel of the scene: some 230 to the inch, which is sharp on paper. */
    private static final double SCALE = 2;

    private final Map<Block, Scene> scenes = new IdentityHashMap<>();
    private final Map<Block, CompletableFuture<byte[]>> painted = new IdentityHashMap<>();

    WordDrawings(ReportDocument document) {
        DocumentFormats formats = new DocumentFormats(document.language());
        for (Block block : document.blocks()) {
            switch (block) {
                case Picture picture -> add(picture, picture.scene());
                case Chart chart -> add(chart, ChartDrawing.of(chart, formats));
                default -> { /* is text */ }
            }
        }
    }

    private void add(Block block, Scene scene) {
        scenes.put(block, scene);
        painted.put(block, CompletableFuture.supplyAsync(() -> painted(scene)));
    }

    private static byte[] painted(Scene scene) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            new ImagePainter(Palette.light()).writePng(scene, SCALE, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    Scene scene(Block block) {
        return scenes.get(block);
    }

    /** As PNG; waits until it is painted. */
    byte[] png(Block block) throws IOException {
        try {
            return painted.get(block).join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }
}
