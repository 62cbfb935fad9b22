package org.baraza.ui.monitoring.internal.model.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Enters rows of the round into the strategy: report and measurement of an activity are one edit.
 *
 * @param on the day of recording
 * @param by who records
 */
public record RoundEdits(YearMonth month, Forms forms, LocalDate on, String by) {

    /** Enters what was filled in; an emptied row takes its report back. Empty if there is nothing to change. */
    public Optional<Edit> enter(RoundRow row, RoundEntry entry) {
        if (entry.refusal(row, forms).isPresent() || entry.equals(RoundEntry.of(row, forms))) {
            return Optional.empty();
        }
        String label = entry.state().isEmpty() && row.isReported() ? Messages.Edit_takeBack : Messages.Edit_report;
        return Optional.of(new Edit(NLS.bind(label, row.name(), forms.month(month)), () -> {
            if (entry.state().isPresent()) {
                report(row, entry);
            } else {
                row.report().ifPresent(EcoreUtil::remove);
            }
            row.due().ifPresent(due -> measure(due, entry.value(forms)));
        }));
    }

    /** Enters all rows that have no report yet as they were the month before, where they had one. */
    public Optional<Edit> sameForAll(Round round) {
        List<RoundRow> open = round.openAsBefore();
        return open.isEmpty() ? Optional.empty()
                : Optional.of(new Edit(NLS.bind(Messages.Edit_sameForAll, forms.month(month.minusMonths(1))),
                        () -> open.forEach(row -> report(row, RoundEntry.of(row, forms).asBefore(row)))));
    }

    private void report(RoundRow row, RoundEntry entry) {
        ProgressReport report = row.report().orElseGet(() -> {
            ProgressReport added = StrategyFactory.eINSTANCE.createProgressReport();
            added.setMonth(month);
            row.activity().getReports().add(place(row), added);
            return added;
        });
        report.setState(entry.state().orElseThrow());
        report.setPercent(entry.percent().orElse(null));
        report.setComment(entry.comment().isBlank() ? null : entry.comment().strip());
        report.setRecordedOn(on);
        report.setRecordedBy(by);
    }

    /** Reports stand in the order of their months. */
    private int place(RoundRow row) {
        return (int) row.activity().getReports().stream()
                .filter(other -> other.getMonth() != null && other.getMonth().isBefore(month)).count();
    }

    private void measure(DueValue due, Optional<BigDecimal> value) {
        Optional<Measurement> measured = due.measured();
        if (value.isEmpty()) {
            measured.ifPresent(EcoreUtil::remove);
        } else if (measured.isEmpty()) {
            Measurement added = StrategyFactory.eINSTANCE.createMeasurement();
            added.setDate(due.day());
            added.setValue(value.get());
            due.indicator().getMeasurements().add(added);
        } else if (!Objects.equals(measured.get().getValue(), value.get())) {
            measured.get().setValue(value.get());
        }
    }
}
