package org.baraza.checks.internal.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;

/** An activity has a description of its own, not the tactic's name or text. */
public final class ActivitySpecific extends ActivityRule {

    private final Map<Tactic, List<String>> known = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (Texts.isBlank(activity.getDescription())) {
            return Stream.of(context.finding(activity).at("description")
                    .says(Messages.Activities_description, context.name(activity)));
        }
        String own = joined(activity.getDescription());
        return isIn(activity, context.catalogue(), own)
                ? Stream.of(context.finding(activity).at("description")
                        .says(Messages.Activities_specific, context.name(activity)))
                : Stream.empty();
    }

    /** Its words apart by spaces, with one at either end, so that it is found in another text by whole words. */
    private static String joined(String text) {
        return " " + String.join(" ", Texts.words(text)) + " ";
    }

    /** Whether it is in the name as chosen, or in a text of the tactic in the catalogue, in any language. */
    private boolean isIn(Activity activity, Catalogue catalogue, String own) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getName).map(ActivitySpecific::joined)
                .filter(name -> name.contains(own)).isPresent()
                || Plan.tactic(activity).flatMap(catalogue::tactic).map(this::texts).orElse(List.of()).stream()
                        .anyMatch(text -> text.contains(own));
    }

    /** A catalogue does not change, and many activities are of one tactic. */
    private List<String> texts(Tactic tactic) {
        return known.computeIfAbsent(tactic, ActivitySpecific::joinedTexts);
    }

    private static List<String> joinedTexts(Tactic tactic) {
        return Stream.of(tactic.getName(), tactic.getDescription(), tactic.getWhen(), tactic.getStrengths(),
                tactic.getWeaknesses(), tactic.getPrerequisites()).flatMap(List::stream).map(LocalText::getValue)
                .map(ActivitySpecific::joined).toList();
    }
}
