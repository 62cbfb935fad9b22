package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types while a tooltip shows, types into the table: those of JFace's viewers are windows that take the keys. */
class TooltipsTest {

    private static final String WINDOWS = "org.eclipse.jface.viewers.ColumnViewerToolTipSupport";

    @Test
    void noTooltipTakesTheKeys() {
        Breaches.none(takingKeys(House.ours()));
    }

    @Test
    void aTooltipThatTakesTheKeysIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).java("org.baraza.ui.x", "org.baraza.ui.x.A", "import " + WINDOWS + "; class A { }");
        Breaches.exactly(takingKeys(site.house()), "bundles/org.baraza.ui.x/src/org/baraza/ui/x/A.java shows tooltips that "
                + "take the keys; see ViewerTips");
    }

    private static List<String> takingKeys(House house) {
        return house.sources().stream().filter(source -> source.unit().getImports().stream()
                .anyMatch(it -> it.getQualifiedIdentifier().toString().equals(WINDOWS)))
                .map(source -> house.place(source.file()) + " shows tooltips that take the keys; see ViewerTips").toList();
    }
}
