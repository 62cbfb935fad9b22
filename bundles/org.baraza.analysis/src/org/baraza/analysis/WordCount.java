package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Foreseen;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;

/**
 * How many words the main part of the strategy document has: statements, introduction, values, objectives with their
 * indicators, and the workplan without cancelled activities. The annex is not counted.
 */
public final class WordCount {

    private static final int WORDS_PER_PAGE = 400;

    private WordCount() {
    }

    /** How many pages so many words fill, as near as words alone can tell. */
    public static int pages(int words) {
        return Math.ceilDiv(words, WORDS_PER_PAGE);
    }

    /** Seen from a day: on it an activity is cancelled or not. */
    public static int of(Strategy strategy, LocalDate asOf) {
        return ofFront(strategy) + strategy.getObjectives().stream().mapToInt(WordCount::ofObjective).sum()
                + Activities.planned(strategy, asOf).mapToInt(WordCount::of).sum();
    }

    /** All that stands before the objectives. */
    static int ofFront(Strategy strategy) {
        Stream<String> statements = Stream.of(strategy.getVision(), strategy.getMission()).filter(Objects::nonNull)
                .map(Statement::getText);
        Stream<String> introduction = Stream.ofNullable(strategy.getIntroduction()).flatMap(part -> Stream.concat(
                part.getAnswers().stream().map(Answer::getText), part.getForeseen().stream().map(Foreseen::getText)));
        Stream<String> values = strategy.getValues().stream()
                .flatMap(value -> Stream.of(value.getName(), value.getMeaning()));
        return count(Stream.of(statements, introduction, values).flatMap(texts -> texts));
    }

    /** The objective without its activities. */
    static int ofObjective(Objective objective) {
        return count(Stream.concat(Stream.of(objective.getStatement()),
                objective.getIndicators().stream().map(Indicator::getName)));
    }

    static int of(Activity activity) {
        return count(Stream.concat(Stream.of(activity.getName(), activity.getDescription()),
                activity.getGroups().stream().map(StakeholderGroup::getName)));
    }

    private static int count(Stream<String> texts) {
        return texts.map(Given::text).filter(text -> !text.isEmpty()).mapToInt(text -> text.split("\\s+").length).sum();
    }
}
