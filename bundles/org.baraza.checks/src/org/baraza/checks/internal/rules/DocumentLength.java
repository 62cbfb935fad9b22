package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Foreseen;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;

/**
 * The strategy document is short. Its pages are estimated from the words of its main part; the annex is not
 * counted.
 */
public final class DocumentLength implements Check {

    private static final int WORDS_PER_PAGE = 400;
    /** "Well past": a quarter more than advised, since an estimate is no count. */
    private static final double TOLERATED = 1.25;

    @Override
    public List<Finding> check(CheckContext context) {
        int pages = Math.ceilDiv(words(context.strategy()), WORDS_PER_PAGE);
        int advised = context.limits().documentPages();
        return pages <= advised * TOLERATED ? List.of()
                : List.of(context.finding(context.strategy()).says(Messages.Document_length, pages, advised));
    }

    private static int words(Strategy strategy) {
        return mainPart(strategy).filter(text -> !Texts.isBlank(text))
                .mapToInt(text -> text.strip().split("\\s+").length).sum();
    }

    private static Stream<String> mainPart(Strategy strategy) {
        Stream<String> statements = Stream.of(strategy.getVision(), strategy.getMission()).filter(Objects::nonNull)
                .map(Statement::getText);
        Stream<String> introduction = Stream.ofNullable(strategy.getIntroduction()).flatMap(part -> Stream.concat(
                part.getAnswers().stream().map(Answer::getText), part.getForeseen().stream().map(Foreseen::getText)));
        Stream<String> values = strategy.getValues().stream()
                .flatMap(value -> Stream.of(value.getName(), value.getMeaning()));
        Stream<String> objectives = strategy.getObjectives().stream().flatMap(DocumentLength::texts);
        return Stream.of(statements, introduction, values, objectives).flatMap(texts -> texts);
    }

    private static Stream<String> texts(Objective objective) {
        Stream<String> workplan = Plan.activities(objective).flatMap(activity -> Stream.concat(
                Stream.of(activity.getName(), activity.getDescription()),
                activity.getGroups().stream().map(StakeholderGroup::getName)));
        Stream<String> indicators = objective.getIndicators().stream().map(Indicator::getName);
        return Stream.of(Stream.of(objective.getStatement()), workplan, indicators).flatMap(texts -> texts);
    }
}
