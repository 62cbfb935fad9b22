package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.cli.internal.answers.ProfileAnswer;
import org.baraza.cli.internal.answers.ProfileOffer;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.model.values.EntryRef;
import org.baraza.session.DocumentException;
import org.baraza.session.profile.ProfileSheet;
import org.baraza.session.profile.ProfileUpdate;
import org.eclipse.osgi.util.NLS;

/** Shows by which values a strategy is judged and what a newer or another profile would change, and takes it. */
public final class ProfileCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("profile", true,
            List.of(Option.PROFILE, Option.APPLY, Option.FORMAT, Option.AS_OF),
            List.of("profile FILE [--profile ID] [--apply] [--format text|json] [--as-of DATE]"));

    private final Documents documents;

    public ProfileCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Profile_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        Document document = documents.open(arguments);
        Optional<ProfileUpdate> update = update(arguments, document);
        Optional<ProfileOffer> offer = update.map(ProfileOffer::of);
        boolean applied = arguments.has(Option.APPLY) && update.isPresent();
        if (applied) {
            update.get().applyIn(document.session());
            document.session().save();
        }
        document.answer(new ProfileAnswer(Optional.ofNullable(document.strategy().getProfile()),
                ProfileSheet.of(document.strategy(), document.catalogue()), offer, applied,
                Vocabulary.of(document.strategy(), Locale.getDefault())), format, console);
        return ExitCode.GOOD;
    }

    /** To the profile that was named, else to a newer version of the one that the document follows. */
    private static Optional<ProfileUpdate> update(Arguments arguments, Document document) throws Refusal {
        Optional<EntryRef> named = arguments.parsed(Option.PROFILE, EntryRef::parse, Messages.Expected_profile);
        if (named.isEmpty()) {
            return ProfileUpdate.newer(document.strategy(), document.catalogue());
        }
        EntryRef wanted = NewCommand.known(named.get(), document.catalogue());
        return Optional.of(ProfileUpdate.to(wanted, document.strategy(), document.catalogue())
                .orElseThrow(() -> new Refusal(NLS.bind(Messages.Profile_absent, wanted, all(document.catalogue())))));
    }

    private static String all(Catalogue packs) {
        return packs.profiles().stream().map(packs::ref).map(EntryRef::toString).collect(Collectors.joining(", "));
    }
}
