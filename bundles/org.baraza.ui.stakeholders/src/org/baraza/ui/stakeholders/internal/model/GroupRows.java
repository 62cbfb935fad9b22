package org.baraza.ui.stakeholders.internal.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.checks.Findings;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.ui.stakeholders.internal.Messages;
import org.baraza.ui.stakeholders.internal.model.TableRow.Cut;
import org.baraza.ui.stakeholders.internal.model.TableRow.Head;
import org.baraza.ui.stakeholders.internal.model.TableRow.Line;
import org.baraza.ui.stakeholders.internal.model.TableRow.Newcomer;
import org.baraza.ui.stakeholders.internal.model.TableRow.Nothing;

/**
 * The rows of the table of groups: the primary ones by quadrant, the cut, those behind it, then Maintain, Drop, and the
 * groups that have no place yet.
 */
public final class GroupRows {

    private final StakeholderMatrix matrix;
    private final Analyses analyses;
    private final Badges badges;
    private final Limits limits;
    private final Locale locale;
    private final List<TableRow> rows = new ArrayList<>();

    private GroupRows(Analyses analyses, Findings findings, Locale locale) {
        this.matrix = analyses.matrix();
        this.analyses = analyses;
        this.limits = analyses.limits();
        this.badges = new Badges(findings);
        this.locale = locale;
    }

    public static List<TableRow> of(Analyses analyses, Findings findings, Locale locale) {
        return List.copyOf(new GroupRows(analyses, findings, locale).rows());
    }

    private List<TableRow> rows() {
        quadrant(Quadrant.CULTIVATE, Tier.PRIMARY);
        quadrant(Quadrant.CROSS_CHECK, Tier.PRIMARY);
        rows.add(new Cut(cutWords()));
        List<Placement> behind = matrix.in(Tier.BEHIND_CUT);
        if (!behind.isEmpty()) {
            section(Optional.empty(), words(Tier.BEHIND_CUT), Messages.Table_notPrimary, behind);
        }
        quadrant(Quadrant.MAINTAIN, Tier.SECONDARY);
        quadrant(Quadrant.DROP, Tier.OUTSIDE);
        List<Placement> notPlaced = matrix.notPlaced();
        if (!notPlaced.isEmpty()) {
            section(Optional.empty(), words(Tier.NOT_PLACED), "", notPlaced);
        }
        rows.add(new Newcomer(Messages.Table_newcomer));
        return rows;
    }

    private void quadrant(Quadrant quadrant, Tier tier) {
        List<Placement> groups = matrix.in(quadrant).stream().filter(placement -> placement.tier() == tier).toList();
        section(Optional.of(quadrant), limits.vocabulary(locale).of(quadrant), words(tier).toLowerCase(locale), groups);
    }

    private void section(Optional<Quadrant> quadrant, String name, String note, List<Placement> groups) {
        rows.add(new Head(quadrant, name, groups.size(), note));
        groups.forEach(placement -> rows.add(new Line(placement,
                analyses.coverage(placement.group()).activities().size(),
                badges.of(placement.group()))));
        if (groups.isEmpty()) {
            rows.add(new Nothing(Messages.Table_nothing));
        }
    }

    private String cutWords() {
        return new MessageFormat(Messages.Table_cut, locale).format(
                new Object[] {limits.primaryGroups(), matrix.primary().size(), matrix.free()});
    }

    private String words(Tier tier) {
        return limits.vocabulary(locale).of(tier);
    }
}
