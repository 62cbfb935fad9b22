package org.baraza.cli.internal.answers;

import java.util.List;

import org.baraza.session.profile.ProfileChange;
import org.baraza.session.profile.ProfileUpdate;

/** What a profile would change in a document, as it stood before it was taken. */
public record ProfileOffer(String id, String version, String name, List<ProfileChange> changes,
        List<ProfileChange> kept) {

    public static ProfileOffer of(ProfileUpdate update) {
        return new ProfileOffer(update.profile().profile().toString(), update.profile().version(),
                update.profile().name(), update.changes(), update.kept());
    }
}
