package org.baraza.ui.stakeholders.internal.model;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.GroupCoverage;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** What the status line says of the selected group. */
public record SelectionWords(Analyses analyses, StakeholderGroup group, Locale locale) {

    /** "Journalists: 4 activities, 3 indicators, last assessed Q1 2029". */
    public String facts() {
        GroupCoverage coverage = analyses.coverage(group);
        String assessed = lastAssessed().map(day -> ", " + NLS.bind(Messages.Selected_assessed,
                analyses.limits().vocabulary(locale).of(YearQuarter.from(day)))).orElse("");
        return new MessageFormat(Messages.Selected_facts, locale).format(new Object[] {Names.of(group),
                coverage.activities().size(), coverage.targets().size()}) + assessed;
    }

    /** What to press in the matrix. */
    public String keys() {
        boolean placed = group.getCurrent() != null && group.getDesired() != null;
        return NLS.bind(placed ? Messages.Selected_keys : Messages.Selected_placeKeys, Names.of(group));
    }

    private Optional<LocalDate> lastAssessed() {
        return group.getAssessments().stream().map(Assessment::getDate).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
