package org.baraza.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.approval.ApprovedVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

class SessionsTest {

    private final BundleContext context = FrameworkUtil.getBundle(SessionsTest.class).getBundleContext();
    private final Sessions sessions = new Sessions(context, new NoChecks(),
            context.getService(context.getServiceReference(LoggerFactory.class)), null);

    @Test
    void opensTheSampleAsAnUnsavedCopy() {
        Session sample = sessions.openSample();
        assertEquals(Optional.empty(), sample.file());
        assertFalse(sample.isDirty());
        assertTrue(sample.name().startsWith("Republic of Tamasi"), sample.name());
        assertTrue(sample.privateData().isPresent());
        assertThrows(DocumentException.class, sample::save);
    }

    @Test
    void savesTheSampleWithItsContacts(@TempDir Path folder) throws DocumentException {
        Session sample = sessions.openSample();
        sample.saveAs(folder.resolve("mine.baraza"));
        assertTrue(sessions.open(folder.resolve("mine.baraza")).privateData().isPresent());
    }

    @Test
    void givesANewDocumentItsId() {
        Session created = sessions.create(StrategyFactory.eINSTANCE.createStrategy());
        assertTrue(created.isDirty());
        assertNotEquals(null, created.strategy().getId());
        created.change("Title", () -> created.strategy().setTitle("Tamasi"));
        assertEquals(System.getProperty("user.name"), created.strategy().getHistory().getFirst().getBy());
    }

    @Test
    void opensAnApprovedVersionToLookAt(@TempDir Path folder) throws DocumentException {
        Session sample = sessions.openSample();
        String title = sample.strategy().getTitle();
        Snapshot approved = ApprovedVersions.keep(sample.strategy(), "1.0", "Awa Maro", LocalDate.of(2026, 12, 9));
        sample.change("Change title", () -> sample.strategy().setTitle("Changed since"));

        Session version = sessions.openVersion(approved);
        assertEquals(title, version.strategy().getTitle());
        assertEquals(title + ", approved version 1.0", version.name());
        assertFalse(version.isDirty());
        assertTrue(version.isReadOnly());
        assertEquals(Optional.empty(), version.file());
        assertThrows(DocumentException.class, version::save);
        version.saveAs(folder.resolve("then.baraza"));
        assertEquals("then.baraza", version.name());
        approved.setSha256("0".repeat(64));
        assertThrows(DocumentException.class, () -> sessions.openVersion(approved));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThrows(DocumentException.class, () -> sessions.open(Path.of("none.baraza")));
    }
}
