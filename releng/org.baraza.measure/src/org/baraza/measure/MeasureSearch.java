package org.baraza.measure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Times the search for tactics, letter by letter, in a catalogue of so many as the argument says. */
public final class MeasureSearch implements IApplication {

    /** What stands in the field, letter by letter, while some searches are typed. */
    static final List<String> LETTERS = Stream.of("media training", "réseaux sociaux", "open data portal", "qxz")
            .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end))).toList();

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        int size = Services.sizes(context, 5_000).getFirst();
        Catalogue installed = Services.get(CatalogueService.class).catalogue();
        Catalogue catalogue = Catalogue.of(List.of(copies(installed, size)));
        Times.of(20, () -> LETTERS.forEach(catalogue::search));
        Times.Builder times = new Times.Builder(20 * LETTERS.size());
        for (int i = 0; i < 20; i++) {
            LETTERS.forEach(text -> times.add(() -> catalogue.search(text)));
        }
        System.out.printf("  search of %d tactics, a letter typed: %s%n", catalogue.tactics().size(),
                times.built().perFrame());
        System.out.println(new Result("a letter typed in a search of " + catalogue.tactics().size() + " tactics, p99",
                "ms", Times.FRAME_MILLIS, times.built().worst(), 1).line());
        return EXIT_OK;
    }

    /** A pack of its own with copies of the installed tactics, with ids of their own, until there are enough. */
    static Pack copies(Catalogue installed, int size) {
        Tactic[] originals = installed.tactics().toArray(Tactic[]::new);
        Pack pack = EcoreUtil.copy(installed.packs().getFirst());
        pack.setId("many");
        pack.getTactics().clear();
        for (int i = 0; i < size; i++) {
            Tactic tactic = EcoreUtil.copy(originals[i % originals.length]);
            tactic.setId(tactic.getId() + "-" + i);
            pack.getTactics().add(tactic);
        }
        return pack;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
