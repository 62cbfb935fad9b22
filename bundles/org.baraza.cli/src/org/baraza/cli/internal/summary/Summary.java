package org.baraza.cli.internal.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.model.strategy.Strategy;

/** What a strategy comes to: groups, budget, coverage, and how a month, its indicators and feedback stand. */
public final class Summary implements Answer {

    private final YearMonth month;
    private final List<Answer> parts;

    /**
     * @param asOf the day as of which it judges
     * @param month the month whose activities it tells of
     * @param language of the text
     */
    public Summary(Strategy strategy, Catalogue catalogue, LocalDate asOf, YearMonth month, Locale language) {
        this.month = month;
        this.parts = List.of(new StakeholderPart(strategy, language),
                new BudgetPart(strategy, catalogue, asOf, language), new CoveragePart(strategy, asOf),
                new ActivityPart(strategy, asOf, month, language),
                new IndicatorPart(strategy, asOf, language), new FeedbackPart(strategy, asOf),
                new FatiguePart(strategy, asOf, language));
    }

    @Override
    public void text(Page page) {
        parts.forEach(part -> part.text(page));
    }

    @Override
    public void json(Json json) {
        json.put("month", month.toString());
        parts.forEach(part -> part.json(json));
    }
}
