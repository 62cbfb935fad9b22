package org.baraza.torture.input;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** What stands in texts with values and in address cards that should not. */
final class TextTableDamages {

    private static final int LARGEST = 8 << 20;

    private final Canary canary;
    private final SheetDamages sheets;

    TextTableDamages(Canary canary) {
        this.canary = canary;
        this.sheets = new SheetDamages(canary);
    }

    List<Damage> all() {
        return List.of(this::formulas, this::formulas, TextTableDamages::emptyLines, TextTableDamages::unclosed, TextTableDamages::longLine,
                TextTableDamages::signs, TextTableDamages::manyRows, this::cardLinks, TextTableDamages::cards, TextTableDamages::picture);
    }

    private byte[] formulas(byte[] bytes, Random random) {
        String formula = "\"" + sheets.formula(random).replace("\"", "\"\"") + "\"";
        return line(bytes, random, isCard(bytes) ? card("NOTE:" + formula + "\r\nFN:" + sheets.formula(random)) : (formula + ";" + formula + "," + formula + "\r\n").repeat(3));
    }

    private static byte[] emptyLines(byte[] bytes, Random random) {
        return line(bytes, random, List.of("\n", "\r\n", ";;;;;;;;\n", ",\n", " \n").get(random.nextInt(5)).repeat(1_000_000));
    }

    private static byte[] unclosed(byte[] bytes, Random random) {
        return line(bytes, random, "\"" + "a;b,c\n".repeat(random.nextInt(500_000)));
    }

    private static byte[] longLine(byte[] bytes, Random random) {
        return line(bytes, random, List.of("x", "é", ";", ",", "\"\"", "\t", "=", "'", "1").get(random.nextInt(9)).repeat(1 + random.nextInt(3 << 20)));
    }

    private static byte[] signs(byte[] bytes, Random random) {
        return ByteDamages.joined(List.of("sep=\n", "sep=;\n", "sep=\"\n", "sep=\r\n", "\uFEFF\uFEFF", "\uFFFE", "'", "\"").get(random.nextInt(8))
                .getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static byte[] manyRows(byte[] bytes, Random random) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        String some = isCard(bytes) ? card("FN:Awa Sow " + random.nextInt(9)) : lines.isEmpty() ? "a,b\n" : lines.getLast() + "\n";
        return ByteDamages.joined(bytes, some.repeat(1 + random.nextInt(Math.max(1, Math.min(20_000, LARGEST / some.length())))).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] cardLinks(byte[] bytes, Random random) {
        String place = canary.any(random);
        return ByteDamages.joined(bytes, card("FN:Awa Sow\r\nPHOTO;VALUE=uri:" + place + "\r\nSOURCE:" + place + "\r\nKEY;MEDIATYPE=x/y:" + place + "\r\nURL:" + place
                + "\r\nSOUND;VALUE=URI:" + place + "\r\nORG;ALTREP=\"" + place + "\":x").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] cards(byte[] bytes, Random random) {
        int deep = 1 + random.nextInt(20_000);
        String strange = switch (random.nextInt(5)) {
            case 0 -> "BEGIN:VCARD\r\nVERSION:2.1\r\nAGENT:\r\n".repeat(deep) + "END:VCARD\r\n".repeat(deep);
            case 1 -> "BEGIN:VCARD\r\n".repeat(deep);
            case 2 -> card("VERSION:9.9\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=no-such:=4=\r\n=ZZ=\r\nTEL:tel:\r\nTEL;TYPE=cell;VALUE=uri:tel:+;x=y\r\nADR:;;;;;;;;;;\r\nN:;\r\nBDAY:x");
            case 3 -> card("FN:a\r\n" + " b".repeat(deep) + "\r\n " + "c\r\n ".repeat(deep) + "x");
            default -> card("FN" + ";TYPE=x".repeat(deep) + ":a\r\nORG:" + ";".repeat(deep) + "\r\nADR:" + ",;".repeat(deep));
        };
        return ByteDamages.joined(bytes, strange.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture(byte[] bytes, Random random) {
        byte[] noise = new byte[1 + random.nextInt(4 << 20)];
        random.nextBytes(noise);
        return ByteDamages.joined(bytes, card("FN:Awa Sow\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + Base64.getEncoder().encodeToString(noise))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isCard(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 40), StandardCharsets.ISO_8859_1).contains("VCARD");
    }

    private static String card(String content) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + content + "\r\nEND:VCARD\r\n";
    }

    /** Between any two lines. */
    private static byte[] line(byte[] bytes, Random random, String text) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int place = all.isEmpty() ? 0 : all.indexOf('\n', random.nextInt(all.length())) + 1;
        return (all.substring(0, place) + text + all.substring(place)).getBytes(StandardCharsets.UTF_8);
    }
}
