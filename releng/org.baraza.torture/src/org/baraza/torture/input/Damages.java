package org.baraza.torture.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All damages; a file gets one of them, or some. */
final class Damages {

    private static final int LARGEST = 2 << 20;

    private final List<Damage> harmless;
    private final List<Damage> hostile;

    Damages(Canary canary) {
        List<Damage> all = new ArrayList<>(ByteDamages.all());
        all.addAll(ContentDamages.all());
        all.addAll(ContentDamages.all());
        harmless = List.copyOf(all);
        hostile = new HostileDamages(canary).all();
    }

    byte[] to(byte[] bytes, Random random) {
        byte[] result = bytes;
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(6) : 1;
        for (int i = 0; i < count && result.length < LARGEST; i++) {
            List<Damage> some = random.nextInt(5) == 0 ? hostile : harmless;
            result = some.get(random.nextInt(some.size())).to(result, random);
        }
        return result;
    }
}
