package org.baraza.catalogue.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.Packs;
import org.baraza.model.catalogue.Pack;
import org.baraza.testkit.InstalledBundle;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/** Against the real registry, with bundles that come and go while the framework runs. */
class InstalledCatalogueTest {

    @TempDir
    Path folder;

    private final Semaphore changes = new Semaphore(0);
    private InstalledCatalogue installed;

    @BeforeEach
    void open() {
        BundleContext context = FrameworkUtil.getBundle(InstalledCatalogueTest.class).getBundleContext();
        LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
        installed = new InstalledCatalogue(RegistryFactory.getRegistry(), () -> Optional.of(folder), loggers);
        installed.onChange(changes::release);
    }

    @AfterEach
    void close() {
        installed.close();
    }

    private void awaitChange() throws InterruptedException {
        assertTrue(changes.tryAcquire(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS), "no change was told");
    }

    private static InstalledBundle bundle(String name, String id) throws Exception {
        return bundle(name, Map.of("packs/a.pack", Packs.file(id, "Publisher " + name, "")), "packs/a.pack");
    }

    private static InstalledBundle bundle(String name, Map<String, String> files, String... published)
            throws Exception {
        String packs = Stream.of(published).map("<pack file=\"%s\"/>"::formatted).collect(Collectors.joining());
        return InstalledBundle.install(name,
                "<extension point=\"org.baraza.catalogue.packs\">" + packs + "</extension>", files);
    }

    private List<String> ids() {
        return installed.catalogue().packs().stream().map(Pack::getId).toList();
    }

    @Test
    void packsComeAndGoWithTheirBundles() throws Exception {
        assertEquals(List.of(), ids());
        try (InstalledBundle health = bundle("health", "health")) {
            awaitChange();
            assertEquals(List.of("health"), ids());
        }
        awaitChange();
        assertEquals(List.of(), ids());
    }

    @Test
    void theCatalogueIsReadOnceUntilSomethingChanges() throws Exception {
        Catalogue before = installed.catalogue();
        assertSame(before, installed.catalogue());
        try (InstalledBundle health = bundle("health", "health")) {
            awaitChange();
            assertNotSame(before, installed.catalogue());
        }
        awaitChange();
    }

    @Test
    void aBrokenPackIsNamedAndTheOthersStay() throws Exception {
        Map<String, String> files = Map.of("broken.pack", "<oops", "good.pack", Packs.file("good", "Office", ""));
        try (InstalledBundle mixed = bundle("mixed", files, "broken.pack", "absent.pack", "", "good.pack")) {
            awaitChange();
            assertEquals(List.of("good"), ids());
            List<String> problems = installed.catalogue().problems().stream().map(problem -> problem.text()).toList();
            assertEquals(3, problems.size(), problems.toString());
            assertTrue(problems.getFirst().startsWith("mixed, broken.pack: "), problems.getFirst());
            assertTrue(problems.get(1).startsWith("mixed, absent.pack: "), problems.get(1));
        }
        awaitChange();
    }

    @Test
    void ofTwoBundlesWithOnePackIdTheFirstInstalledStays() throws Exception {
        try (InstalledBundle first = bundle("zeta", "same"); InstalledBundle second = bundle("alpha", "same")) {
            awaitChange();
            awaitChange();
            assertEquals("Publisher zeta", installed.catalogue().packs().getFirst().getPublisher());
            assertTrue(installed.catalogue().problems().getFirst().text().contains("Publisher alpha"));
        }
        awaitChange();
        awaitChange();
    }

    @Test
    void looseFilesOfTheFolderNeedNoBundle() throws IOException {
        Files.writeString(folder.resolve("b.pack"), Packs.file("second", "Office", ""));
        Files.writeString(folder.resolve("a.pack"), Packs.file("first", "Office", ""));
        Files.writeString(folder.resolve("notes.txt"), "not a pack");
        assertEquals(List.of("first", "second"), ids());
    }

    @Test
    void whatAFileHoldsBeyondThisVersionIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.pack"), Packs.file("first", "Office", "<films id='x'/>"));
        assertEquals(List.of("first"), ids());
        assertTrue(installed.catalogue().problems().getFirst().reason().contains("films"));
    }

    @Test
    void aListenerThatWasClosedHearsNothing() throws Exception {
        Semaphore heard = new Semaphore(0);
        installed.onChange(heard::release).close();
        try (InstalledBundle health = bundle("health", "health")) {
            awaitChange();
        }
        awaitChange();
        assertEquals(0, heard.availablePermits());
    }
}
