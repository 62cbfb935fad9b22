package org.baraza.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agency with what stands beside its name; a person may be known who answers for it there. */
record LeadUnit(AgencyList agencies, Optional<String> person) {

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern PLACE = Pattern.compile("\\s*[,/\n]\\s*|\\s+[-–—]\\s+");

    private static final Pattern BEHIND = Pattern.compile("\\s*\\(\\s*|" + PLACE);

    private boolean isOne(String name) {
        return agencies.knows(name) || AgencyWords.areShort(name);
    }

    /** "NSI – Directorate of dissemination", "Division of surveys of the NSI": a unit of one agency. */
    Optional<AgencyNames> inside(String text) {
        if (agencies.knows(text)) {
            return Optional.empty();
        }
        return AgencyWords.wholeOf(text).filter(agencies::knows).map(whole -> AgencyNames.led(whole).by(text))
                .or(() -> PLACE.matcher(text).results().filter(place -> isOne(text.substring(0, place.start())) && isUnit(text.substring(place.end())))
                        .findFirst().map(place -> AgencyNames.led(text.substring(0, place.start())).by(text.substring(place.end()))));
    }

    private boolean isUnit(String name) {
        return !agencies.knows(name) && AgencyWords.nameAUnit(name) || person.filter(name::equalsIgnoreCase).isPresent();
    }

    /** "Mme Awa Sow, INS": a person of an agency that is known, or of the first of several. */
    AgencyNames ofPerson(String text) {
        return BEHIND.matcher(text).results().flatMap(place -> known(text.substring(place.end())).map(names -> AgencyNames.led(names)
                .by(text.substring(0, place.start()))).stream()).findFirst().orElseGet(() -> AgencyNames.none().by(text));
    }

    private Optional<List<String>> known(String text) {
        return Optional.of(agencies.split(text.replaceFirst("^([^()]*)\\)$", "$1"))).filter(names -> names.stream().allMatch(agencies::knows));
    }

    Optional<AgencyNames> beside(String text) {
        return inBrackets(text).or(() -> PLACE.matcher(text).results().toList().reversed().stream()
                .filter(place -> isOne(text.substring(0, place.start()))).findFirst().map(place -> withRest(text, place)))
                .or(() -> Optional.of(agencies.halves(text)).filter(parts -> parts.size() > 1 && isOne(parts.getFirst()))
                        .map(parts -> sorted(AgencyNames.led(parts.getFirst()), parts.subList(1, parts.size()))));
    }

    /** "Institut national (INS)" is one by two names, "INS (diffusion)" a unit of one. */
    private Optional<AgencyNames> inBrackets(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return Optional.empty();
        }
        String name = brackets.group(1);
        String inside = brackets.group(2).strip();
        if (agencies.knows(inside)) {
            boolean two = agencies.knows(name) || AgencyWords.areShort(name) && AgencyWords.areShort(inside);
            return Optional.of(two ? AgencyNames.led(List.of(name, inside)) : AgencyNames.led(inside));
        }
        return isOne(name) ? Optional.of(AgencyNames.led(name).by(inside))
                : Optional.of(AgencyNames.led(name).called(inside)).filter(named -> AgencyWords.areShort(inside));
    }

    /** "NSI, Dissemination": an agency and a person or unit there; of several things beside it, agencies take part. */
    private AgencyNames withRest(String text, MatchResult place) {
        AgencyNames led = AgencyNames.led(text.substring(0, place.start()));
        List<String> rest = agencies.divided(text.substring(place.end()));
        return rest.size() == 1 && !agencies.isPlain(rest.getFirst()) ? led.by(rest.getFirst()) : sorted(led, rest);
    }

    private AgencyNames sorted(AgencyNames led, List<String> rest) {
        return led.with(rest.stream().filter(agencies::isPlain).toList()).beside(rest.stream().filter(part -> !agencies.isPlain(part)).toList());
    }
}
