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
import java.util.Set;
import java.util.TreeMap;

/**
 * A file system in memory that can be made to fail as Windows does: no replacing of a file that is open elsewhere, a
 * full disk, a folder without permission, and a power cut before any of its operations.
 */
public final class FakeDisk implements Disk {

    /** The power fails: what was written to the medium is all there is. */
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Path, byte[]> files = new TreeMap<>();
    private final Map<Path, Instant> times = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> held = new HashSet<>();
    private final List<String> log = new ArrayList<>();
    private Instant clock = Instant.EPOCH;
    private int reads;
    private long room = 1L << 30;
    private boolean writingDenied;
    private boolean readingDenied;
    private boolean isProtected;
    private boolean gone;
    private boolean unsyncable;
    private int operationsLeft = Integer.MAX_VALUE;

    public void put(Path file, byte[] content) {
        files.put(file, content.clone());
        folders.add(file.getParent());
        clock = clock.plusMillis(1);
        times.put(file, clock);
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

    public void refuseToSync() {
        unsyncable = true;
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
        return get(file);
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
        put(file, content);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        step("replace", target);
        if (held.contains(target)) {
            throw new FileSystemException(source.toString(), target.toString(),
                    "The process cannot access the file because it is being used by another process");
        }
        files.put(target, files.remove(source));
        times.put(target, times.remove(source));
    }

    @Override
    public void sync(Path folder) throws IOException {
        step("sync", folder);
        if (unsyncable) {
            throw new IOException("Invalid argument");
        }
    }

    @Override
    public void delete(Path file) {
        files.remove(file);
    }

    private void step(String operation, Path file) {
        if (operationsLeft-- == 0) {
            throw new PowerCut();
        }
        log.add(operation + " " + file.getFileName().toString().replaceAll("\\.[0-9a-f]{8}$", " aside"));
    }
}
