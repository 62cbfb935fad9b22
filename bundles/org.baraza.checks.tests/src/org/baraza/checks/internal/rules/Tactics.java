package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;

/** A catalogue for tests: radio suits the media in Cultivate ASAP, phone calls suit all, hotlines refine them. */
final class Tactics {

    private Tactics() {
    }

    static Catalogue catalogue() {
        Pack base = Judging.pack("base");
        Tactic radio = tactic("radio", "Radio");
        radio.getQuadrants().add(Quadrant.CULTIVATE);
        radio.getUserGroups().add(EntryRef.parse("media"));
        radio.getDescription().add(text("Talks on the radio, once a month."));
        radio.getSteps().add(CatalogueFactory.eINSTANCE.createItem());
        radio.getSteps().getFirst().getText().add(text("Agree the hour with the station"));
        radio.getIndicators().add(EntryRef.parse("listeners"));
        IndicatorTemplate listeners = CatalogueFactory.eINSTANCE.createIndicatorTemplate();
        listeners.setId("listeners");
        listeners.getName().add(text("Listeners"));
        listeners.setUnit("people");
        base.getIndicatorTemplates().add(listeners);
        base.getTactics().add(radio);
        Pack guidelines = Judging.pack("eca-guidelines");
        guidelines.getTactics().add(tactic("phone-calls", "Phone calls"));
        Tactic hotline = tactic("hotline", "Hotline");
        hotline.setRefines(EntryRef.of("eca-guidelines", "phone-calls"));
        base.getTactics().add(hotline);
        return Catalogue.of(List.of(guidelines, base));
    }

    private static Tactic tactic(String id, String name) {
        Tactic tactic = CatalogueFactory.eINSTANCE.createTactic();
        tactic.setId(id);
        tactic.getName().add(text(name));
        return tactic;
    }

    private static LocalText text(String value) {
        return text("en", value);
    }

    static LocalText text(String language, String value) {
        LocalText text = CatalogueFactory.eINSTANCE.createLocalText();
        text.setLang(language);
        text.setValue(value);
        return text;
    }
}
