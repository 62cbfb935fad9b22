package org.baraza.session.approval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps a document as it was approved, compressed and with its fingerprint, and reads it again to look at. Earlier
 * versions, remarks and the history of changes are no part of it.
 */
public final class ApprovedVersions {

    /** Much more than any strategy needs, and little enough for every machine. */
    private static final int MOST_BYTES = 64 << 20;
    private static final int LINE = 76;

    private ApprovedVersions() {
    }

    /**
     * The document as it is now, to be added to its approval.
     *
     * @param version as people call it, such as "1.0"
     */
    public static Snapshot keep(Strategy strategy, String version, String author, LocalDate day) {
        byte[] document = DocumentWriter.write(plain(strategy));
        Snapshot snapshot = StrategyFactory.eINSTANCE.createSnapshot();
        snapshot.setVersion(version);
        snapshot.setAuthor(author);
        snapshot.setDate(day);
        snapshot.setSha256(fingerprint(document));
        snapshot.setContent(packed(document));
        return snapshot;
    }

    /** @throws DocumentException if it is damaged, or somebody wrote into it */
    public static Strategy read(Snapshot snapshot) throws DocumentException {
        String name = NLS.bind(Messages.Snapshot_name, snapshot.getVersion());
        byte[] document = unpacked(snapshot, name);
        if (!fingerprint(document).equals(snapshot.getSha256())) {
            throw new DocumentException(NLS.bind(Messages.Snapshot_changed, name));
        }
        return DocumentReader.read(document, name).strategy();
    }

    private static Strategy plain(Strategy strategy) {
        Strategy copy = EcoreUtil.copy(strategy);
        copy.getHistory().clear();
        copy.getComments().clear();
        if (copy.getApproval() != null) {
            copy.getApproval().getSnapshots().clear();
        }
        commented(copy).forEach(element -> element.getComments().clear());
        return copy;
    }

    private static List<StrategyElement> commented(Strategy strategy) {
        List<StrategyElement> all = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element && !element.getComments().isEmpty()) {
                all.add(element);
            }
        });
        return all;
    }

    private static String packed(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
        return Base64.getMimeEncoder(LINE, new byte[] { '\n' }).encodeToString(bytes.toByteArray());
    }

    private static byte[] unpacked(Snapshot snapshot, String name) throws DocumentException {
        if (snapshot.getContent() == null) {
            throw new DocumentException(NLS.bind(Messages.Snapshot_changed, name));
        }
        try (GZIPInputStream unpacking = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(snapshot.getContent())))) {
            byte[] document = unpacking.readNBytes(MOST_BYTES + 1);
            if (document.length > MOST_BYTES) {
                throw new DocumentException(NLS.bind(Messages.Snapshot_changed, name));
            }
            return document;
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(NLS.bind(Messages.Snapshot_changed, name), e);
        }
    }

    private static String fingerprint(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
