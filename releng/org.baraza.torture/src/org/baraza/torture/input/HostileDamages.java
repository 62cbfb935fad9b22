package org.baraza.torture.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** What somebody would send who wants to read our files, to call home, or to bring the program down. */
final class HostileDamages {

    private static final int DEEP = 100_000;
    private static final int BOMB_BYTES = 256 << 20;

    private final Canary canary;

    HostileDamages(Canary canary) {
        this.canary = canary;
    }

    List<Damage> all() {
        return List.of(this::bomb, this::external, this::external, this::parameter, this::outside, this::outside, this::schema,
                this::included, this::deepUnknown, this::deepKnown, this::manyAttributes, this::hugeAttribute, this::manyElements,
                this::unclosed, this::snapshotBomb, this::quadratic, this::longText, this::namespaces);
    }

    /** What is hostile whatever the elements are called. */
    List<Damage> ofXml() {
        return List.of(this::bomb, this::external, this::parameter, this::schema, this::included, this::quadratic, this::namespaces);
    }

    private byte[] bomb(byte[] bytes, Random random) {
        String entities = IntStream.range(1, 20).mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return Text.of(bytes, random).beforeRoot("<!DOCTYPE x [<!ENTITY a0 \"ha\">" + entities + "]>\n").value(old -> "&a19;").bytes();
    }

    private byte[] quadratic(byte[] bytes, Random random) {
        return Text.of(bytes, random).beforeRoot("<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>\n")
                .value(old -> "&a;".repeat(10_000)).bytes();
    }

    private byte[] external(byte[] bytes, Random random) {
        return Text.of(bytes, random).beforeRoot("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.any(random) + "\">]>\n")
                .lines("<note>&e;</note>\n").bytes();
    }

    private byte[] parameter(byte[] bytes, Random random) {
        return Text.of(bytes, random).beforeRoot(random.nextBoolean() ? "<!DOCTYPE x SYSTEM \"" + canary.any(random) + "\">\n"
                : "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + canary.any(random) + "\"> %p;]>\n").bytes();
    }

    /** References that EMF would follow to another file. */
    private byte[] outside(byte[] bytes, Random random) {
        String place = canary.any(random) + "#" + List.of("x", "/", "//@a.0", "").get(random.nextInt(4));
        String feature = List.of("groups", "lead", "supporting", "group", "purpose", "parent", "writers").get(random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> Text.of(bytes, random).attributes("href=\"" + place + "\"").bytes();
            case 1 -> Text.of(bytes, random).lines("<" + feature + " href=\"" + place + "\"/>\n").bytes();
            case 2 -> Text.of(bytes, random).valueOf(feature, old -> place).bytes();
            default -> Text.of(bytes, random).attributes("xmlns:e=\"" + canary.any(random) + "\" e:x=\"1\"").bytes();
        };
    }

    private byte[] schema(byte[] bytes, Random random) {
        String places = "urn:x " + canary.any(random) + " urn:baraza:strategy " + canary.any(random);
        return Text.of(bytes, random).attributeOfRoot("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"urn:x\""
                + " xsi:schemaLocation=\"" + places + "\" xsi:noNamespaceSchemaLocation=\"" + canary.any(random) + "\"")
                .attributes("xsi:type=\"x:Y\"").bytes();
    }

    private byte[] included(byte[] bytes, Random random) {
        return Text.of(bytes, random).beforeRoot("<?xml-stylesheet href=\"" + canary.any(random) + "\"?>\n")
                .lines("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + canary.any(random) + "\"/>\n").bytes();
    }

    private byte[] deepUnknown(byte[] bytes, Random random) {
        int deep = random.nextBoolean() ? DEEP : 1 + random.nextInt(3_000);
        return Text.of(bytes, random).lines("<q>".repeat(deep) + "</q>".repeat(deep) + "\n").bytes();
    }

    private byte[] deepKnown(byte[] bytes, Random random) {
        int deep = random.nextBoolean() ? DEEP : 1 + random.nextInt(3_000);
        return Text.of(bytes, random).lines("<comments>" + "<replies>".repeat(deep) + "</replies>".repeat(deep) + "</comments>\n").bytes();
    }

    private byte[] manyAttributes(byte[] bytes, Random random) {
        return Text.of(bytes, random).attributes(IntStream.range(0, 15_000).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" ")))
                .bytes();
    }

    private byte[] hugeAttribute(byte[] bytes, Random random) {
        return Text.of(bytes, random).value(old -> "é".repeat(1 << 20)).bytes();
    }

    private byte[] longText(byte[] bytes, Random random) {
        return Text.of(bytes, random).lines("<note>" + "é &#10;".repeat(1 << 17) + "</note>\n").bytes();
    }

    private byte[] manyElements(byte[] bytes, Random random) {
        String element = List.of("<q/>", "<agencies/>", "<stakeholders/>", "<objectives/>", "<needs>x</needs>", "<history/>", "<comments/>",
                "<tactics/>", "<purposes/>").get(random.nextInt(9));
        return Text.of(bytes, random).lines((element + "\n").repeat(1 + random.nextInt(20_000))).bytes();
    }

    private byte[] unclosed(byte[] bytes, Random random) {
        return ByteDamages.joined(bytes, "<a>".repeat(DEEP).getBytes());
    }

    private byte[] namespaces(byte[] bytes, Random random) {
        return Text.of(bytes, random).attributes(IntStream.range(0, 3_000).mapToObj(i -> "xmlns:n" + i + "=\"urn:" + i + "\"")
                .collect(Collectors.joining(" "))).bytes();
    }

    private byte[] snapshotBomb(byte[] bytes, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < BOMB_BYTES; i += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String snapshot = "<snapshots id=\"s\" version=\"1\"><content>" + Base64.getMimeEncoder().encodeToString(out.toByteArray())
                + "</content></snapshots>\n";
        return Text.of(bytes, random).lines("<approval id=\"approval\">" + snapshot + "</approval>\n").bytes();
    }
}
