package org.baraza.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.MissingPack;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What can't be judged for want of a pack, in words.
 *
 * @param text what it is and what it lacks
 * @param element the place in the strategy, if it has one of its own
 */
public record NotJudged(String text, Optional<StrategyElement> element) {

    public NotJudged {
        Objects.requireNonNull(text);
        Objects.requireNonNull(element);
    }

    /** One for each element that rests on a missing pack. */
    public static List<NotJudged> all(List<MissingPack> missing) {
        return missing.stream().flatMap(pack -> pack.elements().stream().map(element -> new NotJudged(
                NLS.bind(Messages.Notice_restsOn, Labels.of(element), pack.id()), Optional.of(element)))).toList();
    }

    /** One line on all of it; empty if no pack is missing. */
    public static Optional<String> line(List<MissingPack> missing) {
        return switch (missing.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(NLS.bind(Messages.Notice_pack, missing.getFirst().id(), amounts(missing)));
            default -> Optional.of(NLS.bind(Messages.Notice_packs,
                    missing.stream().map(MissingPack::id).collect(Collectors.joining(", ")), amounts(missing)));
        };
    }

    private static String amounts(List<MissingPack> missing) {
        List<StrategyElement> elements = missing.stream().flatMap(pack -> pack.elements().stream()).distinct().toList();
        long activities = elements.stream().filter(Activity.class::isInstance).count();
        long groups = elements.stream().filter(StakeholderGroup.class::isInstance).count();
        return Stream.of(amount(Messages.Notice_activities, activities), amount(Messages.Notice_groups, groups),
                amount(Messages.Notice_others, elements.size() - activities - groups))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String amount(String pattern, long number) {
        return number == 0 ? "" : new MessageFormat(pattern, Locale.getDefault()).format(new Object[] {number});
    }
}
