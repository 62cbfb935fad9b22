package org.baraza.measure;

import java.time.YearMonth;

import org.baraza.analysis.Analyses;
import org.baraza.session.Session;

/** What the rooms show of a plan, and what the checks say. */
final class Look {

    private Look() {
    }

    static void atAll(Session session) {
        session.findings();
        Analyses analyses = session.analyses();
        analyses.matrix();
        analyses.budget().total();
        analyses.coverage();
        analyses.fatigue().tooMany();
        analyses.feedback();
        analyses.words();
        analyses.indicators();
        YearMonth month = YearMonth.from(session.asOf()).minusMonths(1);
        analyses.states(month);
        analyses.scorecard(month);
    }
}
