package org.baraza.ui.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.EventCount;
import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.sheet.Categories;
import org.baraza.ui.monitoring.internal.model.sheet.ValueEdits;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the events count for an activity-based indicator on a day, to be taken over as its measurement. */
public final class EventLine {

    private final Making making;
    private final Composite line;
    private final Label words;
    private final Button people;
    private final Button events;
    private Optional<Indicator> indicator = Optional.empty();
    private Optional<EventCount> count = Optional.empty();
    private Forms forms = Forms.ofProgram();

    public EventLine(Composite parent, ActiveSession active) {
        making = new Making(active);
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        words = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        people = Form.button(line, "", () -> count.ifPresent(known -> take(known, known.people(), bySex(known))));
        events = Form.button(line, "", () -> count.ifPresent(known -> take(known, known.held(), List.of())));
        line.setVisible(false);
    }

    /** @param chosen the day of the row that is looked at */
    public void show(Indicator next, Optional<LocalDate> chosen, LocalDate asOf, Forms written) {
        indicator = Optional.of(next);
        forms = written;
        LocalDate day = chosen.orElseGet(() -> DueDates.of(next).lastBy(asOf).orElse(asOf));
        count = EventCount.of(next, day);
        count.ifPresent(known -> {
            words.setText(told(known));
            words.setToolTipText(told(known));
            people.setText(MessageFormat.format(Messages.Count_people, known.people()));
            events.setText(MessageFormat.format(Messages.Count_events, known.held()));
        });
        if (line.getVisible() != count.isPresent()) {
            ((GridData) line.getLayoutData()).exclude = count.isEmpty();
            line.setVisible(count.isPresent());
        }
        line.requestLayout();
    }

    private String told(EventCount known) {
        return MessageFormat.format(Messages.Count_told, known.events().size(), forms.date(known.day()));
    }

    private List<Categories.Part> bySex(EventCount known) {
        return indicator.map(shown -> Categories.bySex(shown, known)).orElse(List.of());
    }

    private void take(EventCount known, BigDecimal value, List<Categories.Part> parts) {
        indicator.ifPresent(shown -> making.make(new ValueEdits(shown).take(known.day(), value,
                MessageFormat.format(Messages.Count_note, known.events().size()), parts)));
    }
}
