package org.baraza.ui.monitoring.internal.model.sheet;

import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;

/** A catalogue of one indicator. */
public final class OnePack {

    private OnePack() {
    }

    public static Catalogue catalogue() {
        return Catalogue.of(List.of(pack()));
    }

    private static Pack pack() {
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.setId("own");
        pack.setVersion("2.1");
        IndicatorTemplate template = CatalogueFactory.eINSTANCE.createIndicatorTemplate();
        template.setId("satisfaction");
        template.setLevel(IndicatorLevel.OUTCOME);
        template.setFrequency(Frequency.YEARLY);
        template.setUnit("%");
        template.getName().add(text("Users satisfied"));
        template.getSource().add(text("User satisfaction survey"));
        pack.getIndicatorTemplates().add(template);
        return pack;
    }

    private static LocalText text(String words) {
        LocalText text = CatalogueFactory.eINSTANCE.createLocalText();
        text.setLang("en");
        text.setValue(words);
        return text;
    }
}
