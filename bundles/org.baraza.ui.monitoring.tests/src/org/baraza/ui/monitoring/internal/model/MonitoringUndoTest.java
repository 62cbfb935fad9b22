package org.baraza.ui.monitoring.internal.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;
import org.baraza.ui.monitoring.internal.model.close.MonthClosing;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.model.round.RoundEdits;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;

/** All that the Monitoring room does to reports, measurements and months. */
class MonitoringUndoTest extends UndoContract {

    private static final Forms FORMS = new Forms(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).groups(12).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(RoundEdits.class, Set.of(), MonthClosing.class, Set.of("isClosed", "canClose", "question", "told", "since"));
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("RoundEdits.enter", (session, random) -> {
            Round round = round(session, random);
            RoundRow row = any(round.rows(), random);
            if (row != null) {
                make(session, edits(round).enter(row, entry(random)));
            }
        });
        commands.put("RoundEdits.sameForAll", (session, random) -> {
            Round round = round(session, random);
            make(session, edits(round).sameForAll(round));
        });
        commands.put("MonthClosing.close", (session, random) -> make(session, closing(session, random).close(TODAY, "Awa Maro")));
        commands.put("MonthClosing.reopen", (session, random) -> make(session, closing(session, random).reopen()));
        return commands;
    }

    private static RoundEntry entry(Random random) {
        return new RoundEntry(random.nextInt(5) == 0 ? Optional.empty()
                : Optional.of(ReportedState.values()[random.nextInt(3)]), "", random.nextBoolean() ? ""
                        : Integer.toString(random.nextInt(50)), "");
    }

    private static Round round(Session session, Random random) {
        return Round.of(session.analyses(), YearMonth.of(2026, 1 + random.nextInt(10)));
    }

    private static MonthClosing closing(Session session, Random random) {
        return new MonthClosing(session.analyses(), session.findings(), YearMonth.of(2026, 1 + random.nextInt(9)), FORMS);
    }

    private static RoundEdits edits(Round round) {
        return new RoundEdits(round.month(), FORMS, TODAY, "Awa Maro");
    }

    static void make(Session session, Optional<Edit> edit) {
        edit.ifPresent(made -> session.change(made.label(), made.body()));
    }
}
