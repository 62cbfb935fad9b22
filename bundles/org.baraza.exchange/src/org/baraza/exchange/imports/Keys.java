package org.baraza.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.baraza.exchange.plan.TableKind;

/** By which values rows without an id find their element, if it is there already. */
final class Keys {

    private static final Map<TableKind, List<String>> BY_KIND = Map.ofEntries(
            Map.entry(TableKind.SETTINGS, List.of("key")), Map.entry(TableKind.APPROVED_BUDGET, List.of("year")),
            Map.entry(TableKind.COSTS, List.of("year")), Map.entry(TableKind.COST_REVISIONS, List.of("date", "amount")),
            Map.entry(TableKind.FUNDING, List.of("source", "year")), Map.entry(TableKind.STEPS, List.of("text")),
            Map.entry(TableKind.EVENTS, List.of("date", "title")), Map.entry(TableKind.TARGETS, List.of("date")),
            Map.entry(TableKind.MEASUREMENTS, List.of("date")),
            Map.entry(TableKind.CATEGORIES, List.of("dimension", "category")),
            Map.entry(TableKind.PROGRESS, List.of("month")), Map.entry(TableKind.EVALUATIONS, List.of("quarter")),
            Map.entry(TableKind.ASSESSMENTS, List.of("date")), Map.entry(TableKind.MONTH_CLOSES, List.of("month")),
            Map.entry(TableKind.SCORECARDS, List.of("objective", "state")),
            Map.entry(TableKind.MONTH_FINDINGS, List.of("check", "element", "feature", "text")),
            Map.entry(TableKind.ALIGNMENTS, List.of("objective", "serves")),
            Map.entry(TableKind.PRACTICES, List.of("group", "text", "tactic.name")),
            Map.entry(TableKind.WAIVERS, List.of("check", "element")),
            Map.entry(TableKind.LINKS, List.of("title", "target")), Map.entry(TableKind.COMMENTS, List.of("author", "text")),
            Map.entry(TableKind.ANSWERS, List.of("question", "wording")), Map.entry(TableKind.FORESEEN, List.of("text")),
            Map.entry(TableKind.MEMBERS, List.of("name", "role", "organisation")),
            Map.entry(TableKind.WORKSHOPS, List.of("first", "place")),
            Map.entry(TableKind.CONSULTATIONS, List.of("date", "with")),
            Map.entry(TableKind.ALIGNED_DOCUMENTS, List.of("title")),
            Map.entry(TableKind.ALIGNED_OBJECTIVES, List.of("code", "text")),
            Map.entry(TableKind.APPROVAL_STEPS, List.of("body")),
            Map.entry(TableKind.FEEDBACK, List.of("date", "group", "topic", "text")));

    /** Of which there can be but one of a name, a day or a month: others are named by them, or they are facts of theirs. */
    private static final Set<TableKind> NAME_ONE = Set.of(TableKind.STAKEHOLDERS, TableKind.AGENCIES, TableKind.CORE_VALUES,
            TableKind.OBJECTIVES, TableKind.SETTINGS, TableKind.APPROVED_BUDGET, TableKind.COSTS, TableKind.TARGETS,
            TableKind.MEASUREMENTS, TableKind.PROGRESS, TableKind.EVALUATIONS, TableKind.ASSESSMENTS, TableKind.MONTH_CLOSES);

    private Keys() {
    }

    /** Whether two rows that say the same are about one and the same. */
    static boolean nameOne(TableKind kind) {
        return NAME_ONE.contains(kind);
    }

    /** Paths as the ids of fields; by name where nothing else is said. */
    static List<String> of(TableKind kind) {
        return BY_KIND.getOrDefault(kind, List.of("name"));
    }
}
