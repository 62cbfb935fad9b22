package org.baraza.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearQuarter;

class WordsTest {

    private static final EPackage STRATEGY = StrategyPackage.eINSTANCE;
    private static final EPackage CATALOGUE = CataloguePackage.eINSTANCE;

    @Test
    void speakEnglishAndFrench() {
        assertEquals("Cultivate ASAP", Words.of(Quadrant.CULTIVATE, Locale.ENGLISH));
        assertEquals("Cultiver au plus tôt", Words.of(Quadrant.CULTIVATE, Locale.FRENCH));
        assertEquals("En retard", Words.of(ActivityState.LAGGING, Locale.CANADA_FRENCH));
        assertEquals("Behind the cut", Words.of(Tier.BEHIND_CUT, Locale.ENGLISH));
        assertEquals("Not due yet", Words.of(IndicatorState.NOT_DUE, Locale.ENGLISH));
    }

    @Test
    void speakEnglishWhereTheyDoNotKnowTheLanguage() {
        assertEquals("On track", Words.of(ActivityState.ON_TRACK, Locale.forLanguageTag("sw")));
    }

    @Test
    void writeQuartersAndPlanYears() {
        PlanYear year = new PlanYear(1, YearQuarter.of(2025, 3), YearQuarter.of(2026, 2));
        assertEquals("2025/26 (Q3 2025 – Q2 2026)", Vocabulary.of(Locale.ENGLISH).of(year));
        assertEquals("2027", Vocabulary.of(Locale.ENGLISH).of(new PlanYear(3, YearQuarter.of(2027, 1), YearQuarter.of(2027, 4))));
        assertEquals("2025/26 (T3 2025 – T2 2026)", Vocabulary.of(Locale.FRENCH).of(year));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasItsWords(Object value) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String word = value instanceof Identified own ? Words.of(own, locale)
                    : Words.of((Enumerator) value, locale);
            assertFalse(word.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfElementHasAName(EClass kind) {
        StrategyElement element = (StrategyElement) STRATEGY.getEFactoryInstance().create(kind);
        assertFalse(Labels.of(element, Locale.ENGLISH).isBlank());
        assertFalse(Labels.of(element, Locale.FRENCH).isBlank());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = read("words.properties");
        Properties french = read("words_fr.properties");
        assertEquals(english.keySet(), french.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(french.getProperty(key)), key);
        }
    }

    static Stream<Object> values() {
        Stream<Object> own = Stream.<Object[]>of(Tier.values(), IndicatorState.values(), ActivityState.values(),
                MatrixAxis.values(), CutRule.values(), ActivityCut.Extent.values(), Consequence.Effect.values(),
                WhatIf.Kept.Why.values())
                .flatMap(Stream::of);
        Stream<Object> models = Stream.of(STRATEGY, CATALOGUE).flatMap(p -> p.getEClassifiers().stream())
                .filter(EEnum.class::isInstance).flatMap(e -> Stream.of(e.getInstanceClass().getEnumConstants()));
        return Stream.concat(own, models);
    }

    static Stream<EClass> kinds() {
        EClass element = StrategyPackage.Literals.STRATEGY_ELEMENT;
        return STRATEGY.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(kind -> element.isSuperTypeOf(kind) && !kind.isAbstract());
    }

    private static List<String> arguments(String text) {
        return Stream.of("{0}", "{1}", "{2}", "{3}").filter(text::contains).toList();
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var stream = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(stream);
        }
        return properties;
    }
}
