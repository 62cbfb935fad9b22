package org.baraza.cli.internal.answers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.ActivityCut;
import org.baraza.analysis.Consequence;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Vocabulary;
import org.baraza.analysis.WhatIf;
import org.baraza.analysis.Words;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** Which activities go if the strategy has to cost less, and what follows from it. */
public record WhatIfAnswer(WhatIf whatIf, Optional<String> currency, Vocabulary vocabulary) implements Answer {

    private Locale language() {
        return vocabulary.locale();
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.WhatIf_title, new Object[] { amount(whatIf.asked()), amount(whatIf.cost()),
                currency.orElse("–") }));
        page.line(years()).line(Words.of(whatIf.rule(), language()));
        TextTable cuts = TextTable.withNumbersIn(3);
        whatIf.cuts().forEach(cut -> cuts.row(Numbering.of(cut.activity()), name(cut.activity()),
                Words.of(cut.extent(), language()), amount(cut.total())));
        page.gap().table(cuts);
        page.line(NLS.bind(whatIf.isReached() ? Messages.WhatIf_saved : Messages.WhatIf_short,
                amount(whatIf.saved()), amount(whatIf.shortfall())));
        if (!whatIf.consequences().isEmpty()) {
            page.heading(Messages.WhatIf_consequences);
            whatIf.consequences().forEach(consequence -> page.line(consequence.says(language())));
        }
        kept(page);
    }

    private void kept(Page page) {
        if (!whatIf.kept().isEmpty()) {
            page.heading(Messages.WhatIf_kept);
            TextTable table = TextTable.withNumbersIn();
            whatIf.kept().forEach(kept -> table.row(Numbering.of(kept.activity()), name(kept.activity()),
                    Words.of(kept.why(), language())));
            page.table(table);
        }
    }

    @Override
    public void json(Json json) {
        json.put("currency", currency).put("rule", JsonWords.of(whatIf.rule()))
                .array("years", whatIf.years(), (year, of) -> year.put("number", of.number())
                        .put("first", of.first().toString()).put("last", of.last().toString())
                        .put("saved", whatIf.savedByYear().getOrDefault(of.number(), BigDecimal.ZERO)))
                .put("cost", whatIf.cost()).put("asked", whatIf.asked()).put("saved", whatIf.saved())
                .put("shortfall", whatIf.shortfall()).put("reached", whatIf.isReached())
                .array("cuts", whatIf.cuts(), WhatIfAnswer::cut)
                .array("kept", whatIf.kept(), (kept, of) -> activity(kept, of.activity())
                        .put("why", JsonWords.of(of.why())))
                .array("consequences", whatIf.consequences(), this::consequence)
                .strings("groupsLost", whatIf.groupsLost().stream().map(StrategyElement::getId).toList())
                .strings("objectivesLost", whatIf.objectivesLost().stream().map(StrategyElement::getId).toList());
    }

    private static void cut(Json json, ActivityCut cut) {
        activity(json, cut.activity()).put("extent", JsonWords.of(cut.extent())).put("saved", cut.total())
                .array("years", cut.saved().entrySet(), WhatIfAnswer::year);
    }

    private static void year(Json json, Map.Entry<Integer, BigDecimal> year) {
        json.put("number", year.getKey()).put("saved", year.getValue());
    }

    private void consequence(Json json, Consequence consequence) {
        json.put("effect", JsonWords.of(consequence.effect())).put("id", consequence.about().getId())
                .put("kind", consequence.about().eClass().getName())
                .put("label", Labels.of(consequence.about(), language())).put("message", consequence.says(language()));
    }

    private static Json activity(Json json, Activity activity) {
        return json.put("id", activity.getId()).put("number", Numbering.of(activity)).put("name", activity.getName());
    }

    private String years() {
        return whatIf.years().stream().map(vocabulary::of).collect(Collectors.joining(", "));
    }

    private String amount(BigDecimal amount) {
        return new DocumentFormats(language()).number(amount);
    }

    private static String name(Activity activity) {
        return Objects.requireNonNullElse(activity.getName(), "–");
    }
}
