package org.baraza.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.plan.Elements;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** The agencies of a plan by what a cell calls them, which may be both of their names: "National Statistics Institute (NSI)". */
record KnownAgencies(Elements elements) {

    private static final Pattern BOTH_NAMES = Pattern.compile("([^()]*[^()\\s])\\s*\\(([^()]+)\\)");

    /** A name and its initials. */
    static Optional<MatchResult> bothNames(String text) {
        return names(text).filter(names -> AgencyWords.areShort(names.group(2)));
    }

    private static Optional<MatchResult> names(String text) {
        return Optional.of(BOTH_NAMES.matcher(text.strip())).filter(Matcher::matches).map(Matcher::toMatchResult);
    }

    /** All that may be meant; one that is known by one of its names is meant by both of them. */
    List<EObject> all(String text) {
        List<EObject> found = named(text);
        return found.isEmpty() ? names(text).map(names -> either(named(names.group(1)), named(names.group(2)), AgencyWords.areShort(names.group(2))))
                .orElse(found) : found;
    }

    private static List<EObject> either(List<EObject> ones, List<EObject> others, boolean initials) {
        List<EObject> all = Stream.concat(ones.stream(), others.stream()).distinct().toList();
        return initials || !ones.isEmpty() && !others.isEmpty() && all.size() == 1 ? all : List.of();
    }

    private List<EObject> named(String name) {
        return elements.all(Literals.AGENCY, name);
    }

    /** Whether it is called so, rather than a person or unit of it. */
    boolean haveOne(String text) {
        List<EObject> found = all(text);
        return found.size() == 1 && (!named(text).isEmpty() || newInitials(text, found.getFirst()).isPresent()
                || names(text).filter(names -> Stream.of(1, 2).noneMatch(name -> named(names.group(name)).isEmpty())).isPresent());
    }

    /** What is said of an agency whose initials were not known. */
    Optional<String> newInitials(String text, EObject agency) {
        return bothNames(text).filter(names -> agency instanceof Agency known && known.getAcronym() == null && !AgencyWords.areShort(names.group(1))
                && named(names.group(1)).contains(agency)).map(names -> names.group(2));
    }
}
