package org.baraza.exchange.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which words a name is plainly that of an agency, of a unit of one or of a person. */
final class AgencyWords {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.&-]{1,9}|\\p{Lu}\\p{Ll}\\p{Lu}[\\p{Lu}\\p{N}&]{0,6}\\p{Ll}?");
    private static final String INSTITUTION = "ministry|minist[èe]re|bureau|office|institute?|department|d[ée]partement|directorate|direction"
            + "|agency|agence|authority|autorit[ée]|commission|council|conseil|secretariat|secr[ée]tariat|chamber|chambre|association"
            + "|federation|f[ée]d[ée]ration|observatory|observatoire|academy|acad[ée]mie|parliament|parlement|national assembly|assembl[ée]e";
    private static final Pattern NAMED = Pattern.compile("(?iu)(?:the |la |le |l['’])?(?:(?:" + INSTITUTION + "|central bank|banque centrale"
            + "|bank of|banque de|university of|universit[ée] de)\\b.*|(?!.*,).*\\b(?:" + INSTITUTION + "|bank|university))");
    private static final Pattern PERSON = Pattern.compile("(?iu)(?:m\\.|mme|mlle|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|prof\\.?)\\s.*"
            + "|(?:head|chief|director|chef|cheffe|directeur|directrice|coordinator|coordinateur|coordinatrice|coordonnateur|manager)[ ,].*");
    private static final Pattern UNIT = Pattern.compile("(?iu)(?:the |la |le |l['’])?(?:direction|directorate|sub-directorate|sous-direction|division|unit|unité"
            + "|service|section|department|d[ée]partement|cellule|cell|branch|regional offices?|bureaux? r[ée]gion(?:al|aux))\\b[^,;/]*"
            + "|[^,;/]*\\b(?:department|division|directorate|unit|section|branch|service|desk)");
    private static final Pattern UNIT_OF = Pattern.compile("(?iu)(?:direction|directorate|division|unit|unité|service|section|department|d[ée]partement|cellule)\\b.*"
            + "\\s(?:de l['’]|du |de la |de |of the |of )(.+)");
    private static final Pattern IS_LEAD = Pattern.compile("(?iu)\\s*\\((?:lead|leader|chef de file|pilote|responsable)\\)");

    private AgencyWords() {
    }

    /** "NSI", "MoFP". */
    static boolean areShort(String name) {
        return ACRONYM.matcher(name).matches();
    }

    /** "Ministry of Planning". */
    static boolean nameOne(String name) {
        return NAMED.matcher(name).matches();
    }

    static boolean nameAPerson(String name) {
        return PERSON.matcher(name).matches();
    }

    static boolean nameAUnit(String name) {
        return UNIT.matcher(name).matches();
    }

    /** The agency that a unit says it is of: "NSI" for "Division of surveys of the NSI". */
    static Optional<String> wholeOf(String unit) {
        return Optional.of(UNIT_OF.matcher(unit)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    static boolean isLead(String name) {
        return IS_LEAD.matcher(name).find();
    }

    static String bare(String name) {
        return IS_LEAD.matcher(name).replaceAll("").strip().replaceFirst("[.,;:]+$", "");
    }
}
