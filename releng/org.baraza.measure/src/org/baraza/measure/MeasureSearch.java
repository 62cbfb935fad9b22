package org.baraza.measure;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Times the search for tactics, letter by letter, in a catalogue of so many as the argument says. */
public final class MeasureSearch implements IApplication {

    private static final List<String> TYPED = List.of("media training", "réseaux sociaux", "open data portal", "qxz");

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        int size = Services.sizes(context, 5_000).getFirst();
        Catalogue installed = Services.get(CatalogueService.class).catalogue();
        Catalogue catalogue = Catalogue.of(copies(installed, size));
        List<String> words = TYPED.stream().flatMap(text -> IntStream.rangeClosed(1, text.length())
                .mapToObj(end -> text.substring(0, end))).toList();
        Times.of(20, () -> words.forEach(catalogue::search));
        Times.Builder times = new Times.Builder(20 * words.size());
        for (int i = 0; i < 20; i++) {
            words.forEach(text -> times.add(() -> catalogue.search(text)));
        }
        System.out.printf("  search of %d tactics, a letter typed: %s%n", catalogue.tactics().size(),
                times.built().perFrame());
        System.out.println(new Result("a letter typed in a search of " + catalogue.tactics().size() + " tactics, p99",
                "ms", Times.FRAME_MILLIS, times.built().worst(), 1).line());
        return EXIT_OK;
    }

    /** Packs that are copies of the installed ones, with ids of their own, until there are enough tactics. */
    private static List<Pack> copies(Catalogue installed, int size) {
        Tactic[] originals = installed.tactics().toArray(Tactic[]::new);
        Pack pack = EcoreUtil.copy(installed.packs().getFirst());
        pack.getTactics().clear();
        for (int i = 0; i < size; i++) {
            Tactic tactic = EcoreUtil.copy(originals[i % originals.length]);
            tactic.setId(tactic.getId() + "-" + i);
            pack.getTactics().add(tactic);
        }
        return List.of(pack);
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
