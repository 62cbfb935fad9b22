package org.baraza.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.baraza.model.catalogue.Pack;

/** Packs for tests, written as their files are. All publishers are fictional. */
public final class Packs {

    private Packs() {
    }

    /** The file of a pack with these contents. */
    public static String file(String id, String publisher, String contents) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <catalogue:Pack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:catalogue="urn:baraza:catalogue" id="%s" version="1.0.0" publisher="%s">
                  <languages>en</languages>
                  %s
                </catalogue:Pack>
                """.formatted(id, publisher, contents);
    }

    public static Pack pack(String id, String contents) {
        return pack(id, "Publisher of " + id, contents);
    }

    public static Pack pack(String id, String publisher, String contents) {
        try {
            return read(file(id, publisher, contents));
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    public static Pack read(String file) throws PackException {
        return PackReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "test.pack");
    }
}
