package org.baraza.exchange.imports;

import java.util.regex.Pattern;

import org.baraza.exchange.internal.values.PlainWord;

/** How tables say that something is yet to be said: "TBD", "À déterminer", "n/d". */
final class Unsaid {

    private static final Pattern OPEN = Pattern.compile("t ?b ?[acdfn]|n d"
            + "|(?:yet )?to be (?:advised|agreed|announced|appointed|confirmed|costed|decided|defined|designated|determined|identified|named|nominated|specified)(?: later)?"
            + "|(?:reste )?a (?:chiffrer|confirmer|definir|designer|determiner|evaluer|identifier|nommer|preciser|rechercher)(?: ulterieurement| plus tard)?");
    private static final Pattern ASKED = Pattern.compile("\\?+");

    private Unsaid() {
    }

    static boolean is(String text) {
        return ASKED.matcher(text.strip()).matches() || OPEN.matcher(PlainWord.of(text)).matches();
    }
}
