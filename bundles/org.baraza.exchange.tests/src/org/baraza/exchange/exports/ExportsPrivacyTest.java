package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.exports.Exports.Picture;
import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;
import org.junit.jupiter.api.io.TempDir;

/** Every format that there is, and of pictures every one. */
class ExportsPrivacyTest extends PrivacyContract {

    @TempDir
    Path folder;

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) throws Exception {
        ExportContent content = Plans.content(confidential.strategy(), Locale.of(confidential.strategy().getLanguage()));
        for (String format : Exports.formats()) {
            for (Picture picture : Exports.isPicture(format) ? Picture.values() : new Picture[] { Picture.MATRIX }) {
                Exports.write(format, picture, content, Exports.needsFolder(format) ? folder.resolve("tables")
                        : folder.resolve(picture + "." + format));
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(ExportsPrivacyTest::outgoing).toList().stream();
        }
    }

    private static Outgoing outgoing(Path file) {
        try {
            return new Outgoing(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
