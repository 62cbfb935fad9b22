package org.baraza.torture.input;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What hands, merges and other programs make of the content: values that are none, elements in wrong places. */
final class ContentDamages {

    private static final List<String> VALUES = List.of("", " ", "0", "-1", "2147483647", "2147483648", "-2147483648", "1e9", "1E+999999999",
            "1E-999999999", "9".repeat(4_000), "NaN", "-Infinity", "0x10", "1,5", "1.5", "true", "TRUE", "null", "-999999999-Q1",
            "999999999-Q4", "2026-Q5", "+999999999-12-31", "-999999999-01-01", "+999999999-12", "2026-02-30", "2026-00",
            "2026-10-31T24:00:00Z", "+1000000000-12-31T23:59:59.999999999Z", "\u202Egnp.exe", "\u2066a\u2069\u200F", "a\u0000b".replace("\u0000", "&#0;"),
            "&#1;", "&#x1F;", "&#xFFFE;", "&#xD800;", "&unknown;", "&lt;script&gt;", "%s%n{0}{1}", "{", "'{0}", "../../../etc/passwd",
            "file:///etc/passwd#x", "http://127.0.0.1/x#y", "platform:/plugin/x#/", "#//", "#/0", "//@objectives.0", "/", "\uD83D\uDE00",
            "\u0301\u0301\u0301", "\u00A0", "&#10;&#13;&#9;", "a b c", "a/b/c", "a/", "/b", "eca-guidelines/none",
            "🇨🇩".repeat(50), "x".repeat(300_000));

    private static final List<String> TYPES = List.of("strategy:Strategy", "strategy:PrivateData", "strategy:Activity",
            "strategy:StrategyElement", "strategy:Nothing", "catalogue:Pack", "ecore:EPackage", "xmi:XMI", "xsd:string", ":", "Activity");

    private ContentDamages() {
    }

    static List<Damage> all() {
        return List.of(of(ContentDamages::hostileValue), of(ContentDamages::hostileValue), of(ContentDamages::hostileValue),
                of(ContentDamages::valueOfAnother), of(ContentDamages::valueOfAnother), of(ContentDamages::idOfAnother),
                of(ContentDamages::swappedName), of(ContentDamages::otherElement), of(ContentDamages::otherAttribute),
                of(ContentDamages::otherType), of(ContentDamages::lostLine), of(ContentDamages::repeatedLine),
                of(ContentDamages::movedLine), of(ContentDamages::anotherFormat), of(ContentDamages::anotherNamespace),
                of(ContentDamages::danglingReference), of(ContentDamages::cycle), of(ContentDamages::strangeContent),
                of(ContentDamages::extremeDates), of(ContentDamages::noIds));
    }

    private static Damage of(BiFunction<Text, Random, Text> change) {
        return (bytes, random) -> change.apply(Text.of(bytes, random), random).bytes();
    }

    private static Text hostileValue(Text text, Random random) {
        return text.value(old -> any(VALUES, random));
    }

    private static Text valueOfAnother(Text text, Random random) {
        String other = text.anyValue().orElse("");
        return text.value(old -> other);
    }

    private static Text idOfAnother(Text text, Random random) {
        String other = text.anyValue().orElse("");
        return text.valueOf("id", old -> random.nextBoolean() ? other : any(VALUES, random));
    }

    private static Text swappedName(Text text, Random random) {
        List<String> names = List.of("objectives", "activities", "stakeholders", "replies", "comments", "costs", "revisions", "measurements",
                "targets", "history", "approval", "snapshots", "team", "profile", "settings", "tactics", "purposes", "examples", "xmi:Extension");
        return text.elementName(old -> any(names, random));
    }

    private static Text otherElement(Text text, Random random) {
        return text.everywhere("<" + any(List.of("activities", "stakeholders", "members", "needs", "tactics", "description", "reports", "values"), random) + " ",
                "<" + any(List.of("objectives", "x:y", "costs", "comments", "strategy:Strategy", "A", "tactic"), random) + " ");
    }

    private static Text otherAttribute(Text text, Random random) {
        return text.attributeName(old -> any(List.of("id", "name", "xmi:id", "xsi:type", "href", "xmi:idref", "xsi:nil", "xmlns",
                "year", "amount", "groups", "lead", "x", "xml:space", "xml:lang", "group", "date"), random));
    }

    private static Text otherType(Text text, Random random) {
        return text.attributeOfRoot("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"")
                .attributes("xsi:type=\"" + any(TYPES, random) + "\"");
    }

    private static Text lostLine(Text text, Random random) {
        return text.line(line -> "");
    }

    private static Text repeatedLine(Text text, Random random) {
        return text.line(line -> line.repeat(2 + random.nextInt(50)));
    }

    private static Text movedLine(Text text, Random random) {
        String[] taken = { "" };
        return text.line(line -> {
            taken[0] = line;
            return "";
        }).lines(taken[0]);
    }

    private static Text anotherFormat(Text text, Random random) {
        return text.valueOf("formatVersion", old -> any(List.of("0", "1", "2", "3", "99", "-1", "", "1.0", "\u0661", "2147483648"), random));
    }

    private static Text anotherNamespace(Text text, Random random) {
        String ours = any(List.of("urn:baraza:strategy", "urn:baraza:catalogue"), random);
        return text.everywhere(ours, any(List.of("urn:baraza:catalogue", "", "http://127.0.0.1/strategy.ecore",
                "java://org.eclipse.emf.ecore.EcorePackage", "file:///etc/passwd"), random));
    }

    private static Text danglingReference(Text text, Random random) {
        String feature = any(List.of("groups", "lead", "group", "supporting", "writers", "objective", "serves", "purpose", "parent", "suits", "purposes"), random);
        String ids = IntStream.range(0, 1 + random.nextInt(300)).mapToObj(i -> random.nextInt(4) == 0 ? "none-" + i : text.anyValue().orElse("x"))
                .collect(Collectors.joining(" "));
        return random.nextBoolean() ? text.valueOf(feature, old -> ids) : text.attributes(feature + "=\"" + ids.replace('&', '+') + "\"");
    }

    /** Whatever refers to anything refers to itself or to what is around it. */
    private static Text cycle(Text text, Random random) {
        String id = text.anyValue().orElse("x");
        return text.valueOf("id", old -> id).valueOf(any(List.of("parent", "purpose", "groups", "lead", "template", "alternatives"), random), old -> id);
    }

    private static Text strangeContent(Text text, Random random) {
        return text.lines(any(List.of("<![CDATA[]]>\n", "<!-- -->\n", "<?php echo 1 ?>\n", "text between\n", "<a:b xmlns:a=\"urn:x\"/>\n",
                "<xmi:Extension extender=\"x\"><a/></xmi:Extension>\n", "<comments id=\"c\"><replies id=\"c\"/></comments>\n", "<history/>\n",
                "<![CDATA[<objectives/>]]>\n", "<objectives href=\"http://127.0.0.1/x.baraza#y\"/>\n", "<waivers/>\n<links target=\"javascript:alert(1)\"/>\n"), random));
    }

    private static Text extremeDates(Text text, Random random) {
        return text.valueOf("firstQuarter", old -> any(List.of("-999999999-Q1", "0000-Q1", "9999-Q4", old), random))
                .valueOf("lastQuarter", old -> any(List.of("999999999-Q4", "1000-Q1", "2400-Q4", old), random));
    }

    private static Text noIds(Text text, Random random) {
        return new Text(text.content().replaceAll(" id=\"[^\"]*\"", ""), random);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
