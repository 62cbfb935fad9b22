package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;

/** An activity has a description of its own, not the tactic's name or text. */
public final class ActivitySpecific extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (Texts.isBlank(activity.getDescription())) {
            return Stream.of(context.finding(activity).at("description")
                    .says(Messages.Activities_description, context.name(activity)));
        }
        String own = joined(activity.getDescription());
        return tacticTexts(activity, context.catalogue()).anyMatch(text -> joined(text).contains(own))
                ? Stream.of(context.finding(activity).at("description")
                        .says(Messages.Activities_specific, context.name(activity)))
                : Stream.empty();
    }

    /** Its words apart by spaces, with one at either end, so that it is found in another text by whole words. */
    private static String joined(String text) {
        return " " + String.join(" ", Texts.words(text)) + " ";
    }

    /** The name as chosen, and all texts of the tactic that stand in the catalogue, in all languages. */
    private static Stream<String> tacticTexts(Activity activity, Catalogue catalogue) {
        Stream<String> chosen = Optional.ofNullable(activity.getTactic()).map(TacticChoice::getName).stream();
        Stream<String> known = Plan.tactic(activity).flatMap(catalogue::tactic).stream()
                .flatMap(tactic -> Stream.of(tactic.getName(), tactic.getDescription(), tactic.getWhen(),
                        tactic.getStrengths(), tactic.getWeaknesses(), tactic.getPrerequisites()))
                .flatMap(texts -> texts.stream()).map(LocalText::getValue);
        return Stream.concat(chosen, known);
    }
}
