package org.baraza.cli.internal.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.BudgetCut;
import org.baraza.analysis.CutRule;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.analysis.Reduction;
import org.baraza.analysis.Vocabulary;
import org.baraza.cli.internal.answers.WhatIfAnswer;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.CutWords;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.values.Currencies;
import org.baraza.model.values.Money;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Tries which activities would go if the strategy had to cost less. */
public final class WhatIfCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("what-if", true,
            List.of(Option.CUT, Option.YEARS, Option.RULE, Option.FORMAT, Option.AS_OF),
            List.of("what-if FILE --cut SHARE|AMOUNT [--years YEARS] [--rule RULE] [--format text|json] "
                    + "[--as-of DATE]"));

    private final Documents documents;

    public WhatIfCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return NLS.bind(Messages.WhatIf_purpose, String.join(", ", rules()));
    }

    private static List<String> rules() {
        return Stream.of(CutRule.values()).map(JsonWords::of).toList();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        arguments.required(Option.CUT);
        Reduction reduction = arguments.parsed(Option.CUT, CutWords::reduction, Messages.Expected_cut).orElseThrow();
        Optional<SortedSet<Integer>> numbers = arguments.parsed(Option.YEARS, CutWords::years,
                Messages.Expected_years);
        CutRule rule = arguments.parsed(Option.RULE, CutWords::rule,
                NLS.bind(Messages.Expected_rule, String.join(", ", rules()))).orElse(CutRule.COST_PER_GROUP);
        Document document = documents.open(arguments);
        requirePayable(reduction, document);
        List<PlanYear> years = years(numbers, PlanYears.of(document.strategy()));
        BudgetCut cut = BudgetCut.of(document.strategy(), document.catalogue(), document.asOf());
        document.answer(new WhatIfAnswer(cut.by(reduction, rule, years),
                Optional.ofNullable(document.strategy().getCurrency()),
                Vocabulary.of(document.strategy(), Locale.getDefault())), format, console);
        return ExitCode.GOOD;
    }

    /** Nobody can save a half of what has no halves. */
    private static void requirePayable(Reduction reduction, Document document) throws Refusal {
        String currency = Objects.requireNonNullElse(document.strategy().getCurrency(), "");
        if (reduction instanceof Reduction.Amount amount && !new Money(amount.money(), currency).isPayable()) {
            BigDecimal next = amount.money().setScale(Currencies.digits(currency), RoundingMode.UP);
            throw new Refusal(NLS.bind(Messages.WhatIf_tooFine,
                    new Object[] { amount.money().toPlainString(), currency, next.toPlainString() }));
        }
    }

    private static List<PlanYear> years(Optional<SortedSet<Integer>> numbers, List<PlanYear> plan) throws Refusal {
        if (plan.isEmpty()) {
            throw new Refusal(Messages.WhatIf_noYears);
        }
        List<Integer> known = plan.stream().map(PlanYear::number).toList();
        if (numbers.isPresent() && !known.containsAll(numbers.get())) {
            throw new Refusal(NLS.bind(Messages.WhatIf_unknownYear,
                    known.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
        return plan.stream().filter(year -> numbers.isEmpty() || numbers.get().contains(year.number())).toList();
    }
}
