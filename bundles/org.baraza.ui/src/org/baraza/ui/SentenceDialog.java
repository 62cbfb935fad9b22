package org.baraza.ui;

import java.util.List;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A sentence to read, or a question with its answers, beside a sign of the one family. */
public final class SentenceDialog extends MessageDialog {

    private static final int SIZE = 32;

    private final FindingGlyph glyph;
    private Image sign;

    private SentenceDialog(Shell shell, String title, String sentence, FindingGlyph glyph, String... answers) {
        super(shell, title, null, sentence, WARNING, 0, answers);
        this.glyph = glyph;
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    /** Tells what went wrong, or what can't be done. */
    public static void tell(Shell shell, String sentence) {
        new SentenceDialog(shell, "Baraza", sentence, FindingGlyph.TO_CONSIDER, IDialogConstants.OK_LABEL).open();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @return the answer's place among the answers, the first of which Enter gives; -1 if there was none
     */
    public static int ask(Shell shell, String title, String question, String... answers) {
        int answer = new SentenceDialog(shell, title, question, FindingGlyph.GOOD_TO_KNOW, answers).open();
        return answer == SWT.DEFAULT ? -1 : answer;
    }

    @Override
    public Image getImage() {
        return sign;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        SceneFonts fonts = new SceneFonts(parent);
        List<Shape> shapes = glyph.at(new Point(SIZE / 2.0, SIZE / 2.0), SIZE);
        ImageGcDrawer drawer = (gc, width, height) -> {
            gc.setBackground(Colours.of(Role.PAGE));
            gc.fillRectangle(0, 0, width, height);
            gc.setAntialias(SWT.ON);
            ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
            shapes.forEach(shape -> painter.paint(gc, shape));
        };
        sign = new Image(parent.getDisplay(), drawer, SIZE, SIZE);
        parent.addListener(SWT.Dispose, event -> sign.dispose());
        return super.createDialogArea(parent);
    }
}
