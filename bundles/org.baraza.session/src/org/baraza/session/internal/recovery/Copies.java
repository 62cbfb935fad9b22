package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.internal.Sessions;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Copies in the folder {@code recovery} of the user's data folder, which the launcher names in the property
 * {@code baraza.data}; without one nothing is kept.
 */
@Component(service = Recovery.class)
public final class Copies implements Recovery {

    private final Optional<Path> folder;
    private final Sessions sessions;
    private final Logger logger;
    private final String writer;
    /** The file of reopened work knows less than the session that it is reopened in. */
    private final Map<Session, FoundWork> reopened = Collections.synchronizedMap(new WeakHashMap<>());
    private final Set<FollowedSession> followed = Collections.newSetFromMap(new WeakHashMap<>());

    @Activate
    public Copies(BundleContext context, @Reference Sessions sessions, @Reference LoggerFactory loggers) {
        this(Optional.ofNullable(context.getProperty("baraza.data")).filter(text -> !text.isBlank())
                .map(data -> Path.of(data, "recovery")), sessions, loggers.getLogger(Copies.class), CopyLabel.thisProcess());
    }

    /** @param writer the process that keeps copies, as {@link CopyLabel} names it */
    Copies(Optional<Path> folder, Sessions sessions, Logger logger, String writer) {
        this.folder = folder;
        this.sessions = sessions;
        this.logger = logger;
        this.writer = writer;
    }

    @Override
    public KeptCopy follow(Session session) {
        return folder.<KeptCopy>map(parent -> follow(session, parent)).orElseGet(NoCopy::new);
    }

    private FollowedSession follow(Session session, Path parent) {
        FollowedSession copy = Optional.ofNullable(reopened.remove(session))
                .map(work -> work.goOn(session, writer))
                .orElseGet(() -> new FollowedSession(session, sessions, basis(session),
                        new CopyFolder(parent.resolve(UUID.randomUUID().toString())), 0, writer, logger));
        followed.add(copy);
        return copy;
    }

    /** Of a session that is followed already, as in a second window, that is what the first one knows. */
    private Basis basis(Session session) {
        return followed.stream().map(copy -> copy.basisOf(session)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Basis.of(session));
    }

    @Override
    public List<UnsavedWork> found() {
        return folder.map(this::foundIn).orElse(List.of());
    }

    @Override
    public void erase(String document, String contact) throws IOException {
        followed.forEach(FollowedSession::settle); // or one would write the person after that
        List<Erasing> all = new ArrayList<>();
        for (CopyFolder copy : folder.isPresent() ? copies(folder.get()) : List.<CopyFolder>of()) {
            all.add(() -> copy.erase(document, contact));
        }
        followed.forEach(copy -> all.add(() -> copy.erasedFrom(document, contact)));
        IOException failure = null;
        for (Erasing each : all) {
            try {
                each.run();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** From one of many copies: where it fails the others are to be erased from all the same. */
    private interface Erasing {
        void run() throws IOException;
    }

    private static List<CopyFolder> copies(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.map(CopyFolder::new).toList();
        }
    }

    private List<UnsavedWork> foundIn(Path parent) {
        try {
            return copies(parent).stream().flatMap(copy -> found(copy).stream())
                    .sorted(Comparator.comparing(UnsavedWork::keptAt).reversed()).toList();
        } catch (IOException e) {
            logger.warn("Unsaved work cannot be looked for in {}", parent, e);
            return List.of();
        }
    }

    private Optional<UnsavedWork> found(CopyFolder copy) {
        try {
            Optional<CopyLabel> label = copy.label().filter(any -> !any.writerRuns());
            if (label.isEmpty()) {
                return Optional.empty();
            }
            FoundWork work = new FoundWork(copy, label.get(), sessions, reopened::put, logger);
            if (work.isOnFile()) { // the crash came between the save and the end of the copy
                work.discard();
                return Optional.empty();
            }
            return Optional.of(work);
        } catch (IOException | DocumentException e) {
            logger.warn("Unsaved work in {} cannot be read", copy, e);
            return Optional.empty();
        }
    }
}
