package org.baraza.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.baraza.analysis.Forms;
import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.Waiver;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Icons;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.internal.FindingGroup.Entry;
import org.baraza.ui.internal.FindingGroup.Kind;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * How headings and lines of the Findings view look: a finding takes two lines where one is too short. The tooltip gives
 * reason and source.
 */
final class FindingLabels extends OwnerDrawLabelProvider {

    private static final int ROW = 26;
    private static final int AIR = 4;
    private static final int GAP = 8;
    private static final int LINES = 2;
    private static final int LEVEL = 19;

    private final Tree tree;
    private final SceneFonts fonts;

    FindingLabels(Tree tree) {
        this.tree = tree;
        fonts = new SceneFonts(tree);
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setText(text(cell.getElement()));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Entry.Open open -> tip(open.finding());
            case Entry.Gap gap -> gap.gap().text();
            case Entry.Settled settled -> tip(settled.waived());
            default -> null;
        };
    }

    @Override
    protected void measure(Event event, Object element) {
        int lines = element instanceof FindingGroup ? 1 : lines(element, event).size();
        event.height = Math.max(px(ROW), lines * lineHeight(event.gc) + 2 * px(AIR));
    }

    @Override
    protected void erase(Event event, Object element) {
        if (List.of(tree.getSelection()).contains(event.item)) {
            int width = tree.getClientArea().width;
            int left = element instanceof FindingGroup ? begin(event, element) : 0; // the arrow before it is the system's
            event.gc.setClipping(left, event.y, width, event.height);
            event.gc.setBackground(Colours.of(tree.isFocusControl() ? Role.SELECTION : Role.RESTING));
            event.gc.fillRectangle(left, event.y, width, event.height);
        }
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    @Override
    protected void paint(Event event, Object element) {
        Image sign = image(element);
        List<String> lines = element instanceof FindingGroup group ? List.of(heading(group.kind())) : lines(element, event);
        int line = lineHeight(event.gc);
        int y = event.y + (event.height - lines.size() * line) / 2;
        event.gc.drawImage(sign, begin(event, element), y + (line - sign.getBounds().height) / 2);
        int x = begin(event, element) + indent(sign);
        TextStyle style = style(element);
        for (String text : lines) {
            draw(event.gc, text, x, y, style, Role.TEXT);
            y += line;
        }
        if (element instanceof FindingGroup group) {
            draw(event.gc, Integer.toString(group.count()),
                    x + (int) Math.ceil(fonts.width(lines.getFirst(), style)) + px(GAP), y - line, base(), Role.SECONDARY);
        }
    }

    /** The text in lines of the width that there is; the last one ends with an ellipsis if there is more. */
    private List<String> lines(Object element, Event event) {
        String text = text(element);
        double room = tree.getClientArea().width - begin(event, element) - indent(image(element)) - px(GAP);
        if (fonts.width(text, base()) <= room) {
            return List.of(text);
        }
        String[] words = text.split(" ");
        int first = IntStream.rangeClosed(1, words.length)
                .takeWhile(count -> fonts.width(joined(words, 0, count), base()) <= room).max().orElse(1);
        return first == words.length ? List.of(text) : List.of(joined(words, 0, first),
                Fit.within(joined(words, first, words.length), room, part -> fonts.width(part, base())))
                .subList(0, LINES);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private void draw(GC gc, String text, int x, int y, TextStyle style, Role role) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, y, SWT.DRAW_TRANSPARENT);
    }

    private int lineHeight(GC gc) {
        gc.setFont(fonts.font(base()));
        return gc.getFontMetrics().getHeight();
    }

    /** Where lines run from right to left, GTK tells no room for arrows and depth. */
    private int begin(Event event, Object element) {
        boolean mirrored = tree.getOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk");
        return !mirrored ? event.x : event.x + px(element instanceof FindingGroup ? LEVEL : 2 * LEVEL);
    }

    private int indent(Image sign) {
        return sign.getBounds().width + px(GAP);
    }

    private TextStyle style(Object element) {
        return element instanceof FindingGroup ? base().semibold() : base();
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    private static String text(Object element) {
        return switch (element) {
            case FindingGroup group -> heading(group.kind()) + "  " + group.count();
            case Entry.Open open -> open.finding().message();
            case Entry.Gap gap -> gap.gap().text();
            case Entry.Settled settled -> settled.waived().finding().message() + " – "
                    + settled.waived().waiver().getReason();
            case Entry.More more -> NLS.bind(Messages.Findings_more, Forms.ofProgram().number(BigDecimal.valueOf(more.count())));
            default -> "";
        };
    }

    private static String tip(Finding finding) {
        return String.join("\n", finding.message(), finding.reason(), finding.citation());
    }

    private static String tip(Waived waived) {
        Waiver waiver = waived.waiver();
        String when = waiver.getOn() == null ? "–" : Forms.ofProgram().date(waiver.getOn());
        return String.join("\n", waived.finding().message(), waiver.getReason(),
                NLS.bind(Messages.Findings_waivedBy, Objects.requireNonNullElse(waiver.getBy(), "–"), when));
    }

    private static Image image(Object element) {
        return icon(element instanceof FindingGroup group ? group.kind() : ((Entry) element).run().kind());
    }

    private static Image icon(Kind kind) {
        return Icons.image(switch (kind) {
            case TO_FIX -> "finding-fix";
            case TO_CONSIDER, NOT_JUDGED -> "finding-cons";
            case GOOD_TO_KNOW -> "finding-note";
            case WAIVED -> "waive";
        });
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case TO_FIX -> Messages.Findings_toFix;
            case TO_CONSIDER -> Messages.Findings_toConsider;
            case GOOD_TO_KNOW -> Messages.Findings_goodToKnow;
            case NOT_JUDGED -> Messages.Findings_notJudged;
            case WAIVED -> Messages.Findings_waived;
        };
    }
}
