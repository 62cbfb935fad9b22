package org.baraza.cli.internal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.baraza.analysis.Fatigue;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Vocabulary;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** Groups that too many activities engage in the same quarter. */
final class FatiguePart implements Answer {

    private final Fatigue fatigue;
    private final int limit;
    private final Vocabulary vocabulary;

    FatiguePart(Strategy strategy, LocalDate asOf, Locale language) {
        this.fatigue = Fatigue.of(strategy, asOf);
        this.limit = Limits.of(strategy).engagementsPerQuarter();
        this.vocabulary = Vocabulary.of(strategy, language);
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Fatigue_title, limit));
        if (fatigue.tooMany().isEmpty()) {
            page.line(Messages.Fatigue_none);
        }
        TextTable table = TextTable.withNumbersIn();
        fatigue.tooMany().forEach(load -> table.row(Objects.requireNonNullElse(load.group().getName(), "–"),
                vocabulary.of(load.quarter()), String.join(", ", activities(load))));
        page.table(table);
    }

    @Override
    public void json(Json json) {
        json.object("fatigue", part -> part.put("limit", limit)
                .array("tooMany", fatigue.tooMany(), FatiguePart::load)
                .array("loads", fatigue.loads(), FatiguePart::load));
    }

    private static void load(Json json, Fatigue.Load load) {
        json.put("id", load.group().getId()).put("name", load.group().getName())
                .put("quarter", load.quarter().toString()).put("count", load.activities().size())
                .strings("activities", activities(load));
    }

    private static List<String> activities(Fatigue.Load load) {
        return load.activities().stream().map(Numbering::of).toList();
    }
}
