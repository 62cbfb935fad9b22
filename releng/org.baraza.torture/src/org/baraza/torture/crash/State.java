package org.baraza.torture.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.baraza.model.strategy.PrivateData;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;

/**
 * All that a person would miss of a document, and of its private data, as a short word each; which revision it is, is no
 * part of it.
 */
record State(String document, String persons) {

    private static final int LENGTH = 16;
    private static final String BETWEEN = "+";

    static State of(Session session) {
        return new State(shortened(content(session)), shortened(content(session.privateData())));
    }

    /** The same document with these private data. */
    State with(Optional<PrivateData> others) {
        return new State(document, shortened(content(others)));
    }

    /** The same document with the private data of that state. */
    State withPersonsOf(State other) {
        return new State(document, other.persons);
    }

    static State parse(String word) {
        String[] parts = word.split("\\" + BETWEEN, 2);
        return new State(parts[0], parts[1]);
    }

    String word() {
        return document + BETWEEN + persons;
    }

    private static byte[] content(Session session) {
        return new String(DocumentWriter.write(session.strategy()), StandardCharsets.UTF_8)
                .replaceFirst(" revision=\"[^\"]*\"", "").replaceAll("(?m)^  <parents>.*\n", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] content(Optional<PrivateData> persons) {
        return persons.map(DocumentWriter::write).orElseGet(() -> new byte[0]);
    }

    private static String shortened(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
