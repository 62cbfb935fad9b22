package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A file system in memory that can be made to fail as Windows does: no replacing of a file that is open elsewhere, none of
 * anything while a virus scanner looks at it, a full disk, a folder without permission, and a power cut before any of its
 * operations. What was not forced to the medium before a power cut may be there after it, or not.
 */
public final class FakeDisk implements Disk {

    /** The power fails: what was written to the medium is all there is. */
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_PENDING = 8;
    private static final String IN_USE = "The process cannot access the file because it is being used by another process";

    private final Map<Path, byte[]> files = new TreeMap<>();
    private final Map<Path, byte[]> durable = new TreeMap<>();
    private final List<Consumer<Map<Path, byte[]>>> pending = new ArrayList<>();
    private final Map<Path, Integer> locked = new TreeMap<>();
    private final Map<Path, Instant> times = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> held = new HashSet<>();
    private final List<String> log = new ArrayList<>();
    private Instant clock = Instant.EPOCH;
    private int reads;
    private int pauses;
    private int lockOfNew;
    private long room = 1L << 30;
    private boolean writingDenied;
    private boolean readingDenied;
    private boolean isProtected;
    private boolean gone;
    private int syncsLeft = Integer.MAX_VALUE;
    private boolean unlinkable;
    private int operationsLeft = Integer.MAX_VALUE;
    private Runnable meanwhile = () -> { };
    private Runnable onceWritten = () -> { };
    private Runnable onceRead = () -> { };
    private final Set<Path> turns = new HashSet<>();
    private boolean lockless;

    public void put(Path file, byte[] content) {
        files.put(file, content.clone());
        durable.put(file, content.clone());
        folders.add(file.getParent());
        clock = clock.plusMillis(1);
        times.put(file, clock);
    }

    /** Somebody writes as much from another machine, of which ours has not heard yet. */
    public void putFromAfar(Path file, byte[] content) {
        Instant before = times.get(file);
        put(file, content);
        times.put(file, before);
    }

    /** Somebody writes the same content again. */
    public void touch(Path file) {
        put(file, get(file));
    }

    public void pass(Duration time) {
        clock = clock.plus(time);
    }

    public void rename(Path file, Path name) {
        files.put(name, files.remove(file));
        times.put(name, times.remove(file));
    }

    /** Somebody deletes it. */
    public void lose(Path file) {
        files.remove(file);
        durable.remove(file);
    }

    /** How often a file was read. */
    public int reads() {
        return reads;
    }

    public byte[] get(Path file) {
        return files.get(file).clone();
    }

    public Set<Path> paths() {
        return Set.copyOf(files.keySet());
    }

    public List<String> log() {
        return List.copyOf(log);
    }

    public void hold(Path file) {
        held.add(file);
    }

    /** Nobody gets at the file until so many pauses were made, as while a virus scanner looks at it. */
    public void lock(Path file, int pauses) {
        locked.put(file, pauses);
    }

    /** Nobody gets at any new file until so many pauses were made. */
    public void lockWhatIsWritten(int pauses) {
        lockOfNew = pauses;
    }

    public int pauses() {
        return pauses;
    }

