package org.baraza.ui.catalogue.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackReader;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.eclipse.core.runtime.Platform;

/** The guidelines' own pack, one of a fictional ministry, and a small plan. */
final class Samples {

    static final EntryRef GAMES = EntryRef.of("eca-guidelines", "games-competitions");
    static final EntryRef RADIO = EntryRef.of("health", "radio");

    private static final String HEALTH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalogue:Pack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:catalogue="urn:baraza:catalogue"
                id="health" version="0.2.0" publisher="Ministry of Health of Tamasi (fictional)">
              <languages>fr</languages>
              <title lang="fr">Ministère de la santé</title>
              <tactics id="radio" purpose="eca-guidelines/statistical-literacy" order="1"
                  refines="eca-guidelines/games-competitions">
                <name lang="fr">Émissions de radio</name>
              </tactics>
              <tactics id="stray" purpose="elsewhere/none" order="1"><name lang="en">Stray</name></tactics>
            </catalogue:Pack>
            """;

    private Samples() {
    }

    static Pack guidelines() {
        try (InputStream in = Platform.getBundle("org.baraza.catalogue.guidelines")
                .getEntry("packs/eca-guidelines.pack").openStream()) {
            return PackReader.read(in, "eca-guidelines.pack");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static Pack health() {
        try {
            return PackReader.read(new ByteArrayInputStream(HEALTH.getBytes(StandardCharsets.UTF_8)), "health.pack");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Under one purpose. */
    static Pack many(int tactics) {
        CatalogueFactory factory = CatalogueFactory.eINSTANCE;
        Pack pack = factory.createPack();
        pack.setId("many");
        Purpose purpose = factory.createPurpose();
        purpose.setId("contact");
        purpose.getName().add(english("Contact"));
        pack.getPurposes().add(purpose);
        for (int i = 0; i < tactics; i++) {
            Tactic tactic = factory.createTactic();
            tactic.setId("call-" + i);
            tactic.setPurpose(EntryRef.of("many", "contact"));
            tactic.setOrder(i);
            tactic.getName().add(english("Call " + i));
            pack.getTactics().add(tactic);
        }
        return pack;
    }

    private static LocalText english(String text) {
        LocalText local = CatalogueFactory.eINSTANCE.createLocalText();
        local.setLang("en");
        local.setValue(text);
        return local;
    }

    static Catalogue catalogue() {
        return Catalogue.of(List.of(guidelines(), health()));
    }

    static Strategy strategy() {
        return aStrategy().inLanguage("en")
                .with(anObjective("To meet users").named("Contact").with(anActivity("Letters")))
                .with(anObjective("To make figures understood").named("Misuse in the media")
                        .with(anActivity("Training"))
                        .with(anActivity("Data contest").applying(GAMES.toString(), "Games", "Literacy"))
                        .with(anActivity("School contest").applying(GAMES.toString(), "Games", "Literacy"))
                        .with(anActivity("Old way").applying("gone/tactic", "Some tactic", "Some purpose")))
                .build();
    }

    static CatalogueContents contents() {
        return CatalogueContents.of(catalogue(), Analyses.of(strategy(), LocalDate.of(2026, 10, 31)));
    }
}
