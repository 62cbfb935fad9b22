package org.baraza.ui.monitoring.internal.indicator;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.sheet.Categories;
import org.baraza.ui.monitoring.internal.model.sheet.ValueEdits;
import org.baraza.ui.monitoring.internal.sheet.TypedField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The value of the chosen day by categories, such as women and men. Where the indicator names dimensions it keeps its room:
 * the ledger above it would lose a row whenever one is chosen.
 */
public final class CategoryLine {

    private final Composite line;
    private final Label words;
    private final TypedField field;
    private Optional<Indicator> indicator = Optional.empty();
    private Optional<Measurement> measurement = Optional.empty();
    private Categories categories = new Categories(List.of(), Forms.ofProgram());

    public CategoryLine(Composite parent, ActiveSession active) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        words = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(words);
        field = new TypedField(line, active, this::read);
        field.control().setMessage(Messages.Category_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        line.setVisible(false);
    }

    /** @param chosen the measurement of the row that is looked at */
    public void show(Indicator indicator, Optional<Measurement> chosen, Forms forms) {
        Optional<Categories> known = chosen.map(one -> Categories.of(indicator, one, forms))
                .filter(one -> !one.dimensions().isEmpty());
        this.indicator = Optional.of(indicator);
        measurement = chosen;
        known.ifPresent(one -> {
            categories = one;
            words.setText(NLS.bind(Messages.Category_by, String.join(", ", one.dimensions()).replace("&", "&&"),
                    chosen.map(Measurement::getDate).map(forms::date).orElse("")));
            field.show(chosen.map(one::written).orElse(""));
        });
        line.setVisible(known.isPresent());
        ((GridData) line.getLayoutData()).exclude = known.isEmpty() && indicator.getDimensions().isEmpty();
        words.requestLayout(); // the line alone would keep the width of its words
    }

    private TypedField.Answer read(String typed) {
        Categories.Line read = categories.read(typed);
        return read.refusal().map(TypedField.Answer::refused)
                .orElseGet(() -> TypedField.Answer.of(new ValueEdits(indicator.orElseThrow())
                        .categories(measurement.orElseThrow(), read.parts())));
    }
}
