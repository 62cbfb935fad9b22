package org.baraza.catalogue.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;

/** The pack as it is shipped. */
final class GuidelinesPack {

    static final Pack PACK = read();
    static final Catalogue CATALOGUE = Catalogue.of(List.of(PACK));

    private GuidelinesPack() {
    }

    private static Pack read() {
        String file = "/packs/eca-guidelines.pack";
        try {
            Pack pack = PackReader.read(GuidelinesPack.class.getResource(file).toURI(), file);
            assertEquals(List.of(), PackReader.unknownFeatures(pack));
            return pack;
        } catch (PackException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The tactics under a purpose or heading, in the order in which they are shown. */
    static List<Tactic> tactics(String purpose) {
        return CATALOGUE.tactics().stream().filter(tactic -> tactic.getPurpose().entry().equals(purpose)).toList();
    }

    static Purpose purpose(String id) {
        return PACK.getPurposes().stream().filter(purpose -> purpose.getId().equals(id)).findFirst().orElseThrow();
    }

    static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::getId).toList();
    }

    static List<String> names(List<? extends Entry> entries) {
        return entries.stream().map(GuidelinesPack::name).toList();
    }

    static String name(Entry entry) {
        return english(entry.getName());
    }

    /** The name and all other spellings of it. */
    static List<String> spellings(Entry entry) {
        return Stream.concat(Stream.of(name(entry)), entry.getAliases().stream()).toList();
    }

    static String english(List<LocalText> texts) {
        return text(texts, "en").orElse("");
    }

    static Optional<String> text(List<LocalText> texts, String language) {
        return texts.stream().filter(text -> text.getLang().equals(language)).map(LocalText::getValue)
                .filter(value -> value != null && !value.isBlank()).findFirst();
    }
}
