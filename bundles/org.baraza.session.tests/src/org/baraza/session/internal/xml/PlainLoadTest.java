package org.baraza.session.internal.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.DocumentException;
import org.baraza.testkit.LargePlan;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reading gives what the thorough one gives, or nothing at all. */
class PlainLoadTest {

    private static final int DAMAGES = 1_500;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void what_we_wrote_is_read_quickly_and_as_before(long seed) throws DocumentException {
        byte[] bytes = DocumentResource.write(RandomStrategy.seeded(seed).build());
        EObject quick = quick(bytes).orElseThrow();
        assertEquals(text(thorough(bytes)), text(quick));
    }

    @Test
    void a_large_plan_is_read_quickly() {
        assertTrue(quick(DocumentResource.write(LargePlan.of(100).groups(300).measurements(2_000).build())).isPresent());
    }

    @Test
    void letters_that_xml_escapes_are_read_quickly() throws DocumentException {
        Strategy strategy = RandomStrategy.seeded(1).build();
        strategy.setTitle("a < b & \"c\" > 'd'\n\té – 🌍 ]]>");
        strategy.setNote("first line\nsecond & <last>");
        byte[] bytes = DocumentResource.write(strategy);
        assertEquals(text(thorough(bytes)), text(quick(bytes).orElseThrow()));
    }

    @Test
    void a_damaged_document_is_read_thoroughly_or_to_the_same() {
        byte[] sound = DocumentResource.write(RandomStrategy.seeded(9).build());
        Random random = new Random(42);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(sound, random);
            quick(damaged).ifPresent(read -> assertEquals(text(thoroughOrFail(damaged)), text(read)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!-- remark -->", "<![CDATA[x]]>", "<?pi?>", "<unknown/>", "text", "<note>1</note><note>2</note>",
            "<objectives id=\"x\" unknown=\"1\"/>", "<objectives/>", "<note>&#65;</note>", "<note></note>" })
    void anything_unusual_is_left_to_the_thorough_reading(String inside) {
        String document = new String(DocumentResource.write(RandomStrategy.seeded(1).build()), StandardCharsets.UTF_8);
        int end = document.lastIndexOf("</strategy:Strategy>");
        String changed = document.substring(0, end) + inside + document.substring(end);
        assertFalse(quick(changed.getBytes(StandardCharsets.UTF_8)).isPresent());
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] = sound[random.nextInt(sound.length)];
            case 1 -> damaged[at] = (byte) random.nextInt(256);
            default -> System.arraycopy(sound, random.nextInt(sound.length - 20), damaged,
                    Math.min(at, sound.length - 20), 1 + random.nextInt(19));
        }
        return damaged;
    }

    private static Optional<EObject> quick(byte[] bytes) {
        return PlainLoad.of(bytes, StrategyPackage.eINSTANCE, "Strategy", Migrations.HISTORY.present());
    }

    private static EObject thorough(byte[] bytes) throws DocumentException {
        DocumentResource resource = DocumentResource.readThoroughly(bytes, "plan", "Strategy", Migrations.HISTORY);
        assertTrue(resource.lostReferences().all().isEmpty());
        return resource.getContents().getFirst();
    }

    private static EObject thoroughOrFail(byte[] bytes) {
        try {
            return thorough(bytes);
        } catch (DocumentException e) {
            throw new AssertionError("Read quickly what the thorough reading refuses", e);
        }
    }

    private static String text(EObject root) {
        return new String(DocumentResource.write(root), StandardCharsets.UTF_8);
    }
}
