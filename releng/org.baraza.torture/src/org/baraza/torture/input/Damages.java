package org.baraza.torture.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All damages; a file gets one of them, or some. */
final class Damages {

    private static final int LARGEST = 2 << 20;

    private static final int BOMBS = 40;

    private final List<Damage> bytes = ByteDamages.all();
    private final List<Damage> harmless;
    private final List<Damage> hostile;
    private final List<Damage> ofWorkbooks;
    private final List<Damage> ofTexts;

    Damages(Canary canary) {
        List<Damage> all = new ArrayList<>(ByteDamages.all());
        all.addAll(ContentDamages.all());
        all.addAll(ContentDamages.all());
        harmless = List.copyOf(all);
        hostile = new HostileDamages(canary).all();
        ofWorkbooks = Stream.concat(new ArchiveDamages(canary).all().stream(), new SheetDamages(canary).all().stream()).toList();
        ofTexts = new TextTableDamages(canary).all();
    }

    byte[] to(Sample sample, Random random) {
        return switch (sample.kind()) {
            case WORKBOOK -> random.nextInt(BOMBS) == 0 ? any(ArchiveDamages.bombs(), random).to(sample.bytes(), random)
                    : some(sample.bytes(), bytes, ofWorkbooks, 2, random);
            case TEXT -> some(sample.bytes(), bytes, ofTexts, 2, random);
            default -> some(sample.bytes(), harmless, hostile, 5, random);
        };
    }

    private static Damage any(List<Damage> damages, Random random) {
        return damages.get(random.nextInt(damages.size()));
    }

    /** @param often every how manieth damage is of the second kind */
    private static byte[] some(byte[] bytes, List<Damage> first, List<Damage> second, int often, Random random) {
        byte[] result = bytes;
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(6) : 1;
        for (int i = 0; i < count && result.length < LARGEST; i++) {
            result = any(random.nextInt(often) == 0 ? second : first, random).to(result, random);
        }
        return result;
    }
}
