package org.baraza.torture.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is written into the cells of a workbook: formulas, places that are none, and more of all than anybody needs. */
final class SheetDamages {

    private static final List<String> CELL_ENDS = List.of("</sheetData>", "<sheetData/>", "</table:table>");
    private static final int MANY = 60_000;
    private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-2+3", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1", "\r=1", "=HYPERLINK(\"%s\")",
            "=WEBSERVICE(\"%s\")", "=IMPORTXML(\"%s\",\"/\")", "='file:%s'#$A.A1", "'=1", "''=1", "=DDE(\"soffice\";\"%s\";\"a\")");

    private final Canary canary;

    SheetDamages(Canary canary) {
        this.canary = canary;
    }

    List<Damage> all() {
        return List.of(this::formulas, this::formulas, this::formulas, SheetDamages::emptyRows, SheetDamages::places, SheetDamages::merges,
                SheetDamages::wide, SheetDamages::cells, SheetDamages::longTexts, SheetDamages::strangeNumbers, SheetDamages::deep,
                SheetDamages::attributes, this::entities);
    }

    /** Rows full of what runs, wherever a spreadsheet would run it. */
    private byte[] formulas(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        if (random.nextBoolean()) { // as what is said already
            return archive.change(archive.isCalc() ? "content.xml" : "xl/sharedStrings.xml",
                    part -> new Text(new String(part, StandardCharsets.UTF_8), random).inside(old -> escaped(formula(random))).bytes()).bytes();
        }
        String cells = IntStream.range(0, 8).mapToObj(i -> cell(archive, escaped(formula(random)))).collect(Collectors.joining());
        return archive.before(archive.cells(random), CELL_ENDS, row(archive, cells)).bytes();
    }

    String formula(Random random) {
        return FORMULAS.get(random.nextInt(FORMULAS.size())).formatted(canary.any(random));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\r", "&#13;");
    }

    private static String cell(Archive archive, String text) {
        return archive.isCalc() ? "<table:table-cell office:value-type=\"string\" table:formula=\"" + text + "\"><text:p>" + text + "</text:p></table:table-cell>"
                : "<c t=\"inlineStr\"><f>" + text + "</f><is><t>" + text + "</t></is></c><c t=\"str\"><f>" + text + "</f><v>" + text + "</v></c>";
    }

    private static String row(Archive archive, String cells) {
        return archive.isCalc() ? "<table:table-row>" + cells + "</table:table-row>" : "<row>" + cells + "</row>";
    }

    private static byte[] emptyRows(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        int many = 1_000_000 + random.nextInt(100_000);
        String rows = switch (random.nextInt(4)) {
            // three of them are more than a number holds
            case 0 -> archive.isCalc() ? "<table:table-row table:number-rows-repeated=\"999999999\"/>".repeat(3) + row(archive, cell(archive, "x"))
                    : "<row r=\"999999999\"/>".repeat(3) + row(archive, cell(archive, "x"));
            case 1 -> archive.isCalc() ? "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell/></table:table-row>"
                    : "<row r=\"999999999\"/>";
            case 2 -> archive.isCalc() ? "<table:table-row table:number-rows-repeated=\"1048576\">" + cell(archive, "x").replace("<table:table-cell",
                    "<table:table-cell table:number-columns-repeated=\"16384\"") + "</table:table-row>" : "<row><c/><c s=\"1\"/></row>".repeat(many / 4);
            default -> (archive.isCalc() ? "<table:table-row/>" : "<row/>").repeat(many);
        };
        return archive.before(archive.cells(random), CELL_ENDS, rows).bytes();
    }

    private static byte[] places(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String place = List.of("A0", "ZZZ1", "A9999999", "XFD1048576", "A1:B2", "", "$A$1", "a1", "A-1", "AAAAAAAA1", "1", "A00000000000000001").get(random.nextInt(12));
        return archive.before(archive.cells(random), CELL_ENDS, "<row r=\"" + List.of("0", "-1", "x", "99999999999", "1048577").get(random.nextInt(5))
                + "\"><c r=\"" + place + "\"><v>1</v></c></row>").bytes();
    }

    private static byte[] merges(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        if (archive.isCalc()) {
            return archive.replace(archive.cells(random), "<table:table-cell ", "<table:table-cell table:number-rows-spanned=\"" + (1 + random.nextInt(MANY * 100))
                    + "\" table:number-columns-spanned=\"" + (1 + random.nextInt(MANY)) + "\" ").bytes();
        }
        String merges = IntStream.range(0, 1 + random.nextInt(MANY)).mapToObj(i -> "<mergeCell ref=\"" + List.of("A1:XFD1048576", "A2:A9999999", "B3:A1",
                "C" + (i + 1) + ":D" + (i + 9), "A0:A0").get(random.nextInt(5)) + "\"/>").collect(Collectors.joining());
        return archive.before(archive.cells(random), List.of("</worksheet>"), "<mergeCells>" + merges + "</mergeCells>").bytes();
    }

    private static byte[] wide(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        return archive.before(archive.cells(random), CELL_ENDS, row(archive, cell(archive, "x").repeat(1 + random.nextInt(2_000)))).bytes();
    }

    /** As many rows as there may be, like the last one that is there. */
    private static byte[] cells(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        int many = 1 + random.nextInt(MANY);
        String row = row(archive, IntStream.range(0, 8).mapToObj(i -> cell(archive, "x" + i)).collect(Collectors.joining()));
        return archive.before(archive.cells(random), CELL_ENDS, row.repeat(many)).bytes();
    }

    private static byte[] longTexts(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String text = List.of("é", "a ", "1", "(", "a;", "<br>".replace("<", "&lt;"), "2027 ", "Q1 ", ", ", "a\n").get(random.nextInt(10)).repeat(1 + random.nextInt(400_000));
        if (random.nextBoolean()) {
            return archive.change(archive.isCalc() ? "content.xml" : "xl/sharedStrings.xml",
                    part -> Text.of(part, random).inside(old -> text).bytes()).bytes();
        }
        return archive.before(archive.cells(random), CELL_ENDS, row(archive, IntStream.range(0, 6).mapToObj(i -> cell(archive, text)).collect(Collectors.joining()))).bytes();
    }

    private static byte[] strangeNumbers(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        List<String> numbers = List.of("1E+999", "-1E-999", "1E308", "NaN", "INF", "0x10", "1..2", "٣", "9".repeat(390), "-0", "1e", ".", "+", "45000.999999", "2958466", "-1",
                "1E999999999", "0." + "0".repeat(380) + "1");
        return archive.change(archive.cells(random), part -> {
            Text text = Text.of(part, random);
            for (int i = 0; i < 12; i++) {
                text = archive.isCalc() ? text.valueOf("office:(?:date-)?value", old -> numbers.get(random.nextInt(numbers.size())))
                        : text.inside(old -> numbers.get(random.nextInt(numbers.size())));
            }
            return text.bytes();
        }).bytes();
    }

    private static byte[] deep(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        int deep = 1 + random.nextInt(100_000);
        return archive.before(archive.any(random), List.of("</"), "<q>".repeat(deep) + (random.nextBoolean() ? "</q>".repeat(deep) : "")).bytes();
    }

    private static byte[] attributes(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String more = random.nextBoolean() ? "a=\"" + "x".repeat(1 << 20) + "\""
                : IntStream.range(0, 9_000).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" "));
        return archive.change(archive.any(random), part -> Text.of(part, random).attributes(more).bytes()).bytes();
    }

    private byte[] entities(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        return archive.change(archive.any(random), part -> {
            List<Damage> hostile = new HostileDamages(canary).ofXml();
            return hostile.get(random.nextInt(hostile.size())).to(part, random);
        }).bytes();
    }
}
