package org.baraza.exchange.exports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Budget;
import org.baraza.analysis.Coverage;
import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.Figures;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.Placement;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;

import com.fasterxml.jackson.core.JsonGenerator;

/** What follows from a strategy: where groups stand, what it costs, how activities and indicators are. */
record DerivedJson(JsonGenerator json, ExportContent content) {

    void write() throws IOException {
        json.writeStartObject();
        groups();
        budget();
        activities();
        indicators();
        feedback();
        json.writeEndObject();
    }

    private Strategy strategy() {
        return content.strategy();
    }

    private void groups() throws IOException {
        Coverage coverage = Coverage.of(strategy(), content.asOf());
        json.writeArrayFieldStart("groups");
        for (Placement placement : StakeholderMatrix.of(strategy()).placements()) {
            json.writeStartObject();
            json.writeStringField("id", placement.group().getId());
            text("quadrant", placement.quadrant().map(quadrant -> quadrant.getLiteral()));
            json.writeStringField("tier", placement.tier().id());
            GroupCoverage covered = coverage.of(placement.group());
            json.writeArrayFieldStart("activities");
            for (Activity activity : covered.activities()) {
                json.writeString(activity.getId());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void budget() throws IOException {
        Budget budget = Budget.of(strategy(), content.asOf());
        json.writeObjectFieldStart("budget");
        json.writeArrayFieldStart("years");
        for (PlanYear year : budget.years()) {
            json.writeStartObject();
            json.writeNumberField("year", year.number());
            json.writeStringField("first", year.first().toString());
            json.writeStringField("last", year.last().toString());
            figures(budget.total(year));
            number("approved", budget.approved(year));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("total");
        figures(budget.total());
        number("approved", budget.approved());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void figures(Figures figures) throws IOException {
        json.writeNumberField("planned", figures.planned());
        json.writeNumberField("revised", figures.revised());
        json.writeNumberField("spent", figures.spent());
    }

    /** In the last month that is over. */
    private void activities() throws IOException {
        YearMonth month = YearMonth.from(content.asOf().plusDays(1)).minusMonths(1);
        json.writeStringField("month", month.toString());
        json.writeArrayFieldStart("activities");
        for (ActivityReading reading : ActivityStates.of(strategy(), month, content.asOf()).readings().values()) {
            json.writeStartObject();
            json.writeStringField("id", reading.activity().getId());
            json.writeStringField("state", reading.state().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void indicators() throws IOException {
        json.writeArrayFieldStart("indicators");
        for (IndicatorReading reading : IndicatorStates.of(strategy(), content.asOf()).readings().values()) {
            json.writeStartObject();
            json.writeStringField("id", reading.indicator().getId());
            json.writeStringField("state", reading.state().id());
            text("due", reading.due().map(Object::toString));
            number("measured", reading.measured());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void feedback() throws IOException {
        FeedbackSummary summary = FeedbackSummary.of(strategy(), content.asOf());
        json.writeObjectFieldStart("feedback");
        json.writeNumberField("raised", summary.raised());
        json.writeNumberField("addressed", summary.addressed());
        json.writeNumberField("open", summary.open());
        json.writeNumberField("pastDue", summary.pastDue());
        json.writeEndObject();
    }

    private void text(String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private void number(String name, Optional<BigDecimal> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }
}