    /** What the medium may hold after a power cut now: with any of what was not forced to it. */
    public List<FakeDisk> afterPowerCut() {
        if (pending.size() > MOST_PENDING) {
            throw new IllegalStateException(pending.size() + " operations were never forced to the medium");
        }
        List<FakeDisk> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << pending.size(); chosen++) {
            Map<Path, byte[]> left = new TreeMap<>(durable);
            for (int i = 0; i < pending.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    pending.get(i).accept(left);
                }
            }
            FakeDisk disk = new FakeDisk();
            left.forEach(disk::put);
            all.add(disk);
        }
        return all;
    }

    public void release(Path file) {
        held.remove(file);
    }

    public void leave(long bytes) {
        room = bytes;
    }

    public void denyWriting() {
        writingDenied = true;
    }

    public void denyReading() {
        readingDenied = true;
    }

    public void protect() {
        isProtected = true;
    }

    public void disconnect() {
        gone = true;
    }

    public void reconnect() {
        gone = false;
    }

    /** As sticks are formatted: no file has two names. */
    public void refuseToLink() {
        unlinkable = true;
    }

    public void refuseToSync() {
        refuseToSyncAfter(0);
    }

    /** The drive fails after folders were forced to it so many times. */
    public void refuseToSyncAfter(int times) {
        syncsLeft = times;
    }

    /** What others do when a folder is forced to its medium next. */
    public void meanwhile(Runnable others) {
        meanwhile = others;
    }

    /** What others do when something has been written next. */
    public void onceWritten(Runnable others) {
        onceWritten = others;
    }

    /** What others do when something has been read next. */
    public void onceRead(Runnable others) {
        onceRead = others;
    }

    /** As some network drives are: nothing can be locked. */
    public void refuseToLock() {
        lockless = true;
    }

    public void cutPowerAfter(int operations) {
        operationsLeft = operations;
    }

    @Override
    public boolean exists(Path file) {
        return !gone && files.containsKey(file);
    }

    @Override
    public boolean isFolder(Path file) {
        return !gone && folders.contains(file);
    }

    @Override
    public boolean isFile(Path file) {
        return exists(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return !isProtected;
    }

    @Override
    public long room(Path folder) {
        return room;
    }

    @Override
    public Path resolve(Path file) {
        return file;
    }

    @Override
    public Stamp stamp(Path file) throws IOException {
        if (gone || !exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new Stamp(files.get(file).length, times.getOrDefault(file, Instant.EPOCH));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (gone) {
            throw new NoSuchFileException(folder.toString());
        }
        return files.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        reads++;
        if (gone || !exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (readingDenied) {
            throw new AccessDeniedException(file.toString());
        }
        refuseIfLocked(file);
        byte[] content = get(file);
        Runnable others = onceRead;
        onceRead = () -> { };
        others.run();
        return content;
    }

    @Override
    public Optional<Turn> turn(Path place) throws IOException {
        if (lockless) {
            throw new IOException("No locks available");
        }
        return turns.add(place) ? Optional.of(() -> turns.remove(place)) : Optional.empty();
    }

    @Override
    public void write(Path file, byte[] content, Path like) throws IOException {
        step("write", file);
        if (gone) {
            throw new NoSuchFileException(file.toString());
        }
        if (writingDenied) {
            throw new AccessDeniedException(file.toString());
        }
        if (exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (content.length > room) {
            files.put(file, new byte[(int) room]);
            throw new IOException("There is not enough space on the disk");
        }
        files.put(file, content.clone());
        folders.add(file.getParent());
        clock = clock.plusMillis(1);
        times.put(file, clock);
        pending.add(medium -> medium.put(file, content.clone()));
        if (lockOfNew > 0) {
            lock(file, lockOfNew);
        }
        Runnable others = onceWritten;
        onceWritten = () -> { };
        others.run();
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        step("link", name);
        if (unlinkable || held.contains(file)) {
            throw new FileSystemException(name.toString(), file.toString(), "Incorrect function");
        }
        refuseIfLocked(file);
        byte[] content = get(file);
        files.put(name, content);
        times.put(name, times.get(file));
        pending.add(medium -> medium.put(name, content));
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        step("replace", target);
        if (gone) {
            throw new NoSuchFileException(source.toString());
        }
        refuseIfLocked(source);
        refuseIfLocked(target);
        if (held.contains(target) || held.contains(source)) {
            throw new FileSystemException(source.toString(), target.toString(), IN_USE);
        }
        byte[] content = files.remove(source);
        files.put(target, content);
        times.put(target, times.remove(source));
        pending.add(medium -> {
            medium.remove(source);
            medium.put(target, content);
        });
    }

    @Override
    public void sync(Path folder) throws IOException {
        Runnable others = meanwhile;
        meanwhile = () -> { };
        others.run();
        step("sync", folder);
        if (syncsLeft-- <= 0) {
            throw new IOException("Invalid argument");
        }
        pending.forEach(operation -> operation.accept(durable));
        pending.clear();
    }

    @Override
    public void delete(Path file) throws IOException {
        refuseIfLocked(file);
        if (held.contains(file)) {
            throw new FileSystemException(file.toString(), null, IN_USE);
        }
        files.remove(file);
        pending.add(medium -> medium.remove(file));
    }

    @Override
    public boolean isBusy(IOException failure) {
        return failure instanceof FileSystemException busy && IN_USE.equals(busy.getReason());
    }

    @Override
    public void pause() {
        pauses++;
        locked.replaceAll((file, left) -> left - 1);
        locked.values().removeIf(left -> left <= 0);
    }

    private void refuseIfLocked(Path file) throws IOException {
        if (locked.containsKey(file)) {
            throw new FileSystemException(file.toString(), null, IN_USE);
        }
    }

    private void step(String operation, Path file) {
        if (operationsLeft-- == 0) {
            throw new PowerCut();
        }
        log.add(operation + " " + file.getFileName().toString().replaceAll("\\.[0-9a-f]{8}\\.saving$", " aside").replaceAll("\\.[0-9a-f-]{36}\\.saved$", " waiting"));
    }
}
