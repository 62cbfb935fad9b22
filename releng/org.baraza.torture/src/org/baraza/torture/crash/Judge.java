package org.baraza.torture.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;

/** Looks at what a victim left, as a person would who starts the program again, and compares it with what it had said. */
final class Judge {

    private static final Set<String> OURS = Set.of("plan.baraza", "plan.baraza.bak", "plan.baraza-private");

    private final SessionService sessions;
    private final Recovery recovery;
    private final Path data;
    private final List<String> losses = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    /** @param data the folder in which unsaved work is kept */
    Judge(SessionService sessions, Recovery recovery, Path data) {
        this.sessions = sessions;
        this.recovery = recovery;
        this.data = data;
    }

    /** @param lives what the victims said that worked on the file one after the other */
    Verdict judge(Path file, List<Testimony> lives) throws IOException {
        List<Testimony> begun = lives.stream().filter(said -> said.remains().isPresent()).toList();
        for (int next = 1; next < begun.size(); next++) {
            judge(file, begun.get(next).remains().orElseThrow(), begun.get(next - 1));
        }
        lives.forEach(said -> said.unreadable().ifPresent(sentence -> losses.add("what was left does not open: " + sentence)));
        List<UnsavedWork> works = new Office(file, sessions, recovery).unsaved();
        Remains left = new Remains(stateOf(file), works.stream().flatMap(work -> stateOf(work).stream()).toList());
        if (!begun.isEmpty()) {
            judge(file, left, begun.getLast());
        }
        Optional<Testimony> last = Optional.of(lives.getLast()).filter(begun::contains);
        judgeFormerVersion(file.resolveSibling("plan.baraza.bak"), last.flatMap(Testimony::former));
        begun.forEach(said -> judgeCopies(file, said));
        judgeErased(file.getParent(), begun.stream().flatMap(said -> said.erased().stream()).toList());
        if (takeUp(works, file)) {
            judgeWhatLiesAbout(file.getParent());
        }
        lives.forEach(said -> said.refusals().forEach(this::judgeSentence));
        return new Verdict(losses, flaws, works.size());
    }

    private void judge(Path file, Remains remains, Testimony said) {
        remains.onFile().filter(state -> !said.onFile().contains(state))
                .ifPresent(state -> losses.add("the file holds " + state + ", none of " + said.onFile()));
        remains.onFile().ifPresent(state -> judgeWorks(remains.works(), state, said, isInCopy(file, said)));
    }

    private Optional<State> stateOf(Path file) {
        try {
            return Optional.of(State.of(sessions.open(file)));
        } catch (DocumentException e) {
            losses.add("the file does not open: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void judgeFormerVersion(Path former, Optional<State> expected) {
        if (expected.isPresent() && !Files.exists(former)) {
            losses.add("there is no former version, which was " + expected.get());
        }
        if (Files.exists(former)) {
            try {
                State found = State.of(sessions.openReadOnly(former));
                expected.filter(state -> !state.document().equals(found.document())).ifPresent(
                        state -> losses.add("the former version holds " + found + ", not the document of " + state));
            } catch (DocumentException e) {
                losses.add("the former version does not open: " + e.getMessage());
            }
        }
    }

    private void judgeCopies(Path file, Testimony said) {
        said.copies().forEach((name, may) -> {
            Path copy = file.resolveSibling(name);
            Optional<State> found = Files.exists(copy) ? stateOf(copy) : Optional.empty();
            if (!may.contains(found)) {
                losses.add(name + " holds " + found + ", none of " + may);
            }
        });
    }

    /** Who was erased is in no file but in those that were saved under other names, of which nobody knows. */
    private void judgeErased(Path folder, List<String> persons) throws IOException {
        for (Path place : List.of(folder, data.resolve("recovery"))) {
            for (Path file : filesIn(place)) {
                String content = read(file);
                persons.stream().filter(content::contains)
                        .forEach(person -> losses.add(person + " had been erased and is in " + file.getFileName()));
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> !Office.isOther(file))
                    .toList();
        } catch (UncheckedIOException vanished) { // of another run, which goes on meanwhile
            return filesIn(folder);
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException vanished) {
            return "";
        }
    }

    private Optional<State> stateOf(UnsavedWork work) {
        if (work.changes().isEmpty()) {
            flaws.add("recovery does not say what it offers");
        }
        try {
            return Optional.of(State.of(work.reopen()));
        } catch (DocumentException e) {
            losses.add("recovery offers what does not open: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether it was killed when all was in the copy under another name, and it had not said so yet. */
    private boolean isInCopy(Path file, Testimony said) {
        return said.copying().filter(copying -> Files.exists(file.resolveSibling(copying.name()))
                && stateOf(file.resolveSibling(copying.name())).filter(copying.state()::equals).isPresent()).isPresent();
    }

    private void judgeWorks(List<State> works, State onFile, Testimony said, boolean isInCopy) {
        Set<State> may = said.offered();
        boolean saved = isInCopy || said.kept().isEmpty() || may.contains(onFile)
                || said.saving().contains(onFile) && !onFile.equals(said.saved());
        if (works.isEmpty() && !saved) {
            losses.add("recovery offers nothing, where " + said.kept().get() + " had been kept");
        }
        if (works.size() > 1) {
            flaws.add("recovery offers " + works.size() + " works on one file");
        }
        works.forEach(work -> judgeWork(work, onFile, may));
    }

    private void judgeWork(State work, State onFile, Set<State> may) {
        if (work.equals(onFile)) {
            flaws.add("recovery offers what the file holds");
        } else if (!may.contains(work)) {
            losses.add("recovery offers " + work + ", none of " + may);
        }
    }

    /**
     * Life goes on: the work is opened and saved.
     *
     * @return whether into its own file
     */
    private boolean takeUp(List<UnsavedWork> works, Path file) throws IOException {
        try {
            Session session = works.isEmpty() ? sessions.open(file) : works.getFirst().reopen();
            session.change("Go on", () -> session.strategy().setNote("Life goes on"));
            State state = State.of(session);
            Path place = session.file().orElseGet(() -> file.resolveSibling("taken-up.baraza"));
            if (session.file().isPresent()) {
                session.save();
            } else { // others had saved after it
                session.saveAs(place);
            }
            if (!Optional.of(state).equals(stateOf(place))) {
                losses.add("what was taken up and saved is not in the file");
            }
            works.forEach(UnsavedWork::discard);
            return place.equals(file);
        } catch (DocumentException e) {
            losses.add("what was left cannot be taken up: " + e.getMessage());
            return false;
        }
    }

    private void judgeWhatLiesAbout(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("plan.baraza"))
                    .filter(name -> !OURS.contains(name)).forEach(name -> flaws.add("left lying about: " + name));
        }
    }

    private void judgeSentence(String sentence) {
        if (!sentence.contains("plan.baraza") || !sentence.endsWith(".") || sentence.contains("null")) {
            flaws.add("a save was refused with: " + sentence);
        }
    }
}
