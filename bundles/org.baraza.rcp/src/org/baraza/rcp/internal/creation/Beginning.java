package org.baraza.rcp.internal.creation;

import java.text.MessageFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.ProfileTemplate;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.session.creation.NewStrategy;
import org.threeten.extra.YearQuarter;

/**
 * What a new strategy is asked for, page by page. Every answer has a default, so that the strategy can be made at any
 * moment; the title follows country and period until somebody writes one.
 */
final class Beginning {

    /** The guidelines' shelf life, with a year to spare at both ends. */
    static final List<Integer> YEARS = List.of(2, 3, 4, 5, 6);

    private static final int QUARTERS = 4;
    private static final int REACH = 12;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Catalogue catalogue;
    private final YearQuarter today;
    private String country = "";
    private String office = "";
    private Optional<String> title = Optional.empty();
    private Scope scope = Scope.SYSTEM;
    private YearQuarter first;
    private int years = 3;
    private String currency;
    private Locale language;
    private Optional<EntryRef> profile;
    private boolean usualGroups = true;

    /** @param program its language is that of the document, its country's money the currency, until others are chosen */
    Beginning(Catalogue catalogue, Locale program, YearQuarter today) {
        this.catalogue = catalogue;
        this.today = today;
        first = YearQuarter.of(today.getYear() + 1, 1);
        currency = program.getCountry().isEmpty() ? ""
                : Optional.ofNullable(Currency.getInstance(program)).map(Currency::getCurrencyCode).orElse("");
        language = Locale.of(program.getLanguage());
        profile = profiles().stream().findFirst();
    }

    String country() {
        return country;
    }

    void setCountry(String name) {
        country = name.strip();
    }

    String office() {
        return office;
    }

    void setOffice(String name) {
        office = name.strip();
    }

    /** The one that was written, or "User engagement strategy of Tamasi, 2027–2029" in the document's language. */
    String title() {
        return title.orElseGet(this::suggestedTitle);
    }

    /** An empty one gives way to what is suggested. */
    void setTitle(String text) {
        title = Optional.of(text.strip()).filter(it -> !it.isEmpty() && !it.equals(suggestedTitle()));
    }

    Scope scope() {
        return scope;
    }

    void setScope(Scope chosen) {
        scope = chosen;
    }

    YearQuarter first() {
        return first;
    }

    void setFirst(YearQuarter quarter) {
        first = quarter;
    }

    /** Quarters that it may begin with, from two years ago to the end of the next year. */
    List<YearQuarter> firstChoices() {
        return IntStream.rangeClosed(-2 * QUARTERS, REACH).mapToObj(today::plusQuarters).toList();
    }

    int years() {
        return years;
    }

    void setYears(int number) {
        years = number;
    }

    YearQuarter last() {
        return first.plusQuarters((long) QUARTERS * years - 1);
    }

    String currency() {
        return currency;
    }

    void setCurrency(String code) {
        currency = code;
    }

    Locale language() {
        return language;
    }

    void setLanguage(String tag) {
        language = Locale.forLanguageTag(tag);
    }

    /** The languages that the installed packs speak come first: phases and questions are written in them. */
    List<String> spokenLanguages() {
        return catalogue.packs().stream().flatMap(pack -> pack.getLanguages().stream()).distinct().sorted().toList();
    }

    /** Those of the installed packs, the guidelines' own first. */
    List<EntryRef> profiles() {
        Stream<EntryRef> all = catalogue.profiles().stream().map(catalogue::ref);
        return Stream.concat(Stream.of(NewStrategy.GUIDELINES), all.filter(ref -> !ref.equals(NewStrategy.GUIDELINES)))
                .filter(ref -> catalogue.profile(ref).isPresent()).toList();
    }

    String profileName(EntryRef ref, Locale reader) {
        return catalogue.profile(ref).map(found -> LocalTexts.text(found.getName(), reader)).orElse(ref.toString());
    }

    String profileDescription(EntryRef ref, Locale reader) {
        return catalogue.profile(ref).map(ProfileTemplate::getDescription)
                .map(text -> LocalTexts.text(text, reader)).orElse("");
    }

    Optional<EntryRef> profile() {
        return profile;
    }

    void setProfile(EntryRef chosen) {
        profile = Optional.of(chosen);
    }

    boolean withUsualGroups() {
        return usualGroups;
    }

    void setUsualGroups(boolean wanted) {
        usualGroups = wanted;
    }

    /** Why nothing can be made from this, in one sentence. */
    Optional<String> refusal() {
        return form().refusals().stream().findFirst();
    }

    /** What departs from the guidelines and goes all the same. */
    Optional<String> advice() {
        return form().advice().stream().findFirst();
    }

    Strategy create() {
        return form().create();
    }

    private NewStrategy form() {
        NewStrategy form = NewStrategy.in(catalogue).titled(title()).inCountry(country).ofOffice(office)
                .withScope(scope).running(first, last()).inCurrency(currency).inLanguage(language);
        profile.ifPresent(form::following);
        return usualGroups ? form.withUserGroups() : form;
    }

    private String suggestedTitle() {
        ResourceBundle words = ResourceBundle.getBundle("org.baraza.rcp.internal.creation.messages", language,
                Beginning.class.getClassLoader(), NO_FALLBACK);
        String from = Integer.toString(first.getYear());
        String to = Integer.toString(last().getYear());
        return country.isEmpty() ? MessageFormat.format(words.getString("Title_plain"), from, to)
                : MessageFormat.format(words.getString("Title_country"), country, from, to);
    }
}
