package org.baraza.session.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateNote;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Where a person is named apart from their own contact, such as in the team, as whoever leads an activity, in a private
 * note or with another contact: what erasing them leaves, and the team has to judge.
 *
 * @param elements their names, in the order of the document
 */
public record Mentions(List<String> elements) {

    /** In the strategy and the private data beside it. A person without a name is mentioned nowhere. */
    public static Mentions of(Contact person, Session session, Locale language) {
        String sought = plain(person.getName());
        Set<String> found = new LinkedHashSet<>();
        if (!sought.isEmpty()) {
            Strategy strategy = session.strategy();
            naming(strategy, sought).forEach(object -> found.add(element(object, language)));
            session.privateData().ifPresent(data -> naming(data, sought).filter(object -> !EcoreUtil.isAncestor(person, object))
                    .forEach(object -> found.add(privately(object, strategy, language))));
        }
        return new Mentions(List.copyOf(found));
    }

    private static Stream<EObject> naming(EObject root, String sought) {
        Iterable<EObject> all = root::eAllContents;
        return Stream.concat(Stream.of(root), StreamSupport.stream(all.spliterator(), false))
                .filter(object -> names(object, sought));
    }

    private static String privately(EObject object, Strategy strategy, Locale language) {
        return switch (object) {
            case PrivateNote note -> NLS.bind(Messages.Mentions_note, withId(note.getElement(), strategy, language));
            case Contact other -> NLS.bind(Messages.Mentions_contact, Objects.toString(other.getName(), ""));
            default -> privately(object.eContainer(), strategy, language);
        };
    }

    private static String withId(String id, Strategy strategy, Locale language) {
        Iterable<EObject> all = strategy::eAllContents;
        return Stream.concat(Stream.of(strategy), StreamSupport.stream(all.spliterator(), false))
                .filter(object -> object instanceof StrategyElement known && known.getId() != null && known.getId().equals(id))
                .findFirst().map(object -> element(object, language)).orElse("");
    }

    private static boolean names(EObject object, String sought) {
        return object.eClass().getEAllAttributes().stream().map(object::eGet)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance).anyMatch(text -> plain((String) text).contains(sought));
    }

    private static String element(EObject object, Locale language) {
        return Stream.iterate(object, Objects::nonNull, EObject::eContainer).filter(StrategyElement.class::isInstance)
                .map(StrategyElement.class::cast).findFirst().map(found -> Labels.of(found, language)).orElse("");
    }

    private static String plain(String text) {
        return Objects.toString(text, "").strip().toLowerCase(Locale.ROOT);
    }
}
