package org.baraza.torture.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is done to a workbook as an archive: parts that break, grow, go, or are called what they should not be. */
final class ArchiveDamages {

    private static final int BOMB_MEGABYTES = 600;
    private static final List<String> NAMES = List.of("../../outside.xml", "/etc/passwd", "C:\\windows\\x.xml", "xl/../../x.xml", "xl/worksheets/",
            "a".repeat(60_000), "\u0000x", "nul", "xl/workbook.xml/x", "XL/WORKBOOK.XML");
    private static final List<String> BOMBS = List.of(" ", "<a/>", "<!-- -->", "x", "<si/>", "<xf/>", "<sheet/>", "<Relationship/>", "<c/>", "<row/>",
            "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>", "<c><v>1</v></c>", "<a b=\"", "<!--", "<![CDATA[", "<?x ", "&#65;");

    private final Canary canary;

    ArchiveDamages(Canary canary) {
        this.canary = canary;
    }

    List<Damage> all() {
        return List.of(ArchiveDamages::brokenPart, ArchiveDamages::brokenPart, ArchiveDamages::brokenPart, ArchiveDamages::lostPart,
                ArchiveDamages::swappedParts, ArchiveDamages::strangeNames, ArchiveDamages::manyParts, ArchiveDamages::inItself,
                this::linkedParts, this::linkedParts, ArchiveDamages::liesOnSizes);
    }

    /** They take seconds each, so that they are seldom. */
    static List<Damage> bombs() {
        return List.of(ArchiveDamages::bomb);
    }

    private static byte[] brokenPart(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        List<Damage> damages = random.nextBoolean() ? ByteDamages.all() : ContentDamages.all();
        return archive.change(archive.any(random), part -> damages.get(random.nextInt(damages.size())).to(part, random)).bytes();
    }

    private static byte[] lostPart(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        return archive.without(archive.any(random)).bytes();
    }

    private static byte[] swappedParts(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String one = archive.any(random);
        String other = archive.any(random);
        byte[] first = archive.parts().getOrDefault(one, new byte[0]);
        return archive.with(one, archive.parts().getOrDefault(other, new byte[0])).with(other, first).bytes();
    }

    private static byte[] strangeNames(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        byte[] part = archive.parts().getOrDefault(archive.any(random), new byte[0]);
        for (int i = random.nextInt(4); i >= 0; i--) {
            archive = archive.with(NAMES.get(random.nextInt(NAMES.size())), part);
        }
        return archive.bytes();
    }

    private static byte[] manyParts(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        int many = 1 + random.nextInt(3_000);
        for (int i = 0; i < many; i++) {
            archive.parts().put("xl/worksheets/more" + i + ".xml", new byte[0]);
        }
        return archive.bytes();
    }

    private static byte[] inItself(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        return archive.with(random.nextBoolean() ? archive.any(random) : "xl/embeddings/x.xlsx", bytes).bytes();
    }

    /** Parts that are said to lie elsewhere. */
    private byte[] linkedParts(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String place = canary.any(random);
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String mode = random.nextBoolean() ? " TargetMode=\"External\"" : "";
        return switch (random.nextInt(3)) {
            case 0 -> archive.change("xl/_rels/workbook.xml.rels", part -> Text.of(part, random).valueOf("Target", old -> place).bytes()).bytes();
            case 1 -> archive.before("xl/_rels/workbook.xml.rels", List.of("</Relationships>"), "<Relationship Id=\"rId1\" Type=\"" + type
                    + List.of("worksheet", "externalLink", "sharedStrings", "attachedTemplate").get(random.nextInt(4)) + "\" Target=\"" + place
                    + "\"" + mode + "/>").bytes();
            default -> archive.before(archive.cells(random), List.of("</table:table>", "</sheetData>", "</worksheet>"),
                    "<hyperlink xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" + place + "\" xlink:actuate=\"onLoad\" ref=\"A1\"/>"
                            + "<table:table-source xmlns:table=\"urn:t\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" + place + "\"/>").bytes();
        };
    }

    /** The sizes in the headers and in the directory are not what is there. */
    private static byte[] liesOnSizes(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int i = 0; i + 30 < result.length; i++) {
            boolean header = result[i] == 'P' && result[i + 1] == 'K' && (result[i + 2] == 1 || result[i + 2] == 3);
            if (header && random.nextInt(3) == 0) {
                int at = i + (result[i + 2] == 1 ? 20 : 18) + random.nextInt(8);
                result[at] = (byte) random.nextInt(256);
            }
        }
        return result;
    }

    private static byte[] bomb(byte[] bytes, Random random) {
        Archive archive = Archive.of(bytes);
        String name = archive.any(random);
        String what = BOMBS.get(random.nextInt(BOMBS.size()));
        String filler = what.startsWith("<") && !what.endsWith(">") ? "x" : what;
        String sound = new String(archive.parts().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        int place = Math.max(0, random.nextBoolean() ? sound.lastIndexOf("</") : sound.indexOf("><") + 1);
        byte[] block = filler.repeat(Math.max(1, (1 << 16) / filler.length())).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : archive.names()) {
                zip.putNextEntry(new ZipEntry(part));
                if (!part.equals(name)) {
                    zip.write(archive.parts().get(part));
                    continue;
                }
                zip.write(sound.substring(0, place).getBytes(StandardCharsets.UTF_8));
                zip.write(what.getBytes(StandardCharsets.UTF_8));
                long most = (long) (1 + random.nextInt(BOMB_MEGABYTES)) << 20;
                for (long written = 0; written < most; written += block.length) {
                    zip.write(block);
                }
                zip.write(sound.substring(place).getBytes(StandardCharsets.UTF_8));
            }
            padding(zip, random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What does not pack makes the whole look less of a bomb. */
    private static void padding(ZipOutputStream zip, Random random) throws IOException {
        if (random.nextBoolean()) {
            byte[] noise = new byte[1 + random.nextInt(3 << 20)];
            random.nextBytes(noise);
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(noise);
        }
    }
}
