package org.baraza.session.creation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.session.profile.ProfileUpdate;
import org.threeten.extra.YearQuarter;

/**
 * What a strategy begins with, as it is filled into a dialog or a command line. What it creates has the phases with
 * their tasks, the questions of the introduction, the chain of approval and the roles of the team, in the language of
 * the document as far as the packs speak it.
 */
public final class NewStrategy {

    /** The guidelines' own rules. */
    public static final EntryRef GUIDELINES = EntryRef.of("eca-guidelines", "guidelines");

    private final Catalogue catalogue;
    private String title = "";
    private String country = "";
    private String office = "";
    private Scope scope = Scope.SYSTEM;
    private Optional<YearQuarter> first = Optional.empty();
    private Optional<YearQuarter> last = Optional.empty();
    private String currency = "";
    private Locale language = Locale.ENGLISH;
    private Optional<EntryRef> profile;
    private Set<String> packs;
    private boolean userGroups;
    private List<EntryRef> values = List.of();

    private NewStrategy(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.packs = catalogue.packs().stream().map(Pack::getId).collect(Collectors.toSet());
        this.profile = Optional.of(GUIDELINES).filter(ref -> catalogue.profile(ref).isPresent());
    }

    /** From all packs, by the guidelines' own rules, in English, for the whole national statistical system. */
    public static NewStrategy in(Catalogue catalogue) {
        return new NewStrategy(catalogue);
    }

    public NewStrategy titled(String text) {
        title = text.strip();
        return this;
    }

    public NewStrategy inCountry(String name) {
        country = name.strip();
        return this;
    }

    /** The statistics office that coordinates the strategy; it becomes the first agency. */
    public NewStrategy ofOffice(String name) {
        office = name.strip();
        return this;
    }

    public NewStrategy withScope(Scope bound) {
        scope = bound;
        return this;
    }

    public NewStrategy running(YearQuarter from, YearQuarter to) {
        first = Optional.of(from);
        last = Optional.of(to);
        return this;
    }

    /** @param code of ISO 4217 */
    public NewStrategy inCurrency(String code) {
        currency = code.strip();
        return this;
    }

    /** The language of the document, which need not be that of the program. */
    public NewStrategy inLanguage(Locale locale) {
        language = locale;
        return this;
    }

    /** The profile whose limits, names and chain of approval hold. */
    public NewStrategy following(EntryRef chosen) {
        profile = Optional.of(chosen);
        return this;
    }

    /** Takes phases, questions and groups from these packs only. */
    public NewStrategy fromPacks(Collection<String> ids) {
        packs = new TreeSet<>(ids);
        return this;
    }

    /** Begins with the usual groups of users, which are still to be placed in the matrix. */
    public NewStrategy withUserGroups() {
        userGroups = true;
        return this;
    }

    /** Begins with these values of the catalogue; what they mean here is left to the team. */
    public NewStrategy withValues(Collection<EntryRef> chosen) {
        values = List.copyOf(chosen);
        return this;
    }

    /** Why nothing can be created from this, each in one sentence that says what to do; empty if it can. */
    public List<String> refusals() {
        return new Refusals(catalogue).of(this);
    }

    /** What departs from the rules and goes all the same, each in one sentence; none while there are refusals. */
    public List<String> advice() {
        return refusals().isEmpty() ? Advice.on(blank()) : List.of();
    }

    /** @throws IllegalStateException if there are {@link #refusals()} */
    public Strategy create() {
        List<String> refusals = refusals();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(String.join(" ", refusals));
        }
        Strategy strategy = blank();
        Seeds seeds = new Seeds(catalogue, this::offers, language);
        seeds.sow(strategy);
        seeds.sowValues(values, strategy);
        if (userGroups) {
            seeds.sowGroups(strategy);
        }
        return strategy;
    }

    /** What is known of the document before anything is sown, with the profile's values. */
    private Strategy blank() {
        Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
        strategy.setTitle(title);
        strategy.setCountry(given(country));
        strategy.setOffice(given(office));
        strategy.setScope(scope);
        strategy.setCurrency(given(currency));
        strategy.setLanguage(language.toLanguageTag());
        first.ifPresent(strategy::setFirstQuarter);
        last.ifPresent(strategy::setLastQuarter);
        profile.flatMap(ref -> ProfileUpdate.to(ref, strategy, catalogue)).ifPresent(ProfileUpdate::apply);
        return strategy;
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private boolean offers(Entry entry) {
        return catalogue.ref(entry).pack().filter(packs::contains).isPresent();
    }

    String title() {
        return title;
    }

    Optional<YearQuarter> first() {
        return first;
    }

    Optional<YearQuarter> last() {
        return last;
    }

    String currency() {
        return currency;
    }

    Optional<EntryRef> profile() {
        return profile;
    }

    Set<String> packs() {
        return packs;
    }

    List<EntryRef> values() {
        return values;
    }
}
