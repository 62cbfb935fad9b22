package org.baraza.checks.internal;

import java.util.List;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;

/** Checks that bundles of tests contribute. */
final class SampleChecks {

    private SampleChecks() {
    }

    /** Always finds that the title is missing. */
    public static final class Titled implements Check {

        @Override
        public List<Finding> check(CheckContext context) {
            return List.of(context.finding(context.strategy()).at("title")
                    .fix("Call it so", () -> context.strategy().setTitle("So")).says("Give it a title, {0}.", "now"));
        }
    }

    /** Always fails. */
    public static final class Throwing implements Check {

        @Override
        public List<Finding> check(CheckContext context) {
            throw new IllegalStateException("out of order");
        }
    }
}
