package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Analyses;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class GroupRowsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    @Test
    void listsGroupsByQuadrantTheCutAndThoseNotPlacedLast() {
        StrategyBuilder groups = aStrategy()
                .with(aGroup("Diaspora"))
                .with(aGroup("Companies").at(7, 3.5).ranked(1))
                .with(aGroup("Journalists").at(4.1, 7.2).ranked(2))
                .with(aGroup("Parliament").at(2.2, 9.2).ranked(1))
                .with(aGroup("Ministries").at(7.9, 9.3).ranked(1));

        assertEquals(List.of(
                "[Cultivate ASAP 2 primary]", "1 Parliament", "2 Journalists",
                "[Cross-check 1 primary]", "1 Ministries",
                "--- Cut at 10 primary groups: 3 used, 7 free",
                "[Maintain 1 secondary]", "1 Companies",
                "[Drop 0 outside the strategy]", "No group here.",
                "[Not placed 1 ]", "– Diaspora",
                "Type a name to add a group"), words(groups.build()));
    }

    @Test
    void namesThoseBehindTheCutAfterIt() {
        StrategyBuilder groups = aStrategy().setting("primary.limit", "1")
                .with(aGroup("Journalists").at(4.1, 7.2).ranked(1))
                .with(aGroup("Ministries").at(7.9, 9.3).ranked(1));

        assertEquals(List.of(
                "[Cultivate ASAP 1 primary]", "1 Journalists",
                "[Cross-check 0 primary]", "No group here.",
                "--- Cut at 1 primary groups: 1 used, 0 free",
                "[Behind the cut 1 no longer primary]", "1 Ministries"), words(groups.build()).subList(0, 7));
    }

    @Test
    void countsTheActivitiesThatEngageAGroup() {
        Strategy strategy = aStrategy().with(aGroup("Journalists").at(4.1, 7.2).ranked(1))
                .with(anObjective("To reach more readers")
                        .with(anActivity("Training").engaging("Journalists"))
                        .with(anActivity("Press day").engaging("Journalists"))
                        .with(anActivity("Tour").engaging("Journalists").cancelledOn("2026-01-01", "No money")))
                .build();

        TableRow.Line line = (TableRow.Line) GroupRows.of(Analyses.of(strategy, AS_OF), Findings.none(), Locale.ENGLISH).get(1);

        assertEquals(2, line.activities());
    }

    private static List<String> words(Strategy strategy) {
        return GroupRows.of(Analyses.of(strategy, AS_OF), Findings.none(), Locale.ENGLISH).stream().map(GroupRowsTest::words)
                .toList();
    }

    private static String words(TableRow row) {
        return switch (row) {
            case TableRow.Head head -> "[" + head.name() + " " + head.count() + " " + head.note() + "]";
            case TableRow.Line line -> (line.placement().rank().isPresent() ? line.placement().rank().getAsInt() : "–")
                    + " " + line.group().getName();
            case TableRow.Cut cut -> "--- " + cut.words();
            case TableRow.Nothing nothing -> nothing.words();
            case TableRow.Newcomer newcomer -> newcomer.words();
        };
    }
}
