package org.baraza.torture.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.baraza.catalogue.CatalogueService;
import org.baraza.session.SessionService;
import org.baraza.torture.Services;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Breaks documents, packs, spreadsheets, texts and address cards in thousands of ways, and has the program read them.
 * Arguments: a folder to work in, the number of inputs, the seed, and the folders of sound files.
 */
public final class Input implements IApplication {

    private static final int MIX = 1_000_003;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path work = Files.createDirectories(Path.of(words[0]).toAbsolutePath());
        Path place = Files.createDirectories(work.resolve("in"));
        SessionService sessions = Services.get(SessionService.class);
        CatalogueService catalogue = Services.get(CatalogueService.class);
        Trial tables = new TableTrial(sessions, catalogue.catalogue(), Files.createDirectories(work.resolve("tables")));
        Map<Sample.Kind, Trial> trials = Map.of(Sample.Kind.DOCUMENT, new DocumentTrial(sessions, place), Sample.Kind.PERSONS,
                new PersonsTrial(sessions, place), Sample.Kind.PACK, new PackTrial(catalogue, place), Sample.Kind.WORKBOOK, tables,
                Sample.Kind.TEXT, tables);
        List<Sample> samples = new ArrayList<>(Sample.in(Stream.of(words).skip(3).map(Path::of).toList()));
        samples.addAll(OfficeFiles.of(sessions.openSample().strategy(), catalogue.catalogue(), work.resolve("sound")));
        Tally tally = new Tally(System.out);
        try (Canary canary = new Canary(work)) {
            Damages damages = new Damages(canary);
            Bench bench = new Bench();
            for (Sample sample : samples) { // sound files, so that all classes are there before the first hostile one
                if (bench.make(trials.get(sample.kind()), sample.bytes()).end().isEmpty()) {
                    throw new IllegalStateException("The sound file " + sample.name() + " fails");
                }
            }
            mark(work, "begin");
            for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                Random random = new Random(Long.parseLong(words[2]) * MIX + i);
                Sample sample = any(samples, random);
                byte[] input = damages.to(sample, random);
                Bench.Outcome outcome = bench.make(trials.get(sample.kind()), input);
                String name = "input-" + words[2] + "-" + i + "-" + sample.name();
                boolean touched = canary.isTouched();
                tally.add(name, outcome, touched);
                if (outcome.failure().isPresent() || touched) {
                    Files.write(work.resolve(name), input);
                }
            }
            mark(work, "end");
        }
        tally.print();
        return tally.isClean() ? EXIT_OK : Integer.valueOf(1);
    }

    /** Whoever watches the calls to the system finds in between what was done with hostile input. */
    private static void mark(Path work, String name) throws IOException {
        Files.writeString(work.resolve("watch-" + name), "");
    }

    @Override
    public void stop() {
        // ends by itself
    }

    /** Each kind of file comes as often as all by their number do: of some there are few. */
    private static Sample any(List<Sample> samples, Random random) {
        Sample.Kind kind = Sample.Kind.values()[random.nextInt(Sample.Kind.values().length)];
        List<Sample> some = random.nextBoolean() ? samples : samples.stream().filter(sample -> sample.kind() == kind).toList();
        return some.get(random.nextInt(some.size()));
    }
}
