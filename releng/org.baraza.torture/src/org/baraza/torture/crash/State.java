package org.baraza.torture.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;

/** All that a person would miss of a document and its private data, as a short word; which revision it is, is no part of it. */
record State(String word) {

    private static final int LENGTH = 16;

    static State of(Session session) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content(session).getBytes(StandardCharsets.UTF_8));
            session.privateData().map(DocumentWriter::write).ifPresent(digest::update);
            return new State(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Session session) {
        return new String(DocumentWriter.write(session.strategy()), StandardCharsets.UTF_8)
                .replaceFirst(" revision=\"[^\"]*\"", "").replaceAll("(?m)^  <parents>.*\n", "");
    }
}
