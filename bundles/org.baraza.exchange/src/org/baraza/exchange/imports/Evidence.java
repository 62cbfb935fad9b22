package org.baraza.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.plan.TableKind;

/** What the headings of a sheet say for and against its being a table of a kind. */
record Evidence(TableReading reading) {

    private static final Pattern NUMBER = Pattern.compile("n|no|nr|num|numero|number|code|ref");
    private static final Pattern REMARKS = Pattern.compile("^(?:observations?|comments?|commentaires?|remar(?:k|que)s?)\\b");
    private static final Pattern RECEIVED = Pattern.compile("\\b(?:received|receipt|raised|recue?|reception)\\b");

    /** Whether it says what its rows are about, and something of that. */
    boolean isTable() {
        boolean owner = reading.has(Role.OWNER);
        return switch (reading.kind()) {
            case OBJECTIVES -> reading.has("name") || reading.has("statement");
            case STAKEHOLDERS, WORKPLAN, INDICATORS, AGENCIES -> reading.has("name");
            case MEASUREMENTS -> owner && (reading.has("value") && reading.has("date") || reading.has(Role.MEASURED_ON));
            case PROGRESS -> owner && (reading.has("month") && (reading.has("state") || reading.has("percent"))
                    || reading.has(Role.STATE_IN));
            case FEEDBACK -> reading.has("text") || reading.has("topic");
            case CONTACTS -> reading.has("name") && (reading.has(Role.ADDRESS) || reading.has("organisation"));
            default -> true;
        };
    }

    /** "No. | Objective": a number, and the name of what only one kind of tables is about. */
    boolean isNumbered() {
        return reading.has("name") && untaken().anyMatch(heading -> NUMBER.matcher(PlainWord.of(heading)).matches() || heading.strip().equals("#"))
                && taken().allMatch(heading -> TableKind.everyday().stream().filter(kind -> kind != reading.kind()).noneMatch(kind -> names(kind, heading)));
    }

    /** "Group | Remarks" is a list of anything: it may say what groups have said. */
    boolean isBareList() {
        return switch (reading.kind()) {
            case FEEDBACK -> isOfActivities() || isOfRemarks();
            case STAKEHOLDERS -> Set.of("name", "note").containsAll(ids()) && taken().map(PlainWord::of)
                    .noneMatch(heading -> heading.contains("stakeholder") || heading.contains("prenante"));
            default -> false;
        };
    }

    /** What has a day of receipt is feedback. */
    boolean isReceived() {
        return reading.kind() == TableKind.FEEDBACK && isHeaded("date", RECEIVED);
    }

    /** What names activities is no feedback of users. */
    private boolean isOfActivities() {
        return untaken().filter(heading -> heading.length() <= Recogniser.LONGEST_HEADING).anyMatch(heading -> names(TableKind.WORKPLAN, heading));
    }

    /** What is noted beside anything is none either, unless it is said from whom or by what way it came. */
    private boolean isOfRemarks() {
        return isHeaded("text", REMARKS) && (Set.of("group", "text").containsAll(ids())
                || Stream.of("group", "topic", "channel", "kind").noneMatch(ids()::contains) && !isReceived());
    }

    private List<String> ids() {
        return reading.columns().values().stream().map(Field::id).toList();
    }

    private Stream<String> taken() {
        return reading.columns().keySet().stream().map(reading.headings()::get);
    }

    private Stream<String> untaken() {
        return reading.headings().entrySet().stream().filter(heading -> !reading.columns().containsKey(heading.getKey())).map(Map.Entry::getValue);
    }

    private boolean isHeaded(String field, Pattern words) {
        return reading.columns().entrySet().stream().filter(column -> column.getValue().id().equals(field))
                .anyMatch(column -> words.matcher(PlainWord.of(reading.headings().get(column.getKey()))).find());
    }

    /** Whether a heading is that of the names in tables of a kind. */
    private static boolean names(TableKind kind, String heading) {
        return Headings.find(kind, heading, Optional.empty()).stream().anyMatch(field -> field.id().equals("name"));
    }
}
