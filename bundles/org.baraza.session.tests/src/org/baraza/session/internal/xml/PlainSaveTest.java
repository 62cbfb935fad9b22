package org.baraza.session.internal.xml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.DocumentException;
import org.baraza.session.Writing;
import org.baraza.testkit.LargePlan;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick writing gives the bytes that the thorough one gives, or nothing at all. */
class PlainSaveTest {

    private static final List<String> TEXTS = List.of("", " ", "a < b & \"c\" > 'd'", "]]>", "]]>]]>", "]>", ">", "]] >",
            "\n", "\r\n", "\r", "\t", "one\r\ntwo\rthree\n", "\u000B\u0000\u0001\u001F", "\u007F\u0085\u2028", "é – ت 統計",
            "\uD83C\uDF0D", "\uD800", "\uDC00x", "x\uD83C", "\uFFFD\uFFFE\uFFFF", "\u202Eright to left", "&amp; &#xA;",
            "<note>", "\uE000\uD7FF\u07FF\u0800\u0080");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void a_plan_is_written_quickly_and_as_before(long seed) {
        assertQuickAndSame(RandomStrategy.seeded(seed).build());
    }

    @Test
    void a_large_plan_is_written_quickly_and_as_before() {
        assertQuickAndSame(LargePlan.of(500).groups(300).measurements(2_000).build());
    }

    @Test
    void a_large_plan_is_written_bit_by_bit_to_the_same_bytes() {
        Strategy strategy = LargePlan.of(500).groups(30).build();
        Writing writing = DocumentResource.begin(strategy);
        int bits = 1;
        while (!writing.goOn(Duration.ZERO)) {
            bits++;
        }
        assertTrue(bits > 500, bits + " bits");
        assertArrayEquals(DocumentResource.writeThoroughly(strategy), writing.whole());
    }

    @Test
    void an_empty_plan_is_written_quickly_and_as_before() {
        assertQuickAndSame(StrategyFactory.eINSTANCE.createStrategy());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void any_text_in_any_place_is_written_as_before(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        Random random = new Random(seed);
        for (EObject element : elements(strategy)) {
            element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID())
                    .filter(attribute -> attribute.getEType().getInstanceClass() == String.class)
                    .filter(attribute -> random.nextInt(3) == 0).forEach(attribute -> give(element, attribute, random));
        }
        assertQuickAndSame(strategy);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void any_id_is_written_as_before_or_left_to_emf(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        Random random = new Random(seed);
        List<EObject> elements = elements(strategy);
        for (int i = 0; i < 20; i++) {
            EObject element = elements.get(random.nextInt(elements.size()));
            Optional.ofNullable(element.eClass().getEIDAttribute())
                    .ifPresent(id -> element.eSet(id, random.nextInt(4) == 0 ? null : any(random)));
            assertSameOrNothing(strategy);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void the_next_revision_is_written_without_writing_all_again(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        for (int parents = 0; parents < 3; parents++) {
            byte[] before = DocumentResource.write(strategy);
            byte[] again = DocumentResource.writeAgain(strategy, before, Literals.STRATEGY__PARENTS, () -> {
                strategy.getParents().add(strategy.getRevision());
                strategy.setRevision("next & last");
            });
            assertEquals(text(DocumentResource.write(strategy)), text(again));
        }
    }

    @Test
    void persons_are_written_quickly_and_as_before() {
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        data.setDocument("tamasi");
        for (String text : TEXTS) {
            Contact contact = StrategyFactory.eINSTANCE.createContact();
            contact.setName(text);
            contact.setNote(text);
            data.getContacts().add(contact);
        }
        assertQuickAndSame(data);
    }

    @Test
    void a_reference_to_what_is_in_no_document_is_left_to_emf() {
        Strategy strategy = RandomStrategy.seeded(1).objectives(1).activitiesEach(1).build();
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        activity.setLead(StrategyFactory.eINSTANCE.createAgency());
        assertEquals(Optional.empty(), quick(strategy));
    }

    @Test
    void what_the_model_has_no_place_for_is_left_to_emf() throws DocumentException {
        String plain = text(DocumentResource.write(RandomStrategy.seeded(1).build()));
        String extended = plain.replace("</strategy:Strategy>", "  <surprise mood=\"hopeful\"/>\n</strategy:Strategy>");
        DocumentResource read = DocumentResource.read(extended.getBytes(StandardCharsets.UTF_8), "plan", "Strategy",
                Migrations.HISTORY);
        assertEquals(extended, text(DocumentResource.write(read.getContents().getFirst())));
    }

    @Test
    void a_value_that_is_none_is_left_to_emf() {
        Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
        strategy.getParents().add(null);
        assertEquals(Optional.empty(), quick(strategy));
    }

    @SuppressWarnings("unchecked")
    private static void give(EObject element, EAttribute attribute, Random random) {
        if (attribute.isMany()) {
            ((List<String>) element.eGet(attribute)).add(any(random));
        } else {
            element.eSet(attribute, any(random));
        }
    }

    private static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : random.nextInt());
    }

    private static List<EObject> elements(EObject root) {
        List<EObject> elements = new ArrayList<>(List.of(root));
        TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
        all.forEachRemaining(elements::add);
        return elements;
    }

    private static void assertQuickAndSame(EObject root) {
        assertTrue(quick(root).isPresent());
        assertSameOrNothing(root);
    }

    private static void assertSameOrNothing(EObject root) {
        quick(root).ifPresent(written -> assertIterableEquals(
                text(DocumentResource.writeThoroughly(root)).lines().toList(), written.lines().toList()));
    }

    private static Optional<String> quick(EObject root) {
        return PlainSave.of(root, StrategyPackage.eINSTANCE).map(PlainSaveTest::text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
