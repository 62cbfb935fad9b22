package org.baraza.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.ShortMap;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;

/**
 * What activities need and have, and what each source gives to them.
 *
 * @param sources in the order of their names
 */
record Money(Yearly<Funding> funding, Map<String, Yearly<Pledge>> sources) {

    Money {
        sources = ShortMap.copyOf(sources);
    }

    static Money of(Activity activity, Yearly<Figures> cost) {
        SortedMap<Integer, Funding> years = new TreeMap<>();
        cost.years().forEach((year, figures) -> years.put(year, Funding.needed(figures.revised())));
        SortedMap<String, SortedMap<Integer, Pledge>> pledges = new TreeMap<>();
        for (FundingLine line : activity.getFunding()) {
            Pledge pledge = pledge(line);
            years.merge(line.getYear(), pledge.asFunding(), Sum::plus);
            pledges.computeIfAbsent(Given.text(line.getSource()), source -> new TreeMap<>())
                    .merge(line.getYear(), pledge, Sum::plus);
        }
        SortedMap<String, Yearly<Pledge>> sources = new TreeMap<>();
        pledges.forEach((source, byYear) -> sources.put(source, new Yearly<>(Pledge.NONE, byYear)));
        return new Money(new Yearly<>(Funding.NONE, years), sources);
    }

    static Money sum(Collection<Money> parts) {
        SortedMap<String, SortedMap<Integer, Pledge>> pledges = new TreeMap<>();
        parts.forEach(part -> part.sources.forEach((source, yearly) -> yearly.years()
                .forEach((year, pledge) -> pledges.computeIfAbsent(source, s -> new TreeMap<>())
                        .merge(year, pledge, Sum::plus))));
        SortedMap<String, Yearly<Pledge>> sources = new TreeMap<>();
        pledges.forEach((source, byYear) -> sources.put(source, new Yearly<>(Pledge.NONE, byYear)));
        return new Money(Yearly.sum(Funding.NONE, parts.stream().map(Money::funding).toList()), sources);
    }

    private static Pledge pledge(FundingLine line) {
        BigDecimal amount = Given.amount(line.getAmount());
        return line.getStatus() == FundingStatus.SECURED ? new Pledge(amount, BigDecimal.ZERO)
                : new Pledge(BigDecimal.ZERO, amount);
    }
}
