package org.baraza.exchange.internal.values;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * What time frames and days mean in a plan: "Year 2", "Year 1 Q3 to Year 2", "Q1 2027/28" of a fiscal year, "by June
 * 2027", "from Q2 2028 onwards", "ongoing".
 *
 * @param plan the plan's own time, by which its years are counted
 * @param fiscalYear the month in which the fiscal year begins
 */
public record PlanTime(Optional<TimeFrame> plan, Month fiscalYear) {

    private static final Pattern ALWAYS = Pattern.compile("(?:(?:en )?continue?|en continu|en permanence|permanente?|on ?going"
            + "|continuous(?:ly)?|throughout(?: the| all)?(?: plan| period| strategy| years?)?|(?:the )?(?:whole|entire) (?:plan|period|time)"
            + "|(?:pendant |durant |sur |tout au long de )?(?:toute )?la (?:duree|periode)(?: du plan| de la strategie)?"
            + "|(?:all|every|each) years?|annual(?:ly)?|yearly|annuel(?:lement|le)?|chaque annee|tous les ans|toutes les annees"
            + "|(?:une|deux|trois|quatre|\\d{1,2}) fois (?:par|l) an(?:nee)?|(?:once|twice|(?:three|four|\\d{1,2}) times) (?:a|per|each|every) year"
            + "|quarterly|(?:every|each) quarter|trimestriel(?:lement|le)?|chaque trimestre|tous les trimestres"
            + "|monthly|(?:every|each) month|mensuel(?:lement|le)?|chaque mois|tous les mois)");
    private static final Pattern UNTIL = Pattern.compile("(?iu)\\s*(?:by|until|till|up to|(?:due |not |no later than )by|no later than"
            + "|before (?:the )?end(?: of)?|jusqu['’ ]?(?:en|à|au|aux)|d['’]ici(?: à| au| la)?|au plus tard(?: en| le| fin)?|avant la fin(?: de)?"
            + "|avant fin)\\s+(.+)");
    private static final Pattern SINCE = Pattern.compile("(?iu)\\s*(?:from|starting(?: from| in)?|as of|as from|since|à partir d[eu']"
            + "|à compter d[eu']|dès|depuis)\\s*(.+?)(?:\\s+(?:onwards?|on))?\\s*");
    private static final Pattern ONWARDS = Pattern.compile("(?iu)\\s*(.+?)\\s+(?:onwards?|and (?:after|beyond|later)|et (?:après|suivantes?|suivants?|au-delà))\\s*");
    private static final Pattern RANGE = Pattern.compile("(?iu)[–—]|\\s-\\s|\\s(?:to|until|till|à|au|jusqu.*)\\s");

    /** Which end of a time frame is not said, and taken from the plan. */
    public enum Open { NONE, BEGIN, END, BOTH }

    /** A time frame, and what of it was not said. */
    public record Said(TimeFrame frame, Open open) {
    }

    public static PlanTime of(YearQuarter first, YearQuarter last, Month fiscalYear) {
        return new PlanTime(first == null || last == null || last.isBefore(first) ? Optional.empty()
                : Optional.of(new TimeFrame(first, last)), fiscalYear);
    }

    public Said frame(Cell cell) throws RefusedValueException {
        if (!(cell instanceof Cell.Text)) {
            return new Said(TimeFrame.of(cell), Open.NONE);
        }
        String text = cell.text().strip();
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            YearQuarter last = definite(until.group(1), cell).last();
            YearQuarter first = whole(cell).first();
            return new Said(new TimeFrame(first.isAfter(last) ? last : first, last), Open.BEGIN);
        }
        Optional<String> since = since(text);
        if (since.isPresent()) {
            YearQuarter first = definite(since.get(), cell).first();
            YearQuarter last = whole(cell).last();
            return new Said(new TimeFrame(first, last.isBefore(first) ? first : last), Open.END);
        }
        return ALWAYS.matcher(PlainWord.of(text)).matches() ? new Said(whole(cell), Open.BOTH)
                : new Said(definite(text, cell), Open.NONE);
    }

    /** The day that a cell says; of a time frame, the last. */
    public LocalDate day(Cell cell) throws RefusedValueException {
        if (cell instanceof Cell.Text && DayText.serial(cell).isEmpty() && DayText.find(cell.text()).isEmpty()) {
            Optional<String> words = new YearsInWords(plan, fiscalYear).inQuarters(cell.text());
            Optional<TimeFrame> frame = words.flatMap(TimeFrame::find);
            if (frame.isPresent()) {
                return frame.get().last().atEndOfQuarter();
            }
        }
        return DayText.day(cell);
    }

    private static Optional<String> since(String text) {
        Matcher since = SINCE.matcher(text);
        Matcher onwards = ONWARDS.matcher(text);
        return Optional.of(since).filter(Matcher::matches).or(() -> Optional.of(onwards).filter(Matcher::matches))
                .map(it -> it.group(1)).filter(rest -> !RANGE.matcher(rest).find());
    }

    private TimeFrame definite(String text, Cell cell) throws RefusedValueException {
        Optional<String> inQuarters = new YearsInWords(plan, fiscalYear).inQuarters(text);
        return DayText.serial(text.strip().equals(cell.text().strip()) ? cell : new Cell.Text(text)).map(day -> YearQuarter.from(day)).map(at -> new TimeFrame(at, at))
                .or(() -> TimeFrame.find(inQuarters.orElse(text)))
                .orElseThrow(() -> new RefusedValueException(NLS.bind(Messages.Value_quarter, Quoted.of(cell.text()))));
    }

    private TimeFrame whole(Cell cell) throws RefusedValueException {
        return plan.orElseThrow(() -> new RefusedValueException(NLS.bind(Messages.Value_planTime, Quoted.of(cell.text()))));
    }
}
