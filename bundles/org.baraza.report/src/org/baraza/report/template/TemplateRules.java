package org.baraza.report.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

import freemarker.template.Template;

/**
 * What a template may ask for. A thread that follows a pattern, looks through a list without an end or adds up lists of
 * lists can't be stopped, and nobody could look at code that is made while it runs: so only what is named here is taken,
 * whatever a later FreeMarker adds.
 */
record TemplateRules(Template template) {

    /** What they give is a text, a number or a truth. */
    private static final Set<String> PLAIN = Set.of("abs", "boolean", "c", "c_lower_case", "c_upper_case", "cap_first", "capitalize",
            "ceiling", "chop_linebreak", "cn", "contains", "counter", "date", "datetime", "ends_with", "ensure_ends_with",
            "ensure_starts_with", "exists", "floor", "has_content", "has_next", "html", "index", "index_of", "int", "is_boolean",
            "is_enumerable", "is_even_item", "is_first", "is_hash", "is_last", "is_number", "is_odd_item", "is_sequence", "is_string",
            "item_parity", "item_parity_cap", "join", "keep_after", "keep_after_last", "keep_before", "keep_before_last",
            "last_index_of", "length", "long", "lower_abc", "lower_case", "max", "min", "number", "remove_beginning", "remove_ending",
            "replace", "round", "seq_contains", "seq_index_of", "seq_last_index_of", "size", "starts_with", "string", "substring",
            "time", "trim", "truncate", "truncate_c", "truncate_w", "uncap_first", "upper_abc", "upper_case", "url", "url_path",
            "xhtml", "xml");
    private static final Set<String> OTHERS = Set.of("chunk", "default", "first", "item_cycle", "keys", "last", "reverse", "sequence",
            "sort", "sort_by", "split", "switch", "then", "values", "word_list");
    /** They look for a text, which stands in the template; with more values than so many it is a pattern. */
    private static final Map<String, Integer> SEARCHES = Map.of("replace", 2, "split", 1, "keep_before", 1, "keep_after", 1,
            "keep_before_last", 1, "keep_after_last", 1, "ensure_starts_with", 1, "contains", 1, "index_of", 2, "last_index_of", 2);
    private static final int LONGEST_RANGE = 10_000;

    /** @throws IllegalArgumentException that names what is refused */
    void check() {
        TemplateNode.root(template).ifPresent(this::check);
    }

    private void check(TemplateNode node) {
        List<TemplateNode> parts = node.parts();
        if (node.is("MethodCall") && isSearch(parts.getFirst().bare())) {
            checkSearch(parts.getFirst().bare(), parts.subList(1, parts.size()));
            parts.getFirst().bare().parts().forEach(this::check);
            parts.subList(1, parts.size()).forEach(this::check);
            return;
        }
        if (node.is("BuiltIn")) {
            checkName(node);
        } else if (node.is("AddConcatExpression") && parts.stream().noneMatch(TemplateRules::isPlain)
                || node.is("Assignment") && node.parameters().contains("+=") && !parts.stream().limit(1).allMatch(TemplateRules::isPlain)) {
            throw refused("+", "adds texts and numbers: say ?string or ?number behind one of them");
        }
        for (TemplateNode part : parts) {
            boolean maybeLong = node.is("IteratorBlock") || node.is("DynamicKeyName") && part == parts.getLast();
            if (!maybeLong && !node.is("ParentheticalExpression")) {
                checkRange(part.bare());
            }
            check(part);
        }
    }

    private void checkName(TemplateNode asked) {
        String name = asked.name();
        if (isSearch(asked) || !PLAIN.contains(name) && !OTHERS.contains(name)) {
            throw refused("?" + name, "is not for templates");
        }
    }

    private static boolean isSearch(TemplateNode node) {
        return node.is("BuiltIn") && SEARCHES.containsKey(node.name());
    }

    private void checkSearch(TemplateNode search, List<TemplateNode> values) {
        if (values.isEmpty() || values.size() > SEARCHES.get(search.name()) || !isPlainText(values.getFirst())) {
            throw refused("?" + search.name(), "looks for a text, which stands in the template, and for no pattern");
        }
    }

    private static boolean isPlainText(TemplateNode value) {
        return value.is("StringLiteral") && value.parts().isEmpty();
    }

    /** Only a loop over one can be stopped, and a part of a text or list is no longer than that. */
    private void checkRange(TemplateNode range) {
        if (range.is("Range") && !isShort(range.parts())) {
            throw refused("..", "of more than " + LONGEST_RANGE + " numbers stands in <#list …> or behind a text or list");
        }
    }

    private static boolean isShort(List<TemplateNode> ends) {
        return ends.size() == 2 && ends.stream().allMatch(end -> end.is("NumberLiteral"))
                && ends.stream().allMatch(end -> Double.parseDouble(end.symbol()) <= LONGEST_RANGE);
    }

    /** Adding to it gives a text or a number, or fails. */
    private static boolean isPlain(TemplateNode value) {
        TemplateNode bare = value.bare();
        TemplateNode asked = bare.is("MethodCall") ? bare.parts().getFirst().bare() : bare;
        return asked.is("BuiltIn") && PLAIN.contains(asked.name())
                || List.of("StringLiteral", "NumberLiteral", "ArithmeticExpression", "UnaryPlusMinusExpression", "AddConcatExpression")
                        .stream().anyMatch(bare::is);
    }

    private IllegalArgumentException refused(String what, String why) {
        return new IllegalArgumentException(template.getName() + ": “" + what + "” " + why);
    }
}
