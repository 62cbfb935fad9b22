package org.baraza.cli.internal.arguments;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param form what follows it, as the help writes it; empty for one that stands alone
 * @param takes how many words follow it
 */
public record Option(String name, String form, Takes takes) {

    /** How many words follow an option. */
    public enum Takes {
        NOTHING, ONE,
        /** All words up to the next option, as one value. */
        ALL
    }

    public static final Option FORMAT = new Option("--format", "text|json", Takes.ONE);
    public static final Option AS_OF = new Option("--as-of", "DATE", Takes.ONE);
    public static final Option MONTH = new Option("--month", "MONTH", Takes.ONE);
    public static final Option REPORT = new Option("--report", "ID", Takes.ONE);
    public static final Option OUT = new Option("--out", "PATH", Takes.ONE);
    public static final Option GROUP = new Option("--group", "NAME", Takes.ONE);
    public static final Option FROM = new Option("--from", "DATE", Takes.ONE);
    public static final Option TO = new Option("--to", "DATE", Takes.ONE);
    public static final Option CUT = new Option("--cut", "SHARE|AMOUNT", Takes.ONE);
    public static final Option YEARS = new Option("--years", "YEARS", Takes.ONE);
    public static final Option RULE = new Option("--rule", "RULE", Takes.ONE);
    public static final Option STAGE = new Option("--stage", "CODE", Takes.ONE);
    public static final Option TITLE = new Option("--title", "TEXT", Takes.ONE);
    public static final Option COUNTRY = new Option("--country", "TEXT", Takes.ONE);
    public static final Option OFFICE = new Option("--office", "TEXT", Takes.ONE);
    public static final Option SCOPE = new Option("--scope", "SCOPE", Takes.ONE);
    public static final Option FIRST = new Option("--first", "QUARTER", Takes.ONE);
    public static final Option LAST = new Option("--last", "QUARTER", Takes.ONE);
    public static final Option CURRENCY = new Option("--currency", "CODE", Takes.ONE);
    public static final Option LANGUAGE = new Option("--language", "TAG", Takes.ONE);
    public static final Option PROFILE = new Option("--profile", "ID", Takes.ONE);
    public static final Option APPLY = new Option("--apply", "", Takes.NOTHING);
    public static final Option USER_GROUPS = new Option("--user-groups", "", Takes.NOTHING);
    public static final Option VALUES = new Option("--values", "", Takes.NOTHING);
    public static final Option LIST = new Option("--list", "", Takes.NOTHING);
    public static final Option TEMPLATE = new Option("--template", "FILE", Takes.ONE);
    public static final Option PREVIEW = new Option("--preview", "", Takes.NOTHING);
    public static final Option AS = new Option("--as", "KIND", Takes.ONE);
    public static final Option MAPPING = new Option("--mapping", "FILE", Takes.ONE);
    public static final Option OBJECTIVE = new Option("--objective", "NAME", Takes.ONE);
    public static final Option EXPORT_FORMAT = new Option("--format", "FORMAT", Takes.ONE);
    public static final Option PICTURE = new Option("--picture", "matrix|timeline", Takes.ONE);
    public static final Option SEARCH = new Option("--search", "WORDS", Takes.ALL);

    /** As the help writes it: {@code --as-of DATE}. */
    public String usage() {
        return (name + " " + form).strip();
    }
}
