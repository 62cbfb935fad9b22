package org.baraza.session.creation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.values.Currencies;
import org.baraza.model.values.EntryRef;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Why no strategy can be made from what was filled in. */
record Refusals(Catalogue catalogue) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    List<String> of(NewStrategy form) {
        Stream<String> document = Stream.of(title(form), period(form), currency(form)).flatMap(Optional::stream);
        Stream<String> packs = form.packs().stream().filter(id -> catalogue.pack(id).isEmpty())
                .map(id -> NLS.bind(Messages.New_noPack, id, list(catalogue.packs().stream().map(Pack::getId))));
        Stream<String> profile = form.profile().filter(ref -> catalogue.profile(ref).isEmpty())
                .map(ref -> NLS.bind(Messages.New_noProfile, ref, refs(catalogue.profiles()))).stream();
        Stream<String> values = form.values().stream().filter(ref -> catalogue.value(ref).isEmpty())
                .map(ref -> NLS.bind(Messages.New_noValue, ref, refs(catalogue.values())));
        return Stream.of(document, packs, profile, values).flatMap(found -> found).toList();
    }

    private static Optional<String> title(NewStrategy form) {
        return form.title().isEmpty() ? Optional.of(Messages.New_noTitle) : Optional.empty();
    }

    private static Optional<String> period(NewStrategy form) {
        if (form.first().isEmpty() || form.last().isEmpty()) {
            return Optional.of(Messages.New_noPeriod);
        }
        return form.first().filter(first -> form.last().get().isBefore(first))
                .map(first -> NLS.bind(Messages.New_periodReversed, form.last().get(), first));
    }

    private static Optional<String> currency(NewStrategy form) {
        String code = form.currency();
        boolean known = CODE.matcher(code).matches() && Currencies.find(code).isPresent();
        return code.isEmpty() || known ? Optional.empty() : Optional.of(NLS.bind(Messages.New_noCurrency, code));
    }

    private String refs(List<? extends Entry> entries) {
        return list(entries.stream().map(catalogue::ref).map(EntryRef::toString));
    }

    private static String list(Stream<String> names) {
        String list = names.sorted().collect(Collectors.joining(", "));
        return list.isEmpty() ? "–" : list;
    }
}
