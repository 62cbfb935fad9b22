package org.baraza.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What lies in the three archives. */
class ArchivesTest {

    @Test
    void linuxHasItsStartItsMenuEntryAndARuntime() throws Exception {
        List<String> entries = tar("linux.gtk.x86_64");
        assertHas(entries, "-rwxr-xr-x", "baraza/baraza");
        assertHas(entries, "-rwxr-xr-x", "baraza/add-to-menu");
        assertHas(entries, "-rw-r--r--", "baraza/baraza.desktop");
        assertHas(entries, "-rw-r--r--", "baraza/baraza.png");
        assertHas(entries, "-rwxr-xr-x", "baraza/jre/bin/java");
    }

    @Test
    void macosHasAnApplicationToDoubleClick() throws Exception {
        List<String> entries = tar("macosx.cocoa.aarch64");
        assertHas(entries, "-rwxr-xr-x", "Baraza.app/Contents/MacOS/baraza");
        assertHas(entries, "-rw-r--r--", "Baraza.app/Contents/Info.plist");
        assertHas(entries, "-rw-r--r--", "Baraza.app/Contents/Resources/baraza.icns");
        assertHas(entries, "-rw-r--r--", "Baraza.app/Contents/Eclipse/baraza.jar");
    }

    @Test
    void windowsHasAProgramWithAnIconAndAConsoleForm() throws Exception {
        try (ZipFile zip = new ZipFile(Tree.archive("win32.win32.x86_64").toFile())) {
            byte[] program = zip.getInputStream(zip.getEntry("baraza/baraza.exe")).readAllBytes();
            assertEquals("MZ", new String(program, 0, 2, ISO_8859_1));
            byte[] icon = Files.readAllBytes(Tree.ROOT.resolve("releng/org.baraza.product/icons/baraza.ico"));
            assertTrue(new String(program, ISO_8859_1).contains(largestPicture(icon)), "The icon is not in baraza.exe");
            String console = new String(zip.getInputStream(zip.getEntry("baraza/baraza.cmd")).readAllBytes(), ISO_8859_1);
            assertTrue(console.lines().count() > 5 && console.replace("\r\n", "").indexOf('\n') < 0);
            assertTrue(zip.stream().map(ZipEntry::getName).anyMatch("baraza/baraza.jar"::equals));
        }
    }

    /** A bundle that no feature names would be missed by users only. */
    @Test
    void everyBundleOfOursIsIn() throws Exception {
        Set<String> ours = bundlesOfTheTree();
        List<String> entries = tar("linux.gtk.x86_64");
        ours.removeIf(name -> entries.stream().anyMatch(entry -> entry.contains("/plugins/" + name + "_")));
        assertEquals(Set.of(), ours, "in no feature");
    }

    private static Set<String> bundlesOfTheTree() throws IOException {
        Set<String> published = Set.of("org.baraza.testkit", "org.baraza.testkit.ui", "org.baraza.examples.health");
        try (Stream<Path> folders = Files.list(Tree.ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.endsWith(".tests") && !published.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The last picture of an icon file, as in its directory entry: length at 8, offset at 12. */
    private static String largestPicture(byte[] icon) {
        int entry = 6 + 16 * (icon[4] - 1);
        int offset = little(icon, entry + 12);
        return new String(Arrays.copyOfRange(icon, offset, offset + little(icon, entry + 8)), ISO_8859_1);
    }

    private static int little(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8
                | Byte.toUnsignedInt(bytes[at + 2]) << 16 | Byte.toUnsignedInt(bytes[at + 3]) << 24;
    }

    private static List<String> tar(String system) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tar", "--list", "--verbose", "--gzip", "--file",
                Tree.archive(system).toString()).start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor());
        return lines;
    }

    private static void assertHas(List<String> entries, String permissions, String path) {
        assertTrue(entries.stream().anyMatch(entry -> entry.startsWith(permissions) && entry.endsWith(" " + path)),
                () -> "No " + permissions + " " + path);
    }
}
