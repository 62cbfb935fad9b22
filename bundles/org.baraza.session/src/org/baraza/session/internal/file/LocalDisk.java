package org.baraza.session.internal.file;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The file system of this machine. */
final class LocalDisk implements Disk {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final long PAUSE_MILLIS = 100;
    /** By number: its name would be looked up, of a network if need be. */
    private static final String GROUP = "unix:gid";
    private static final Map<PosixFilePermission, PosixFilePermission> OF_GROUP_AND_ALL = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public boolean isFolder(Path file) {
        return Files.isDirectory(file);
    }

    @Override
    public boolean isFile(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    @Override
    public long room(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.getUsableSpace();
    }

    @Override
    public Path resolve(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    @Override
    public Stamp stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    @Override
    public byte[] read(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new IOException(file + " is no file, or too large");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void write(Path file, byte[] content, Path like) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix") && Files.exists(like)) {
                share(file, like);
            }
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /**
     * With whom the other file is shared: by its group, where whoever writes is a member of it. The permissions of that group
     * are not for another one, which then has those of all. Lists of further persons can't be read from here.
     */
    private static void share(Path file, Path like) throws IOException {
        Set<PosixFilePermission> former = Files.getPosixFilePermissions(like);
        Set<PosixFilePermission> permissions = new HashSet<>(former);
        if (!isGiven(file, Files.getAttribute(like, GROUP))) {
            OF_GROUP_AND_ALL.forEach((ofGroup, ofAll) -> permissions.removeIf(
                    each -> each == ofGroup && !former.contains(ofAll)));
        }
        give(file, permissions);
    }

    /** Some sticks and shares give all files the same permissions and let nobody change them; to others none must fall. */
    private static void give(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (Files.getPosixFilePermissions(file).equals(permissions)) {
            return;
        }
        try {
            Files.setPosixFilePermissions(file, permissions);
        } catch (IOException e) {
            if (!permissions.containsAll(Files.getPosixFilePermissions(file))) {
                throw e;
            }
        }
    }

    private static boolean isGiven(Path file, Object group) throws IOException {
        if (group.equals(Files.getAttribute(file, GROUP))) {
            return true;
        }
        try {
            Files.setAttribute(file, GROUP, group);
            return true;
        } catch (IOException noMember) {
            return false;
        }
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<Turn> turn(Path place) throws IOException {
        return FileTurn.take(place);
    }

    /** Windows has no such thing and refuses to open a folder; there the file system's own journal does it. */
    @Override
    public void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Nowhere else does it matter who else has a file open. */
    @Override
    public boolean isBusy(IOException failure) {
        return WINDOWS && (failure instanceof AccessDeniedException || failure.getClass() == FileSystemException.class);
    }

    @Override
    public void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
