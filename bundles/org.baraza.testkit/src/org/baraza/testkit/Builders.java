package org.baraza.testkit;

/** Where every description begins; made for static imports. */
public final class Builders {

    private Builders() {
    }

    /** An empty document. */
    public static StrategyBuilder aStrategy() {
        return new StrategyBuilder();
    }

    public static AgencyBuilder anAgency(String name) {
        return new AgencyBuilder(name);
    }

    /** A stakeholder group, not placed yet. */
    public static GroupBuilder aGroup(String name) {
        return new GroupBuilder(name);
    }

    public static ObjectiveBuilder anObjective(String statement) {
        return new ObjectiveBuilder(statement);
    }

    public static ActivityBuilder anActivity(String name) {
        return new ActivityBuilder(name);
    }

    /** A level of which more is better, measured monthly, unless said otherwise. */
    public static IndicatorBuilder anIndicator(String name) {
        return new IndicatorBuilder(name);
    }

    /** A need raised by users, open. */
    public static FeedbackBuilder aFeedbackItem(String text) {
        return new FeedbackBuilder(text);
    }
}
