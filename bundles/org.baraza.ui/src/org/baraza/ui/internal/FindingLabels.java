package org.baraza.ui.internal;

import java.util.Locale;
import java.util.Objects;

import org.baraza.analysis.Forms;
import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.Waiver;
import org.baraza.ui.Icons;
import org.baraza.ui.internal.FindingGroup.Entry;
import org.baraza.ui.internal.FindingGroup.Kind;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** How headings and lines of the Findings view look; the tooltip gives reason and source. */
final class FindingLabels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        return switch (element) {
            case FindingGroup group ->
                heading(group.kind()) + String.format(Locale.ROOT, "  %d", group.entries().size());
            case Entry.Open open -> open.finding().message();
            case Entry.Gap gap -> gap.gap().text();
            case Entry.Settled settled -> settled.waived().finding().message() + " – "
                    + settled.waived().waiver().getReason();
            default -> "";
        };
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case FindingGroup group -> icon(group.kind());
            case Entry entry -> icon(entry.kind());
            default -> null;
        };
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

    private static String tip(Finding finding) {
        return String.join("\n", finding.message(), finding.reason(), finding.citation());
    }

    private static String tip(Waived waived) {
        Waiver waiver = waived.waiver();
        String when = waiver.getOn() == null ? "–" : Forms.ofProgram().date(waiver.getOn());
        return String.join("\n", waived.finding().message(), waiver.getReason(),
                NLS.bind(Messages.Findings_waivedBy, Objects.requireNonNullElse(waiver.getBy(), "–"), when));
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
